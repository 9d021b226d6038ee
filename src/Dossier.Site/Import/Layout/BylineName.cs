using System.Text.RegularExpressions;
using Dossier.Graph.Names.Candidates;
using Dossier.Import.Layout.Terms;
using Dossier.Import.Reading;
using Dossier.Text.Languages;

namespace Dossier.Import.Layout;

/// <summary>Who is named behind the words of a byline, and what stands there and names nobody: a place, an agency, "our correspondent".</summary>
internal static partial class BylineName
{
    /// <summary>In words: "Tel Aviv", "Rio de Janeiro".</summary>
    private const int LongestPlace = 3;

    /// <summary>In words: "Chief Political Editor".</summary>
    private const int LongestRole = 6;

    /// <summary>In characters: names in scripts without spaces.</summary>
    private const int LongestOfScript = 24;

    /// <summary>What joins two names, by the languages that pages are in.</summary>
    public static string[] Joins { get; } = [", ", " and ", " et ", " und ", " y ", " & ", " e ", " en ", " och ", " og ", " ja ", " i ", " oraz ", " a ", " és ", " ve ", " и ", " та ", " і ", " й ", " și ", " dan ", " và ", " και ", " و ", "、"];

    private static readonly FrozenSet<string> _noPlaces = ["phd", "md", "jr", "sr", "mp", "esq", "ii", "iii", "dr", "prof", "ma", "ba", "msc"];

    private static readonly FrozenSet<string> _cities =
    [
        "new york", "los angeles", "san francisco", "hong kong", "tel aviv", "abu dhabi", "são paulo", "rio de janeiro", "den haag", "the hague", "la haye", "la haya", "kuala lumpur", "st. petersburg", "cape town", "new delhi",
        "nova york", "nueva york", "nueva delhi", "ciudad de méxico", "mexico city", "buenos aires", "san juan", "san salvador", "santo domingo", "gaza city", "gaza-stadt", "frankfurt am main", "le caire", "la havane",
    ];

    /// <summary>The prepositions of places, by language; those of <c>*</c> where it is not known.</summary>
    private static readonly FrozenDictionary<string, string[]> _in = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["*"] = ["in", "à"],
        ["en"] = ["in"],
        ["de"] = ["in", "aus"],
        ["fr"] = ["à", "en", "au", "aux"],
        ["es"] = ["en", "desde"],
        ["it"] = ["in", "a", "da"],
        ["pt"] = ["em", "de", "no", "na"],
        ["nl"] = ["in", "te", "uit"],
        ["sv"] = ["i", "från"],
        ["da"] = ["i", "fra"],
        ["no"] = ["i", "fra"],
        ["nb"] = ["i", "fra"],
        ["pl"] = ["z", "w"],
        ["ru"] = ["из", "в"],
        ["uk"] = ["з", "у", "в"],
        ["ro"] = ["din", "la"],
        ["ca"] = ["a", "des de"],
        ["ar"] = ["من", "في"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Takes the words behind those of a byline apart.</summary>
    /// <param name="words">The words, without "by".</param>
    /// <param name="language">The language of the page; null where it is not known.</param>
    public static LineReading.Byline Of(string words, string? language)
    {
        var rest = new List<string>();
        var names = new List<string>();
        var isWith = false;
        foreach (var part in Joint().Split(BeforeComma().Replace(words, ",")))
        {
            var beside = new List<string>();
            foreach (var piece in With().Split(part))
            {
                isWith |= piece.Length < part.Length;
                if (IsNobody(piece) && (names.Count > 0 || !IsAgency(piece)))
                    rest.Add(piece.Trim());
                else if (Bare(piece.Trim(), language, beside) is { Length: > 0 } name)
                    names.Add(name);
            }

            rest.AddRange(beside);
        }

        var author = (rest.Count == 0 && !isWith) || names.Count == 0 ? BeforeComma().Replace(words, ",") : string.Join(", ", names);
        return new LineReading.Byline(author) { Rest = names.Count == 0 ? "" : string.Join(", ", rest) };
    }

    /// <summary>The names in a byline, one by one.</summary>
    public static string[] Names(string author) => author.Split(Joins, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } names ? names : [author];

    /// <summary>The author as the page states it for machines, or as it prints it, where it prints more names than it states.</summary>
    public static string? Fuller(string? stated, string? printed)
    {
        if (stated is null || printed is null)
            return stated ?? printed;
        var (few, many) = (Names(stated).Select(WordForms.Fold).ToArray(), Names(printed).Select(WordForms.Fold).ToArray());
        var isMore = many.Length > few.Length && many[0] == few[0] && !IsNobody(stated) && few.All(many.Contains);
        return isMore && Names(printed).Where((_, at) => !few.Contains(many[at])).All(name => LineText.WordCount(name) is >= 2 and <= 4 && LineRules.IsName(name) && !IsPlace(name)) ? printed : stated;
    }

    /// <summary>Who is named in brackets before the first words of a text: "【ジュネーブ＝山田太郎】…"; null where nobody is.</summary>
    public static string? Leading(string text) => LeadingName().Match(text) is { Success: true } match ? match.Groups["n"].Value : null;

    /// <summary>Whether words are an agency or a newsroom, and name nobody.</summary>
    public static bool IsNobody(string words) => IsAgency(words) || BylineWords.Nobody.Contains(WordForms.Fold(words.Trim(' ', '(', ')', '[', ']')));

    private static bool IsAgency(string words) => LineWords.Agencies.Contains(WordForms.Fold(words.Trim(' ', '(', ')', '[', ']')));

    /// <summary>Whether a name is that of an account, which nobody bears.</summary>
    public static bool IsAccount(string name) => BylineWords.Accounts.Contains(WordForms.Fold(name));

    /// <summary>Words in the place of a name that are none: an account, "staff and agencies"; null where somebody is named.</summary>
    public static DropReason? NoName(string words)
    {
        if (IsAccount(words))
            return DropReason.Account;
        var parts = Joint().Split(words).SelectMany(part => With().Split(part)).SelectMany(part => part.Split([',', '/'])).Select(part => part.Trim()).Where(part => part.Length > 0).ToArray();
        return parts.Length > 0 && parts.All(IsNobody) && !parts.Any(IsAgency) ? DropReason.Nameless : null;
    }

    /// <summary>The agency of "avec AFP", "(mit dpa)"; null where words are something else.</summary>
    public static string? WithAgency(string words) =>
        With().Split($"x {words.Trim(' ', '(', ')', '[', ']')}") is ["x", var agency] && Joint().Split(agency).All(IsNobody) ? agency : null;

    /// <summary>Names in scripts that have their byline behind the name, or in words of their own; null where a line is none.</summary>
    public static LineReading.Byline? OfScript(string text)
    {
        if (text.Length > 60 || LineText.EndsSentence(text) || Asian().Match(text) is not { Success: true } match)
            return null;
        var name = match.Groups["n"].Value.Trim(' ', '、', ',', '，');
        return name.Length is >= 2 and <= LongestOfScript ? new LineReading.Byline(name) { Rest = match.Groups["place"].Value.Trim() } : null;
    }

    /// <summary>A byline that says what its writer is and not who: a name only where one follows; null where a line is none.</summary>
    /// <param name="after">What stands behind the words.</param>
    /// <param name="language">The language of the page; null where it is not known.</param>
    public static LineReading? Nameless(string after, string? language)
    {
        var rest = new List<string>();
        var bare = after.Trim(' ', ',', ':', '-', '–', '—', '|', '.', '(', ')');
        if (bare.Length == 0)
            return new LineReading.Furniture(DropReason.Nameless);
        // "Par la rédaction avec AFP".
        if (WithAgency(bare) is { } agency)
            return IsAgency(Joint().Split(agency)[0]) ? new LineReading.Byline(agency) : new LineReading.Furniture(DropReason.Nameless);
        // "De notre correspondante à Beyrouth, Claire Aubert".
        var comma = bare.LastIndexOf(", ", StringComparison.Ordinal);
        var isNamed = comma > 0 && LineText.WordCount(bare[(comma + 2)..]) >= 2;
        var name = isNamed ? bare[(comma + 2)..] : Bare(bare, language, rest);
        if (LineText.WordCount(name) is >= 2 and <= 4 && LineRules.IsName(name) && !IsPlace(name) && !Prepositions(language).Contains(WordForms.Tokens(name)[0]))
            return new LineReading.Byline(name) { Rest = isNamed ? bare[..comma] : string.Join(", ", rest) };
        return LineText.WordCount(bare) <= LongestPlace + 1 && !LineText.EndsSentence(after) ? new LineReading.Furniture(DropReason.Nameless) : null;
    }

    private static string[] Prepositions(string? language) => _in.GetValueOrDefault(language?.Split('-')[0] ?? "*") ?? _in["*"];

    /// <summary>A name without the place or the agency behind it.</summary>
    private static string Bare(string part, string? language, List<string> rest)
    {
        var name = part;
        for (var cut = Tail(name, language); cut > 0; cut = Tail(name, language))
        {
            rest.Insert(0, name[cut..].Trim(' ', '/', ',', '|', '-', '–', '—', '(', ')', '[', ']'));
            name = name[..cut].TrimEnd(' ', '/', ',', '|', '-', '–', '—');
        }

        return name;
    }

    /// <summary>Where what is no name begins; 0 where all of it is one.</summary>
    private static int Tail(string name, string? language)
    {
        if (Behind().Match(name) is { Success: true } behind && LineText.WordCount(name[..behind.Index]) >= 2 && IsRest(behind.Groups["x"].Value, behind.Value))
            return behind.Index;
        foreach (var preposition in Prepositions(language))
        {
            var at = name.LastIndexOf($" {preposition} ", StringComparison.Ordinal);
            if (at > 0 && LineText.WordCount(name[..at]) >= 2 && name[(at + preposition.Length + 2)..] is var place && LineText.WordCount(place) <= LongestPlace && LineRules.IsName(place) && !IsRole(name[..at]))
                return at;
        }

        return 0;
    }

    private static bool IsRest(string words, string whole)
    {
        var folded = WordForms.Fold(words);
        if (IsNobody(words) || WithAgency(words) is not null || IsPlace(words) || (IsRole(words) && LineText.WordCount(words) <= LongestRole))
            return true;
        // "Jan Nowak/PAP": letters that are no name and no degree.
        if (words.Length is >= 2 and <= 5 && words.All(char.IsUpper) && !_noPlaces.Contains(folded))
            return true;
        // "Ana López / Ginebra", "Hans Müller, Genf": a name of one word behind one of two is where it was written. In brackets it may be a name of a writer.
        return whole.TrimStart() is not ['(' or '[', ..] && LineText.WordCount(words) == 1 && words.Length > 3 && words.Skip(1).Any(char.IsLower) && char.IsUpper(words[0]) && !_noPlaces.Contains(folded) && !IsRole(words);
    }

    /// <summary>Whether words are the name of a paper or station, and of no person: "CBS News".</summary>
    public static bool IsHouse(string words) => WordForms.Words(words).Any(BylineWords.Houses.Contains);

    private static bool IsRole(string words) => WordForms.Words(words).Any(LineWords.WritersNouns.Contains);

    private static bool IsPlace(string words) => PlaceNames.IsPlace(words) || _cities.Contains(words.ToLowerInvariant());

    /// <summary>What joins two whole names, of which each may have its place; a comma joins a role to a name as well.</summary>
    [GeneratedRegex(@"\s+(?:and|und|et|y|e|och|og|ja|oraz|és|ve|и|та|și|dan|και|&)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^[【［〔（(](?<place>[\p{L}ー]{2,12})[=＝](?<n>[\u4E00-\u9FFF々]{1,3}[\s　]?[\u3040-\u309F\u4E00-\u9FFF々]{1,4}(?:、[\u4E00-\u9FFF々]{1,3}[\s　]?[\u3040-\u309F\u4E00-\u9FFF々]{1,4})*)[】］〕）)]", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingName();

    /// <summary>"Ana Person , Omar Person".</summary>
    [GeneratedRegex(@"\s+,", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeComma();

    /// <summary>What leads in an agency, or a name behind another.</summary>
    [GeneratedRegex(@"(?<=\S)[\s,]+(?:with files from|with material from|with reporting by|in collaboration with|with|en collaboration avec|avec|mit Material von|mit|con información de|con|com informações de|com|met|med|wraz z|вместе с)\s+(?:the\s+|l[’']|la\s+|las\s+|les\s+)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex With();

    [GeneratedRegex(@"(?:\s*[/,|]\s*|\s+[-–—]\s+|\s*[(\[])(?<x>[^/,|()\[\]]{2,30}?)[)\]]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    /// <summary>"김철수 기자", "本报记者 张三", "【ロンドン＝山田太郎】", "文／山田太郎".</summary>
    [GeneratedRegex(@"^(?:[\[【(（]?(?<place>[\p{IsHangulSyllables}\u3040-\u30FF\u4E00-\u9FFF]{2,10})[=＝・][^\]】)）]{0,12}[\]】)）]\s*)?(?<n>\p{IsHangulSyllables}{2,4}(?:[·,]\s?\p{IsHangulSyllables}{2,4})*)\s?(?:선임|인턴|전문|수습)?\s?(?:기자|특파원|논설위원)(?:\s+[\w.\-]+@[\w.\-]+)?$"
        + @"|^(?:[\u4E00-\u9FFF]{0,6}?(?:特派|特约|特約|驻[\u4E00-\u9FFF]{2,6}))?[\u4E00-\u9FFF]{0,4}?(?:记者|記者|通讯员)\s*[:：]?\s+(?<n>[\u4E00-\u9FFF·]{2,5}(?:[\s、,，]+[\u4E00-\u9FFF·]{2,5}){0,4})$"
        + @"|^(?:作者|撰文|撰稿|执笔|執筆|筆者|著者|取材・文|文・構成|文)\s*[:：/／・]\s*(?<n>[\p{L}·・\s、,，]{2,24})$"
        + @"|^(?<n>[\u4E00-\u9FFF々]{1,3}[\s　]?[\u3040-\u309F\u4E00-\u9FFF々]{1,4})\s?(?:記者|特派員|編集委員|論説委員)$"
        + @"|^[【\[［（(〔](?<place>[\p{L}ー]{2,10}?)[=＝・＝]?(?<n>共同|時事|ロイター|AFP時事|AFP|AP)[】\]］）)〕]$"
        + @"|^[【\[［（(〔](?<place>[\p{L}ー]{2,12})[=＝・＝](?<n>[\u4E00-\u9FFF々]{1,3}[\s　]?[\u3040-\u309F\u4E00-\u9FFF々]{1,4}(?:[、・][\u4E00-\u9FFF々]{1,3}[\s　]?[\u3040-\u309F\u4E00-\u9FFF々]{1,4})*)(?:記者|特派員)?[】\]］）)〕]$", RegexOptions.CultureInvariant)]
    private static partial Regex Asian();
}

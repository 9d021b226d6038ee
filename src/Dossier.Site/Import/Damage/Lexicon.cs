using System.Reflection;
using System.Text.RegularExpressions;
using Dossier.Entries.Parsing;
using Dossier.Text.Languages;

namespace Dossier.Import.Damage;

/// <summary>
/// Which words there are, as far as it is known: the words of the text itself, those of the dossier's other texts and, for
/// English, a list of common words. A word that stands in none of them is no fault, only a reason to look at it closer.
/// </summary>
internal sealed class Lexicon
{
    private const string ResourceName = "import/EnglishWords.txt";

    private static readonly Lazy<FrozenSet<string>> _english = new(ReadEnglish);

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> _dossier;
    private readonly FrozenSet<string> _common;
    private readonly FrozenSet<string> _function;
    private readonly FrozenSet<string> _whole;

    /// <summary>Takes the paragraphs of a text, its headline among them, and the words of the dossier's texts, in small letters.</summary>
    public Lexicon(string? language, IEnumerable<string> texts, FrozenSet<string> dossier)
    {
        _dossier = dossier;
        _common = language == "en" ? _english.Value : FrozenSet<string>.Empty;
        Before = Of(FunctionWords.GluedBefore, language);
        After = Of(FunctionWords.GluedAfter, language);
        _function = language is not null && FunctionWords.ByLanguage.TryGetValue(language, out var words) ? words : FrozenSet<string>.Empty;
        HasList = _common.Count > 0;
        _whole = Of(FunctionWords.WholeWords, language);
        foreach (var token in texts.SelectMany(WordTokens.In))
        {
            var word = token.Text.ToLowerInvariant();
            _counts[word] = _counts.GetValueOrDefault(word) + 1;
            if (char.IsUpper(token.Text[0]))
                _names.Add(token.Text);
        }
    }

    /// <summary>The words of texts that are not damaged, in small letters; what an entry quotes may be.</summary>
    public static FrozenSet<string> WordsOf(EntrySet entries) =>
        entries.Articles.Where(article => article.Damage.IsEmpty).SelectMany(article => article.Body.Blocks)
            .Concat(entries.Actors.SelectMany(actor => actor.Body.Blocks).Concat(entries.Events.SelectMany(one => one.Body.Blocks)).Where(block => !block.IsQuotation))
            .SelectMany(block => WordTokens.In(block.Text)).Select(token => token.Text.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether there is a list of the language's words, so that a word that is not known anywhere says something.</summary>
    public bool HasList { get; }

    /// <summary>Function words that no word of the language begins with.</summary>
    public FrozenSet<string> Before { get; }

    /// <summary>Function words that no word of the language ends with.</summary>
    public FrozenSet<string> After { get; }

    /// <summary>Whether it is a function word of the text's language.</summary>
    public bool IsFunctionWord(string word) => _function.Contains(word);

    /// <summary>How often a word, in small letters, stands in the text.</summary>
    public int Count(string word) => _counts.GetValueOrDefault(word);

    /// <summary>Whether a name stands in the text by itself, with its capital.</summary>
    public bool HasName(string name) => _names.Contains(name);

    /// <summary>Whether a word, in small letters, is known from a list or from the dossier, inflected or not.</summary>
    public bool Knows(string word) => _common.Contains(word) || _whole.Contains(word) || (HasList && _joined.Contains(word)) || _dossier.Contains(word) || (HasList && KnowsStem(word));

    /// <summary>Whether a part of a word is a word, by the lists or by the text itself.</summary>
    public bool IsWord(string part) => _common.Contains(part) || _dossier.Contains(part) || _counts.ContainsKey(part);

    /// <summary>English words that are made of small ones, as far as the short list leaves them out.</summary>
    private static readonly FrozenSet<string> _joined =
        [.. """
        anymore anyhow anyone anyplace anything anytime anyway anyways anywhere albeit almighty almost alone already alright also although altogether always another awhile became become cannot downright everybody everyday everyone everyplace everything everywhere forbade forbear forever forevermore
        forthwith furthermore gonna gotta henceforth henceforward hereabouts hereafter hereby herein hereinafter hereinbefore hereof hereto heretofore hereunder hereupon herewith hitherto however howsoever inasmuch inner insofar insomuch instead into itself likewise maybe meantime meanwhile moreover nevermore
        nevertheless nobody nohow nonetheless notwithstanding nowadays nowhere offhand oftentimes oneself onlooker onrush onset onto ongoing otherwise outright outset overall overmuch somebody someday somehow someone someplace something sometime sometimes someway somewhat somewhere therefore thereabouts thereafter
        thereby therefrom therein thereof thereon thereto theretofore thereunder thereupon therewith throughout thenceforth themselves together underway undo unto upon upto upright uptake wannabe whatever whatnot whatsoever whenever whensoever whereabouts whereafter whereas whereat whereby wherefore wherein whereof whereon
        wheresoever whereto whereupon wherever wherewith wherewithal whether whichever whichsoever whoever whole whomever whomsoever whosoever whoso within without withal withhold withstand withdrew yourself yourselves ourselves themself theirself
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    private static readonly string[] _endings =
    [
        "s", "es", "ed", "d", "ing", "ly", "er", "ers", "ness", "al", "ist", "ists", "ism", "ization", "isation", "ized", "ised",
    ];

    private static readonly string[] _prefixes =
    [
        "un", "re", "de", "non", "pre", "anti", "over", "under", "out", "counter", "inter", "multi", "mis", "sub", "super", "extra",
        "semi", "cyber", "mega", "micro", "post", "back", "down", "air", "cease", "long", "self", "mid", "fore", "by", "up", "off",
        "on", "in",
    ];

    /// <summary>English forms that a short list leaves out: plurals, adverbs, words with a common prefix.</summary>
    private bool KnowsStem(string word) =>
        _endings.Any(ending => word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal)
            && (_common.Contains(word[..^ending.Length]) || _common.Contains(word[..^ending.Length] + "e")))
        || _prefixes.Any(prefix => word.Length > prefix.Length + 3 && word.StartsWith(prefix, StringComparison.Ordinal)
            && (_common.Contains(word[prefix.Length..])
                || (word.EndsWith('s') && _common.Contains(word[prefix.Length..^1]))
                || (word.EndsWith("ed", StringComparison.Ordinal) && _common.Contains(word[prefix.Length..^2]))));

    private static FrozenSet<string> Of(FrozenDictionary<string, FrozenSet<string>> lists, string? language) =>
        language is not null && lists.TryGetValue(language, out var words) ? words : FrozenSet<string>.Empty;

    private static FrozenSet<string> ReadEnglish()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(ResourceName) ?? throw new InvalidOperationException($"the tool lacks {ResourceName}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').ToFrozenSet(StringComparer.Ordinal);
    }
}

/// <summary>A run of letters and where it stands.</summary>
internal readonly record struct WordToken(string Text, int Start);

/// <summary>Finds the runs of letters in a text; addresses on the web and numbers are no words.</summary>
internal static partial class WordTokens
{
    public static IEnumerable<WordToken> In(string text) =>
        from Match token in Token().Matches(text)
        where !IsAddress(token.ValueSpan)
        from Match word in Letters().Matches(token.Value)
        select new WordToken(word.Value, token.Index + word.Index);

    /// <summary>Whether it is an address on the web, of mail, a handle or a file.</summary>
    public static bool IsAddress(ReadOnlySpan<char> token) =>
        token.Contains("://", StringComparison.Ordinal) || token.Contains('@') || token.Contains('_') || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || token.StartsWith("#", StringComparison.Ordinal)
        || IsDomain(token);

    private static bool IsDomain(ReadOnlySpan<char> token)
    {
        var dot = token.LastIndexOf('.');
        if (dot < 1)
            return false;
        var end = dot + 1;
        while (end < token.Length && char.IsAsciiLetterLower(token[end]))
            end++;
        return end - dot - 1 is >= 2 and <= 4 && (end == token.Length || !char.IsLetterOrDigit(token[end])) && char.IsAsciiLetterOrDigit(token[dot - 1]);
    }

    [GeneratedRegex(@"\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    /// <summary>Letters with their marks, beside no digit.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{Mn}\p{Mc}\p{Nd}])[\p{L}\p{Mn}\p{Mc}]+(?![\p{L}\p{Mn}\p{Mc}\p{Nd}])", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}

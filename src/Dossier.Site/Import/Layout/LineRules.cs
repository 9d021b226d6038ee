using System.Buffers;
using System.Text.RegularExpressions;
using Dossier.Import.Layout.Terms;
using Dossier.Import.Reading;
using Dossier.Text.Languages;

namespace Dossier.Import.Layout;

/// <summary>
/// Reads one line by its own words. No rule here knows where the line stands; <see cref="ArticleLayout"/> does. A rule that
/// drops must not fit a sentence of an article: what ends like a sentence has to address the reader, and may quote nobody.
/// </summary>
internal static partial class LineRules
{
    private const int LongestFurniture = 45;

    /// <summary>In words: a longer sentence that begins with a word of mails has to speak of mail as well.</summary>
    private const int ShortestMention = 9;

    private static readonly string[] _mailWords = ["mail", "click", "newsletter", "mailing list", "subscribed", "your preferences", "courriel", "lettre", "correo", "boletín", "klicken", "browser", "navigateur", "navegador", "بريد", "رسالة"];

    private static readonly SearchValues<char> _quotationMarks = SearchValues.Create("\"“”„«»「");

    /// <summary>In words: a byline with its role, an agency and a place.</summary>
    private const int LongestByline = 14;

    private static readonly FrozenDictionary<string, DropReason> _whole = Entries(LineMatch.Whole)
        .GroupBy(entry => WordForms.Fold(entry.Words), StringComparer.Ordinal)
        .ToFrozenDictionary(same => same.Key, same => same.First().Reason, StringComparer.Ordinal);

    /// <summary>Beginnings by their first word, the longest first.</summary>
    private static readonly FrozenDictionary<string, ImmutableArray<(LineBeginning Start, DropReason Reason)>> _starts = Entries(LineMatch.Start)
        .Select(entry => (Start: LineBeginning.Of(Opened(entry.Words)), entry.Reason))
        .GroupBy(entry => FirstWord(entry.Start.Words), StringComparer.Ordinal)
        .ToFrozenDictionary(same => same.Key, same => same.OrderByDescending(entry => entry.Start.Length).ToImmutableArray(), StringComparer.Ordinal);

    private static readonly ImmutableArray<(string Words, DropReason Reason)> _within =
        [.. Entries(LineMatch.Within).Select(entry => (WordForms.Fold(entry.Words), entry.Reason))];

    private static readonly FrozenSet<string> _address = ["you", "your", "us", "our", "we", "vous", "votre", "vos", "nous", "notre", "nos", "ihre", "ihrer", "ihren", "ihr", "uns", "unser", "unsere", "unseren", "unserem", "tu", "te", "tus", "ti", "nuestro", "nuestra", "nuestros", "usted", "cookies", "newsletter", "inbox", "بريدك", "نا", "تابعنا", "لدينا", "موقعنا", "ثم"];

    private static readonly ImmutableArray<LineBeginning> _bylines = Beginnings(BylineWords.Starts);
    private static readonly FrozenDictionary<string, ImmutableArray<LineBeginning>> _bylinesOf = BylineWords.ByLanguage.ToFrozenDictionary(pair => pair.Key, pair => Beginnings(pair.Value), StringComparer.Ordinal);
    private static readonly ImmutableArray<LineBeginning> _nameless = Beginnings(BylineWords.Nameless);
    private static readonly ImmutableArray<LineBeginning> _captions = Beginnings(LineWords.CaptionStarts);
    private static readonly ImmutableArray<LineBeginning> _disclaimers = Beginnings(LineWords.DisclaimerStarts);
    private static readonly ImmutableArray<string> _translators = Longest(LineWords.TranslatorStarts);
    private static readonly ImmutableArray<string> _captionWords = Longest(LineWords.CaptionWords);

    /// <summary>Reads a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="language">The language of its page, as BCP 47 has it; null where it is not known.</param>
    public static LineReading Read(string text, string? language = null)
    {
        if (text.Length > 1500)
            return LineReading.Nothing;
        if (!LineText.HasWords(text))
            return new LineReading.Furniture(DropReason.NoWords);

        var whole = ReadWhole(text, language);
        return whole is LineReading.Unknown ? ReadParts(text, language) : whole;
    }

    private static LineReading ReadWhole(string text, string? language)
    {
        var folded = WordForms.Fold(text);
        if (_whole.TryGetValue(folded, out var reason))
            return new LineReading.Furniture(reason);
        if (LineWords.Sections.Contains(folded))
            return new LineReading.Section();
        if (Counter().IsMatch(folded))
            return new LineReading.Furniture(DropReason.Counter);
        if (ReadingTime().IsMatch(folded))
            return new LineReading.Furniture(DropReason.ReadingTime);
        if (RelativeTime().IsMatch(folded))
            return new LineReading.Furniture(DropReason.RelativeTime);
        if (FeedFoot().IsMatch(text))
            return new LineReading.Furniture(DropReason.FeedFoot);
        if (DateLine.Read(text, language) is { } date)
            return date;

        var words = LineText.WordCount(text);
        var open = Opened(text);
        if (Disclaimer(text, open, words) is { } disclaimer)
            return disclaimer;
        if (Furniture(text, open, words) is { } furniture)
            return furniture;
        // A name in whose line an agency stands in brackets is no credit of a picture.
        var byline = Byline(text, words, language);
        return (byline is { Rest.Length: > 0 } ? byline : null) ?? Caption(text, open, words) ?? Nameless(text, open, words, language) ?? SignedLine.Read(text, language, line => AfterByline(line, language)) ?? byline ?? LineReading.Nothing;
    }

    /// <summary>A line of several things with bars, bullets or dashes between them: "By A. Person | 7 May 2025 | 3 min read".</summary>
    private static LineReading ReadParts(string text, string? language)
    {
        if (text.Length > 200)
            return LineReading.Nothing;
        var parts = Separator().Split(text).Where(LineText.HasWords).Select(part => part.Trim()).ToArray();
        if (parts.Length < 2 && DateLine.HasYear(text))
            parts = [.. text.Split(" / ").Where(LineText.HasWords).Select(part => part.Trim())];
        if (parts.Length < 2)
            return Breadcrumb(text);

        var readings = parts.Select(part => ReadWhole(part, language)).ToArray();
        // "March 12, 2024 / 3:40 PM EDT / CBS News": the time and the house belong to the date.
        if (readings.Any(reading => reading is LineReading.Dated { Edtf: not null }))
            readings = [.. readings.Select((reading, at) => reading is LineReading.Unknown && (DateLine.IsTime(parts[at]) || BylineName.IsHouse(parts[at])) ? new LineReading.Furniture(DropReason.Label) : reading)];
        var known = readings.Count(reading => reading is not LineReading.Unknown);
        if (known == parts.Length)
            return new LineReading.Several([.. readings]);

        // A name beside a date is who wrote it: "Ana Person | 7 May 2025".
        var isSigned = readings.Any(reading => reading is LineReading.Dated) && parts.Length - known == 1;
        var other = Array.FindIndex(readings, reading => reading is LineReading.Unknown);
        if (isSigned && IsName(parts[other]))
        {
            // Beside a name and a date it is where it was written: "By Ana Person | Geneva | 7 May 2025".
            if (Array.FindIndex(readings, reading => reading is LineReading.Byline) is >= 0 and var named)
                (readings[named], readings[other]) = (((LineReading.Byline)readings[named]) with { Rest = parts[other] }, new LineReading.Furniture(DropReason.Label));
            else
                readings[other] = BylineName.Of(parts[other], language);
            return new LineReading.Several([.. readings]);
        }

        return Breadcrumb(text);
    }

    /// <summary>"Home &gt; World &gt; Middle East", "News Sport Business".</summary>
    private static LineReading Breadcrumb(string text)
    {
        var parts = text.Split(['>', '›', '»', '/', '|', '•', '·', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length < 2)
            parts = WordForms.Tokens(text);
        if (parts.Length is < 2 or > 30 || LineText.EndsSentence(text))
            return LineReading.Nothing;
        var known = parts.Count(part => WordForms.Fold(part) is var folded && (LineWords.Sections.Contains(folded) || _whole.ContainsKey(folded)));
        return known >= 2 && known * 10 >= parts.Length * 7 ? new LineReading.Furniture(DropReason.Navigation) : LineReading.Nothing;
    }

    private static LineReading.Furniture? Furniture(string text, string open, int words)
    {
        if (words > LongestFurniture || Quotes(text))
            return null;
        var isSentence = LineText.EndsSentence(text);
        if (_starts.TryGetValue(FirstWord(open), out var starts))
        {
            foreach (var (start, reason) in starts)
            {
                if (!start.Begin(open))
                    continue;
                var mayBeSentence = isSentence && !(words <= 8 && reason is DropReason.ReadMore or DropReason.Share or DropReason.Copyright or DropReason.Subscription);
                if (mayBeSentence && (!Addresses(open) || (reason == DropReason.Mailer && words > ShortestMention && !_mailWords.Any(word => open.Contains(word, StringComparison.Ordinal)))))
                    continue;
                return reason == DropReason.OtherArticles && words > 7 ? null : new LineReading.Furniture(reason);
            }
        }

        return _within.FirstOrDefault(phrase => open.Contains(phrase.Words, StringComparison.Ordinal)) is { Words: not null } within && (!isSentence || within.Reason == DropReason.Copyright || Addresses(open))
            ? new LineReading.Furniture(within.Reason)
            : null;
    }

    private static LineReading.Disclaimer? Disclaimer(string text, string open, int words)
    {
        if (words > 120)
            return null;
        if (!_disclaimers.Any(start => start.Begin(open)))
            return null;

        foreach (var start in _translators)
        {
            var at = text.IndexOf(start, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var name = text[(at + start.Length)..].TrimStart(' ', ':');
            var end = name.IndexOfAny(['.', ',', ';', ')', '|', '،']);
            name = (end < 0 ? name : name[..end]).Trim();
            if (name.Length > 0 && LineText.WordCount(name) <= 6 && IsName(name))
                return new LineReading.Disclaimer(name);
        }

        return new LineReading.Disclaimer(null);
    }

    private static LineReading.Caption? Caption(string text, string open, int words)
    {
        if (words > 90)
            return null;
        var isSentence = LineText.EndsSentence(text) && words > 40;
        if (!isSentence && _captions.Any(start => start.Begin(open)))
            return new LineReading.Caption(IsSure: true);
        if (Credit().Match(text) is not { Success: true } credit || LineWords.Agencies.Contains(WordForms.Fold(text)))
            return null;

        var named = WordForms.Fold(credit.Groups["credit"].Value);
        var saysPicture = text.Contains('©', StringComparison.Ordinal) || _captionWords.Any(word => Holds(named, word)) || named.Contains("getty", StringComparison.Ordinal);
        if (saysPicture)
            return new LineReading.Caption(IsSure: true);
        var agencies = named.Split(['/', ',', '|', '-'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return agencies.Any(LineWords.Agencies.Contains) || LineWords.Agencies.Contains(named)
            ? new LineReading.Caption(IsSure: credit.Value.StartsWith('['))
            : null;
    }

    private static LineReading.Byline? Byline(string text, int words, string? language)
    {
        if (words > LongestByline || LineText.EndsQuestion(text) || NoName(text, language) is not null)
            return null;
        if (ReportingCredit().Match(text) is { Success: true } credit)
            return new LineReading.Byline(credit.Groups["author"].Value.Trim());

        return AfterByline(text, language) is { } author && BylineName.Of(author.TrimEnd('.'), language) is var byline && IsName(byline.Author) ? byline : BylineName.OfScript(text);
    }

    /// <summary>"From our correspondent": what the writer is, and a name only where one follows.</summary>
    private static LineReading? Nameless(string text, string open, int words, string? language) =>
        NoName(text, language) is { } reason ? new LineReading.Furniture(reason) :
        words <= LongestByline && _nameless.FirstOrDefault(start => start.Begin(open)) is { Length: > 0 } found ? BylineName.Nameless(Behind(text, found), language) : null;

    private static DropReason? NoName(string text, string? language) => AfterByline(text, language) is { } words ? BylineName.NoName(words.TrimEnd('.')) : null;

    /// <summary>What stands after the words that lead in a byline; null where the line begins with none of them.</summary>
    private static string? AfterByline(string text, string? language)
    {
        var open = Opened(text);
        var own = language is not null && _bylinesOf.TryGetValue(language.Split('-')[0], out var ofLanguage) ? ofLanguage : [];
        var found = _bylines.FirstOrDefault(start => start.Begin(open));
        found = found.Length > 0 ? found : own.FirstOrDefault(start => start.Begin(open));
        return found.Length > 0 ? Behind(text, found) : null;
    }

    private static string Behind(string text, LineBeginning start)
    {
        var trimmed = text.TrimStart('–', '—', '-', ' ', '|', '*', '_', '(');
        return trimmed[Math.Min(start.Length, trimmed.Length)..].Trim(' ', ':', '：', '–', '—', '|', '*', '_', ')', '/', '／');
    }

    /// <summary>
    /// Whether it can be the name of a person or an office: few words, each with a capital but for the small words within
    /// names. A script without capitals shows nothing, so there it has to be short.
    /// </summary>
    public static bool IsName(string text)
    {
        var words = WordForms.Tokens(text);
        if (words.Length is 0 or > 12 || LineText.EndsSentence(text))
            return false;
        var letters = words.Where(word => word.Any(char.IsLetter)).ToArray();
        if (letters.Length == 0)
            return false;
        if (!letters.Any(word => char.IsUpper(word.First(char.IsLetter)) || char.IsLower(word.First(char.IsLetter))))
            return words.Length <= 5;
        var firstPart = text.Split([',', '|', '–', '—', '/'])[0];
        return WordForms.Tokens(firstPart).Where(word => word.Any(char.IsLetter)).All(word => char.IsUpper(word.First(char.IsLetter)) || _nameParticles.Contains(word.Trim('.', ',').ToLowerInvariant()))
            && letters.Any(word => char.IsUpper(word.First(char.IsLetter)));
    }

    private static readonly FrozenSet<string> _nameParticles = ["and", "et", "und", "y", "e", "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le", "las", "los", "van", "von", "zu", "bin", "ibn", "ben", "el", "al", "in", "à", "en", "for", "of", "the", "with", "avec", "mit", "con", "i", "och", "og", "ja", "a", "oraz", "és", "ve", "и", "та", "і", "й", "și", "dan", "và", "και", "o", "z", "w", "em", "aus", "te", "uit", "au", "desde", "из", "в", "din", "från", "fra"];

    /// <summary>Whether a line speaks to its reader.</summary>
    public static bool Addresses(string text) => WordForms.Words(text).Any(_address.Contains);

    private static bool Quotes(string text) => text.AsSpan().ContainsAny(_quotationMarks);

    private static bool Holds(string folded, string word) =>
        folded.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at
        && (at == 0 || !char.IsLetter(folded[at - 1])) && (at + word.Length == folded.Length || !char.IsLetter(folded[at + word.Length]));

    /// <summary>Folded, with the signs at the end left where they are.</summary>
    private static string Opened(string text)
    {
        var folded = WordForms.Fold(text + " x");
        return folded.Length > 1 ? folded[..^1].TrimEnd() : "";
    }

    private static string FirstWord(string open)
    {
        var end = 0;
        while (end < open.Length && char.IsLetterOrDigit(open[end]))
            end++;
        return end == 0 && open.Length > 0 ? open[..1] : open[..end];
    }

    private static ImmutableArray<LineBeginning> Beginnings(string[] words) => [.. Longest(words).Select(LineBeginning.Of)];

    private static ImmutableArray<string> Longest(string[] words) => [.. words.Select(Opened).Where(word => word.Length > 0).OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];

    private static IEnumerable<(DropReason Reason, string Words)> Entries(LineMatch match) =>
        from row in LineWords.Dropped where row.Match == match from words in LineWords.Each(row.Words) select (row.Reason, words);

    [GeneratedRegex(@"\s+[|•·▪●–—]\s+|\s*[|•▪●]\s*|\t+|\s{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:[0-9][0-9.,]*\s*[km]?\s+)?(?:shares?|comments?|views?|likes?|retweets?|replies|followers|partages?|commentaires?|vues|kommentare?|aufrufe|comentarios?|visualizaciones|compartidos|تعليق|تعليقات|مشاهدة|مشاهدات|قراءة)(?:\s*[(:]?\s*[0-9][0-9.,]*\s*[km]?\)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Counter();

    [GeneratedRegex(@"^(?:(?:reading time|estimated reading time|read time|time to read|temps de lecture|lecture|lesezeit|lesedauer|tiempo de lectura|lectura|مدة القراءة|وقت القراءة|زمن القراءة)\s*:?\s*(?:about|environ|ca\.?)?\s*)?[<~]?[0-9]{1,3}\s*-?\s*(?:mins?|minutes?|minuten|min\.|minutos?|mn|دقيقة|دقائق|دقيقتان)(?:\s*(?:read|reading time|of reading|to read|de lecture|lesezeit|lesen|zu lesen|de lectura|قراءة|للقراءة))?$", RegexOptions.CultureInvariant)]
    private static partial Regex ReadingTime();

    [GeneratedRegex(@"^(?:(?:published|updated|posted|last updated|publié|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado|نشر|آخر تحديث|اخر تحديث)\s*:?\s*)?(?:(?:about\s+)?(?:[0-9]+|an?|one)\s+(?:sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|h|days?|weeks?|months?|years?)\s+ago|il y a\s+(?:[0-9]+|une?)\s+\w+|vor\s+(?:[0-9]+|eine[rmn]?)\s+\w+|hace\s+(?:[0-9]+|una?)\s+\w+|منذ\s+(?:[0-9]+\s+)?(?:دقيقة|دقائق|ساعة|ساعات|ساعتين|يوم|أيام|ايام|يومين|أسبوع|اسبوع|شهر|أشهر|اشهر|سنة)|just now|moments ago|(?:yesterday|today|hier|aujourd['’]hui|gestern|heute|ayer|hoy|ieri|oggi|ontem|hoje|gisteren|vandaag|wczoraj|dzisiaj|dziś|včera|dnes|вчера|сегодня|вчора|сьогодні|dün|bugün|i går|i dag|igår|idag|أمس|اليوم|昨日|今日|昨天|今天|어제|오늘)(?:\s*[,:|-]?\s*(?:at|um|à|a las|alle|alle ore|às|om|kl\.?|klo|o|godz\.?|в|о|saat|الساعة)?\s*[0-9]{1,2}\s?(?:[:.h][0-9]{2}|[ap]\.?m)(?:\s*(?:[ap]\.?m\.?|uhr|h|gmt|utc|[a-z]{1,3}t))?)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex RelativeTime();

    /// <summary>What programs that make feeds add below each item: "The post A appeared first on B."</summary>
    [GeneratedRegex(@"^(?:The (?:post|article|entry|story) .{1,250} (?:appeared first on|first appeared on) .{1,80}|(?:L[’']article|Cet article|Le post) .{1,250} (?:est apparu en premier sur|a été publié en premier sur|est apparu en premier dans) .{1,80}|(?:Der Beitrag|Der Artikel|Dieser Beitrag) .{1,250} (?:erschien zuerst auf|erschien zuerst bei) .{1,80}|(?:La entrada|El artículo|El post) .{1,250} (?:se publicó primero en|apareció primero en|aparece primero en) .{1,80}|(?:L[’']articolo|Il post) .{1,250} (?:proviene da|sembra essere il primo su) .{1,80}|O (?:post|artigo) .{1,250} (?:apareceu primeiro em|aparece primeiro em) .{1,80}|Het (?:bericht|artikel) .{1,250} (?:verscheen eerst op) .{1,80}|(?:ظهرت المقالة|ظهر المقال|المقالة) .{1,250} (?:أولاً|أولا|اولا) على .{1,80}|(?:Сообщение|Запись) .{1,250} (?:появились сначала на|впервые появилась) .{1,80})$", RegexOptions.CultureInvariant)]
    private static partial Regex FeedFoot();

    /// <summary>A credit at the end: in brackets, after a bar or an oblique stroke, or after the sign of copyright.</summary>
    [GeneratedRegex(@"(?:[(\[](?<credit>[^()\[\]]{2,70})[)\]]|[|]\s*(?<credit>[^|.]{2,50})|©\s*(?<credit>.{2,60})|(?:—|–|-)\s(?<credit>(?:AP|AFP|Reuters|Getty|EPA|dpa)(?:[ /].{0,30})?)|\.\s*(?<credit>(?:[\p{Lu}][\w.]*\s){1,3}/\s?(?:AP|AFP|Reuters|Getty(?: Images)?|EPA|dpa)(?:\b.{0,20})?)|(?<credit>(?:REUTERS|Reuters|AP|AFP|EPA|Getty|Getty Images|POOL|Pool)\s?/\s?\p{Lu}[^.]{1,50})|(?<credit>(?:Photo|Photograph|Foto|Crédit photo|Credit|Bild|Imagen)\s?:\s?.{2,60}))\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Credit();

    /// <summary>The line below a wire report: "(Reporting by A. Person; Editing by B. Person)".</summary>
    [GeneratedRegex(@"^[(\[]?(?:Additional reporting|Reporting|Writing|Editing|Reportage|Redaktion|Edición)\s+(?:by|de|von|por)\s+(?<author>[^;)\]]+)[;)\].]?.*$", RegexOptions.CultureInvariant)]
    private static partial Regex ReportingCredit();
}

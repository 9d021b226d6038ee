using System.Text.RegularExpressions;
using Dossier.Dates;
using Dossier.Import.Layout.Terms;
using Dossier.Import.Reading;
using Dossier.Text.Languages;

namespace Dossier.Import.Layout;

/// <summary>A line that is a date and nothing else, with or without a weekday, a time and a word such as "Published".</summary>
internal static partial class DateLine
{
    /// <summary>In letters: shorter names of months are words of other languages as well ("out", "set", "mac"), and count only between a day and a year.</summary>
    private const int LongestBrief = 4;

    private static readonly ImmutableArray<string> _updates = [.. LineWords.UpdateStarts.Select(WordForms.Fold).OrderByDescending(word => word.Length)];
    private static readonly ImmutableArray<string> _updatesWithin = [.. _updates.Select(update => $" {update}")];
    private static readonly ImmutableArray<string> _dates = [.. LineWords.DateStarts.Select(WordForms.Fold).OrderByDescending(word => word.Length)];

    private static readonly FrozenSet<string> _fillers = ["the", "of", "on", "at", "to", "le", "de", "del", "du", "den", "der", "el", "am", "um", "à", "a", "las", "في", "يوم", "uhr", "h", "gmt", "utc", "est", "edt", "et", "cet", "cest", "bst", "ist", "ast", "pst", "pdt", "pt", "eet", "eest", "am", "pm", "a.m", "p.m", "م", "ص", "ora", "hs", "updated", "published", "الساعة", "hkt", "jst", "hrs", "local", "time", "dated"];

    /// <summary>Reads a line; null where it is no date.</summary>
    /// <param name="text">The line.</param>
    /// <param name="language">The language of its page, which tells the day from the month where numbers do not; null where it is not known.</param>
    public static LineReading.Dated? Read(string text, string? language = null)
    {
        if (text.Length > 120 || !text.Any(char.IsDigit))
            return null;
        var (counted, isBuddhist) = OtherCalendars.WithoutBuddhist(WithAsciiDigits(text));
        var rest = AsianDate().Replace(OtherCalendars.WithoutEras(WithAsciiDigits(WordForms.Fold(counted))), "$1-$2-$3 ");
        if (Label().Match(rest) is { Success: true, Length: var label })
            rest = rest[label..];
        var isUpdate = Cut(_updates, ref rest);
        if (!isUpdate)
            Cut(_dates, ref rest);
        // "Published 7 May 2025, updated 8 May 2025": the first one is that of publication.
        foreach (var update in _updatesWithin)
        {
            if (rest.IndexOf(update, StringComparison.Ordinal) is > 0 and var later && later + update.Length < rest.Length && !char.IsLetter(rest[later + update.Length]) && Read(rest[(later + 1)..], language) is not null)
            {
                rest = rest[..later].TrimEnd(' ', ',', '|', '-', '–', '(', ';');
                break;
            }
        }

        rest = Time().Replace(rest, " ");
        var ours = OtherCalendars.WithoutIslamic(rest);
        var (fits, edtf, doubt) = In(Spaced().Replace(ours.Trim(_edges), "$1.$2.$3").Trim(_edges), language);
        if (fits)
            return new LineReading.Dated(edtf, text, isUpdate) { Doubt = doubt ?? (isBuddhist ? FateReasons.BuddhistYear : null) };
        // Nothing but a date of the Islamic calendar.
        return ours.Length < rest.Length && WithoutWeekday(ours) ? new LineReading.Dated(null, text, isUpdate) : null;
    }

    /// <summary>Whether words are a time of the day and nothing else.</summary>
    public static bool IsTime(string text) => text.Length <= 30 && text.Any(char.IsDigit) && Time().Replace(WordForms.Fold(text), " ") is var rest && !rest.Any(char.IsDigit) && WithoutWeekday(rest);

    private static readonly char[] _edges = [' ', ',', '-', '–', '|', '،', '.', ':', '(', ')', '·', '—', ';'];

    private static (bool Fits, string? Edtf, string? Doubt) In(string rest, string? language)
    {
        var match = NumericDate().Match(rest);
        if (!match.Success)
            return ShortDate().Match(rest) is { Success: true } brief ? ShortYear(rest, brief, language) : InWords(rest, language?.Split('-')[0]);
        if (!WithoutWeekday(rest.Remove(match.Index, match.Length)))
            return (false, null, null);
        if (FirstNumbers().Match(match.Value) is { Success: true } first && OtherCalendars.IsOther(Number(first, "y")))
            return language is "fa" or "fa-IR" ? Iranian(Number(first, "y"), Number(first, "m"), Number(first, "d")) : (true, null, null);
        return EdtfDate.Parse(match.Value.Trim()) switch
        {
            EdtfParse.Parsed parsed => (true, parsed.Date.Text, null),
            EdtfParse.Malformed { Fault: EdtfFault.OtherNotation other } => (true, other.Reading, null),
            EdtfParse.Malformed { Fault: EdtfFault.AmbiguousNotation } => Either(match.Value, language),
            EdtfParse.Malformed => (false, null, null),
        };
    }

    /// <summary>A date that can be read in two ways, as the language of the page has it.</summary>
    private static (bool Fits, string? Edtf, string? Doubt) Either(string numbers, string? language)
    {
        var parts = numbers.Split('/', '-', '.').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return Either(parts[0], parts[1], parts[2], language);
    }

    private static (bool Fits, string? Edtf, string? Doubt) Either(int first, int second, int year, string? language) => DateOrder.IsDayFirst(language) switch
    {
        true => (true, CalendarNames.Edtf(year, second, first), FateReasons.DateOrder),
        false => (true, CalendarNames.Edtf(year, first, second), FateReasons.DateOrder),
        null => (true, null, null),
    };

    private static (bool Fits, string? Edtf, string? Doubt) Iranian(int year, int month, int day) =>
        OtherCalendars.FromIranian(year, month, day) is { } edtf ? (true, edtf, FateReasons.OtherCalendar) : (false, null, null);

    private static bool WithoutWeekday(string rest) =>
        WordForms.Words(rest).All(IsBeside);

    private static bool IsBeside(string word) => CalendarNames.Weekdays.ContainsKey(word) || MonthNames.Weekdays.Contains(word) || _fillers.Contains(word) || MonthNames.Fillers.Contains(word);

    /// <summary>Whether a year is among the numbers.</summary>
    public static bool HasYear(string text) => Year().IsMatch(WithAsciiDigits(text));

    /// <summary>"11/19/19", "19.11.19": a year of two digits. With strokes, a day beyond the twelfth or the language tells the day from the month.</summary>
    private static (bool Fits, string? Edtf, string? Doubt) ShortYear(string rest, Match match, string? language)
    {
        var (first, second, year) = (Number(match, "a"), Number(match, "b"), 2000 + Number(match, "y"));
        var fits = WithoutWeekday(rest.Remove(match.Index, match.Length)) && first is >= 1 and <= 31 && second is >= 1 and <= 31 && (first <= 12 || second <= 12);
        if (!fits)
            return (false, null, null);
        if (match.Groups["sign"].Value == ".")
            return (second <= 12, CalendarNames.Edtf(year, second, first), null);
        if (first <= 12 && second <= 12 && first != second)
            return Either(first, second, year, language);
        var (day, month) = first > 12 ? (first, second) : (second, first);
        return (true, CalendarNames.Edtf(year, month, day), null);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static (bool Fits, string? Edtf, string? Doubt) InWords(string rest, string? language)
    {
        int? day = null, month = null, year = null, iranian = null;
        var isBrief = false;
        var twoWords = CalendarNames.TwoWordMonths.FirstOrDefault(pair => rest.Contains(pair.Name, StringComparison.Ordinal));
        if (twoWords.Name is not null)
        {
            month = twoWords.Month;
            rest = rest.Replace(twoWords.Name, " ", StringComparison.Ordinal);
        }

        foreach (var word in VietnameseMonth().Replace(rest, "tháng$1").Split([' ', ',', '،', '/', '|', '-', '–', '.', ':', '(', ')', '—', '·'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (MonthOf(word, language) is { } found && (month is null || found.Month == month))
                (month, isBrief) = (found.Month, month is null && found.IsBrief);
            else if (month is null && iranian is null && MonthNames.Iranian.TryGetValue(word, out var other))
                iranian = other;
            else if (year is null && word.Length == 4 && word.All(char.IsAsciiDigit))
                year = int.Parse(word, CultureInfo.InvariantCulture);
            else if (day is null && Ordinal().Match(word) is { Success: true } ordinal && int.Parse(ordinal.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) is >= 1 and <= 31 and var number)
                day = number;
            else if (!IsBeside(word))
                return (false, null, null);
        }

        if (month is null && iranian is not null && year is not null && day is not null)
            return Iranian(year.Value, iranian.Value, day.Value);
        return month is null || (day is null && year is null) || (isBrief && (day is null || year is null)) ? (false, null, null) : (true, CalendarNames.Edtf(year, month, day), null);
    }

    /// <summary>The month of a word, and whether it is so short that it may be another word.</summary>
    private static (int Month, bool IsBrief)? MonthOf(string word, string? language) =>
        CalendarNames.Months.TryGetValue(word, out var month) ? (month, false)
        : MonthNames.Of(word, language) is { } other ? (other, word.Length <= LongestBrief) : null;

    private static bool Cut(ImmutableArray<string> starts, ref string rest)
    {
        foreach (var start in starts)
        {
            if (rest.StartsWith(start, StringComparison.Ordinal) && (rest.Length == start.Length || !char.IsLetter(rest[start.Length])))
            {
                // A mark at the end of a word is not in its folded form.
                rest = rest[start.Length..].TrimStart('\u0E48', '\u0E49', '\u0E47', ' ', ':', ',', '-', '–', '|', '.');
                return true;
            }
        }

        return false;
    }

    public static string WithAsciiDigits(string text) => Ascii.IsValid(text) ? text : string.Concat(text.Select(character =>
        CharUnicodeInfo.GetDecimalDigitValue(character) is >= 0 and var digit ? (char)('0' + digit) : character));

    [GeneratedRegex(@"(?:\bat\s+|\bà\s+|\bum\s+|\ba\s+las\s+|الساعة\s+)?(?<![0-9][.:/-])\b[0-9]{1,2}\s?(?:[:.]|h\s?|heures?\s)[0-9]{2}(?![0-9.])(?:[:.][0-9]{2}(?:\.[0-9]+)?)?\s*(?:[ap]\.?\s?m\.?\b|uhr|h\b|[μπ]\.?\s?μ\.?)?\s*(?:\(?(?:gmt|utc|z|est|edt|et|cet|cest|bst|ist|ast|pst|pdt|eet|eest)\b\)?)?(?:\s*[+\-]\s?[0-9]{1,2}:?(?:[0-9]{2})?)?|(?<=[0-9])t[0-9]{2}:[0-9]{2}\S*|\b[0-9]{1,2}\s?[ap]\.?m\b\.?|\b[0-9]{1,2}\s?(?:h(?:eures?|rs)?|uhr)\b|\b[0-9]{4}\s(?:gmt|utc|hkt|est|edt|bst|cet)\b|[0-9]{1,2}\s?[時时시点點]\s?(?:[0-9]{1,2}\s?[分분]\s?)?(?:[0-9]{1,2}\s?[秒초])?", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    /// <summary>Year, month and day with the signs that Chinese, Japanese and Korean have for them, and a day of the week behind.</summary>
    [GeneratedRegex(@"([0-9]{4})\s?[年년]\s?([0-9]{1,2})\s?[月월]\s?([0-9]{1,2})\s?[日일](?:\s?\(?(?:[月火水木金土日]曜?日?|(?:星期|周)[一二三四五六日]|[월화수목금토일]요일)\)?)?", RegexOptions.CultureInvariant)]
    private static partial Regex AsianDate();

    [GeneratedRegex(@"(?<![0-9])(?:[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex NumericDate();

    [GeneratedRegex(@"(?<![0-9/.])(?<a>[0-9]{1,2})(?<sign>[/.])(?<b>[0-9]{1,2})\k<sign>(?<y>[0-9]{2})(?![0-9/])", RegexOptions.CultureInvariant)]
    private static partial Regex ShortDate();

    [GeneratedRegex(@"(?<![0-9])(?:(?:1[349]|20)[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    /// <summary>"12. 3. 2024", "2024. 03. 12."</summary>
    [GeneratedRegex(@"(?<![0-9])([0-9]{1,4})\.\s([0-9]{1,2})\.\s([0-9]{2,4})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();

    /// <summary>A date of numbers with its year in front.</summary>
    [GeneratedRegex("^(?<y>[0-9]{4})[-/.](?<m>[0-9]{1,2})[-/.](?<d>[0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex FirstNumbers();

    /// <summary>"Entry date:", "Erfassungsdatum:": whatever date it is said to be.</summary>
    [GeneratedRegex(@"^(?:[\p{L}]+\s){0,3}[\p{L}]*(?:date|datum|fecha|data|tarih|tarihi|дата|تاريخ|تاریخ|日期|日)\s?[:：]\s*(?=[^:]*[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex("tháng ([0-9]{1,2})", RegexOptions.CultureInvariant)]
    private static partial Regex VietnameseMonth();

    [GeneratedRegex(@"^(?<n>[0-9]{1,2})(?:st|nd|rd|th|er|re|e|o|a|º|ª)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}

using System.Text.RegularExpressions;
using Dossier.Dates;
using Dossier.Text.Languages;

namespace Dossier.Import.Layout;

/// <summary>A line that is a date and nothing else, with or without a weekday, a time and a word such as "Published".</summary>
internal static partial class DateLine
{
    private static readonly ImmutableArray<string> _updates = [.. LineWords.UpdateStarts.Select(WordForms.Fold).OrderByDescending(word => word.Length)];
    private static readonly ImmutableArray<string> _updatesWithin = [.. _updates.Select(update => $" {update} ")];
    private static readonly ImmutableArray<string> _dates = [.. LineWords.DateStarts.Select(WordForms.Fold).OrderByDescending(word => word.Length)];

    private static readonly FrozenSet<string> _fillers = ["the", "of", "on", "at", "to", "le", "de", "del", "du", "den", "der", "el", "am", "um", "à", "a", "las", "في", "يوم", "uhr", "h", "gmt", "utc", "est", "edt", "et", "cet", "cest", "bst", "ist", "ast", "pst", "pdt", "pt", "eet", "eest", "am", "pm", "a.m", "p.m", "م", "ص", "ora", "hs", "updated", "published", "الساعة", "hrs", "local", "time", "dated"];

    public static LineReading.Dated? Read(string text)
    {
        if (text.Length > 120 || !text.Any(char.IsDigit))
            return null;
        var rest = AsianDate().Replace(WordForms.Fold(text), "$1-$2-$3 ");
        var isUpdate = Cut(_updates, ref rest);
        if (!isUpdate)
            Cut(_dates, ref rest);
        // "Published 7 May 2025, updated 8 May 2025": the first one is that of publication.
        foreach (var update in _updatesWithin)
        {
            if (rest.IndexOf(update, StringComparison.Ordinal) is > 0 and var later && Read(rest[(later + 1)..]) is not null)
            {
                rest = rest[..later].TrimEnd(' ', ',', '|', '-', '–', '(', ';');
                break;
            }
        }

        rest = Time().Replace(WithAsciiDigits(rest), " ").Trim(' ', ',', '-', '–', '|', '،', '.', ':', '(', ')');
        if (Numeric(rest) is { } numeric)
            return numeric.Fits ? new LineReading.Dated(numeric.Edtf, text, isUpdate) : null;
        return InWords(rest) is { Fits: true } date ? new LineReading.Dated(date.Edtf, text, isUpdate) : null;
    }

    private static (bool Fits, string? Edtf)? Numeric(string rest)
    {
        var match = NumericDate().Match(rest);
        if (!match.Success)
            return ShortDate().Match(rest) is { Success: true } brief ? ShortYear(rest, brief) : null;
        var fits = WithoutWeekday(rest.Remove(match.Index, match.Length));
        return EdtfDate.Parse(match.Value.Trim()) switch
        {
            EdtfParse.Parsed parsed => (fits, parsed.Date.Text),
            EdtfParse.Malformed { Fault: EdtfFault.OtherNotation other } => (fits, other.Reading),
            EdtfParse.Malformed { Fault: EdtfFault.AmbiguousNotation } => (fits, null),
            EdtfParse.Malformed => (false, null),
        };
    }

    private static bool WithoutWeekday(string rest) =>
        WordForms.Words(rest).All(IsBeside);

    private static bool IsBeside(string word) => CalendarNames.Weekdays.ContainsKey(word) || OtherMonths.Weekdays.Contains(word) || _fillers.Contains(word);

    /// <summary>Whether a year is among the numbers.</summary>
    public static bool HasYear(string text) => Year().IsMatch(WithAsciiDigits(text));

    /// <summary>"11/19/19": a year of two digits, which only a day beyond the twelfth tells from the others.</summary>
    private static (bool Fits, string? Edtf) ShortYear(string rest, Match match)
    {
        var (first, second, year) = (Number(match, "a"), Number(match, "b"), 2000 + Number(match, "y"));
        var fits = WithoutWeekday(rest.Remove(match.Index, match.Length)) && first is >= 1 and <= 31 && second is >= 1 and <= 31 && (first <= 12 || second <= 12);
        if (first <= 12 && second <= 12 && first != second)
            return (fits, null);
        var (day, month) = first > 12 ? (first, second) : (second, first);
        return (fits, fits ? CalendarNames.Edtf(year, month, day) : null);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static (bool Fits, string? Edtf) InWords(string rest)
    {
        int? day = null, month = null, year = null;
        var twoWords = CalendarNames.TwoWordMonths.FirstOrDefault(pair => rest.Contains(pair.Name, StringComparison.Ordinal));
        if (twoWords.Name is not null)
        {
            month = twoWords.Month;
            rest = rest.Replace(twoWords.Name, " ", StringComparison.Ordinal);
        }

        foreach (var word in rest.Split([' ', ',', '،', '/', '|', '-', '–', '.', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (month is null && CalendarNames.Months.TryGetValue(word, out var found))
                month = found;
            else if (month is null && OtherMonths.Months.TryGetValue(word, out found))
                month = found;
            else if (CalendarNames.Months.TryGetValue(word, out var same) && same == month)
                continue;
            else if (year is null && word.Length == 4 && word.All(char.IsAsciiDigit))
                year = int.Parse(word, CultureInfo.InvariantCulture);
            else if (day is null && Ordinal().Match(word) is { Success: true } ordinal && int.Parse(ordinal.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) is >= 1 and <= 31 and var number)
                day = number;
            else if (!IsBeside(word))
                return (false, null);
        }

        if (month is null || (day is null && year is null))
            return (false, null);
        return (true, CalendarNames.Edtf(year, month, day));
    }

    private static bool Cut(ImmutableArray<string> starts, ref string rest)
    {
        foreach (var start in starts)
        {
            if (rest.StartsWith(start, StringComparison.Ordinal) && (rest.Length == start.Length || !char.IsLetter(rest[start.Length])))
            {
                rest = rest[start.Length..].TrimStart(' ', ':', ',', '-', '–', '|', '.');
                return true;
            }
        }

        return false;
    }

    public static string WithAsciiDigits(string text) => Ascii.IsValid(text) ? text : string.Concat(text.Select(character =>
        CharUnicodeInfo.GetDecimalDigitValue(character) is >= 0 and var digit ? (char)('0' + digit) : character));

    [GeneratedRegex(@"(?:\bat\s+|\bà\s+|\bum\s+|\ba\s+las\s+|الساعة\s+)?\b[0-9]{1,2}\s?[:.h][0-9]{2}(?![0-9.])(?:[:.][0-9]{2}(?:\.[0-9]+)?)?\s*(?:[ap]\.?\s?m\.?\b|uhr|h\b)?\s*(?:\(?(?:gmt|utc|z|est|edt|et|cet|cest|bst|ist|ast|pst|pdt|eet|eest)\b\)?)?(?:\s*[+\-]\s?[0-9]{1,2}:?(?:[0-9]{2})?)?|(?<=[0-9])t[0-9]{2}:[0-9]{2}\S*|\b[0-9]{1,2}\s?[ap]\.?m\b\.?", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    /// <summary>Year, month and day with the signs that Chinese, Japanese and Korean have for them, and a day of the week behind.</summary>
    [GeneratedRegex(@"([0-9]{4})\s?[年년]\s?([0-9]{1,2})\s?[月월]\s?([0-9]{1,2})\s?[日일](?:\s?\(?(?:[月火水木金土日]曜?日?|(?:星期|周)[一二三四五六日]|[월화수목금토일]요일)\)?)?", RegexOptions.CultureInvariant)]
    private static partial Regex AsianDate();

    [GeneratedRegex(@"(?<![0-9])(?:[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex NumericDate();

    [GeneratedRegex(@"(?<![0-9/.])(?<a>[0-9]{1,2})/(?<b>[0-9]{1,2})/(?<y>[0-9]{2})(?![0-9/])", RegexOptions.CultureInvariant)]
    private static partial Regex ShortDate();

    [GeneratedRegex(@"(?<![0-9])(?:(?:19|20)[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?<n>[0-9]{1,2})(?:st|nd|rd|th|er|º|ª)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}

using System.Text.RegularExpressions;

namespace Dossier.Dates;

/// <summary>Day, month by name and year in any order, as in "Wednesday, 7 May 2025", "May 2025", "7–9 May 2025".</summary>
internal static partial class DatesInWords
{
    private static readonly Dictionary<string, int> _months = MonthNames();

    private static readonly HashSet<string> _fillers = new(StringComparer.OrdinalIgnoreCase) { "the", "of", "on", "le", "de", "del", "el", "في" };

    private static readonly string[][] _weekdays =
    [
        ["sunday", "sun", "dimanche"], ["monday", "mon", "lundi"], ["tuesday", "tue", "tues", "mardi"], ["wednesday", "wed", "mercredi"],
        ["thursday", "thu", "thurs", "jeudi"], ["friday", "fri", "vendredi"], ["saturday", "sat", "samedi"],
    ];

    /// <summary>In: a text without signs of doubt and without a time. Out: what it says, or null where it is no such date.</summary>
    public static EdtfFault? Recognise(string text)
    {
        int? month = null;
        string? year = null;
        Match? day = null;
        DayOfWeek? weekday = null;
        foreach (var word in text.Split([' ', ',', '\u00A0', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (month is null && _months.TryGetValue(word.TrimEnd('.'), out var number))
                month = number;
            else if (year is null && word.Length == 4 && !word.AsSpan().ContainsAnyExceptInRange('0', '9'))
                year = word;
            else if (day is null && DayNumber().Match(word) is { Success: true } match)
                day = match;
            else if (weekday is null && WeekdayOf(word.TrimEnd('.')) is { } named)
                weekday = named;
            else if (!_fillers.Contains(word))
                return null;
        }

        return month is null || year is null ? null : Reading(string.Create(CultureInfo.InvariantCulture, $"{year}-{month:D2}"), day, weekday);
    }

    private static EdtfFault? Reading(string month, Match? day, DayOfWeek? weekday)
    {
        // A weekday says which day; of a month, or of several days, it cannot be taken away.
        if (weekday is not null && (day is null || day.Groups["n2"].Success))
            return null;

        var fault = OtherDateNotations.Reading(day switch
        {
            null => month,
            _ when day.Groups["n2"].Success => $"{month}-{Two(day.Groups["n"])}/{month}-{Two(day.Groups["n2"])}",
            _ => $"{month}-{Two(day.Groups["n"])}",
        });
        return fault is EdtfFault.OtherNotation sure && weekday is not null && DateOnly.ParseExact(sure.Reading, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayOfWeek is var right && right != weekday
            ? new EdtfFault.OtherWeekday(sure.Reading, right)
            : fault;
    }

    private static string Two(Group number) => number.Value.PadLeft(2, '0');

    private static DayOfWeek? WeekdayOf(string word) =>
        Array.FindIndex(_weekdays, names => names.Contains(word, StringComparer.OrdinalIgnoreCase)) is >= 0 and var day ? (DayOfWeek)day : null;

    [GeneratedRegex(@"^(?<n>[0-9]{1,2})(st|nd|rd|th|er|\.|º)?([-–](?<n2>[0-9]{1,2})(st|nd|rd|th|\.)?)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayNumber();

    /// <summary>The month names of every language that dates are described in, and the English short forms.</summary>
    private static Dictionary<string, int> MonthNames()
    {
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var words in new[] { DateWords.English, DateWords.French, DateWords.Arabic })
        {
            for (var month = 1; month <= words.Months.Count; month++)
                names.TryAdd(words.Months[month - 1], month);
        }

        for (var month = 1; month <= 12; month++)
            names.TryAdd(DateWords.English.Months[month - 1][..3], month);
        names.TryAdd("sept", 9);
        return names;
    }
}

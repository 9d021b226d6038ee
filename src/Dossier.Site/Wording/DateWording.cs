using Dossier.Dates;
using Scriban.Runtime;

namespace Dossier.Wording;

/// <summary>How a file of words has dates written, under <c>dates</c>: for languages whose dates Dossier does not know.</summary>
internal static class DateWording
{
    /// <summary>The name in a file of words.</summary>
    public const string Name = "dates";

    /// <summary>What the words say of dates; what they do not say stays as it is known.</summary>
    public static DateWords Of(ScriptObject words, DateWords known)
    {
        if (!words.TryGetValue(Name, out var said) || said is not ScriptObject dates)
            return known;

        string? Said(string name) => dates.TryGetValue(name, out var text) && text is string { Length: > 0 } pattern ? pattern : null;
        DatePhrase Phrase(string name, DatePhrase otherwise) => Said(name) is { } pattern ? DatePhrase.Same(pattern) : otherwise;
        return known with
        {
            Months = Said("months")?.Split(',', StringSplitOptions.TrimEntries) ?? known.Months,
            Digits = Said("digits") ?? known.Digits,
            FirstDay = Said("first_day") ?? known.FirstDay,
            Day = Said("day") ?? known.Day,
            Month = Said("month") ?? known.Month,
            Year = Said("year") ?? known.Year,
            DayUnknown = Said("day_unknown") ?? known.DayUnknown,
            MonthUnknown = Said("month_unknown") ?? known.MonthUnknown,
            MonthAndDayUnknown = Said("month_and_day_unknown") ?? known.MonthAndDayUnknown,
            About = Phrase("about", known.About),
            Uncertain = Said("uncertain") ?? known.Uncertain,
            From = Phrase("from", known.From),
            Until = Phrase("until", known.Until),
            Week = Said("week") ?? known.Week,
            DaysOfMonth = Said("days_of_month") ?? known.DaysOfMonth,
            DaysOfYear = Said("days_of_year") ?? known.DaysOfYear,
            Days = Said("days") ?? known.Days,
            MonthsOfYear = Said("months_of_year") ?? known.MonthsOfYear,
            Years = Said("years") ?? known.Years,
            Range = Said("range") ?? known.Range,
        };
    }
}

using System.Text.RegularExpressions;

namespace Dossier.Dates;

/// <summary>Dates in numbers that are not in the form of EDTF: in another order, with other signs between them, or without any.</summary>
internal static partial class NumericDates
{
    /// <summary>In: a text without signs of doubt and without a time. Out: what it says, or null where it is no such date.</summary>
    public static EdtfFault? Recognise(string text)
    {
        if (YearMonthDay().Match(text) is { Success: true } whole)
            return OtherDateNotations.Reading(Iso(whole.Groups["y"], whole.Groups["m"], whole.Groups["d"]));
        if (YearAndNumber().Match(text) is { Success: true } first)
            return first.Groups["s"].Value == "." ? OtherDateNotations.Reading(Iso(first.Groups["y"], first.Groups["n"])) : MonthOrYears(first.Groups["y"].Value, first.Groups["n"].Value);
        if (TwoYears().Match(text) is { Success: true } years)
            return OtherDateNotations.Reading($"{years.Groups["a"].Value}/{years.Groups["b"].Value}");
        if (MonthAndYear().Match(text) is { Success: true } month)
            return OtherDateNotations.Reading(Iso(month.Groups["y"], month.Groups["m"]));
        return TwoNumbersAndYear().Match(text) is { Success: true } last ? DayOrMonthFirst(last) : null;
    }

    /// <summary>
    /// A year and one or two digits more: <c>2025/05</c> is a month, <c>2012/13</c> two years, as of a season or a budget, and
    /// <c>2004/05</c> can be either.
    /// </summary>
    public static EdtfFault? MonthOrYears(string year, string digits)
    {
        var shortened = int.Parse(digits, CultureInfo.InvariantCulture);
        var years = Years(int.Parse(year, CultureInfo.InvariantCulture), shortened, digits.Length == 1 ? 10 : 100);
        var month = OtherDateNotations.Reading($"{year}-{digits.PadLeft(2, '0')}");
        return (month, years) switch
        {
            (EdtfFault.OtherNotation, null) => month,
            (EdtfFault.OtherNotation either, _) => new EdtfFault.AmbiguousNotation(either.Reading, years),
            (_, null) => month is EdtfFault.Season ? new EdtfFault.MonthOutOfRange(shortened) : month,
            _ => new EdtfFault.MonthOutOfRange(shortened) { Years = years },
        };
    }

    /// <summary>A year and a later one that is shortened to its end; null where that lies before the first. The year after 1999 is 00.</summary>
    /// <param name="from">The first year.</param>
    /// <param name="shortened">The end of the second.</param>
    /// <param name="turn">10 where it has one digit, 100 where it has two.</param>
    public static string? Years(int from, int shortened, int turn)
    {
        var same = from / turn * turn + shortened;
        var to = same + turn == from + 1 ? from + 1 : same;
        return from > 0 && to > from && to <= 9999 ? string.Create(CultureInfo.InvariantCulture, $"{from:D4}/{to:D4}") : null;
    }

    private static EdtfFault? DayOrMonthFirst(Match match)
    {
        var (year, a, b) = (match.Groups["y"], match.Groups["a"], match.Groups["b"]);
        var dayFirst = OtherDateNotations.Reading(Iso(year, b, a));
        var monthFirst = OtherDateNotations.Reading(Iso(year, a, b));
        return (dayFirst, monthFirst) switch
        {
            // Only day-first languages part the numbers with full stops.
            _ when match.Groups["s"].Value.StartsWith('.') => dayFirst,
            (EdtfFault.OtherNotation d, EdtfFault.OtherNotation m) =>
                d == m ? d : new EdtfFault.AmbiguousNotation(d.Reading, m.Reading),
            (_, EdtfFault.OtherNotation m) => m,
            (EdtfFault.MonthOutOfRange, EdtfFault.ImpossibleDay m) => m,
            _ => dayFirst,
        };
    }

    private static string Iso(Group year, Group month, Group? day = null) =>
        $"{year.Value}-{month.Value.PadLeft(2, '0')}" + (day is null ? "" : $"-{day.Value.PadLeft(2, '0')}");

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?<s>[-/. ]?)(?<m>(?<=\D)[0-9]{1,2}|[0-9]{2})\k<s>(?<d>(?<=\D)[0-9]{1,2}|[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearMonthDay();

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?<s>[-/.])(?<n>[0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAndNumber();

    [GeneratedRegex("^(?<a>[0-9]{4})-(?<b>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex TwoYears();

    [GeneratedRegex(@"^(?<m>[0-9]{1,2})[-/.](?<y>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndYear();

    [GeneratedRegex(@"^(?<a>[0-9]{1,2})(?<s>[-/ ]|\. ?)(?<b>[0-9]{1,2})\k<s>(?<y>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex TwoNumbersAndYear();
}

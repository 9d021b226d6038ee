using System.Text.RegularExpressions;
using Dossier.Sources;

namespace Dossier.Dates;

/// <summary>On which side of a date that words name the time lies that they tell of.</summary>
public enum DateSide
{
    /// <summary>"On 7 May"</summary>
    On,

    /// <summary>"By 7 May", "until 7 May"</summary>
    Before,

    /// <summary>"Since 7 May", "after 7 May"</summary>
    After,
}

/// <summary>
/// A date that a text states, as far as it does: "7 May 2025", "in May", "2025". Month names are read in the languages of
/// <see cref="CalendarNames"/>, digits in any script.
/// </summary>
/// <param name="Year">Its year; null where it states none.</param>
/// <param name="Month">Its month, from 1.</param>
/// <param name="Day">Its day, from 1; only with a month.</param>
/// <param name="Side">What the word before it makes of it.</param>
internal sealed partial record StatedDate(int? Year, int? Month, int? Day, DateSide Side)
{
    private const RegexOptions Invariant = RegexOptions.CultureInvariant;

    private static readonly string _month = $@"(?<month>{CalendarNames.MonthPattern})(?![\p{{L}}])";

    private static readonly Regex _dayMonth = new($@"(?<![\p{{L}}\p{{N}}])(?<day>[0-9]{{1,2}})(?:st|nd|rd|th|er|\.)?\s(?:of\s|de\s)?{_month}(?:\s?/\s?\p{{L}}+)?(?:\.?,?\s(?:de\s|del\s|of\s)?(?<year>[0-9]{{4}})(?![0-9]))?", Invariant);

    private static readonly Regex _monthDay = new($@"(?<![\p{{L}}\p{{N}}]){_month}\.?\s(?:the\s)?(?<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?![0-9\p{{L}}:%])(?:[-–][0-9]{{1,2}})?(?:,?\s(?<year>[0-9]{{4}})(?![0-9]))?", Invariant);

    private static readonly Regex _monthAlone = new($@"(?<![\p{{L}}\p{{N}}](?<!\b[وفبل]|\bال)){_month}(?:\.?,?\s(?:de\s|del\s|of\s)?(?<year>[0-9]{{4}})(?![0-9]))?", Invariant);

    /// <summary>The dates that a text states, in no order.</summary>
    public static ImmutableArray<StatedDate> In(string text)
    {
        var digits = WithAsciiDigits(NormalForm.Composed(text));
        var taken = new bool[digits.Length];
        var found = ImmutableArray.CreateBuilder<StatedDate>();
        foreach (var pattern in new[] { IsoDate(), NumericDate(), _dayMonth, _monthDay, _monthAlone, YearAlone() })
        {
            foreach (Match match in pattern.Matches(digits))
            {
                if (taken.AsSpan(match.Index, match.Length).Contains(true))
                    continue;

                taken.AsSpan(match.Index, match.Length).Fill(true);
                if (Read(match, SideOf(digits[..match.Index])) is { } date)
                    found.Add(date);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Whether a day from the first to the last is one that the words can mean.</summary>
    public bool Fits(DateOnly first, DateOnly last)
    {
        for (var year = Year ?? first.Year; year <= (Year ?? Math.Min(last.Year, first.Year + 4)); year++)
        {
            if (Day > DateTime.DaysInMonth(year, Month ?? 1))
                continue;

            var from = new DateOnly(year, Month ?? 1, Day ?? 1);
            var to = Month is null ? new DateOnly(year, 12, 31) : new DateOnly(year, Month.Value, Day ?? DateTime.DaysInMonth(year, Month.Value));
            var fits = Side switch
            {
                DateSide.On => first <= to && from <= last,
                DateSide.Before => first <= to,
                DateSide.After => from <= last,
            };
            if (fits)
                return true;
        }

        return false;
    }

    private static StatedDate? Read(Match match, DateSide side)
    {
        var month = match.Groups["month"] is { Success: true } name ? CalendarNames.MonthOf(name.Value) is > 0 and var known ? known : null : NumberOf(match, "number");
        var (year, day) = (NumberOf(match, "year"), NumberOf(match, "day"));
        return year is < 1 or > 9999 || month is < 1 or > 12 || day is < 1 or > 31 || (month is null && year is null) || (day > 28 && month is { } of && day > DateTime.DaysInMonth(year ?? 2024, of))
            ? null
            : new StatedDate(year, month, day, side);
    }

    private static int? NumberOf(Match match, string group) =>
        match.Groups[group] is { Success: true } number ? int.Parse(number.ValueSpan, CultureInfo.InvariantCulture) : null;

    private static DateSide SideOf(string before) => SideWord().Match(before) is not { Success: true } word
        ? DateSide.On
        : word.Groups["before"].Success ? DateSide.Before : DateSide.After;

    private static string WithAsciiDigits(string text) =>
        string.Create(text.Length, text, (digits, from) =>
        {
            for (var at = 0; at < from.Length; at++)
                digits[at] = char.IsDigit(from[at]) ? (char)('0' + (int)char.GetNumericValue(from[at])) : from[at];
        });

    [GeneratedRegex(@"(?<![0-9\p{L}])(?<year>[0-9]{4})-(?<number>[0-9]{2})-(?<day>[0-9]{2})(?![0-9\p{L}])", Invariant)]
    private static partial Regex IsoDate();

    // 13/03/2025 and 13.3.2025: where both numbers can be the month, neither is taken for it.
    [GeneratedRegex(@"(?<![0-9\p{L}/.])(?:(?<day>1[3-9]|2[0-9]|3[01])[/.](?<number>0?[1-9]|1[0-2])|(?<number>0?[1-9]|1[0-2])[/.](?<day>1[3-9]|2[0-9]|3[01]))[/.](?<year>[0-9]{4})(?![0-9\p{L}])", Invariant)]
    private static partial Regex NumericDate();

    [GeneratedRegex(@"(?<![0-9\p{L}.,$€£/-])(?<year>(?:1[5-9]|20|21)[0-9]{2})(?![0-9\p{L}%/-]|[.,][0-9])", Invariant)]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"(?:^|[^\p{L}])(?:(?<before>by|until|till|before|prior to|ahead of|up to|no later than|avant|jusqu['’](?:à|en|au)|d['’]ici|قبل|حتى|بحلول)|(?:after|since|following|from|starting|as of|après|depuis|dès|à partir d[eu]|à compter d[eu]|بعد|منذ|ابتداء من|اعتبارا من))(?:\s[^\s.,;]+){0,5}\s?$", Invariant | RegexOptions.IgnoreCase)]
    private static partial Regex SideWord();
}

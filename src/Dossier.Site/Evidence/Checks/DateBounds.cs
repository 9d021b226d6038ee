using Dossier.Dates;

namespace Dossier.Evidence.Checks;

/// <summary>The first and the last day that a date can mean; where it is doubtful or approximate, with room around it.</summary>
internal static class DateBounds
{
    /// <summary>Null where it may lie anywhere before.</summary>
    public static DateOnly? Earliest(EdtfDate date) => date.Lower is { } lower ? DateOnly.FromDayNumber(Math.Max(0, lower.DayNumber - Room(date))) : null;

    /// <summary>Null where it may lie anywhere behind.</summary>
    public static DateOnly? Latest(EdtfDate date) => date.Upper is { } upper ? DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, upper.DayNumber + Room(date))) : null;

    /// <summary>As many days as a date of its precision may be off: about a month for a day, a season for a month, years for a year.</summary>
    private static int Room(EdtfDate date) => date.Qualifier == EdtfQualifier.Certain
        ? 0
        : date.Precision switch
        {
            EdtfPrecision.Day or EdtfPrecision.Interval => 31,
            EdtfPrecision.Month or EdtfPrecision.DayUnknown => 92,
            EdtfPrecision.Year or EdtfPrecision.MonthUnknown or EdtfPrecision.MonthAndDayUnknown => 731,
        };
}

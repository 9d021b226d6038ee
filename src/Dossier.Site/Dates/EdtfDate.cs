namespace Dossier.Dates;

/// <summary>How much of a date is given. The order is the order of sorting between dates of equal bounds.</summary>
public enum EdtfPrecision
{
    /// <summary><c>2025-05-07</c></summary>
    Day,

    /// <summary><c>2025-05</c></summary>
    Month,

    /// <summary><c>2025-05-XX</c>: one day of the month, not known which.</summary>
    DayUnknown,

    /// <summary><c>2025</c></summary>
    Year,

    /// <summary><c>2025-XX</c>: one month of the year, not known which.</summary>
    MonthUnknown,

    /// <summary><c>2025-XX-XX</c>: one day of the year, not known which.</summary>
    MonthAndDayUnknown,

    /// <summary><c>A/B</c>, <c>A/..</c>, <c>../B</c></summary>
    Interval,
}

/// <summary>What the source leaves open about a date. The values combine as bits.</summary>
public enum EdtfQualifier
{
    /// <summary>No qualifier.</summary>
    Certain = 0,

    /// <summary><c>?</c></summary>
    Uncertain = 1,

    /// <summary><c>~</c></summary>
    Approximate = 2,

    /// <summary><c>%</c></summary>
    UncertainAndApproximate = 3,
}

/// <summary>
/// A date in the Extended Date/Time Format (Library of Congress, 2019; ISO 8601-2): level 0 without times of day, and of
/// level 1 the qualifiers, the unspecified day or month, and open intervals. Years run from 0001 to 9999.
/// Two dates are equal when their canonical texts are.
/// </summary>
public sealed record EdtfDate : IComparable<EdtfDate>
{
    private EdtfDate(string text, DateOnly? lower, DateOnly? upper, EdtfPrecision precision, EdtfQualifier qualifier)
    {
        Text = text;
        Lower = lower;
        Upper = upper;
        Precision = precision;
        Qualifier = qualifier;
    }

    /// <summary>The canonical text: parsing it gives an equal date.</summary>
    public string Text { get; }

    /// <summary>The first day the date can mean; null where an interval has an open start.</summary>
    public DateOnly? Lower { get; }

    /// <summary>The last day the date can mean; null where an interval has an open end.</summary>
    public DateOnly? Upper { get; }

    public EdtfPrecision Precision { get; }

    /// <summary>The date's own qualifier; for an interval, all that qualifies either of its ends.</summary>
    public EdtfQualifier Qualifier { get; }

    /// <summary>The start of an interval; null where it is open, and for a date that is no interval.</summary>
    public EdtfDate? Start { get; private init; }

    /// <summary>The end of an interval; null where it is open, and for a date that is no interval.</summary>
    public EdtfDate? End { get; private init; }

    /// <summary>A day of the calendar, or the month or year it lies in, beyond doubt.</summary>
    public static EdtfDate Of(DateOnly day, EdtfPrecision precision = EdtfPrecision.Day) =>
        Single(day.Year, day.Month, day.Day, precision, EdtfQualifier.Certain);

    /// <summary>Reads a date as an editor wrote it. White space around it is no fault. Never throws.</summary>
    public static EdtfParse Parse(string text) => EdtfParser.Parse(text);

    /// <summary>What a person would say for it, in the words of a language: "7 May 2025", "about July 2025". Never empty.</summary>
    public string Describe(DateWords words) => DateDescription.Of(this, words);

    /// <summary>
    /// The order of a timeline: by lower bound (an open start stands where it ends), then by upper bound (an open end comes
    /// last), then by precision, then by canonical text. Zero only between equal dates.
    /// </summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
            return 1;

        var order = Nullable.Compare(Lower ?? Upper, other.Lower ?? other.Upper);
        if (order == 0)
            order = (Upper ?? DateOnly.MaxValue).CompareTo(other.Upper ?? DateOnly.MaxValue);
        if (order == 0)
            order = Precision.CompareTo(other.Precision);
        return order == 0 ? string.CompareOrdinal(Text, other.Text) : order;
    }

    public static bool operator <(EdtfDate left, EdtfDate right) => left.CompareTo(right) < 0;

    public static bool operator <=(EdtfDate left, EdtfDate right) => left.CompareTo(right) <= 0;

    public static bool operator >(EdtfDate left, EdtfDate right) => left.CompareTo(right) > 0;

    public static bool operator >=(EdtfDate left, EdtfDate right) => left.CompareTo(right) >= 0;

    public bool Equals(EdtfDate? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    public override string ToString() => Text;

    /// <summary>A date that is no interval. Month and day are read only where the precision has them, and must exist.</summary>
    internal static EdtfDate Single(int year, int month, int day, EdtfPrecision precision, EdtfQualifier qualifier)
    {
        var (lower, upper) = precision switch
        {
            EdtfPrecision.Day => (new DateOnly(year, month, day), new DateOnly(year, month, day)),
            EdtfPrecision.Month or EdtfPrecision.DayUnknown =>
                (new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month))),
            EdtfPrecision.Year or EdtfPrecision.MonthUnknown or EdtfPrecision.MonthAndDayUnknown or EdtfPrecision.Interval =>
                (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
        };
        var text = precision switch
        {
            EdtfPrecision.Day => $"{year:D4}-{month:D2}-{day:D2}",
            EdtfPrecision.Month => $"{year:D4}-{month:D2}",
            EdtfPrecision.DayUnknown => $"{year:D4}-{month:D2}-XX",
            EdtfPrecision.Year or EdtfPrecision.Interval => $"{year:D4}",
            EdtfPrecision.MonthUnknown => $"{year:D4}-XX",
            EdtfPrecision.MonthAndDayUnknown => $"{year:D4}-XX-XX",
        };
        return new EdtfDate(text + Sign(qualifier), lower, upper, precision, qualifier);
    }

    /// <summary>An interval; null stands for an open end. At least one end is given.</summary>
    internal static EdtfDate Interval(EdtfDate? start, EdtfDate? end) =>
        new($"{start?.Text ?? ".."}/{end?.Text ?? ".."}", start?.Lower, end?.Upper, EdtfPrecision.Interval,
            (start?.Qualifier ?? EdtfQualifier.Certain) | (end?.Qualifier ?? EdtfQualifier.Certain))
        {
            Start = start,
            End = end,
        };

    private static string Sign(EdtfQualifier qualifier) => qualifier switch
    {
        EdtfQualifier.Certain => "",
        EdtfQualifier.Uncertain => "?",
        EdtfQualifier.Approximate => "~",
        EdtfQualifier.UncertainAndApproximate => "%",
    };
}

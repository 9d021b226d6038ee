namespace Dossier.Dates;

/// <summary>The outcome of reading a date.</summary>
public abstract record EdtfParse
{
    private EdtfParse()
    {
    }

    public sealed record Parsed(EdtfDate Date) : EdtfParse;

    /// <param name="Fault">What is wrong.</param>
    /// <param name="Offset">Where it begins: UTF-16 units from the start of the text as given.</param>
    public sealed record Malformed(EdtfFault Fault, int Offset) : EdtfParse;
}

/// <summary>Why a text is no date. The cases are closed: a message can be worded for each.</summary>
public abstract record EdtfFault
{
    private EdtfFault()
    {
    }

    /// <summary>A valid date that the editor most likely meant; null where that would be a guess.</summary>
    public virtual string? Suggestion => null;

    /// <summary>Nothing but white space.</summary>
    public sealed record Empty : EdtfFault;

    /// <summary>A year before 0001 or after 9999.</summary>
    public sealed record YearOutOfRange : EdtfFault;

    /// <summary>No month of the year, such as <c>2025-13</c>; 21 to 24 are the seasons of level 1, which are not used here.</summary>
    public sealed record MonthOutOfRange(int Month) : EdtfFault;

    /// <summary>A day that its month does not have, such as 31 February; <c>LastDay</c> is the last one it has in that year.</summary>
    public sealed record ImpossibleDay(int Year, int Month, int LastDay) : EdtfFault;

    /// <summary>An interval whose start lies after its end.</summary>
    public sealed record IntervalReversed(EdtfDate Start, EdtfDate End) : EdtfFault
    {
        public override string Suggestion => $"{End.Text}/{Start.Text}";
    }

    /// <summary><c>../..</c>: an interval open at both ends says nothing.</summary>
    public sealed record IntervalUnbounded : EdtfFault;

    /// <summary>An interval with an empty end, <c>2025-05/</c> or <c>/2025-05</c>; an open end is written <c>..</c>.</summary>
    public sealed record IntervalEndMissing(string Closed) : EdtfFault
    {
        public override string Suggestion => Closed;
    }

    /// <summary>An unspecified part within an interval (<c>2025-05-XX/2025-06</c>): level 2, and no more than the month says.</summary>
    public sealed record UnspecifiedInInterval(string Whole) : EdtfFault
    {
        public override string Suggestion => Whole;
    }

    /// <summary>A date in another notation that can be read in one way only: <c>7 May 2025</c>, <c>2025/5/7</c>.</summary>
    public sealed record OtherNotation(string Reading) : EdtfFault
    {
        public override string Suggestion => Reading;
    }

    /// <summary>A date in another notation that can be read in two ways: <c>07/05/2025</c>.</summary>
    public sealed record AmbiguousNotation(string DayFirst, string MonthFirst) : EdtfFault;

    /// <summary>Anything else.</summary>
    public sealed record Unrecognised : EdtfFault;
}

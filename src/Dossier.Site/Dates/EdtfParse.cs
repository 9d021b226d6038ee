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

    /// <summary>No month of the year, such as <c>2025-13</c>.</summary>
    public sealed record MonthOutOfRange(int Month) : EdtfFault
    {
        /// <summary>The years that were meant where the number is the end of a second year: <c>2012/2013</c> for <c>2012/13</c>.</summary>
        public string? Years { get; init; }

        public override string? Suggestion => Years;
    }

    /// <summary>A season of level 1, <c>2001-21</c>, which is not used here: <c>Number</c> is 21 for spring to 24 for winter.</summary>
    public sealed record Season(int Year, int Number) : EdtfFault;

    /// <summary>A decade or century of level 1, <c>201X</c>: some year of it. <c>Whole</c> is the interval from its first year to its last.</summary>
    public sealed record UnspecifiedYear(string Whole) : EdtfFault
    {
        public override string Suggestion => Whole;
    }

    /// <summary>A sign of doubt in front of a date that is more than a year, <c>~2025-05-07</c>; level 2 has it for the year alone.</summary>
    public sealed record SignInFront(string Meant) : EdtfFault
    {
        public override string Suggestion => Meant;
    }

    /// <summary>A day with the name of another weekday: <c>Monday, 7 May 2025</c>. <c>Right</c> is the weekday that the day has.</summary>
    public sealed record OtherWeekday(string Reading, DayOfWeek Right) : EdtfFault
    {
        public override string Suggestion => Reading;
    }

    /// <summary>A day that its month does not have, such as 31 February; <c>LastDay</c> is the last one it has in that year.</summary>
    public sealed record ImpossibleDay(int Year, int Month, int LastDay) : EdtfFault;

    /// <summary>An interval whose start lies after its end.</summary>
    public sealed record IntervalReversed(EdtfDate Start, EdtfDate End) : EdtfFault
    {
        public override string Suggestion => $"{End.Text}/{Start.Text}";
    }

    /// <summary><c>../..</c>: an interval open at both ends says nothing.</summary>
    public sealed record IntervalUnbounded : EdtfFault;

    /// <summary>
    /// An interval with an empty end, <c>2025-05/</c> or <c>/2025-05</c>: at level 1 an end that is not known, where <c>..</c> is one
    /// that is open. <c>Open</c> is the interval with an open end, <c>Alone</c> the end that is given.
    /// </summary>
    public sealed record IntervalEndMissing(string Open, string Alone, bool IsStart) : EdtfFault;

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

    /// <summary>A date in another notation that can be read in two ways: <c>07/05/2025</c>, <c>2004/05</c>.</summary>
    public sealed record AmbiguousNotation(string First, string Second) : EdtfFault;

    /// <summary>Anything else.</summary>
    public sealed record Unrecognised : EdtfFault;
}

using Dossier.Dates;

namespace Dossier.Pages.Drawing;

/// <summary>A stretch of time drawn to one scale: the numbers of its first day and of the day after its last one, and where it stands.</summary>
internal sealed record AxisPeriod(int FirstDay, int EndDay, int Left, int Right)
{
    public int At(int day) =>
        Left + (int)((((long)(Math.Clamp(day, FirstDay, EndDay) - FirstDay) * (Right - Left)) + ((EndDay - FirstDay) / 2)) / (EndDay - FirstDay));
}

/// <summary>A mark on the axis with its words; those of the upper row say what the lower row leaves out.</summary>
internal sealed record AxisTick(int X, string Text, bool IsUpper)
{
    /// <summary>Whether a line stands there; else it names the month or year that has begun before the period.</summary>
    public bool HasLine { get; init; } = true;
}

/// <summary>A time without any dated event that is left out of the axis: the middle of the break, and the days beside it.</summary>
internal sealed record AxisBreak(int X, int LastBefore, int FirstAfter);

/// <summary>
/// Days to places in a picture. Where events lie in clumps that are far apart, the axis is broken between them, so that
/// each clump can be read; a break is drawn and named, and each period has a scale and ticks of its own.
/// </summary>
internal sealed record TimeAxis(int Width, ImmutableArray<AxisPeriod> Periods, ImmutableArray<AxisBreak> Breaks, ImmutableArray<AxisTick> Ticks)
{
    private const int BreakWidth = 36;
    private const int Margin = 12;
    private const int ShortestGap = 90;
    private const double FontSize = 12;

    /// <summary>Makes an axis on which some spans of days lie, at least one; each ends with the day after its last.</summary>
    public static TimeAxis Over(IReadOnlyCollection<(int First, int End)> spans, int width, int narrowest, DateWords words)
    {
        var clumps = Clumps(spans, Math.Max(0, (width / (narrowest + BreakWidth)) - 1));
        var usable = width - (2 * Margin) - ((clumps.Length - 1) * BreakWidth);
        var least = Math.Min(narrowest, usable / clumps.Length);
        var free = usable - (least * clumps.Length);
        var days = clumps.Sum(clump => (long)clump.End - clump.First);
        var left = Margin;
        var (daysBefore, countBefore) = (0L, 0L);
        var periods = ImmutableArray.CreateBuilder<AxisPeriod>();
        foreach (var clump in clumps)
        {
            // Half of the room goes by time, half by what happened in it; counted from the start, so that roundings do not add up.
            long Share(long daysSoFar, long countSoFar) => ((free * daysSoFar / days) + (free * countSoFar / spans.Count)) / 2;
            var before = Share(daysBefore, countBefore);
            daysBefore += clump.End - clump.First;
            countBefore += clump.Count;
            var right = left + least + (int)(Share(daysBefore, countBefore) - before);
            var padding = Math.Max(1, (clump.End - clump.First) / 40);
            periods.Add(new AxisPeriod(Math.Max(0, clump.First - padding), Math.Min(DateOnly.MaxValue.DayNumber, clump.End + padding), left, right));
            left = right + BreakWidth;
        }

        var breaks = clumps.Skip(1).Select((clump, at) => new AxisBreak(periods[at].Right + (BreakWidth / 2), clumps[at].End - 1, clump.First));
        return new TimeAxis(width, periods.ToImmutable(), [.. breaks], [.. periods.SelectMany(period => TicksOf(period, words))]);
    }

    /// <summary>The period a day lies in, else the last one before it, else the first.</summary>
    public AxisPeriod PeriodOf(int day) => Periods.LastOrDefault(period => period.FirstDay <= day) ?? Periods[0];

    /// <summary>
    /// Parts the spans where nothing lies between them for long: again and again at the longest gap, as long as that takes a
    /// quarter or more of all that would be drawn.
    /// </summary>
    private static (int First, int End, int Count)[] Clumps(IReadOnlyCollection<(int First, int End)> spans, int mostBreaks)
    {
        var ordered = spans.Order().ToArray();
        var gaps = new List<(int After, int Length)>();
        var covered = ordered[0].End;
        for (var at = 1; at < ordered.Length; at++)
        {
            gaps.Add((at, ordered[at].First - covered));
            covered = Math.Max(covered, ordered[at].End);
        }

        var drawn = covered - ordered[0].First;
        var breaks = new List<int>();
        foreach (var gap in gaps.OrderByDescending(gap => gap.Length).ThenBy(gap => gap.After).Take(mostBreaks))
        {
            if (gap.Length < ShortestGap || gap.Length < drawn / 4)
                break;

            breaks.Add(gap.After);
            drawn -= gap.Length;
        }

        int[] starts = [0, .. breaks.Order(), ordered.Length];
        return [.. starts.Zip(starts.Skip(1), (from, to) => (ordered[from].First, ordered[from..to].Max(span => span.End), to - from))];
    }

    private static IEnumerable<AxisTick> TicksOf(AxisPeriod period, DateWords words)
    {
        var step = StepOf(period, words);
        var lower = Days(period, step).Select(day => new AxisTick(period.At(day), step.Label(Of(day), words), IsUpper: false)).ToArray();
        if (lower.Length == 0)
            return [new AxisTick(period.Left, EdtfDate.Of(Of(period.FirstDay), EdtfPrecision.Month).Describe(words), IsUpper: false) { HasLine = false }];

        var begun = new AxisTick(period.Left, step.Label(Of(period.FirstDay), words), IsUpper: false) { HasLine = false };
        if (step.Count == 1 && step.Unit != StepUnit.Day && begun.X + TextExtent.WidthOf(begun.Text, FontSize) + 8 <= lower[0].X)
            lower = [begun, .. lower];

        // A line without words where these would run into the break or out of the picture.
        return UpperTicks(period, step, words).Concat(lower.Select(tick => tick.X + TextExtent.WidthOf(tick.Text, FontSize) <= period.Right + Margin ? tick : tick with { Text = "" }));
    }

    private static List<AxisTick> UpperTicks(AxisPeriod period, Step step, DateWords words)
    {
        var upper = new List<AxisTick>();
        foreach (var day in Days(period, step.Upper).Prepend(period.FirstDay).TakeWhile(_ => step.Upper != Step.None))
        {
            var tick = new AxisTick(period.At(day), step.Upper.Label(Of(day), words), IsUpper: true);
            if (upper.Count > 0 && tick.X + TextExtent.WidthOf(tick.Text, FontSize) > period.Right + Margin)
                break;

            var isCrowded = upper.Count > 0 && upper[^1].X + TextExtent.WidthOf(upper[^1].Text, FontSize) + 8 > tick.X;
            if (isCrowded && upper.Count == 1)
            {
                // The period begins shortly before a new year: the days before that are few, and a year's words stand where it begins.
                upper.Clear();
            }

            if (!isCrowded || upper.Count == 0)
                upper.Add(tick);
        }

        return upper;
    }

    /// <summary>The shortest step whose words have room.</summary>
    private static Step StepOf(AxisPeriod period, DateWords words)
    {
        var month = words.Months.Max(name => TextExtent.WidthOf(name, FontSize));
        var perDay = (double)(period.Right - period.Left) / (period.EndDay - period.FirstDay);
        int RoomFor(Step step) => step.Unit switch
        {
            StepUnit.Month => month + 12,
            // Weeks are read one by one; where they stand close, months say more.
            StepUnit.Day => (step.Count == 7 ? 30 : 12) + TextExtent.WidthOf("30", FontSize),
            StepUnit.MonthWithYear or StepUnit.Year => TextExtent.WidthOf("2000", FontSize) + 12,
        };
        return Step.All.FirstOrDefault(step => step.Days * perDay >= RoomFor(step)) ?? Step.All[^1];
    }

    private static IEnumerable<int> Days(AxisPeriod period, Step step)
    {
        for (var day = period.FirstDay; day < period.EndDay; day++)
        {
            if (step.Begins(Of(day)))
            {
                yield return day;
                // The next one cannot be nearer than this, which saves looking at each day of a century.
                day += Math.Max(0, step.Days - step.Slack - 1);
            }
        }
    }

    private static DateOnly Of(int day) => DateOnly.FromDayNumber(day);

    private enum StepUnit
    {
        Day,
        Month,
        MonthWithYear,
        Year,
    }

    /// <summary>How far the ticks of a period are apart.</summary>
    private sealed record Step(StepUnit Unit, int Count)
    {
        public static Step None { get; } = new(StepUnit.Year, 10000);

        public static ImmutableArray<Step> All { get; } =
        [
            new(StepUnit.Day, 1), new(StepUnit.Day, 7), new(StepUnit.Month, 1), new(StepUnit.Month, 3), new(StepUnit.Month, 6),
            .. new[] { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000 }.Select(count => new Step(StepUnit.Year, count)),
        ];

        /// <summary>About how many days it is long.</summary>
        public int Days => Unit switch { StepUnit.Day => Count, StepUnit.Month or StepUnit.MonthWithYear => 30 * Count, StepUnit.Year => 365 * Count };

        /// <summary>By how many days it can be shorter than that.</summary>
        public int Slack => Unit == StepUnit.Day ? 0 : 3;

        /// <summary>What the upper row shows: the month over days, the year over months.</summary>
        public Step Upper => Unit switch { StepUnit.Day => new(StepUnit.MonthWithYear, 1), StepUnit.Month => new(StepUnit.Year, 1), StepUnit.MonthWithYear or StepUnit.Year => None };

        /// <summary>Whether a tick stands at a day; weeks begin on Monday (ISO 8601).</summary>
        public bool Begins(DateOnly day) => Unit switch
        {
            StepUnit.Day => Count == 1 || day.DayOfWeek == DayOfWeek.Monday,
            StepUnit.Year => day.DayOfYear == 1 && day.Year % Count == 0,
            StepUnit.Month or StepUnit.MonthWithYear => day.Day == 1 && (day.Month - 1) % Count == 0,
        };

        /// <summary>The words at a tick.</summary>
        public string Label(DateOnly day, DateWords words) => Unit switch
        {
            StepUnit.Day => string.Concat(day.Day.ToString(CultureInfo.InvariantCulture).Select(digit => words.Digits[digit - '0'])),
            StepUnit.Month => words.Months[day.Month - 1],
            StepUnit.MonthWithYear => EdtfDate.Of(day, EdtfPrecision.Month).Describe(words),
            StepUnit.Year => EdtfDate.Of(day, EdtfPrecision.Year).Describe(words),
        };
    }
}

using Dossier.Dates;
using Dossier.Entries.Events;
using Dossier.Graph.Views;

namespace Dossier.Pages.Drawing;

/// <summary>
/// An event in the picture. One of a day is a dot: X is its middle, and its length 0. Any other is a bar as wide as the days that
/// its date can mean, whether it went on or the source leaves open which; there X is where it begins. What it takes
/// of its lane is with its words.
/// </summary>
internal sealed record TimelineMark(DatedEvent Event, int X, int Length, (int Left, int Right) Taken)
{
    public int Lane { get; init; }

    /// <summary>Its words; null where the picture has none.</summary>
    public string? Label { get; init; }

    public int LabelX { get; init; }

    /// <summary>Whether the words end at <see cref="LabelX"/>; else they begin there.</summary>
    public bool LabelEnds { get; init; }
}

/// <summary>
/// A timeline as a picture: dated events in order of time from the top, each in the first lane where it and its words have
/// room. All numbers are pixels from the start and the top; a page that is read from right to left turns the picture round.
/// </summary>
internal sealed record TimelineDrawing(TimeAxis Axis, ImmutableArray<TimelineMark> Marks)
{
    /// <summary>More events than this have no room for words.</summary>
    public const int MostLabelled = 60;

    public const double FontSize = 12.5;

    /// <summary>Bold words are wider: as wide as plain ones of this size.</summary>
    private const double BoldSize = FontSize * 1.15;

    private const int Gap = 10;
    private const int DotRadius = 5;
    private const int ShortestBar = 8;
    private const int MostLabelWidth = 330;

    /// <summary>How many lanes there are.</summary>
    public int Lanes => Marks.IsEmpty ? 0 : Marks.Max(mark => mark.Lane) + 1;

    /// <summary>
    /// Draws events, at least one, which are in order of time. Where they are labelled, the words of an event end with its
    /// suffix, such as that it is planned, and those of one event may be bold.
    /// </summary>
    public static TimelineDrawing Of(ImmutableArray<DatedEvent> events, int width, Func<Event, string> suffixOf, bool isLabelled, Event? bold, DateWords words)
    {
        var axis = TimeAxis.Over([.. events.Select(one => (one.FirstDay, one.EndDay))], width, isLabelled ? 230 : 120, words);
        var lanes = new List<List<(int Left, int Right)>>();
        var marks = ImmutableArray.CreateBuilder<TimelineMark>();
        foreach (var one in events)
        {
            var mark = Place(one, axis);
            mark = isLabelled ? WithLabel(mark, suffixOf(one.Event.Entry), one.Event.Entry == bold ? BoldSize : FontSize, axis) : mark;
            var lane = lanes.FindIndex(taken => taken.TrueForAll(other => other.Right + Gap <= mark.Taken.Left || mark.Taken.Right + Gap <= other.Left));
            if (lane < 0)
            {
                lane = lanes.Count;
                lanes.Add([]);
            }

            lanes[lane].Add(mark.Taken);
            marks.Add(mark with { Lane = lane });
        }

        return new TimelineDrawing(axis, marks.ToImmutable());
    }

    private static TimelineMark Place(DatedEvent one, TimeAxis axis)
    {
        if (one.IsDay)
        {
            // A dot stands in the middle of its day, which on most axes is thinner than the dot.
            var period = axis.PeriodOf(one.FirstDay);
            var middle = (period.At(one.FirstDay) + period.At(one.EndDay)) / 2;
            return new TimelineMark(one, middle, 0, (middle - DotRadius, middle + DotRadius));
        }

        var start = one.IsOpenStart ? axis.PeriodOf(one.FirstDay).Left : axis.PeriodOf(one.FirstDay).At(one.FirstDay);
        // The end is the last moment of a day that may be the last one of its period.
        var end = one.IsOpenEnd ? axis.Periods[^1].Right : axis.PeriodOf(one.EndDay - 1).At(one.EndDay);
        var length = Math.Max(ShortestBar, end - start);
        start = Math.Min(start, axis.Width - length);
        return new TimelineMark(one, start, length, (start, start + length));
    }

    /// <summary>Puts words within a bar that is long enough, else after the mark, else before it, and cuts them where nothing else helps.</summary>
    private static TimelineMark WithLabel(TimelineMark mark, string suffix, double size, TimeAxis axis)
    {
        var (left, right) = mark.Taken;
        var edge = axis.PeriodOf(mark.Event.FirstDay).Right;
        // What the words end with is not cut: it says that the event is planned or disputed.
        string Fit(int width) => TextExtent.Fit(mark.Event.Event.Entry.Label, size, width - TextExtent.WidthOf(suffix, size)) + suffix;
        var title = Fit(MostLabelWidth);
        var room = TextExtent.WidthOf(title, size) + 6;
        if (mark.Length >= room + 6)
            return mark with { Label = title, LabelX = left + 6 };

        if (right + room <= edge || (right + room <= axis.Width && left - room < 0))
            return mark with { Label = title, LabelX = right + 5, Taken = (left, right + room) };

        if (left - room >= 0)
            return mark with { Label = title, LabelX = left - 5, LabelEnds = true, Taken = (left - room, right) };

        var after = axis.Width - right >= left;
        var cut = Fit(Math.Max(axis.Width - right, left) - 6);
        return after
            ? mark with { Label = cut, LabelX = right + 5, Taken = (left, axis.Width) }
            : mark with { Label = cut, LabelX = left - 5, LabelEnds = true, Taken = (0, right) };
    }
}

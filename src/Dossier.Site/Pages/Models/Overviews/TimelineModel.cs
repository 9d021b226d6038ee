using Dossier.Dates;
using Dossier.Entries;
using Dossier.Entries.Events;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Graph.Views;
using Dossier.Pages.Drawing;
using Dossier.Pages.Models.Parts;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Overviews;

/// <summary>The timeline as templates see it: a list by year, the undated, what it can be filtered by, and a picture in numbers.</summary>
internal sealed class TimelineModel(Timeline timeline, DossierEvidence evidence, EntryCards cards, SiteWording wording)
{
    private const int Width = 1040;
    private const int StripWidth = 640;

    /// <summary>On a phone a picture shows when, and the list below it what.</summary>
    private const int NarrowWidth = 340;

    private const int LaneHeight = 24;
    private const int StripLaneHeight = 16;
    private const int BarHeight = 16;
    private const int StripBarHeight = 10;
    private const int AxisHeight = 44;

    /// <summary>More events than this are a strip without words.</summary>
    private const int MostLabelledInStrip = 10;

    private const int MostNeighbours = 4;
    private const int MostNewest = 8;

    /// <summary>All of it.</summary>
    /// <param name="elsewhere">The years of the list of events, where that is too long for one page: then the timeline shows the picture, and they lead to what stands in it.</param>
    public ScriptObject Whole(ScriptArray? elsewhere)
    {
        var all = timeline.Dated.Select(one => one.Event).Concat(timeline.Undated).ToArray();
        var isFew = timeline.Dated.Length <= TimelineDrawing.MostLabelled;
        return new ScriptObject
        {
            ["count"] = all.Length,
            ["first"] = timeline.Dated.IsEmpty ? null : DateModel.Of(timeline.Dated[0].Event.Entry.Date, wording),
            ["last"] = timeline.Dated.IsEmpty ? null : DateModel.Of(timeline.Dated[^1].Event.Entry.Date, wording),
            ["dated_count"] = timeline.Dated.Length,
            ["elsewhere"] = elsewhere,
            ["years"] = elsewhere is not null ? [] : new ScriptArray(timeline.Dated.GroupBy(one => one.Year).OrderBy(year => year.Key).Select(Year)),
            ["undated"] = elsewhere is not null ? [] : new ScriptArray(timeline.Undated.Select(one => Item(one, null))),
            ["filters"] = elsewhere is not null ? null : Filters(all),
            ["picture"] = timeline.Dated.IsEmpty || !isFew ? null : Picture(timeline.Dated, Width, isLabelled: true, self: null),
            ["narrow"] = timeline.Dated.IsEmpty || !isFew ? null : Picture(timeline.Dated, NarrowWidth, isLabelled: false, self: null),
            ["density"] = timeline.Dated.IsEmpty || isFew ? null : Density(elsewhere),
        };
    }

    /// <summary>A small picture of an actor's events; null where none is dated.</summary>
    public ScriptObject? Of(LinkedActor actor) => Strip(timeline.DatedOf(actor.Events.Select(role => role.Event)), self: null);

    /// <summary>A small picture of what lies around an event; null where that is nothing, or nobody dates the event.</summary>
    public ScriptObject? Of(LinkedEvent one)
    {
        var around = timeline.Around(one, MostNeighbours);
        return around.Length < 2 ? null : Strip(around, one.Entry);
    }

    /// <summary>A small picture of the newest dated events; null where there are none.</summary>
    public ScriptObject? Newest() => Strip([.. timeline.Dated.TakeLast(MostNewest)], self: null);

    private ScriptObject? Strip(ImmutableArray<DatedEvent> events, Event? self)
    {
        if (events.IsEmpty)
            return null;

        var shown = events.Length > TimelineDrawing.MostLabelled ? [.. events.TakeLast(TimelineDrawing.MostLabelled)] : events;
        var isLabelled = shown.Length <= MostLabelledInStrip;
        return new ScriptObject
        {
            ["count"] = shown.Length,
            ["left_out"] = events.Length - shown.Length,
            ["picture"] = Picture(shown, StripWidth, isLabelled, self),
            ["narrow"] = Picture(shown, NarrowWidth, isLabelled: false, self),
        };
    }

    private ScriptObject Year(IGrouping<int, DatedEvent> year) => new()
    {
        ["year"] = year.Key,
        ["anchor"] = Anchor(year.Key),
        ["events"] = new ScriptArray(year.Select(one => Item(one.Event, one))),
    };

    private static string Anchor(int year) => FormattableString.Invariant($"year-{year}");

    private ScriptObject Item(LinkedEvent one, DatedEvent? dated) => new()
    {
        ["event"] = cards.Of(one.Entry),
        ["day"] = dated is null ? null : TimelineDensity.DayOf(dated),
        ["actors"] = new ScriptArray(one.Participants.Select(participant => (object)participant.Actor.Id)),
    };

    private ScriptObject Filters(LinkedEvent[] events) => new()
    {
        ["actors"] = Choices(
            events.SelectMany(one => one.Participants.Select(participant => participant.Actor)).CountBy(actor => actor),
            actor => actor.Id, actor => actor.Label),
        ["types"] = Choices(
            events.Select(one => one.Entry.Type).OfType<Located<EventType>>().CountBy(type => EventTypes.Vocabulary.WordOf(type.Value)),
            type => type, type => wording.Word("event_types", type)),
        ["places"] = Choices(
            events.Select(one => one.Entry.Place?.Value).OfType<string>().CountBy(place => place),
            place => place, place => place),
    };

    /// <summary>What a reader can choose between, by its label, with how many there are of each.</summary>
    public static ScriptArray Choices<T>(IEnumerable<KeyValuePair<T, int>> counts, Func<T, string> valueOf, Func<T, string> labelOf) =>
    [
        .. counts
            .Select(pair => (Value: valueOf(pair.Key), Label: labelOf(pair.Key), Count: pair.Value))
            .OrderBy(choice => Collation.Key(choice.Label), StringComparer.Ordinal).ThenBy(choice => choice.Value, StringComparer.Ordinal)
            .Select(choice => (object)new ScriptObject { ["value"] = choice.Value, ["label"] = choice.Label, ["count"] = choice.Count }),
    ];

    private ScriptObject Picture(ImmutableArray<DatedEvent> events, int width, bool isLabelled, Event? self)
    {
        var laneHeight = isLabelled ? LaneHeight : StripLaneHeight;
        var drawing = TimelineDrawing.Of(events, width, Suffix, isLabelled, self, wording.Dates);
        // Time runs as the page is read: a reader of Arabic or Hebrew follows it from right to left.
        var isTurned = wording.Direction == "rtl";
        int X(int x, int length = 0) => isTurned ? width - x - length : x;
        return new ScriptObject
        {
            ["width"] = width,
            ["height"] = AxisHeight + (drawing.Lanes * laneHeight) + 6,
            ["axis_y"] = AxisHeight - 8,
            ["bar"] = isLabelled ? BarHeight : StripBarHeight,
            ["is_labelled"] = isLabelled,
            ["count"] = events.Length,
            ["periods"] = new ScriptArray(drawing.Axis.Periods.Select(period => (object)new ScriptObject { ["x1"] = X(period.Left), ["x2"] = X(period.Right) })),
            ["ticks"] = new ScriptArray(drawing.Axis.Ticks.Select(tick => (object)new ScriptObject { ["x"] = X(tick.X), ["text_x"] = X(tick.X + 4), ["text"] = tick.Text, ["is_upper"] = tick.IsUpper, ["has_line"] = tick.HasLine && !tick.IsUpper })),
            ["breaks"] = new ScriptArray(drawing.Axis.Breaks.Select(one => (object)new ScriptObject { ["x"] = X(one.X), ["from"] = DayText(one.LastBefore), ["to"] = DayText(one.FirstAfter) })),
            ["marks"] = new ScriptArray(drawing.Marks.Select(mark => (object)Mark(mark, X, isTurned, laneHeight, self))),
        };
    }

    private ScriptObject Mark(TimelineMark mark, Func<int, int, int> turned, bool isTurned, int laneHeight, Event? self) => new(capacity: 11)
    {
        ["event"] = cards.Of(mark.Event.Event.Entry),
        ["is_self"] = mark.Event.Event.Entry == self,
        ["shape"] = mark.Event.IsDay ? "day" : "span",
        ["x"] = turned(mark.X, mark.Length),
        ["y"] = AxisHeight + (mark.Lane * laneHeight) + (laneHeight / 2),
        ["length"] = mark.Length,
        ["is_open_left"] = isTurned ? mark.Event.IsOpenEnd : mark.Event.IsOpenStart,
        ["is_open_right"] = isTurned ? mark.Event.IsOpenStart : mark.Event.IsOpenEnd,
        ["label"] = mark.Label,
        ["label_x"] = turned(mark.LabelX, 0),
        ["label_anchor"] = mark.LabelEnds ? "end" : "start",
    };

    private ScriptObject Density(ScriptArray? elsewhere)
    {
        var density = TimelineDensity.Of(timeline.Dated, Width);
        var isTurned = wording.Direction == "rtl";
        return new ScriptObject
        {
            ["width"] = Width,
            ["height"] = TimelineDensity.Height,
            ["most"] = density.Most,
            ["bars"] = new ScriptArray(density.Bars.Select(bar => (object)new ScriptObject
            {
                ["key"] = bar.Key,
                ["text"] = Described(bar.Key.Length == 3 ? $"{bar.Key}0" : bar.Key),
                ["anchor"] = Anchor(bar.Year),
                ["href"] = elsewhere?.OfType<ScriptObject>().First(year => (string)year["title"]! == bar.Year.ToString(CultureInfo.InvariantCulture))["href"] ?? new PageLink(Route.OfList(PageLists.Timeline), Anchor(bar.Year)),
                ["x"] = isTurned ? Width - bar.X - bar.Width : bar.X,
                ["y"] = TimelineDensity.Height - bar.Height,
                ["length"] = bar.Width,
                ["rise"] = bar.Height,
                ["count"] = bar.Count,
            })),
            ["ticks"] = new ScriptArray(density.Years.Select(tick => (object)new ScriptObject { ["x"] = isTurned ? Width - tick.X : tick.X, ["text_x"] = isTurned ? Width - tick.X - 4 : tick.X + 4, ["text"] = tick.Year })),
        };
    }

    /// <summary>What an event that is planned, disputed or told in ways that differ says beside its title: the picture alone would state it as a fact.</summary>
    private string Suffix(Event one) => one.Status?.Value is EventStatus.Planned or EventStatus.Disputed
        ? $" ({wording.Word("event_statuses", EventStatuses.Vocabulary.WordOf(one.Status.Value))})"
        : evidence.QuestionsOf(one).Any(question => question.State == AccountsState.Differ) ? $" ({wording.Word("accounts", "states", "differ")})"
        : "";

    private string DayText(int day) => EdtfDate.Of(DateOnly.FromDayNumber(day)).Describe(wording.Dates);

    private string Described(string edtf) => EdtfDate.Parse(edtf) is EdtfParse.Parsed parsed ? parsed.Date.Describe(wording.Dates) : edtf;
}

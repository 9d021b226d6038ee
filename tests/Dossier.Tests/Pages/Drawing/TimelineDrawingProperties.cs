using Dossier.Dates;
using Dossier.Graph.Views;
using Dossier.Pages.Drawing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Pages.Drawing;

public class TimelineDrawingProperties
{
    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(100).WithQuietOnSuccess(true);

    private static readonly Gen<string> _date =
        from year in Gen.Frequency((6, Gen.Choose(2020, 2025)), (1, Gen.Choose(1, 9999)))
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from sign in Gen.Elements("", "", "?", "~", "%")
        from form in Gen.Elements(
            $"{year:D4}-{month:D2}-{day:D2}{sign}", $"{year:D4}-{month:D2}{sign}", $"{year:D4}{sign}", $"{year:D4}-{month:D2}-XX",
            $"{year:D4}-{month:D2}-{day:D2}/..", $"../{year:D4}-{month:D2}", $"{year:D4}-{month:D2}/9999")
        select form;

    private static readonly Arbitrary<(string[] Dates, int Width, bool IsLabelled)> _events =
        (from dates in _date.NonEmptyListOf()
         from width in Gen.Elements(340, 640, 1040)
         from isLabelled in Gen.Elements(true, false)
         select (dates.Take(TimelineDrawing.MostLabelled).ToArray(), width, isLabelled)).ToArbitrary();

    [Fact]
    public void Every_dated_event_is_drawn_once_and_marks_of_a_lane_never_overlap() =>
        Prop.ForAll(_events, given =>
        {
            var events = EventsOn(given.Dates);
            var drawing = Drawn(events, given.Width, given.IsLabelled);

            Assert.Equal(events.Select(one => one.Event.Entry.Id), drawing.Marks.Select(mark => mark.Event.Event.Entry.Id));
            foreach (var lane in drawing.Marks.GroupBy(mark => mark.Lane))
            {
                var ordered = lane.OrderBy(mark => mark.Taken.Left).ToArray();
                Assert.All(ordered.Zip(ordered.Skip(1)), pair => Assert.True(
                    pair.First.Taken.Right < pair.Second.Taken.Left,
                    $"in lane {lane.Key}, {pair.First.Event.Date} ends at {pair.First.Taken.Right} and {pair.Second.Event.Date} begins at {pair.Second.Taken.Left}"));
            }

            Assert.All(drawing.Marks, mark => Assert.True(mark.Taken.Left >= 0 && mark.Taken.Right <= given.Width, $"{mark.Event.Date} is drawn from {mark.Taken.Left} to {mark.Taken.Right} of {given.Width}"));
        }).Check(_config);

    [Fact]
    public void Marks_stand_in_the_order_of_time_and_each_within_its_period() =>
        Prop.ForAll(_events, given =>
        {
            var axis = Drawn(EventsOn(given.Dates), given.Width, given.IsLabelled).Axis;

            Assert.All(axis.Periods.Zip(axis.Periods.Skip(1)), pair => Assert.True(pair.First.Right < pair.Second.Left && pair.First.EndDay <= pair.Second.FirstDay, "the periods of the axis overlap"));
            Assert.Equal(axis.Periods.Length - 1, axis.Breaks.Length);
            Assert.All(axis.Periods, period => Assert.True(period.Left >= 0 && period.Left < period.Right && period.Right <= given.Width));
            var days = EventsOn(given.Dates).Select(one => one.FirstDay).Order().ToArray();
            var places = days.Select(day => axis.PeriodOf(day).At(day)).ToArray();
            Assert.Equal(places.Order(), places);
        }).Check(_config);

    [Fact]
    public void Words_of_the_axis_never_overlap() =>
        Prop.ForAll(_events, given =>
        {
            foreach (var words in new[] { DateWords.English, DateWords.French, DateWords.Arabic })
            {
                var axis = TimeAxis.Over([.. EventsOn(given.Dates).Select(one => (one.FirstDay, one.EndDay))], given.Width, 120, words);
                foreach (var row in axis.Ticks.Where(tick => tick.Text.Length > 0).GroupBy(tick => tick.IsUpper))
                {
                    Assert.All(row.Zip(row.Skip(1)), pair => Assert.True(
                        pair.First.X + TextExtent.WidthOf(pair.First.Text, 12) <= pair.Second.X, $"'{pair.First.Text}' at {pair.First.X} runs into '{pair.Second.Text}' at {pair.Second.X}"));
                }
            }
        }).Check(_config);

    [Fact]
    public void The_order_of_the_files_changes_nothing() =>
        Prop.ForAll(_events, given =>
        {
            string Picture(IEnumerable<(string, string)> files) => string.Join(
                "\n", Drawn(Timeline.Of(SmallDossier.Of(files)).Dated, given.Width, given.IsLabelled).Marks.Select(mark => $"{mark.Event.Event.Entry.Id} {mark.Lane} {mark.X} {mark.Length} {mark.Label} {mark.LabelX}"));

            Assert.Equal(Picture(FilesOn(given.Dates)), Picture(FilesOn(given.Dates).Reverse()));
        }).Check(_config.WithMaxTest(20));

    [Fact]
    public void Columns_hold_every_event_once_and_stand_side_by_side() =>
        Prop.ForAll(_events, given =>
        {
            var events = EventsOn(given.Dates);
            var density = TimelineDensity.Of(events, given.Width);

            Assert.Equal(events.Length, density.Bars.Sum(bar => bar.Count));
            Assert.All(density.Bars, bar => Assert.Equal(bar.Count, events.Count(one => TimelineDensity.DayOf(one).StartsWith(bar.Key, StringComparison.Ordinal))));
            Assert.All(density.Bars, bar => Assert.InRange(bar.Height, 1, TimelineDensity.Height));
            Assert.All(density.Bars, bar => Assert.InRange(bar.X + bar.Width, 1, given.Width + 1));
        }).Check(_config);

    [Fact]
    public void A_month_is_as_wide_as_a_month_and_a_day_is_a_dot()
    {
        var drawing = Drawn(EventsOn(["2025-01", "2025-02", "2025-03-15", "2025-12"]), 1040, isLabelled: false);

        Assert.Equal(31.0 / 28, (double)drawing.Marks[0].Length / drawing.Marks[1].Length, 0.03);
        Assert.Equal((true, 0), (drawing.Marks[2].Event.IsDay, drawing.Marks[2].Length));
    }

    [Fact]
    public void Where_events_lie_in_clumps_years_apart_the_axis_is_broken_and_says_where()
    {
        var axis = Drawn(EventsOn(["2011-03-15", "2011-05-01", "2022-04-10", "2022-04-24", "2025-01", "2025-05-07"]), 1040, isLabelled: true).Axis;

        Assert.Equal(3, axis.Periods.Length);
        Assert.Equal(["2011-05-01 2022-04-10", "2022-04-24 2025-01-01"], axis.Breaks.Select(one => $"{DateOnly.FromDayNumber(one.LastBefore):yyyy-MM-dd} {DateOnly.FromDayNumber(one.FirstAfter):yyyy-MM-dd}"));
    }

    private static ImmutableArray<DatedEvent> EventsOn(string[] dates) => Timeline.Of(SmallDossier.Of(FilesOn(dates))).Dated;

    private static IEnumerable<(string, string)> FilesOn(string[] dates) => dates.Select((date, at) => ($"events/e{at}.md", $"---\ntitle: {Title(at)}\ndate: {date}\n---\n"));

    private static string Title(int at) => string.Join(' ', Enumerable.Repeat(at % 3 == 0 ? "平和会談" : "Talks on wider matters", 1 + (at % 5)));

    private static TimelineDrawing Drawn(ImmutableArray<DatedEvent> events, int width, bool isLabelled) =>
        TimelineDrawing.Of(events, width, one => one.Id.EndsWith('3') ? " (planned)" : "", isLabelled, null, DateWords.English);
}

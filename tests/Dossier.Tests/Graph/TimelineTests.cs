using Dossier.Graph.Views;
using Xunit;
using static Dossier.Tests.SmallDossier;

namespace Dossier.Tests.Graph;

public class TimelineTests
{
    [Fact]
    public void An_event_without_a_date_stands_among_the_undated_whatever_its_source_says_of_the_time()
    {
        var timeline = Timeline.Of(Of([Event("b", "date_text: last Thursday"), Event("a", "type: vote"), Event("c", "date: 2025-05")]));

        Assert.Equal(["c"], timeline.Dated.Select(one => one.Event.Entry.Id));
        Assert.Equal(["a", "b"], timeline.Undated.Select(one => one.Entry.Id));
    }

    [Fact]
    public void Dated_events_stand_in_the_order_of_their_first_possible_day()
    {
        var timeline = Timeline.Of(Of([Event("a", "date: 2025-05-07"), Event("b", "date: 2025-05"), Event("c", "date: ../2025-04"), Event("d", "date: 2025-05-01/..")]));

        Assert.Equal(["c", "b", "d", "a"], timeline.Dated.Select(one => one.Event.Entry.Id));
    }

    [Fact]
    public void A_month_lasts_from_its_first_day_to_the_first_of_the_next()
    {
        var month = Timeline.Of(Of([Event("a", "date: 2025-02")])).Dated[0];

        Assert.Equal(28, month.EndDay - month.FirstDay);
        Assert.False(month.IsDay);
    }

    [Theory]
    [InlineData("2025-05/..", false, true)]
    [InlineData("../2025-05", true, false)]
    [InlineData("2025-05/2025-06", false, false)]
    public void An_open_end_is_known_as_one(string date, bool isOpenStart, bool isOpenEnd)
    {
        var one = Timeline.Of(Of([Event("a", $"date: {date}")])).Dated[0];

        Assert.Equal((isOpenStart, isOpenEnd), (one.IsOpenStart, one.IsOpenEnd));
        Assert.True(one.FirstDay < one.EndDay);
    }

    [Fact]
    public void Around_an_event_stand_those_of_its_whole_and_its_participants_and_no_others()
    {
        var dossier = Of(
        [
            Person("anna", "Anna Berg"),
            Event("whole", "date: 2025"),
            Event("sibling", "date: 2025-02-01\npart_of: whole"),
            Event("one", "date: 2025-03-01\npart_of: whole\nparticipants: [anna]"),
            Event("same-person", "date: 2025-04-01\nparticipants: [anna]"),
            Event("stranger", "date: 2025-03-02"),
            Event("undated", "participants: [anna]"),
        ]);
        var one = dossier.Events.Single(one => one.Entry.Id == "one");

        Assert.Equal(["whole", "sibling", "one", "same-person"], Timeline.Of(dossier).Around(one, 4).Select(other => other.Event.Entry.Id));
        Assert.Equal(["sibling", "one", "same-person"], Timeline.Of(dossier).Around(one, 1).Select(other => other.Event.Entry.Id));
    }

    [Fact]
    public void Nobody_knows_what_lies_around_an_undated_event()
    {
        var dossier = Of([Person("anna", "Anna Berg"), Event("a", "participants: [anna]"), Event("b", "date: 2025\nparticipants: [anna]")]);

        Assert.Empty(Timeline.Of(dossier).Around(dossier.Events.Single(one => one.Entry.Id == "a"), 4));
    }
}

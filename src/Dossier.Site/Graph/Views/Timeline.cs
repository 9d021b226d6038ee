using Dossier.Dates;
using Dossier.Entries.Actors;
using Dossier.Entries.Events;

namespace Dossier.Graph.Views;

/// <summary>
/// Dossier to timeline: what happened when, as precisely as the sources say it. In: a <see cref="ResolvedDossier"/>. Out:
/// every event once, among the dated in order of time or among the undated, whose place in time is never guessed.
/// </summary>
public sealed class Timeline
{
    private readonly FrozenDictionary<Event, int> _places;
    private readonly FrozenDictionary<Event, LinkedEvent> _events;
    private readonly ILookup<Actor, int> _byActor;

    private Timeline(ImmutableArray<DatedEvent> dated, ImmutableArray<LinkedEvent> undated)
    {
        Dated = dated;
        Undated = undated;
        _places = dated.Select((one, at) => (one.Event.Entry, at)).ToFrozenDictionary(pair => pair.Entry, pair => pair.at);
        _events = dated.Select(one => one.Event).Concat(undated).ToFrozenDictionary(one => one.Entry);
        _byActor = dated.SelectMany((one, at) => one.Event.Participants.Select(participant => (participant.Actor, at))).ToLookup(pair => pair.Actor, pair => pair.at);
    }

    /// <summary>The events that a source or an editor dates, in the order of <see cref="EdtfDate.CompareTo"/>.</summary>
    public ImmutableArray<DatedEvent> Dated { get; }

    /// <summary>The events that nobody dates, by title.</summary>
    public ImmutableArray<LinkedEvent> Undated { get; }

    /// <summary>Makes the timeline of a dossier.</summary>
    public static Timeline Of(ResolvedDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return new Timeline(
            [.. dossier.Events.Where(one => one.Entry.Date is not null).Select(one => new DatedEvent(one, one.Entry.Date!.Value))],
            [.. dossier.Events.Where(one => one.Entry.Date is null)]);
    }

    /// <summary>Those of some events that are dated, in order of time.</summary>
    public ImmutableArray<DatedEvent> DatedOf(IEnumerable<Event> events) =>
        [.. events.Where(_places.ContainsKey).Select(one => _places[one]).Distinct().Order().Select(at => Dated[at])];

    /// <summary>
    /// What lies around an event in time and belongs to it: the dated events that are its whole, its parts, parts of the same
    /// whole, or share somebody who took part; so many of the nearest on either side, and the event itself among them. None for one
    /// without a date, whose neighbours nobody can know.
    /// </summary>
    public ImmutableArray<DatedEvent> Around(LinkedEvent one, int most)
    {
        ArgumentNullException.ThrowIfNull(one);
        if (!_places.TryGetValue(one.Entry, out var place))
            return [];

        var related = Family(one).Where(_places.ContainsKey).Select(relative => _places[relative])
            .Concat(one.Participants.SelectMany(participant => _byActor[participant.Actor]))
            .Where(at => at != place)
            .Distinct()
            .ToArray();
        return
        [
            .. related.Where(at => at < place).OrderDescending().Take(most)
                .Concat(related.Where(at => at > place).Order().Take(most))
                .Append(place)
                .Order()
                .Select(at => Dated[at]),
        ];
    }

    private IEnumerable<Event> Family(LinkedEvent one)
    {
        IEnumerable<Event> siblings = one.PartOf is { } whole && _events.TryGetValue(whole, out var linked) ? linked.Parts.Prepend(whole) : [];
        return siblings.Concat(one.Parts);
    }
}

/// <summary>An event that has a date.</summary>
public sealed record DatedEvent(LinkedEvent Event, EdtfDate Date)
{
    /// <summary>The number of the first day it can mean; where the start is open, of the day it ends.</summary>
    public int FirstDay => (Date.Lower ?? Date.Upper).GetValueOrDefault().DayNumber;

    /// <summary>The number of the day after the last one it can mean; where the end is open, of the day after it starts.</summary>
    public int EndDay => (Date.Upper ?? Date.Lower).GetValueOrDefault().DayNumber + 1;

    /// <summary>Whether it began nobody says when.</summary>
    public bool IsOpenStart => Date.Lower is null;

    /// <summary>Whether it goes on, or ended nobody says when.</summary>
    public bool IsOpenEnd => Date.Upper is null;

    /// <summary>The year it is sorted under.</summary>
    public int Year => (Date.Lower ?? Date.Upper).GetValueOrDefault().Year;

    /// <summary>Whether the date is one day, certain or not.</summary>
    public bool IsDay => Date.Precision == EdtfPrecision.Day;
}

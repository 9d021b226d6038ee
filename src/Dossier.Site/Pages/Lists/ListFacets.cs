using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Events;
using Dossier.Entries.Site;
using Dossier.Graph;

namespace Dossier.Pages.Lists;

/// <summary>One thing that the rows of a list can be filtered by, with what one row has of it, in words of the data and ids.</summary>
public sealed record Facet(string Name, ImmutableArray<string> Values);

/// <summary>What lists can be filtered and sorted by.</summary>
public static class ListFacets
{
    /// <summary>The facets of an entry in the list of its kind, always the same in the same order.</summary>
    public static ImmutableArray<Facet> Of(LinkedEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Match<ImmutableArray<Facet>>(
            article: article =>
            [
                new("topic", Ids(article.Topics)),
                new("outlet", article.Outlet is { } outlet ? [outlet.Id] : []),
                new("source", [.. article.BasedOn.Select(source => source.Id).Distinct(StringComparer.Ordinal)]),
            ],
            actor: actor =>
            [
                new("type", [ActorTypes.Vocabulary.WordOf(actor.Entry.Type.Value)]),
                new("country", actor.Entry.Country is { } country ? [country.Value] : []),
            ],
            @event: one =>
            [
                new("topic", Ids(one.Topics)),
                new("actor", [.. one.Participants.Select(participant => participant.Actor.Id).Distinct(StringComparer.Ordinal)]),
                new("type", one.Entry.Type is { } type ? [EventTypes.Vocabulary.WordOf(type.Value)] : []),
                new("place", one.Entry.Place is { } place ? [place.Value] : []),
            ],
            page: _ => [],
            home: _ => []);
    }

    /// <summary>The facets of a claim on the board.</summary>
    public static ImmutableArray<Facet> Of(ClaimFacets claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return
        [
            new("state", [claim.State]),
            new("kind", [claim.Kind]),
            new("topics", claim.Topics),
            new("parties", Ids(claim.Parties)),
            new("speakers", Ids(claim.Speakers)),
            new("sources", Ids(claim.Sources)),
            new("dispute", claim.Disputes),
        ];
    }

    private static ImmutableArray<string> Ids<T>(IEnumerable<T> entries)
        where T : Entry => [.. entries.Select(entry => entry.Id)];

    private static ImmutableArray<string> Ids(ImmutableArray<Topic> topics) => [.. topics.Select(topic => topic.Id.Value)];
}

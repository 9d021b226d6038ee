using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Events;
using Dossier.Entries.Site;
using Dossier.Graph;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Overviews;

/// <summary>A row of the brief, and what it concerns.</summary>
/// <param name="Model">What is shown of it.</param>
/// <param name="Concern">What a reader can choose it by.</param>
internal sealed record BriefRow(ScriptObject Model, BriefConcern Concern);

/// <summary>The topics, actors and events that something concerns, each once.</summary>
internal sealed record BriefConcern(ImmutableArray<Topic> Topics, ImmutableArray<Actor> Actors, ImmutableArray<Event> Events)
{
    /// <summary>Nothing that a reader could choose.</summary>
    public static BriefConcern None { get; } = new([], [], []);

    /// <summary>What events concern: their topics and who takes part, and further actors and topics.</summary>
    public static BriefConcern Of(IEnumerable<LinkedEvent> events, IEnumerable<Actor> actors, IEnumerable<Topic> topics)
    {
        LinkedEvent[] all = [.. events.Distinct()];
        return new BriefConcern(
            [.. topics.Concat(all.SelectMany(one => one.Topics)).Distinct()],
            [.. actors.Concat(all.SelectMany(one => one.Participants.Select(participant => participant.Actor))).Distinct()],
            [.. all.Select(one => one.Entry)]);
    }

    /// <summary>What a text of ours concerns: whom it names and what it links to.</summary>
    public static BriefConcern Of(LinkedProse prose, IEnumerable<LinkedEvent> events, ResolvedDossier dossier)
    {
        var entries = prose.Targets.Values.OfType<LinkTarget.ToEntry>().Select(target => target.Entry).ToArray();
        var linked = entries.OfType<Event>().Concat(prose.Targets.Values.OfType<LinkTarget.ToClaim>().Select(target => target.Claim.Event));
        return Of(
            // What a text links to has no order of its own.
            events.Concat(linked.OrderBy(one => one.Id, StringComparer.Ordinal).Select(dossier.Of)),
            prose.Mentions.Select(mention => mention.Actor),
            []);
    }

    /// <summary>What an entry concerns.</summary>
    public static BriefConcern Of(Entry entry, ResolvedDossier dossier) => dossier.Of(entry).Match(
        article: article => Of([], article.Named, article.Topics),
        actor: actor => Of([], [actor.Entry], []),
        @event: one => Of([one], [], []),
        page: _ => None,
        home: _ => None);
}

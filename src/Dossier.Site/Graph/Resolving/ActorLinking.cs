using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Parsing;
using Dossier.Text;

namespace Dossier.Graph.Resolving;

/// <summary>Actors to linked actors: what they are, and everything that articles and events say of them.</summary>
internal static class ActorLinking
{
    /// <summary>Links every actor; the result is in the order of the actor list.</summary>
    public static ImmutableArray<LinkedActor> Link(EntrySet entries, ImmutableArray<LinkedArticle> articles, Linking linking)
    {
        var said = new ActorBacklinks(entries, articles, linking.References);
        var ordered = entries.Actors.ByName(actor => actor).OrderBy(actor => actor.Type.Value).ToImmutableArray();
        var linked = new LinkedActor[ordered.Length];
        Parallel.For(0, linked.Length, at => linked[at] = Link(ordered[at], said, linking));
        return [.. linked];
    }

    private static LinkedActor Link(Actor actor, ActorBacklinks said, Linking linking)
    {
        var references = linking.References;
        LinkedProse? Own(Prose? prose) => linking.LinkExplicit(prose, actor.File.Name);
        linking.Prose.CheckQuotes([actor.Description, .. actor.Relations.Select(relation => relation.Kind)]);
        return new LinkedActor
        {
            Entry = actor,
            Body = linking.LinkNamesAndQuotes(actor.Body, actor.File.Name),
            Summary = Own(actor.Summary),
            ReliabilityNote = Own(actor.ReliabilityNote),
            Ownership = Own(actor.Ownership),
            Gaps = [.. actor.Gaps.Select(gap => linking.LinkExplicit(gap, actor.File.Name))],
            NotToConfuseWith = references.Many<Actor>(actor.NotToConfuseWith, "actor"),
            Positions = [.. actor.Positions.Select(position => new LinkedPosition(position, references.One<Actor>(position.Of, "actor"), references.Sources(position.Sources)))],
            Relations = said.RelationsFrom(actor),
            RelatedFrom = said.RelationsTo(actor),
            Events = said.Events(actor),
            NamedIn = said.NamedIn(actor),
            Published = said.PublishedBy(actor),
            SourceOf = said.BasedOn(actor),
        };
    }
}

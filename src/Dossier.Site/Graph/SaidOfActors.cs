using System.Collections.Immutable;
using Dossier.Entries;

namespace Dossier.Graph;

/// <summary>Everything that other entries say of actors, turned round once so that each actor's share is at hand.</summary>
internal sealed class SaidOfActors
{
    private readonly ILookup<Actor, (Article Article, ImmutableArray<Mention> Mentions)> _mentions;
    private readonly ILookup<Actor, EventRole> _events;
    private readonly ILookup<Actor, LinkedRelation> _relationsFrom;
    private readonly ILookup<Actor, InverseRelation> _relationsTo;
    private readonly ILookup<Actor, Article> _published;
    private readonly ILookup<Actor, Article> _basedOn;

    public SaidOfActors(EntrySet entries, ImmutableArray<LinkedArticle> articles, References references)
    {
        _mentions = articles
            .SelectMany(article => article.Body.Mentions.GroupBy(mention => mention.Actor).Select(group => (group.Key, Said: (article.Entry, group.ToImmutableArray()))))
            .ToLookup(pair => pair.Key, pair => pair.Said);
        _events = entries.Events.InOrderOfTime()
            .SelectMany(one => one.Participants.Select(participant => (Actor: references.One<Actor>(participant.Actor, "actor"), Role: new EventRole(one, participant.Role?.Value))))
            .Where(pair => pair.Actor is not null)
            .ToLookup(pair => pair.Actor!, pair => pair.Role);
        var relations = entries.Actors.ByName(actor => actor)
            .SelectMany(actor => actor.Relations.Select(relation => (From: actor, Relation: relation, To: references.One<Actor>(relation.To, "actor"), Sources: references.Sources(relation.Sources))))
            .Where(relation => relation.To is not null)
            .ToArray();
        _relationsFrom = relations.ToLookup(relation => relation.From, relation => new LinkedRelation(relation.Relation, relation.To!, relation.Sources));
        _relationsTo = relations.ToLookup(relation => relation.To!, relation => new InverseRelation(relation.Relation, relation.From, relation.Sources));
        _published = articles.Where(article => article.Outlet is not null).ToLookup(article => article.Outlet!, article => article.Entry);
        _basedOn = articles.SelectMany(article => article.BasedOn.OfType<Actor>().Select(origin => (origin, article.Entry))).ToLookup(pair => pair.origin, pair => pair.Entry);
    }

    public ImmutableArray<EventRole> Events(Actor actor) => [.. _events[actor]];

    public ImmutableArray<LinkedRelation> RelationsFrom(Actor actor) => [.. _relationsFrom[actor]];

    public ImmutableArray<InverseRelation> RelationsTo(Actor actor) => [.. _relationsTo[actor]];

    public ImmutableArray<Article> PublishedBy(Actor actor) => [.. _published[actor]];

    public ImmutableArray<Article> BasedOn(Actor actor) => [.. _basedOn[actor]];

    /// <summary>The sentences that name an actor, each once however often it does.</summary>
    public ImmutableArray<NamedIn> Sentences(Actor actor) =>
        [.. _mentions[actor].Select(said => new NamedIn(said.Article, SentenceCutting.Around(said.Mentions)))];

    /// <summary>The names that texts use for an actor, the most frequent first.</summary>
    public ImmutableArray<UsedName> UsedNames(Actor actor) =>
    [
        .. _mentions[actor]
            .SelectMany(said => said.Mentions.Select(mention => (mention.Surface, said.Article)))
            .GroupBy(used => used.Surface, used => used.Article, StringComparer.Ordinal)
            .Select(used => new UsedName(used.Key, used.Count(), [.. used.Distinct()]))
            .OrderByDescending(used => used.Count).ThenBy(used => used.Name, StringComparer.Ordinal),
    ];
}

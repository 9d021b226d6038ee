using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Entries.Parsing;

namespace Dossier.Graph.Resolving;

/// <summary>Everything that other entries say of actors, turned round once so that each actor's share is at hand.</summary>
internal sealed class ActorBacklinks
{
    private readonly Dictionary<Actor, List<NamedIn>> _namedIn = [];
    private readonly ILookup<Actor, EventRole> _events;
    private readonly ILookup<Actor, LinkedRelation> _relationsFrom;
    private readonly ILookup<Actor, InverseRelation> _relationsTo;
    private readonly Dictionary<Actor, List<Article>> _published = [];
    private readonly Dictionary<Actor, List<Article>> _basedOn = [];

    public ActorBacklinks(EntrySet entries, ImmutableArray<LinkedArticle> articles, ReferenceResolver references)
    {
        foreach (var article in articles)
        {
            foreach (var named in article.Naming)
                _namedIn.GetOrAddList(named.Named.Actor).Add(named);

            if (article.Outlet is { } outlet)
                _published.GetOrAddList(outlet).Add(article.Entry);

            foreach (var origin in article.BasedOn)
            {
                if (origin is Actor source)
                    _basedOn.GetOrAddList(source).Add(article.Entry);
            }
        }

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
    }

    public ImmutableArray<EventRole> Events(Actor actor) => [.. _events[actor]];

    public ImmutableArray<LinkedRelation> RelationsFrom(Actor actor) => [.. _relationsFrom[actor]];

    public ImmutableArray<InverseRelation> RelationsTo(Actor actor) => [.. _relationsTo[actor]];

    public ImmutableArray<Article> PublishedBy(Actor actor) => [.. _published.GetValueOrDefault(actor, [])];

    public ImmutableArray<Article> BasedOn(Actor actor) => [.. _basedOn.GetValueOrDefault(actor, [])];

    /// <summary>Where an actor is named, by article in the order of the article list.</summary>
    public ImmutableArray<NamedIn> NamedIn(Actor actor) => [.. _namedIn.GetValueOrDefault(actor, [])];
}

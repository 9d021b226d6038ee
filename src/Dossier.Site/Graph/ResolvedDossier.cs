using System.Collections.Immutable;
using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Entries.Site;
using Dossier.Text;

namespace Dossier.Graph;

/// <summary>
/// The whole dossier, with every reference resolved: what the pages are made of. Only what readers may see is in it.
/// </summary>
public sealed class ResolvedDossier
{
    private readonly Lazy<EntryLinks> _links;

    /// <summary>A dossier; its entries are looked up by what they were made of.</summary>
    public ResolvedDossier() => _links = new Lazy<EntryLinks>(() => new EntryLinks(this));

    public required SiteSettings Settings { get; init; }

    public required LinkedHome Home { get; init; }

    /// <summary>Newest first; the undated last, by title.</summary>
    public required ImmutableArray<LinkedArticle> Articles { get; init; }

    /// <summary>By type, in the order of the types, then by name.</summary>
    public required ImmutableArray<LinkedActor> Actors { get; init; }

    /// <summary>Earliest first; the undated last, by title.</summary>
    public required ImmutableArray<LinkedEvent> Events { get; init; }

    /// <summary>By title.</summary>
    public required ImmutableArray<LinkedPage> Pages { get; init; }

    /// <summary>In the order of <c>dossier.yml</c>.</summary>
    public required ImmutableArray<LinkedTopic> Topics { get; init; }

    /// <summary>What the navigation shows, in its order.</summary>
    public required ImmutableArray<NavTarget> Navigation { get; init; }

    /// <summary>Whether an article may say more than could be read, so that a claim without support is no news.</summary>
    public bool LacksStatements { get; init; }

    /// <summary>Links the names in a text that a template made, which is called by a name in what is reported.</summary>
    public required Func<Prose, string, LinkedProse> LinkNames { get; init; }

    /// <summary>An article of the dossier with everything it refers to.</summary>
    public LinkedArticle Of(Article article) => _links.Value.Articles[article];

    /// <summary>An actor of the dossier with everything that refers to it.</summary>
    public LinkedActor Of(Actor actor) => _links.Value.Actors[actor];

    /// <summary>An event of the dossier with everything that refers to it.</summary>
    public LinkedEvent Of(Event one) => _links.Value.Events[one];

    private sealed class EntryLinks(ResolvedDossier dossier)
    {
        public Dictionary<Article, LinkedArticle> Articles { get; } = dossier.Articles.ToDictionary(article => article.Entry);

        public Dictionary<Actor, LinkedActor> Actors { get; } = dossier.Actors.ToDictionary(actor => actor.Entry);

        public Dictionary<Event, LinkedEvent> Events { get; } = dossier.Events.ToDictionary(one => one.Entry);
    }
}

/// <summary>The home page with its links resolved.</summary>
public sealed record LinkedHome
{
    public required Home Entry { get; init; }

    public required LinkedProse Body { get; init; }

    public LinkedProse? BottomLine { get; init; }

    public required ImmutableArray<LinkedJudgement> Judgements { get; init; }

    public required ImmutableArray<LinkedProse> Alternatives { get; init; }

    public required ImmutableArray<LinkedProse> Gaps { get; init; }

    public required ImmutableArray<LinkedProse> Indicators { get; init; }
}

/// <summary>A judgement and the claims it rests on.</summary>
public sealed record LinkedJudgement(Judgement Judgement, LinkedProse Text, ImmutableArray<ClaimTarget> Basis, LinkedProse? Changed);

/// <summary>A free page with its links resolved.</summary>
public sealed record LinkedPage(FreePage Entry, LinkedProse Body, LinkedProse? Summary);

/// <summary>A topic and everything sorted under it, in the order of the lists.</summary>
public sealed record LinkedTopic(Topic Topic, ImmutableArray<Article> Articles, ImmutableArray<Event> Events);

/// <summary>What an item of the navigation leads to.</summary>
public abstract record NavTarget
{
    private NavTarget()
    {
    }

    /// <summary>One of the lists: articles, actors, events, topics.</summary>
    public sealed record ToList(string Name) : NavTarget;

    /// <summary>An entry's page.</summary>
    public sealed record ToEntry(Entry Entry) : NavTarget;
}

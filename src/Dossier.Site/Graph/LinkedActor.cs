using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;

namespace Dossier.Graph;

/// <summary>An actor with everything that refers to it.</summary>
public sealed class LinkedActor : LinkedEntry
{
    private readonly Lazy<ImmutableArray<UsedName>> _usedNames;

    /// <summary>An actor; what takes long to find of it is found when it is first asked for.</summary>
    public LinkedActor() => _usedNames = new(CountNames);

    public required Actor Entry { get; init; }

    /// <inheritdoc/>
    public override Entry Source => Entry;

    public LinkedProse? Summary { get; init; }

    public LinkedProse? ReliabilityNote { get; init; }

    public LinkedProse? Ownership { get; init; }

    public required ImmutableArray<LinkedProse> Gaps { get; init; }

    public required ImmutableArray<Actor> NotToConfuseWith { get; init; }

    public required ImmutableArray<LinkedPosition> Positions { get; init; }

    public required ImmutableArray<LinkedRelation> Relations { get; init; }

    /// <summary>The relations that other actors state to this one.</summary>
    public required ImmutableArray<InverseRelation> RelatedFrom { get; init; }

    /// <summary>The events it took part in, in order of time.</summary>
    public required ImmutableArray<EventRole> Events { get; init; }

    /// <summary>The sentences that name it, by article in the order of the article list, then in reading order.</summary>
    public required ImmutableArray<NamedIn> NamedIn { get; init; }

    /// <summary>The names that texts use for it, the most frequent first; counted when first asked for.</summary>
    public ImmutableArray<UsedName> UsedNames => _usedNames.Value;

    /// <summary>The articles that it published, for an outlet.</summary>
    public required ImmutableArray<Article> Published { get; init; }

    /// <summary>The articles that take their news from it.</summary>
    public required ImmutableArray<Article> SourceOf { get; init; }

    /// <inheritdoc/>
    public override T Match<T>(Func<LinkedArticle, T> article, Func<LinkedActor, T> actor, Func<LinkedEvent, T> @event, Func<LinkedPage, T> page, Func<LinkedHome, T> home) => actor(this);

    private ImmutableArray<UsedName> CountNames() =>
    [
        .. NamedIn
            .SelectMany(said => said.Named.Mentions.Select(mention => (mention.Surface, said.Article)))
            .GroupBy(used => used.Surface, used => used.Article, StringComparer.Ordinal)
            .Select(used => new UsedName(used.Key, used.Count(), [.. used.Distinct()]))
            .OrderByDescending(used => used.Count).ThenBy(used => used.Name, StringComparer.Ordinal),
    ];
}

/// <summary>An office, whose it is, and where that stands.</summary>
public sealed record LinkedPosition(Position Position, Actor? Of, ImmutableArray<SourceTarget> Sources);

/// <summary>A relation to another actor, and where that stands.</summary>
public sealed record LinkedRelation(Relation Relation, Actor To, ImmutableArray<SourceTarget> Sources);

/// <summary>A relation that another actor states to this one.</summary>
public sealed record InverseRelation(Relation Relation, Actor From, ImmutableArray<SourceTarget> Sources);

/// <summary>An event that an actor took part in, and as what.</summary>
public sealed record EventRole(Event Event, ParticipantRole? Role);

/// <summary>The sentences of one article that name an actor.</summary>
public sealed record NamedIn(Article Article, NamedActor Named)
{
    /// <summary>The sentences, each once however often they name it.</summary>
    public ImmutableArray<QuotedSentence> Sentences => Named.Sentences;
}

/// <summary>A name that texts use for an actor, how often, and in which articles.</summary>
public sealed record UsedName(string Name, int Count, ImmutableArray<Article> Articles);

/// <summary>A sentence of an article.</summary>
/// <param name="Anchor">The paragraph it stands in; null where it is a footnote or heading.</param>
/// <param name="Parts">Its words, in stretches that are or are not the name in question.</param>
public sealed record QuotedSentence(string? Anchor, ImmutableArray<SentencePart> Parts);

/// <summary>A stretch of a sentence.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsMarked">Whether they are what the sentence is shown for: the name, the quoted words.</param>
public sealed record SentencePart(string Text, bool IsMarked);

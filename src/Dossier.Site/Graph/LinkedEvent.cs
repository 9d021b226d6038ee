using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Entries.Site;

namespace Dossier.Graph;

/// <summary>An event with everything that refers to it.</summary>
public sealed class LinkedEvent : LinkedEntry
{
    public required Event Entry { get; init; }

    /// <inheritdoc/>
    public override Entry Source => Entry;

    public LinkedProse? Summary { get; init; }

    public required ImmutableArray<LinkedProse> Gaps { get; init; }

    public required ImmutableArray<LinkedParticipant> Participants { get; init; }

    public Event? PartOf { get; init; }

    /// <summary>The events that are a part of it, in order of time.</summary>
    public required ImmutableArray<Event> Parts { get; init; }

    public required ImmutableArray<LinkedClaim> Claims { get; init; }

    /// <summary>What it asks, and the claims that answer: its own, and those of other events.</summary>
    public required ImmutableArray<LinkedQuestion> Questions { get; init; }

    public required ImmutableArray<LinkedFigure> Figures { get; init; }

    public required ImmutableArray<Topic> Topics { get; init; }

    /// <summary>The articles that report it, in the order of the article list.</summary>
    public required ImmutableArray<EventReport> Reports { get; init; }

    /// <summary>The dated event before it in time.</summary>
    public Event? Previous { get; init; }

    /// <summary>The dated event after it in time.</summary>
    public Event? Next { get; init; }

    /// <inheritdoc/>
    public override T Match<T>(Func<LinkedArticle, T> article, Func<LinkedActor, T> actor, Func<LinkedEvent, T> @event, Func<LinkedPage, T> page, Func<LinkedHome, T> home) => @event(this);
}

/// <summary>An actor in an event.</summary>
public sealed record LinkedParticipant(Actor Actor, ParticipantRole? Role);

/// <summary>A claim and what the articles say about it.</summary>
public sealed record LinkedClaim(Claim Claim, LinkedProse Text, ImmutableArray<ArticleStatement> Statements);

/// <summary>A question and the claims that answer it; one that could not be found was reported.</summary>
/// <param name="Question">The question as written.</param>
/// <param name="Answers">The claims, each with its event, in the order written.</param>
public sealed record LinkedQuestion(Question Question, ImmutableArray<LinkedAnswer> Answers);

/// <summary>A claim that answers a question, and where that is written.</summary>
public sealed record LinkedAnswer(ClaimTarget Claim, Place Place);

/// <summary>A statement together with the article that makes it.</summary>
public sealed record ArticleStatement(Article Article, LinkedStatement Statement);

/// <summary>A number, and where its words stand.</summary>
public sealed record LinkedFigure(Figure Figure, Article Source, Passage? Passage);

/// <summary>An article that reports an event, with the sentences in which it does.</summary>
public sealed record EventReport(Article Article, ImmutableArray<QuotedSentence> Sentences);

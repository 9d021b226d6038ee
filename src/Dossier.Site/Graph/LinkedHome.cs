using Dossier.Entries;
using Dossier.Entries.Site;

namespace Dossier.Graph;

/// <summary>The home page with its links resolved.</summary>
public sealed class LinkedHome : LinkedEntry
{
    public required Home Entry { get; init; }

    /// <inheritdoc/>
    public override Entry Source => Entry;

    public LinkedProse? BottomLine { get; init; }

    public required ImmutableArray<LinkedJudgement> Judgements { get; init; }

    public required ImmutableArray<LinkedProse> Alternatives { get; init; }

    public required ImmutableArray<LinkedProse> Gaps { get; init; }

    public required ImmutableArray<LinkedProse> Indicators { get; init; }

    /// <inheritdoc/>
    public override T Match<T>(Func<LinkedArticle, T> article, Func<LinkedActor, T> actor, Func<LinkedEvent, T> @event, Func<LinkedPage, T> page, Func<LinkedHome, T> home) => home(this);
}

/// <summary>A judgement and the claims it rests on.</summary>
public sealed record LinkedJudgement(Judgement Judgement, LinkedProse Text, ImmutableArray<ClaimTarget> Basis, LinkedProse? Changed);

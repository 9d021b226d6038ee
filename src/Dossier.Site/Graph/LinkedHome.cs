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

/// <summary>A judgement with its texts linked, the claims for and against it, and the other readings.</summary>
public sealed record LinkedJudgement
{
    public required Judgement Judgement { get; init; }

    public required LinkedProse Text { get; init; }

    public LinkedProse? Because { get; init; }

    public LinkedProse? ConfidenceBecause { get; init; }

    public required ImmutableArray<LinkedProse> Assumes { get; init; }

    public required ImmutableArray<ClaimTarget> Basis { get; init; }

    public required ImmutableArray<ClaimTarget> Against { get; init; }

    public required ImmutableArray<LinkedReading> Alternatives { get; init; }

    public required ImmutableArray<LinkedProse> WouldChange { get; init; }

    public LinkedProse? Changed { get; init; }

    /// <summary>Every text of it, in the order in which a reader meets them.</summary>
    public IEnumerable<LinkedProse> Texts =>
        new[] { Text, Because, ConfidenceBecause }.Concat(Assumes).Concat(Alternatives.Select(reading => reading.Text)).Concat(WouldChange).Append(Changed).OfType<LinkedProse>();
}

/// <summary>Another reading, and the claims for and against it.</summary>
public sealed record LinkedReading(Reading Reading, LinkedProse Text, ImmutableArray<ClaimTarget> Basis, ImmutableArray<ClaimTarget> Against)
{
    /// <summary>Whether any claim is tied to it.</summary>
    public bool HasClaims => !Basis.IsEmpty || !Against.IsEmpty;
}

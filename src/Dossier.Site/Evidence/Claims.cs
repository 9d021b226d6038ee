using Dossier.Entries;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Graph;

namespace Dossier.Evidence;

/// <summary>What stands behind a claim: the articles that say it is so, and where these have it from.</summary>
/// <param name="Articles">The articles, each once.</param>
/// <param name="Origins">Their independent origins.</param>
public sealed record Support(ImmutableArray<Article> Articles, ImmutableArray<Origin> Origins);

/// <summary>How a claim stands. It follows from what the articles say, and is never typed in.</summary>
public abstract record ClaimState
{
    private ClaimState(Support? support) => Support = support;

    /// <summary>What stands behind the claim; null where nobody says that it is so.</summary>
    public Support? Support { get; }

    /// <summary>It is said to be so, by one origin, whatever the number of articles.</summary>
    public sealed record SingleSource(Support Support) : ClaimState(Support);

    /// <summary>It is said to be so by two independent origins or more, and denied by nobody.</summary>
    public sealed record Corroborated(Support Support) : ClaimState(Support);

    /// <summary>Somebody denies it. Nobody may stand behind it.</summary>
    public sealed record Contested(Support? Support) : ClaimState(Support);

    /// <summary>Nobody says that it is so or not so; those who were asked declined to say.</summary>
    public sealed record Declined() : ClaimState(support: null);

    /// <summary>No article says anything of it.</summary>
    /// <param name="IsAdmitted">Whether the event says so among its gaps.</param>
    public sealed record Unsupported(bool IsAdmitted) : ClaimState(support: null);
}

/// <summary>A claim with everything that is said of it and how it stands.</summary>
public sealed record WeighedClaim(Event Event, LinkedClaim Claim, ImmutableArray<TracedStatement> Statements, ClaimState State)
{
    /// <summary>The statements of those who are heard on the claim, in the order of the articles.</summary>
    public IEnumerable<TracedStatement> Heard => Statements.Where(said => said.Meaning.IsHeard());

    /// <summary>The statements that mean one thing for the claim, in the order of the articles.</summary>
    public IEnumerable<TracedStatement> Saying(StanceMeaning meaning) => Statements.Where(said => said.Meaning == meaning);
}

/// <summary>Weighs claims, and holds what editors say of them against the outcome.</summary>
internal static class Claims
{
    /// <summary>Weighs the claims of an event; one that nobody speaks of is reported unless a gap of the event links to it.</summary>
    public static ImmutableArray<WeighedClaim> Weigh(LinkedEvent one, Func<ArticleStatement, TracedStatement> trace, DiagnosticBag faults)
    {
        if (one.Claims.IsEmpty)
            return [];

        var admitted = one.Gaps.SelectMany(gap => gap.Targets.Values).OfType<LinkTarget.ToClaim>().Select(target => target.Claim.Claim).ToHashSet();
        ImmutableArray<WeighedClaim> weighed = [.. one.Claims.Select(claim => Weigh(claim, one.Entry, admitted.Contains(claim.Claim), trace))];
        foreach (var claim in weighed.Where(claim => claim.State is ClaimState.Unsupported { IsAdmitted: false }))
            faults.Add(Messages.UnsupportedClaim(claim.Claim.Claim.Id.Place, one.Entry.Id, claim.Claim.Claim.Id.Value));

        foreach (var claim in weighed)
            ReportUnfoundedCredibility(claim, faults);

        return weighed;
    }

    /// <summary>
    /// Reports an article graded 1, "confirmed by other sources" (Admiralty scale, NATO AJP-2.1), that says something which
    /// no second origin bears out.
    /// </summary>
    public static void ReportUnfoundedCredibility(LinkedArticle article, Func<ClaimTarget, WeighedClaim> claimOf, DiagnosticBag faults)
    {
        if (article.Entry.Credibility is not { Value: Credibility.Confirmed } graded)
            return;

        var said = article.Statements
            .Where(statement => statement.Statement.Stance.Value.Meaning() == StanceMeaning.Supports && statement.Statement.Credibility is null)
            .Select(statement => claimOf(statement.Target))
            .ToArray();
        var alone = said.FirstOrDefault(claim => claim.State is not ClaimState.Corroborated);
        if (alone is not null || said.Length == 0)
            faults.Add(Messages.CredibilityNotBorneOut(graded.Place, alone is null ? null : $"{alone.Event.Id}/{alone.Claim.Claim.Id.Value}"));
    }

    private static WeighedClaim Weigh(LinkedClaim claim, Event one, bool isAdmitted, Func<ArticleStatement, TracedStatement> trace)
    {
        ImmutableArray<TracedStatement> statements = [.. claim.Statements.Select(trace)];
        var weighed = new WeighedClaim(one, claim, statements, new ClaimState.Unsupported(isAdmitted));
        return statements.IsEmpty ? weighed : weighed with { State = StateOf(weighed) };
    }

    /// <summary>How a claim stands that somebody speaks of.</summary>
    private static ClaimState StateOf(WeighedClaim claim) => claim.Statements.Min(said => said.Meaning) switch
    {
        StanceMeaning.Denies => new ClaimState.Contested(SupportOf(claim)),
        StanceMeaning.Supports when SupportOf(claim) is { Origins.Length: > 1 } support => new ClaimState.Corroborated(support),
        StanceMeaning.Supports => new ClaimState.SingleSource(SupportOf(claim)!),
        StanceMeaning.Declines => new ClaimState.Declined(),
    };

    private static Support? SupportOf(WeighedClaim claim)
    {
        ImmutableArray<TracedStatement> supporting = [.. claim.Saying(StanceMeaning.Supports)];
        return supporting.IsEmpty ? null : new Support([.. supporting.Select(said => said.Article).Distinct()], Origins.Independent(supporting));
    }

    private static void ReportUnfoundedCredibility(WeighedClaim claim, DiagnosticBag faults)
    {
        if (claim.State is ClaimState.Corroborated)
            return;

        var grades = claim.Statements.Select(said => said.Statement.Statement.Credibility).OfType<Located<Credibility>>();
        foreach (var confirmed in grades.Where(grade => grade.Value == Credibility.Confirmed))
            faults.Add(Messages.CredibilityNotBorneOut(confirmed.Place, $"{claim.Event.Id}/{claim.Claim.Claim.Id.Value}"));
    }
}

using Dossier.Entries;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Graph;

namespace Dossier.Evidence;

/// <summary>What stands behind a claim: the articles that say it is so, and where these have it from.</summary>
/// <param name="Articles">The articles, each once.</param>
/// <param name="Origins">Their independent origins, as far as they can be told apart.</param>
public sealed record Support(ImmutableArray<Article> Articles, ImmutableArray<Origin> Origins)
{
    /// <summary>How many different texts the articles are: two that share theirs are one.</summary>
    public required int TextCount { get; init; }

    /// <summary>How many of the articles may be another one's report under no name: they name neither an outlet nor a source.</summary>
    public required int UnnamedCount { get; init; }

    /// <summary>How many of the articles say it with a grade that bears out nothing.</summary>
    public required int PoorlyGradedCount { get; init; }

    /// <summary>Whether anybody has graded any of it.</summary>
    public required bool IsGraded { get; init; }
}

/// <summary>How a claim stands. It follows from what the articles say, and is never typed in.</summary>
public abstract record ClaimState
{
    private ClaimState(Support? support) => Support = support;

    /// <summary>What stands behind the claim; null where nobody says that it is so.</summary>
    public Support? Support { get; }

    /// <summary>It is said to be so, by one origin, whatever the number of articles.</summary>
    public sealed record SingleSource(Support Support) : ClaimState(Support);

    /// <summary>It is said to be so by several origins, and all that is known of them is known by one text.</summary>
    public sealed record ThroughOneArticle(Support Support) : ClaimState(Support);

    /// <summary>Several texts say that it is so, and it cannot be told that they are not one report: not enough of them say where they come from.</summary>
    public sealed record IndependenceNotShown(Support Support) : ClaimState(Support);

    /// <summary>It would be corroborated, were not what it needs for that graded unreliable or improbable.</summary>
    public sealed record PoorlyGraded(Support Support) : ClaimState(Support);

    /// <summary>It is said to be so by two independent origins or more, in two different texts or more, and denied by nobody.</summary>
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
    public static ImmutableArray<WeighedClaim> Weigh(LinkedEvent one, Func<ArticleStatement, TracedStatement> trace, Independence independence, DiagnosticBag faults)
    {
        if (one.Claims.IsEmpty)
            return [];

        var admitted = one.Gaps.SelectMany(gap => gap.Targets.Values).OfType<LinkTarget.ToClaim>().Select(target => target.Claim.Claim).ToHashSet();
        ImmutableArray<WeighedClaim> weighed = [.. one.Claims.Select(claim => Weigh(claim, one.Entry, admitted.Contains(claim.Claim), trace, independence))];
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

    private static WeighedClaim Weigh(LinkedClaim claim, Event one, bool isAdmitted, Func<ArticleStatement, TracedStatement> trace, Independence independence)
    {
        ImmutableArray<TracedStatement> statements = [.. claim.Statements.Select(trace)];
        var weighed = new WeighedClaim(one, claim, statements, new ClaimState.Unsupported(isAdmitted));
        return statements.IsEmpty ? weighed : weighed with { State = StateOf(weighed, independence) };
    }

    /// <summary>How a claim stands that somebody speaks of.</summary>
    private static ClaimState StateOf(WeighedClaim claim, Independence independence)
    {
        TracedStatement[] supporting = [.. claim.Saying(StanceMeaning.Supports)];
        return claim.Statements.Min(said => said.Meaning) switch
        {
            StanceMeaning.Denies => new ClaimState.Contested(supporting.Length == 0 ? null : SupportOf(supporting, independence)),
            StanceMeaning.Supports => StateOf(supporting, independence),
            StanceMeaning.Declines => new ClaimState.Declined(),
        };
    }

    /// <summary>How a claim stands that nobody denies: from what it would be at best down to what the articles prove.</summary>
    private static ClaimState StateOf(TracedStatement[] supporting, Independence independence)
    {
        var support = SupportOf(supporting, independence);
        var proven = supporting.Where(independence.IsProven).ToArray();
        return !MayBeCorroborated(supporting, independence) ? support.Origins.Length > 1 ? new ClaimState.ThroughOneArticle(support) : new ClaimState.SingleSource(support)
            : !IsCorroborated(proven, independence) ? new ClaimState.IndependenceNotShown(support)
            : !IsCorroborated([.. proven.Where(said => !independence.IsPoorlyGraded(said))], independence) ? new ClaimState.PoorlyGraded(support)
            : new ClaimState.Corroborated(support);
    }

    /// <summary>
    /// Whether there are two origins, and two texts by which they are known. Then two of the origins are known by a text each:
    /// if all hung on one origin or on one text, there would be but one.
    /// </summary>
    private static bool IsCorroborated(TracedStatement[] supporting, Independence independence) =>
        independence.OriginsOf(supporting).Length > 1 && independence.TextsOf(supporting).Length > 1;

    /// <summary>The same, if each text of which nobody knows whose it is had an origin of its own.</summary>
    private static bool MayBeCorroborated(TracedStatement[] supporting, Independence independence)
    {
        var known = supporting.Where(said => said.Origin is not Origin.Unknown).ToArray();
        var unnamed = independence.TextsOf(supporting.Except(known)).Except(independence.TextsOf(known));
        return independence.OriginsOf(known).Length + unnamed.Count() > 1 && independence.TextsOf(supporting).Length > 1;
    }

    private static Support SupportOf(TracedStatement[] supporting, Independence independence) =>
        new([.. supporting.Select(said => said.Article).Distinct()], independence.OriginsOf(supporting))
        {
            TextCount = independence.TextsOf(supporting).Length,
            UnnamedCount = CountOfArticles(supporting.Where(said => !independence.IsProven(said))),
            PoorlyGradedCount = CountOfArticles(supporting.Where(independence.IsPoorlyGraded)),
            IsGraded = supporting.Any(independence.IsGraded),
        };

    private static int CountOfArticles(IEnumerable<TracedStatement> statements) => statements.Select(said => said.Article).Distinct().Count();

    private static void ReportUnfoundedCredibility(WeighedClaim claim, DiagnosticBag faults)
    {
        if (claim.State is ClaimState.Corroborated)
            return;

        var grades = claim.Statements.Select(said => said.Statement.Statement.Credibility).OfType<Located<Credibility>>();
        foreach (var confirmed in grades.Where(grade => grade.Value == Credibility.Confirmed))
            faults.Add(Messages.CredibilityNotBorneOut(confirmed.Place, $"{claim.Event.Id}/{claim.Claim.Claim.Id.Value}"));
    }
}

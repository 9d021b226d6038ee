using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;

namespace Dossier.Evidence;

/// <summary>Why claims bear out low confidence and no more.</summary>
internal abstract record ConfidenceLimit
{
    private ConfidenceLimit()
    {
    }

    /// <summary>All that is known of them stands in one article, or in one text that articles share.</summary>
    public sealed record OneArticle(Article Article) : ConfidenceLimit;

    /// <summary>No article that has them says when it was published, or by whom.</summary>
    public sealed record UnknownArticles : ConfidenceLimit;

    /// <summary>Nobody who says that they are so has a name.</summary>
    public sealed record UnnamedSources : ConfidenceLimit;

    /// <summary>However many articles have them, they come from one source: one of those given.</summary>
    public sealed record OneOrigin(ImmutableArray<Entry> Origin) : ConfidenceLimit;

    /// <summary>All that says so is graded E, unreliable, or 5, improbable (Admiralty scale, NATO AJP-2.1).</summary>
    public sealed record PoorGrades : ConfidenceLimit;

    /// <summary>Each of them is denied by somebody.</summary>
    public sealed record AllContested : ConfidenceLimit;
}

/// <summary>
/// What the claims under a judgement bear out of its confidence. Confidence is about the ground of a judgement, not about what it
/// says: the number, quality and agreement of its sources (ICD 203, section D.6.e.(2).(b)). Low is one source, an unnamed one, or
/// sources that contradict each other; high needs each claim borne out by independent sources.
/// </summary>
/// <param name="Limit">Why no more than low is borne out; null where more may be.</param>
/// <param name="Uncorroborated">The claims that independent sources do not bear out: with any of these, high is not borne out.</param>
internal sealed record ConfidenceGround(ConfidenceLimit? Limit, ImmutableArray<WeighedClaim> Uncorroborated)
{
    /// <summary>The ground that claims give; null where nobody says that any of them is so, which was reported.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="textOf">The text of an article: the first of those that share it.</param>
    public static ConfidenceGround? Of(ImmutableArray<WeighedClaim> claims, Func<Article, Article> textOf)
    {
        ImmutableArray<WeighedClaim> supported = [.. claims.Where(claim => claim.State.Support is not null)];
        return supported.IsEmpty
            ? null
            : new ConfidenceGround(LimitOf(supported, textOf), [.. supported.Where(claim => claim.State is not (ClaimState.Corroborated or ClaimState.Contested))]);
    }

    private static ConfidenceLimit? LimitOf(ImmutableArray<WeighedClaim> claims, Func<Article, Article> textOf)
    {
        Article[] articles = [.. claims.SelectMany(claim => claim.State.Support!.Articles).Distinct()];
        var origins = Origins(claims);
        return articles.Select(textOf).Distinct().Count() == 1 ? new ConfidenceLimit.OneArticle(textOf(articles[0]))
            : articles.All(article => article is { Date: null, Outlet: null }) ? new ConfidenceLimit.UnknownArticles()
            : !origins.Exists(origin => origin.Exists(IsNamed)) ? new ConfidenceLimit.UnnamedSources()
            : origins is [var one] ? new ConfidenceLimit.OneOrigin([.. one])
            : claims.All(claim => claim.State.Support is { } support && support.PoorlyGradedCount == support.Articles.Length) ? new ConfidenceLimit.PoorGrades()
            : claims.All(claim => claim.State is ClaimState.Contested) ? new ConfidenceLimit.AllContested()
            : null;
    }

    /// <summary>Where the claims come from, each origin once; two that may be the same one are one.</summary>
    private static List<List<Entry>> Origins(ImmutableArray<WeighedClaim> claims)
    {
        var origins = new List<List<Entry>>();
        foreach (var origin in claims.SelectMany(claim => claim.State.Support!.Origins))
        {
            var shared = origins.FindAll(other => other.Exists(entry => origin.Candidates.Contains(entry)));
            origins.RemoveAll(shared.Contains);
            origins.Add([.. shared.SelectMany(other => other).Concat(origin.Candidates).Distinct()]);
        }

        return origins;
    }

    /// <summary>Whether a source has a name that a reader could go by; a text without an outlet has none.</summary>
    private static bool IsNamed(Entry source) => source switch
    {
        Actor actor => !actor.IsUnnamed,
        Article article => article.Outlet is not null,
        _ => true,
    };
}

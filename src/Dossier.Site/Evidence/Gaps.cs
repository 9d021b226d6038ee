using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Graph;

namespace Dossier.Evidence;

/// <summary>Something that is not known, found by looking at what the entries do not say.</summary>
public abstract record Gap
{
    private Gap()
    {
    }

    /// <summary>No date is stated.</summary>
    public sealed record NoDate : Gap;

    /// <summary>There is a date, but not whether a source states it or we inferred it.</summary>
    public sealed record NoDateBasis : Gap;

    /// <summary>An article whose copy names no outlet.</summary>
    public sealed record NoOutlet : Gap;

    /// <summary>An article whose copy names no author.</summary>
    public sealed record NoAuthor : Gap;

    /// <summary>An article that says nothing about where its news comes from.</summary>
    public sealed record NoSource : Gap;

    /// <summary>An article that names one source of its news and no other.</summary>
    public sealed record OneSource(Origin Origin) : Gap;

    /// <summary>An article whose copy is damaged.</summary>
    public sealed record Damaged(ImmutableArray<Damage> Kinds) : Gap;

    /// <summary>Everything that is said of an event has one origin.</summary>
    public sealed record OneOrigin(Origin Origin) : Gap;

    /// <summary>Some who took part are heard, and of the others some may say no more than that it is not so.</summary>
    public sealed record OneSide(ImmutableArray<Actor> Heard, ImmutableArray<Actor> Denying, ImmutableArray<Actor> Silent) : Gap;

    /// <summary>None of those who took part is heard, though some may say that it is not so.</summary>
    public sealed record NoSideHeard(ImmutableArray<Actor> Denying, ImmutableArray<Actor> Silent) : Gap;

    /// <summary>An event that no article reports.</summary>
    public sealed record NotReported : Gap;

    /// <summary>An event that rests on a damaged copy.</summary>
    public sealed record DamagedSource(ImmutableArray<Article> Articles) : Gap;

    /// <summary>Statements or figures without the words they rest on.</summary>
    public sealed record Unquoted(int Count) : Gap;

    /// <summary>Claims that no article speaks of.</summary>
    public sealed record UnsupportedClaims(int Count) : Gap;

    /// <summary>Positions whose dates are not stated.</summary>
    public sealed record UndatedPositions(ImmutableArray<string> Titles) : Gap;

    /// <summary>Positions for which no article is named.</summary>
    public sealed record UnsourcedPositions(ImmutableArray<string> Titles) : Gap;

    /// <summary>An actor whom no article's text names.</summary>
    public sealed record NotNamed : Gap;

    /// <summary>An actor whom one article alone names.</summary>
    public sealed record NamedOnce(Article Article) : Gap;

    /// <summary>An outlet whose owner is not known.</summary>
    public sealed record NoOwner : Gap;

    /// <summary>An outlet whose reliability is not graded.</summary>
    public sealed record NotGraded : Gap;
}

/// <summary>Computes the gaps of articles, actors and events. What an editor lists is the editor's and stands beside them.</summary>
internal static class Gaps
{
    public static ImmutableArray<Gap> Of(LinkedArticle article, Origin origin, OriginGround ground)
    {
        var entry = article.Entry;
        var unquoted = article.Statements.Count(statement => statement.Statement.Quote is null);
        return
        [
            .. If(entry.Date is null, new Gap.NoDate()),
            .. If(entry.Outlet is null, new Gap.NoOutlet()),
            .. If(entry.Author is null, new Gap.NoAuthor()),
            .. If(article.BasedOn.IsEmpty, new Gap.NoSource()),
            .. If(ground == OriginGround.BasedOn && origin is Origin.Known, new Gap.OneSource(origin)),
            .. If(!entry.Damage.IsEmpty, new Gap.Damaged([.. entry.Damage.Select(damage => damage.Value).Distinct().Order()])),
            .. If(unquoted > 0, new Gap.Unquoted(unquoted)),
        ];
    }

    public static ImmutableArray<Gap> Of(LinkedActor actor)
    {
        var undated = actor.Positions.Where(position => position.Position.From is null && position.Position.To is null).ToArray();
        var unsourced = actor.Positions.Where(position => position.Sources.IsEmpty).ToArray();
        var isMedia = actor.Entry.Type.Value == ActorType.Media;
        return
        [
            .. If(actor.NamedIn.IsEmpty, new Gap.NotNamed()),
            .. If(actor.NamedIn.Length == 1, () => new Gap.NamedOnce(actor.NamedIn[0].Article)),
            .. If(undated.Length > 0, new Gap.UndatedPositions(Titles(undated))),
            .. If(unsourced.Length > 0, new Gap.UnsourcedPositions(Titles(unsourced))),
            .. If(isMedia && actor.Ownership is null, new Gap.NoOwner()),
            .. If(isMedia && actor.Entry.Reliability is null, new Gap.NotGraded()),
        ];
    }

    public static ImmutableArray<Gap> Of(LinkedEvent one, ImmutableArray<WeighedClaim> claims, Independence independence, Sides sides)
    {
        var unquoted = claims.Sum(claim => claim.Statements.Count(said => said.Statement.Statement.Quote is null)) + one.Figures.Count(figure => figure.Figure.Quote is null);
        var unsupported = claims.Count(claim => claim.State is ClaimState.Unsupported);
        TracedStatement[] heard = [.. claims.SelectMany(claim => claim.Heard)];
        var origins = independence.OriginsOf(heard);
        ImmutableArray<Article> damaged = [.. one.Reports.Select(report => report.Article).Where(article => !article.Damage.IsEmpty)];
        return
        [
            .. If(one.Entry.Date is null, new Gap.NoDate()),
            .. If(one.Entry.Date is not null && one.Entry.DateBasis is null, new Gap.NoDateBasis()),
            .. If(one.Reports.IsEmpty, new Gap.NotReported()),
            .. If(origins.Length == 1 && IsAllFrom(origins[0], heard, independence), () => new Gap.OneOrigin(origins[0])),
            .. If(!claims.IsEmpty, () => sides.GapOf(one, claims)),
            .. If(!damaged.IsEmpty, new Gap.DamagedSource(damaged)),
            .. If(unquoted > 0, new Gap.Unquoted(unquoted)),
            .. If(unsupported > 0, new Gap.UnsupportedClaims(unsupported)),
        ];
    }

    /// <summary>
    /// Whether everything said of an event has this origin. That somebody else adds no second one is not enough: what an outlet
    /// tells beside the words of its source is not that source's.
    /// </summary>
    private static bool IsAllFrom(Origin only, TracedStatement[] heard, Independence independence) =>
        heard.All(said => said.Origin.Candidates.All(only.Candidates.Contains)) && (only is not Origin.Unknown || independence.TextsOf(heard).Length == 1);

    private static ImmutableArray<string> Titles(IEnumerable<LinkedPosition> positions) => [.. positions.Select(position => position.Position.Title.Value).Distinct()];

    private static Gap[] If(bool isSo, Gap gap) => isSo ? [gap] : [];

    private static Gap[] If(bool isSo, Func<Gap?> gap) => isSo && gap() is { } found ? [found] : [];
}

using Dossier.Entries;
using Dossier.Entries.Articles;
using Dossier.Graph;

namespace Dossier.Evidence.Texts;

/// <summary>What makes two articles stand on one text, the surest first.</summary>
public enum TextBond
{
    /// <summary>Their texts are the same, or all but the same.</summary>
    SameText,

    /// <summary>Long runs of their words are the same, outside quotations.</summary>
    SharedWording,

    /// <summary>An editor says so: <c>shares_source</c>.</summary>
    SharedSource,
}

/// <summary>An article that stands on the same text as another, and why.</summary>
public sealed record TextSibling(Article Article, TextBond Bond);

/// <summary>
/// Which articles stand on one text. A copy of a copy is a copy: what hangs together, whatever the way, is one text. An
/// editor joins two articles with <c>shares_source</c>, and parts two that are alike by chance with <c>differs_from</c>.
/// </summary>
public sealed class CommonTexts
{
    private readonly FrozenDictionary<Article, Article> _firsts;
    private readonly ILookup<Article, TextSibling> _siblings;
    private readonly ILookup<Article, Article> _members;

    private CommonTexts(ImmutableArray<LinkedArticle> articles, IReadOnlyCollection<TextPair> pairs)
    {
        var groups = new ArticleGroups(pairs);
        _firsts = articles.Select(article => article.Entry).Distinct().ToFrozenDictionary(article => article, groups.FirstOf);
        _members = articles.Select(article => article.Entry).Distinct().ToLookup(article => _firsts[article]);
        _siblings = pairs.SelectMany(pair => new[] { (pair.Later, pair.Earlier, pair.Bond), (Later: pair.Earlier, Earlier: pair.Later, pair.Bond) })
            .OrderBy(pair => pair.Bond).ThenBy(pair => pair.Earlier.Entry.File.Path, StringComparer.Ordinal)
            .DistinctBy(pair => (pair.Later.Entry, pair.Earlier.Entry))
            .ToLookup(pair => pair.Later.Entry, pair => new TextSibling(pair.Earlier.Entry, pair.Bond));
    }

    /// <summary>The text of an article: the first by path of the articles that stand on it.</summary>
    public Article Of(Article article) => _firsts.GetValueOrDefault(article, article);

    /// <summary>The articles that stand on the text of an article, itself among them.</summary>
    public IEnumerable<Article> On(Article article) => _members[Of(article)].DefaultIfEmpty(article);

    /// <summary>The articles that an article shares its text with, the surest first; those that only a third one joins to it are left out.</summary>
    public ImmutableArray<TextSibling> SiblingsOf(Article article) => [.. _siblings[article]];

    /// <summary>Compares all articles of a dossier; likenesses of which no editor has said anything are reported.</summary>
    public static CommonTexts Find(ResolvedDossier dossier, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(faults);
        ImmutableArray<LinkedArticle> articles = [.. dossier.Articles.OrderBy(article => article.Entry.File.Path, StringComparer.Ordinal)];
        var found = Compare(articles);
        var said = articles.SelectMany(article => article.SharesSource.Select(other => new TextPair(article, dossier.Of(other), TextBond.SharedSource, null))).ToArray();
        foreach (var article in articles)
            ReportContradiction(article, faults);

        Report(found, new ArticleGroups(said), faults);
        return new CommonTexts(articles, [.. found, .. said]);
    }

    /// <summary>The pairs of articles that are alike and that nobody has parted, by the path of the later one.</summary>
    private static TextPair[] Compare(ImmutableArray<LinkedArticle> articles)
    {
        var texts = new TextFingerprint[articles.Length];
        Parallel.For(0, texts.Length, at => texts[at] = articles[at].Entry.Fingerprint);
        var (candidates, phrases) = LikenessSearch.Candidates([.. texts]);
        var pairs = new TextPair?[candidates.Length];
        Parallel.For(0, pairs.Length, at => pairs[at] = Compare(articles[candidates[at].Later], articles[candidates[at].Earlier], phrases));
        return [.. pairs.OfType<TextPair>()];
    }

    private static TextPair? Compare(LinkedArticle later, LinkedArticle earlier, FrozenSet<ulong> phrases) =>
        later.DiffersFrom.Contains(earlier.Entry) || earlier.DiffersFrom.Contains(later.Entry) ? null : LikenessMeasure.Of(later, earlier, phrases) switch
        {
            null => null,
            Likeness.SameText same => new TextPair(later, earlier, TextBond.SameText, same),
            Likeness.SharedWording shared => new TextPair(later, earlier, TextBond.SharedWording, shared),
        };

    /// <summary>Reports, of each article, the surest likeness to an earlier one that no editor has accounted for.</summary>
    private static void Report(TextPair[] found, ArticleGroups joined, DiagnosticBag faults)
    {
        var unsaid = found.Where(pair => joined.FirstOf(pair.Later.Entry) != joined.FirstOf(pair.Earlier.Entry) && !pair.IsAccountedFor);
        foreach (var pair in unsaid.GroupBy(pair => pair.Later.Entry).Select(pairs => pairs.MinBy(pair => pair.Bond)!))
        {
            var likeness = pair.Likeness!;
            var at = pair.Later.Body.Prose.PlaceOf(likeness.Place.Block, likeness.Place.Start);
            var fault = likeness switch
            {
                Likeness.SameText => Messages.SameText(at, pair.Earlier.Entry.Id),
                Likeness.SharedWording shared => Messages.SharedWording(at, pair.Earlier.Entry.Id, shared.Words, shared.Place.Words),
            };
            faults.Add(fault);
        }
    }

    private static void ReportContradiction(LinkedArticle article, DiagnosticBag faults)
    {
        foreach (var other in article.SharesSource.Where(other => article.DiffersFrom.Contains(other)))
            faults.Add(Messages.SharedAndDifferent(article.Entry.DiffersFrom.First(id => id.Value == other.Id).Place, other.Id));
    }
}

/// <summary>Two articles that stand on one text.</summary>
/// <param name="Later">The one whose path comes later, or whose editor speaks of the other.</param>
/// <param name="Earlier">The other.</param>
/// <param name="Bond">Why.</param>
/// <param name="Likeness">What they have in common; null where an editor says so.</param>
internal sealed record TextPair(LinkedArticle Later, LinkedArticle Earlier, TextBond Bond, Likeness? Likeness)
{
    /// <summary>
    /// Whether one says that it takes its news from the other, or from its outlet, so that their likeness is no news; or whether
    /// both take theirs from one source and have more than that.
    /// </summary>
    public bool IsAccountedFor => IsBasedOn(Later, Earlier) || IsBasedOn(Earlier, Later)
        || (Bond == TextBond.SharedWording && Later.BasedOn.Any(Earlier.BasedOn.Contains));

    private static bool IsBasedOn(LinkedArticle one, LinkedArticle other) =>
        one.BasedOn.Contains(other.Entry) || (other.Outlet is { } outlet && outlet != one.Outlet && one.BasedOn.Contains<Entry>(outlet));
}

/// <summary>Articles in groups: those that pairs join, whatever the way.</summary>
internal sealed class ArticleGroups
{
    private readonly Dictionary<Article, Article> _next = [];

    public ArticleGroups(IEnumerable<TextPair> pairs)
    {
        foreach (var pair in pairs)
        {
            var (one, other) = (FirstOf(pair.Later.Entry), FirstOf(pair.Earlier.Entry));
            if (string.CompareOrdinal(one.File.Path, other.File.Path) > 0)
                _next[one] = other;
            else if (one != other)
                _next[other] = one;
        }
    }

    /// <summary>The first article, by path, of the group of an article: the article itself where it has none.</summary>
    public Article FirstOf(Article article)
    {
        while (_next.TryGetValue(article, out var next))
            article = next;

        return article;
    }
}

using Dossier.Entries;
using Dossier.Graph;
using Dossier.Wording;

namespace Dossier.Pages;

/// <summary>
/// The files that stand beside the pages for other programs to read: which of them a site has, and where. A feed and a
/// sitemap consist of whole addresses, so a site that does not know where it is published has neither.
/// </summary>
public sealed record ExportFiles
{
    /// <summary>How many addresses one sitemap may hold (sitemaps.org protocol 0.9).</summary>
    public const int MostAddresses = 50_000;

    private static readonly ImmutableArray<Route> _data =
    [
        Route.Data,
        Route.DataSchema,
        Route.ArticleTable,
        Route.ActorTable,
        Route.EventTable,
        Route.ClaimTable,
        Route.MentionTable,
        Route.EdgeTable,
        Route.NetworkGraph,
        Route.Bibliography,
        Route.CslReferences,
        Route.RisReferences,
        Route.FollowTheMoney,
        Route.Annotations,
    ];

    /// <summary>The feed; null where the address of the site is not known, or no date at all that it could give.</summary>
    public Route? Feed { get; private init; }

    /// <summary>A feed for each topic, where there is a feed.</summary>
    public required ImmutableArray<Route> TopicFeeds { get; init; }

    /// <summary>The sitemap, or the list of its parts; null where the address of the site is not known, or search engines are asked to leave it out.</summary>
    public Route? Sitemap { get; private init; }

    /// <summary>The parts of the sitemap; none where one file holds all of it.</summary>
    public required ImmutableArray<Route> SitemapParts { get; init; }

    /// <summary>What language models are told to read first; null where the dossier says how it is to be handled: then it invites nobody.</summary>
    public Route? LlmsText { get; private init; }

    /// <summary>The pages of entries as Markdown.</summary>
    public IEnumerable<Route> Markdown => Pages.Select(page => page.Source).OfType<Entry>().Select(Route.MarkdownOf);

    /// <summary>All that are written.</summary>
    public IEnumerable<Route> All => AreTranslated ? Own : [.. Own, .. Sitemap is { } sitemap ? [sitemap] : Array.Empty<Route>(), .. SitemapParts, Route.Robots, .. _data];

    /// <summary>Those that each language has.</summary>
    private IEnumerable<Route> Own =>
    [
        .. Feed is { } feed ? [feed] : Array.Empty<Route>(),
        .. TopicFeeds,
        .. LlmsText is { } llms ? [llms] : Array.Empty<Route>(),
        .. Markdown,
    ];

    /// <summary>Whether they are those of a further language, whose data and sitemap are those of the dossier's own.</summary>
    private bool AreTranslated { get; init; }

    /// <summary>The names by which templates know the data, and where it stands.</summary>
    public IEnumerable<KeyValuePair<string, Route>> Data => _data.Select(route => KeyValuePair.Create(route.Path, OfData(route)));

    /// <summary>Where data stands that is the same in every language.</summary>
    public Route OfData(Route route) => AreTranslated ? route.FromTranslation : route;

    private ImmutableArray<Page> Pages { get; init; } = [];

    /// <summary>The files of a dossier with its pages, of which redirects are none; the address is null where it is not known.</summary>
    public static ExportFiles Of(ResolvedDossier dossier, ImmutableArray<Page> pages, string? baseUrl)
    {
        var isTranslated = dossier.Settings.TranslatedFrom is not null;
        var listed = pages.Count(page => page.IsListed) * (1 + dossier.Settings.Languages.Length);
        var hasSitemap = !isTranslated && baseUrl is not null && !dossier.Settings.IsUnindexed;
        var parts = !hasSitemap || listed <= MostAddresses ? 0 : (listed + MostAddresses - 1) / MostAddresses;
        // A feed has whole addresses, and dates.
        var hasFeed = baseUrl is not null && InformationDate.Of(dossier) is not null;
        return new ExportFiles
        {
            Feed = hasFeed ? Route.Feed : null,
            TopicFeeds = hasFeed ? [.. dossier.Topics.Select(topic => Route.OfTopicFeed(topic.Topic.Id.Value))] : [],
            Sitemap = hasSitemap ? Route.Sitemap : null,
            SitemapParts = [.. Enumerable.Range(1, parts).Select(Route.OfSitemapPart)],
            LlmsText = dossier.Settings.IsUnindexed ? null : Route.LlmsText,
            Pages = pages,
            AreTranslated = isTranslated,
        };
    }
}

using System.Xml.Linq;
using Dossier.Pages;
using Dossier.Rendering.Files;

namespace Dossier.Exports;

/// <summary>
/// What search engines are told: <c>robots.txt</c> (RFC 9309) and the addresses of the pages (sitemaps.org protocol 0.9).
/// The page for lost addresses, redirects, the search and the whole briefing on one page are not among them.
/// </summary>
internal static class Sitemap
{
    private static readonly XNamespace _sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The sitemap: one file, or a list of parts and the parts; nothing where the address of the site is not known.</summary>
    public static ImmutableArray<RenderedFile> Render(ImmutableArray<Page> pages, ExportFiles beside, string? baseUrl)
    {
        if (baseUrl is null || beside.Sitemap is not { } sitemap)
            return [];

        string[] addresses = [.. pages.Where(page => page.IsListed).Select(page => page.Route.Canonical(baseUrl))];
        if (beside.SitemapParts.IsEmpty)
            return [ListOf("urlset", "url", addresses, sitemap)];

        var parts = addresses.Chunk(ExportFiles.MostAddresses).Zip(beside.SitemapParts);
        return
        [
            ListOf("sitemapindex", "sitemap", beside.SitemapParts.Select(part => part.Under(baseUrl)), sitemap),
            .. parts.Select(part => ListOf("urlset", "url", part.First, part.Second)),
        ];
    }

    /// <summary>Allows every crawler everything, and says where the sitemap is; or, where the site is to stay out of searches, nothing.</summary>
    public static RenderedFile RenderRobots(ExportFiles beside, string? baseUrl, bool isUnindexed)
    {
        if (isUnindexed)
            return new RenderedFile(Route.Robots.Path, "User-agent: *\nDisallow: /\n"u8.ToArray());

        var sitemap = baseUrl is not null && beside.Sitemap is { } route ? $"Sitemap: {route.Under(baseUrl)}\n" : "";
        return new RenderedFile(Route.Robots.Path, Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n{sitemap}"));
    }

    private static RenderedFile ListOf(string root, string item, IEnumerable<string> addresses, Route route) => XmlFile.Of(
        route, new XElement(_sitemaps + root, addresses.Select(address => new XElement(_sitemaps + item, new XElement(_sitemaps + "loc", address)))));
}

using System.Xml.Linq;
using Dossier.Changes;
using Dossier.Pages;
using Dossier.Rendering.Files;

namespace Dossier.Exports;

/// <summary>
/// What search engines are told: <c>robots.txt</c> (RFC 9309) and the addresses of the pages (sitemaps.org protocol 0.9).
/// The page for lost addresses, redirects, the search and the whole briefing on one page are not among them. A page has a
/// <c>lastmod</c> where earlier editions tell on which day its entry changed: the day of a build is none.
/// </summary>
internal static class Sitemap
{
    private static readonly XNamespace _html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace _sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The sitemap: one file, or a list of parts and the parts; nothing where the address of the site is not known, or it is to stay out of searches.</summary>
    /// <param name="pages">The pages of the dossier's own language; those of further ones have the same addresses in a folder each.</param>
    /// <param name="changes">What changed since an earlier build.</param>
    /// <param name="beside">The files beside the pages.</param>
    /// <param name="languages">The languages that the dossier is published in.</param>
    /// <param name="baseUrl">Where the site will be published; null where that is not known.</param>
    public static ImmutableArray<RenderedFile> Render(ImmutableArray<Page> pages, DossierChanges changes, ExportFiles beside, PublishedLanguages languages, string? baseUrl)
    {
        if (baseUrl is null || beside.Sitemap is not { } sitemap)
            return [];

        Listed[] listed = [.. pages.Where(page => page.IsListed).SelectMany(page =>
            Of(page.Route, page.Source is { } source ? changes.LastChanged(source)?.Text : null, languages, baseUrl))];
        if (beside.SitemapParts.IsEmpty)
            return [ListOf("urlset", "url", listed, sitemap)];

        var parts = listed.Chunk(ExportFiles.MostAddresses).Zip(beside.SitemapParts).ToArray();
        return
        [
            ListOf("sitemapindex", "sitemap", parts.Select(part => new Listed(part.Second.Under(baseUrl), part.First.Select(page => page.Changed).Max(StringComparer.Ordinal))), sitemap),
            .. parts.Select(part => ListOf("urlset", "url", part.First, part.Second)),
        ];
    }

    /// <summary>A page in each language; each names all (Google Search Central, "Tell Google about localized versions of your page").</summary>
    private static IEnumerable<Listed> Of(Route route, string? changed, PublishedLanguages languages, string baseUrl)
    {
        if (!languages.AreSeveral)
            return [new Listed(route.Canonical(baseUrl), changed)];

        (string Tag, string Address)[] all = [.. languages.All.Select(language => (language.Tag, route.Canonical(language.Folder is null ? baseUrl : $"{baseUrl.TrimEnd('/')}/{language.Folder}")))];
        XElement Alternate(string tag, string address) => new(_html + "link", new XAttribute("rel", "alternate"), new XAttribute("hreflang", tag), new XAttribute("href", address));
        return all.Select(language => new Listed(language.Address, changed)
        {
            Alternates = [.. all.Select(other => Alternate(other.Tag, other.Address)), Alternate("x-default", all[0].Address)],
        });
    }

    /// <summary>Allows every crawler everything, and says where the sitemap is; or, where the site is to stay out of searches, nothing.</summary>
    public static RenderedFile RenderRobots(ExportFiles beside, string? baseUrl, bool isUnindexed)
    {
        if (isUnindexed)
            return new RenderedFile(Route.Robots.Path, "User-agent: *\nDisallow: /\n"u8.ToArray());

        var sitemap = baseUrl is not null && beside.Sitemap is { } route ? $"Sitemap: {route.Under(baseUrl)}\n" : "";
        return new RenderedFile(Route.Robots.Path, Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n{sitemap}"));
    }

    private static RenderedFile ListOf(string root, string item, IEnumerable<Listed> listed, Route route) => XmlFile.Of(
        route,
        new XElement(_sitemaps + root, listed.Any(one => !one.Alternates.IsEmpty) ? new XAttribute(XNamespace.Xmlns + "xhtml", _html) : null, listed.Select(one => new XElement(
            _sitemaps + item, new XElement(_sitemaps + "loc", one.Address), one.Changed is null ? null : new XElement(_sitemaps + "lastmod", one.Changed), one.Alternates))));

    /// <summary>An address, and the day on which what stands there was last seen to change: <c>2025-08-01</c>.</summary>
    private sealed record Listed(string Address, string? Changed)
    {
        /// <summary>The same page in each language.</summary>
        public ImmutableArray<XElement> Alternates { get; init; } = [];
    }
}

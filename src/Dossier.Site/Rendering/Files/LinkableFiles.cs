using Dossier.Pages;

namespace Dossier.Rendering.Files;

/// <summary>Every file that a template may link to by name: pages and the files beside them by their path, files of the root likewise, assets by the name they had in their folder.</summary>
public sealed class LinkableFiles(SiteAssets assets, ImmutableArray<Page> pages, ExportFiles beside, IEnumerable<string> root)
{
    private readonly Lazy<HashSet<string>> _pages = new(() =>
        pages.Select(page => page.Route.Path).Concat(beside.All.Select(route => route.Path)).Concat(root).ToHashSet(StringComparer.Ordinal));

    /// <summary>The names, for suggestions.</summary>
    public IEnumerable<string> Names => assets.Names.Concat(_pages.Value.Order(StringComparer.Ordinal));

    /// <summary>The address of a file; null where the site has none of that name.</summary>
    public Route? Find(string name) => assets.Find(name) ?? (_pages.Value.Contains(name) ? new Route(name) : null);
}

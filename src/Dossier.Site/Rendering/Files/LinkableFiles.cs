using Dossier.Pages;

namespace Dossier.Rendering.Files;

/// <summary>Every file that a template may link to by name: pages and the files beside them by their path, files of the root likewise, assets by the name they had in their folder.</summary>
public sealed class LinkableFiles(SiteAssets assets, ImmutableArray<Page> pages, ExportFiles beside, IEnumerable<KeyValuePair<string, Route>> root)
{
    private readonly Lazy<Dictionary<string, Route>> _pages = new(() =>
        pages.Select(page => page.Route).Concat(beside.All).Select(route => KeyValuePair.Create(route.Path, route))
            .Concat(beside.Data).Concat(root).DistinctBy(file => file.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));

    /// <summary>The names, for suggestions.</summary>
    public IEnumerable<string> Names => assets.Names.Concat(_pages.Value.Keys.Order(StringComparer.Ordinal));

    /// <summary>The address of a file; null where the site has none of that name.</summary>
    public Route? Find(string name) => assets.Find(name) ?? (_pages.Value.TryGetValue(name, out var route) ? route : null);
}

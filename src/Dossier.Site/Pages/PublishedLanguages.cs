namespace Dossier.Pages;

/// <summary>The languages that a dossier is published in: its own at the root of the site, each further one in a folder of its name.</summary>
/// <param name="Own">The dossier's own language.</param>
/// <param name="Further">The others, in the order of the settings.</param>
/// <param name="Current">The further language of the pages that are made; null for those of the dossier's own.</param>
public sealed record PublishedLanguages(string Own, ImmutableArray<string> Further, string? Current = null)
{
    /// <summary>Whether there is a choice.</summary>
    public bool AreSeveral => !Further.IsEmpty;

    /// <summary>Every one by its tag, and its folder; the dossier's own, which has none, is first.</summary>
    public IEnumerable<(string Tag, string? Folder)> All => Further.Select(tag => (tag, (string?)tag)).Prepend((Own, null));

    /// <summary>The address of a page in a language, from the folder of the pages that are made.</summary>
    /// <param name="route">Its address in each of them.</param>
    /// <param name="folder">The folder of the language; null for the dossier's own.</param>
    public Route Of(Route route, string? folder)
    {
        if (folder == Current)
            return route;

        var fromRoot = folder is null ? route : route.In(folder);
        return Current is null ? fromRoot : fromRoot.FromTranslation;
    }

    /// <summary>The file of a page or of what stands beside it, below the folder of the whole site.</summary>
    public string PathOf(string path) => Current is null ? path : new Route(path).In(Current).Path;
}

namespace Dossier.Pages;

/// <summary>Paths of files within a site, as <c>articles/a.html</c>.</summary>
internal static class SitePath
{
    /// <summary>The folders of a path, the innermost first.</summary>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            yield return path[..slash];
    }

    /// <summary>Where a file of a site stands on the disk.</summary>
    public static string OnDisk(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
}

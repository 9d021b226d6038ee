using Dossier.Pages;

namespace Dossier.Output;

/// <summary>
/// Finds links in an output folder. No build makes one, so a link there is somebody else's and may lead anywhere: what is
/// written or removed through it would lie outside the folder.
/// </summary>
internal static class OutputLinks
{
    /// <summary>The links at the given paths and on the way to them; of two on one way, the outer one.</summary>
    /// <param name="folder">The absolute path of the output folder, which may itself be a link.</param>
    /// <param name="paths">Paths within it, with forward slashes.</param>
    /// <returns>Paths within the folder, sorted.</returns>
    public static ImmutableArray<string> On(string folder, IEnumerable<string> paths)
    {
        var links = new List<string>();
        foreach (var path in paths.SelectMany(path => SitePath.FoldersOf(path).Append(path)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (IsLink(SitePath.OnDisk(folder, path)) && !SitePath.FoldersOf(path).Any(links.Contains))
                links.Add(path);
        }

        return [.. links];
    }

    /// <summary>Whether a link stands at a path, be it one that leads nowhere.</summary>
    public static bool IsLink(string path)
    {
        var file = new FileInfo(path);
        var attributes = file.Attributes;
        return (int)attributes != -1 && attributes.HasFlag(FileAttributes.ReparsePoint) && file.LinkTarget is not null;
    }
}

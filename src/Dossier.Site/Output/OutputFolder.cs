using Dossier.Sources;

namespace Dossier.Output;

/// <summary>Decides whether a folder may receive a site.</summary>
public static class OutputFolder
{
    /// <summary>How this system's disks tell names apart, to the safe side.</summary>
    internal static readonly StringComparer NameComparer = StringComparer.FromComparison(NameComparison);

    private static StringComparison NameComparison => OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>
    /// Whether a site may be written into <paramref name="output"/>: never where the editor's own files lie, and not
    /// where a file bears the name, nor through a link to a folder that builds did not write. The folder need not exist. Says why not in <paramref name="faults"/>.
    /// </summary>
    public static bool Accepts(FolderName output, IEnumerable<FolderName> sources, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(faults);
        if (File.Exists(output.FullPath) && !OutputLinks.IsLink(output.FullPath))
        {
            faults.Add(Messages.OutputIsFile(Place.Whole(output.Name)));
            return false;
        }

        var target = RealPath(output.FullPath);
        if (sources.FirstOrDefault(source => IsWithin(target, RealPath(source.FullPath)) || IsWithin(RealPath(source.FullPath), target)) is { } overlaid)
        {
            faults.Add(Messages.OutputOverSources(Place.Whole(output.Name), overlaid.Name));
            return false;
        }

        if (!OutputLinks.IsLink(Path.TrimEndingDirectorySeparator(output.FullPath)) || IsOfBuilds(output.FullPath))
            return true;

        faults.Add(Messages.OutputIsLink(Place.Whole(output.Name)));
        return false;
    }

    /// <summary>Whether a folder is empty or holds a site: a link to another may have come with somebody's entries.</summary>
    private static bool IsOfBuilds(string folder) =>
        Directory.Exists(folder) && (File.Exists(Path.Combine(folder, SiteManifest.FileName)) || !Directory.EnumerateFileSystemEntries(folder).Any());

    private static bool IsWithin(string path, string folder) =>
        (path + Path.DirectorySeparatorChar).StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, NameComparison);

    /// <summary>The path with every symbolic link on it resolved, as far as it exists.</summary>
    private static string RealPath(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;

        var here = Path.Combine(RealPath(parent), Path.GetFileName(full));
        var target = Directory.Exists(here) ? Directory.ResolveLinkTarget(here, returnFinalTarget: true) : null;
        return target is null ? here : Path.TrimEndingDirectorySeparator(target.FullName);
    }
}

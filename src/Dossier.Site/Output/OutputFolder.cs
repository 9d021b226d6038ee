using Dossier.Sources;

namespace Dossier.Output;

/// <summary>Decides whether a folder may receive a site.</summary>
public static class OutputFolder
{
    /// <summary>How this system's disks tell names apart, to the safe side.</summary>
    internal static readonly StringComparer NameComparer = StringComparer.FromComparison(NameComparison);

    private static StringComparison NameComparison => OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>A path of the site as diagnostics name it.</summary>
    internal static Place PlaceOf(FolderName output, string path) => Place.Whole($"{output.Name.TrimEnd('/')}/{path}");

    /// <summary>
    /// Whether a site may be written into <paramref name="output"/>: never where the editor's own files lie, and not
    /// where a file bears the name, nor through a link to a folder that builds did not write. The folder need not exist. Says why not in <paramref name="faults"/>.
    /// </summary>
    public static bool Accepts(FolderName output, IEnumerable<FolderName> sources, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(faults);
        try
        {
            return AcceptsPath(output, sources, faults);
        }
        catch (PathTooLongException exception)
        {
            faults.Add(Messages.CannotWrite(Place.Whole(output.Name), exception.Message));
            return false;
        }
    }

    private static bool AcceptsPath(FolderName output, IEnumerable<FolderName> sources, DiagnosticBag faults)
    {
        if (File.Exists(output.FullPath) && !OutputLinks.IsLink(output.FullPath))
        {
            faults.Add(Messages.OutputIsFile(Place.Whole(output.Name)));
            return false;
        }

        var target = WithoutLinks(output);
        if (sources.FirstOrDefault(source => WithoutLinks(source) is var real && (IsWithin(target, real) || IsWithin(real, target))) is { } overlaid)
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

    /// <summary>The path without links; where they lead in a circle, as it is written.</summary>
    private static string WithoutLinks(FolderName folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder.FullPath));
        return RealPath.Of(full) ?? full;
    }
}

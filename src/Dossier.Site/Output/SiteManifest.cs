using Dossier.Pages;

namespace Dossier.Output;

/// <summary>
/// The list of the files that a build wrote into a folder, kept there itself: <c>.dossier-files</c>, one path a line,
/// sorted. Only what it names may ever be overwritten or removed; everything else in the folder is somebody's own.
/// </summary>
internal sealed record SiteManifest(ImmutableSortedSet<string> Paths)
{
    public const string FileName = ".dossier-files";

    /// <summary>No system asks for a file by a longer path; a build wrote none of it.</summary>
    private const int LongestPath = 2000;

    /// <summary>The list of a folder; empty where there is none.</summary>
    /// <remarks>A line that is not a path within the folder, in a list that somebody changed, is passed over.</remarks>
    public static SiteManifest Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        // What has no length holds no line, and may be a pipe, of which reading never ends.
        var lines = new FileInfo(file) is { Exists: true, Length: > 0 } ? File.ReadAllLines(file) : [];
        return Of(lines.Where(path => IsWithinSite(path) && path.Length <= LongestPath && path.Split('/').All(name => Encoding.UTF8.GetByteCount(name) <= PublishedPath.LongestName)));
    }

    public static SiteManifest Of(IEnumerable<string> paths) => new(paths.ToImmutableSortedSet(StringComparer.Ordinal));

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Concat(Paths.Select(path => path + "\n")));

    /// <summary>Whether a path names a file of the site proper: below the folder, and none of those that are the build's or the folder's own.</summary>
    public static bool IsWithinSite(string path) =>
        path.Length > 0
        && path is not (FileName or OutputLock.FileName or ".gitignore")
        && !path.StartsWith(".git/", StringComparison.OrdinalIgnoreCase)
        && !path.AsSpan().ContainsAny("\\:\0\n\r")
        && path.Split('/').All(segment => segment is not ("" or "." or ".."));
}

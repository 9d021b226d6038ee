namespace Dossier.Sources;

/// <summary>Where a path leads once every link on its way was followed. Links are read and never opened.</summary>
public static class RealPath
{
    /// <summary>So many links lead nowhere but round (POSIX asks for 8 at least, Linux follows 40).</summary>
    private const int MostLinks = 40;

    private static readonly char[] _separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>The path without links; what it leads to need not be there.</summary>
    /// <param name="path">An absolute path.</param>
    /// <returns>Null where the links lead in a circle.</returns>
    public static string? Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var real = Path.GetPathRoot(path)!;
        var segments = new Stack<string>(Segments(path));
        for (var links = 0; segments.TryPop(out var segment);)
        {
            if (segment == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, segment);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
                return null;
            if (Path.IsPathRooted(target))
                real = Path.GetPathRoot(Path.GetFullPath(target, real))!;
            foreach (var step in Segments(target))
                segments.Push(step);
        }

        return real;
    }

    /// <summary>The parts of a path below its root, the last first.</summary>
    private static IEnumerable<string> Segments(string path) =>
        path[(Path.GetPathRoot(path)?.Length ?? 0)..].Split(_separators).Where(segment => segment is not ("" or ".")).Reverse();
}

using System.Text.RegularExpressions;

namespace Dossier.Cli.Fixing;

/// <summary>
/// Puts new bytes in the place of a file in one step: they are written beside it and take its name, so that whatever ends the
/// command leaves the old file or the new one. What a command that was killed left beside it goes with the next.
/// </summary>
internal static partial class Replacement
{
    /// <summary>Replaces a file, which keeps its permissions. Its other names, if it has any, keep the old bytes.</summary>
    /// <param name="path">An absolute path; what is there is a file, no link, and may be written.</param>
    /// <param name="bytes">What it will hold.</param>
    /// <exception cref="IOException">It is gone, a link, or the disk does not take the bytes.</exception>
    /// <exception cref="UnauthorizedAccessException">It, or its folder, may not be written.</exception>
    public static void Of(string path, ReadOnlySpan<byte> bytes)
    {
        if (new FileInfo(path).LinkTarget is not null)
            throw new IOException("A link took the place of the file.");

        // Whoever may write into a folder may rename over any file in it, one that is kept from being written too.
        using (File.Open(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
        {
        }

        var folder = Path.GetDirectoryName(path)!;
        foreach (var left in Directory.EnumerateFiles(folder, ".dossier-tmp-*").Where(file => Ours().IsMatch(Path.GetFileName(file))).ToArray())
            File.Delete(left);

        var beside = Path.Combine(folder, $".dossier-tmp-{Guid.NewGuid():N}");
        try
        {
            Write(beside, bytes, path);
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private static void Write(string beside, ReadOnlySpan<byte> bytes, string path)
    {
        using var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(path));
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    [GeneratedRegex("^\\.dossier-tmp-[0-9a-f]{32}$", RegexOptions.CultureInvariant)]
    private static partial Regex Ours();
}

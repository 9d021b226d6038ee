using Dossier.Output;

namespace Dossier.Cli.Fixing;

/// <summary>
/// Puts new bytes in the place of a file in one step: they are written beside it and take its name, so that whatever ends the
/// command leaves the old file or the new one. What a command that was killed left beside it goes with the next; two at once do not meet.
/// </summary>
internal static class Replacement
{
    private const int MostTries = 5;

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

        TemporaryName.RemoveLeftFiles(Path.GetDirectoryName(path)!);
        var tries = 1;
        while (!TryReplace(path, bytes, isLast: tries == MostTries))
            tries++;
    }

    /// <summary>Replaces a file; false where another command took what was being written for something left, between its making and its locking.</summary>
    private static bool TryReplace(string path, ReadOnlySpan<byte> bytes, bool isLast)
    {
        var beside = Path.Combine(Path.GetDirectoryName(path)!, TemporaryName.Of(Guid.NewGuid()));
        // Open until it has its place, so that no other command takes it for something left.
        using var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.Read | FileShare.Delete);
        try
        {
            Write(stream, bytes, path);
            File.Move(beside, path, overwrite: true);
            return true;
        }
        catch (FileNotFoundException) when (!isLast && File.Exists(path))
        {
            return false;
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private static void Write(FileStream stream, ReadOnlySpan<byte> bytes, string path)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(path));
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }
}

using System.IO.Enumeration;

namespace Dossier.Cli.Preview;

/// <summary>What a folder holds, as one number: it is another one when a file was written, added, renamed or deleted.</summary>
internal static class FolderStamp
{
    private static readonly EnumerationOptions _everythingBelow = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    /// <summary>The stamp of a folder; 0 where there is none.</summary>
    public static long Of(string folder)
    {
        try
        {
            var files = new FileSystemEnumerable<long>(
                folder,
                (ref FileSystemEntry entry) => HashCode.Combine(string.GetHashCode(entry.FileName, StringComparison.Ordinal), entry.Directory.Length, entry.LastWriteTimeUtc, entry.IsDirectory ? 0 : entry.Length),
                _everythingBelow);
            return files.Sum();
        }
        catch (IOException)
        {
            return 0;
        }
    }
}

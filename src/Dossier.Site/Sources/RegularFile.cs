using System.Formats.Tar;

namespace Dossier.Sources;

/// <summary>Tells files from pipes, sockets and devices, of which reading may never come to an end.</summary>
internal static class RegularFile
{
    /// <summary>
    /// Whether something without a length is an empty file. Nothing but a file has a length, and only an empty file is opened
    /// to find out: of the base library, it is the packing of archives that looks at the type first.
    /// </summary>
    /// <param name="path">What is there; no link, and no folder.</param>
    public static bool IsEmptyFile(string path)
    {
        try
        {
            using var packed = new MemoryStream();
            using (var writer = new TarWriter(packed, TarEntryFormat.Pax, leaveOpen: true))
                writer.WriteEntry(path, "file");

            packed.Position = 0;
            using var reader = new TarReader(packed);
            return reader.GetNextEntry()?.EntryType == TarEntryType.RegularFile;
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or FileNotFoundException)
        {
            // Whoever reads it says why it cannot be read.
            return true;
        }
        catch (IOException)
        {
            // A socket, which no archive holds; on Windows, where there is none, a file that another program keeps.
            return OperatingSystem.IsWindows();
        }
    }
}

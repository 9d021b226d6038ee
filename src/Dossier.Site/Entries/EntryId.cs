using Dossier.Sources;

namespace Dossier.Entries;

/// <summary>The ids of entries: what the name of a file makes of them, and when two are one.</summary>
public static class EntryId
{
    /// <summary>Ids that differ only in capitals would be one file on Windows and macOS, so they count as one.</summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>The id that a file gives its entry: its name without folders and ending, in NFC, whatever the disk has made of it.</summary>
    /// <param name="name">The path of the file.</param>
    public static string Of(string name) => NormalForm.Composed(Path.GetFileNameWithoutExtension(name));
}

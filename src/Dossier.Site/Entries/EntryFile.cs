using Dossier.Sources;
using Dossier.Text;

namespace Dossier.Entries;

/// <summary>A file on its way to become an entry.</summary>
/// <param name="Kind">The kind of entry that its folder makes it.</param>
/// <param name="Id">The id that its name gives it.</param>
/// <param name="Source">The file.</param>
/// <param name="Body">The text below its front matter.</param>
/// <param name="IsFragment">Whether its front matter could not be read.</param>
public sealed record EntryFile(EntryKind Kind, string Id, SourceFile Source, Prose Body, bool IsFragment)
{
    /// <summary>The file of its translation and the entry that is translated; null where it is the original.</summary>
    public (SourceFile File, Entry Original)? Translation { get; init; }
}

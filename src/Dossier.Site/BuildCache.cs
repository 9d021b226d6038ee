using Dossier.Entries.Parsing;
using Dossier.Graph.Incremental;
using Dossier.Sources;

namespace Dossier;

/// <summary>
/// What one build leaves to the next of the same folders, so that only what changed is read, parsed and linked again. A build
/// with a memory makes what one without makes. Not for two builds at a time.
/// </summary>
public sealed class BuildCache
{
    /// <summary>Tells what was written, renamed or deleted since the last build, so that the next one looks at nothing else on the disk.</summary>
    /// <param name="paths">The absolute paths; null where they are not known.</param>
    public void Changed(IReadOnlyCollection<string>? paths) => Sources.Changed = paths;

    internal SourceMemory Sources { get; } = new();

    internal EntryMemory Entries { get; } = new();

    internal LinkMemory Links { get; } = new();
}

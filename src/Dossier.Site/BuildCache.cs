using Dossier.Graph.Incremental;
using Dossier.Incremental;
using Dossier.Sources;

namespace Dossier;

/// <summary>
/// What one build leaves to the next of the same folders, so that only what changed is read, parsed and linked again. A build
/// with a full cache makes what one with an empty cache makes. Not for two builds at a time.
/// </summary>
public sealed class BuildCache
{
    /// <summary>The files of both folders, by their folder and their name in it: read again where they changed.</summary>
    internal StageCache<(FolderName Folder, string Name)> Files { get; } = new();

    /// <summary>What each text became: parsed again where the file was read again.</summary>
    internal StageCache<SourceFile> Entries { get; } = new();

    /// <summary>Linked articles and texts: linked again where what they asked of others has another answer.</summary>
    internal LinkCache Links { get; } = new();
}

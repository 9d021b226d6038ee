namespace Dossier.Sources;

/// <summary>A folder on the disk and what the user calls it.</summary>
/// <param name="FullPath">Its absolute path.</param>
/// <param name="Name">The path as the user wrote it; diagnostics show this one.</param>
public sealed record FolderName(string FullPath, string Name);

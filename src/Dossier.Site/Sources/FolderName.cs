namespace Dossier.Sources;

/// <summary>A folder on the disk and what the user calls it.</summary>
/// <param name="FullPath">Its absolute path.</param>
/// <param name="Name">The path as the user wrote it; diagnostics show this one.</param>
public sealed record FolderName(string FullPath, string Name);

/// <summary>A file on the disk and what the user calls it, as for a <see cref="FolderName"/>.</summary>
public sealed record FileName(string FullPath, string Name);

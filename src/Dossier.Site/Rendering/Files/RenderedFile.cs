namespace Dossier.Rendering.Files;

/// <summary>One file of the finished site.</summary>
/// <param name="Path">Its path in the site, with forward slashes: <c>articles/a.html</c>.</param>
/// <param name="Bytes">Its whole content.</param>
public sealed record RenderedFile(string Path, ReadOnlyMemory<byte> Bytes);

namespace Dossier.Sources;

/// <summary>A file that is copied as it is: a picture, a stylesheet, a script.</summary>
/// <param name="Path">The path as the user knows it, for diagnostics.</param>
/// <param name="Name">The path below its folder, with forward slashes: <c>assets/map.png</c>.</param>
/// <param name="Bytes">Its whole content.</param>
public sealed record AssetFile(string Path, string Name, ReadOnlyMemory<byte> Bytes);

/// <summary>Everything that was read from disk for one build. Each list is in ordinal order of its names.</summary>
/// <param name="Content">The text files of the content folder.</param>
/// <param name="ContentAssets">The files below <c>assets/</c> of the content folder.</param>
/// <param name="Templates">The template files, the user's in place of built-in ones of the same name.</param>
/// <param name="TemplateAssets">The files below <c>assets/</c> of the templates, likewise.</param>
public sealed record SourceSet(
    ImmutableArray<SourceFile> Content,
    ImmutableArray<AssetFile> ContentAssets,
    ImmutableArray<SourceFile> Templates,
    ImmutableArray<AssetFile> TemplateAssets)
{
    /// <summary>The built-in template files, also those that the user's stand in for.</summary>
    public ImmutableArray<SourceFile> BuiltInTemplates { get; init; } = [];

    /// <summary>The built-in files below <c>assets/</c>, likewise.</summary>
    public ImmutableArray<AssetFile> BuiltInAssets { get; init; } = [];

    /// <summary>The paths of files in the user's templates folder that are neither templates, nor words, nor assets.</summary>
    public ImmutableArray<string> OtherTemplates { get; init; } = [];

    /// <summary>The files below <c>static/</c> of the content folder, which go to the root of the site.</summary>
    public ImmutableArray<AssetFile> Root { get; init; } = [];

    /// <summary>The names of what lies in <c>static/</c> and is not to be published, by its name.</summary>
    public ImmutableArray<string> LeftOutOfRoot { get; init; } = [];

    /// <summary>The names of the content's files that are there but could not be read or are no text, which was reported.</summary>
    public ImmutableArray<string> Unread { get; init; } = [];

    /// <summary>Whether a folder of the content could not be opened, which was reported.</summary>
    public bool HasUnreadFolder { get; init; }
}

using System.Buffers;
using System.Security.Cryptography;
using Dossier.Pages;
using Dossier.Sources;

namespace Dossier.Rendering.Files;

/// <summary>
/// The files that pages use beside their own: those of the templates under a name that changes with their bytes, so that
/// a browser may keep them for ever, and those of the content under their own.
/// </summary>
public sealed class SiteAssets
{
    // What Windows keeps out of names, and the build out of its list of files.
    private static readonly SearchValues<char> _forbidden = SearchValues.Create("\\:*?\"<>|\0\n\r\t");

    private readonly FrozenDictionary<string, Route> _routes;
    private readonly FrozenDictionary<string, PictureSize> _sizes;
    private readonly FrozenSet<string> _paths;
    private readonly FrozenSet<string> _fingerprinted;

    private SiteAssets(ImmutableArray<RenderedFile> files, FrozenDictionary<string, Route> routes, IEnumerable<string> fingerprinted)
    {
        _fingerprinted = fingerprinted.ToFrozenSet(StringComparer.Ordinal);
        Files = files;
        _routes = routes;
        _paths = files.Select(file => file.Path).ToFrozenSet(StringComparer.Ordinal);
        _sizes = files.Select(file => (file.Path, Size: PictureSize.Of(file.Bytes))).Where(picture => picture.Size is not null)
            .ToFrozenDictionary(picture => picture.Path, picture => picture.Size!.Value, StringComparer.Ordinal);
    }

    /// <summary>The files to write.</summary>
    public ImmutableArray<RenderedFile> Files { get; }

    /// <summary>The names by which templates ask for them, for suggestions.</summary>
    public IEnumerable<string> Names => _routes.Keys.Order(StringComparer.Ordinal);

    /// <summary>Gathers the assets of templates and content; of two with one name the content's counts.</summary>
    /// <param name="sources">What was read.</param>
    /// <param name="faults">Receives names that cannot stand in every folder; those files are left out.</param>
    public static SiteAssets Gather(SourceSet sources, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(faults);
        var own = Portable(sources.ContentAssets, faults).Select(asset => (asset.Name, File: new RenderedFile(asset.Name, asset.Bytes)));
        var styled = Portable(sources.TemplateAssets, faults).Select(asset => (asset.Name, File: new RenderedFile(Fingerprinted(asset), asset.Bytes))).ToArray();
        var chosen = own.Concat(styled).DistinctBy(asset => asset.Name, StringComparer.Ordinal).ToArray();
        return new SiteAssets(
            [.. chosen.Select(asset => asset.File)],
            chosen.ToFrozenDictionary(asset => asset.Name, asset => new Route(asset.File.Path), StringComparer.Ordinal),
            styled.Select(asset => asset.File.Path));
    }

    /// <summary>The address of an asset by its name: <c>assets/site.css</c>; null where there is none.</summary>
    public Route? Find(string name) => _routes.TryGetValue(name, out var route) ? route : null;

    /// <summary>Whether a path of the site is that of one of them.</summary>
    public bool Has(string path) => _paths.Contains(path);

    /// <summary>Whether a path of the site changes with the bytes of its file.</summary>
    public bool IsFingerprinted(string path) => _fingerprinted.Contains(path);

    /// <summary>How large the picture at a path of the site is; null where it does not say, or is none.</summary>
    public PictureSize? SizeOf(string path) => _sizes.TryGetValue(path, out var size) ? size : null;

    private static IEnumerable<AssetFile> Portable(ImmutableArray<AssetFile> assets, DiagnosticBag faults)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var asset in assets)
        {
            var sign = asset.Name.AsSpan().IndexOfAny(_forbidden);
            if (sign >= 0)
                faults.Add(Messages.AssetName(Place.Whole(asset.Path), asset.Name, asset.Name[sign]));
            else if (!taken.TryAdd(asset.Name, asset.Name))
                faults.Add(Messages.AssetInOtherCase(Place.Whole(asset.Path), asset.Name, taken[asset.Name]));
            else
                yield return asset;
        }
    }

    private static string Fingerprinted(AssetFile asset)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(asset.Bytes.Span))[..10];
        var ending = Path.GetExtension(asset.Name);
        return $"{asset.Name[..^ending.Length]}.{hash}{ending}";
    }
}

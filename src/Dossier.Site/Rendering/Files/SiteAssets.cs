using System.Buffers;
using System.Security.Cryptography;
using Dossier.Pages;
using Dossier.Sources;

namespace Dossier.Rendering.Files;

/// <summary>
/// The files that pages use beside their own: those of the templates under a name that changes with their bytes, so that
/// a browser may keep them for ever, and those of the content under their own. Templates are trusted and content is not: what
/// anybody may send never stands in for a file of the templates, and is of no kind that runs.
/// </summary>
public sealed class SiteAssets
{
    // What Windows keeps out of names, and the build out of its list of files.
    private static readonly SearchValues<char> _forbidden = SearchValues.Create("\\:*?\"<>|\0\n\r\t");

    /// <summary>The script that finds the shards of a site by where it stands itself.</summary>
    private const string Shards = "assets/shards.js";

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

    private SiteAssets(ImmutableArray<RenderedFile> files, FrozenDictionary<string, Route> routes, FrozenDictionary<string, PictureSize> sizes, FrozenSet<string> fingerprinted)
    {
        (Files, _routes, _sizes, _fingerprinted) = (files, routes, sizes, fingerprinted);
        _paths = files.Select(file => file.Path).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The files to write.</summary>
    public ImmutableArray<RenderedFile> Files { get; }

    /// <summary>The names by which templates ask for them, for suggestions.</summary>
    public IEnumerable<string> Names => _routes.Keys.Order(StringComparer.Ordinal);

    /// <summary>The files of the content that are not published, since only entries that readers may not see use them.</summary>
    public ImmutableArray<AssetFile> Withheld { get; private init; } = [];

    /// <summary>Gathers the assets of templates and content.</summary>
    /// <param name="sources">What was read.</param>
    /// <param name="withheld">The names of the content's files that are not to be published.</param>
    /// <param name="sheets">The names of the content's files that the settings name as stylesheets; no other may be one.</param>
    /// <param name="faults">
    /// Receives names that cannot stand in every folder or are the templates', and kinds that are not published. An empty file
    /// takes the place of such a one, so that links to it are not wrong as well; with an error, nothing is written.
    /// </param>
    public static SiteAssets Gather(SourceSet sources, IReadOnlySet<string> withheld, IReadOnlySet<string> sheets, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(withheld);
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentNullException.ThrowIfNull(faults);
        var styled = Portable(sources.TemplateAssets, faults).Select(asset => (asset.Name, File: new RenderedFile(Fingerprinted(asset), asset.Bytes))).ToArray();
        var own = Portable(sources.ContentAssets, faults).ToArray();
        var sound = Sound(own, styled, sheets, faults).RemoveAll(asset => withheld.Contains(asset.Name));
        var chosen = sound.Select(asset => (asset.Name, File: new RenderedFile(sheets.Contains(asset.Name) ? Fingerprinted(asset) : asset.Name, asset.Bytes))).Concat(styled).ToArray();
        var refused = own.Where(asset => !withheld.Contains(asset.Name) && !sound.Contains(asset)).ToArray();
        return new SiteAssets(
            [.. chosen.Select(asset => asset.File), .. StandIns(refused, chosen)],
            chosen.Concat(refused.Where(asset => sheets.Contains(asset.Name)).Select(asset => (asset.Name, File: new RenderedFile(asset.Name, asset.Bytes)))).DistinctBy(asset => asset.Name).ToFrozenDictionary(asset => asset.Name, asset => new Route(asset.File.Path), StringComparer.Ordinal),
            chosen.Where(asset => asset.File.Path != asset.Name).Select(asset => asset.File.Path))
        {
            Withheld = [.. sources.ContentAssets.Where(asset => withheld.Contains(asset.Name))],
        };
    }

    /// <summary>The same files as the site of a further language uses them: they stand in the folder above, where they are written once, but for what it has of its own.</summary>
    public SiteAssets Shared()
    {
        var own = _routes.TryGetValue(Shards, out var shards) ? Files.Where(file => file.Path == shards.Path) : [];
        return new SiteAssets(
            [.. own],
            _routes.ToFrozenDictionary(asset => asset.Key, asset => asset.Key == Shards ? asset.Value : asset.Value.FromTranslation, StringComparer.Ordinal),
            _sizes.ToFrozenDictionary(size => new Route(size.Key).FromTranslation.Path, size => size.Value, StringComparer.Ordinal),
            _fingerprinted);
    }

    /// <summary>The address of an asset by its name: <c>assets/site.css</c>; null where there is none.</summary>
    public Route? Find(string name) => _routes.TryGetValue(name, out var route) ? route : null;

    /// <summary>Whether a path of the site is that of one of them.</summary>
    public bool Has(string path) => _paths.Contains(path);

    /// <summary>Whether a path of the site changes with the bytes of its file.</summary>
    public bool IsFingerprinted(string path) => _fingerprinted.Contains(path);

    /// <summary>How large the picture at a path of the site is; null where it does not say, or is none.</summary>
    public PictureSize? SizeOf(string path) => _sizes.TryGetValue(path, out var size) ? size : null;

    /// <summary>The content's files that may be published; what is wrong with the others is reported.</summary>
    private static ImmutableArray<AssetFile> Sound(IReadOnlyList<AssetFile> own, IEnumerable<(string Name, RenderedFile File)> styled, IReadOnlySet<string> sheets, DiagnosticBag faults)
    {
        var taken = new TakenNames();
        foreach (var asset in styled)
        {
            taken.Add(asset.Name);
            taken.Add(asset.File.Path);
        }

        var sound = ImmutableArray.CreateBuilder<AssetFile>();
        foreach (var asset in own)
        {
            if (FaultOf(asset, taken, sheets.Contains(asset.Name)) is { } fault)
            {
                faults.Add(fault);
                if (fault.Severity == Severity.Error)
                    continue;
            }

            taken.Add(asset.Name);
            sound.Add(asset);
        }

        return sound.DrainToImmutable();
    }

    private static Diagnostic? FaultOf(AssetFile asset, TakenNames taken, bool isSheet)
    {
        var at = Place.Whole(asset.Path);
        if (taken.TakerOf(asset.Name) is { } taker)
            return Messages.AssetTaken(at, asset.Name, taker);
        if (!isSheet && !AssetKinds.IsAllowed(asset.Name))
            return Messages.AssetKind(at, asset.Name, AssetKinds.InWords);
        if (UnseenSigns.FirstIn(asset.Name) is { } unseen)
            return Messages.AssetWithUnseenSign(at, asset.Name, unseen);
        if (PublishedPath.FaultOf(asset.Name) is { } unfit)
            return PageRouter.MessageOf(unfit, at);
        if (AssetKinds.InnerEnding(asset.Name) is { } ending)
            return Messages.AssetInnerEnding(at, asset.Name, ending);
        if (Path.GetExtension(asset.Name).Equals(AssetKinds.Drawing, StringComparison.OrdinalIgnoreCase))
            return SvgDrawing.FaultOf(asset);
        if (AssetKinds.BeginsAsMarkup(asset.Bytes.Span))
            return Messages.AssetIsMarkup(at, asset.Name);
        if (isSheet)
            return HouseSheetFault(asset, at);
        return AssetKinds.Fits(asset.Name, asset.Bytes.Span) ? null : Messages.AssetOfOtherKind(at, asset.Name, Path.GetExtension(asset.Name)[1..]);
    }

    /// <summary>What a stylesheet of the content loads from elsewhere, which the pages' policy would refuse.</summary>
    private static Diagnostic? HouseSheetFault(AssetFile asset, Place at) =>
        SheetAddresses.FirstOutside(Encoding.UTF8.GetString(asset.Bytes.Span)) is { } outside ? Messages.SheetLoads(at, asset.Name, outside) : null;

    /// <summary>Empty files in place of those that were refused, where that name is free.</summary>
    private static IEnumerable<RenderedFile> StandIns(IEnumerable<AssetFile> own, IEnumerable<(string Name, RenderedFile File)> chosen)
    {
        var taken = new TakenNames();
        foreach (var asset in chosen)
            taken.Add(asset.File.Path);

        foreach (var asset in own)
        {
            if (taken.TakerOf(asset.Name) is not null)
                continue;
            taken.Add(asset.Name);
            yield return new RenderedFile(asset.Name, ReadOnlyMemory<byte>.Empty);
        }
    }

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

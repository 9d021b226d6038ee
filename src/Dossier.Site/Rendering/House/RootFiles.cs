using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Sources;

namespace Dossier.Rendering.House;

/// <summary>
/// The files of <c>content/static/</c>, which go to the root of the site as they stand: what servers, hosts and search engines ask for
/// there by name. None takes the place of a file of the site's own, but for <c>robots.txt</c>.
/// </summary>
public sealed class RootFiles
{
    // What the site names by the content of its files, and what is judged by its kind, has a folder of its own.
    private static readonly string[] _ownFolders = ["assets/", "shards/"];

    private readonly FrozenSet<string> _paths;

    private RootFiles(ImmutableArray<RenderedFile> files)
    {
        Files = files;
        _paths = files.Select(file => file.Path).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The files to write.</summary>
    public ImmutableArray<RenderedFile> Files { get; }

    /// <summary>None, as in the site of a further language: the root is that of all.</summary>
    public static RootFiles None { get; } = new([]);

    /// <summary>The names by which templates know them, and where they stand.</summary>
    /// <param name="isTranslated">Whether from the site of a further language.</param>
    public IEnumerable<KeyValuePair<string, Route>> Named(bool isTranslated) =>
        Files.Select(file => new Route(file.Path)).Select(route => KeyValuePair.Create(route.Path, isTranslated ? route.FromTranslation : route));

    /// <summary>Gathers the files.</summary>
    /// <param name="sources">What was read.</param>
    /// <param name="languages">The folders of further languages, which are the site's own, too.</param>
    /// <param name="taken">The paths of the site's own files, as far as they are not in folders of their own.</param>
    /// <param name="faults">Receives what cannot be at the root of the site, and what is hidden and so left out.</param>
    public static RootFiles Gather(SourceSet sources, IEnumerable<string> languages, IEnumerable<string> taken, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(taken);
        ArgumentNullException.ThrowIfNull(faults);
        foreach (var name in sources.LeftOutOfRoot.Where(name => !IsLeftBehind(name)))
            faults.Add(Messages.RootFileHidden(PlaceOf(sources, name), name));

        if (sources.Root.IsEmpty)
            return None;

        var names = new TakenNames();
        foreach (var path in taken.Where(path => path != Route.Robots.Path))
            names.Add(path);

        string[] ownFolders = [.. _ownFolders, .. languages.Select(language => $"{language}/")];
        var files = ImmutableArray.CreateBuilder<RenderedFile>();
        foreach (var file in sources.Root)
        {
            var path = file.Name[RootNames.Folder.Length..];
            if (FaultOf(file, path, ownFolders, names) is { } fault)
            {
                faults.Add(fault);
                continue;
            }

            names.Add(path);
            files.Add(new RenderedFile(path, file.Bytes));
        }

        return new RootFiles(files.DrainToImmutable());
    }

    /// <summary>What lies in the folder and was left there by a system or an editor, with its place.</summary>
    public static IEnumerable<(Place At, string Name)> LeftBehind(SourceSet sources) =>
        sources.LeftOutOfRoot.Where(IsLeftBehind).Select(name => (PlaceOf(sources, name), name));

    /// <summary>Whether a path of the site is that of one of them.</summary>
    public bool Has(string path) => _paths.Contains(path);

    private static bool IsLeftBehind(string name) => RootNames.IsLeftBehind(name.Split('/')[^1]);

    private static Place PlaceOf(SourceSet sources, string name) =>
        Place.Whole(sources.Content.Select(file => file.Path[..^file.Name.Length]).FirstOrDefault("content/") + name);

    private static Diagnostic? FaultOf(AssetFile file, string path, string[] ownFolders, TakenNames names)
    {
        var at = Place.Whole(file.Path);
        if (ownFolders.FirstOrDefault(folder => path.StartsWith(folder, StringComparison.OrdinalIgnoreCase)) is { } own)
            return Messages.RootFileInOwnFolder(at, path, own);
        if (names.TakerOf(path) is { } taker)
            return Messages.RootFileTaken(at, path, taker);
        // The dots that are there are meant.
        if (PublishedPath.FaultOf(string.Join('/', path.Split('/').Select(name => name.TrimStart('.')))) is { } unfit)
            return PageRouter.MessageOf(unfit, at);
        return ActiveMarkup.FaultOf(file) is { } what ? Messages.RootFileRuns(at, path, what) : null;
    }
}

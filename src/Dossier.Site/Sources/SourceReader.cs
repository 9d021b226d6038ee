using System.Reflection;
using Dossier.Incremental;

namespace Dossier.Sources;

/// <summary>
/// Reads the folders of a build. In: two folder names. Out: a <see cref="SourceSet"/>; what cannot be read is reported
/// and left out.
/// </summary>
public static class SourceReader
{
    private const string AssetsFolder = "assets/";
    private const string BuiltInPrefix = "templates/";
    private const string BuiltInMark = "(built-in) ";

    private static readonly string[] _textEndings = [".md", ".yml", ".yaml"];

    private static readonly Lazy<ImmutableArray<FoundFile>> _builtIn = new(ReadBuiltIn);

    /// <summary>Reads content and templates.</summary>
    /// <param name="content">The folder of entries; that it is missing or empty is reported.</param>
    /// <param name="templates">The folder of templates; where it is missing, the built-in ones serve alone.</param>
    /// <param name="cache">The files as an earlier build read them.</param>
    /// <param name="changedPaths">The absolute paths of all that was written, renamed or deleted since then; null where they are not known.</param>
    /// <param name="faults">Receives what could not be read.</param>
    public static SourceSet Read(
        FolderName content, FolderName templates, StageCache<(FolderName Folder, string Name)> cache, IReadOnlyCollection<string>? changedPaths, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(cache);
        ArgumentNullException.ThrowIfNull(faults);
        cache.Begin();
        // A path that stands in neither folder is that of a file in one of them, spelled otherwise: which one is not known.
        var isKnown = changedPaths?.All(path => FolderReader.NameOf(path, content) is not null || FolderReader.NameOf(path, templates) is not null) == true;
        FolderFiles ReadFolder(FolderName folder, Predicate<string> isText) =>
            new FolderReader(folder, isText, cache, faults).Read(isKnown ? changedPaths!.Select(path => FolderReader.NameOf(path, folder)).OfType<string>() : null);

        var entries = ReadFolder(content, IsEntry);
        ReportContent(content, entries, faults);
        var own = ReadFolder(templates, IsTemplate).Files;
        var builtIn = _builtIn.Value;
        return new SourceSet(
            Texts(entries.Files),
            Assets(entries.Files),
            // A template that is no text was reported, and the built-in one takes its place.
            Overlaid(Texts(own), Texts(builtIn), template => template.Name),
            Overlaid(Assets(own), Assets(builtIn), asset => asset.Name))
        {
            BuiltInTemplates = Texts(builtIn),
            BuiltInAssets = Assets(builtIn),
            OtherTemplates = [.. own.Select(found => found.File).Where(file => !IsAsset(file.Name) && !IsTemplate(file.Name)).Select(file => file.Path)],
            Root = [.. entries.Files.Select(found => found.File).Where(file => RootNames.IsBelow(file.Name))],
            LeftOutOfRoot = entries.LeftOut,
            Unread = entries.Unread,
            HasUnreadFolder = entries.HasUnreadFolder,
        };
    }

    /// <summary>The files of a folder, by their paths below it, in NFC and ordinal order; none is opened, and what cannot be looked into is left out.</summary>
    public static ImmutableArray<string> NamesIn(FolderName folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new FolderReader(folder, isText: _ => false, new StageCache<(FolderName Folder, string Name)>(), new DiagnosticBag()).Names();
    }

    /// <summary>The files that come with the tool, templates and assets, in ordinal order of their names.</summary>
    public static ImmutableArray<AssetFile> BuiltIn => [.. _builtIn.Value.Select(found => found.File)];

    /// <summary>Whether a template comes with the tool and not from the user.</summary>
    public static bool IsBuiltIn(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Path.StartsWith(BuiltInMark, StringComparison.Ordinal);
    }

    /// <summary>Whether an asset comes with the tool and not from the user.</summary>
    public static bool IsBuiltIn(AssetFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Path.StartsWith(BuiltInMark, StringComparison.Ordinal);
    }

    private static void ReportContent(FolderName folder, FolderFiles content, DiagnosticBag faults)
    {
        if (!Directory.Exists(folder.FullPath))
        {
            faults.Add(Messages.MissingFolder(Place.Whole(folder.Name), folder.Name));
            return;
        }

        var files = content.Files.Select(found => found.File);
        if (!files.Any(file => IsEntry(file.Name)) && content.Unread.IsEmpty && !content.HasUnreadFolder)
        {
            // Pictures and strays alone are no dossier; an empty site must never replace the one that was there.
            faults.Add(Messages.EmptyContent(Place.Whole(folder.Name), folder.Name));
        }

        foreach (var stray in files.Where(file => !IsAsset(file.Name) && !RootNames.IsBelow(file.Name) && !IsText(file.Name)))
            faults.Add(Messages.StrayFile(Place.Whole(stray.Path), stray.Name, RootNames.IsOfRoot(stray.Name)));

        // Nothing else that begins with a dot is looked at: it belongs to other programs.
        foreach (var name in RootNames.Dotted.Where(name => Path.Exists(Path.Combine(folder.FullPath, name))))
            faults.Add(Messages.StrayFile(Place.Whole($"{folder.Name.Replace('\\', '/').TrimEnd('/')}/{name}"), name, isOfRoot: true));
    }

    private static bool IsAsset(string name) => name.StartsWith(AssetsFolder, StringComparison.Ordinal);

    private static bool IsEntry(string name) => !IsAsset(name) && !RootNames.IsBelow(name) && IsText(name);

    private static bool IsText(string name) => _textEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsTemplate(string name) => !IsAsset(name) && (IsText(name) || Path.GetExtension(name) == ".html");

    private static ImmutableArray<SourceFile> Texts(ImmutableArray<FoundFile> files) => [.. files.Select(found => found.Text).OfType<SourceFile>()];

    private static ImmutableArray<AssetFile> Assets(ImmutableArray<FoundFile> files) => [.. files.Select(found => found.File).Where(file => IsAsset(file.Name))];

    private static ImmutableArray<FoundFile> ReadBuiltIn()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = ImmutableArray.CreateBuilder<FoundFile>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(BuiltInPrefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var path = resource.Replace('\\', '/');
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var file = new AssetFile(BuiltInMark + path, path[BuiltInPrefix.Length..], bytes);
            files.Add(new FoundFile(file, IsTemplate(file.Name) ? SourceDecoding.Read(file, new DiagnosticBag()) : null, IsLink: false));
        }

        return files.ToImmutable();
    }

    private static ImmutableArray<T> Overlaid<T>(ImmutableArray<T> own, ImmutableArray<T> builtIn, Func<T, string> nameOf) =>
        [.. own.Concat(builtIn).DistinctBy(nameOf, StringComparer.Ordinal).OrderBy(nameOf, StringComparer.Ordinal)];
}

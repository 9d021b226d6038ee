using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Dossier.Diagnostics;

namespace Dossier.Sources;

/// <summary>
/// Reads the folders of a build. In: two folder names. Out: a <see cref="SourceSet"/>; what cannot be read is reported
/// and left out. Files and folders whose name begins with a dot belong to other programs and are passed over.
/// </summary>
public static class SourceReader
{
    /// <summary>What a folder holds.</summary>
    /// <param name="Files">Its files and those below it, in ordinal order.</param>
    /// <param name="Unread">The names of the files that could not be read.</param>
    /// <param name="HasUnreadFolder">Whether a folder below it could not be opened.</param>
    private sealed record FolderFiles(ImmutableArray<AssetFile> Files, ImmutableArray<string> Unread, bool HasUnreadFolder)
    {
        public static FolderFiles None { get; } = new([], [], HasUnreadFolder: false);
    }

    private const string AssetsFolder = "assets/";
    private const string BuiltInPrefix = "templates/";
    private const string BuiltInMark = "(built-in) ";

    private static readonly string[] _textEndings = [".md", ".yml", ".yaml"];

    private static readonly EnumerationOptions _everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>Reads content and templates.</summary>
    /// <param name="contentFolder">The folder of entries; that it is missing or empty is reported.</param>
    /// <param name="templatesFolder">The folder of templates; where it is missing, the built-in ones serve alone.</param>
    /// <param name="faults">Receives what could not be read.</param>
    public static SourceSet Read(FolderName contentFolder, FolderName templatesFolder, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(contentFolder);
        ArgumentNullException.ThrowIfNull(templatesFolder);
        ArgumentNullException.ThrowIfNull(faults);
        var content = ReadContent(contentFolder, faults);
        var templates = ReadFolder(templatesFolder, faults).Files;
        var builtIn = ReadBuiltIn();
        var written = content.Files.Where(file => !IsAsset(file)).ToArray();
        var texts = Texts(written, faults);
        var builtInTemplates = Texts(builtIn.Where(IsTemplate), faults);
        return new SourceSet(
            texts,
            Assets(content.Files),
            // A template that is no text was reported, and the built-in one takes its place.
            Overlaid(Texts(templates.Where(IsTemplate), faults), builtInTemplates, template => template.Name),
            Overlaid(Assets(templates), Assets(builtIn), asset => asset.Name))
        {
            BuiltInTemplates = builtInTemplates,
            Unread = [.. content.Unread, .. written.Select(file => file.Name).Except(texts.Select(text => text.Name), StringComparer.Ordinal)],
            HasUnreadFolder = content.HasUnreadFolder,
        };
    }

    /// <summary>Whether a template comes with the tool and not from the user.</summary>
    public static bool IsBuiltIn(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Path.StartsWith(BuiltInMark, StringComparison.Ordinal);
    }

    private static FolderFiles ReadContent(FolderName folder, DiagnosticBag faults)
    {
        if (!Directory.Exists(folder.FullPath))
        {
            faults.Add(Messages.MissingFolder(Place.Whole(folder.Name), folder.Name));
            return FolderFiles.None;
        }

        var read = ReadFolder(folder, faults);
        var files = read.Files;
        if (!files.Any(IsText) && !faults.HasErrors)
        {
            // Pictures and strays alone are no dossier; an empty site must never replace the one that was there.
            faults.Add(Messages.EmptyContent(Place.Whole(folder.Name), folder.Name));
        }

        foreach (var stray in files.Where(file => !IsAsset(file) && !IsText(file)))
        {
            faults.Add(Messages.StrayFile(Place.Whole(stray.Path), stray.Name));
        }

        return read with { Files = [.. files.Where(file => IsAsset(file) || IsText(file))] };
    }

    private static bool IsAsset(AssetFile file) => file.Name.StartsWith(AssetsFolder, StringComparison.Ordinal);

    private static bool IsText(AssetFile file) => _textEndings.Contains(Path.GetExtension(file.Name), StringComparer.OrdinalIgnoreCase);

    private static bool IsTemplate(AssetFile file) => !IsAsset(file) && (IsText(file) || Path.GetExtension(file.Name) == ".html");

    private static ImmutableArray<AssetFile> Assets(IEnumerable<AssetFile> files) => [.. files.Where(IsAsset)];

    private static FolderFiles ReadFolder(FolderName folder, DiagnosticBag faults)
    {
        if (!Directory.Exists(folder.FullPath))
        {
            return FolderFiles.None;
        }

        var found = new List<string>();
        var isWhole = FindFiles(folder, "", found, faults);
        string[] names = [.. found.Order(StringComparer.Ordinal)];
        var read = new AssetFile?[names.Length];
        Parallel.For(0, names.Length, index => read[index] = ReadFile(folder, names[index], faults));
        return new FolderFiles([.. read.OfType<AssetFile>()], [.. names.Where((_, at) => read[at] is null).Select(name => name.Normalize(NormalizationForm.FormC))], !isWhole);
    }

    /// <summary>Adds the names of the files in a folder and below; a folder that cannot be opened is reported, for its entries would be missing, and the answer is no.</summary>
    private static bool FindFiles(FolderName folder, string below, List<string> found, DiagnosticBag faults)
    {
        var isWhole = true;
        try
        {
            foreach (var entry in new DirectoryInfo(Path.Combine(folder.FullPath, below)).EnumerateFileSystemInfos("*", _everything))
            {
                var name = below + entry.Name;
                if (entry.Name.StartsWith('.'))
                {
                    continue;
                }

                if (entry is DirectoryInfo inner && LeadsBack(inner))
                {
                    faults.Add(Messages.UnreadableFolder(Place.Whole(Shown(folder, name)), isDenied: false));
                    isWhole = false;
                }
                else if (entry is DirectoryInfo)
                {
                    isWhole &= FindFiles(folder, $"{name}/", found, faults);
                }
                else
                {
                    found.Add(name);
                }
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            faults.Add(Messages.UnreadableFolder(Place.Whole(Shown(folder, below)), failure is UnauthorizedAccessException));
            isWhole = false;
        }

        return isWhole;
    }

    /// <summary>Whether a folder is a link to one that it stands in.</summary>
    private static bool LeadsBack(DirectoryInfo folder) =>
        folder.LinkTarget is not null
        && folder.ResolveLinkTarget(returnFinalTarget: true) is { } target
        && folder.FullName.StartsWith(Path.TrimEndingDirectorySeparator(target.FullName) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Shown(FolderName folder, string name) => $"{folder.Name.Replace('\\', '/').TrimEnd('/')}/{name}".TrimEnd('/');

    private static AssetFile? ReadFile(FolderName folder, string name, DiagnosticBag faults)
    {
        var shown = Shown(folder, name);
        try
        {
            return new AssetFile(shown, name.Normalize(NormalizationForm.FormC), File.ReadAllBytes(Path.Combine(folder.FullPath, name)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            faults.Add(Messages.UnreadableFile(Place.Whole(shown), failure is UnauthorizedAccessException));
            return null;
        }
    }

    private static ImmutableArray<AssetFile> ReadBuiltIn()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = ImmutableArray.CreateBuilder<AssetFile>();
        foreach (var resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            var name = resource.Replace('\\', '/');
            if (!name.StartsWith(BuiltInPrefix, StringComparison.Ordinal))
            {
                continue;
            }

            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files.Add(new AssetFile(BuiltInMark + name, name[BuiltInPrefix.Length..], bytes));
        }

        return files.ToImmutable();
    }

    private static ImmutableArray<T> Overlaid<T>(ImmutableArray<T> own, ImmutableArray<T> builtIn, Func<T, string> nameOf) =>
        [.. own.Concat(builtIn).DistinctBy(nameOf, StringComparer.Ordinal).OrderBy(nameOf, StringComparer.Ordinal)];

    private static ImmutableArray<SourceFile> Texts(IEnumerable<AssetFile> files, DiagnosticBag faults)
    {
        var texts = ImmutableArray.CreateBuilder<SourceFile>();
        foreach (var file in files)
        {
            switch (SourceDecoding.Decode(file.Bytes.Span, file.Path))
            {
                case SourceDecoding.Outcome.Decoded decoded:
                    texts.Add(new SourceFile(file.Path, file.Name, decoded.Text));
                    break;
                case SourceDecoding.Outcome.NotUtf8 bad:
                    faults.Add(Messages.NotUtf8(bad.Place, bad.Byte));
                    break;
            }
        }

        return texts.ToImmutable();
    }
}

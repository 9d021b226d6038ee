using System.Collections.Immutable;
using System.IO.Enumeration;
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

    private static readonly Lazy<ImmutableArray<AssetFile>> _builtIn = new(ReadBuiltIn);

    private static readonly EnumerationOptions _everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>Reads content and templates.</summary>
    /// <param name="contentFolder">The folder of entries; that it is missing or empty is reported.</param>
    /// <param name="templatesFolder">The folder of templates; where it is missing, the built-in ones serve alone.</param>
    /// <param name="faults">Receives what could not be read.</param>
    public static SourceSet Read(FolderName contentFolder, FolderName templatesFolder, DiagnosticBag faults) =>
        Read(contentFolder, templatesFolder, faults, new SourceMemory());

    /// <summary>Reads content and templates, and of their files only those that changed since the memory was last used.</summary>
    internal static SourceSet Read(FolderName contentFolder, FolderName templatesFolder, DiagnosticBag faults, SourceMemory memory)
    {
        ArgumentNullException.ThrowIfNull(contentFolder);
        ArgumentNullException.ThrowIfNull(templatesFolder);
        ArgumentNullException.ThrowIfNull(faults);
        if (memory.Renewed(faults) is { } renewed)
        {
            return renewed;
        }

        memory.Begin();
        var own = new DiagnosticBag();
        var sources = ReadAll(contentFolder, templatesFolder, own, memory);
        memory.Keep([contentFolder.FullPath, templatesFolder.FullPath], sources, own);
        faults.AddAll(own.Sorted());
        return sources;
    }

    private static SourceSet ReadAll(FolderName contentFolder, FolderName templatesFolder, DiagnosticBag faults, SourceMemory memory)
    {
        var content = ReadContent(contentFolder, faults, memory);
        var templates = ReadFolder(templatesFolder, faults, memory).Files;
        var builtIn = _builtIn.Value;
        var written = content.Files.Where(file => !IsAsset(file)).ToArray();
        var texts = Texts(written, faults, memory);
        var builtInTemplates = Texts(builtIn.Where(IsTemplate), faults, memory);
        return new SourceSet(
            texts,
            Assets(content.Files),
            // A template that is no text was reported, and the built-in one takes its place.
            Overlaid(Texts(templates.Where(IsTemplate), faults, memory), builtInTemplates, template => template.Name),
            Overlaid(Assets(templates), Assets(builtIn), asset => asset.Name))
        {
            BuiltInTemplates = builtInTemplates,
            Unread = [.. content.Unread, .. texts.Length == written.Length ? [] : written.Select(file => file.Name).Except(texts.Select(text => text.Name), StringComparer.Ordinal)],
            HasUnreadFolder = content.HasUnreadFolder,
        };
    }

    /// <summary>The files of a folder, by their paths below it, in NFC and ordinal order; none is opened, and what cannot be looked into is left out.</summary>
    /// <param name="folder">The folder.</param>
    public static ImmutableArray<string> NamesIn(FolderName folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var found = new List<string>();
        FindFiles(folder, "", found, new DiagnosticBag(), new SourceMemory());
        return [.. found.Select(name => name.Normalize(NormalizationForm.FormC)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether a template comes with the tool and not from the user.</summary>
    public static bool IsBuiltIn(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Path.StartsWith(BuiltInMark, StringComparison.Ordinal);
    }

    private static FolderFiles ReadContent(FolderName folder, DiagnosticBag faults, SourceMemory memory)
    {
        if (!Directory.Exists(folder.FullPath))
        {
            faults.Add(Messages.MissingFolder(Place.Whole(folder.Name), folder.Name));
            return FolderFiles.None;
        }

        var read = ReadFolder(folder, faults, memory);
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

    private static bool IsText(AssetFile file) => _textEndings.Any(ending => file.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsTemplate(AssetFile file) => !IsAsset(file) && (IsText(file) || Path.GetExtension(file.Name) == ".html");

    private static ImmutableArray<AssetFile> Assets(IEnumerable<AssetFile> files) => [.. files.Where(IsAsset)];

    private static FolderFiles ReadFolder(FolderName folder, DiagnosticBag faults, SourceMemory memory)
    {
        if (!Directory.Exists(folder.FullPath))
        {
            return FolderFiles.None;
        }

        var found = new List<string>();
        var isWhole = FindFiles(folder, "", found, faults, memory);
        string[] names = [.. found.Order(StringComparer.Ordinal)];
        var read = new AssetFile?[names.Length];
        Parallel.For(0, names.Length, index => read[index] = ReadFile(folder, names[index], faults, memory));
        return new FolderFiles([.. read.OfType<AssetFile>()], [.. names.Where((_, at) => read[at] is null).Select(name => name.Normalize(NormalizationForm.FormC))], !isWhole);
    }

    /// <summary>Adds the names of the files in a folder and below; a folder that cannot be opened is reported, for its entries would be missing, and the answer is no.</summary>
    private static bool FindFiles(FolderName folder, string below, List<string> found, DiagnosticBag faults, SourceMemory memory)
    {
        var isWhole = true;
        try
        {
            foreach (var (entry, isFolder) in Listing(Path.Combine(folder.FullPath, below)))
            {
                var name = below + entry;
                if (!isFolder)
                {
                    found.Add(name);
                }
                else if (LeadsBack(new DirectoryInfo(Path.Combine(folder.FullPath, name)), memory))
                {
                    faults.Add(Messages.UnreadableFolder(Place.Whole(Shown(folder, name)), isDenied: false));
                    isWhole = false;
                }
                else
                {
                    isWhole &= FindFiles(folder, $"{name}/", found, faults, memory);
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

    /// <summary>The names in a folder, without those that begin with a dot, and which of them are folders.</summary>
    private static FileSystemEnumerable<(string Name, bool IsFolder)> Listing(string folder) =>
        new(folder, (ref FileSystemEntry entry) => (entry.FileName.ToString(), entry.IsDirectory), _everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => entry.FileName[0] != '.',
        };

    /// <summary>Whether a folder is a link to one that it stands in.</summary>
    private static bool LeadsBack(DirectoryInfo folder, SourceMemory memory)
    {
        if (folder.LinkTarget is null)
        {
            return false;
        }

        memory.NoteLink();
        return folder.ResolveLinkTarget(returnFinalTarget: true) is { } target
            && folder.FullName.StartsWith(Path.TrimEndingDirectorySeparator(target.FullName) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private static string Shown(FolderName folder, string name) => $"{folder.Name.Replace('\\', '/').TrimEnd('/')}/{name}".TrimEnd('/');

    private static AssetFile? ReadFile(FolderName folder, string name, DiagnosticBag faults, SourceMemory memory)
    {
        try
        {
            var path = Path.Combine(folder.FullPath, name);
            return memory.File(path, () => new AssetFile(Shown(folder, name), name.Normalize(NormalizationForm.FormC), File.ReadAllBytes(path)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            faults.Add(Messages.UnreadableFile(Place.Whole(Shown(folder, name)), failure is UnauthorizedAccessException));
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

    private static ImmutableArray<SourceFile> Texts(IEnumerable<AssetFile> files, DiagnosticBag faults, SourceMemory memory)
    {
        var texts = ImmutableArray.CreateBuilder<SourceFile>();
        foreach (var file in files)
        {
            if (memory.Text(file) is { } known)
            {
                texts.Add(known);
                continue;
            }

            switch (SourceDecoding.Decode(file.Bytes.Span, file.Path))
            {
                case SourceDecoding.Outcome.Decoded decoded:
                    texts.Add(memory.Keep(file, new SourceFile(file.Path, file.Name, decoded.Text)));
                    break;
                case SourceDecoding.Outcome.NotUtf8 bad:
                    faults.Add(Messages.NotUtf8(bad.Place, bad.Byte));
                    break;
            }
        }

        return texts.ToImmutable();
    }
}

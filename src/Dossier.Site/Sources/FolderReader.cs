using System.IO.Enumeration;
using Dossier.Incremental;

namespace Dossier.Sources;

/// <summary>A file of a folder, or a link to one elsewhere. The text is null where it need not be one, and where it is none, which was then reported.</summary>
internal sealed record FoundFile(AssetFile File, SourceFile? Text, bool IsLink);

/// <summary>What a folder holds.</summary>
/// <param name="Files">Its files and those below it, in ordinal order.</param>
/// <param name="Unread">The names of the files that could not be read, and of those that are no texts but should be.</param>
/// <param name="HasUnreadFolder">Whether a folder below it could not be opened.</param>
internal sealed record FolderFiles(ImmutableArray<FoundFile> Files, ImmutableArray<string> Unread, bool HasUnreadFolder)
{
    /// <summary>The names of files and folders in <c>static/</c> that are passed over, in ordinal order.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];
}

/// <summary>
/// Reads a folder and all below it. Files and folders whose name begins with a dot belong to other programs and are passed
/// over, but for some in <c>static/</c>: see <see cref="RootNames"/>. Anybody may have sent what lies there, so a link is followed only to a file of the same folder, and nothing is opened
/// that is no file; what is refused is reported. The folder is listed each time; of its files those are read of which it is
/// not known that they are as they were.
/// </summary>
internal sealed class FolderReader(FolderName folder, Predicate<string> isText, StageCache<(FolderName Folder, string Name)> cache, DiagnosticBag faults)
{
    private static readonly EnumerationOptions _everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly Lazy<string?> _root = new(() => RealPath.Of(folder.FullPath));
    private readonly List<string> _refused = [];
    private readonly List<string> _leftOut = [];

    /// <summary>Reads the folder; nothing where there is none.</summary>
    /// <param name="changed">The names of what was written, renamed or deleted below it; null where they are not known.</param>
    public FolderFiles Read(IEnumerable<string>? changed)
    {
        if (!Directory.Exists(folder.FullPath))
            return new FolderFiles([], [], HasUnreadFolder: false);

        var found = new List<(string Name, bool MayDiffer)>();
        var told = changed?.ToHashSet(StringComparer.Ordinal);
        var isWhole = FindFiles("", mayDiffer: told is null, told ?? [], found);
        // A system may tell of a file by another name than it lists it by: a short one, or one of another normal form.
        var isUnclear = told is not null && told.Any(name => !IsPassedOver(name) && Path.Exists(PathOf(name)));
        (string Name, bool MayDiffer)[] files = [.. found.OrderBy(file => file.Name, StringComparer.Ordinal)];
        var read = new FoundFile?[files.Length];
        Parallel.For(0, files.Length, at => read[at] = ReadFile(files[at].Name, isUnclear || files[at].MayDiffer));
        var unread = files.Select(file => Composed(file.Name)).Where((name, at) => read[at] is not { } file || (file.Text is null && isText(name))).Concat(_refused.Select(Composed));
        return new FolderFiles([.. read.OfType<FoundFile>()], [.. unread], !isWhole) { LeftOut = [.. _leftOut.Select(Composed).Order(StringComparer.Ordinal)] };
    }

    /// <summary>The names of the files in the folder and below, in NFC and ordinal order; none is opened.</summary>
    public ImmutableArray<string> Names()
    {
        var found = new List<(string Name, bool MayDiffer)>();
        FindFiles("", mayDiffer: false, told: [], found);
        return [.. found.Select(file => file.Name).Concat(_refused).Select(Composed).Order(StringComparer.Ordinal)];
    }

    /// <summary>The name below the folder, with forward slashes, of an absolute path; null where it leads elsewhere.</summary>
    public static string? NameOf(string path, FolderName folder)
    {
        var start = Path.TrimEndingDirectorySeparator(folder.FullPath) + Path.DirectorySeparatorChar;
        var full = Path.GetFullPath(path);
        return full.StartsWith(start, StringComparison.Ordinal) ? full[start.Length..].Replace(Path.DirectorySeparatorChar, '/') : null;
    }

    /// <summary>
    /// Adds the files in a folder and below, and takes those that are told to have changed out of the told ones; a folder that
    /// cannot be opened is reported, for its entries would be missing, and the answer is no.
    /// </summary>
    private bool FindFiles(string below, bool mayDiffer, HashSet<string> told, List<(string Name, bool MayDiffer)> found)
    {
        var isWhole = true;
        try
        {
            foreach (var entry in Listing(PathOf(below), hasDotted: RootNames.IsBelow(below)))
            {
                var name = below + entry.Name;
                var isTold = told.Remove(name);
                if (RootNames.IsBelow(name) && (RootNames.IsHidden(entry.Name) || RootNames.IsLeftBehind(entry.Name)))
                {
                    _leftOut.Add(name);
                }
                else if (RefusalOf(name, entry) is { } refusal)
                {
                    faults.Add(refusal);
                    _refused.Add(name);
                    isWhole &= !entry.IsFolder;
                }
                else if (entry.IsFolder)
                {
                    isWhole &= FindFiles($"{name}/", mayDiffer || isTold, told, found);
                }
                else
                {
                    found.Add((name, mayDiffer || isTold));
                }
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            faults.Add(Messages.UnreadableFolder(Place.Whole(Shown(below)), failure is UnauthorizedAccessException));
            return false;
        }

        return isWhole;
    }

    /// <summary>Why something in the folder is not opened; null where it may be.</summary>
    private Diagnostic? RefusalOf(string name, ListedEntry entry)
    {
        var (at, path) = (Place.Whole(Shown(name)), PathOf(name));
        if (!entry.IsLink)
            return entry.IsFolder || !entry.IsEmpty || RegularFile.IsEmptyFile(path) ? null : Messages.NotAFile(at);

        if (RealPath.Of(path) is not { } target)
            return Messages.LinkInCircle(at);
        if (!IsOfFolder(target))
            return Messages.LinkLeadsOut(at, folder.Name);
        if (entry.IsFolder)
            return Messages.LinkToFolder(at);
        // What may be published of a file hangs on what names it, and a link is another name.
        if (name.StartsWith("assets/", StringComparison.Ordinal) || RootNames.IsBelow(name))
            return Messages.LinkInAssets(at, name.Split('/')[0]);
        return new FileInfo(target) is { Exists: true, Length: 0 } && !RegularFile.IsEmptyFile(target) ? Messages.NotAFile(at) : null;
    }

    /// <summary>Whether a path without links lies in the folder, and not among what is passed over there.</summary>
    private bool IsOfFolder(string path) => _root.Value is { } root && (path == root || (NameOf(path, new FolderName(root, "")) is { } name && !IsPassedOver(name)));

    /// <summary>What a folder holds; what begins with a dot only where that is asked for.</summary>
    private static FileSystemEnumerable<ListedEntry> Listing(string path, bool hasDotted) => new(
        path,
        (ref FileSystemEntry entry) => new ListedEntry(
            entry.FileName.ToString(), entry.IsDirectory, entry.Attributes.HasFlag(FileAttributes.ReparsePoint), !entry.IsDirectory && entry.Length == 0),
        _everything)
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => hasDotted || entry.FileName[0] != '.',
    };

    private static bool IsPassedOver(string name) => name.StartsWith('.') || name.Contains("/.", StringComparison.Ordinal);

    private FoundFile? ReadFile(string name, bool mayDiffer)
    {
        try
        {
            return cache.GetOrMake((folder, name), faults, own => ReadAnew(name, own), known => !(mayDiffer || known.IsLink) || IsAsItWas(name, known));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            faults.Add(Messages.UnreadableFile(Place.Whole(Shown(name)), failure is UnauthorizedAccessException));
            return null;
        }
    }

    private bool IsAsItWas(string name, FoundFile known) =>
        known.IsLink == IsLink(PathOf(name)) && known.File.Bytes.Span.SequenceEqual(File.ReadAllBytes(TargetOf(name)));

    private FoundFile ReadAnew(string name, DiagnosticBag own)
    {
        var file = new AssetFile(Shown(name), Composed(name), File.ReadAllBytes(TargetOf(name)));
        return new FoundFile(file, isText(file.Name) ? SourceDecoding.Read(file, own) : null, IsLink(PathOf(name)));
    }

    /// <summary>The path that is opened: not that of a link, but the one that was found to lie in the folder.</summary>
    /// <exception cref="IOException">A link leads elsewhere than it did when the folder was listed.</exception>
    private string TargetOf(string name) =>
        !IsLink(PathOf(name)) ? PathOf(name)
        : RealPath.Of(PathOf(name)) is { } target && IsOfFolder(target) ? target
        : throw new IOException($"'{name}' leads elsewhere.");

    private static bool IsLink(string path) => File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);

    private string PathOf(string name) => Path.Combine(folder.FullPath, name);

    private string Shown(string name) => $"{folder.Name.Replace('\\', '/').TrimEnd('/')}/{name}".TrimEnd('/');

    private static string Composed(string name) => NormalForm.Composed(name);

    /// <summary>Something in a folder. A link has the kind of what it leads to; empty is what has no length.</summary>
    private readonly record struct ListedEntry(string Name, bool IsFolder, bool IsLink, bool IsEmpty);
}

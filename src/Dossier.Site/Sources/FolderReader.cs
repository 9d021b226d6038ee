using System.IO.Enumeration;
using Dossier.Incremental;

namespace Dossier.Sources;

/// <summary>A file of a folder, or a link to one elsewhere. The text is null where it need not be one, and where it is none, which was then reported.</summary>
internal sealed record FoundFile(AssetFile File, SourceFile? Text, bool IsLink);

/// <summary>What a folder holds.</summary>
/// <param name="Files">Its files and those below it, in ordinal order.</param>
/// <param name="Unread">The names of the files that could not be read, and of those that are no texts but should be.</param>
/// <param name="HasUnreadFolder">Whether a folder below it could not be opened.</param>
internal sealed record FolderFiles(ImmutableArray<FoundFile> Files, ImmutableArray<string> Unread, bool HasUnreadFolder);

/// <summary>
/// Reads a folder and all below it. Files and folders whose name begins with a dot belong to other programs and are passed
/// over. The folder is listed each time; of its files those are read of which it is not known that they are as they were.
/// </summary>
internal sealed class FolderReader(FolderName folder, Predicate<string> isText, StageCache<(FolderName Folder, string Name)> cache, DiagnosticBag faults)
{
    private static readonly EnumerationOptions _everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

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
        var unread = files.Select(file => Composed(file.Name)).Where((name, at) => read[at] is not { } file || (file.Text is null && isText(name)));
        return new FolderFiles([.. read.OfType<FoundFile>()], [.. unread], !isWhole);
    }

    /// <summary>The names of the files in the folder and below, in NFC and ordinal order; none is opened.</summary>
    public ImmutableArray<string> Names()
    {
        var found = new List<(string Name, bool MayDiffer)>();
        FindFiles("", mayDiffer: false, told: [], found);
        return [.. found.Select(file => Composed(file.Name)).Order(StringComparer.Ordinal)];
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
            foreach (var (entry, isFolder) in Listing(PathOf(below)))
            {
                var name = below + entry;
                var isTold = told.Remove(name);
                if (isFolder)
                    isWhole &= FindBelow(name, mayDiffer || isTold, told, found);
                else
                    found.Add((name, mayDiffer || isTold));
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            faults.Add(Messages.UnreadableFolder(Place.Whole(Shown(below)), failure is UnauthorizedAccessException));
            return false;
        }

        return isWhole;
    }

    private bool FindBelow(string name, bool mayDiffer, HashSet<string> told, List<(string Name, bool MayDiffer)> found)
    {
        var directory = new DirectoryInfo(PathOf(name));
        var isLink = directory.LinkTarget is not null;
        if (isLink && LeadsBack(directory))
        {
            faults.Add(Messages.UnreadableFolder(Place.Whole(Shown(name)), isDenied: false));
            return false;
        }

        // Nobody is told of what changes behind a link.
        return FindFiles($"{name}/", mayDiffer || isLink, told, found);
    }

    /// <summary>The names in a folder, without those that begin with a dot, and which of them are folders.</summary>
    private static FileSystemEnumerable<(string Name, bool IsFolder)> Listing(string path) =>
        new(path, (ref FileSystemEntry entry) => (entry.FileName.ToString(), entry.IsDirectory), _everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => entry.FileName[0] != '.',
        };

    private static bool IsPassedOver(string name) => name.StartsWith('.') || name.Contains("/.", StringComparison.Ordinal);

    /// <summary>Whether a link leads to a folder that it stands in.</summary>
    private static bool LeadsBack(DirectoryInfo link) =>
        link.ResolveLinkTarget(returnFinalTarget: true) is { } target
        && link.FullName.StartsWith(Path.TrimEndingDirectorySeparator(target.FullName) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

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
        known.IsLink == IsLink(PathOf(name)) && known.File.Bytes.Span.SequenceEqual(File.ReadAllBytes(PathOf(name)));

    private FoundFile ReadAnew(string name, DiagnosticBag own)
    {
        var path = PathOf(name);
        var file = new AssetFile(Shown(name), Composed(name), File.ReadAllBytes(path));
        return new FoundFile(file, isText(file.Name) ? SourceDecoding.Read(file, own) : null, IsLink(path));
    }

    private static bool IsLink(string path) => File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);

    private string PathOf(string name) => Path.Combine(folder.FullPath, name);

    private string Shown(string name) => $"{folder.Name.Replace('\\', '/').TrimEnd('/')}/{name}".TrimEnd('/');

    private static string Composed(string name) => NormalForm.Composed(name);
}

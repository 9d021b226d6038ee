using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Sources;

namespace Dossier.Output;

/// <summary>
/// Brings a folder to hold exactly the files of a site, beside whatever its owner keeps there. A file is written only
/// where its bytes changed. All of them are written elsewhere first (<see cref="StagingFolder"/>), and whatever can fail is
/// tried; then each replaces the old one in one step, so that a reader of the folder never sees half a file, and what an
/// earlier build wrote and this one does not is removed.
/// </summary>
public sealed class SiteWriter
{
    private readonly FolderName _folder;
    private readonly ImmutableArray<RenderedFile> _files;
    private readonly SiteManifest _earlier;
    private readonly SiteManifest _now;
    private readonly HashSet<string> _stale;
    private readonly HashSet<string> _newFiles;
    private readonly HashSet<string> _newPlaces;

    private SiteWriter(FolderName folder, ImmutableArray<RenderedFile> files)
    {
        _folder = folder;
        _files = files;
        _earlier = SiteManifest.Read(folder.FullPath);
        _now = SiteManifest.Of(files.Select(file => file.Path));

        // By the names of the disk: where capitals do not count, 'A.html' going takes 'a.html' with it, which is then written anew.
        _stale = new HashSet<string>(_earlier.Paths.Except(_now.Paths), OutputFolder.NameComparer);
        _newFiles = new HashSet<string>(_now.Paths, StringComparer.OrdinalIgnoreCase);
        _newPlaces = new HashSet<string>(_now.Paths.SelectMany(path => SitePath.FoldersOf(path).Append(path)), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Writes a site. The folder was accepted by <see cref="OutputFolder.Accepts"/>.</summary>
    /// <param name="folder">Where to; it is made where it does not exist.</param>
    /// <param name="files">The whole site.</param>
    /// <param name="build">A number that no other build has, of this machine or another: it is in the names of what is there for a while.</param>
    /// <param name="faults">Receives <c>output-busy</c>, <c>link-in-output</c>, <c>foreign-file</c> and <c>cannot-write</c>.</param>
    /// <param name="stop">Gives the build up, as long as no file of the site was exchanged; from then on it goes to its end.</param>
    /// <exception cref="InvalidOperationException">A path leaves the folder, or two paths cannot stand beside each other
    /// on every file system: the build has made a mistake, not its user.</exception>
    public static WriteOutcome Write(FolderName folder, ImmutableArray<RenderedFile> files, Guid build, DiagnosticBag faults, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(faults);
        RequireSoundPaths(files);
        try
        {
            return WriteAlone(folder, files, build, faults, stop);
        }
        catch (OperationCanceledException)
        {
            return new WriteOutcome.Interrupted();
        }
        catch (AggregateException exception) when (exception.InnerExceptions.All(IsOfDisk))
        {
            faults.Add(Messages.CannotWrite(Place.Whole(folder.Name), exception.InnerExceptions[0].Message));
        }
        catch (Exception exception) when (IsOfDisk(exception))
        {
            faults.Add(Messages.CannotWrite(Place.Whole(folder.Name), exception.Message));
        }

        return new WriteOutcome.Failed();
    }

    private static bool IsOfDisk(Exception exception) => exception is IOException or UnauthorizedAccessException;

    private static void RequireSoundPaths(ImmutableArray<RenderedFile> files)
    {
        var paths = new Dictionary<string, string>(files.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var path in files.Select(file => file.Path))
        {
            if (!SiteManifest.IsWithinSite(path))
                throw new InvalidOperationException($"'{path}' is not a path of a file within a site.");
            if (!paths.TryAdd(path, path))
                throw new InvalidOperationException($"'{paths[path]}' and '{path}' are one file where capitals do not count.");
        }

        foreach (var path in paths.Keys)
        {
            if (SitePath.FoldersOf(path).FirstOrDefault(paths.ContainsKey) is { } folder)
                throw new InvalidOperationException($"'{paths[folder]}' would have to be a file and the folder of '{path}'.");
        }
    }

    /// <summary>Writes under the lock of the folder. No file of ours in it is opened before it is known to be no link.</summary>
    private static WriteOutcome WriteAlone(FolderName folder, ImmutableArray<RenderedFile> files, Guid build, DiagnosticBag faults, CancellationToken stop)
    {
        Directory.CreateDirectory(folder.FullPath);
        if (HasLinks(folder, [OutputLock.FileName, SiteManifest.FileName], faults))
            return new WriteOutcome.Refused();

        using var alone = OutputLock.Take(folder.FullPath, build);
        if (alone is null)
        {
            faults.Add(Messages.OutputBusy(Place.Whole(folder.Name)));
            return new WriteOutcome.Refused();
        }

        var writer = new SiteWriter(folder, files);
        return HasLinks(folder, writer._now.Paths.Union(writer._earlier.Paths), faults) ? new WriteOutcome.Refused() : writer.Write(build, faults, stop);
    }

    private static bool HasLinks(FolderName folder, IEnumerable<string> paths, DiagnosticBag faults)
    {
        var links = OutputLinks.On(folder.FullPath, paths);
        faults.AddAll(links.Select(link => Messages.LinkInOutput(PlaceOf(folder, link))));
        return !links.IsEmpty;
    }

    private static Place PlaceOf(FolderName folder, string path) => Place.Whole($"{folder.Name.TrimEnd('/')}/{path}");

    private WriteOutcome Write(Guid build, DiagnosticBag faults, CancellationToken stop)
    {
        var changed = new bool[_files.Length];
        Parallel.For(0, _files.Length, i => changed[i] = _stale.Contains(_files[i].Path) || IsChanged(_files[i]));
        ImmutableArray<RenderedFile> toWrite = [.. _files.Where((_, i) => changed[i])];
        ImmutableArray<Diagnostic> foreign = [.. toWrite.Where(file => IsForeign(file.Path)).Select(file => Messages.ForeignFile(PlaceOf(_folder, file.Path)))];
        faults.AddAll(foreign);
        if (!foreign.IsEmpty)
            return new WriteOutcome.Refused();

        ImmutableArray<string> toRemove = [.. _stale.Where(path => File.Exists(FullPath(path)))];
        using var staging = StagingFolder.In(_folder.FullPath, build);
        Parallel.ForEach(toWrite, new ParallelOptions { CancellationToken = stop }, file => staging.Write(file.Path, file.Bytes.Span));
        foreach (var folder in toWrite.Select(file => file.Path).Concat(toRemove).Select(NearestFolder).Distinct(StringComparer.Ordinal))
            staging.Try(folder);

        stop.ThrowIfCancellationRequested();
        Exchange(toWrite, toRemove, staging);
        return new WriteOutcome.Done(toWrite.Length, _files.Length - toWrite.Length, toRemove.Length);
    }

    /// <summary>
    /// Puts the new files in the place of the old ones. What is new comes first and what is gone last, so that a reader who
    /// comes in between finds what the pages link to.
    /// </summary>
    private void Exchange(ImmutableArray<RenderedFile> toWrite, ImmutableArray<string> toRemove, StagingFolder staging)
    {
        // The list with the old files and the new ones: should this be cut short, the next build knows them all.
        WriteList(_now with { Paths = _now.Paths.Union(_earlier.Paths) }, staging);
        var inTheWay = toRemove.Where(StandsInTheWay).ToHashSet(StringComparer.Ordinal);
        foreach (var path in inTheWay)
            Remove(path);

        foreach (var folder in toWrite.Select(file => Path.GetDirectoryName(FullPath(file.Path))!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(folder);
        foreach (var file in toWrite)
            RemoveEmptyTree(FullPath(file.Path));

        foreach (var files in toWrite.ToLookup(file => File.Exists(FullPath(file.Path))).OrderBy(files => files.Key))
            Parallel.ForEach(files, file => staging.Move(file.Path));

        foreach (var path in toRemove.Where(path => !inTheWay.Contains(path)))
            Remove(path);
        WriteList(_now, staging);
    }

    private void WriteList(SiteManifest manifest, StagingFolder staging)
    {
        var path = FullPath(SiteManifest.FileName);
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(manifest.ToBytes()))
            staging.Write(manifest);
    }

    private string FullPath(string path) => SitePath.OnDisk(_folder.FullPath, path);

    /// <summary>The innermost folder of a path that is there.</summary>
    private string NearestFolder(string path) => SitePath.FoldersOf(path).Select(FullPath).FirstOrDefault(Directory.Exists) ?? _folder.FullPath;

    private bool IsChanged(RenderedFile file)
    {
        var existing = new FileInfo(FullPath(file.Path));
        return !existing.Exists
            || existing.Length != file.Bytes.Length
            || !File.ReadAllBytes(existing.FullName).AsSpan().SequenceEqual(file.Bytes.Span);
    }

    /// <summary>Whether something that no build wrote stands where the file, or a folder on its way, has to be.</summary>
    private bool IsForeign(string path)
    {
        if (_earlier.Paths.Contains(path) || _stale.Contains(path))
            return IsForeignFolder(path);
        if (File.Exists(FullPath(path)) || IsForeignFolder(path))
            return true;

        return SitePath.FoldersOf(path).FirstOrDefault(folder => File.Exists(FullPath(folder))) is { } file && !_earlier.Paths.Contains(file);
    }

    /// <summary>Whether there is a folder that holds what no build wrote; a link within it is such a thing, and not followed.</summary>
    private bool IsForeignFolder(string path) =>
        Directory.Exists(FullPath(path)) && Directory.EnumerateFileSystemEntries(FullPath(path)).Select(entry => $"{path}/{Path.GetFileName(entry)}")
            .Any(entry => !Directory.Exists(FullPath(entry)) || OutputLinks.IsLink(FullPath(entry)) ? !_earlier.Paths.Contains(entry) : IsForeignFolder(entry));

    /// <summary>Whether a file that goes is where a new one, or a folder of one, has to be. Some disks take names for one that differ in capitals.</summary>
    private bool StandsInTheWay(string path) => _newPlaces.Contains(path) || SitePath.FoldersOf(path).Any(_newFiles.Contains);

    private void Remove(string path)
    {
        File.Delete(FullPath(path));
        foreach (var folder in SitePath.FoldersOf(path).Select(FullPath))
        {
            if (!Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).Any())
                return;
            Directory.Delete(folder);
        }
    }

    /// <summary>Takes away folders that hold nothing but such folders, where a file has to be.</summary>
    private static void RemoveEmptyTree(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var inner in Directory.EnumerateDirectories(folder).ToArray())
            RemoveEmptyTree(inner);
        Directory.Delete(folder);
    }
}

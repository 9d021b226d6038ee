using Dossier.Pages;
using Dossier.Sources;

namespace Dossier.Output;

/// <summary>
/// The last step of writing a site, under the lock of its folder: what was staged replaces what is there, and what an earlier build
/// wrote and this one did not goes. Whatever can fail is tried before the first file is exchanged.
/// </summary>
internal sealed class SiteExchange
{
    private readonly FolderName _folder;
    private readonly SiteManifest _earlier;
    private readonly SiteManifest _now;
    private readonly StagingFolder _staging;
    private readonly HashSet<string> _stale;
    private readonly HashSet<string> _newFiles;
    private readonly HashSet<string> _newPlaces;

    public SiteExchange(FolderName folder, SiteManifest earlier, SiteManifest now, StagingFolder staging)
    {
        (_folder, _earlier, _now, _staging) = (folder, earlier, now, staging);
        _stale = new HashSet<string>(earlier.Paths.Except(now.Paths), OutputFolder.NameComparer);
        _newFiles = new HashSet<string>(now.Paths, StringComparer.OrdinalIgnoreCase);
        _newPlaces = new HashSet<string>(now.Paths.SelectMany(path => SitePath.FoldersOf(path).Append(path)), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Makes the exchange.</summary>
    /// <param name="toWrite">The paths of the staged files, in order.</param>
    /// <param name="faults">Receives <c>foreign-file</c>.</param>
    /// <param name="stop">Gives the exchange up, as long as no file was exchanged.</param>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public WriteOutcome Run(ImmutableArray<string> toWrite, DiagnosticBag faults, CancellationToken stop)
    {
        ImmutableArray<Diagnostic> foreign = [.. toWrite.Where(IsForeign).Select(path => Messages.ForeignFile(OutputFolder.PlaceOf(_folder, path)))];
        faults.AddAll(foreign);
        if (!foreign.IsEmpty)
            return new WriteOutcome.Refused();

        ImmutableArray<string> toRemove = [.. _stale.Where(path => File.Exists(FullPath(path)))];
        foreach (var folder in toWrite.Concat(toRemove).Select(NearestFolder).Distinct(StringComparer.Ordinal))
            _staging.Try(folder);

        stop.ThrowIfCancellationRequested();
        Exchange(toWrite, toRemove);
        return new WriteOutcome.Done(toWrite.Length, _now.Paths.Count - toWrite.Length, toRemove.Length);
    }

    /// <summary>
    /// Puts the new files in the place of the old ones. What is new comes first and what is gone last, so that a reader who
    /// comes in between finds what the pages link to.
    /// </summary>
    private void Exchange(ImmutableArray<string> toWrite, ImmutableArray<string> toRemove)
    {
        // The list with the old files and the new ones: should this be cut short, the next build knows them all.
        WriteList(_now with { Paths = _now.Paths.Union(_earlier.Paths) });
        var inTheWay = toRemove.Where(StandsInTheWay).ToHashSet(StringComparer.Ordinal);
        foreach (var path in inTheWay)
            Remove(path);

        // A folder that is new as a whole, which on a first build is nearly every one, takes its place in one step.
        var whole = toWrite.Select(OuterFolder).OfType<string>().Distinct(StringComparer.Ordinal).Where(folder => !Path.Exists(FullPath(folder))).ToHashSet(StringComparer.Ordinal);
        foreach (var folder in whole)
            _staging.MoveFolder(folder);

        ExchangeSingly([.. toWrite.Where(path => OuterFolder(path) is not { } folder || !whole.Contains(folder))]);
        foreach (var path in toRemove.Where(path => !inTheWay.Contains(path)))
            Remove(path);
        WriteList(_now);
    }

    private void ExchangeSingly(ImmutableArray<string> paths)
    {
        foreach (var folder in paths.Select(path => Path.GetDirectoryName(FullPath(path))!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(folder);
        foreach (var path in paths)
            RemoveEmptyTree(FullPath(path));

        foreach (var group in paths.ToLookup(path => File.Exists(FullPath(path))).OrderBy(group => group.Key))
            Parallel.ForEach(group, _staging.Move);
    }

    private static string? OuterFolder(string path) => path.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? path[..slash] : null;

    private void WriteList(SiteManifest manifest)
    {
        var path = FullPath(SiteManifest.FileName);
        if (new FileInfo(path) is not { Exists: true, Length: > 0 } || !File.ReadAllBytes(path).AsSpan().SequenceEqual(manifest.ToBytes()))
            _staging.Write(manifest);
    }

    private string FullPath(string path) => SitePath.OnDisk(_folder.FullPath, path);

    /// <summary>The innermost folder of a path that is there.</summary>
    private string NearestFolder(string path) => SitePath.FoldersOf(path).Select(FullPath).FirstOrDefault(Directory.Exists) ?? _folder.FullPath;

    /// <summary>Whether something that no build wrote stands where the file, or a folder on its way, has to be.</summary>
    private bool IsForeign(string path)
    {
        var isOurs = _earlier.Paths.Contains(path) || _stale.Contains(path);
        if ((!isOurs && File.Exists(FullPath(path))) || IsForeignFolder(path))
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

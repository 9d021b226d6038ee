using System.Collections.Concurrent;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Sources;

namespace Dossier.Output;

/// <summary>
/// Brings a folder to hold exactly the files of a site, beside whatever its owner keeps there. Files are taken while the site is
/// being made, so that none has to be kept in memory; one whose bytes changed is written elsewhere first (<see cref="StagingFolder"/>).
/// Once all are there and whatever can fail was tried, each replaces the old one in one step, so that a reader of the folder never
/// sees half a file, and what an earlier build wrote and this one does not is removed. Until then the old site stands untouched.
/// </summary>
public sealed class SiteWriter : IDisposable
{
    private readonly FolderName _folder;
    private readonly OutputLock _lock;
    private readonly StagingFolder _staging;
    private readonly SiteManifest _earlier;
    private readonly DiagnosticBag _faults;
    private readonly CancellationToken _stop;
    private readonly bool _isNew;
    private readonly HashSet<string> _earlierNames;
    private readonly ConcurrentBag<(string Path, bool IsChanged)> _taken = [];
    private Exception? _failure;
    private bool _isDisposed;

    private SiteWriter(FolderName folder, bool isNew, OutputLock alone, StagingFolder staging, DiagnosticBag faults, CancellationToken stop)
    {
        (_folder, _isNew, _lock, _staging, _faults, _stop) = (folder, isNew, alone, staging, faults, stop);
        _earlier = SiteManifest.Read(folder.FullPath);
        _earlierNames = new HashSet<string>(_earlier.Paths, OutputFolder.NameComparer);
    }

    /// <summary>Begins to write a site. The folder was accepted by <see cref="OutputFolder.Accepts"/>, and belongs to this build until it is disposed of.</summary>
    /// <param name="folder">Where to; it is made where it does not exist.</param>
    /// <param name="build">A number that no other build has, of this machine or another: it is in the names of what is there for a while.</param>
    /// <param name="faults">Receives <c>output-busy</c>, <c>link-in-output</c>, <c>foreign-file</c> and <c>cannot-write</c>, now and later.</param>
    /// <param name="stop">Gives the build up, as long as no file of the site was exchanged; from then on it goes to its end.</param>
    /// <returns>Null where the folder cannot be written to, which was reported.</returns>
    public static SiteWriter? Begin(FolderName folder, Guid build, DiagnosticBag faults, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(faults);
        OutputLock? alone = null;
        try
        {
            var isNew = !Directory.Exists(folder.FullPath);
            Directory.CreateDirectory(folder.FullPath);
            // No file of ours in it is opened before it is known to be no link.
            if (HasLinks(folder, [OutputLock.FileName, SiteManifest.FileName], faults))
                return null;

            alone = OutputLock.Take(folder.FullPath, build);
            if (alone is not null)
                return new SiteWriter(folder, isNew, alone, StagingFolder.In(folder.FullPath, build), faults, stop);

            faults.Add(Messages.OutputBusy(Place.Whole(folder.Name)));
        }
        catch (Exception exception) when (IsOfDisk(exception))
        {
            alone?.Dispose();
            faults.Add(Messages.CannotWrite(Place.Whole(folder.Name), exception.Message));
        }

        return null;
    }

    /// <summary>Takes a file of the site; it is on the disk when this returns. Several threads may give files, each path once.</summary>
    /// <exception cref="InvalidOperationException">The path leaves the folder: the build has made a mistake, not its user.</exception>
    public void Take(RenderedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!SiteManifest.IsWithinSite(file.Path))
            throw new InvalidOperationException($"'{file.Path}' is not a path of a file within a site.");
        if (_failure is not null || _stop.IsCancellationRequested)
            return;

        var isChanged = true;
        try
        {
            isChanged = IsChanged(file);
            if (isChanged)
                _staging.Write(file.Path, file.Bytes.Span);
        }
        catch (Exception exception) when (IsOfDisk(exception))
        {
            Interlocked.CompareExchange(ref _failure, exception, null);
        }

        _taken.Add((file.Path, isChanged));
    }

    /// <summary>Puts what was taken in its place: to be called once, when every file of the site was taken and all is well.</summary>
    /// <exception cref="InvalidOperationException">Two paths cannot stand beside each other on every file system: the build has made a mistake, not its user.</exception>
    public WriteOutcome Finish()
    {
        var paths = _taken.Select(file => file.Path).ToArray();
        RequireSoundPaths(paths);
        if (_failure is not null)
            return Failed(_failure);

        try
        {
            _stop.ThrowIfCancellationRequested();
            var now = SiteManifest.Of(paths);
            return HasLinks(_folder, now.Paths.Union(_earlier.Paths), _faults) ? new WriteOutcome.Refused() : new SiteExchange(_folder, _earlier, now, _staging).Run(
                [.. _taken.Where(file => file.IsChanged).Select(file => file.Path).Order(StringComparer.Ordinal)], _faults, _stop);
        }
        catch (OperationCanceledException)
        {
            return new WriteOutcome.Interrupted();
        }
        catch (AggregateException exception) when (exception.InnerExceptions.All(IsOfDisk))
        {
            return Failed(exception.InnerExceptions[0]);
        }
        catch (Exception exception) when (IsOfDisk(exception))
        {
            return Failed(exception);
        }
    }

    /// <summary>Gives the folder free, without what was taken and not put in its place; a folder that was made for nothing goes.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, true))
            return;

        _staging.Dispose();
        _lock.Dispose();
        if (_isNew && !Directory.EnumerateFileSystemEntries(_folder.FullPath).Any())
            Directory.Delete(_folder.FullPath);
    }

    private WriteOutcome.Failed Failed(Exception ofDisk)
    {
        _faults.Add(Messages.CannotWrite(Place.Whole(_folder.Name), ofDisk.Message));
        return new WriteOutcome.Failed();
    }

    private static bool IsOfDisk(Exception exception) => exception is IOException or UnauthorizedAccessException;

    private static void RequireSoundPaths(string[] written)
    {
        var paths = new Dictionary<string, string>(written.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var path in written)
        {
            if (!paths.TryAdd(path, path))
                throw new InvalidOperationException($"'{paths[path]}' and '{path}' are one file where capitals do not count.");
        }

        foreach (var path in paths.Keys)
        {
            if (SitePath.FoldersOf(path).FirstOrDefault(paths.ContainsKey) is { } folder)
                throw new InvalidOperationException($"'{paths[folder]}' would have to be a file and the folder of '{path}'.");
        }
    }

    private static bool HasLinks(FolderName folder, IEnumerable<string> paths, DiagnosticBag faults)
    {
        var links = OutputLinks.On(folder.FullPath, paths);
        faults.AddAll(links.Select(link => Messages.LinkInOutput(OutputFolder.PlaceOf(folder, link))));
        return !links.IsEmpty;
    }

    private bool IsChanged(RenderedFile file)
    {
        if (_isNew)
            return true;

        // By the names of the disk: where capitals do not count, 'A.html' going takes 'a.html' with it, which is then written anew.
        if (_earlierNames.TryGetValue(file.Path, out var earlier) && earlier != file.Path)
            return true;

        // What a link leads to is not looked at; that there is one is said in the end.
        var existing = new FileInfo(SitePath.OnDisk(_folder.FullPath, file.Path));
        return !existing.Exists
            || existing.Length != file.Bytes.Length
            || !OutputLinks.On(_folder.FullPath, [file.Path]).IsEmpty
            || (existing.Length == 0 && !RegularFile.IsEmptyFile(existing.FullName))
            || !File.ReadAllBytes(existing.FullName).AsSpan().SequenceEqual(file.Bytes.Span);
    }
}

using Dossier.Rendering.Files;
using Dossier.Sources;

namespace Dossier.Output;

/// <summary>How writing a site ended.</summary>
public abstract record WriteOutcome
{
    private WriteOutcome()
    {
    }

    /// <summary>The folder holds the site.</summary>
    /// <param name="Written">How many files are new or changed.</param>
    /// <param name="Unchanged">How many files were right already and were not touched.</param>
    /// <param name="Removed">How many files of an earlier build were taken away.</param>
    public sealed record Done(int Written, int Unchanged, int Removed) : WriteOutcome;

    /// <summary>A diagnostic says why not; nothing was touched.</summary>
    public sealed record Refused : WriteOutcome;

    /// <summary>The disk failed on the way, as a diagnostic says; the folder may hold files of two builds.</summary>
    public sealed record Failed : WriteOutcome;
}

/// <summary>
/// Brings a folder to hold exactly the files of a site, beside whatever its owner keeps there. A file is written only
/// where its bytes changed, under a temporary name that then replaces the old one, so that a reader of the folder
/// never sees half a file. What an earlier build wrote and this one does not is removed.
/// </summary>
public sealed class SiteWriter
{
    private readonly FolderName _folder;
    private readonly ImmutableArray<RenderedFile> _files;
    private readonly DiagnosticBag _faults;
    private readonly SiteManifest _earlier;
    private readonly SiteManifest _now;
    private readonly HashSet<string> _stale;

    private SiteWriter(FolderName folder, ImmutableArray<RenderedFile> files, DiagnosticBag faults)
    {
        _folder = folder;
        _files = files;
        _faults = faults;
        _earlier = SiteManifest.Read(folder.FullPath);
        _now = SiteManifest.Of(files.Select(file => file.Path));

        // By the names of the disk: where capitals do not count, 'A.html' going takes 'a.html' with it, which is then written anew.
        _stale = new HashSet<string>(_earlier.Paths.Except(_now.Paths), OutputFolder.NameComparer);
    }

    /// <summary>Writes a site. The folder was accepted by <see cref="OutputFolder.Accepts"/>.</summary>
    /// <param name="folder">Where to; it is made where it does not exist.</param>
    /// <param name="files">The whole site.</param>
    /// <param name="faults">Receives <c>foreign-file</c> and <c>cannot-write</c>.</param>
    /// <exception cref="InvalidOperationException">A path leaves the folder, or two paths cannot stand beside each other
    /// on every file system: the build has made a mistake, not its user.</exception>
    public static WriteOutcome Write(FolderName folder, ImmutableArray<RenderedFile> files, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(faults);
        RequireSoundPaths(files);
        try
        {
            return new SiteWriter(folder, files, faults).Write();
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
            if (FoldersOf(path).FirstOrDefault(paths.ContainsKey) is { } folder)
                throw new InvalidOperationException($"'{paths[folder]}' would have to be a file and the folder of '{path}'.");
        }
    }

    private WriteOutcome Write()
    {
        var changed = new bool[_files.Length];
        Parallel.For(0, _files.Length, i => changed[i] = _stale.Contains(_files[i].Path) || IsChanged(_files[i]));
        ImmutableArray<Diagnostic> foreign =
            [.. _files.Where((file, i) => changed[i] && IsForeign(file.Path)).Select(file => Messages.ForeignFile(Place.Whole($"{_folder.Name.TrimEnd('/')}/{file.Path}")))];
        _faults.AddAll(foreign);
        if (!foreign.IsEmpty)
            return new WriteOutcome.Refused();

        // The list first, with the old files and the new ones: should this be cut short, the next build knows them all.
        Directory.CreateDirectory(_folder.FullPath);
        WriteManifest(_now with { Paths = _now.Paths.Union(_earlier.Paths) });
        var removed = RemoveStale();
        foreach (var path in _files.Select(file => Path.GetDirectoryName(FullPath(file.Path))!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(path);

        Parallel.For(0, _files.Length, i =>
        {
            if (changed[i])
                Replace(FullPath(_files[i].Path), _files[i].Bytes.Span, i);
        });
        WriteManifest(_now);

        var written = changed.Count(isChanged => isChanged);
        return new WriteOutcome.Done(written, _files.Length - written, removed);
    }

    private string FullPath(string path) => Path.Combine(_folder.FullPath, path.Replace('/', Path.DirectorySeparatorChar));

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
            return false;
        if (File.Exists(FullPath(path)) || IsForeignFolder(path))
            return true;

        return FoldersOf(path).FirstOrDefault(folder => File.Exists(FullPath(folder))) is { } file && !_earlier.Paths.Contains(file);
    }

    /// <summary>The folders of a path within the site, the innermost first.</summary>
    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            yield return path[..slash];
    }

    private bool IsForeignFolder(string path) =>
        Directory.Exists(FullPath(path))
        && Directory.EnumerateFiles(FullPath(path), "*", SearchOption.AllDirectories)
            .Any(file => !_earlier.Paths.Contains(Path.GetRelativePath(_folder.FullPath, file).Replace(Path.DirectorySeparatorChar, '/')));

    private int RemoveStale()
    {
        var removed = 0;
        foreach (var path in _stale)
        {
            var file = FullPath(path);
            if (!File.Exists(file))
                continue;

            File.Delete(file);
            removed++;
            RemoveEmptyFolders(path);
        }

        return removed;
    }

    private void RemoveEmptyFolders(string path)
    {
        foreach (var folder in FoldersOf(path).Select(FullPath))
        {
            if (!Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).Any())
                return;
            Directory.Delete(folder);
        }
    }

    private void WriteManifest(SiteManifest manifest)
    {
        var path = FullPath(SiteManifest.FileName);
        var bytes = manifest.ToBytes();
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            Replace(path, bytes, _files.Length);
    }

    /// <summary>Writes beside the file and renames: within one folder that is one step for whoever reads it.</summary>
    private static void Replace(string path, ReadOnlySpan<byte> bytes, int number)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".dossier-tmp-{number}");
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (IsOfDisk(exception))
        {
            File.Delete(temporary);
            throw;
        }
    }
}

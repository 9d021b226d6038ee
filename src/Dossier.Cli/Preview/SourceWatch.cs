using System.Diagnostics;
using System.IO.Enumeration;
using Dossier.Sources;

namespace Dossier.Cli.Preview;

/// <summary>
/// Says when something in the folders changed. An editor's save is several events (a new file beside the old one, a
/// rename, a deletion), so it waits until there is a moment of quiet. Folders may come and go, and a watcher may go deaf: one of
/// .NET 10 on Linux does where a folder is moved away and something else is written at once. So it looks itself, now and then.
/// </summary>
internal sealed class SourceWatch : IDisposable
{
    private static readonly TimeSpan _quiet = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan _longestUnrest = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan _round = TimeSpan.FromSeconds(1);

    private readonly FolderName[] _folders;
    private readonly FileSystemWatcher?[] _watchers;
    private readonly FileSystemWatcher?[] _around;
    private readonly SemaphoreSlim _changed = new(0);
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private bool _isKnown = true;
    private int _told;
    private bool _isEnded;
    private readonly Timer _rounds;
    private readonly long[] _stamps;
    private readonly bool[] _areMissed;

    public SourceWatch(params FolderName[] folders)
    {
        _folders = folders;
        _watchers = [.. folders.Select(folder => Watch(folder.FullPath))];
        // A folder that is moved away and back is the same to its own watcher.
        _around = [.. folders.Select((folder, at) => WatchAround(folder.FullPath, at))];
        _stamps = [.. folders.Select(folder => FolderStamp.Of(folder.FullPath))];
        _areMissed = new bool[folders.Length];
        _rounds = new Timer(_ => LookAround(), null, _round, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Waits until something changed, and then until the changes pause.</summary>
    /// <returns>The absolute paths of what changed; null where that is not known.</returns>
    public async Task<IReadOnlyCollection<string>?> Changed(CancellationToken stop)
    {
        do
        {
            await _changed.WaitAsync(stop);
        }
        while (IsToldAlready());

        var until = DateTime.UtcNow + _longestUnrest;
        while (DateTime.UtcNow < until && await _changed.WaitAsync(_quiet, stop))
        {
        }

        lock (_paths)
        {
            string[]? paths = _isKnown ? [.. _paths] : null;
            _paths.Clear();
            _isKnown = true;
            return paths;
        }
    }

    /// <summary>Whether a signal is left over from changes that were told with those before it.</summary>
    private bool IsToldAlready()
    {
        lock (_paths)
        {
            return _isKnown && _paths.Count == 0;
        }
    }

    public void Dispose()
    {
        _rounds.Dispose();
        lock (_watchers)
        {
            _isEnded = true;
            foreach (var watcher in _watchers.Concat(_around))
                watcher?.Dispose();
        }

        _changed.Dispose();
    }

    /// <summary>Renews a watcher that died with its folder, or told nothing of what changed.</summary>
    private void LookAround()
    {
        var time = Stopwatch.StartNew();
        var told = Interlocked.Exchange(ref _told, 0);
        for (var at = 0; at < _folders.Length; at++)
        {
            var stamp = FolderStamp.Of(_folders[at].FullPath);
            // What was written a moment ago may be told in a moment: it is missed if it still is in the next round.
            var isMissed = _areMissed[at] && told == 0;
            _areMissed[at] = told == 0 && stamp != _stamps[at];
            _stamps[at] = stamp;
            if (isMissed || Directory.Exists(_folders[at].FullPath) != _watchers[at] is not null)
                Renew(at);
        }

        try
        {
            // A large folder is looked through less often.
            _rounds.Change(_round + (20 * time.Elapsed), Timeout.InfiniteTimeSpan);
        }
        catch (ObjectDisposedException)
        {
            // The server stopped meanwhile.
        }
    }

    /// <summary>The thread that tells of changes must not wait for a watcher to end, which waits for that thread.</summary>
    private void RenewSoon(int at) => Task.Run(() => Renew(at));

    private void Renew(int at)
    {
        lock (_watchers)
        {
            if (_isEnded)
                return;
            _watchers[at]?.Dispose();
            _watchers[at] = Watch(_folders[at].FullPath);
        }

        SayUnknown();
    }

    private FileSystemWatcher? Watch(string folder) => Open(folder, watcher =>
    {
        watcher.IncludeSubdirectories = true;
        watcher.InternalBufferSize = 64 * 1024;
        watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
        watcher.Changed += (_, change) => SayOfFile(change.FullPath);
        watcher.Created += (_, change) => Say(change.FullPath);
        watcher.Deleted += (_, change) => Say(change.FullPath);
        watcher.Renamed += (_, change) => Say(change.OldFullPath, change.FullPath);
        // More events than it could hold: what they were is lost, that there were some is not.
        watcher.Error += (_, _) => SayUnknown();
    });

    private FileSystemWatcher? WatchAround(string folder, int at) => Open(Path.GetDirectoryName(folder) ?? folder, watcher =>
    {
        watcher.Filter = Path.GetFileName(folder);
        watcher.NotifyFilter = NotifyFilters.DirectoryName;
        watcher.Created += (_, _) => RenewSoon(at);
        watcher.Deleted += (_, _) => RenewSoon(at);
        watcher.Renamed += (_, _) => RenewSoon(at);
    });

    /// <summary>A watcher of a folder; null where the folder is not there, or goes while it is looked at: a later round looks again.</summary>
    private static FileSystemWatcher? Open(string folder, Action<FileSystemWatcher> set)
    {
        if (!Directory.Exists(folder))
            return null;
        try
        {
            var watcher = new FileSystemWatcher(folder);
            set(watcher);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception failure) when (failure is IOException or ArgumentException)
        {
            return null;
        }
    }

    private void SayUnknown()
    {
        lock (_paths)
        {
            _isKnown = false;
        }

        Say();
    }

    /// <summary>A folder changes with every file in it, which is told for itself.</summary>
    private void SayOfFile(string path)
    {
        if (!Directory.Exists(path))
            Say(path);
    }

    private void Say(params ReadOnlySpan<string> paths)
    {
        lock (_paths)
        {
            foreach (var path in paths)
                _paths.Add(path);
        }

        Interlocked.Increment(ref _told);

        try
        {
            _changed.Release();
        }
        catch (ObjectDisposedException)
        {
            // An event that was on its way when the server stopped.
        }
    }
}

/// <summary>What a folder holds, as one number: it is another one when a file was written, added, renamed or deleted.</summary>
internal static class FolderStamp
{
    private static readonly EnumerationOptions _everythingBelow = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    /// <summary>The stamp of a folder; 0 where there is none.</summary>
    public static long Of(string folder)
    {
        try
        {
            var files = new FileSystemEnumerable<long>(
                folder,
                (ref FileSystemEntry entry) => HashCode.Combine(string.GetHashCode(entry.FileName, StringComparison.Ordinal), entry.Directory.Length, entry.LastWriteTimeUtc, entry.IsDirectory ? 0 : entry.Length),
                _everythingBelow);
            return files.Sum();
        }
        catch (IOException)
        {
            return 0;
        }
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Sources;

/// <summary>
/// The files that one build read, for the next one: a file that was not written since is not read again, and one whose bytes
/// are the same stays the same object. Not for two builds at a time.
/// </summary>
internal sealed class SourceMemory
{
    private readonly ConcurrentDictionary<string, (Stamp? Stamp, AssetFile File)> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (AssetFile File, SourceFile Text)> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, AssetFile?> _seen = new(StringComparer.Ordinal);
    private FoundSources? _last;
    private bool _hasLinks;
    private long _newest;
    private long _newestSoFar;

    /// <summary>The absolute paths of all that was written, renamed or deleted since the last build; null where that is not known.</summary>
    public IReadOnlyCollection<string>? Changed { get; set; }

    /// <summary>Begins to look at every file.</summary>
    public void Begin()
    {
        (_last, _hasLinks) = (null, false);
        (_newest, _newestSoFar) = (_newestSoFar, 0);
        _seen.Clear();
    }

    /// <summary>Notes a folder that is a link: nobody is told of what changes behind it.</summary>
    public void NoteLink() => _hasLinks = true;

    /// <summary>The file at a path: as it was read before, or read now.</summary>
    /// <param name="path">Its absolute path.</param>
    /// <param name="read">Reads it.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public AssetFile File(string path, Func<AssetFile> read)
    {
        // The stamp is taken before the bytes, so what is written in between has another one.
        var stamp = Stamp.Of(path);
        _hasLinks |= stamp is null;
        _seen[path] = null;
        var isKnown = _files.TryGetValue(path, out var known);
        var file = isKnown && IsUntouched(known.Stamp, stamp) ? known.File : read();
        if (isKnown && file.Bytes.Span.SequenceEqual(known.File.Bytes.Span))
        {
            file = known.File;
        }

        _files[path] = (stamp, file);
        _seen[path] = file;
        return file;
    }

    /// <summary>The text of a file: as it was decoded before, or null.</summary>
    public SourceFile? Text(AssetFile file) => _texts.TryGetValue(file.Path, out var known) && ReferenceEquals(known.File, file) ? known.Text : null;

    /// <summary>Keeps the text of a file.</summary>
    public SourceFile Keep(AssetFile file, SourceFile text)
    {
        _texts[file.Path] = (file, text);
        return text;
    }

    /// <summary>Keeps everything that was read.</summary>
    /// <param name="folders">The absolute paths of the folders.</param>
    /// <param name="sources">What was read.</param>
    /// <param name="faults">What was wrong with it.</param>
    public void Keep(ImmutableArray<string> folders, SourceSet sources, DiagnosticBag faults)
    {
        if (_hasLinks || !sources.Unread.IsEmpty || sources.HasUnreadFolder)
        {
            return;
        }

        // A build that is followed by no other never asks for the places.
        _last = new FoundSources(folders, sources, faults.Sorted(), new(() => PlacesOf(sources)));
    }

    private Dictionary<string, int?> PlacesOf(SourceSet sources)
    {
        var order = sources.Content.Select((text, at) => (text, at)).ToDictionary(pair => pair.text, pair => pair.at);
        return _seen.ToDictionary(
            seen => Path.GetFullPath(seen.Key),
            seen => seen.Value is { } file && Text(file) is { } text && order.TryGetValue(text, out var at) ? at : (int?)null,
            StringComparer.Ordinal);
    }

    /// <summary>
    /// What was read last, with the changed files read again: where it is known what changed, and that is nothing but texts
    /// that were there before and are there still. Else null.
    /// </summary>
    public SourceSet? Renewed(DiagnosticBag faults)
    {
        var changed = Changed;
        Changed = null;
        if (changed is null || _last?.Renewed(changed) is not { } renewed)
        {
            return null;
        }

        _last = renewed;
        faults.AddAll(renewed.Faults);
        return renewed.Sources;
    }

    /// <summary>
    /// Whether a file was surely not written since. One that bore the newest time of all may have been written again before
    /// the clock of the disk went on, as git holds of the files of its index.
    /// </summary>
    private bool IsUntouched(Stamp? before, Stamp? now)
    {
        if (now is null)
        {
            return false;
        }

        for (var newest = Volatile.Read(ref _newestSoFar); now.Written > newest; newest = Volatile.Read(ref _newestSoFar))
        {
            Interlocked.CompareExchange(ref _newestSoFar, now.Written, newest);
        }

        return before == now && now.Written < _newest;
    }

    /// <summary>When a file was written, in ticks of the disk's clock, and how long it is.</summary>
    internal sealed record Stamp(long Written, long Length)
    {
        /// <summary>Null for what is no file, and for a link, whose own stamp says nothing of what it leads to.</summary>
        public static Stamp? Of(string path)
        {
            var info = new FileInfo(path);
            return info.Exists && !info.Attributes.HasFlag(FileAttributes.ReparsePoint) ? new Stamp(info.LastWriteTimeUtc.Ticks, info.Length) : null;
        }
    }
}

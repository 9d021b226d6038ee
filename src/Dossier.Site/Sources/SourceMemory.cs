using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Sources;

/// <summary>
/// The files that one build read, for the next one: a file that was not written since is not read again, and stays the same
/// object. Not for two builds at a time.
/// </summary>
internal sealed class SourceMemory
{
    /// <summary>
    /// A file may be written twice between two ticks of the disk's clock. One that was written this short a time before it
    /// was read is read again, as git does with its index.
    /// </summary>
    private static readonly TimeSpan _unsettled = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, (Stamp Stamp, AssetFile File)> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (AssetFile File, SourceFile Text)> _texts = new(StringComparer.Ordinal);
    private Whole? _last;

    /// <summary>The moment of the build.</summary>
    public DateTimeOffset Now { get; set; } = DateTimeOffset.MinValue;

    /// <summary>The absolute paths of all that was written, renamed or deleted since the last build; null where that is not known.</summary>
    public IReadOnlyCollection<string>? Changed { get; set; }

    /// <summary>The file at a path: as it was read before, or read now.</summary>
    /// <param name="path">Its absolute path.</param>
    /// <param name="read">Reads it.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public AssetFile File(string path, Func<AssetFile> read)
    {
        var stamp = Stamp.Of(path);
        if (stamp is not null && _files.TryGetValue(path, out var known) && known.Stamp == stamp)
        {
            return known.File;
        }

        var file = read();
        // The stamp was taken before the bytes, so what is written in between has another one.
        if (stamp is not null && stamp.Written + _unsettled < Now)
        {
            _files[path] = (stamp, file);
        }
        else
        {
            _files.TryRemove(path, out _);
        }

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
    /// <param name="folder">The absolute path of the content folder.</param>
    /// <param name="sources">What was read.</param>
    /// <param name="faults">What was wrong with it.</param>
    public void Keep(string folder, SourceSet sources, DiagnosticBag faults)
    {
        var places = sources.Content.Select((file, at) => (Path: Path.Combine(folder, file.Name), at)).ToDictionary(pair => pair.Path, pair => pair.at, StringComparer.Ordinal);
        _last = new Whole(sources, faults.Sorted(), places);
    }

    /// <summary>
    /// What was read last, with the changed files read again: where it is known what changed, and that is nothing but texts
    /// that were there before and are there still. Else null.
    /// </summary>
    public SourceSet? Renewed(DiagnosticBag faults)
    {
        var changed = Changed;
        Changed = null;
        if (_last is not { } last || changed is null)
        {
            return null;
        }

        var content = last.Sources.Content.ToBuilder();
        foreach (var path in changed.Distinct(StringComparer.Ordinal))
        {
            var isThere = Stamp.Of(path) is not null;
            if (last.Places.TryGetValue(path, out var at) && isThere)
            {
                if (Reread(path, content[at]) is not { } text)
                {
                    return null;
                }

                content[at] = text;
            }
            else if (isThere || last.Places.ContainsKey(path) || Directory.Exists(path))
            {
                // What came and went again, as an editor's copy does, leaves nothing to read.
                return null;
            }
        }

        faults.AddAll(last.Faults);
        _last = last with { Sources = last.Sources with { Content = content.MoveToImmutable() } };
        return _last.Sources;
    }

    /// <summary>A text that was there before, as it is now; null where it is none any more.</summary>
    private static SourceFile? Reread(string path, SourceFile before)
    {
        try
        {
            return SourceDecoding.Decode(System.IO.File.ReadAllBytes(path), before.Path) is SourceDecoding.Outcome.Decoded decoded
                ? new SourceFile(before.Path, before.Name, decoded.Text)
                : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Everything that was read.</summary>
    /// <param name="Sources">The files.</param>
    /// <param name="Faults">What was wrong with them.</param>
    /// <param name="Places">Where each text stands among them, by its absolute path.</param>
    private sealed record Whole(SourceSet Sources, ImmutableArray<Diagnostic> Faults, Dictionary<string, int> Places);

    private sealed record Stamp(DateTime Written, long Length)
    {
        /// <summary>Null for what is not there, and for a link, whose own stamp says nothing of what it leads to.</summary>
        public static Stamp? Of(string path)
        {
            var info = new FileInfo(path);
            return info.Exists && !info.Attributes.HasFlag(FileAttributes.ReparsePoint) ? new Stamp(info.LastWriteTimeUtc, info.Length) : null;
        }
    }
}

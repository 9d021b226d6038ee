using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Rendering;

namespace Dossier.Cli.Preview;

/// <summary>
/// The site in memory, built again when something changed. Builds follow each other; what changes during one is in the
/// next. With an error the files stay those of the last good build.
/// </summary>
internal sealed class LiveSite(Func<DiagnosticBag, ImmutableArray<RenderedFile>> build)
{
    private readonly Lock _turn = new();
    private Edition _newest = Edition.None;
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The newest edition.</summary>
    public Edition Newest => Volatile.Read(ref _newest);

    /// <summary>Builds the site from what is on the disk now.</summary>
    /// <returns>The new edition.</returns>
    public Edition Build()
    {
        lock (_turn)
        {
            var faults = new DiagnosticBag();
            var files = build(faults);
            var edition = new Edition(
                _newest.Number + 1,
                faults.HasErrors ? _newest.Files : files.ToFrozenDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal),
                faults.Sorted());
            Volatile.Write(ref _newest, edition);
            Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
            return edition;
        }
    }

    /// <summary>Waits for an edition after one that is known.</summary>
    /// <param name="known">The number of the edition that the reader has.</param>
    /// <param name="stop">Ends the waiting.</param>
    public async Task<Edition> After(int known, CancellationToken stop)
    {
        while (true)
        {
            // Taken before the look, so that an edition that comes in between is not missed.
            var next = Volatile.Read(ref _next).Task;
            if (Newest.Number != known)
            {
                return Newest;
            }

            await next.WaitAsync(stop);
        }
    }
}

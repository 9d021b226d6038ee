using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Cli.Preview;

/// <summary>The site as it is shown between two saves.</summary>
/// <param name="Number">Counts up with each build.</param>
/// <param name="Files">The files of the last build without errors, by path; empty where there was none yet.</param>
/// <param name="Faults">What the last build found. Where that holds errors, the files are those of a build before it.</param>
internal sealed record Edition(int Number, FrozenDictionary<string, ReadOnlyMemory<byte>> Files, ImmutableArray<Diagnostic> Faults)
{
    /// <summary>Before the first build.</summary>
    public static Edition None { get; } = new(0, FrozenDictionary<string, ReadOnlyMemory<byte>>.Empty, []);

    /// <summary>The errors that keep the files from being those of the last save.</summary>
    public IEnumerable<Diagnostic> Errors => Faults.Where(fault => fault.Severity == Severity.Error);
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Diagnostics;
using Dossier.Sources;

namespace Dossier.Entries;

/// <summary>What one build parsed, for the next one: a file that is the same object is not parsed again.</summary>
internal sealed class EntryMemory
{
    private readonly ConditionalWeakTable<SourceFile, Parsed> _parsed = [];

    /// <summary>What a file became, with its faults: as it was parsed before, or parsed now.</summary>
    /// <param name="source">The file, which is parsed in one way only.</param>
    /// <param name="faults">Receives what is wrong with it.</param>
    /// <param name="parse">Parses it.</param>
    public T? Of<T>(SourceFile source, DiagnosticBag faults, Func<DiagnosticBag, T?> parse)
        where T : class
    {
        if (!_parsed.TryGetValue(source, out var parsed))
        {
            var own = new DiagnosticBag();
            parsed = new Parsed(parse(own), own.Sorted());
            _parsed.Add(source, parsed);
        }

        faults.AddAll(parsed.Faults);
        return (T?)parsed.Value;
    }

    private sealed record Parsed(object? Value, ImmutableArray<Diagnostic> Faults);
}

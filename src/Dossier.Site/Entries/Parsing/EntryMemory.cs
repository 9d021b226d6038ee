using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Sources;

namespace Dossier.Entries.Parsing;

/// <summary>What one build parsed, for the next one: a file that is the same object is not parsed again.</summary>
internal sealed class EntryMemory
{
    private readonly ConcurrentDictionary<string, Parsed> _parsed = new(StringComparer.Ordinal);

    /// <summary>What a file became, with its faults: as it was parsed before, or parsed now.</summary>
    /// <param name="source">The file, which is parsed in one way only.</param>
    /// <param name="faults">Receives what is wrong with it.</param>
    /// <param name="parse">Parses it.</param>
    public T? Of<T>(SourceFile source, DiagnosticBag faults, Func<SourceFile, DiagnosticBag, T?> parse)
        where T : class
    {
        if (!_parsed.TryGetValue(source.Name, out var parsed) || parsed.Source != source)
        {
            var own = new DiagnosticBag();
            parsed = new Parsed(source, parse(source, own), own.Sorted());
            _parsed[source.Name] = parsed;
        }

        faults.AddAll(parsed.Faults);
        return (T?)parsed.Value;
    }

    private sealed record Parsed(SourceFile Source, object? Value, ImmutableArray<Diagnostic> Faults);
}

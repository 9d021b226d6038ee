using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Entries.Parsing;
using Dossier.Graph.Quotations;
using Dossier.Graph.Resolving;

namespace Dossier.Graph.Incremental;

/// <summary>What linking made of an entry or a text.</summary>
/// <param name="Value">What it became.</param>
/// <param name="Faults">What did not resolve.</param>
/// <param name="Asked">Which entries it was answered with.</param>
/// <param name="Meaning">What it was linked by; see <see cref="LinkingGround.Meaning"/>.</param>
internal sealed record KeptLinks(object Value, ImmutableArray<Diagnostic> Faults, AskedEntries Asked, object Meaning)
{
    /// <summary>The last build that had it.</summary>
    public int Build { get; set; }
}

/// <summary>
/// What one build linked, for the next one. An entry whose file changed is linked anew, and so is every other that asked for
/// it or may hold a name that changed.
/// </summary>
internal sealed class LinkMemory
{
    /// <summary>After so many builds, what belonged to files that are gone is let go.</summary>
    private const int Tidied = 16;

    // Weak references would let go by themselves, but each garbage collection looks at every one of them.
    private readonly ConcurrentDictionary<object, KeptLinks> _kept = new(ReferenceEqualityComparer.Instance);
    private LinkingGround? _ground;
    private int _build;

    /// <summary>Finds quoted words.</summary>
    public QuotationLookup Passages { get; } = new();

    /// <summary>Begins a build.</summary>
    public LinkingGround Begin(EntrySet entries, IReadOnlySet<string> assets)
    {
        if (++_build % Tidied == 0)
        {
            foreach (var (written, _) in _kept.Where(pair => pair.Value.Build < _build - 1))
            {
                _kept.TryRemove(written, out _);
            }
        }

        _ground = LinkingGround.Of(entries, assets, _ground);
        return _ground;
    }

    /// <summary>What an entry or text became, where everything it was answered holds still; else null.</summary>
    public KeptLinks? Find(object written, LinkingGround ground, EntryIndex index)
    {
        if (!_kept.TryGetValue(written, out var kept) || !kept.Asked.HoldIn(index))
        {
            return null;
        }

        kept.Build = _build;
        return kept.Meaning == ground.Meaning ? kept
            : ground.Changed is { } changed && kept.Meaning == changed.Before && !changed.MayStandIn(written) ? Keep(written, kept with { Meaning = ground.Meaning })
            : null;
    }

    /// <summary>Keeps what an entry or text became.</summary>
    public KeptLinks Keep(object written, KeptLinks links)
    {
        links.Build = _build;
        _kept[written] = links;
        return links;
    }
}

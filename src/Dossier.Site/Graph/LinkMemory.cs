using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Diagnostics;

namespace Dossier.Graph;

/// <summary>What linking made of an entry or a text.</summary>
/// <param name="Value">What it became.</param>
/// <param name="Faults">What did not resolve.</param>
/// <param name="Asked">Which entries it was answered with.</param>
/// <param name="Meaning">What it was linked by; see <see cref="LinkingGround.Meaning"/>.</param>
internal sealed record KeptLinks(object Value, ImmutableArray<Diagnostic> Faults, AskedEntries Asked, object Meaning);

/// <summary>
/// What one build linked, for the next one. It is kept as long as the entry or text it was made of, so an entry whose file
/// changed is linked anew, and so is every other that asked for it or may hold a name that changed.
/// </summary>
internal sealed class LinkMemory
{
    private readonly ConditionalWeakTable<object, KeptLinks> _kept = [];

    /// <summary>The ground of the last build.</summary>
    public LinkingGround? Ground { get; set; }

    /// <summary>Finds quoted words.</summary>
    public Passages Passages { get; } = new();

    /// <summary>What an entry or text became, where everything it was answered holds still; else null.</summary>
    public KeptLinks? Find(object written, LinkingGround ground, EntryIndex index)
    {
        if (!_kept.TryGetValue(written, out var kept) || !kept.Asked.HoldIn(index))
        {
            return null;
        }

        return kept.Meaning == ground.Meaning ? kept
            : ground.Changed is { } changed && kept.Meaning == changed.Before && !changed.MayStandIn(written) ? Keep(written, kept with { Meaning = ground.Meaning })
            : null;
    }

    /// <summary>Keeps what an entry or text became.</summary>
    public KeptLinks Keep(object written, KeptLinks links)
    {
        _kept.AddOrUpdate(written, links);
        return links;
    }
}

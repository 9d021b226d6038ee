using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Diagnostics;
using Dossier.Entries;

namespace Dossier.Graph;

/// <summary>What every text of a dossier is linked by.</summary>
internal sealed record LinkingGround
{
    /// <summary>The actors whose names are looked for, in the order of their files.</summary>
    public required ImmutableArray<Actor> Actors { get; init; }

    /// <summary>Whom a name means.</summary>
    public required Gazetteer<Actor> Names { get; init; }

    /// <summary>What is wrong with the names themselves.</summary>
    public required ImmutableArray<Diagnostic> AmbiguousNames { get; init; }

    /// <summary>The settings that topics come from.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>The controlled list of topics.</summary>
    public required TopicList Topics { get; init; }

    /// <summary>The paths of the files that texts may link to.</summary>
    public required IReadOnlySet<string> Assets { get; init; }

    /// <summary>One object for all grounds on which the same words mean the same ids.</summary>
    public required object Meaning { get; init; }

    /// <summary>The ground of a dossier, built upon an earlier one as far as it is the same.</summary>
    public static LinkingGround Of(EntrySet entries, IReadOnlySet<string> assets, LinkingGround? before)
    {
        var isSameActors = before is not null && before.Actors.SequenceEqual(entries.Actors);
        var faults = new DiagnosticBag();
        var names = isSameActors ? before!.Names : NameList.Gather(entries.Actors, faults);
        var ambiguous = isSameActors ? before!.AmbiguousNames : faults.Sorted();
        var isSame = before is not null && before.Settings == entries.Settings && before.Assets.SetEquals(assets) && (isSameActors || MeanTheSame(before.Names, names));
        return new LinkingGround
        {
            Actors = entries.Actors,
            Names = names,
            AmbiguousNames = ambiguous,
            Settings = entries.Settings,
            Topics = new TopicList(entries.Settings),
            Assets = assets,
            Meaning = isSame ? before!.Meaning : new object(),
        };
    }

    private static bool MeanTheSame(Gazetteer<Actor> one, Gazetteer<Actor> other) =>
        one.Names.Length == other.Names.Length && one.Names.Zip(other.Names).All(pair =>
            pair.First.Name == pair.Second.Name
            && pair.First.Candidates.Select(bearer => (bearer.Key.Id, bearer.Strength)).SequenceEqual(pair.Second.Candidates.Select(bearer => (bearer.Key.Id, bearer.Strength))));
}

/// <summary>What linking made of an entry or a text.</summary>
/// <param name="Value">What it became.</param>
/// <param name="Faults">What did not resolve.</param>
/// <param name="Asked">Which entries it was answered with.</param>
/// <param name="Ground">What it was linked by.</param>
internal sealed record KeptLinks(object Value, ImmutableArray<Diagnostic> Faults, AskedEntries Asked, LinkingGround Ground);

/// <summary>
/// What one build linked, for the next one. It is kept as long as the entry or text it was made of, so an entry whose file
/// changed is linked anew, and so is every other that asked for it.
/// </summary>
internal sealed class LinkMemory
{
    private readonly ConditionalWeakTable<object, KeptLinks> _kept = [];

    /// <summary>The ground of the last build.</summary>
    public LinkingGround? Ground { get; set; }

    /// <summary>Finds quoted words.</summary>
    public Passages Passages { get; } = new();

    /// <summary>What an entry or text became, where everything it was answered holds still; else null.</summary>
    public KeptLinks? Find(object written, LinkingGround ground, EntryIndex index) =>
        _kept.TryGetValue(written, out var kept) && kept.Ground.Meaning == ground.Meaning && kept.Asked.HoldIn(index) ? kept : null;

    /// <summary>Keeps what an entry or text became.</summary>
    public KeptLinks Keep(object written, KeptLinks links)
    {
        _kept.AddOrUpdate(written, links);
        return links;
    }
}

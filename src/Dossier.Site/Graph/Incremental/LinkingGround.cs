using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Entries.Actors;
using Dossier.Entries.Parsing;
using Dossier.Graph.Names;

namespace Dossier.Graph.Incremental;

/// <summary>What every text of a dossier is linked by.</summary>
internal sealed record LinkingGround
{
    /// <summary>The actors whose names are looked for, in the order of their files.</summary>
    public required ImmutableArray<Actor> Actors { get; init; }

    /// <summary>Whom a name means.</summary>
    public required Gazetteer<Actor> Names { get; init; }

    /// <summary>What is wrong with the names themselves.</summary>
    public required ImmutableArray<Diagnostic> AmbiguousNames { get; init; }

    /// <summary>The controlled list of topics.</summary>
    public required TopicList Topics { get; init; }

    /// <summary>The paths of the files that texts may link to.</summary>
    public required IReadOnlySet<string> Assets { get; init; }

    /// <summary>One object for all grounds on which the same words mean the same ids.</summary>
    public required object Meaning { get; init; }

    /// <summary>How the meaning differs from that of the ground before; null where it does not, or in more than names.</summary>
    public ChangedNames? Changed { get; init; }

    /// <summary>The ground of a dossier, built upon an earlier one as far as it is the same.</summary>
    public static LinkingGround Of(EntrySet entries, IReadOnlySet<string> assets, LinkingGround? before)
    {
        var isSameActors = before is not null && before.Actors.SequenceEqual(entries.Actors);
        var faults = new DiagnosticBag();
        var names = isSameActors ? before!.Names : NameList.Gather(entries.Actors, faults);
        var topics = new TopicList(entries.Settings);
        var isSameElse = before is not null && before.Topics.IsSameAs(topics) && before.Assets.SetEquals(assets);
        var changed = isSameElse ? ChangedNames.Between(before!, names) : null;
        return new LinkingGround
        {
            Actors = entries.Actors,
            Names = names,
            AmbiguousNames = isSameActors ? before!.AmbiguousNames : faults.Sorted(),
            Topics = topics,
            Assets = assets,
            Meaning = isSameElse && changed is { AreNone: true } ? before!.Meaning : new object(),
            Changed = changed,
        };
    }
}

using Dossier.Entries;
using Dossier.Entries.Actors;

namespace Dossier.Graph.Names;

/// <summary>
/// Collects the names of all actors into a gazetteer. A name that stands for two actors wherever it is written is
/// reported here: no text could say whom it means.
/// </summary>
internal static class NameList
{
    public static Gazetteer<Actor> Gather(ImmutableArray<Actor> actors, DiagnosticBag faults)
    {
        // Of two actors of one id, which was reported, the first stands for it.
        var gazetteer = new Gazetteer<Actor>(actors.DistinctBy(actor => actor.Id, EntryId.Comparer).SelectMany(Names));
        foreach (var name in gazetteer.Names)
        {
            var bearers = name.Candidates.Where(candidate => candidate.Strength == NameStrength.Strong).Select(candidate => candidate.Key).ToArray();
            foreach (var later in bearers.Skip(1))
            {
                var (mine, theirs) = (Written(later, name.Name), Written(bearers[0], name.Name));
                faults.Add(Messages.AmbiguousAlias(mine.Place, mine.Value, theirs.Place));
            }
        }

        return gazetteer;
    }

    private static IEnumerable<GazetteerEntry<Actor>> Names(Actor actor) =>
        StrongNames(actor).Select(name => new GazetteerEntry<Actor>(name.Value, actor, NameStrength.Strong))
            .Concat(actor.WeakAliases.Select(name => new GazetteerEntry<Actor>(name.Value, actor, NameStrength.Weak)));

    private static IEnumerable<Located<string>> StrongNames(Actor actor) => [actor.Name, .. actor.Aliases, .. actor.PreviousNames];

    /// <summary>The name as its file writes it, found again by its folded form.</summary>
    private static Located<string> Written(Actor actor, string folded) =>
        StrongNames(actor).First(name => NameText.Fold(name.Value) == folded);
}

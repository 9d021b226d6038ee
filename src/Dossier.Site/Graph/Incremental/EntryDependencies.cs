using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Graph.Lookups;
using Dossier.Graph.Names;
using Dossier.Text;

namespace Dossier.Graph.Incremental;

/// <summary>An id that was asked for, and what it meant.</summary>
/// <param name="Id">The id as written.</param>
/// <param name="Fits">Which entries might have been suggested.</param>
/// <param name="Answer">What was answered; two answers are equal where they are of one case and hold the same.</param>
internal sealed record AskedId(string Id, Func<Entry, bool> Fits, Lookup Answer);

/// <summary>What linking something asked of the other entries: where every answer is the same, so are the links.</summary>
/// <param name="Ids">The ids.</param>
/// <param name="Texts">The texts in which names were looked for.</param>
internal sealed record EntryDependencies(ImmutableArray<AskedId> Ids, ImmutableArray<Prose> Texts)
{
    /// <summary>Whether every question has the same answer still.</summary>
    /// <param name="entries">The entries as they are now.</param>
    /// <param name="changed">The names that mean other ids than when the questions were asked.</param>
    public bool HoldIn(IEntryLookup entries, Gazetteer<Actor> changed)
    {
        foreach (var asked in Ids)
        {
            if (entries.Find(asked.Id, asked.Fits) != asked.Answer)
                return false;
        }

        return changed.Names.IsEmpty || !Texts.Any(text => text.Blocks.Any(block => !changed.Find(block.Text).IsEmpty));
    }
}

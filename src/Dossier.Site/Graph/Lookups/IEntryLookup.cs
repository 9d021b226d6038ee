using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Graph.Names;
using Dossier.Text;

namespace Dossier.Graph.Lookups;

/// <summary>
/// The only way from words to an entry: whoever links asks here, by id or by name. So it is enough to note what is asked here
/// to know what a link depends on.
/// </summary>
internal interface IEntryLookup
{
    /// <summary>Finds an entry by its id.</summary>
    /// <param name="id">The id as written.</param>
    /// <param name="fits">Which entries may be suggested where there is none of this id.</param>
    Lookup Find(string id, Func<Entry, bool> fits);

    /// <summary>Finds the names of actors in a text.</summary>
    /// <returns>For each block of the text the names in it, in reading order, where they may become links or stand within one.</returns>
    ImmutableArray<IReadOnlyList<NameMatch<Actor>>> NamesIn(Prose text);
}

using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Graph.Resolving;

namespace Dossier.Graph.Incremental;

/// <summary>What an index of entries answered while something was linked: as long as it would answer the same, the links stay.</summary>
internal sealed class AskedEntries
{
    private readonly HashSet<(string Id, Entry Entry, bool IsHidden)> _answers = [];
    private bool _isLasting = true;

    /// <summary>Notes an answer.</summary>
    public void Note(string id, Lookup answer)
    {
        switch (answer)
        {
            case Lookup.Found found:
                _answers.Add((id, found.Entry, false));
                break;
            case Lookup.Hidden hidden:
                _answers.Add((id, hidden.Entry, true));
                break;
            case Lookup.Unread or Lookup.Missing:
                // What a wrong id may have meant depends on every entry there is.
                _isLasting = false;
                break;
        }
    }

    /// <summary>Notes that a text names an actor, who is found by no id.</summary>
    public void Note(Actor named) => _answers.Add((named.Id, named, false));

    /// <summary>Whether an index would give every answer again.</summary>
    public bool HoldIn(EntryIndex index)
    {
        if (!_isLasting)
        {
            return false;
        }

        foreach (var (id, entry, isHidden) in _answers)
        {
            if (!index.Leads(id, entry, isHidden))
            {
                return false;
            }
        }

        return true;
    }
}

using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Graph.Lookups;
using Dossier.Graph.Names;
using Dossier.Text;

namespace Dossier.Graph.Incremental;

/// <summary>Notes whatever is asked of the entries while one thing is linked, on one thread.</summary>
internal sealed class RecordingLookup(IEntryLookup entries) : IEntryLookup
{
    private static readonly Func<Entry, bool> _anyone = _ => true;

    private readonly HashSet<AskedId> _ids = [];
    private readonly HashSet<Prose> _texts = [];

    /// <summary>What was asked so far.</summary>
    public EntryDependencies Dependencies => new([.. _ids], [.. _texts]);

    /// <inheritdoc/>
    public Lookup Find(string id, Func<Entry, bool> fits)
    {
        var answer = entries.Find(id, fits);
        _ids.Add(new AskedId(id, fits, answer));
        return answer;
    }

    /// <inheritdoc/>
    public ImmutableArray<IReadOnlyList<NameMatch<Actor>>> NamesIn(Prose text)
    {
        var found = entries.NamesIn(text);
        _texts.Add(text);
        // Whoever may be meant is asked for as well: a name can mean the same id still, and another reading of its file.
        _ids.UnionWith(found.SelectMany(matches => matches)
            .SelectMany(match => match.Candidates)
            .Select(bearer => new AskedId(bearer.Key.Id, _anyone, new Lookup.Found(bearer.Key))));
        return found;
    }
}

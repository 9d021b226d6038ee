using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Parsing;
using Dossier.Graph.Incremental;

namespace Dossier.Graph.Resolving;

/// <summary>What an id turned out to mean.</summary>
public abstract record Lookup
{
    private Lookup()
    {
    }

    /// <summary>An entry that readers may see.</summary>
    public sealed record Found(Entry Entry) : Lookup;

    /// <summary>An entry that is there but not published: a draft, or under embargo.</summary>
    public sealed record Hidden(Entry Entry) : Lookup;

    /// <summary>An entry whose file could not be read, which was reported where it stands.</summary>
    public sealed record Unread : Lookup;

    /// <summary>Nothing; perhaps another id was meant.</summary>
    /// <param name="Nearest">The id that was probably meant.</param>
    /// <param name="Meant">The id that was surely meant: a file was renamed, or one id alone is a slip away.</param>
    public sealed record Missing(string? Nearest, string? Meant) : Lookup;
}

/// <summary>Every entry by its id.</summary>
public sealed class EntryIndex
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hidden;
    private readonly UnreadFiles _unread;
    private readonly AskedEntries? _asked;

    /// <param name="all">All entries, hidden ones included: a link to a draft is another fault than a link to nothing.</param>
    /// <param name="isVisible">Whether readers may see an entry.</param>
    /// <param name="unread">The files that became no entry.</param>
    public EntryIndex(IEnumerable<Entry> all, Func<Entry, bool> isVisible, UnreadFiles unread)
    {
        _unread = unread;
        ImmutableArray<Entry> entries = [.. all];
        // Of two entries with one id, which was reported, the first file stands for it.
        foreach (var entry in entries)
        {
            _entries.TryAdd(entry.Id, entry);
        }

        _hidden = entries.Where(entry => !isVisible(entry)).Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
    }

    private EntryIndex(EntryIndex index, AskedEntries asked)
    {
        (_entries, _hidden, _unread) = (index._entries, index._hidden, index._unread);
        _asked = asked;
    }

    private static string? Only(IEnumerable<Entry> entries) => entries.Take(2).ToArray() is [var only] ? only.Id : null;

    private static IEnumerable<string> NamesOf(Entry entry) =>
        entry is Actor actor ? actor.Aliases.Select(alias => alias.Value).Prepend(actor.Name.Value) : [entry.Label];

    /// <summary>Finds an entry by its id.</summary>
    /// <param name="id">The id as written.</param>
    /// <param name="fits">Which entries may be suggested where there is none of this id.</param>
    public Lookup Find(string id, Func<Entry, bool> fits)
    {
        var answer = Answer(id, fits);
        _asked?.Note(id, answer);
        return answer;
    }

    /// <summary>The same index, which notes what it is asked and answers.</summary>
    internal EntryIndex Noting(AskedEntries asked) => new(this, asked);

    /// <summary>Notes that a text names an actor, which counts as asking for it.</summary>
    internal void NoteNamed(Actor actor) => _asked?.Note(actor);

    /// <summary>Whether an id leads to this entry.</summary>
    internal bool Leads(string id, Entry entry, bool isHidden) => _entries.GetValueOrDefault(id) == entry && _hidden.Contains(id) == isHidden;

    private Lookup Answer(string id, Func<Entry, bool> fits)
    {
        if (_entries.TryGetValue(id, out var entry))
        {
            return _hidden.Contains(id) ? new Lookup.Hidden(entry) : new Lookup.Found(entry);
        }

        if (_unread.MayHave(id))
        {
            return new Lookup.Unread();
        }

        Entry[] candidates = [.. _entries.Values.Where(fits)];
        var ids = candidates.Select(known => known.Id);
        var meant = Only(candidates.Where(known => known.Publication.MovedFrom.Any(path => Path.GetFileNameWithoutExtension(path.Value) == id)))
            ?? Only(candidates.Where(known => NamesOf(known).Contains(id, StringComparer.OrdinalIgnoreCase)))
            ?? Spelling.OnlyMistyped(id, ids);
        return new Lookup.Missing(meant ?? Spelling.Nearest(id, ids), meant);
    }
}

using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Parsing;
using Dossier.Graph.Names;
using Dossier.Graph.Quotations;
using Dossier.Text;

namespace Dossier.Graph.Lookups;

/// <summary>Every entry by its id, every actor by its names.</summary>
internal sealed class EntryIndex : IEntryLookup
{
    private readonly Dictionary<string, Lookup> _found = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Entry> _entries;
    private readonly UnreadFiles _unread;
    private readonly Gazetteer<Actor> _names;
    private readonly ArticleWords _words;

    /// <summary>
    /// Takes all entries, hidden ones included: a link to a draft is another fault than a link to nothing. The names are those of
    /// visible actors alone.
    /// </summary>
    public EntryIndex(IEnumerable<Entry> all, Func<Entry, bool> isVisible, UnreadFiles unread, Gazetteer<Actor> names, ArticleWords words)
    {
        _unread = unread;
        _names = names;
        _words = words;
        // Of two entries with one id, which was reported, the first file stands for it; where either is hidden, it is.
        ImmutableArray<Entry> entries = [.. all];
        var hidden = entries.Where(entry => !isVisible(entry)).Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        _entries = [.. entries.DistinctBy(entry => entry.Id, StringComparer.Ordinal)];
        foreach (var entry in _entries)
            _found.Add(entry.Id, hidden.Contains(entry.Id) ? new Lookup.Hidden(entry) : new Lookup.Found(entry));
    }

    public Lookup Find(string id, Func<Entry, bool> fits) =>
        _found.TryGetValue(id, out var found) ? found
        : _unread.MayHave(id) ? new Lookup.Unread()
        : Suggest(id, [.. _entries.Where(fits)]);

    public ImmutableArray<IReadOnlyList<NameMatch<Actor>>> NamesIn(Prose text) =>
        [.. text.Blocks.Select(block => _names.Find(block.Text, (start, length) => block.IsLinkable(start, length) || AuthorLinks.Cover(block, start, length)))];

    public WordSources SourcesOf(string words)
    {
        var candidates = _words.Candidates(words);
        return new WordSources(candidates, candidates.IsEmpty ? _words.Nearest(words) : null, _names.HasName(words.Trim().TrimEnd('.', ',')), _words.CanTell && !_unread.HasArticle);
    }

    public bool IsInDossiersLanguage(Article article) => _words.IsInLanguage(article);

    private static Lookup.Missing Suggest(string id, ImmutableArray<Entry> candidates)
    {
        var ids = candidates.Select(known => known.Id);
        var meant = Only(candidates.Where(known => known.Publication.MovedFrom.Any(path => Path.GetFileNameWithoutExtension(path.Value) == id)))
            ?? Only(candidates.Where(known => NamesOf(known).Contains(id, StringComparer.OrdinalIgnoreCase)))
            ?? Spelling.OnlyMistyped(id, ids);
        return new Lookup.Missing(meant ?? Spelling.Nearest(id, ids), meant);
    }

    private static string? Only(IEnumerable<Entry> entries) => entries.Take(2).ToArray() is [var only] ? only.Id : null;

    private static IEnumerable<string> NamesOf(Entry entry) =>
        entry is Actor actor ? actor.Aliases.Select(alias => alias.Value).Prepend(actor.Name.Value) : [entry.Label];
}

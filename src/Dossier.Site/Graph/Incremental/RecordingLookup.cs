using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Graph.Lookups;
using Dossier.Graph.Names;
using Dossier.Graph.Quotations;
using Dossier.Text;

namespace Dossier.Graph.Incremental;

/// <summary>
/// An id that was asked for as written, which entries might have been suggested, and what was answered; two answers are equal
/// where they are of one case and hold the same.
/// </summary>
internal sealed record AskedId(string Id, Func<Entry, bool> Fits, Lookup Answer);

/// <summary>Words that were asked for, and which articles can hold them.</summary>
internal sealed record AskedWords(string Words, WordSources Answer);

/// <summary>What linking something asked of the other entries: where every answer is the same, so are the links.</summary>
internal sealed record EntryDependencies(ImmutableArray<AskedId> Ids, ImmutableArray<Prose> Texts, ImmutableArray<AskedWords> Words)
{
    /// <summary>Whether every question has the same answer still, though some names mean other ids than when it was asked.</summary>
    public bool HoldIn(IEntryLookup entries, Gazetteer<Actor> changed) =>
        Ids.All(asked => entries.Find(asked.Id, asked.Fits) == asked.Answer)
        && Words.All(asked => entries.SourcesOf(asked.Words) == asked.Answer)
        && (changed.Names.IsEmpty || !Texts.Any(text => text.Blocks.Any(block => !changed.Find(block.Text).IsEmpty)));
}

/// <summary>Notes whatever is asked of the entries while one thing is linked, on one thread.</summary>
internal sealed class RecordingLookup(IEntryLookup entries) : IEntryLookup
{
    private static readonly Func<Entry, bool> _anyone = _ => true;

    private readonly HashSet<AskedId> _ids = [];
    private readonly HashSet<Prose> _texts = [];
    private readonly HashSet<AskedWords> _words = [];

    public EntryDependencies Dependencies => new([.. _ids], [.. _texts], [.. _words]);

    public Lookup Find(string id, Func<Entry, bool> fits)
    {
        var answer = entries.Find(id, fits);
        _ids.Add(new AskedId(id, fits, answer));
        return answer;
    }

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

    public WordSources SourcesOf(string words)
    {
        var answer = entries.SourcesOf(words);
        _words.Add(new AskedWords(words, answer));
        return answer;
    }

    public bool IsInDossiersLanguage(Article article) => entries.IsInDossiersLanguage(article);
}

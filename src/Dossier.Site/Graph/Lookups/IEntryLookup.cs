using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Graph.Names;
using Dossier.Graph.Quotations;
using Dossier.Text;

namespace Dossier.Graph.Lookups;

/// <summary>
/// The only way from words to an entry: whoever links asks here, by id or by name. So it is enough to note what is asked here
/// to know what a link depends on.
/// </summary>
internal interface IEntryLookup
{
    /// <summary>Finds an entry by its id as written; where there is none, one of those that fit is suggested.</summary>
    Lookup Find(string id, Func<Entry, bool> fits);

    /// <summary>For each block of a text the names of actors in it, in reading order, where they may become links or stand within one.</summary>
    ImmutableArray<IReadOnlyList<NameMatch<Actor>>> NamesIn(Prose text);

    /// <summary>The articles that can hold words, and whether they are a name.</summary>
    WordSources SourcesOf(string words);

    /// <summary>Whether an article is in the language of the dossier; what is asked of an article that was found needs no noting.</summary>
    bool IsInDossiersLanguage(Article article);
}

/// <summary>What an id turned out to mean.</summary>
internal abstract record Lookup
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

    /// <summary>Nothing. The nearest id was probably meant, the other one surely: a file was renamed, or one id alone is a slip away.</summary>
    public sealed record Missing(string? Nearest, string? Meant) : Lookup;
}

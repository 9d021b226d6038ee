using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Entries.Site;

namespace Dossier.Entries.Parsing;

/// <summary>
/// The table of the kinds of entries. Whatever goes over the kinds goes over this table, in its order; what each kind is
/// made into (a page, a card, data …) is told by <c>LinkedEntry.Match</c>, which a new kind widens.
/// </summary>
public static class EntryKinds
{
    private const string Ending = ".md";

    public static EntryKind Home { get; } = new()
    {
        Name = "home",
        Owner = "the home page",
        About = "the briefing itself: the home page",
        Folder = null,
        OnlyId = "index",
        Fields = HomeFields.All,
        Read = HomeFields.Read,
    };

    public static EntryKind Article { get; } = new()
    {
        Name = "article",
        Owner = "an article",
        About = "one for each source article",
        Folder = "articles",
        Section = "articles",
        Example = "Ministers sign accord in Valletta",
        Fields = ArticleFields.All,
        Read = ArticleFields.Read,
    };

    public static EntryKind Actor { get; } = new()
    {
        Name = "actor",
        Owner = "an actor",
        About = "one for each person, organization, government, state, armed group, community, outlet",
        Folder = "actors",
        Section = "actors",
        Example = "Ruth Camilleri",
        Fields = ActorFields.All,
        Read = ActorFields.Read,
    };

    public static EntryKind Event { get; } = new()
    {
        Name = "event",
        Owner = "an event",
        About = "one for each event",
        Folder = "events",
        Section = "events",
        Example = "Signing of the accord",
        Fields = EventFields.All,
        Read = EventFields.Read,
    };

    public static EntryKind Page { get; } = new()
    {
        Name = "page",
        Owner = "a page",
        About = "free pages, such as the method",
        Folder = "pages",
        Example = "How we work",
        Fields = FreePageFields.All,
        Read = FreePageFields.Read,
    };

    /// <summary>Every kind.</summary>
    public static ImmutableArray<EntryKind> All { get; } = [Home, Article, Actor, Event, Page];

    /// <summary>The folders of the content that entries stand in.</summary>
    public static ImmutableArray<string> Folders { get; } = [.. All.Select(kind => kind.Folder).OfType<string>()];

    /// <summary>The kind of entry that a file is; null where it is none.</summary>
    /// <param name="name">Its path below the content folder: <c>actors/europe/a.md</c>.</param>
    public static EntryKind? OfFile(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.EndsWith(Ending, StringComparison.Ordinal) ? All.FirstOrDefault(kind => kind.Folder is null ? name == kind.OnlyId + Ending : IsIn(kind.Folder, name)) : null;
    }

    /// <summary>The kind of entry whose folder a file stands in, whatever file it is; null where it stands in none.</summary>
    public static EntryKind? OfFolder(string name) => All.FirstOrDefault(kind => kind.Folder is { } folder && IsIn(folder, name));

    /// <summary>The kind that keeps an id for its one entry; null where the id is free.</summary>
    public static EntryKind? Reserving(string id) => All.FirstOrDefault(kind => kind.OnlyId is { } only && EntryId.Comparer.Equals(only, id));

    /// <summary>The file that has an id already, whatever its kind and however deep it stands; null where the id is free.</summary>
    /// <param name="id">The id.</param>
    /// <param name="names">The files of the content folder, by their paths below it.</param>
    public static string? FileOf(string id, IEnumerable<string> names) => names.FirstOrDefault(name => OfFile(name) is not null && EntryId.Comparer.Equals(EntryId.Of(name), id));

    private static bool IsIn(string folder, string name) => name.Length > folder.Length && name[folder.Length] == '/' && name.StartsWith(folder, StringComparison.Ordinal);
}

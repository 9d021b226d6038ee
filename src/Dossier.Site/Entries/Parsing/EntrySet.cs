using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Entries.Site;
using Dossier.Sources;

namespace Dossier.Entries.Parsing;

/// <summary>Every entry of a dossier as its file states it; ids are still words. Each list is in the order of its files.</summary>
public sealed record EntrySet
{
    public required SiteSettings Settings { get; init; }

    /// <summary>The file that the settings stand in; null where there is none.</summary>
    public SourceFile? SettingsFile { get; init; }

    public required Home Home { get; init; }

    /// <summary>The files that say in another language what the others say, in the order of their names.</summary>
    public ImmutableArray<TranslationFile> Translations { get; init; } = [];

    /// <summary>The paths of the files that the words of this language stand in; none where it is the dossier's own.</summary>
    public IEnumerable<string> TranslatedPaths =>
        Translations.Where(file => SiteLanguages.Comparer.Equals(file.Language, Settings.Language)).Select(file => file.Source.Path);

    /// <summary>All entries but the home page.</summary>
    public required ImmutableArray<Entry> All
    {
        get;
        init
        {
            field = value;
            Articles = [.. value.OfType<Article>()];
            Actors = [.. value.OfType<Actor>()];
            Events = [.. value.OfType<Event>()];
        }
    }

    public ImmutableArray<Article> Articles { get; private init; } = [];

    public ImmutableArray<Actor> Actors { get; private init; } = [];

    public ImmutableArray<Event> Events { get; private init; } = [];

    /// <summary>The files that are there but became no entry.</summary>
    public UnreadFiles Unread { get; init; } = UnreadFiles.None;

    /// <summary>
    /// Whether an article may say something that could not be read, which was reported. That a claim lacks support is
    /// then no news: the support may stand there.
    /// </summary>
    public bool LacksStatements => Unread.HasArticle || Articles.Any(article => article.LacksStatements);

    /// <summary>Whether something is there that could not be read at all, which was reported.</summary>
    public bool IsFragmentary => Unread.HasFolder || Unread.Ids.Count > 0 || Settings.LacksTopics || Home.IsFragment || All.Any(entry => entry.IsFragment);

    /// <summary>The ids that no new entry can have: those of entries, of files that became none, and those kept for one kind.</summary>
    public IEnumerable<string> TakenIds => [.. All.Select(entry => entry.Id), .. Unread.Ids, .. EntryKinds.All.Select(kind => kind.OnlyId).OfType<string>()];
}

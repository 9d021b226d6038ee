using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Entries.Site;
using Dossier.Text;

namespace Dossier.Graph;

/// <summary>
/// The whole dossier, with every reference resolved: what the pages are made of. Only what readers may see is in it.
/// </summary>
public sealed class ResolvedDossier
{
    private readonly Lazy<Dictionary<Entry, LinkedEntry>> _linked;

    /// <summary>A dossier; its entries are looked up by what they were made of.</summary>
    public ResolvedDossier() => _linked = new(() => Entries.ToDictionary(entry => entry.Source));

    public required SiteSettings Settings { get; init; }

    /// <summary>Every entry that readers may see: the home page, then kind by kind, each in the order of its list.</summary>
    public required ImmutableArray<LinkedEntry> Entries
    {
        get;
        init
        {
            field = value;
            Home = value.OfType<LinkedHome>().Single();
            Articles = [.. value.OfType<LinkedArticle>()];
            Actors = [.. value.OfType<LinkedActor>()];
            Events = [.. value.OfType<LinkedEvent>()];
            Pages = [.. value.OfType<LinkedPage>()];
        }
    }

    public LinkedHome Home { get; private init; } = null!;

    /// <summary>Newest first; the undated last, by title.</summary>
    public ImmutableArray<LinkedArticle> Articles { get; private init; }

    /// <summary>By type, in the order of the types, then by name.</summary>
    public ImmutableArray<LinkedActor> Actors { get; private init; }

    /// <summary>Earliest first; the undated last, by title.</summary>
    public ImmutableArray<LinkedEvent> Events { get; private init; }

    /// <summary>By title.</summary>
    public ImmutableArray<LinkedPage> Pages { get; private init; }

    /// <summary>In the order of <c>dossier.yml</c>.</summary>
    public required ImmutableArray<LinkedTopic> Topics { get; init; }

    /// <summary>What the navigation shows, in its order.</summary>
    public required ImmutableArray<NavTarget> Navigation { get; init; }

    /// <summary>What stands at the foot of every page; null where nothing does.</summary>
    public LinkedProse? Footer { get; init; }

    /// <summary>Whether an article may say more than could be read, so that a claim without support is no news.</summary>
    public bool LacksStatements { get; init; }

    /// <summary>Links the names in a text that a template made, which is called by a name in what is reported.</summary>
    public required Func<Prose, string, LinkedProse> LinkNames { get; init; }

    /// <summary>In the site of a further language, the files that the words of the dossier's own stand in.</summary>
    public FrozenSet<string> OriginalPaths { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The language of a text of ours; null where it is the dossier's.</summary>
    public string? LanguageOf(Prose text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return LanguageAt(text.PlaceAt(0));
    }

    /// <summary>The language of a topic's title; null where it is the dossier's.</summary>
    public string? LanguageOf(Topic topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return LanguageAt(topic.TitlePlace);
    }

    /// <summary>The language of an article's own words; null where it is the dossier's.</summary>
    public string? LanguageOf(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Language?.Value ?? Settings.TranslatedFrom;
    }

    /// <summary>The language that an entry is told in; null where it is the dossier's.</summary>
    public string? LanguageOf(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Translation is not null ? null : entry is Article article ? LanguageOf(article) : Settings.TranslatedFrom;
    }

    private string? LanguageAt(Place written) => OriginalPaths.Count > 0 && OriginalPaths.Contains(written.File) ? Settings.TranslatedFrom : null;

    /// <summary>An entry of the dossier with everything it refers to.</summary>
    public LinkedEntry Of(Entry entry) => _linked.Value[entry];

    /// <summary>An article of the dossier with everything it refers to.</summary>
    public LinkedArticle Of(Article article) => (LinkedArticle)Of((Entry)article);

    /// <summary>An actor of the dossier with everything that refers to it.</summary>
    public LinkedActor Of(Actor actor) => (LinkedActor)Of((Entry)actor);

    /// <summary>An event of the dossier with everything that refers to it.</summary>
    public LinkedEvent Of(Event one) => (LinkedEvent)Of((Entry)one);

    /// <summary>The entries of a kind, in the order of their list.</summary>
    public ImmutableArray<LinkedEntry> Of(EntryKind kind) => [.. Entries.Where(entry => entry.Source.Kind == kind)];
}

/// <summary>A topic and everything sorted under it, in the order of the lists.</summary>
public sealed record LinkedTopic(Topic Topic, ImmutableArray<Article> Articles, ImmutableArray<Event> Events)
{
    /// <summary>What a reader has to know of it first; null where nobody wrote that.</summary>
    public LinkedProse? BottomLine { get; init; }

    /// <summary>What is not known of it, as written.</summary>
    public ImmutableArray<LinkedProse> Gaps { get; init; } = [];
}

/// <summary>What an item of the navigation leads to.</summary>
public abstract record NavTarget
{
    private NavTarget()
    {
    }

    /// <summary>One of the lists: articles, actors, events, topics; under its own title where no label is written.</summary>
    public sealed record ToList(string Name, string? Label = null) : NavTarget;

    /// <summary>An entry's page, likewise.</summary>
    public sealed record ToEntry(Entry Entry, string? Label = null) : NavTarget;

    /// <summary>An address outside of the site.</summary>
    public sealed record ToWeb(string Address, string Label) : NavTarget;
}

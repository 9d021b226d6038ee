using Dossier.Changes;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Graph.Views;
using Dossier.Pages.Models.Extras;
using Dossier.Pages.Models.Overviews;
using Dossier.Pages.Models.Parts;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models;

/// <summary>
/// What templates see. Every page has <c>site</c>, <c>page</c> and <c>words</c>, and what it is about under the name of
/// its kind: <c>article</c>, <c>actor</c>, <c>event</c> …; nothing is found by reflection, so nothing is there by accident.
/// </summary>
public sealed class PageModels
{
    private readonly ResolvedDossier _dossier;
    private readonly SiteWording _wording;
    private readonly DossierEvidence _evidence;
    private readonly DossierChanges _changes;
    private readonly bool _hasTopicFeeds;
    private readonly EntryCards _cards;
    private readonly TextModel _texts;
    private readonly ArticleModel _articles;
    private readonly ActorModel _actors;
    private readonly EventModel _events;
    private readonly StructuredData _structured;
    private readonly Lazy<TimelineModel> _timeline;
    private readonly NetworkModel _network;
    private readonly ListModel _lists;
    private readonly MentionModel _mentions;
    private readonly Func<string, bool> _isBuiltIn;
    private readonly BoardModel _board;
    private readonly TopicModel _topics;
    private readonly ScriptObject _site;
    private readonly Lazy<PrintModel> _print;

    /// <param name="dossier">What is shown.</param>
    /// <param name="evidence">How what it says stands.</param>
    /// <param name="wording">The site's own words.</param>
    /// <param name="changes">What changed since an earlier build.</param>
    /// <param name="beside">The files beside the pages.</param>
    /// <param name="languages">The languages that the dossier is published in.</param>
    /// <param name="pictures">The pictures that stand for the site.</param>
    /// <param name="isBuiltIn">Whether the template of a page, or a partial, is the one that comes with the tool.</param>
    /// <param name="baseUrl">Where the site will be published; null where that is not known.</param>
    public PageModels(ResolvedDossier dossier, DossierEvidence evidence, SiteWording wording, DossierChanges changes, ExportFiles beside, PublishedLanguages languages, SitePictures pictures, Func<string, bool> isBuiltIn, string? baseUrl)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(languages);
        ArgumentNullException.ThrowIfNull(pictures);
        Languages = languages;
        ArgumentNullException.ThrowIfNull(wording);
        _dossier = dossier;
        _wording = wording;
        BaseUrl = baseUrl;
        _evidence = evidence;
        _changes = changes;
        _cards = new EntryCards(dossier, evidence, wording);
        var sources = new SourceModel(dossier, evidence, _cards, wording);
        var claims = new ClaimModel(_cards, sources, wording);
        _texts = new TextModel(_cards, sources, wording);
        _articles = new ArticleModel(dossier, evidence, _cards, sources, _texts, claims, wording, baseUrl);
        var shelves = new ShelfModel(wording);
        _mentions = new MentionModel(_cards, shelves, wording);
        _actors = new ActorModel(evidence, _cards, _texts, claims, _mentions, wording);
        _events = new EventModel(evidence, _cards, sources, _texts, claims, wording);
        _structured = new StructuredData(dossier, evidence, wording, baseUrl);
        _timeline = new Lazy<TimelineModel>(() => new TimelineModel(Timeline.Of(dossier), evidence, _cards, wording));
        Network = Network.Of(dossier);
        _isBuiltIn = isBuiltIn;
        var showsTies = isBuiltIn("actor") && isBuiltIn("actor-network");
        _network = new NetworkModel(Network, _cards, actor => showsTies && actor.Publication.Template is null, wording);
        _hasTopicFeeds = !beside.TopicFeeds.IsEmpty;
        _lists = new ListModel(dossier, _cards, shelves, _timeline, _network, wording);
        _board = new BoardModel(dossier, evidence, _cards, sources, wording);
        _topics = new TopicModel(dossier, evidence, _cards, wording);
        _site = SiteModel.Of(dossier, changes, beside, wording, pictures, baseUrl).Frozen();
        _print = new Lazy<PrintModel>(() => new PrintModel(dossier, Home(), _events, _actors, _articles, _texts, _cards, sources));
    }

    /// <summary>Where the site will be published; null where that is not known.</summary>
    public string? BaseUrl { get; }

    /// <summary>The languages that the dossier is published in, and which of them the pages are in.</summary>
    public PublishedLanguages Languages { get; }

    /// <summary>Who is named beside whom.</summary>
    public Network Network { get; }

    /// <summary>The globals of a page's template.</summary>
    public ScriptObject Of(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var (title, model) = Subject(page);
        var language = page is Page.OfEntry { Source: { } shown } ? _dossier.LanguageOf(shown) : null;
        model["site"] = _site;
        model["words"] = _wording.Words;
        model["page"] = new ScriptObject(capacity: 17)
        {
            ["title"] = title,
            ["kind"] = page.Kind,
            ["section"] = Section(page),
            ["href"] = new PageLink(page.Route),
            ["path"] = page.Route.Path,
            ["canonical"] = BaseUrl is null ? null : page.Route.Canonical(BaseUrl),
            ["description"] = PageDescription.Of(page, title, _dossier),
            ["listed"] = page.IsListed,
            ["changed"] = page is { IsListed: true, Source: { } told } ? DateModel.Of(_changes.LastChanged(told), _wording) : null,
            ["feed"] = page is Page.OfTopic { Topic: var topic } && _hasTopicFeeds ? new PageLink(Route.OfTopicFeed(topic.Topic.Id.Value)) : null,
            ["markdown"] = page is { IsListed: true, Source: { } entry } ? new PageLink(Route.MarkdownOf(entry)) : null,
            ["structured_data"] = _structured.Of(page, title),
            ["languages"] = LanguageModel.Of(page, Languages, BaseUrl),
            ["extra"] = ExtraMembers.Of((page as Page.OfEntry)?.Entry.Source.Publication.Extra),
            ["untranslated"] = language is not null && page.Source is { Translation: null } && _dossier.Settings.TranslatedFrom is not null,
            ["language"] = language,
            ["dir"] = language is null ? null : SiteWording.DirectionOf(language),
        };
        return model;
    }

    /// <summary>From where a page's links are written.</summary>
    public LinkBase LinksOf(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page is Page.OfPrint ? _print.Value.Links : new LinkBase(page.Route);
    }

    private ScriptObject Home() => HomeModel.Of(_dossier, _evidence, _cards, _texts, _wording);

    /// <summary>What a page is called, and the globals of its kind.</summary>
    private (string Title, ScriptObject Globals) Subject(Page page) => page switch
    {
        Page.OfEntry { Entry: var entry } => (entry.Source.Label, GlobalsOf(entry)),
        Page.OfTopic { Topic: var topic } => (topic.Topic.Title, _topics.Of(topic, (ScriptArray)Home()["judgements"]!)),
        Page.OfClaims board => (_wording.Word("lists", PageLists.Claims), new ScriptObject { ["claims"] = _board.Of(board) }),
        Page.OfList list => (_lists.TitleOf(list), _lists.Of(list)),
        Page.OfMentions mentions => (_mentions.TitleOf(mentions), _mentions.Of(mentions)),
        Page.OfSearch => (_wording.Word("search", "title"), []),
        Page.OfBrief => (_wording.Word("brief", "title"), new BriefModel(_dossier, _evidence, _changes, _cards, _isBuiltIn, _wording).Whole()),
        Page.OfPrint => (_dossier.Home.Entry.Title.Value, new ScriptObject { ["home"] = _print.Value.Home, ["print"] = _print.Value.Globals }),
        Page.OfTerms => (_wording.Word("terms", "title"), new ScriptObject { ["terms"] = new TermsModel(_wording, _dossier.Settings.Yardstick).Groups() }),
        Page.OfChanges => (_wording.Word("changes", "title"), new ScriptObject { ["changes"] = new ChangesModel(_dossier, _changes, _wording).Whole() }),
        Page.OfCard => (_dossier.Settings.Title, []),
        Page.OfNotFound => (_wording.Word("not_found", "title"), []),
        Page.OfRedirect { Target: var target } => (target.Label, new ScriptObject { ["target"] = _cards.Of(target) }),
    };

    private ScriptObject GlobalsOf(LinkedEntry entry) => entry.Match(
        article: article => new ScriptObject { ["article"] = _articles.Of(article) },
        actor: actor =>
        {
            var model = _actors.Of(actor);
            model["timeline"] = _timeline.Value.Of(actor);
            model["network"] = _network.Of(actor.Entry);
            return new ScriptObject { ["actor"] = model };
        },
        @event: one =>
        {
            var model = _events.Of(one);
            model["timeline"] = _timeline.Value.Of(one);
            return new ScriptObject { ["event"] = model };
        },
        page: page => new ScriptObject
        {
            ["text"] = _texts.Of(page.Body),
            ["summary"] = EntryCards.Prose(page.Summary, ProseForm.Inline),
        },
        home: _ => new ScriptObject
        {
            ["home"] = Home(),
            ["topics"] = _cards.Of(_dossier.Topics.Select(topic => topic.Topic)),
            ["articles"] = _cards.Of(_dossier.Articles.Select(article => article.Entry)),
            ["events"] = _cards.Of(_dossier.Events.Select(one => one.Entry)),
            ["timeline"] = _timeline.Value.Newest(),
        });

    /// <summary>Where in the navigation a page stands: in a list, which may be itself, or under its own name.</summary>
    private static string Section(Page page) => page.List ?? page switch
    {
        Page.OfList list => list.Name,
        Page.OfMentions => PageLists.Actors,
        Page.OfEntry { Entry: LinkedPage free } => free.Entry.Id,
        Page.OfEntry or Page.OfTopic or Page.OfClaims or Page.OfSearch or Page.OfBrief or Page.OfPrint or Page.OfTerms or Page.OfChanges or Page.OfCard or Page.OfNotFound or Page.OfRedirect => page.Kind,
    };
}

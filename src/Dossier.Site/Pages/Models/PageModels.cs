using Dossier.Changes;
using Dossier.Entries;
using Dossier.Entries.Site;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Graph.Views;
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
    private readonly EntryCards _cards;
    private readonly TextModel _texts;
    private readonly ArticleModel _articles;
    private readonly ActorModel _actors;
    private readonly EventModel _events;
    private readonly StructuredData _structured;
    private readonly ExportFiles _beside;
    private readonly Lazy<TimelineModel> _timeline;
    private readonly NetworkModel _network;
    private readonly ScriptObject _site;
    private readonly Lazy<PrintModel> _print;

    /// <param name="dossier">What is shown.</param>
    /// <param name="evidence">How what it says stands.</param>
    /// <param name="wording">The site's own words.</param>
    /// <param name="changes">What changed since an earlier build.</param>
    /// <param name="beside">The files beside the pages.</param>
    /// <param name="baseUrl">Where the site will be published; null where that is not known.</param>
    public PageModels(ResolvedDossier dossier, DossierEvidence evidence, SiteWording wording, DossierChanges changes, ExportFiles beside, string? baseUrl)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(wording);
        _dossier = dossier;
        _wording = wording;
        BaseUrl = baseUrl;
        _evidence = evidence;
        _changes = changes;
        _cards = new EntryCards(dossier, evidence, wording);
        var sources = new SourceModel(dossier, evidence, _cards, wording);
        var claims = new ClaimModel(_cards, sources, wording);
        _texts = new TextModel(_cards, sources);
        _articles = new ArticleModel(dossier, evidence, _cards, sources, _texts, claims, wording, baseUrl);
        _actors = new ActorModel(dossier, evidence, _cards, _texts, claims, wording);
        _events = new EventModel(evidence, _cards, sources, _texts, claims, wording);
        _structured = new StructuredData(dossier, evidence, wording, baseUrl);
        _beside = beside;
        _timeline = new Lazy<TimelineModel>(() => new TimelineModel(Timeline.Of(dossier), evidence, _cards, wording));
        _network = new NetworkModel(Network.Of(dossier), _cards, wording);
        _site = Site();
        _print = new Lazy<PrintModel>(() => new PrintModel(dossier, Home(), _events, _actors, _articles, _texts, _cards, sources));
    }

    /// <summary>Where the site will be published; null where that is not known.</summary>
    public string? BaseUrl { get; }

    /// <summary>The globals of a page's template.</summary>
    public ScriptObject Of(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var model = new ScriptObject { ["site"] = _site, ["words"] = _wording.Words };
        var title = Add(page, model);
        model["page"] = new ScriptObject
        {
            ["title"] = title,
            ["kind"] = page.Template,
            ["section"] = Section(page),
            ["href"] = new PageLink(page.Route),
            ["path"] = page.Route.Path,
            ["canonical"] = BaseUrl is null ? null : page.Route.Canonical(BaseUrl),
            ["description"] = PageDescription.Of(page, title, _dossier.Settings),
            ["listed"] = page.IsListed,
            ["changed"] = page is { IsListed: true, Source: { } told } ? DateModel.Of(_changes.LastChanged(told), _wording) : null,
            ["markdown"] = page is { IsListed: true, Source: { } entry } ? new PageLink(Route.MarkdownOf(entry)) : null,
            ["structured_data"] = _structured.Of(page, title),
        };
        return model;
    }

    /// <summary>From where a page's links are written.</summary>
    public LinkBase LinksOf(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page is Page.OfPrint ? _print.Value.Links : new LinkBase(page.Route);
    }

    private ScriptObject Home() => HomeModel.Of(_dossier.Home, _evidence, _cards, _texts, _wording);

    private string Add(Page page, ScriptObject model)
    {
        switch (page)
        {
            case Page.OfHome home:
                model["home"] = Home();
                model["articles"] = _cards.Of(_dossier.Articles.Select(article => article.Entry));
                model["events"] = _cards.Of(_dossier.Events.Select(one => one.Entry));
                model["timeline"] = _timeline.Value.Newest();
                return home.Home.Entry.Title.Value;
            case Page.OfArticle article:
                model["article"] = _articles.Of(article.Article);
                return article.Article.Entry.Title.Value;
            case Page.OfActor actor:
                var shown = _actors.Of(actor.Actor);
                shown["timeline"] = _timeline.Value.Of(actor.Actor);
                shown["network"] = _network.Of(actor.Actor.Entry);
                model["actor"] = shown;
                return actor.Actor.Entry.Name.Value;
            case Page.OfEvent one:
                var happened = _events.Of(one.Event);
                happened["timeline"] = _timeline.Value.Of(one.Event);
                model["event"] = happened;
                return one.Event.Entry.Title.Value;
            case Page.OfFreePage free:
                model["text"] = _texts.Of(free.FreePage.Body);
                model["summary"] = EntryCards.Prose(free.FreePage.Summary, ProseForm.Inline);
                return free.FreePage.Entry.Title.Value;
            case Page.OfTopic topic:
                model["topic"] = EntryCards.Topic(topic.Topic);
                model["articles"] = _cards.Of(topic.Topic.Articles);
                model["events"] = _cards.Of(topic.Topic.Events);
                return topic.Topic.Topic.Title;
            case Page.OfList list:
                return AddList(list.Name, model);
            case Page.OfSearch:
                return _wording.Word("search", "title");
            case Page.OfPrint:
                model["home"] = _print.Value.Home;
                model["print"] = _print.Value.Globals;
                return _dossier.Home.Entry.Title.Value;
            case Page.OfChanges:
                model["changes"] = Changes();
                return _wording.Word("changes", "title");
            case Page.OfNotFound:
                return _wording.Word("not_found", "title");
            case Page.OfRedirect redirect:
                model["target"] = _cards.Of(redirect.Target);
                return redirect.Target.Label;
            default:
                throw new InvalidOperationException($"no model for {page.GetType().Name}");
        }
    }

    private string AddList(string name, ScriptObject model)
    {
        switch (name)
        {
            case PageLists.Articles:
                model["articles"] = _cards.Of(_dossier.Articles.Select(article => article.Entry));
                model["years"] = ListModel.ByYear(_dossier.Articles.Select(article => article.Entry), article => article.Date?.Value, _cards);
                break;
            case PageLists.Actors:
                model["groups"] = ListModel.ByType(_dossier.Actors, _cards);
                break;
            case PageLists.Events:
                model["events"] = _cards.Of(_dossier.Events.Select(one => one.Entry));
                model["years"] = ListModel.ByYear(_dossier.Events.Select(one => one.Entry), one => one.Date?.Value, _cards);
                break;
            case PageLists.Timeline:
                model["timeline"] = _timeline.Value.Whole();
                break;
            case PageLists.Network:
                model["network"] = _network.Whole();
                break;
            case PageLists.Topics:
                model["topics"] = _cards.Of(_dossier.Topics.Select(topic => topic.Topic));
                break;
            default:
                throw new InvalidOperationException($"there is no list '{name}'");
        }

        return _wording.Word("lists", name);
    }

    private ScriptObject Site() => new()
    {
        ["title"] = _dossier.Settings.Title,
        ["subtitle"] = _dossier.Settings.Subtitle,
        ["language"] = _wording.Language,
        ["dir"] = SiteWording.DirectionOf(_wording.Language),
        ["url"] = BaseUrl,
        ["handling"] = _dossier.Settings.Handling,
        ["home"] = new PageLink(Route.Home),
        ["feed"] = _beside.Feed is { } feed ? new PageLink(feed) : null,
        ["changes"] = _changes.AreKnown ? new PageLink(Route.Changes) : null,
        ["as_of"] = DateModel.Of(_dossier.Home.Entry.AsOf, _wording),
        ["yardstick"] = Yardsticks.Vocabulary.WordOf(_dossier.Settings.Yardstick),
        ["nav"] = new ScriptArray(_dossier.Navigation.Select(NavItem)),
        ["counts"] = new ScriptObject
        {
            ["articles"] = _dossier.Articles.Length,
            ["actors"] = _dossier.Actors.Length,
            ["events"] = _dossier.Events.Length,
            ["topics"] = _dossier.Topics.Length,
            IsReadOnly = true,
        },
        IsReadOnly = true,
    };

    private ScriptObject Changes() => new()
    {
        ["added"] = new ScriptArray(_changes.Added.Select(Listed)),
        ["changed"] = new ScriptArray(_changes.Changed.Select(Listed)),
        ["removed"] = new ScriptArray(_changes.Removed),
        IsReadOnly = true,
    };

    private static ScriptObject Listed(Entry entry) => new() { ["title"] = entry.Label, ["href"] = new PageLink(Route.Of(entry)), ["kind"] = entry is Home ? "home" : entry.Kind };

    private ScriptObject NavItem(NavTarget target) => target switch
    {
        NavTarget.ToList list => new ScriptObject { ["title"] = _wording.Word("lists", list.Name), ["href"] = new PageLink(Route.OfList(list.Name)), ["section"] = list.Name },
        NavTarget.ToEntry entry => new ScriptObject { ["title"] = entry.Entry.Label, ["href"] = new PageLink(Route.Of(entry.Entry)), ["section"] = entry.Entry.Id },
    };

    private static string Section(Page page) => page switch
    {
        Page.OfArticle => PageLists.Articles,
        Page.OfActor => PageLists.Actors,
        Page.OfEvent => PageLists.Events,
        Page.OfTopic => PageLists.Topics,
        Page.OfList list => list.Name,
        Page.OfFreePage free => free.FreePage.Entry.Id,
        _ => page.Template,
    };
}

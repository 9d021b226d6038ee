using Dossier.Changes;
using Dossier.Entries;
using Dossier.Entries.Parsing;
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
        _site = Site().Frozen();
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
            case Page.OfEntry shown:
                foreach (var (name, value) in GlobalsOf(shown.Entry))
                    model[name] = value;

                return shown.Entry.Source.Label;
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

    private ScriptObject GlobalsOf(LinkedEntry entry) => entry.Match(
        article: article => new ScriptObject { ["article"] = _articles.Of(article) },
        actor: actor => new ScriptObject
        {
            ["actor"] = With(_actors.Of(actor), ("timeline", _timeline.Value.Of(actor)), ("network", _network.Of(actor.Entry))),
        },
        @event: one => new ScriptObject { ["event"] = With(_events.Of(one), ("timeline", _timeline.Value.Of(one))) },
        page: page => new ScriptObject
        {
            ["text"] = _texts.Of(page.Body),
            ["summary"] = EntryCards.Prose(page.Summary, ProseForm.Inline),
        },
        home: _ => new ScriptObject
        {
            ["home"] = Home(),
            ["articles"] = _cards.Of(_dossier.Articles.Select(article => article.Entry)),
            ["events"] = _cards.Of(_dossier.Events.Select(one => one.Entry)),
            ["timeline"] = _timeline.Value.Newest(),
        });

    private static ScriptObject With(ScriptObject model, params ReadOnlySpan<(string Name, object? Value)> more)
    {
        foreach (var (name, value) in more)
            model[name] = value;

        return model;
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
        ["counts"] = Counts(),
        ["search_kinds"] = new ScriptArray(DocumentKinds.Vocabulary.Words),
    };

    /// <summary>How much there is in each list of entries.</summary>
    private ScriptObject Counts()
    {
        var counts = new ScriptObject { ["topics"] = _dossier.Topics.Length };
        foreach (var kind in EntryKinds.All.Where(kind => kind.Section is not null))
            counts[kind.Section!] = _dossier.Of(kind).Length;

        return counts;
    }

    private ScriptObject Changes() => new()
    {
        ["added"] = new ScriptArray(_changes.Added.Select(Listed)),
        ["changed"] = new ScriptArray(_changes.Changed.Select(Listed)),
        ["removed"] = new ScriptArray(_changes.Removed),
        IsReadOnly = true,
    };

    private static ScriptObject Listed(Entry entry) => new() { ["title"] = entry.Label, ["href"] = new PageLink(Route.Of(entry)), ["kind"] = entry.Kind.Name };

    private ScriptObject NavItem(NavTarget target) => target switch
    {
        NavTarget.ToList list => new ScriptObject { ["title"] = _wording.Word("lists", list.Name), ["href"] = new PageLink(Route.OfList(list.Name)), ["section"] = list.Name },
        NavTarget.ToEntry entry => new ScriptObject { ["title"] = entry.Entry.Label, ["href"] = new PageLink(Route.Of(entry.Entry)), ["section"] = entry.Entry.Id },
    };

    /// <summary>Where in the navigation a page stands: in a list, which may be itself, or under its own name.</summary>
    private static string Section(Page page) => page.List ?? page switch
    {
        Page.OfList list => list.Name,
        Page.OfEntry { Entry: LinkedPage free } => free.Entry.Id,
        _ => page.Template,
    };
}

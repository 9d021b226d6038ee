using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Entries;
using Dossier.Graph;
using Dossier.Graph.Evidence;
using Scriban.Runtime;

namespace Dossier.Pages.Models;

/// <summary>
/// What any page shows of an entry that is not its own: a name, a date, a line, a link. Each card is made once, is the
/// same object wherever the entry is shown, and cannot be changed by a template.
/// </summary>
public sealed class Cards
{
    private readonly FrozenDictionary<Entry, ScriptObject> _cards;
    private readonly FrozenDictionary<string, ScriptObject> _topics;
    private readonly FrozenDictionary<Claim, ScriptObject> _claims;
    private readonly FrozenDictionary<Article, ImmutableArray<UsedParagraph>> _quoted;
    private readonly DossierEvidence _evidence;
    private readonly Wording _wording;

    /// <param name="dossier">The dossier whose entries are shown.</param>
    /// <param name="evidence">How its claims stand.</param>
    /// <param name="wording">The site's own words.</param>
    public Cards(ResolvedDossier dossier, DossierEvidence evidence, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(dossier);
        _wording = wording;
        _evidence = evidence;
        PublishText = dossier.Settings.PublishText;
        SiteTitle = dossier.Settings.Title;
        _quoted = dossier.Articles.ToFrozenDictionary(article => article.Entry, article => evidence.UsesOf(article.Entry));
        _topics = dossier.Topics.ToFrozenDictionary(topic => topic.Topic.Id.Value, Topic, StringComparer.Ordinal);
        var actors = dossier.Actors.ToDictionary(actor => (Entry)actor.Entry, actor => Frozen(Actor(actor)));
        var events = dossier.Events.Select(one => (Entry: (Entry)one.Entry, Card: Frozen(Event(one))));
        var articles = dossier.Articles.Select(article => (Entry: (Entry)article.Entry, Card: Frozen(ArticleFields(article, article.Outlet is null ? null : actors[article.Outlet]))));
        _claims = dossier.Events.SelectMany(one => one.Claims).ToFrozenDictionary(
            claim => claim.Claim, claim => Frozen(ClaimModel.Card(evidence.Of(claim.Claim), wording)));
        var pages = dossier.Pages.Select(page => (Entry: (Entry)page.Entry, Card: Frozen(PageFields(page))));
        var home = (Entry: (Entry)dossier.Home.Entry, Card: Frozen(HomeFields(dossier.Home)));
        _cards = actors.Select(pair => (Entry: pair.Key, Card: pair.Value)).Concat(events).Concat(articles).Concat(pages).Append(home).ToFrozenDictionary(pair => pair.Entry, pair => pair.Card);
    }

    /// <summary>How much of the articles' text is published.</summary>
    public PublishedText PublishText { get; }

    /// <summary>What the dossier is called.</summary>
    public string SiteTitle { get; }

    /// <summary>The card of an entry; null for none.</summary>
    public ScriptObject? Of(Entry? entry) => entry is null ? null : _cards[entry];

    /// <summary>The cards of entries, in their order.</summary>
    public ScriptArray Of(IEnumerable<Entry> entries) => [.. entries.Select(entry => (object)_cards[entry])];

    /// <summary>The cards of topics, in their order.</summary>
    public ScriptArray Of(IEnumerable<Topic> topics) => [.. topics.Select(topic => (object)_topics[topic.Id.Value])];

    /// <summary>The card of a claim.</summary>
    public ScriptObject Of(ClaimTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return _claims[target.Claim];
    }

    /// <summary>The fields of an article's card, as the beginning of a larger model.</summary>
    public ScriptObject Article(LinkedArticle article) => ArticleFields(article, Of(article.Outlet));

    /// <summary>A link to a paragraph of an article, or to the article where the paragraph is not published.</summary>
    public PageLink Paragraph(Article article, string? anchor) =>
        new(Route.Of(article), anchor is not null && IsPublished(article, anchor) ? anchor : null);

    /// <summary>Whether a paragraph reaches a published file: always, or with <c>publish_text: quotes</c> where it is quoted.</summary>
    private bool IsPublished(Article article, string anchor) =>
        PublishText == PublishedText.Full || _quoted[article].Any(paragraph => paragraph.Anchor == anchor);

    private static ScriptObject Frozen(ScriptObject card)
    {
        card.IsReadOnly = true;
        return card;
    }

    private ScriptObject ArticleFields(LinkedArticle article, ScriptObject? outlet) => new()
    {
        ["kind"] = "article",
        ["id"] = article.Entry.Id,
        ["title"] = article.Entry.Title.Value,
        ["href"] = new PageLink(Route.Of(article.Entry)),
        ["date"] = DateModel.Of(article.Entry.Date, _wording),
        ["outlet"] = outlet,
        ["language"] = article.Entry.Language?.Value,
        ["dir"] = article.Entry.Language is null ? null : Wording.DirectionOf(article.Entry.Language.Value),
        ["summary"] = Prose(article.Summary, ProseForm.Inline),
    };

    /// <summary>The fields of an actor's card, as the beginning of a larger model.</summary>
    public static ScriptObject Actor(LinkedActor actor) => new()
    {
        ["kind"] = "actor",
        ["id"] = actor.Entry.Id,
        ["name"] = actor.Entry.Name.Value,
        ["title"] = actor.Entry.Name.Value,
        ["href"] = new PageLink(Route.Of(actor.Entry)),
        ["type"] = Words.ActorTypes.WordOf(actor.Entry.Type.Value),
        ["description"] = actor.Entry.Description?.Value,
    };

    /// <summary>The fields of an event's card, as the beginning of a larger model.</summary>
    public ScriptObject Event(LinkedEvent one) => new()
    {
        ["kind"] = "event",
        ["id"] = one.Entry.Id,
        ["title"] = one.Entry.Title.Value,
        ["href"] = new PageLink(Route.Of(one.Entry)),
        ["date"] = DateModel.Of(one.Entry.Date, _wording),
        ["date_text"] = one.Entry.DateText?.Value,
        ["date_basis"] = one.Entry.DateBasis is { } basis ? Words.DateBases.WordOf(basis.Value) : null,
        ["place"] = one.Entry.Place?.Value,
        ["country"] = one.Entry.Country?.Value,
        ["type"] = one.Entry.Type is { } type ? Words.EventTypes.WordOf(type.Value) : null,
        ["status"] = one.Entry.Status is { } status ? Words.EventStatuses.WordOf(status.Value) : null,
        ["summary"] = Prose(one.Summary, ProseForm.Inline),
        ["claim_states"] = ClaimModel.States(one.Claims.Select(claim => _evidence.Of(claim.Claim))),
    };

    private static ScriptObject HomeFields(LinkedHome home) => new()
    {
        ["kind"] = "home",
        ["id"] = home.Entry.Id,
        ["title"] = home.Entry.Title.Value,
        ["href"] = new PageLink(Route.Home),
    };

    private static ScriptObject PageFields(LinkedPage page) => new()
    {
        ["kind"] = "page",
        ["id"] = page.Entry.Id,
        ["title"] = page.Entry.Title.Value,
        ["href"] = new PageLink(Route.Of(page.Entry)),
        ["summary"] = Prose(page.Summary, ProseForm.Inline),
    };

    /// <summary>The fields of a topic.</summary>
    public static ScriptObject Topic(LinkedTopic topic) => new()
    {
        ["kind"] = "topic",
        ["id"] = topic.Topic.Id.Value,
        ["title"] = topic.Topic.Title,
        ["href"] = new PageLink(Route.OfTopic(topic.Topic.Id.Value)),
        ["count"] = topic.Articles.Length + topic.Events.Length,
    };

    /// <summary>A text as a model's value; null for none.</summary>
    public static ProseText? Prose(LinkedProse? prose, ProseForm form) => prose is null || prose.Prose.IsEmpty ? null : new ProseText(prose, form);

    /// <summary>Texts as a model's value, each to be printed in a line.</summary>
    public static ScriptArray Proses(ImmutableArray<LinkedProse> proses) => [.. proses.Select(prose => (object)new ProseText(prose, ProseForm.Inline))];
}

using System.Xml.Linq;
using Dossier.Changes;
using Dossier.Dates;
using Dossier.Entries;
using Dossier.Entries.Site;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Wording;

namespace Dossier.Exports;

/// <summary>
/// The newest articles and events as Atom feeds (RFC 4287), one of the whole dossier and one of each topic. An entry's id is the
/// address of its page, which stays the same for as long as the entry does. It was <c>updated</c> on the day on which an edition
/// changed it, where earlier ones tell; else by the entry's own date (<see cref="InformationDate"/>).
/// </summary>
internal sealed class Feed
{
    /// <summary>How many entries a feed holds: feeds are for what is new, and are fetched every few minutes.</summary>
    public const int MostEntries = 100;

    private const string Html = "text/html";

    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    private readonly ResolvedDossier _dossier;
    private readonly DossierChanges _changes;
    private readonly string _language;
    private readonly string _baseUrl;
    private readonly DateOnly _asOf;

    private Feed(ResolvedDossier dossier, DossierChanges changes, string language, string baseUrl, DateOnly asOf)
    {
        _dossier = dossier;
        _changes = changes;
        _language = language;
        _baseUrl = baseUrl;
        _asOf = asOf;
    }

    /// <summary>The feeds; none where the address of the site is not known, or no date.</summary>
    public static ImmutableArray<RenderedFile> Render(ResolvedDossier dossier, DossierChanges changes, string language, string? baseUrl)
    {
        if (baseUrl is null || InformationDate.Of(dossier) is not { } asOf)
            return [];

        var feed = new Feed(dossier, changes, language, baseUrl, asOf);
        return [XmlFile.Of(Route.Feed, feed.Whole()), .. dossier.Topics.Select(topic => XmlFile.Of(Route.OfTopicFeed(topic.Topic.Id.Value), feed.Of(topic)))];
    }

    private XElement Whole() => Document(
        Route.Feed, Route.Home, _dossier.Settings.Title, _dossier.Settings.Subtitle, _dossier.Articles.Select(ItemOf).Concat(_dossier.Events.Select(ItemOf)));

    private XElement Of(LinkedTopic topic) => Document(
        Route.OfTopicFeed(topic.Topic.Id.Value),
        Route.OfTopic(topic.Topic.Id.Value),
        $"{topic.Topic.Title} – {_dossier.Settings.Title}",
        null,
        topic.Articles.Select(article => ItemOf(_dossier.Of(article))).Concat(topic.Events.Select(one => ItemOf(_dossier.Of(one)))));

    private XElement Document(Route route, Route page, string title, string? subtitle, IEnumerable<Item> all)
    {
        var items = all.OrderByDescending(item => item.Updated).ThenBy(item => Route.Of(item.Entry).Path, StringComparer.Ordinal).Take(MostEntries).ToImmutableArray();
        return new XElement(
            _atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", _language),
            Words("id", route.Under(_baseUrl)),
            Words("title", title),
            Words("subtitle", subtitle),
            Words("updated", Moment(items.IsEmpty ? _asOf : items[0].Updated)),
            new XElement(_atom + "author", Words("name", _dossier.Settings.Title)),
            Link("self", "application/atom+xml", route.Under(_baseUrl)),
            Link("alternate", Html, page.Canonical(_baseUrl)),
            Words("generator", "Dossier"),
            items.Select(item => Element(item, _baseUrl)));
    }

    private Item ItemOf(LinkedArticle article) => new(
        article.Entry, Updated(article.Entry, article.Entry.Date?.Value), article.Entry.Date?.Value, article.Summary, article.Topics)
    {
        Via = article.Entry.Url?.Value,
        Language = article.Entry.Language?.Value,
    };

    private Item ItemOf(LinkedEvent one) => new(one.Entry, Updated(one.Entry, one.Entry.Date?.Value), null, one.Summary, one.Topics);

    private DateOnly Updated(Entry entry, EdtfDate? date) => _changes.LastChanged(entry)?.Lower ?? InformationDate.Of(date, _asOf);

    private static XElement Element(Item item, string baseUrl) => new(
        _atom + "entry",
        Words("id", Route.Of(item.Entry).Under(baseUrl)),
        new XElement(
            _atom + "title",
            item.Language is null ? null : new XAttribute(XNamespace.Xml + "lang", item.Language),
            XmlFile.Valid(item.Entry.Label)),
        Words("updated", Moment(item.Updated)),
        item.Published is { Precision: EdtfPrecision.Day, Qualifier: EdtfQualifier.Certain, Lower: { } day } ? Words("published", Moment(day)) : null,
        Link("alternate", Html, Route.Of(item.Entry).Under(baseUrl)),
        Link("alternate", "text/markdown", Route.MarkdownOf(item.Entry).Under(baseUrl)),
        item.Via is null ? null : Link("via", null, item.Via),
        item.Topics.Select(topic => new XElement(
            _atom + "category", new XAttribute("term", topic.Id.Value), new XAttribute("label", XmlFile.Valid(topic.Title)))),
        Words("summary", PlainText.Of(item.Summary)));

    private static XElement? Words(string name, string? words) => words is null ? null : new XElement(_atom + name, XmlFile.Valid(words));

    private static XElement Link(string relation, string? type, string address) => new(
        _atom + "link",
        new XAttribute("rel", relation),
        type is null ? null : new XAttribute("type", type),
        new XAttribute("href", XmlFile.Valid(address)));

    /// <summary>A day as RFC 3339 wants a moment: its first, in universal time, since no entry says more.</summary>
    private static string Moment(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}T00:00:00Z");

    private sealed record Item(Entry Entry, DateOnly Updated, EdtfDate? Published, LinkedProse? Summary, ImmutableArray<Topic> Topics)
    {
        /// <summary>Where the article itself stands.</summary>
        public string? Via { get; init; }

        /// <summary>The language of the title; null where it is the site's.</summary>
        public string? Language { get; init; }
    }
}

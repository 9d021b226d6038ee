using System.Xml.Linq;
using Dossier.Dates;
using Dossier.Entries;
using Dossier.Entries.Site;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Wording;

namespace Dossier.Exports;

/// <summary>
/// The newest articles and events as an Atom feed (RFC 4287). An entry's id is the address of its page, which stays the
/// same for as long as the entry does. <c>updated</c> comes from the dates of the entries (<see cref="InformationDate"/>).
/// </summary>
internal static class Feed
{
    /// <summary>How many entries a feed holds: feeds are for what is new, and are fetched every few minutes.</summary>
    public const int MostEntries = 100;

    private const string Html = "text/html";

    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    /// <summary>The feed; nothing where the address of the site is not known, or no date.</summary>
    public static ImmutableArray<RenderedFile> Render(ResolvedDossier dossier, string language, string? baseUrl) =>
        baseUrl is null || InformationDate.Of(dossier) is not { } asOf ? [] : [XmlFile.Of(Route.Feed, Whole(dossier, language, baseUrl, asOf))];

    private static XElement Whole(ResolvedDossier dossier, string language, string baseUrl, DateOnly asOf)
    {
        var settings = dossier.Settings;
        var items = Items(dossier, asOf);
        return new XElement(
            _atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", language),
            Words("id", Route.Feed.Under(baseUrl)),
            Words("title", settings.Title),
            Words("subtitle", settings.Subtitle),
            Words("updated", Moment(items.IsEmpty ? asOf : items[0].Updated)),
            new XElement(_atom + "author", Words("name", settings.Title)),
            Link("self", "application/atom+xml", Route.Feed.Under(baseUrl)),
            Link("alternate", Html, Route.Home.Canonical(baseUrl)),
            Words("generator", "Dossier"),
            items.Select(item => Element(item, baseUrl)));
    }

    private static ImmutableArray<Item> Items(ResolvedDossier dossier, DateOnly asOf)
    {
        var articles = dossier.Articles.Select(article => new Item(
            article.Entry, InformationDate.Of(article.Entry.Date?.Value, asOf), article.Entry.Date?.Value, article.Summary, article.Topics)
        {
            Via = article.Entry.Url?.Value,
            Language = article.Entry.Language?.Value,
        });
        var events = dossier.Events.Select(one => new Item(
            one.Entry, InformationDate.Of(one.Entry.Date?.Value, asOf), null, one.Summary, one.Topics));
        return
        [
            .. articles.Concat(events)
                .OrderByDescending(item => item.Updated).ThenBy(item => Route.Of(item.Entry).Path, StringComparer.Ordinal)
                .Take(MostEntries),
        ];
    }

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

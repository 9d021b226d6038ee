using System.Xml;
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

    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string Html = "text/html";

    /// <summary>The feed; nothing where the address of the site is not known, or no date.</summary>
    public static ImmutableArray<RenderedFile> Render(ResolvedDossier dossier, string language, string? baseUrl) =>
        baseUrl is null || InformationDate.Of(dossier) is not { } asOf ? [] : [XmlFile.Of(Route.Feed, xml => Write(xml, dossier, language, baseUrl, asOf))];

    private static void Write(XmlWriter xml, ResolvedDossier dossier, string language, string baseUrl, DateOnly asOf)
    {
        var settings = dossier.Settings;
        var items = Items(dossier, asOf);
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, language);
        xml.WriteElementString("id", Route.Feed.Under(baseUrl));
        xml.Words("title", settings.Title);
        if (settings.Subtitle is not null)
            xml.Words("subtitle", settings.Subtitle);

        xml.WriteElementString("updated", Moment(items.IsEmpty ? asOf : items[0].Updated));
        xml.WriteStartElement("author");
        xml.Words("name", settings.Title);
        xml.WriteEndElement();
        Link(xml, "self", "application/atom+xml", Route.Feed.Under(baseUrl));
        Link(xml, "alternate", Html, Route.Home.Canonical(baseUrl));
        xml.WriteElementString("generator", "Dossier");
        foreach (var item in items)
            Write(xml, item, baseUrl);

        xml.WriteEndElement();
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

    private static void Write(XmlWriter xml, Item item, string baseUrl)
    {
        xml.WriteStartElement("entry");
        xml.WriteElementString("id", Route.Of(item.Entry).Under(baseUrl));
        xml.WriteStartElement("title");
        if (item.Language is not null)
            xml.WriteAttributeString("xml", "lang", null, item.Language);

        xml.WriteString(XmlFile.Valid(item.Entry.Label));
        xml.WriteEndElement();
        xml.WriteElementString("updated", Moment(item.Updated));
        if (item.Published is { Precision: EdtfPrecision.Day, Qualifier: EdtfQualifier.Certain, Lower: { } day })
            xml.WriteElementString("published", Moment(day));

        Link(xml, "alternate", Html, Route.Of(item.Entry).Under(baseUrl));
        Link(xml, "alternate", "text/markdown", Route.MarkdownOf(item.Entry).Under(baseUrl));
        if (item.Via is not null)
            Link(xml, "via", null, item.Via);

        foreach (var topic in item.Topics)
            Category(xml, topic);

        if (PlainText.Of(item.Summary) is { } summary)
            xml.Words("summary", summary);

        xml.WriteEndElement();
    }

    private static void Category(XmlWriter xml, Topic topic)
    {
        xml.WriteStartElement("category");
        xml.WriteAttributeString("term", topic.Id.Value);
        xml.WriteAttributeString("label", XmlFile.Valid(topic.Title));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string? type, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        if (type is not null)
            xml.WriteAttributeString("type", type);

        xml.WriteAttributeString("href", XmlFile.Valid(address));
        xml.WriteEndElement();
    }

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

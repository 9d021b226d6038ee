using System.Xml;
using System.Xml.Linq;
using Dossier.Import.Reading;
using Dossier.Import.Web;
using Dossier.Import.Web.Marks;
using Dossier.Text.Html;

namespace Dossier.Import.Forms;

/// <summary>The items of a feed, each an article: RSS 2.0, RSS 1.0 and Atom (RFC 4287).</summary>
internal static class FeedArticles
{
    private const int MostItems = 1_000;

    /// <summary>Reads a feed; empty where it is broken, or has no items.</summary>
    public static ImmutableArray<RawArticle> Read(string xml)
    {
        // Names are looked up through all elements that are open.
        if (HtmlNesting.Excess(xml, ArticleReader.MostTags) is not null)
            return [];

        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false, MaxCharactersFromEntities = 0 };
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml.TrimStart('\uFEFF', ' ', '\t', '\r', '\n')), settings);
            var root = XDocument.Load(reader).Root!;
            var site = Words(Of(Of(root, "channel") ?? root, "title"));
            var language = HtmlMetadata.Language(Of(Of(root, "channel") ?? root, "language")?.Value ?? root.Attribute(XNamespace.Xml + "lang")?.Value);
            return [.. root.Descendants().Where(element => element.Name.LocalName is "item" or "entry").Take(MostItems).Select((item, at) => Article(item, site, language) with { Part = string.Create(CultureInfo.InvariantCulture, $"item {at + 1}") })];
        }
        catch (XmlException)
        {
            return [];
        }
    }

    private static RawArticle Article(XElement item, string? site, string? language)
    {
        var summary = Of(item, "description") ?? Of(item, "summary");
        var content = item.Elements().FirstOrDefault(element => element.Name.LocalName == "encoded") ?? Of(item, "content") ?? summary;
        var lines = HtmlArticle.Fragment(Html(content));
        var told = content != summary && summary is not null ? HtmlArticle.Fragment(Html(summary)) : [];
        // Some feeds have the article in the description, and in the content a line that leads to their site.
        if (told.Sum(line => line.Text.Length) > lines.Sum(line => line.Text.Length))
            (lines, told) = (told, lines);

        var dek = told.Count(line => !line.IsBlank) == 1 ? HtmlMetadata.Words(string.Join(' ', told.Select(line => line.Text))) : null;
        if (dek is null)
            lines = [.. lines, .. told.Where(line => !lines.Any(other => other.Text == line.Text)).Select((line, at) => line with { Number = lines.Length + at + 1, Given = GivenFate.Dropped(DropReason.Attachment) })];

        var links = item.Elements().Where(element => element.Name.LocalName == "link").ToArray();
        var link = links.FirstOrDefault(element => element.Attribute("rel")?.Value is null or "alternate");
        return new RawArticle(lines, new PageMetadata(
            Title: Words(Of(item, "title")),
            Description: dek,
            Author: Words(Of(item, "creator")) ?? Name(Of(item, "author")),
            Date: MachineDate.Of((Of(item, "pubDate") ?? Of(item, "published") ?? Of(item, "date") ?? Of(item, "updated"))?.Value),
            Outlet: Words(Of(item, "source")) ?? site,
            Url: HtmlMetadata.Address(link?.Attribute("href")?.Value ?? link?.Value) ?? HtmlMetadata.Address(Of(item, "guid")?.Value),
            Language: language));
    }

    private static string Html(XElement? element) => element is null ? "" : element.HasElements ? string.Concat(element.Nodes()) : element.Value;

    /// <summary>A person of Atom, or the address of RSS with a name in brackets.</summary>
    private static string? Name(XElement? author)
    {
        if (author is null || author.HasElements)
            return Words(author is null ? null : Of(author, "name"));
        var (open, close) = (author.Value.IndexOf('(', StringComparison.Ordinal), author.Value.LastIndexOf(')'));
        return open >= 0 && close > open + 1 ? HtmlMetadata.Words(author.Value[(open + 1)..close]) : author.Value.Contains('@', StringComparison.Ordinal) ? null : Words(author);
    }

    private static XElement? Of(XElement parent, string name) => parent.Elements().FirstOrDefault(element => element.Name.LocalName == name);

    private static string? Words(XElement? element) =>
        element is null ? null : HtmlMetadata.Words(element.Value.Contains('<', StringComparison.Ordinal) ? string.Join(' ', HtmlArticle.Fragment(element.Value).Select(line => line.Text)) : element.Value);
}

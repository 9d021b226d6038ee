using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dossier.Import.Layout;
using Dossier.Import.Reading;
using Dossier.Import.Web.Marks;

namespace Dossier.Import.Web;

/// <summary>What a page says about its article for machines: JSON-LD (schema.org) first, then <c>meta</c> elements, then marks on what readers see.</summary>
internal static partial class HtmlMetadata
{
    private static readonly string[] _authors = ["author", "article:author", "article:author_name", "og:article:author", "parsely-author", "dc.creator", "dcterms.creator", "byl", "sailthru.author", "cxenseparse:author", "citation_author", "news_author", "twitter:creator:name"];

    private static readonly string[] _dates =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dc.date.created", "dcterms.created", "dcterms.issued", "dcterms.date", "pubdate", "publishdate", "publish_date", "publish-date", "publication_date", "publication-date", "publicationdate",
        "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "gentime", "citation_publication_date", "citation_date", "article.published", "article:published", "article_date_original", "originalpublicationdate", "displaydate", "release_date", "created", "rnews:datepublished", "bt:pubdate", "dateissued",
    ];

    private static readonly string[] _changes = ["article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified", "dcterms.modified", "last-modified", "lastmod"];

    public static PageMetadata Of(IHtmlDocument document, JsonLd json, PageContent? content)
    {
        var contents = Contents(document);
        var language = Language(json.Text("inLanguage")) ?? Language(document.DocumentElement.GetAttribute("lang"));
        var marks = new Microdata(document, content, language);
        string? Meta(params string[] names) => names.Select(name => contents.GetValueOrDefault(name)).FirstOrDefault(content => content is not null);
        (string Day, string? Words)? First(IEnumerable<string?> texts) => texts.Select(text => MachineDate.Read(text, language)).FirstOrDefault(date => date is not null);
        var published = First([json.Text("datePublished"), json.PageText("datePublished"), .. _dates.Select(name => contents.GetValueOrDefault(name))]);
        var outlet = Words(json.Names("publisher")) ?? Words(Meta("og:site_name", "application-name", "dc.publisher", "publisher", "copyright_holder"));
        return new PageMetadata(
            Title: WithoutSite(Words(json.Text("headline")) ?? Words(Meta("og:title", "twitter:title", "dc.title", "title")) ?? Words(marks.Headline()) ?? Words(document.Title), outlet),
            Description: Words(json.Text("description")) ?? Words(Meta("og:description", "description", "twitter:description", "dc.description")),
            Author: WithoutBy(Words(json.Names("author")), language) ?? _authors.Select(name => Authors(document, name, language)).FirstOrDefault(name => name is not null) ?? Words(marks.Author()) ?? Words(document.QuerySelector("link[rel~=author]")?.GetAttribute("title")) ?? Words(json.Names("creator")),
            Date: published?.Day ?? marks.Date() ?? MachineDate.Of(json.Text("dateCreated"), language),
            Outlet: outlet,
            Url: Address(document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")) ?? Address(Meta("og:url")) ?? Address(json.Address) ?? SavedFrom(document),
            Language: language ?? Language(Meta("og:locale", "content-language", "dc.language")),
            Caption: Words(json.Caption),
            DateElsewhere: marks.DateElsewhere(),
            Modified: First([json.Text("dateModified"), .. _changes.Select(name => contents.GetValueOrDefault(name))])?.Day,
            DateWords: published?.Words);
    }

    /// <summary>Of an object that stands alone.</summary>
    public static PageMetadata Of(JsonLd json) => new(
        Title: Words(json.Text("headline")) ?? Words(json.Text("name")),
        Description: Words(json.Text("description")),
        Author: Words(json.Names("author")),
        Date: MachineDate.Of(json.Text("datePublished")),
        Outlet: Words(json.Names("publisher")),
        Url: Address(json.Address),
        Language: Language(json.Text("inLanguage")));

    /// <summary>The first content of each name that <c>meta</c> elements have, whichever attribute has it.</summary>
    private static Dictionary<string, string> Contents(IHtmlDocument document)
    {
        var contents = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in document.QuerySelectorAll("meta"))
        {
            if (meta.GetAttribute("content") is not { } content || string.IsNullOrWhiteSpace(content))
                continue;
            foreach (var attribute in (string[])["property", "name", "itemprop", "http-equiv"])
            {
                if (meta.GetAttribute(attribute) is { } name)
                    contents.TryAdd(name.Trim(), content);
            }
        }

        return contents;
    }

    /// <summary>The address that a browser wrote into a page that it saved.</summary>
    private static string? SavedFrom(IHtmlDocument document) =>
        document.Descendants<IComment>().Take(20).Select(comment => Saved().Match(comment.Data)).Where(match => match.Success).Select(match => Address(match.Groups["url"].Value)).FirstOrDefault(found => found is not null);

    /// <summary>A title without the name of the site after it.</summary>
    private static string? WithoutSite(string? title, string? outlet)
    {
        if (title is null || outlet is null || !title.EndsWith(outlet, StringComparison.OrdinalIgnoreCase))
            return title;
        var before = title[..^outlet.Length].TrimEnd();
        return before is [_, .., '|' or '-' or '–' or '—' or '•' or '·' or ':'] && before[..^1].Trim() is { Length: > 0 } bare ? bare : title;
    }

    internal static string? Words(string? text)
    {
        var words = text is null ? "" : TextLines.Line(1, Tags().Replace(Space().Replace(TextLines.WithoutHalves(System.Net.WebUtility.HtmlDecode(text)!), " "), "")).Text;
        return words.Length is 0 or > 1000 ? null : words;
    }

    /// <summary>The authors that all <c>meta</c> elements of a name state; null where there are none.</summary>
    private static string? Authors(IHtmlDocument document, string name, string? language)
    {
        var names = document.QuerySelectorAll("meta").Where(meta => IsNamed(meta, name)).Select(meta => NoAddress(WithoutBy(Words(meta.GetAttribute("content")), language))).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        return names.Length == 0 ? null : string.Join(", ", names);
    }

    /// <summary>"By Ana Person", "Ana Person (avec AFP)": the names as a byline would have them; null where nobody is named.</summary>
    private static string? WithoutBy(string? text, string? language)
    {
        if (text is null || BylineName.NoName(text) is not null || LineRules.Read(text, language) is LineReading.Furniture { Reason: DropReason.Account or DropReason.Nameless })
            return null;
        return LineRules.Read(text, language) is LineReading.Byline byline ? byline.Author : BylineName.Of(text, language).Author;
    }

    private static bool IsNamed(IElement meta, string name) =>
        ((string[])["property", "name", "itemprop"]).Any(attribute => string.Equals(meta.GetAttribute(attribute)?.Trim(), name, StringComparison.OrdinalIgnoreCase));

    private static string? NoAddress(string? text) => text is null || text.Contains("://", StringComparison.Ordinal) || text.StartsWith('@') || !text.Any(char.IsLetter) || BylineName.IsAccount(text) ? null : text;

    internal static string? Address(string? text) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0 && !text!.Trim().Contains(' ', StringComparison.Ordinal) ? ArticleAddress.Unwrapped(text.Trim()) : null;

    internal static string? Language(string? text) =>
        text?.Trim().Replace('_', '-') is { } tag && Tag().IsMatch(tag) ? tag : null;

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    /// <summary>Marks of HTML that got into a title.</summary>
    [GeneratedRegex(@"</?(?:b|i|em|strong|span|br|p|a)\b[^<>]{0,200}>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tags();

    [GeneratedRegex(@"saved from url=\([0-9]+\)(?<url>\S+)", RegexOptions.CultureInvariant)]
    private static partial Regex Saved();

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}

using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Dossier.Dates;
using Dossier.Import.Reading;

namespace Dossier.Import.Web;

/// <summary>What a page says about its article for machines: JSON-LD (schema.org) first, then Open Graph, then <c>meta</c> elements.</summary>
internal static partial class HtmlMetadata
{
    private static readonly JsonDocumentOptions _lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 };

    public static PageMetadata Of(IHtmlDocument document)
    {
        var json = JsonArticle(document);
        string? Meta(params string[] names) => names.Select(name => Content(document, name)).FirstOrDefault(content => content is not null);
        return new PageMetadata(
            Title: Words(Text(json, "headline")) ?? Words(Meta("og:title", "twitter:title", "dc.title", "title")) ?? Words(document.Title),
            Description: Words(Text(json, "description")) ?? Words(Meta("og:description", "description", "twitter:description", "dc.description")),
            Author: Words(Names(json, "author")) ?? NoAddress(Words(Meta("author", "article:author", "parsely-author", "dc.creator", "byl", "sailthru.author"))),
            Date: Date(Text(json, "datePublished")) ?? Date(Meta("article:published_time", "og:article:published_time", "date", "dc.date", "dc.date.issued", "pubdate", "publishdate", "parsely-pub-date", "datepublished", "dcterms.created")),
            Outlet: Words(Names(json, "publisher")) ?? Words(Meta("og:site_name", "application-name", "dc.publisher")),
            Url: Address(document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")) ?? Address(Meta("og:url")) ?? Address(Text(json, "url")) ?? Address(Id(json, "mainEntityOfPage")),
            Language: Language(Text(json, "inLanguage")) ?? Language(document.DocumentElement.GetAttribute("lang")) ?? Language(Meta("og:locale", "content-language", "dc.language")),
            Caption: Words(Text(Member(json, "image"), "caption")));
    }

    private static string? Content(IHtmlDocument document, string name) =>
        document.QuerySelectorAll("meta").FirstOrDefault(meta =>
            string.Equals(meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv"), name, StringComparison.OrdinalIgnoreCase))?.GetAttribute("content");

    /// <summary>The object of the article in the page's JSON-LD, which may stand in an array or in a graph.</summary>
    private static JsonElement JsonArticle(IHtmlDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                var root = JsonDocument.Parse(WithoutHalves(script.TextContent), _lenient).RootElement;
                if (Article(root) is { } found)
                    return found;
            }
            catch (JsonException)
            {
                // Pages with broken JSON are common; what they show to readers is left.
            }
        }

        return default;
    }

    /// <summary>JSON with U+FFFD for the code of half of a character: .NET throws only when such a text is asked for.</summary>
    private static string WithoutHalves(string json) => Escape().Replace(json, escape => escape.Length == "\\ud800".Length ? "\\uFFFD" : escape.Value);

    /// <summary>An escape of JSON (RFC 8259, 7): that of a character in two halves, that of one half, or the first two signs of any other.</summary>
    [GeneratedRegex(@"\\(?:u[Dd][89ABab][0-9A-Fa-f]{2}\\u[Dd][C-Fc-f][0-9A-Fa-f]{2}|u[Dd][89A-Fa-f][0-9A-Fa-f]{2}|.)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Escape();

    private static JsonElement? Article(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Select(Article).FirstOrDefault(found => found is not null);
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        if (element.TryGetProperty("@type", out var type) && Types(type).Any(name => name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal) || name is "Report"))
            return element;
        return element.TryGetProperty("@graph", out var graph) ? Article(graph) : null;
    }

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().SelectMany(Types) : type.ValueKind == JsonValueKind.String ? [type.GetString()!] : [];

    private static JsonElement Member(JsonElement element, string name)
    {
        var value = element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var found) ? found : default;
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().FirstOrDefault() : value;
    }

    private static string? Text(JsonElement element, string name) => Member(element, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static string? Id(JsonElement element, string name) => Text(Member(element, name), "@id") ?? Text(element, name);

    /// <summary>The names of persons or organisations: words, an object, or a list of them.</summary>
    private static string? Names(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out var value))
            return null;
        var all = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];
        var names = all.Select(one => one.ValueKind == JsonValueKind.String ? one.GetString() : Text(one, "name")).Where(one => !string.IsNullOrWhiteSpace(one)).ToArray();
        return names.Length == 0 ? null : string.Join(", ", names);
    }

    private static string? Words(string? text)
    {
        var words = text is null ? "" : TextLines.Line(1, Space().Replace(string.Concat(text.EnumerateRunes()), " ")).Text;
        return words.Length is 0 or > 1000 ? null : words;
    }

    private static string? NoAddress(string? text) => text is null || text.Contains("://", StringComparison.Ordinal) || text.StartsWith('@') ? null : text;

    private static string? Address(string? text) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0 && !text!.Trim().Contains(' ', StringComparison.Ordinal) ? text.Trim() : null;

    /// <summary>The day of a moment in ISO 8601, as its own offset has it.</summary>
    private static string? Date(string? text) =>
        text is not null && IsoDay().Match(text) is { Success: true } day && EdtfDate.Parse(day.Value.Trim()) is EdtfParse.Parsed parsed ? parsed.Date.Text : null;

    private static string? Language(string? text) =>
        text?.Trim().Replace('_', '-') is { } tag && Tag().IsMatch(tag) ? tag : null;

    [GeneratedRegex(@"^\s*[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}

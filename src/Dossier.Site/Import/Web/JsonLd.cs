using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Dossier.Import.Layout;

namespace Dossier.Import.Web;

/// <summary>
/// What a page says of its article in JSON-LD (schema.org): the object of the article, and of the page around it, among all objects
/// of all scripts. An object can be named in one place by its <c>@id</c> and stand in another.
/// </summary>
internal sealed partial class JsonLd
{
    private const int MostObjects = 5_000;

    private static readonly JsonDocumentOptions _lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private readonly List<JsonElement> _objects = [];
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<int> _listed = [];
    private readonly JsonElement _article;
    private readonly JsonElement _page;

    private JsonLd(IEnumerable<JsonElement> roots, PageNames names)
    {
        foreach (var root in roots)
            Gather(root);
        _article = Best(IsArticle, names);
        _page = Best(type => type.EndsWith("Page", StringComparison.Ordinal), names);
    }

    /// <summary>Reads the scripts of a page. Those that are no JSON are passed over: what the page shows to readers is left.</summary>
    public static JsonLd Of(IHtmlDocument document)
    {
        var roots = new List<JsonElement>();
        foreach (var script in document.QuerySelectorAll("script").Where(script => script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) ?? false))
        {
            if (Parsed(script.TextContent) is { } root)
                roots.Add(root);
        }

        return new JsonLd(roots, PageNames.Of(document));
    }

    /// <summary>An object that stands alone, as in a file of JSON; null where it is none of an article.</summary>
    public static JsonLd? Of(string json) =>
        Parsed(json) is { } root && new JsonLd([root], PageNames.None) is { _article.ValueKind: JsonValueKind.Object } found ? found : null;

    /// <summary>The text of a property of the article; null where it has none.</summary>
    public string? Text(string name) => Text(_article, name);

    /// <summary>The text of a property of the page around the article.</summary>
    public string? PageText(string name) => Text(_page, name);

    /// <summary>The names of persons or organisations: words, an object, a list of them, or the ids of objects elsewhere.</summary>
    public string? Names(string name) => Names(_article, name) ?? Names(_page, name);

    public string? Caption => Text(Member(_article, "image"), "caption");

    public string? Address => Text(_article, "url") ?? Text(Member(_article, "mainEntityOfPage"), "@id") ?? Text(_article, "mainEntityOfPage");

    private static JsonElement? Parsed(string script)
    {
        var json = Fence().Replace(WithoutHalves(script), "").Trim().TrimEnd(';');
        // Lines that were broken within words are the most common fault.
        return Element(json) ?? Element(Control().Replace(json, " "));
    }

    private static JsonElement? Element(string json)
    {
        try
        {
            return JsonDocument.Parse(json, _lenient).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Gather(JsonElement root)
    {
        var open = new Stack<(JsonElement Element, bool IsListed)>();
        open.Push((root, false));
        while (open.TryPop(out var next) && _objects.Count < MostObjects)
        {
            var (element, isListed) = next;
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray().Reverse())
                    open.Push((item, isListed));
            }

            if (element.ValueKind != JsonValueKind.Object)
                continue;
            if (isListed)
                _listed.Add(_objects.Count);
            _objects.Add(element);
            if (element.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String && element.EnumerateObject().Skip(1).Any())
                _byId.TryAdd(id.GetString()!, element);
            foreach (var member in element.EnumerateObject().Reverse())
                open.Push((member.Value, isListed || _lists.Contains(member.Name)));
        }
    }

    /// <summary>
    /// The object of a kind that is called as the page is, or else the one that says most; what stands in a list of others has to be called so.
    /// </summary>
    private JsonElement Best(Func<string, bool> isKind, PageNames names)
    {
        var found = _objects.Index().Where(one => one.Item.TryGetProperty("@type", out var type) && Types(type).Any(isKind)).Select(one => (Object: one.Item, IsListed: _listed.Contains(one.Index), Fits: Fits(one.Item, names))).ToArray();
        return found.Where(one => one.Fits || !one.IsListed).OrderByDescending(one => one.Fits).ThenByDescending(one => Told.Count(name => one.Object.TryGetProperty(name, out _))).Select(one => one.Object).FirstOrDefault();
    }

    private bool Fits(JsonElement element, PageNames names) =>
        names.IsTitle(Text(element, "headline") ?? Text(element, "name")) || names.IsAddress(Text(element, "url")) || names.IsAddress(Text(element, "mainEntityOfPage") ?? Text(Member(element, "mainEntityOfPage"), "@id"));

    /// <summary>The properties that hold other articles.</summary>
    private static readonly FrozenSet<string> _lists = ["itemListElement", "liveBlogUpdate", "blogPost", "hasPart", "relatedLink", "isRelatedTo", "citation", "comment", "mentions"];

    private static string[] Told { get; } = ["headline", "datePublished", "author", "articleBody", "mainEntityOfPage", "publisher"];

    private static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("BlogPosting", StringComparison.Ordinal) || type.EndsWith("NewsReport", StringComparison.Ordinal) || type is "Report" or "LiveBlogPosting" or "Review";

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().SelectMany(Types) : type.ValueKind == JsonValueKind.String ? [type.GetString()!] : [];

    /// <summary>A property, the first of a list; where it is no more than an id, the object of that id.</summary>
    private JsonElement Member(JsonElement element, string name)
    {
        var value = element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var found) ? found : default;
        return Resolved(value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().FirstOrDefault() : value);
    }

    private JsonElement Resolved(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && !value.TryGetProperty("name", out _) && value.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String && _byId.TryGetValue(id.GetString()!, out var named) ? named : value;

    private string? Text(JsonElement element, string name) => Member(element, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private string? Names(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@list", out var list))
            value = list;
        var all = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];
        var names = all.Select(Resolved).Select(one => one.ValueKind == JsonValueKind.String ? one.GetString() : Text(one, "name"))
            .Where(one => !string.IsNullOrWhiteSpace(one) && !one.Contains("://", StringComparison.Ordinal) && !BylineName.IsAccount(one)).Distinct(StringComparer.Ordinal).ToArray();
        return names.Length == 0 ? null : string.Join(", ", names);
    }

    /// <summary>JSON with U+FFFD for the code of half of a character: .NET throws only when such a text is asked for.</summary>
    private static string WithoutHalves(string json) => Escape().Replace(json, escape => escape.Length == "\\ud800".Length ? "\\uFFFD" : escape.Value);

    /// <summary>An escape of JSON (RFC 8259, 7): that of a character in two halves, that of one half, or the first two signs of any other.</summary>
    [GeneratedRegex(@"\\(?:u[Dd][89ABab][0-9A-Fa-f]{2}\\u[Dd][C-Fc-f][0-9A-Fa-f]{2}|u[Dd][89A-Fa-f][0-9A-Fa-f]{2}|.)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Escape();

    /// <summary>What XHTML and comments of scripts put around.</summary>
    [GeneratedRegex(@"^\s*(?://|/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*/)?|(?://|/\*)?\s*(?:\]\]>|-->)\s*(?:\*/)?\s*;?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"[\u0000-\u001F]", RegexOptions.CultureInvariant)]
    private static partial Regex Control();
}

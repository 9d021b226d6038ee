using System.Text.Json;
using System.Text.RegularExpressions;
using Dossier.Import.Reading;
using Dossier.Import.Web;

namespace Dossier.Import.Forms;

/// <summary>The references of a library, each a draft with fields and without a text: RIS, BibTeX, CSL-JSON.</summary>
internal static partial class ReferenceArticles
{
    private const int MostReferences = 1_000;

    private static readonly string[] _authors = ["AU", "A1", "author"];

    private static readonly string[] _monthAndDay = ["m", "d"];

    /// <summary>RIS: lines of two signs, two spaces and a hyphen; <c>ER</c> ends a reference.</summary>
    public static ImmutableArray<RawArticle> Ris(string text)
    {
        var references = new List<List<RawLine>> { new() };
        foreach (var line in TextLines.Of(text))
        {
            references[^1].Add(line);
            if (line.Text.StartsWith("ER  -", StringComparison.Ordinal))
                references.Add([]);
        }

        return Numbered(references.Where(lines => lines.Any(line => !line.IsBlank)).Select(lines => Article(lines, line => RisLine().Match(line) is { Success: true } match ? (match.Groups["tag"].Value, match.Groups["value"].Value) : null)));
    }

    /// <summary>BibTeX: a line for each field, as every tool writes it.</summary>
    public static ImmutableArray<RawArticle> BibTex(string text)
    {
        var references = new List<List<RawLine>>();
        foreach (var line in TextLines.Of(text))
        {
            if (line.Text.StartsWith('@') || references.Count == 0)
                references.Add([]);
            references[^1].Add(line);
        }

        return Numbered(references.Where(lines => lines.Any(line => line.Text.StartsWith('@'))).Select(lines => Article(lines, line => BibLine().Match(line) is { Success: true } match ? (match.Groups["tag"].Value.ToLowerInvariant(), Unbraced(match.Groups["value"].Value)) : null)));
    }

    /// <summary>CSL-JSON; empty where the JSON is none.</summary>
    public static ImmutableArray<RawArticle> Csl(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var items = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToArray() : [root];
            return Numbered(items.Where(item => item.ValueKind == JsonValueKind.Object && item.TryGetProperty("type", out _) && item.TryGetProperty("title", out _)).Select(Csl));
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static RawArticle Csl(JsonElement item)
    {
        string? Text(string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? HtmlMetadata.Words(value.GetString()) : null;
        var metadata = new PageMetadata(
            Title: Text("title"),
            Author: item.TryGetProperty("author", out var authors) && authors.ValueKind == JsonValueKind.Array ? HtmlMetadata.Words(string.Join(", ", authors.EnumerateArray().Select(CslName).Where(name => name.Length > 0))) : null,
            Date: item.TryGetProperty("issued", out var issued) ? CslDate(issued) : null,
            Outlet: Text("container-title") ?? Text("publisher"),
            Url: HtmlMetadata.Address(Text("URL")) ?? Doi(Text("DOI")),
            Language: HtmlMetadata.Language(Text("language")));
        var lines = TextLines.Of(item.GetRawText()).Select(line => line.IsBlank ? line : line with { Given = Fate(CslLine().Match(line.Text).Groups["tag"].Value, metadata) });
        return new RawArticle([.. lines], metadata) { IsReference = true };
    }

    private static string CslName(JsonElement name)
    {
        if (name.ValueKind != JsonValueKind.Object)
            return "";
        string Part(string part) => name.TryGetProperty(part, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        return Part("literal") is { Length: > 0 } whole ? whole : string.Join(' ', new[] { Part("given"), Part("non-dropping-particle"), Part("family") }.Where(part => part.Length > 0));
    }

    private static string? CslDate(JsonElement date)
    {
        if (date.ValueKind != JsonValueKind.Object || !date.TryGetProperty("date-parts", out var parts) || parts.ValueKind != JsonValueKind.Array || parts.GetArrayLength() == 0 || parts[0].ValueKind != JsonValueKind.Array)
            return null;
        return ReferenceDate(string.Join('-', parts[0].EnumerateArray().Select(part => part.ToString())));
    }

    private static RawArticle Article(List<RawLine> lines, Func<string, (string Tag, string Value)?> read)
    {
        var fields = lines.Select(line => read(line.Text)).OfType<(string Tag, string Value)>().ToLookup(field => field.Tag, field => field.Value, StringComparer.Ordinal);
        string? First(params string[] tags) => tags.SelectMany(tag => fields[tag]).Select(HtmlMetadata.Words).FirstOrDefault(words => words is not null);
        var authors = _authors.SelectMany(tag => fields[tag]).SelectMany(value => value.Split(" and ")).Select(Turned).ToArray();
        var metadata = new PageMetadata(
            Title: First("TI", "T1", "title"),
            Author: authors.Length == 0 ? null : HtmlMetadata.Words(string.Join(", ", authors)),
            Date: ReferenceDate(First("DA", "PY", "Y1", "date")) ?? ReferenceDate(First("year") is { } year ? First("month") is { } month ? $"{year}-{month}" : year : null) ?? ReferenceDate(First("year")),
            Outlet: First("T2", "JO", "JF", "PB", "journal", "journaltitle", "publisher"),
            Url: HtmlMetadata.Address(First("UR", "url")) ?? Doi(First("DO", "doi")),
            Language: HtmlMetadata.Language(First("LA", "language", "langid")));
        return new RawArticle([.. lines.Select((line, at) => (line.IsBlank ? line : line with { Given = Fate(read(line.Text)?.Tag ?? "", metadata) }) with { Number = at + 1 })], metadata) { IsReference = true };
    }

    private static GivenFate Fate(string tag, PageMetadata metadata) => GivenFate.OfField(tag switch
    {
        "TI" or "T1" or "title" when metadata.Title is not null => "title",
        "AU" or "A1" or "author" when metadata.Author is not null => "author",
        "DA" or "PY" or "Y1" or "date" or "year" or "month" or "issued" when metadata.Date is not null => "date",
        "UR" or "url" or "URL" or "DO" or "doi" or "DOI" when metadata.Url is not null => "url",
        _ => null,
    });

    /// <summary>"Keller, Anna" is Anna Keller.</summary>
    private static string Turned(string name) => name.Split(',', StringSplitOptions.TrimEntries) is [var family, var given] && given.Length > 0 ? $"{given} {family}" : name.Trim();

    /// <summary>A year, a year and a month, or a day, however the parts are joined.</summary>
    private static string? ReferenceDate(string? text)
    {
        if (text is null || DateParts().Match(text) is not { Success: true } parts)
            return text is null ? null : MachineDate.Of(text);
        var numbers = _monthAndDay.Select(part => parts.Groups[part]).TakeWhile(part => part.Success).Select(part => part.Value.PadLeft(2, '0'));
        return MachineDate.Edtf(string.Join('-', numbers.Prepend(parts.Groups["y"].Value)));
    }

    private static string? Doi(string? doi) => doi is null ? null : HtmlMetadata.Address("https://doi.org/" + doi.Trim());

    private static string Unbraced(string value) => value.Trim().TrimEnd(',').Trim().Trim('"').Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

    private static ImmutableArray<RawArticle> Numbered(IEnumerable<RawArticle> articles)
    {
        var all = articles.Take(MostReferences).ToArray();
        return all.Length == 1 ? [.. all] : [.. all.Select((article, at) => article with { Part = string.Create(CultureInfo.InvariantCulture, $"reference {at + 1}") })];
    }

    [GeneratedRegex(@"^(?<tag>[A-Z][A-Z0-9])\s{2}-\s?(?<value>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex RisLine();

    [GeneratedRegex(@"^\s*(?:@[A-Za-z]+\s*\{[^,]*,\s*)?(?<tag>[A-Za-z]+)\s*=\s*(?<value>.*?)\s*\}?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BibLine();

    [GeneratedRegex(@"^\s*""(?<tag>[A-Za-z\-]+)""\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex CslLine();

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?:[-/](?<m>[0-9]{1,2})(?:[-/](?<d>[0-9]{1,2}))?)?/*$", RegexOptions.CultureInvariant)]
    private static partial Regex DateParts();
}

using System.Text.Json;
using Dossier.Import.Reading;

namespace Dossier.Import.Forms.References;

/// <summary>CSL-JSON: an array of references, or one.</summary>
internal static class CslJson
{
    /// <summary>The references; none where the JSON is something else.</summary>
    public static ImmutableArray<RawArticle> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var items = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToArray() : root.ValueKind == JsonValueKind.Object && root.TryGetProperty("items", out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [root];
            var references = items.Where(item => item.ValueKind == JsonValueKind.Object).ToArray();
            return references.Any(item => item.TryGetProperty("type", out _)) ? ReferenceArticles.Of(references.Select(Fields)) : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static ImmutableArray<ReferenceField> Fields(JsonElement item) =>
        [.. item.EnumerateObject().Select(property => new ReferenceField(property.Name, Value(property), $"\"{property.Name}\": {property.Value.GetRawText()}"))];

    private static string Value(JsonProperty property) => (property.Name, property.Value.ValueKind) switch
    {
        ("author", JsonValueKind.Array) => string.Join(", ", property.Value.EnumerateArray().Select(Name).Where(name => name.Length > 0)),
        ("issued" or "accessed", JsonValueKind.Object) => Date(property.Value),
        (_, JsonValueKind.String) => property.Value.GetString()!,
        (_, JsonValueKind.Number) => property.Value.GetRawText(),
        _ => "",
    };

    private static string Name(JsonElement name)
    {
        if (name.ValueKind != JsonValueKind.Object)
            return name.ValueKind == JsonValueKind.String ? name.GetString()! : "";
        string Part(string part) => name.TryGetProperty(part, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        return Part("literal") is { Length: > 0 } whole ? whole : string.Join(' ', new[] { Part("given"), Part("dropping-particle"), Part("non-dropping-particle"), Part("family"), Part("suffix") }.Where(part => part.Length > 0));
    }

    /// <summary>A date in parts, or in words; the first of two, a season and what is only about right are told.</summary>
    private static string Date(JsonElement date)
    {
        string Text(string name) => date.TryGetProperty(name, out var value) ? value.ValueKind == JsonValueKind.String ? value.GetString()! : value.ValueKind is JsonValueKind.Number or JsonValueKind.True ? value.GetRawText() : "" : "";
        var parts = date.TryGetProperty("date-parts", out var lists) && lists.ValueKind == JsonValueKind.Array && lists.GetArrayLength() > 0 && lists[0].ValueKind == JsonValueKind.Array
            ? string.Join('-', lists[0].EnumerateArray().Select(part => part.ToString()).TakeWhile(part => part.Length > 0)) : "";
        var written = parts.Length > 0 ? parts : Text("raw") is { Length: > 0 } raw ? raw : Text("literal");
        var season = Text("season") switch { "1" => "spring", "2" => "summer", "3" => "autumn", "4" => "winter", var name => name };
        var withSeason = season.Length > 0 && written.Length == 4 ? $"{season} {written}" : written;
        return Text("circa") is { Length: > 0 } circa and not ("0" or "false") ? $"circa {withSeason}" : withSeason;
    }
}

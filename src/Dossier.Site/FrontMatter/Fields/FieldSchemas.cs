using System.Text.Json.Nodes;

namespace Dossier.FrontMatter.Fields;

/// <summary>The JSON Schemas (draft 7) of what shapes are made of. Words may look like numbers to YAML: <c>title: 1984</c>.</summary>
internal static class FieldSchemas
{
    /// <summary>A date in EDTF, or two of them around a slash.</summary>
    public const string Date = "^(" + Day + "|\\.\\.)(/(" + Day + "|\\.\\.))?$";

    /// <summary>An id: small letters and digits of any script, with hyphens and underscores.</summary>
    public const string Id = "^[^A-Z\\s/#?.,:;!()\\[\\]{}\"'|]+$";

    private const string Day = "[0-9]{4}(-([0-9]{2}|XX)(-([0-9]{2}|XX))?)?[?~%]?";

    public static JsonObject Words() => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    public static JsonObject Pattern(string pattern) => new() { ["type"] = new JsonArray("string", "integer"), ["pattern"] = pattern };

    /// <summary>One of a few words; those that are numbers may be written as such.</summary>
    public static JsonObject OneOf(ImmutableArray<string> words)
    {
        var allowed = new JsonArray();
        foreach (var word in words)
        {
            allowed.Add((JsonNode)word);
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                allowed.Add((JsonNode)number);
        }

        return new JsonObject { ["enum"] = allowed };
    }

    /// <summary>A group of fields: those that must be there, and no others.</summary>
    public static JsonObject OfFields(ImmutableArray<Field> fields)
    {
        var properties = new JsonObject();
        foreach (var field in fields)
        {
            var schema = field.Schema;
            schema["description"] = field.Description;
            properties[field.Name] = schema;
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. fields.Where(field => field.Required).Select(field => (JsonNode)field.Name)]),
            ["additionalProperties"] = false,
        };
    }
}

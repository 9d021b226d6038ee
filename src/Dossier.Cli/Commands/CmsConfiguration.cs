using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dossier.Entries.Parsing;

namespace Dossier.Cli.Commands;

/// <summary>
/// The configuration of a web CMS that edits the files of a Git repository, Decap CMS or Sveltia CMS: a collection for each folder of
/// entries, with the fields of the schemas. What has several forms, or names of the editor's own, is left to the file, where both keep it.
/// </summary>
internal static class CmsConfiguration
{
    // Without the escapes of HTML: the file is read by people, too.
    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = false };

    /// <summary>The file, as YAML whose fields are written in the form of JSON.</summary>
    /// <param name="schemas">The schema of each kind of entry, by its word.</param>
    public static string Of(IEnumerable<(string Kind, string Json)> schemas)
    {
        var text = new StringBuilder();
        text.Append("# For Decap CMS or Sveltia CMS: admin/config.yml. Name your repository; the rest is what Dossier reads.\n");
        text.Append("backend:\n  name: github\n  repo: OWNER/REPOSITORY\nmedia_folder: content/assets\npublic_folder: ../assets\ncollections:\n");
        foreach (var (kind, json) in schemas)
        {
            if (EntryKinds.All.FirstOrDefault(entry => entry.Name == kind) is not { Folder: { } folder })
                continue;

            var schema = JsonNode.Parse(json)!.AsObject();
            var title = schema["properties"]!.AsObject().ContainsKey("title") ? "title" : "name";
            text.Append(CultureInfo.InvariantCulture, $"  - name: {folder}\n    label: {Label(folder)}\n    folder: content/{folder}\n    create: true\n    extension: md\n    format: yaml-frontmatter\n");
            text.Append(CultureInfo.InvariantCulture, $"    slug: \"{{{{slug}}}}\"\n    identifier_field: {title}\n    summary: \"{{{{{title}}}}}\"\n    fields:\n");
            foreach (var field in Fields(schema).Append(new JsonObject { ["name"] = "body", ["label"] = "Text", ["widget"] = "markdown", ["required"] = false }))
                text.Append("      - ").Append(field.ToJsonString(_plain)).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<JsonObject> Fields(JsonObject schema)
    {
        var required = schema["required"]?.AsArray().Select(name => (string?)name).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var (name, shape) in schema["properties"]!.AsObject())
        {
            if (Widget(shape!.AsObject()) is not { } widget)
                continue;

            var field = new JsonObject { ["name"] = name, ["label"] = Label(name) };
            foreach (var (part, value) in widget)
                field[part] = value?.DeepClone();

            if (!required.Contains(name))
                field["required"] = false;
            if ((string?)shape["description"] is { } hint)
                field["hint"] = hint;

            yield return field;
        }
    }

    /// <summary>What a value is entered with; null for one that no form takes in.</summary>
    private static JsonObject? Widget(JsonObject shape)
    {
        if (shape["enum"] is JsonArray words)
            return new JsonObject { ["widget"] = "select", ["options"] = words.DeepClone() };

        var types = shape["type"] is JsonArray several ? [.. several.Select(type => (string?)type)] : new[] { (string?)shape["type"] };
        if (types.Contains("array"))
            return shape["items"] is JsonObject items ? List(items) : null;
        if (types.Contains("string"))
            return new JsonObject { ["widget"] = "string" };
        if (types is ["boolean"])
            return new JsonObject { ["widget"] = "boolean" };

        return types is ["integer"] ? new JsonObject { ["widget"] = "number", ["value_type"] = "int" } : null;
    }

    private static JsonObject? List(JsonObject items)
    {
        if (items["properties"] is JsonObject properties)
        {
            // An item that had a part which no form takes in would lose it.
            return properties.All(part => Widget(part.Value!.AsObject()) is not null)
                ? new JsonObject { ["widget"] = "list", ["fields"] = new JsonArray([.. Fields(items)]) }
                : null;
        }

        return Widget(items) is { } single && (string?)single["widget"] == "string" ? new JsonObject { ["widget"] = "list" } : null;
    }

    private static string Label(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' ');
}

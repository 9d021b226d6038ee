using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Entries.Site;
using Dossier.FrontMatter.Fields;

namespace Dossier.Entries.Parsing;

/// <summary>
/// The JSON Schemas of the front matter of each kind of entry, and of <c>dossier.yml</c>, from the definitions that the
/// parser reads with. They are of draft 7, the newest that the YAML extension of VS Code knows whole.
/// </summary>
public static class EntrySchemas
{
    private static readonly JsonSerializerOptions _writing = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Each schema by the name of its kind, and that of <c>dossier.yml</c> as <c>dossier</c>.</summary>
    public static ImmutableArray<(string Kind, string Json)> All { get; } =
    [
        .. EntryKinds.All.Select(kind => (kind.Name, Of(Title(kind), kind.Fields))),
        ("dossier", Of("The settings of a dossier, dossier.yml", SiteFields.All)),
    ];

    private static string Title(EntryKind kind) => $"{char.ToUpperInvariant(kind.Owner[0])}{kind.Owner[1..]}{(kind.OnlyId is { } id ? $", {id}.md" : "")}";

    private static string Of(string title, ImmutableArray<Field> fields)
    {
        var schema = FieldSchemas.OfFields(fields);
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema.Insert(1, "title", title);
        return schema.ToJsonString(_writing) + "\n";
    }
}

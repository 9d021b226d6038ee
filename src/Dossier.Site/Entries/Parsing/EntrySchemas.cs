using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
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

    /// <summary>Each schema by the name of its kind: <c>article</c>, <c>actor</c>, <c>event</c>, <c>page</c>, <c>home</c> (<c>index.md</c>) and <c>dossier</c> (<c>dossier.yml</c>).</summary>
    public static ImmutableArray<(string Kind, string Json)> All { get; } =
    [
        ("article", Of("An article", ArticleFields.All)),
        ("actor", Of("An actor", ActorFields.All)),
        ("event", Of("An event", EventFields.All)),
        ("page", Of("A page", FreePageFields.All)),
        ("home", Of("The briefing itself, index.md", HomeFields.All)),
        ("dossier", Of("The settings of a dossier, dossier.yml", SiteFields.All)),
    ];

    private static string Of(string title, ImmutableArray<Field> fields)
    {
        var schema = FieldSchemas.OfFields(fields);
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema.Insert(1, "title", title);
        return schema.ToJsonString(_writing) + "\n";
    }
}

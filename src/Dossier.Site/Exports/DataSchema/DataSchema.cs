using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dossier.Entries.Site;
using Dossier.FrontMatter.Values;
using Dossier.Pages;
using Dossier.Rendering.Files;

namespace Dossier.Exports;

/// <summary>
/// The JSON Schema (draft 2020-12) of <c>data/dossier.json</c>, as <c>data/dossier.schema.json</c> beside it: every member, what it is, and
/// the words that it can be. It is that of the same edition, and so it allows no member that it does not name. Built of the same
/// vocabularies as the data; docs/data.md is made from it.
/// </summary>
internal static partial class DataSchema
{
    private static readonly JsonSerializerOptions _writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static RenderedFile Render(string? baseUrl) => new(Route.DataSchema.Path, Encoding.UTF8.GetBytes(Of(baseUrl).ToJsonString(_writing) + "\n"));

    /// <summary>The schema; where the address of the site is not known, it has no name of its own.</summary>
    public static JsonObject Of(string? baseUrl)
    {
        var schema = Whole();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        if (baseUrl is not null)
            schema.Insert(1, "$id", Route.DataSchema.Under(baseUrl));

        schema["title"] = "A dossier as data";
        schema["$defs"] = new JsonObject
        {
            ["date"] = Date(),
            ["statement"] = Statement(),
            ["paragraph"] = Paragraph(),
            ["byline"] = Byline(),
            ["gap"] = Gap(),
            ["ids"] = Ids(),
        };
        return schema;
    }

    private static JsonObject Whole() => Group(
        "The whole dossier.",
        ("$schema", Text("where its JSON Schema is")),
        ("version*", Number("1; it counts up when what the members mean changes")),
        ("title*", Text("the name of the dossier")),
        ("subtitle", Text("the line below it")),
        ("url", Text("where it is published")),
        ("language*", Text("the language of its own words (BCP 47)")),
        ("handling", Text("how it is to be handled")),
        ("yardstick*", OneOf(Yardsticks.Vocabulary.Words, "the scale of words of likelihood")),
        ("publish_text*", OneOf(PublishedTexts.Vocabulary.Words, "whether the articles' texts are in it, or what is quoted of them")),
        ("as_of", Shared("date", "the date of information")),
        ("counts*", Group(
            "how many of each it holds",
            ("articles*", Number("articles")),
            ("actors*", Number("actors")),
            ("events*", Number("events")),
            ("topics*", Number("topics")))),
        ("home*", Home()),
        ("topics", List("the topics, in the order of dossier.yml", Topic())),
        ("articles*", List("the articles, newest first", Article())),
        ("actors*", List("the actors, by type and name", Actor())),
        ("events*", List("the events, earliest first", Event())),
        ("pages*", List("the free pages", Page())),
        ("changes", List("what each day's editions changed, the newest day first; there where an earlier edition was named with --previous", ChangesOfDay())));

    private static JsonObject Topic() => Group(
        "a topic",
        ("id*", Text("its id")),
        ("title*", Text("its name")),
        ("href*", Text("its page in the site")),
        ("bottom_line", Text("what a reader has to know of it first")),
        ("gaps", Texts("what is not known of it")),
        ("articles", Entries("the articles sorted under it")),
        ("events", Entries("the events sorted under it")));

    private static JsonObject Page() => Entry(
        "a free page",
        ("title*", Text("its title")),
        ("summary", Text("what it says, in short")),
        ("paragraphs", Paragraphs("its text")));

    /// <summary>An entry: what each has, and between what it says itself.</summary>
    private static JsonObject Entry(string description, params ReadOnlySpan<(string Name, JsonObject Schema)> members) => Group(
        description,
        [
            ("id*", Text("its id, unique in the dossier")),
            .. members,
            ("hash*", Text("what it says and how its claims stand, as a hash: what comes before it here is in it, what comes after is not")),
            ("changed", Text("the day on which an edition first had this hash: 2025-08-01")),
            ("href*", Text("its page in the site")),
            ("markdown*", Text("its page as Markdown")),
            ("canonical", Text("the whole address of its page")),
        ]);

    private static JsonObject Date() => Group(
        "A date.",
        ("edtf*", Text("as written (EDTF)")),
        ("lower", Text("the first day that it can mean; not there where it is open")),
        ("upper", Text("the last day that it can mean; not there where it is open")));

    private static JsonObject Paragraph() => Group(
        "A paragraph or heading.",
        ("anchor", Text("what stands behind the # of its address")),
        ("text", Text("the words of a paragraph")),
        ("heading", Text("the words of a heading")));

    private static JsonObject Byline() => Group(
        "Who wrote or translated something.",
        ("id", Text("the actor, where it is one of the dossier")),
        ("name*", Text("the name")));

    private static JsonObject Gap() => Group(
        "Something that the build found not to be known.",
        ("code*", Text("what is missing: no_date, one_side …")),
        ("text*", Text("the same in the words of the site")));

    private static JsonObject Ids()
    {
        var known = new JsonObject(ExternalIdScheme.All.Select(scheme => KeyValuePair.Create<string, JsonNode?>(scheme.Name, new JsonObject { ["type"] = "string", ["pattern"] = scheme.Form })));
        return new JsonObject
        {
            ["type"] = "object",
            ["description"] = "What other registers call an entry, by their names.",
            ["properties"] = known,
            ["additionalProperties"] = new JsonObject { ["type"] = "string" },
        };
    }

    private static JsonObject Text(string description) => Typed("string", description);

    private static JsonObject Number(string description) => Typed("integer", description);

    private static JsonObject Flag(string description) => Typed("boolean", description);

    private static JsonObject Typed(string type, string description) => new() { ["type"] = type, ["description"] = description };

    private static JsonObject OneOf(IEnumerable<string> words, string description) =>
        new() { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]), ["description"] = description };

    /// <summary>One of the words for the values of an enum.</summary>
    private static JsonObject OneOf<T>(Func<T, string> word, string description)
        where T : struct, Enum => OneOf(Enum.GetValues<T>().Select(word), description);

    private static JsonObject Shared(string definition, string description) => new() { ["$ref"] = $"#/$defs/{definition}", ["description"] = description };

    private static JsonObject List(string description, JsonObject item) => new() { ["type"] = "array", ["description"] = description, ["items"] = item };

    private static JsonObject Texts(string description) => List(description, new JsonObject { ["type"] = "string" });

    /// <summary>The ids of other entries.</summary>
    private static JsonObject Entries(string description) => Texts($"{description}, by their ids");

    /// <summary>Claims by their names: <c>event-id/claim-id</c>.</summary>
    private static JsonObject Claims(string description) => Texts($"{description}, each as event-id/claim-id");

    /// <summary>Articles, or paragraphs of them.</summary>
    private static JsonObject Sources(string description) => Texts($"{description}: article-id, or article-id#p3");

    private static JsonObject Paragraphs(string description) => List($"{description}, paragraph by paragraph", Shared("paragraph", "a paragraph or heading"));

    private static JsonObject Gaps() => List("what the build found not to be known", Shared("gap", "a gap"));

    /// <summary>A group of members; those whose name ends with a star are always there.</summary>
    private static JsonObject Group(string description, params ReadOnlySpan<(string Name, JsonObject Schema)> members)
    {
        var (properties, required) = (new JsonObject(), new JsonArray());
        foreach (var (name, schema) in members)
        {
            properties[name.TrimEnd('*')] = schema;
            if (name.EndsWith('*'))
                required.Add((JsonNode)name.TrimEnd('*'));
        }

        return new JsonObject { ["type"] = "object", ["description"] = description, ["properties"] = properties, ["required"] = required, ["additionalProperties"] = false };
    }
}

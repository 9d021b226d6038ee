using System.Text.Json;
using Dossier.Dates;
using Dossier.Entries;
using Dossier.FrontMatter.Values;
using Dossier.Graph;

namespace Dossier.Changes;

/// <summary>Writes the values that entries are made of. What an entry does not say is left out, as in its front matter.</summary>
internal static class DataValues
{
    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    public static void Text(this Utf8JsonWriter json, string name, Located<string>? text) => json.Text(name, text?.Value);

    public static void Text(this Utf8JsonWriter json, string name, LinkedProse? text) => json.Text(name, PlainText.Of(text));

    public static void Word<T>(this Utf8JsonWriter json, string name, Vocabulary<T> words, Located<T>? value)
        where T : struct, Enum
    {
        if (value is not null)
            json.WriteString(name, words.WordOf(value.Value));
    }

    /// <summary>A date as written, and the first and last day it can mean.</summary>
    public static void Date(this Utf8JsonWriter json, string name, Located<EdtfDate>? date)
    {
        if (date is null)
            return;

        json.WriteStartObject(name);
        json.WriteString("edtf", date.Value.Text);
        json.Text("lower", Day(date.Value.Lower));
        json.Text("upper", Day(date.Value.Upper));
        json.WriteEndObject();
    }

    /// <summary>What other registers call an entry, by their names; nothing where there are none.</summary>
    public static void ExternalIds(this Utf8JsonWriter json, string name, ImmutableArray<ExternalId> ids)
    {
        if (ids.IsEmpty)
            return;

        json.WriteStartObject(name);
        foreach (var id in ids)
            json.WriteString(id.Scheme.Value, id.Value.Value);

        json.WriteEndObject();
    }

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts) =>
        json.List(name, texts, json.WriteStringValue);

    public static void Ids(this Utf8JsonWriter json, string name, IEnumerable<Entry> entries) =>
        json.Texts(name, entries.Select(entry => entry.Id));

    /// <summary>Where something stands: <c>article-id#p3</c>.</summary>
    public static void Sources(this Utf8JsonWriter json, string name, IEnumerable<SourceTarget> sources) =>
        json.Texts(name, sources.Select(source => source.Anchor is null ? source.Article.Id : $"{source.Article.Id}#{source.Anchor}"));

    /// <summary>A list; nothing where it is empty.</summary>
    public static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        var isOpen = false;
        foreach (var item in items)
        {
            if (!isOpen)
            {
                json.WriteStartArray(name);
                isOpen = true;
            }

            write(item);
        }

        if (isOpen)
            json.WriteEndArray();
    }

    /// <summary>A list of groups of fields; nothing where it is empty.</summary>
    public static void Groups<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> fields) => json.List(name, items, item =>
    {
        json.WriteStartObject();
        fields(item);
        json.WriteEndObject();
    });

    /// <summary>Our own text, paragraph by paragraph, with the anchors it is cited by.</summary>
    public static void Paragraphs(this Utf8JsonWriter json, LinkedProse body) => json.Groups("paragraphs", body.Prose.Blocks, block =>
    {
        json.Text("anchor", block.Anchor);
        json.WriteString(block.IsHeading ? "heading" : "text", PlainText.Of(block, body));
    });

    public static void Byline(this Utf8JsonWriter json, string name, Byline? byline)
    {
        if (byline is null)
            return;

        (string? id, string words) = byline switch
        {
            Graph.Byline.Known known => (known.Actor.Id, known.Actor.Label),
            Graph.Byline.Named named => (null, named.Words),
        };
        json.WriteStartObject(name);
        json.Text("id", id);
        json.WriteString("name", words);
        json.WriteEndObject();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

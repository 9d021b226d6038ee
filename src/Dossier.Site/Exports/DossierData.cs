using System.Buffers;
using System.Text.Json;
using Dossier.Changes;
using Dossier.Entries;
using Dossier.Entries.Parsing;
using Dossier.Entries.Site;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Wording;

namespace Dossier.Exports;

/// <summary>
/// The whole dossier as <c>data/dossier.json</c>, in the words of the content model, one entry a line. Each entry has a
/// <c>hash</c> of what it says and how its claims stand, so that a later build can tell what changed. With
/// <c>publish_text: quotes</c> the words of articles are those that are quoted. The version counts up when what the fields mean
/// changes; a new field does not count.
/// </summary>
internal sealed class DossierData(ResolvedDossier dossier, DossierEvidence evidence, SiteWording wording, DossierChanges changes, string? baseUrl)
{
    private readonly EntryData _entries = new(evidence, wording, dossier.Settings.PublishText);

    public static RenderedFile Render(ResolvedDossier dossier, DossierEvidence evidence, SiteWording wording, DossierChanges changes, string? baseUrl) =>
        new(Route.Data.Path, new DossierData(dossier, evidence, wording, changes, baseUrl).Bytes());

    private ReadOnlyMemory<byte> Bytes()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, EntryHash.Writing))
        {
            json.WriteStartObject();
            WriteSettings(json);
            WriteEntry(json, dossier.Home);
            json.Groups("topics", dossier.Topics, topic => WriteTopic(json, topic));
            foreach (var kind in EntryKinds.All.Where(kind => kind.OnlyId is null))
                WriteEntries(json, kind);

            ChangeLog.Write(json, changes.Log);
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }

    private void WriteSettings(Utf8JsonWriter json)
    {
        var settings = dossier.Settings;
        json.WriteString("$schema", Route.DataSchema.From(Route.Data));
        json.WriteNumber("version", PreviousBuild.Version);
        json.WriteString("title", settings.Title);
        json.Text("subtitle", settings.Subtitle);
        json.Text("url", baseUrl);
        json.WriteString("language", wording.Language);
        json.Text("handling", settings.Handling);
        json.Text("footer", dossier.Footer);
        json.WriteString("yardstick", Yardsticks.Vocabulary.WordOf(settings.Yardstick));
        json.WriteString("publish_text", PublishedTexts.Vocabulary.WordOf(settings.PublishText));
        json.Date("as_of", dossier.Home.Entry.AsOf);
        json.WriteStartObject("counts");
        foreach (var kind in EntryKinds.All.Where(kind => kind.Section is not null))
            json.WriteNumber(kind.Section!, dossier.Of(kind).Length);

        json.WriteNumber("topics", dossier.Topics.Length);
        json.WriteEndObject();
    }

    private static void WriteTopic(Utf8JsonWriter json, LinkedTopic topic)
    {
        json.WriteString("id", topic.Topic.Id.Value);
        json.WriteString("title", topic.Topic.Title);
        json.WriteString("href", Route.OfTopic(topic.Topic.Id.Value).Path);
        json.Text("bottom_line", PlainText.Of(topic.BottomLine));
        json.Texts("gaps", topic.Gaps.Select(gap => PlainText.Of(gap) ?? ""));
        json.Ids("articles", topic.Articles);
        json.Ids("events", topic.Events);
    }

    /// <summary>Writes the entries of a kind in their order; each is made on whatever core is free.</summary>
    private void WriteEntries(Utf8JsonWriter json, EntryKind kind)
    {
        var entries = dossier.Of(kind);
        var made = new ReadOnlyMemory<byte>[entries.Length];
        Parallel.For(0, entries.Length, at => made[at] = BytesOf(entries[at]));
        json.WriteStartArray(kind.Collection);
        foreach (var one in made)
            json.WriteRawValue(one.Span, skipInputValidation: true);

        json.WriteEndArray();
    }

    private void WriteEntry(Utf8JsonWriter json, LinkedEntry entry)
    {
        json.WritePropertyName(entry.Source.Kind.Collection);
        json.WriteRawValue(BytesOf(entry).Span, skipInputValidation: true);
    }

    /// <summary>One entry on a line of its own.</summary>
    private ReadOnlyMemory<byte> BytesOf(LinkedEntry linked)
    {
        var entry = linked.Source;
        var bytes = new ArrayBufferWriter<byte>(1024);
        bytes.Write("\n"u8);
        using (var json = new Utf8JsonWriter(bytes, EntryHash.Writing))
        {
            json.WriteString("hash", EntryHash.Begin(bytes, json, entry, _entries.State(linked)));
            json.Text("changed", changes.LastChanged(entry)?.Text);
            var page = Route.Of(entry);
            json.WriteString("href", page.Path);
            json.WriteString("markdown", Route.MarkdownOf(entry).Path);
            json.Text("canonical", baseUrl is null ? null : page.Canonical(baseUrl));
            _entries.Derive(linked)(json);
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }
}

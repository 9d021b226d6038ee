using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Changes;
using Dossier.Entries;
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
/// <c>publish_text: quotes</c> the words of articles are those that are quoted.
/// </summary>
public sealed class DossierData
{
    /// <summary>Counts up when what the fields mean changes; a new field does not count.</summary>
    public const int Version = PreviousBuild.Version;

    private readonly ResolvedDossier _dossier;
    private readonly SiteWording _wording;
    private readonly EntryData _entries;
    private readonly DossierChanges _changes;
    private readonly string? _baseUrl;

    private DossierData(ResolvedDossier dossier, DossierEvidence evidence, SiteWording wording, DossierChanges changes, string? baseUrl)
    {
        _dossier = dossier;
        _wording = wording;
        _entries = new EntryData(evidence, wording, dossier.Settings.PublishText);
        _changes = changes;
        _baseUrl = baseUrl;
    }

    /// <summary>The file.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="evidence">How what it says stands.</param>
    /// <param name="wording">The site's own words.</param>
    /// <param name="changes">When each entry was last seen to change.</param>
    /// <param name="baseUrl">Where the site will be published; null where that is not known.</param>
    public static RenderedFile Render(ResolvedDossier dossier, DossierEvidence evidence, SiteWording wording, DossierChanges changes, string? baseUrl)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(wording);
        return new RenderedFile(Route.Data.Path, new DossierData(dossier, evidence, wording, changes, baseUrl).Bytes());
    }

    private byte[] Bytes()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, EntryHash.Writing))
        {
            json.WriteStartObject();
            WriteSettings(json);
            WriteEntry(json, "home", Entry(_dossier.Home.Entry, entry => _entries.StateHome(entry, _dossier.Home), _ => { }));
            json.Groups("topics", _dossier.Topics, topic => WriteTopic(json, topic));
            WriteEntries(json, "articles", _dossier.Articles, article => Entry(
                article.Entry, entry => _entries.StateArticle(entry, article), entry => _entries.DeriveArticle(entry, article)));
            WriteEntries(json, "actors", _dossier.Actors, actor => Entry(
                actor.Entry, entry => EntryData.StateActor(entry, actor), entry => _entries.DeriveActor(entry, actor)));
            WriteEntries(json, "events", _dossier.Events, one => Entry(
                one.Entry, entry => _entries.StateEvent(entry, one), entry => _entries.DeriveEvent(entry, one)));
            WriteEntries(json, "pages", _dossier.Pages, page => Entry(page.Entry, entry => EntryData.StatePage(entry, page), _ => { }));
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private void WriteSettings(Utf8JsonWriter json)
    {
        var settings = _dossier.Settings;
        json.WriteNumber("version", Version);
        json.WriteString("title", settings.Title);
        json.Text("subtitle", settings.Subtitle);
        json.Text("url", _baseUrl);
        json.WriteString("language", _wording.Language);
        json.Text("handling", settings.Handling);
        json.WriteString("yardstick", Yardsticks.Vocabulary.WordOf(settings.Yardstick));
        json.WriteString("publish_text", PublishedTexts.Vocabulary.WordOf(settings.PublishText));
        json.Date("as_of", _dossier.Home.Entry.AsOf);
        json.WriteStartObject("counts");
        json.WriteNumber("articles", _dossier.Articles.Length);
        json.WriteNumber("actors", _dossier.Actors.Length);
        json.WriteNumber("events", _dossier.Events.Length);
        json.WriteNumber("topics", _dossier.Topics.Length);
        json.WriteEndObject();
    }

    private static void WriteTopic(Utf8JsonWriter json, LinkedTopic topic)
    {
        json.WriteString("id", topic.Topic.Id.Value);
        json.WriteString("title", topic.Topic.Title);
        json.WriteString("href", Route.OfTopic(topic.Topic.Id.Value).Path);
        json.Ids("articles", topic.Articles);
        json.Ids("events", topic.Events);
    }

    /// <summary>Writes entries in their order; each is made on whatever core is free.</summary>
    private static void WriteEntries<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Func<T, ReadOnlyMemory<byte>> entry)
    {
        var made = new ReadOnlyMemory<byte>[items.Length];
        Parallel.For(0, items.Length, at => made[at] = entry(items[at]));
        json.WriteStartArray(name);
        foreach (var one in made)
        {
            json.WriteRawValue(one.Span, skipInputValidation: true);
        }

        json.WriteEndArray();
    }

    private static void WriteEntry(Utf8JsonWriter json, string name, ReadOnlyMemory<byte> entry)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(entry.Span, skipInputValidation: true);
    }

    /// <summary>One entry on a line of its own.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="state">Writes what it says, which its hash is made of.</param>
    /// <param name="derive">Writes what follows from other entries.</param>
    private ReadOnlyMemory<byte> Entry(Entry entry, Action<Utf8JsonWriter> state, Action<Utf8JsonWriter> derive)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        bytes.Write("\n"u8);
        using (var json = new Utf8JsonWriter(bytes, EntryHash.Writing))
        {
            json.WriteString("hash", EntryHash.Begin(bytes, json, entry, state));
            json.Text("changed", _changes.LastChanged(entry)?.Text);
            var page = Route.Of(entry);
            json.WriteString("href", page.Path);
            json.WriteString("markdown", Route.MarkdownOf(entry).Path);
            json.Text("canonical", _baseUrl is null ? null : page.Canonical(_baseUrl));
            derive(json);
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }
}

using System.Text.Json;
using Dossier.Entries.Actors;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Wording;

namespace Dossier.Exports;

/// <summary>
/// What <c>assets/previews.js</c> shows beside a link to an actor or event, as shards by the hash of its id. In: the dossier.
/// Out: the files; a shard holds an object from addresses to <c>[title, line, text, how often it is named or reported]</c>.
/// </summary>
internal static class LinkPreviews
{
    // About 30 entries of 250 bytes: small enough to come at once, large enough that a page's links share some.
    private const int EntriesOfShard = 32;

    private const int LongestText = 280;

    private const string Name = "previews";

    /// <summary>The path of the file that leads to the others.</summary>
    public static string Entrance => ShardSet.Entrance(Name);

    /// <summary>Whether a path is that of one of its files.</summary>
    public static bool Has(string path) => path.StartsWith($"{ShardSet.Folder}/{Name}", StringComparison.Ordinal);

    public static ImmutableArray<RenderedFile> Files(ResolvedDossier dossier, SiteWording wording)
    {
        ImmutableArray<Preview> previews = [.. dossier.Actors.Select(actor => Of(actor, wording)), .. dossier.Events.Select(one => Of(one, wording))];
        var count = 1;
        while (count * EntriesOfShard < previews.Length)
            count *= 2;

        var byShard = previews.ToLookup(preview => (int)(Hash(preview.Address) % (uint)count));
        var shards = Enumerable.Range(0, count).Select(at => ShardSet.Shard($"{at}", json => Write(json, byShard[at])));
        return ShardSet.Files(Name, [ShardSet.Shard("root", json => json.WriteNumberValue(count)), .. shards]);
    }

    private static Preview Of(LinkedActor actor, SiteWording wording) => new(
        ShardSet.AddressFromRoot(Route.Of(actor.Entry)),
        actor.Entry.Name.Value,
        wording.Word("actor_types", ActorTypes.Vocabulary.WordOf(actor.Entry.Type.Value)),
        actor.Entry.Description?.Value ?? OneLine(actor.Summary),
        actor.NamedIn.Sum(named => named.Sentences.Length) is var mentions and > 0 ? SiteWording.Fill(wording.Word("previews", "mentions"), ("count", wording.Count("places", mentions))) : "");

    private static Preview Of(LinkedEvent one, SiteWording wording) => new(
        ShardSet.AddressFromRoot(Route.Of(one.Entry)),
        one.Entry.Title.Value,
        Joined(one.Entry.Date?.Value.Describe(wording.Dates) ?? one.Entry.DateText?.Value ?? wording.Word("event", "no_date"), one.Entry.Place?.Value),
        OneLine(one.Summary),
        one.Reports.IsEmpty ? "" : SiteWording.Fill(wording.Word("previews", "reports"), ("count", wording.Count("articles", one.Reports.Length))));

    private static string Joined(string first, string? second) => string.IsNullOrEmpty(second) ? first : $"{first} · {second}";

    private static string OneLine(LinkedProse? prose)
    {
        var text = PlainText.Of(prose) ?? "";
        if (text.Length <= LongestText)
            return text;

        var space = text.LastIndexOf(' ', LongestText);
        return $"{text[..(space > 0 ? space : LongestText)]}…";
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<Preview> previews)
    {
        json.WriteStartObject();
        foreach (var preview in previews)
        {
            json.WriteStartArray(preview.Address);
            json.WriteStringValue(preview.Title);
            json.WriteStringValue(preview.Line);
            json.WriteStringValue(preview.Text);
            json.WriteStringValue(preview.Count);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>FNV-1a of 32 bits, over the bytes of the address, which is ASCII.</summary>
    private static uint Hash(string address)
    {
        var hash = 2166136261u;
        foreach (var one in Encoding.UTF8.GetBytes(address))
            hash = (hash ^ one) * 16777619u;

        return hash;
    }

    private sealed record Preview(string Address, string Title, string Line, string Text, string Count);
}

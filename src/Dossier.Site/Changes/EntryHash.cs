using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Entries;
using Dossier.Graph;

namespace Dossier.Changes;

/// <summary>What every entry of a dossier says, as the first part of its line in <c>data/dossier.json</c>, and the hash of it.</summary>
internal static class EntryHash
{
    /// <summary>How entries are written. The file is read by programs and people, never put into a page: letters of every script stay as they are.</summary>
    public static JsonWriterOptions Writing { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Begins an entry on a line of its own: writes its id and what it says, and leaves its object open.</summary>
    /// <returns>The hash of what was written: 16 bytes of SHA-256 in hexadecimal.</returns>
    public static string Begin(ArrayBufferWriter<byte> bytes, Utf8JsonWriter json, Entry entry, Action<Utf8JsonWriter> state)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        state(json);
        json.Flush();
        return Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan)[..16]);
    }

    /// <summary>The hash of every entry.</summary>
    public static IReadOnlyDictionary<Entry, string> OfAll(ResolvedDossier dossier, EntryData data) =>
        dossier.Entries.AsParallel().Select(entry => (entry.Source, Hash: Of(entry.Source, data.State(entry))))
            .ToDictionary(one => one.Source, one => one.Hash, (IEqualityComparer<Entry>)ReferenceEqualityComparer.Instance);

    /// <summary>What an entry says, as its line in <c>data/dossier.json</c> has it before the hash.</summary>
    public static JsonElement StateOf(Entry entry, Action<Utf8JsonWriter> state)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(bytes, Writing))
        {
            Begin(bytes, json, entry, state);
            json.WriteEndObject();
        }

        return JsonDocument.Parse(bytes.WrittenMemory).RootElement;
    }

    private static string Of(Entry entry, Action<Utf8JsonWriter> state)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        bytes.Write("\n"u8);
        using var json = new Utf8JsonWriter(bytes, Writing);
        return Begin(bytes, json, entry, state);
    }
}

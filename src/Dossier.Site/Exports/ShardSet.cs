using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Pages;
using Dossier.Rendering.Files;

namespace Dossier.Exports;

/// <summary>
/// Data that scripts load piece by piece. From a disk a browser runs scripts but fetches nothing, so each shard is a script
/// that hands its data to <c>dossier.give</c> (see <c>assets/shards.js</c>).
/// </summary>
/// <remarks>
/// The shards of a set stand in a folder whose name changes with their content: those of two builds never mix, whatever
/// a browser has kept. One small script under a name that stays says which folder is the present one.
/// </remarks>
internal static class ShardSet
{
    /// <summary>The folder of all shards in the site.</summary>
    public const string Folder = "shards";

    private static readonly JsonWriterOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>One shard: a script that gives the one JSON value that is written.</summary>
    public static Shard Shard(string name, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        buffer.Write("dossier.give("u8);
        using (var json = new Utf8JsonWriter(buffer, _json))
        {
            write(json);
        }

        buffer.Write(")\n"u8);
        return new Shard(name, buffer.WrittenMemory);
    }

    /// <summary>The path of the file that names the folder of a set.</summary>
    public static string Entrance(string name) => $"{Folder}/{name}.js";

    /// <summary>The files of a set: <c>shards/&lt;name&gt;.js</c>, which names the folder, and the shards in it.</summary>
    public static ImmutableArray<RenderedFile> Files(string name, ImmutableArray<Shard> shards)
    {
        var folder = $"{name}-{Fingerprint(shards)}";
        var pointer = Shard(name, json => json.WriteStringValue(folder));
        return
        [
            new RenderedFile(Entrance(name), pointer.Script),
            .. shards.Select(shard => new RenderedFile($"{Folder}/{folder}/{shard.Name}.js", shard.Script)),
        ];
    }

    /// <summary>The address of a page from the root of the site, for a script that knows the root.</summary>
    public static string AddressFromRoot(Route route) => route.From(Route.Home);

    private static string Fingerprint(ImmutableArray<Shard> shards)
    {
        var hashes = new byte[shards.Length][];
        Parallel.For(0, shards.Length, at => hashes[at] = SHA256.HashData(shards[at].Script.Span));
        using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var at = 0; at < shards.Length; at++)
        {
            whole.AppendData(Encoding.UTF8.GetBytes(shards[at].Name));
            whole.AppendData(hashes[at]);
        }

        return Convert.ToHexStringLower(whole.GetHashAndReset())[..10];
    }
}

/// <summary>A script that gives one piece of data: its name within its set, without ending, and the whole file.</summary>
internal sealed record Shard(string Name, ReadOnlyMemory<byte> Script);

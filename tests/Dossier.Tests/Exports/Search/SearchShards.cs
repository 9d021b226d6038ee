using System.Text.Json;

namespace Dossier.Tests.Exports.Search;

/// <summary>Reads the index of a site from its files alone, as the script does.</summary>
internal sealed class SearchShards
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private readonly SmallSite _site;

    public SearchShards(SmallSite site)
    {
        _site = site;
        Folder = $"shards/{Given("shards/search.js").GetString()}";
        Root = Given($"{Folder}/root.js");
    }

    public string Folder { get; }

    public JsonElement Root { get; }

    /// <summary>The bytes of each shard whose name begins with a letter: t, h or d.</summary>
    public int[] Sizes(char letter) => [.. Names(letter).Select(name => _site.Files[name].Length)];

    /// <summary>The bytes of one file of the site.</summary>
    public int Size(string path) => _site.Files[path].Length;

    /// <summary>Each word of the texts (t) or headings (h), with its postings as text.</summary>
    public Dictionary<string, string> Words(char letter)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in Names(letter).Select(name => Given(name).GetString()!))
        {
            var last = "";
            for (var at = 0; at < text.Length;)
            {
                var common = Number(text, ref at);
                var (space, end) = (text.IndexOf(' ', at), text.IndexOf(' ', text.IndexOf(' ', at) + 1));
                last = last[..common] + text[at..space];
                words.Add(last, text[(space + 1)..end]);
                at = end + 1;
            }
        }

        return words;
    }

    /// <summary>What results show: title, address, and passages with their anchors.</summary>
    public IEnumerable<(string Title, string Address, string Line, IEnumerable<(string Anchor, string Text)> Passages)> Results() =>
        from name in Names('d')
        from document in Given(name).EnumerateArray()
        select (document[0].GetString()!, document[1].GetString()!, document[2].GetString()!, document[4].EnumerateArray().SelectMany(Passages));

    /// <summary>The numbers and marks of postings; those that only the map has come with the mark 0.</summary>
    public static SortedDictionary<int, int> Places(string postings)
    {
        var places = new SortedDictionary<int, int>();
        var at = 0;
        if (postings.StartsWith('.'))
        {
            for (at = 1; postings[at] != '.'; at++)
            {
                for (var bit = 0; bit < 6; bit++)
                {
                    if (((Letters.IndexOf(postings[at], StringComparison.Ordinal) >> bit) & 1) == 1)
                        places[((at - 1) * 6) + bit] = 0;
                }
            }

            at++;
        }

        for (var number = 0; at < postings.Length;)
        {
            number += Number(postings, ref at);
            places[number] = Letters.IndexOf(postings[at++], StringComparison.Ordinal);
        }

        return places;
    }

    private static IEnumerable<(string Anchor, string Text)> Passages(JsonElement window) =>
        window.EnumerateArray().Chunk(2).Select(pair => (pair[0].GetString()!, pair[1].GetString()!));

    private static int Number(string text, ref int at)
    {
        var number = 0;
        for (var shift = 0; ; shift += 5)
        {
            var value = Letters.IndexOf(text[at++], StringComparison.Ordinal);
            number += (value & 31) << shift;
            if (value < 32)
                return number;
        }
    }

    private IEnumerable<string> Names(char letter) => _site.Files.Keys
        .Where(path => path.StartsWith($"{Folder}/{letter}", StringComparison.Ordinal) && char.IsAsciiDigit(path[Folder.Length + 2]))
        .OrderBy(path => path.Length).ThenBy(path => path, StringComparer.Ordinal);

    private JsonElement Given(string path) => Given(_site, path);

    /// <summary>The value that a shard gives.</summary>
    public static JsonElement Given(SmallSite site, string path)
    {
        var script = Encoding.UTF8.GetString(site.Files[path].Span);
        Assert(script, path);
        return JsonDocument.Parse(script["dossier.give(".Length..^2]).RootElement;
    }

    private static void Assert(string script, string path) =>
        Xunit.Assert.True(script.StartsWith("dossier.give(", StringComparison.Ordinal) && script.EndsWith(")\n", StringComparison.Ordinal), $"{path} is no shard");
}

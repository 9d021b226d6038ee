using System.Text.Json;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Wording;

namespace Dossier.Exports.Search;

/// <summary>
/// The index that <c>assets/search-index.js</c> searches, as shards: a root that says where things are, the words of texts
/// (<c>t0</c>, <c>t1</c> …) and of names and titles (<c>h0</c> …), how words are spelt (<c>w0</c> …), and what results show (<c>d0</c> …). A search loads the
/// root, a few shards of words and one shard a result. docs/development.md says how they are laid out.
/// </summary>
internal static class SearchIndex
{
    // Ten results may come from ten shards; the larger they are, the fewer files a site has.
    private const int LargestShardOfResults = 9_000;

    private const string Name = "search";

    /// <summary>The path of the file that leads to the others.</summary>
    public static string Entrance => ShardSet.Entrance(Name);

    /// <summary>Whether a path is that of one of its files.</summary>
    public static bool Has(string path) => path.StartsWith($"{ShardSet.Folder}/{Name}", StringComparison.Ordinal);

    public static ImmutableArray<RenderedFile> Files(ResolvedDossier dossier, DossierEvidence evidence, SiteWording wording)
    {
        var documents = new SearchDocuments(dossier, evidence, wording).All();
        var windows = Window.Of(documents);
        var (wordsOfTexts, wordsOfHeadings) = (TermTable.OfTexts(windows), TermTable.OfHeadings(documents));
        var texts = TermShards.OfTexts(wordsOfTexts);
        var headings = TermShards.OfHeadings(wordsOfHeadings);
        var spellings = TermShards.OfSpellings(SpellingTable.Of(wordsOfHeadings, wordsOfTexts));
        var (results, ends) = ShardsOfResults(documents, windows);
        var root = ShardSet.Shard("root", json => WriteRoot(json, documents, windows, ends, texts, headings, spellings));
        return ShardSet.Files(Name, [root, .. ShardsOfWords("t", texts), .. ShardsOfWords("h", headings), .. ShardsOfWords("w", spellings), .. results]);
    }

    private static IEnumerable<Shard> ShardsOfWords(string letter, TermShards words) =>
        words.Texts.Select((text, at) => ShardSet.Shard($"{letter}{at}", json => json.WriteStringValue(text)));

    private static void WriteRoot(
        Utf8JsonWriter json, ImmutableArray<SearchDocument> documents, ImmutableArray<Window> windows, ImmutableArray<int> ends, TermShards texts, TermShards headings, TermShards spellings)
    {
        json.WriteStartObject();
        json.WriteStartArray("kinds");
        foreach (var kind in Enum.GetValues<DocumentKind>())
            json.WriteNumberValue(documents.Count(document => document.Kind == kind));

        json.WriteEndArray();
        json.WriteString("windows", Numbers(windows.GroupBy(window => window.Document).Select(document => document.Count())));
        json.WriteString("results", Numbers(ends.Select((end, at) => at == 0 ? end : end - ends[at - 1])));
        WriteWords(json, "texts", texts);
        WriteWords(json, "headings", headings);
        WriteWords(json, "spellings", spellings);
        json.WriteString("marks", Numbers(HeadingMark.Tenths));
        json.WriteString("months", string.Join('|', DateTerms.MonthNames.Select(names => string.Join(',', names))));
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string name, TermShards words)
    {
        json.WriteStartObject(name);
        json.WriteString("firsts", string.Join(' ', words.FirstWords));
        json.WriteString("sizes", Numbers(words.Texts.Select(text => text.Length / 100)));
        json.WriteEndObject();
    }

    private static string Numbers(IEnumerable<int> numbers)
    {
        var text = new StringBuilder();
        foreach (var number in numbers)
            Postings.WriteNumber(text, number);

        return text.ToString();
    }

    /// <summary>What results show: windows one after another, each shard with the documents that its windows belong to.</summary>
    /// <returns>The shards, and the number of the window after the last one of each.</returns>
    private static (ImmutableArray<Shard> Shards, ImmutableArray<int> Ends) ShardsOfResults(ImmutableArray<SearchDocument> documents, ImmutableArray<Window> windows)
    {
        var ends = ImmutableArray.CreateBuilder<int>();
        for (var (at, size) = (0, 0); at < windows.Length; at++)
        {
            size += SizeOf(windows[at], documents);
            if (at + 1 == windows.Length || size + SizeOf(windows[at + 1], documents) > LargestShardOfResults)
            {
                ends.Add(at + 1);
                size = 0;
            }
        }

        var shards = new Shard[ends.Count];
        Parallel.For(0, shards.Length, at =>
        {
            var stretch = windows[(at == 0 ? 0 : ends[at - 1])..ends[at]];
            shards[at] = ShardSet.Shard($"d{at}", json => WriteResults(json, documents, stretch));
        });
        return ([.. shards], ends.ToImmutable());
    }

    /// <summary>About the bytes that a window takes in its shard.</summary>
    private static int SizeOf(Window window, ImmutableArray<SearchDocument> documents)
    {
        const int Signs = 12;
        var document = documents[window.Document];
        var shown = Encoding.UTF8.GetByteCount(document.Title) + Encoding.UTF8.GetByteCount(document.Line) + document.Address.Length + (2 * Signs);
        return shown + window.Passages.Sum(passage => Encoding.UTF8.GetByteCount(passage.Text) + Signs + (passage.Anchor?.Length ?? 0));
    }

    private static void WriteResults(Utf8JsonWriter json, ImmutableArray<SearchDocument> documents, ImmutableArray<Window> windows)
    {
        json.WriteStartArray();
        foreach (var ofDocument in windows.GroupBy(window => window.Document))
        {
            var document = documents[ofDocument.Key];
            json.WriteStartArray();
            json.WriteStringValue(document.Title);
            json.WriteStringValue(document.Address);
            json.WriteStringValue(document.Line);
            json.WriteStringValue(document.Language);
            json.WriteStartArray();
            foreach (var window in ofDocument)
                WriteWindow(json, window);

            json.WriteEndArray();
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteWindow(Utf8JsonWriter json, Window window)
    {
        json.WriteStartArray();
        foreach (var passage in window.Passages)
        {
            json.WriteStringValue(passage.Anchor ?? "");
            json.WriteStringValue(passage.Text);
        }

        json.WriteEndArray();
    }
}

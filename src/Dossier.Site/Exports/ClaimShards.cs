using System.Text.Json;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Rendering.Files;

namespace Dossier.Exports;

/// <summary>
/// What <c>assets/claims.js</c> filters a board of several pages by, as shards. In: the dossier and the finished pages of the board.
/// Out: the files. Their root holds for each claim, in the order of the board, the number of its page and its facets, which are numbers in a
/// list of words; a shard for each page holds its rows as they stand there, so that a row looks alike wherever it is shown. A
/// board of one page has its rows at hand and needs none.
/// </summary>
internal static class ClaimShards
{
    private const string Name = "claims";
    private const string RowsBegin = "<tbody data-board>";
    private const string RowsEnd = "</tbody>";

    /// <summary>Whether a path is that of one of its files.</summary>
    public static bool Has(string path) => path.StartsWith($"{ShardSet.Folder}/{Name}", StringComparison.Ordinal);

    /// <summary>The files; none for a board of one page.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="evidence">How its claims stand.</param>
    /// <param name="pages">The pages of the site.</param>
    /// <param name="render">Makes a page; null where its template fails, which is reported where the page itself is made.</param>
    public static ImmutableArray<RenderedFile> Files(ResolvedDossier dossier, DossierEvidence evidence, ImmutableArray<Page> pages, Func<Page, RenderedFile?> render)
    {
        Page.OfClaims[] board = [.. pages.OfType<Page.OfClaims>().OrderBy(page => page.Number)];
        if (board.Length < 2)
            return [];

        var rows = new Shard[board.Length];
        Parallel.For(0, rows.Length, at => rows[at] = ShardSet.Shard($"p{board[at].Number}", json => json.WriteStringValue(RowsOf(render(board[at])))));
        return ShardSet.Files(Name, [ShardSet.Shard("root", json => WriteIndex(json, board, dossier, evidence)), .. rows]);
    }

    /// <summary>The rows of a page; nothing where a template of the user's has no table of them.</summary>
    private static string RowsOf(RenderedFile? page)
    {
        var html = page is null ? "" : Encoding.UTF8.GetString(page.Bytes.Span);
        var start = html.IndexOf(RowsBegin, StringComparison.Ordinal);
        var end = start < 0 ? -1 : html.IndexOf(RowsEnd, start, StringComparison.Ordinal);
        return end < 0 ? "" : html[(start + RowsBegin.Length)..end].Trim();
    }

    private static void WriteIndex(Utf8JsonWriter json, Page.OfClaims[] board, ResolvedDossier dossier, DossierEvidence evidence)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int NumberOf(string word)
        {
            numbers.TryAdd(word, numbers.Count);
            return numbers[word];
        }

        void WriteAll(IEnumerable<string> words)
        {
            json.WriteStartArray();
            foreach (var word in words)
                json.WriteNumberValue(NumberOf(word));

            json.WriteEndArray();
        }

        json.WriteStartObject();
        json.WriteStartArray("claims");
        foreach (var page in board)
        {
            foreach (var facets in page.Claims.Select(claim => ClaimFacets.Of(dossier, evidence.Of(claim.Claim))))
            {
                json.WriteStartArray();
                json.WriteNumberValue(page.Number);
                json.WriteNumberValue(NumberOf(facets.State));
                json.WriteNumberValue(NumberOf(facets.Kind));
                WriteAll(facets.Topics);
                WriteAll(facets.Parties.Select(actor => actor.Id));
                WriteAll(facets.Speakers.Select(actor => actor.Id));
                WriteAll(facets.Sources.Select(source => source.Id));
                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("words");
        foreach (var word in numbers.Keys)
            json.WriteStringValue(word);

        json.WriteEndArray();
        json.WriteEndObject();
    }
}

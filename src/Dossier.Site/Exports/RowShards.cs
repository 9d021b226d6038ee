using System.Text.Json;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Pages.Lists;
using Dossier.Rendering.Files;

namespace Dossier.Exports;

/// <summary>
/// What <c>assets/lists.js</c> filters and sorts a list of several pages by, as shards. In: the dossier and the finished pages of the
/// list. Out: the files. Their root holds for each row, in the order of the list, the number of its page and its facets, which are numbers in a
/// list of words, and its place in each other order; a shard for each page holds its rows as they stand there, so that a row looks alike wherever
/// it is shown. A list of one page has its rows at hand and needs none.
/// </summary>
internal static class RowShards
{
    private const string Opening = " data-rows>";

    /// <summary>The lists that can have several pages.</summary>
    public static ImmutableArray<string> Lists { get; } = [PageLists.Claims, PageLists.Articles, PageLists.Events, PageLists.Actors];

    /// <summary>Whether a path is that of a file of a list.</summary>
    public static bool Has(string list, string path) => path == ShardSet.Entrance(list) || path.StartsWith($"{ShardSet.Folder}/{list}-", StringComparison.Ordinal);

    /// <summary>The files; none for a list of one page.</summary>
    /// <param name="list">The list.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="evidence">How its claims stand.</param>
    /// <param name="pages">The pages of the site.</param>
    /// <param name="render">Makes a page; null where its template fails, which is reported where the page itself is made.</param>
    public static ImmutableArray<RenderedFile> Files(string list, ResolvedDossier dossier, DossierEvidence evidence, ImmutableArray<Page> pages, Func<Page, RenderedFile?> render)
    {
        var sheets = list == PageLists.Claims ? Board(dossier, evidence, pages) : Sheets(list, dossier, pages);
        if (sheets.Length < 2)
            return [];

        var orders = list == PageLists.Claims ? [] : ListOrders.Of(dossier, list);
        var rows = new Shard[sheets.Length];
        Parallel.For(0, rows.Length, at => rows[at] = ShardSet.Shard(string.Create(CultureInfo.InvariantCulture, $"p{at + 1}"), json => json.WriteStringValue(RowsOf(render(sheets[at].Page)))));
        return ShardSet.Files(list, [ShardSet.Shard("root", json => WriteIndex(json, sheets, orders)), .. rows]);
    }

    private static ImmutableArray<Sheet> Board(ResolvedDossier dossier, DossierEvidence evidence, ImmutableArray<Page> pages) =>
    [
        .. pages.OfType<Page.OfClaims>().OrderBy(page => page.Number)
            .Select(page => new Sheet(page, [.. page.Claims.Select(claim => new Row(null, ListFacets.Of(ClaimFacets.Of(dossier, evidence, evidence.Of(claim.Claim)))))])),
    ];

    private static ImmutableArray<Sheet> Sheets(string list, ResolvedDossier dossier, ImmutableArray<Page> pages)
    {
        var own = pages.OfType<Page.OfList>().Where(page => page.Name == list && page.Sheet is not null).ToFrozenDictionary(page => page.Sheet!.Key, StringComparer.Ordinal);
        return
        [
            .. (own.Values.FirstOrDefault()?.Layout?.Sheets ?? []).Where(sheet => own.ContainsKey(sheet.Key))
                .Select(sheet => new Sheet(own[sheet.Key], [.. sheet.Shelves.SelectMany(shelf => shelf.Items).Select(entry => new Row(entry, ListFacets.Of(dossier.Of(entry))))])),
        ];
    }

    /// <summary>The rows of a page, from all the elements in it that hold some; nothing where a template of the user's has none.</summary>
    private static string RowsOf(RenderedFile? page)
    {
        var html = page is null ? "" : Encoding.UTF8.GetString(page.Bytes.Span);
        var rows = new StringBuilder();
        for (var at = html.IndexOf(Opening, StringComparison.Ordinal); at >= 0; at = html.IndexOf(Opening, at + 1, StringComparison.Ordinal))
        {
            var element = html[(html.LastIndexOf('<', at) + 1)..at];
            var name = element.Split(' ')[0];
            var end = html.IndexOf($"</{name}>", at, StringComparison.Ordinal);
            if (end >= 0)
                rows.Append(html.AsSpan((at + Opening.Length)..end).Trim());
        }

        return rows.ToString();
    }

    private static void WriteIndex(Utf8JsonWriter json, ImmutableArray<Sheet> sheets, ImmutableArray<ListOrder> orders)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int NumberOf(string word)
        {
            numbers.TryAdd(word, numbers.Count);
            return numbers[word];
        }

        json.WriteStartObject();
        WriteWords(json, "facets", sheets[0].Rows[0].Facets.Select(facet => facet.Name));
        WriteWords(json, "orders", orders.Select(order => order.Name));
        json.WriteStartArray("rows");
        foreach (var (sheet, at) in sheets.Select((sheet, at) => (sheet, at)))
        {
            foreach (var row in sheet.Rows)
            {
                json.WriteStartArray();
                json.WriteNumberValue(at + 1);
                foreach (var facet in row.Facets)
                {
                    json.WriteStartArray();
                    foreach (var word in facet.Values)
                        json.WriteNumberValue(NumberOf(word));

                    json.WriteEndArray();
                }

                foreach (var order in orders)
                    json.WriteNumberValue(order.Ranks[row.Entry!]);

                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
        WriteWords(json, "words", numbers.Keys);
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
            json.WriteStringValue(word);

        json.WriteEndArray();
    }

    /// <summary>A page of the list with its rows, in order.</summary>
    private sealed record Sheet(Page Page, ImmutableArray<Row> Rows);

    /// <summary>A row: its entry, which a claim is not, and what it can be filtered by.</summary>
    private sealed record Row(Entries.Entry? Entry, ImmutableArray<Facet> Facets);
}

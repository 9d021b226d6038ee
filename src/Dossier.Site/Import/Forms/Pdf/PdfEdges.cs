using System.Text.RegularExpressions;

namespace Dossier.Import.Forms.Pdf;

/// <summary>Heads and feet of the pages of a file: lines at their edges that are the same on several pages but for their numbers, and what browsers print.</summary>
internal sealed partial class PdfEdges
{
    /// <summary>In lines: how deep a head or foot may be.</summary>
    private const int Deepest = 2;

    private const int LongestEdge = 160;

    /// <summary>In shares of the page's height: where a number alone is that of the page.</summary>
    private const double Margin = 0.12;

    private readonly Dictionary<PdfPage, HashSet<PdfRow>> _rows = [];

    private PdfEdges()
    {
    }

    public static PdfEdges Of(IReadOnlyList<PdfPage> pages)
    {
        var edges = new PdfEdges();
        var candidates = pages.SelectMany(page => Candidates(page).Select(row => (Page: page, Row: row, Key: $"{Digits().Replace(row.Text, "#")}|{(row.Baseline * 2 > page.Height ? "head" : "foot")}"))).ToArray();
        var repeated = candidates.GroupBy(one => one.Key, StringComparer.Ordinal).Where(same => same.GroupBy(one => Math.Round(one.Row.Baseline / one.Page.Height, 2)).Any(level => level.Select(one => one.Page).Distinct().Count() > 1)).Select(same => same.Key).ToFrozenSet(StringComparer.Ordinal);
        foreach (var (page, row, key) in candidates)
        {
            var isInMargin = row.Baseline < page.Height * Margin || row.Baseline > page.Height * (1 - Margin);
            if (repeated.Contains(key) || (isInMargin && Alone().IsMatch(row.Text)))
                edges.RowsOf(page).Add(row);
        }

        return edges;
    }

    /// <summary>The heads and feet of a page.</summary>
    public IReadOnlySet<PdfRow> Of(PdfPage page) => RowsOf(page);

    public List<string> Above(PdfPage page) => [.. page.Rows.Where(row => RowsOf(page).Contains(row) && row.Baseline * 2 > page.Height).Select(row => row.Text)];

    public List<string> Below(PdfPage page) => [.. page.Rows.Where(row => RowsOf(page).Contains(row) && row.Baseline * 2 <= page.Height).Select(row => row.Text)];

    private HashSet<PdfRow> RowsOf(PdfPage page) => _rows.TryGetValue(page, out var rows) ? rows : _rows[page] = new(ReferenceEqualityComparer.Instance);

    private static IEnumerable<PdfRow> Candidates(PdfPage page) => page.Rows.Take(Deepest).Concat(page.Rows.Skip(Math.Max(Deepest, page.Rows.Length - Deepest))).Where(row => row.Text.Length <= LongestEdge);

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    /// <summary>A number of a page, or the lines that browsers print above and below each page.</summary>
    [GeneratedRegex(@"^(?:[-–—\s]*[0-9]{1,4}[-–—\s]*|(?:page|seite|página|p\.)?\s*[0-9]{1,4}\s*(?:/|of|de|von|sur)\s*[0-9]{1,4}|(?:https?|file)://\S+(?:\s+[0-9]+/[0-9]+)?|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4},? [0-9]{1,2}:[0-9]{2}(?:\s?[AP]M)?(?:\s.*)?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Alone();
}

using Dossier.Import.Reading;

namespace Dossier.Import.Forms.Pdf;

/// <summary>A paragraph of a page, its lines put together, and the size of its letters.</summary>
internal sealed record PdfParagraph(string Text, double Size)
{
    /// <summary>In em: letters so much larger than those of the text are a heading's, whose lines are short because they are few.</summary>
    private const double HeadingScale = 1.12;

    /// <summary>The paragraphs of a page, in the order in which they are read; what is turned on its side comes last.</summary>
    /// <param name="page">The page.</param>
    /// <param name="body">The size of most letters of the file.</param>
    public static ImmutableArray<PdfParagraph> Of(PdfPage page, double body)
    {
        var columns = PdfColumns.Of(page.Rows).ToArray();
        var gaps = columns.SelectMany(rows => rows.Zip(rows.Skip(1), (row, next) => row.Baseline - next.Baseline)).Where(gap => gap > 0).Order().ToArray();
        var leading = gaps.Length == 0 ? body * 1.2 : gaps[gaps.Length / 4];
        var paragraphs = columns.SelectMany(rows => OfColumn(rows, body, leading));
        return [.. page.Turned.Length == 0 ? paragraphs : paragraphs.Append(new PdfParagraph(page.Turned, 0))];
    }

    private static IEnumerable<PdfParagraph> OfColumn(ImmutableArray<PdfRow> rows, double body, double leading)
    {
        var edges = (Left: rows.Min(row => row.Left), Right: rows.Max(row => row.Right));
        var open = new List<PdfRow>();
        foreach (var row in rows)
        {
            if (open.Count > 0 && Ends(open[^1], row, edges, body, leading))
            {
                yield return Whole(open);
                open.Clear();
            }

            open.Add(row);
        }

        if (open.Count > 0)
            yield return Whole(open);
    }

    private static PdfParagraph Whole(List<PdfRow> rows) => new(Hyphens.Join([.. rows.Select(row => new RawLine(0, row.Text.Trim()))]), rows[0].Size);

    /// <summary>Whether a paragraph ends with a line: by a wider space below it, by other letters, by a sentence that ends before the edge, or by an indent.</summary>
    private static bool Ends(PdfRow row, PdfRow next, (double Left, double Right) edges, double body, double leading)
    {
        var gap = row.Baseline - next.Baseline;
        if (Math.Abs(row.Size - next.Size) > row.Size * 0.12)
            return true;
        if (row.Size > body * HeadingScale)
            return gap > row.Size * 1.7;
        if (gap > Math.Max(leading * 1.3, leading + (row.Size * 0.3)))
            return true;
        var isRight = row.IsRightToLeft;
        var room = isRight ? row.Left - edges.Left : edges.Right - row.Right;
        // The first word of the next line would have fitted.
        var isShort = room > next.FirstWidth + (row.Size * 0.35);
        var indent = isRight ? row.Right - next.Right : next.Left - row.Left;
        if (LineText.EndsSentence(row.Text))
            return isShort || indent > row.Size * 0.8;
        return isShort && (row.Right - row.Left < (edges.Right - edges.Left) * 0.75 || LineText.BeginsAsItem(next.Text));
    }
}

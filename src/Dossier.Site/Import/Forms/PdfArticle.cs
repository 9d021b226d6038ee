using Dossier.Import.Reading;
using Dossier.Import.Web;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;

namespace Dossier.Import.Forms;

/// <summary>
/// A PDF file to paragraphs. What stands in lines, columns and pages is put together again: a paragraph goes on over the edge of a
/// column or page where its sentence does. Lines that stand at the edge of several pages are dropped.
/// </summary>
internal static class PdfArticle
{
    private const int MostPages = 500;

    private sealed record Block(string Text, bool IsEdge, double Size);

    /// <summary>Reads a file; null where it is broken or locked.</summary>
    public static RawArticle? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var document = PdfDocument.Open(bytes.ToArray());
            var pages = document.GetPages().Take(MostPages).Select(Blocks).ToArray();
            var title = HtmlMetadata.Words(document.Information.Title);
            return new RawArticle(Lines(pages), new PageMetadata(Title: title is not null && LineText.WordCount(title) >= 3 && !title.Contains('.', StringComparison.Ordinal) ? title : null, Author: Author(document.Information.Author)));
        }
        catch (Exception failure) when (IsOfBrokenFile(failure))
        {
            return null;
        }
    }

    /// <summary>Whatever PdfPig throws, it threw over the file: it has an exception of its own for each part of one, besides those of reading past an end.</summary>
    private static bool IsOfBrokenFile(Exception failure) => failure is not (OutOfMemoryException or OperationCanceledException);

    private static string? Author(string? name) => HtmlMetadata.Words(name) is { } words && words.Contains(' ', StringComparison.Ordinal) && !words.Any(char.IsDigit) ? words : null;

    private static Block[] Blocks(Page page)
    {
        var words = page.GetWords().Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToArray();
        if (words.Length == 0)
            return [];
        var blocks = new UnsupervisedReadingOrderDetector().Get(RecursiveXYCut.Instance.GetBlocks(words));
        var (top, bottom) = (page.Height * 0.92, page.Height * 0.08);
        return
        [
            .. from block in blocks
               from paragraph in Paragraphs([.. block.TextLines.Select(line => (line.Text.Trim(), line.BoundingBox))])
               select new Block(paragraph.Text, paragraph.Box.Bottom > top || paragraph.Box.Top < bottom, paragraph.Box.Height),
        ];
    }

    /// <summary>The paragraphs of a block: a line that ends early and a sentence ends one; so does a space between lines that is wider than the others.</summary>
    private static IEnumerable<(string Text, PdfRectangle Box)> Paragraphs(ImmutableArray<(string Text, PdfRectangle Box)> lines)
    {
        var right = lines.Max(line => line.Box.Right);
        var open = new List<(string Text, PdfRectangle Box)>();
        foreach (var line in lines)
        {
            if (open.Count > 0 && Ends(open[^1], line, right))
            {
                yield return Whole(open);
                open.Clear();
            }

            open.Add(line);
        }

        if (open.Count > 0)
            yield return Whole(open);
    }

    private static bool Ends((string Text, PdfRectangle Box) line, (string Text, PdfRectangle Box) next, double right)
    {
        var height = Math.Max(1, line.Box.Height);
        if (line.Box.Bottom - next.Box.Top > height * 0.9 || Math.Abs(height - next.Box.Height) > height * 0.6)
            return true;
        var isShort = line.Box.Right < right - (height * 3);
        return LineText.EndsSentence(line.Text) ? isShort || next.Box.Left > line.Box.Left + (height * 0.8) : isShort && line.Box.Width < (right - line.Box.Left) * 0.75;
    }

    private static (string, PdfRectangle) Whole(List<(string Text, PdfRectangle Box)> lines) =>
        (Hyphens.Join([.. lines.Select(line => new RawLine(0, line.Text))]), new PdfRectangle(lines.Min(line => line.Box.Left), lines.Min(line => line.Box.Bottom), lines.Max(line => line.Box.Right), lines.Max(line => line.Box.Top)));

    private static ImmutableArray<RawLine> Lines(Block[][] pages)
    {
        static string Pattern(string text) => string.Concat(text.Select(sign => char.IsDigit(sign) ? '#' : sign));
        var edges = pages.SelectMany(page => page.Where(block => block.IsEdge).Select(block => Pattern(block.Text)).Distinct(StringComparer.Ordinal)).GroupBy(text => text, StringComparer.Ordinal).Where(same => same.Count() > 1 || same.Key.All(sign => sign is '#' or ' ' or '-' or '–')).Select(same => same.Key).ToFrozenSet(StringComparer.Ordinal);
        var lines = new List<RawLine>();
        var last = -1;
        foreach (var block in pages.SelectMany(page => page))
        {
            var isEdge = block.IsEdge && edges.Contains(Pattern(block.Text));
            var line = TextLines.Line(lines.Count + 1, block.Text);
            if (line.IsBlank)
                continue;
            if (!isEdge && last >= 0 && GoesOn(lines[last].Text, line.Text))
            {
                lines[last] = lines[last] with { Text = Hyphens.Join([lines[last], line]) };
                continue;
            }

            lines.Add(isEdge ? line with { Given = PrintedPages.Given } : line);
            last = isEdge ? last : lines.Count - 1;
        }

        return [.. lines];
    }

    /// <summary>Whether a paragraph goes on in the next column or on the next page.</summary>
    private static bool GoesOn(string text, string next) => text.Length > 40 && !LineText.EndsSentence(text) && text[^1] is not (':' or '”' or '"') && LineText.BeginsSmall(next);
}

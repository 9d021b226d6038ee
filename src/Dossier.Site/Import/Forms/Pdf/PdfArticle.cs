using System.Text.RegularExpressions;
using Dossier.Import.Reading;
using Dossier.Import.Web;
using UglyToad.PdfPig;

namespace Dossier.Import.Forms.Pdf;

/// <summary>
/// A PDF file to paragraphs. What stands in lines, columns and pages is put together again: a paragraph goes on over the edge of a
/// column or page where its sentence does. Lines that stand at the edge of several pages are dropped.
/// </summary>
internal static partial class PdfArticle
{
    private const int MostPages = 500;

    /// <summary>Larger letters than those of the text, by so much, are those of a heading.</summary>
    private const double HeadingScale = 1.12;

    private const int LongestHeading = 20;

    private const int LongestHeadline = 40;

    /// <summary>Reads a file.</summary>
    /// <returns>No article where the file is broken or locked, or where it unfolds to more than any article has.</returns>
    public static (RawArticle? Article, bool IsTooLarge) Read(ReadOnlySpan<byte> bytes)
    {
        var bounds = new PdfBounds();
        try
        {
            using var document = PdfDocument.Open(bytes.ToArray(), new ParsingOptions { FilterProvider = bounds });
            if (!bounds.Allows(PdfDrawings.Costliest(document, bounds)))
                return (null, true);
            var pages = new List<PdfPage>();
            for (var number = 1; number <= Math.Min(document.NumberOfPages, MostPages) && !bounds.IsExceeded; number++)
            {
                bounds.BeginPage();
                pages.Add(PdfPage.Of(document.GetPage(number)));
            }

            if (bounds.IsExceeded)
                return (null, true);
            var article = Article(pages, document.Information);
            return (document.NumberOfPages <= MostPages ? article : article.Doubted(new ReadingDoubt.LeftOut(string.Create(CultureInfo.InvariantCulture, $"pages {MostPages + 1} to {document.NumberOfPages}"))), false);
        }
        catch (Exception failure) when (IsOfBrokenFile(failure))
        {
            return (null, bounds.IsExceeded);
        }
    }

    /// <summary>Whatever PdfPig throws, it threw over the file: it has an exception of its own for each part of one, besides those of reading past an end.</summary>
    private static bool IsOfBrokenFile(Exception failure) => failure is not (OutOfMemoryException or OperationCanceledException);

    private static RawArticle Article(List<PdfPage> pages, UglyToad.PdfPig.Content.DocumentInformation information)
    {
        var printed = Lines(pages);
        var title = Title(HtmlMetadata.Words(information.Title), printed);
        var metadata = new PageMetadata(
            Title: title,
            Author: Author(information.Author),
            Url: pages.SelectMany(page => page.Rows).Select(row => HtmlMetadata.Address(PrintedAddress().Match(row.Text).Groups["url"].Value)).FirstOrDefault(address => address is not null));
        var stated = new[] { ("Title", title is null ? information.Title : null), ("Subject", information.Subject), ("Keywords", information.Keywords) }.Where(field => HtmlMetadata.Words(field.Item2) is not null)
            .Select(field => TextLines.Line(0, $"{field.Item1}: {HtmlMetadata.Words(field.Item2)}") with { Given = GivenFate.OfField(null) });
        var lines = printed.Concat(stated).Select((line, at) => line with { Number = at + 1 }).ToImmutableArray();
        return new RawArticle(lines, metadata).Doubted(PdfLetters.AreUnread(lines) ? new ReadingDoubt.Fonts() : null);
    }

    /// <summary>The title that the file states, which is often that of the form it was made with: where a headline is printed, it shares words with that.</summary>
    private static string? Title(string? stated, List<RawLine> printed)
    {
        if (stated is null || LineText.WordCount(stated) < 3 || stated.Contains('.', StringComparison.Ordinal))
            return null;
        var headline = printed.FirstOrDefault(line => line.Markup == LineMarkup.Headline)?.Text;
        return headline is null || LineText.Shared(LineText.Stems(stated), LineText.Stems(headline)) >= 0.5 ? stated : null;
    }

    private static string? Author(string? name) => HtmlMetadata.Words(name) is { } words && words.Contains(' ', StringComparison.Ordinal) && !words.Any(char.IsDigit) ? words : null;

    private static List<RawLine> Lines(List<PdfPage> pages)
    {
        var heads = PdfEdges.Of(pages);
        var sizes = pages.SelectMany(page => page.Rows).GroupBy(row => Math.Round(row.Size * 2) / 2).OrderByDescending(same => same.Sum(row => row.Text.Length)).ThenBy(same => same.Key);
        var body = sizes.FirstOrDefault()?.Key ?? 1;
        var paragraphs = pages.Select(page => (Above: heads.Above(page), Text: PdfParagraph.Of(page.WithoutRows(heads.Of(page)), body), Below: heads.Below(page))).ToArray();
        var largest = paragraphs.Take(1).SelectMany(page => page.Text).Where(one => LineText.WordCount(one.Text) is >= 2 and <= LongestHeadline).Select(one => one.Size).DefaultIfEmpty(0).Max();
        var lines = new List<RawLine>();
        var (last, lastSize) = (-1, 0.0);
        void Head(string text) => lines.Add(TextLines.Line(0, text) with { Given = GivenFate.Dropped(DropReason.PrintedPage) });
        foreach (var (page, number) in paragraphs.Select((page, number) => (page, number)))
        {
            page.Above.ForEach(Head);
            foreach (var paragraph in page.Text)
            {
                var line = TextLines.Line(0, paragraph.Text, MarkupOf(paragraph, body, number == 0 ? largest : 0));
                if (line.IsBlank)
                    continue;
                if (last >= 0 && Math.Abs(lastSize - paragraph.Size) < 1 && GoesOn(lines[last].Text, line.Text))
                {
                    lines[last] = lines[last] with { Text = Hyphens.Join([lines[last], line]) };
                    continue;
                }

                (last, lastSize) = (lines.Count, paragraph.Size);
                lines.Add(line);
            }

            page.Below.ForEach(Head);
        }

        return lines;
    }

    /// <summary>What the size of its letters says of a paragraph, beside that of the text.</summary>
    private static LineMarkup MarkupOf(PdfParagraph paragraph, double body, double largest)
    {
        if (paragraph.Size < body * HeadingScale || LineText.WordCount(paragraph.Text) > LongestHeadline)
            return LineMarkup.None;
        if (largest > 0 && paragraph.Size > largest * 0.97)
            return LineMarkup.Headline;
        return LineText.WordCount(paragraph.Text) <= LongestHeading && !LineText.EndsSentence(paragraph.Text) ? LineMarkup.Subheading : LineMarkup.None;
    }

    /// <summary>Whether a paragraph goes on in the next column or on the next page.</summary>
    private static bool GoesOn(string text, string next) =>
        text.Length > 40 && !LineText.EndsSentence(text) && text[^1] is not (':' or '”' or '"') && (LineText.BeginsSmall(next) || next[0] is >= '\u0590' and <= '\u08FF');

    /// <summary>The foot that a browser prints.</summary>
    [GeneratedRegex(@"^(?<url>https?://\S+)\s+[0-9]+/[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex PrintedAddress();
}

using Dossier.Text.Html;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Dossier.Text;

/// <summary>
/// Rows of tables that are read otherwise than they look: one with more cells than the head, whose last cells Markdown
/// would leave out, and a line of words right behind a table, which is a row of it (GFM 0.29, 4.10).
/// </summary>
internal static class TableSlips
{
    public static void Mend(MarkdownDocument document, string markdown, Func<int, Place> placeAt, DiagnosticBag slips)
    {
        if (!markdown.Contains('|', StringComparison.Ordinal))
            return;

        foreach (var row in document.Descendants<Table>().SelectMany(table => table.OfType<TableRow>()).Where(row => !row.IsHeader))
        {
            var cells = Cells(markdown.AsSpan(row.Span.Start, row.Span.Length));
            if (cells.Length > row.Count)
            {
                slips.Add(Messages.TableRowTooLong(placeAt(row.Span.Start), cells.Length, row.Count));
                Keep(row, row.Span.Start + cells[row.Count - 1].End.Value, markdown);
            }
            else if (cells.Length == 1 && row.Count > 1 && !markdown.AsSpan(row.Span.Start, row.Span.Length).Contains('|'))
            {
                slips.Add(Messages.TableRowOfWords(placeAt(row.Span.Start)));
            }
        }
    }

    /// <summary>Keeps what stands behind the last cell, in that cell.</summary>
    private static void Keep(TableRow row, int from, string markdown)
    {
        var rest = markdown.AsSpan(from, row.Span.End + 1 - from).TrimEnd();
        rest = rest.EndsWith("|") && !rest.EndsWith("\\|") ? rest[..^1].TrimEnd() : rest;
        if (((TableCell)row[^1])[0] is ParagraphBlock { Inline: { } inlines } && rest.Length > 0)
        {
            var words = new WordsAsWritten
            {
                Content = new StringSlice($" {rest.ToString().Replace("\\|", "|", StringComparison.Ordinal)}"),
                Span = new SourceSpan(from, from + rest.Length - 1),
                Line = row.Line,
                IsClosed = true,
            };
            inlines.AppendChild(words);
        }
    }

    /// <summary>The stretches of a row between its bars.</summary>
    private static Range[] Cells(ReadOnlySpan<char> row)
    {
        var cells = new List<Range>();
        var from = row.Length - row.TrimStart().Length;
        from += row[from..] is ['|', ..] ? 1 : 0;
        for (var at = from; at < row.Length; at++)
        {
            if (row[at] == '\\' && at + 1 < row.Length && row[at + 1] == '|')
            {
                at++;
            }
            else if (row[at] == '|')
            {
                cells.Add(from..at);
                from = at + 1;
            }
        }

        if (!row[Math.Min(from, row.Length)..].IsWhiteSpace())
            cells.Add(from..row.Length);

        return [.. cells];
    }
}

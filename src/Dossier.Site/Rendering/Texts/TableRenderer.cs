using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Dossier.Rendering.Texts;

/// <summary>
/// Writes a table that a keyboard can scroll where it is wider than the page (WCAG 2.2, 2.1.1), and whose empty cells in the
/// head are no headers: a screen reader would name a column by nothing.
/// </summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        renderer.EnsureLine();
        renderer.Write("<table").WriteAttributes(obj).WriteLine(" tabindex=\"0\">");
        var rows = obj.OfType<TableRow>().ToArray();
        WriteRows(renderer, "thead", [.. rows.TakeWhile(row => row.IsHeader)]);
        WriteRows(renderer, "tbody", [.. rows.SkipWhile(row => row.IsHeader)]);
        renderer.WriteLine("</table>");
    }

    private static void WriteRows(HtmlRenderer renderer, string element, TableRow[] rows)
    {
        if (rows.Length == 0)
            return;

        renderer.WriteLine($"<{element}>");
        foreach (var row in rows)
        {
            renderer.Write("<tr").WriteAttributes(row).WriteLine(">");
            foreach (var cell in row.OfType<TableCell>())
                WriteCell(renderer, cell, row.IsHeader && !IsEmpty(cell) ? "th" : "td");

            renderer.WriteLine("</tr>");
        }

        renderer.WriteLine($"</{element}>");
    }

    private static bool IsEmpty(TableCell cell) => cell.All(block => block is ParagraphBlock { Inline.FirstChild: null });

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, string element)
    {
        renderer.Write($"<{element}");
        if (cell.ColumnSpan > 1)
            renderer.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\""));

        renderer.WriteAttributes(cell).Write(">");
        // A cell of one paragraph holds its words, not a paragraph.
        var wasImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = wasImplicit;
        renderer.WriteLine($"</{element}>");
    }
}

/// <summary>Writes the box of a task as a sign: one that nobody can tick is no form control.</summary>
internal sealed class TaskRenderer : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList obj) => renderer.Write(obj.Checked ? "☑" : "☐");
}

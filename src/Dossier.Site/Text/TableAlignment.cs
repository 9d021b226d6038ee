using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Dossier.Text;

/// <summary>
/// How the columns of a table are aligned, as classes of their cells. Markdig would write <c>style</c> attributes, which
/// the content security policy of the pages forbids.
/// </summary>
internal static class TableAlignment
{
    /// <summary>Gives each cell of an aligned column its class, while the tree is still being made.</summary>
    public static void BecomesClasses(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
                MarkCells(table, row);

            foreach (var column in table.ColumnDefinitions)
                column.Alignment = null;
        }
    }

    private static void MarkCells(Table table, TableRow row)
    {
        for (var at = 0; at < row.Count; at++)
        {
            var cell = (TableCell)row[at];
            var column = cell.ColumnIndex >= 0 ? cell.ColumnIndex : at;
            var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
            var name = alignment switch
            {
                TableColumnAlign.Left => "align-left",
                TableColumnAlign.Center => "align-center",
                TableColumnAlign.Right => "align-right",
                _ => null,
            };
            if (name is not null)
                cell.GetAttributes().AddClass(name);
        }
    }
}

using AngleSharp.Dom;

namespace Dossier.Import.Web.Marks;

/// <summary>
/// In which column the cells of a table stand, where cells above them reach down and cells before them reach to the side (HTML, 4.9.12). A short
/// cell that reaches down is said again in each row; what a cell covers to the side stays empty.
/// </summary>
internal sealed class TableColumns
{
    private const int MostColumns = 100;

    /// <summary>In characters; a longer cell is not said again.</summary>
    private const int LongestAgain = 60;

    private readonly List<(int Rows, string Text)> _above = [];
    private int _column;

    /// <summary>Begins a row.</summary>
    public void NextRow() => _column = 0;

    /// <summary>Whether no cell of the row was written yet.</summary>
    public bool IsFirst => _column == 0;

    /// <summary>The text of the cell from above that reaches into the next column; null where there is none.</summary>
    public string? FromAbove()
    {
        if (_column >= _above.Count || _above[_column] is not { Rows: > 0 } above)
            return null;
        _above[_column++] = above with { Rows = above.Rows - 1 };
        return above.Text;
    }

    /// <summary>Takes a cell of the row; gives back how many columns beside its own it covers.</summary>
    public int Take(IElement cell, string text)
    {
        var (rows, columns) = (Span(cell, "rowspan"), Span(cell, "colspan"));
        for (var at = 0; at < columns; at++)
        {
            while (_above.Count <= _column)
                _above.Add(default);
            _above[_column++] = (rows - 1, at == 0 && text.Length <= LongestAgain ? text : "");
        }

        return columns - 1;
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MostColumns) : 1;
}

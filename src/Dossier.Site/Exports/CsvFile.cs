using System.Buffers;
using Dossier.Pages;
using Dossier.Rendering.Files;

namespace Dossier.Exports;

/// <summary>
/// Writes a table by RFC 4180: a header row, commas, lines ended by <c>\r\n</c>, quotation marks where a cell needs them;
/// UTF-8 without a byte order mark.
/// </summary>
internal sealed class CsvFile
{
    private static readonly SearchValues<char> _special = SearchValues.Create("\",\r\n");

    private readonly StringBuilder _text = new();
    private readonly int _columns;

    /// <param name="header">The names of the columns.</param>
    public CsvFile(params string[] header)
    {
        _columns = header.Length;
        Row(header);
    }

    /// <summary>Adds a row; a value that is not there is an empty cell.</summary>
    public void Row(params ReadOnlySpan<string?> cells)
    {
        if (cells.Length != _columns)
            throw new ArgumentException($"a row of {cells.Length} cells in a table of {_columns} columns", nameof(cells));

        for (var at = 0; at < cells.Length; at++)
        {
            _text.Append(at == 0 ? "" : ",");
            Cell(Guarded(cells[at] ?? ""));
        }

        _text.Append("\r\n");
    }

    /// <summary>Several values in one cell.</summary>
    public static string Several(IEnumerable<string> values) => string.Join("; ", values);

    /// <summary>The finished file.</summary>
    public RenderedFile At(Route route) => new(route.Path, Encoding.UTF8.GetBytes(_text.ToString()));

    /// <summary>
    /// A spreadsheet takes a cell that begins with such a sign for a formula and runs it; an apostrophe before it says that
    /// it is text (OWASP, CSV Injection).
    /// </summary>
    private static string Guarded(string cell) =>
        cell is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? $"'{cell}" : cell;

    private void Cell(string cell)
    {
        if (cell.AsSpan().ContainsAny(_special))
            _text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else
            _text.Append(cell);
    }
}

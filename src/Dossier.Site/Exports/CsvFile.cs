using System.Buffers;
using Dossier.Pages;
using Dossier.Rendering.Files;

namespace Dossier.Exports;

/// <summary>
/// Writes a table by RFC 4180: a header row, commas, lines ended by <c>\r\n</c>, quotation marks where a cell needs them;
/// UTF-8 with a byte order mark, without which Excel on Windows reads it by the code page of the machine.
/// </summary>
internal static class CsvFile
{
    private static readonly SearchValues<char> _special = SearchValues.Create("\",\r\n");

    /// <summary>A table with a row for each item; a value that is not there is an empty cell.</summary>
    public static RenderedFile Of<T>(Route route, IEnumerable<T> items, params (string Name, Func<T, string?> ValueOf)[] columns)
    {
        var text = new StringBuilder("\uFEFF").AppendJoin(',', columns.Select(column => Cell(column.Name))).Append("\r\n");
        foreach (var item in items)
            text.AppendJoin(',', columns.Select(column => Cell(column.ValueOf(item)))).Append("\r\n");

        return new RenderedFile(route.Path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Several values in one cell.</summary>
    public static string Several(IEnumerable<string> values) => string.Join("; ", values);

    private static string Cell(string? value)
    {
        var cell = Guarded(value ?? "");
        return cell.AsSpan().ContainsAny(_special) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }

    /// <summary>
    /// A spreadsheet takes a cell that begins with such a sign for a formula and runs it; an apostrophe before it says that
    /// it is text (OWASP, CSV Injection).
    /// </summary>
    private static string Guarded(string cell) =>
        cell is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? $"'{cell}" : cell;
}

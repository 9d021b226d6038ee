using Xunit;

namespace Dossier.Tests.Exports;

/// <summary>A reader of tables of its own: RFC 4180, section 2, behind the byte order mark by which Excel knows UTF-8.</summary>
internal static class CsvTable
{
    /// <summary>The rows below the header, each by the names of its columns.</summary>
    public static List<Dictionary<string, string>> Rows(string text)
    {
        Assert.StartsWith("\uFEFF", text, StringComparison.Ordinal);
        var rows = Read(text[1..]);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal))];
    }

    private static List<List<string>> Read(string text)
    {
        var rows = new List<List<string>>();
        var (row, cell, at) = (new List<string>(), new StringBuilder(), 0);
        while (at < text.Length)
        {
            if (text[at] == '"')
            {
                for (at++; !(text[at] == '"' && (at + 1 == text.Length || text[at + 1] != '"')); at++)
                {
                    cell.Append(text[at]);
                    at += text[at] == '"' ? 1 : 0;
                }

                at++;
                Assert.True(text[at] is ',' or '\r', "after a closing quotation mark comes the next cell or the next row");
            }
            else if (text[at] is ',' or '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[at] == '\r')
                {
                    Assert.Equal('\n', text[++at]);
                    rows.Add(row);
                    row = [];
                }

                at++;
            }
            else
            {
                cell.Append(text[at++]);
            }
        }

        return rows;
    }
}

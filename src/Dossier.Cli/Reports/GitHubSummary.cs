using Dossier.Cli.Terminal;

namespace Dossier.Cli.Reports;

/// <summary>
/// All diagnostics as a table in Markdown, for the summary of a job ("Workflow commands for GitHub Actions", adding a job
/// summary). A step may write one mebibyte; what does not fit is counted.
/// </summary>
internal static class GitHubSummary
{
    /// <summary>How long the table may be, in bytes of UTF-8; what the step wrote before, and the last line, have the rest.</summary>
    private const int MostBytes = 900_000;

    /// <param name="diagnostics">What to report, in order, with files named from the root of the repository.</param>
    /// <param name="sources">The address of the repository's files at the commit that is checked; null where there is none.</param>
    /// <param name="docs">Where codes are explained; null where that is not known.</param>
    public static string Of(ImmutableArray<Diagnostic> diagnostics, string? sources, OnlineDocs? docs)
    {
        var table = new StringBuilder($"### Dossier: {TextReport.Sums(diagnostics)}\n\n| | Where | What is wrong | What to do |\n|---|---|---|---|\n");
        var bytes = Encoding.UTF8.GetByteCount(table.ToString());
        foreach (var (diagnostic, number) in diagnostics.Select((diagnostic, number) => (diagnostic, number)))
        {
            var row = Row(diagnostic, sources, docs);
            bytes += Encoding.UTF8.GetByteCount(row);
            if (bytes > MostBytes)
            {
                table.Append(CultureInfo.InvariantCulture, $"\nThere is no room here for {diagnostics.Length - number} more; the log has them.\n");
                break;
            }

            table.Append(row);
        }

        return table.Append('\n').ToString();
    }

    private static string Row(Diagnostic diagnostic, string? sources, OnlineDocs? docs)
    {
        var place = diagnostic.Place;
        var line = place.Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"#L{place.Line}");
        var where = Link(place.ToString(), sources is null ? null : $"{sources}/{string.Join('/', place.File.Split('/').Select(Uri.EscapeDataString))}{line}");
        var kind = $"{diagnostic.Severity.Word()}<br>{Link(diagnostic.Code, docs?.Of(diagnostic.Code))}";
        return $"| {kind} | {where} | {Cell(diagnostic.Message)} | {Cell(diagnostic.Hint)} |\n";
    }

    private static string Link(string words, string? address) => address is null ? Cell(words) : $"[{Cell(words)}]({address})";

    /// <summary>Words in a cell of a table, with no sign that Markdown or HTML would take for its own.</summary>
    private static string Cell(string words)
    {
        var cell = new StringBuilder();
        foreach (var sign in TerminalText.Visible(words.Replace('\n', ' ').Replace('\r', ' ')))
        {
            if (char.IsAscii(sign) && (char.IsPunctuation(sign) || char.IsSymbol(sign)) && sign is not (',' or ' ' or '\'' or ';' or '/' or '%'))
                cell.Append(CultureInfo.InvariantCulture, $"&#{(int)sign};");
            else
                cell.Append(sign);
        }

        return cell.ToString();
    }
}

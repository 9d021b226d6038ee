using Dossier.Cli.Arguments;
using Dossier.Cli.Terminal;

namespace Dossier.Cli.Reports;

/// <summary>
/// Prints the diagnostics in the form the user asked for. Text is for people and goes to standard error. The other
/// forms are the result of the command and go to standard output, whole even where there is nothing to report.
/// </summary>
internal static class Report
{
    public static void Write(ImmutableArray<Diagnostic> diagnostics, SiteArguments arguments, CommandEnvironment io)
    {
        switch (arguments.Format)
        {
            case ReportFormat.Text:
                TextReport.Write(Heard(diagnostics, arguments), new SourceLines(arguments, io), io.Error, inColour: io.ErrorIsTerminal && !io.NoColor);
                break;
            case ReportFormat.Json:
                JsonReport.Write(diagnostics, io.Output);
                break;
            case ReportFormat.GitHub:
                GitHubReport.Write(diagnostics, io);
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(diagnostics, io.Output, OnlineDocs.OfThisTool);
                break;
        }
    }

    /// <summary>A person who asked for quiet hears what keeps the site from being written, and no more.</summary>
    private static ImmutableArray<Diagnostic> Heard(ImmutableArray<Diagnostic> diagnostics, SiteArguments arguments) =>
        arguments.Quiet ? [.. diagnostics.Where(one => one.Severity == Severity.Error || (arguments.Strict && one.Severity == Severity.Warning))] : diagnostics;
}

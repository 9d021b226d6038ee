using Dossier.Cli.Arguments;
using Dossier.Cli.Terminal;

namespace Dossier.Cli.Reports;

/// <summary>
/// Says what a command does. Results belong on standard output, unless a report that a machine reads stands there;
/// then they go where progress goes, to standard error. <c>--quiet</c> silences both.
/// </summary>
internal sealed class CommandOutput(SiteArguments arguments, CommandEnvironment io)
{
    public void Progress(string line)
    {
        if (!arguments.Quiet)
            io.Error.WriteLine(TerminalText.Line(line));
    }

    public void Result(string line)
    {
        if (!arguments.Quiet)
            (arguments.Format == ReportFormat.Text ? io.Output : io.Error).WriteLine(TerminalText.Line(line));
    }

    /// <summary>
    /// Prints diagnostics in the form the user asked for. Text is for people and goes to standard error. The other
    /// forms are the result of the command and go to standard output, whole even where there is nothing to report.
    /// </summary>
    public void Report(ImmutableArray<Diagnostic> diagnostics)
    {
        switch (arguments.Format)
        {
            case ReportFormat.Text:
                TextReport.Write(Heard(diagnostics), new SourceLines(arguments, io), io.Error, inColour: io.ErrorIsTerminal && !io.NoColor);
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

    /// <summary>Says why a command cannot do what it was asked, and wrote nothing.</summary>
    public static int Refuse(Diagnostic why, CommandEnvironment io)
    {
        TextReport.Write([why], lines: null, io.Error, io.ErrorIsTerminal && !io.NoColor);
        return ExitCode.ContentHasErrors;
    }

    /// <summary>A person who asked for quiet hears what keeps the site from being written, and no more.</summary>
    private ImmutableArray<Diagnostic> Heard(ImmutableArray<Diagnostic> diagnostics) => arguments.Quiet
        ? diagnostics.RemoveAll(one => one.Severity == Severity.Advice || (one.Severity == Severity.Warning && !arguments.Strict))
        : diagnostics;
}

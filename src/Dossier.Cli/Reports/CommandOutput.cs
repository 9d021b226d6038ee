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
            io.Error.WriteLine(line);
    }

    public void Result(string line)
    {
        if (!arguments.Quiet)
            (arguments.Format == ReportFormat.Text ? io.Output : io.Error).WriteLine(line);
    }
}

using System.Globalization;

namespace Dossier.Cli;

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

/// <summary>Numbers with their nouns.</summary>
internal static class Counted
{
    /// <summary><c>1 page</c>, <c>2 pages</c>.</summary>
    public static string Of(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}

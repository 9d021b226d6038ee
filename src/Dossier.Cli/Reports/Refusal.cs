using Dossier.Cli.Terminal;

namespace Dossier.Cli.Reports;

/// <summary>The answer of a command that cannot do what it was asked.</summary>
internal static class Refusal
{
    /// <summary>Says why nothing was written.</summary>
    public static int Say(Diagnostic why, CommandEnvironment io)
    {
        TextReport.Write([why], lines: null, io.Error, io.ErrorIsTerminal && !io.NoColor);
        return ExitCode.ContentHasErrors;
    }
}

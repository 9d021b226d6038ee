using System.Diagnostics;
using Dossier.Cli.Arguments;
using Dossier.Cli.Reports;
using Dossier.Cli.Terminal;

namespace Dossier.Cli.Preview;

/// <summary>Says on the terminal what came of a save: what is wrong now and was not before, and how long it took.</summary>
internal sealed class ServedBuildReport(SiteArguments arguments, CommandEnvironment io)
{
    private readonly CommandOutput _talk = new(arguments, io);
    private readonly Lock _turn = new();
    private readonly Stopwatch _time = new();
    private ImmutableHashSet<Diagnostic> _said = [];
    private bool _isShown;

    public void Begin()
    {
        _time.Restart();
        _isShown = false;
    }

    /// <summary>Tells of an edition. A warning that stood there before is not said again; an error is, as long as it stands.</summary>
    public void Tell(ServedBuild edition)
    {
        lock (_turn)
        {
            _talk.Report([.. edition.Faults.Where(fault => fault.Severity == Severity.Error || !_said.Contains(fault))]);
            var old = edition.Faults.Count(fault => fault.Severity != Severity.Error && _said.Contains(fault));
            // What only a check finds is not gone because the next save was not checked yet.
            _said = edition.IsChecked ? [.. edition.Faults] : _said.Union(edition.Faults);
            _talk.Progress(Outcome(edition) + (old == 0 || _isShown ? "" : $"; {Counted.Of(old, "warning")} as before"));
            _isShown = true;
            io.Error.Flush();
        }
    }

    public void Tell(Exception fault)
    {
        lock (_turn)
        {
            OwnFaultReport.Write(["serve"], fault, io.Error);
            io.Error.Flush();
        }
    }

    private string Outcome(ServedBuild edition)
    {
        var seconds = string.Create(CultureInfo.InvariantCulture, $"in {_time.Elapsed.TotalSeconds:0.00} s");
        return edition switch
        {
            _ when edition.Errors.Any() => "What is shown is renewed when that is mended.",
            { IsChecked: false } => $"{Counted.Of(edition.Site!.Pages.Length, "page")}, {seconds}; they are being checked.",
            _ when _isShown => $"All of them checked, {seconds}",
            _ => $"{Counted.Of(edition.Site!.Pages.Length, "page")}, {seconds}",
        };
    }
}

using System.CommandLine;
using System.Diagnostics;
using Dossier.Cli.Arguments;
using Dossier.Cli.Printing;
using Dossier.Cli.Reports;
using Dossier.Cli.Terminal;
using Dossier.Output;
using Dossier.Pages;
using Dossier.Sources;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier build</c>: checks everything, then writes the site; with an error, the site that was there stays.</summary>
internal static class BuildCommand
{
    public static Command Create(CommandEnvironment io)
    {
        var options = new SiteOptions();
        var command = new CommandWithExample(
            "build",
            "Builds the site. Where the content has an error, nothing is written and the site that was there stays.",
            "dossier build --content content --output public --base-url https://example.org/briefing");
        var pdf = new Option<string?>("--pdf")
        {
            Description = "Also make a PDF of the whole briefing, with an installed Chromium, Chrome or Edge (or the one that DOSSIER_BROWSER names).",
            HelpName = "FILE",
        }.NeedsName("file");
        var brief = new Option<string?>("--pdf-brief")
        {
            Description = "Also make a PDF of the brief, two pages, with the same browser.",
            HelpName = "FILE",
        }.NeedsName("file");
        var card = new Option<bool>("--card")
        {
            Description = "Also draw the card that previews of links show, card.png, with the same browser.",
        };
        options.AddTo(command, io);
        command.Add(pdf);
        command.Add(brief);
        command.Add(card);
        command.SetAction(commandLine => Run(
            options.Read(commandLine, io),
            [.. Asked(commandLine.GetValue(pdf), Route.Print, io), .. Asked(commandLine.GetValue(brief), Route.Brief, io)],
            commandLine.GetValue(card),
            io));
        return command;
    }

    /// <summary>A PDF that is asked for, and the page that it is made of.</summary>
    private static IEnumerable<(FileName File, Route Page)> Asked(string? file, Route page, CommandEnvironment io) =>
        NamedPaths.FileOf(file, io) is { } named ? [(named, page)] : [];

    private static int Run(SiteArguments arguments, ImmutableArray<(FileName File, Route Page)> pdfs, bool card, CommandEnvironment io)
    {
        using var interruption = Interruption.Of(io);
        var time = Stopwatch.StartNew();
        var talk = new CommandOutput(arguments, io);
        talk.Progress($"Building '{arguments.Output.Name}' from '{arguments.Content.Name}'.");

        var cards = card ? new CardDrawing(arguments.Output.Name, io with { Stop = interruption.Stop }) : null;
        using var run = new SiteRun(arguments, io, interruption, cards: cards);
        var outcome = run.Write();
        ImmutableArray<FileName> printed = outcome is not WriteOutcome.Done ? []
            : [.. pdfs.Where(pdf => interruption.WhileWriting(stop => run.Print(pdf.File, pdf.Page, io with { Stop = stop }))).Select(pdf => pdf.File)];
        var isDrawn = outcome is not WriteOutcome.Done || run.HasCards();
        if (interruption.ExitCode is { } code)
            return Interrupted(outcome, code, io);

        talk.Report(run.Diagnostics());
        if (outcome is not WriteOutcome.Done done)
        {
            if (outcome is WriteOutcome.Refused)
                talk.Progress("Nothing was written.");
            return ExitCode.ContentHasErrors;
        }

        Tell(done, run, time, talk, arguments, io);
        foreach (var drawn in cards?.Made ?? [])
            talk.Result($"Made {arguments.Output.Name}/{drawn}");

        foreach (var pdf in printed)
            talk.Result($"Made {pdf.Name}");

        return isDrawn && printed.Length == pdfs.Length ? ExitCode.Done : ExitCode.NotAllMade;
    }

    /// <summary>Says what a signal left; the site is never half of one and half of another.</summary>
    private static int Interrupted(WriteOutcome outcome, int code, CommandEnvironment io)
    {
        io.Error.WriteLine(outcome is WriteOutcome.Done ? "Interrupted. The new site is written whole." : "Interrupted. Nothing was written.");
        return code;
    }

    private static void Tell(WriteOutcome.Done done, SiteRun run, Stopwatch time, CommandOutput talk, SiteArguments arguments, CommandEnvironment io)
    {
        var seconds = io.OutputIsTerminal ? string.Create(CultureInfo.InvariantCulture, $", in {time.Elapsed.TotalSeconds:0.00} s") : "";
        talk.Result($"{Counted.Of(run.PageCount, "page")}: {Counted.Of(done.Written, "file")} written, {done.Unchanged} unchanged, {done.Removed} removed{seconds}");
        if (!arguments.Quiet)
            talk.Result($"dossier {ToolVersion.Text} made {run.Digest}");
        if (run.HasHome)
            talk.Result($"Open {arguments.Output.Name}/index.html");
    }
}

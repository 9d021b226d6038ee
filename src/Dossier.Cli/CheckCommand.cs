using System.CommandLine;
using Dossier.Cli.Reports;

namespace Dossier.Cli;

/// <summary><c>dossier check</c>: everything that a build does, but nothing is written.</summary>
internal static class CheckCommand
{
    public static Command Create(Surroundings io)
    {
        var options = new SiteOptions();
        var command = new CommandWithExample(
            "check",
            "Checks the content and the pages it makes, and writes nothing.",
            "dossier check --strict --format github");
        options.AddTo(command);
        command.SetAction(commandLine => Run(options.Read(commandLine, io), io));
        return command;
    }

    private static int Run(SiteArguments arguments, Surroundings io)
    {
        var talk = new Talk(arguments, io);
        talk.Progress($"Checking '{arguments.Content.Name}'.");

        var run = new SiteRun(arguments, io, willWrite: false);
        Report.Write(run.Diagnostics(), arguments, io);
        if (run.Fails)
            return ExitCode.ContentHasErrors;

        talk.Result($"{Counted.Of(run.PageCount, "page")}: no errors");
        return ExitCode.Done;
    }
}

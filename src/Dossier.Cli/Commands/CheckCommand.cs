using System.CommandLine;
using Dossier.Cli.Arguments;
using Dossier.Cli.Fixing;
using Dossier.Cli.Reports;
using Dossier.Cli.Terminal;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier check</c>: everything that a build does, but no site is written; with <c>--fix</c>, what is sure is put right.</summary>
internal static class CheckCommand
{
    /// <summary>A fix can bring another to light, such as the order of a field whose name was misspelt; but not for ever.</summary>
    private const int MostRounds = 8;

    public static Command Create(CommandEnvironment io)
    {
        var options = new SiteOptions();
        var command = new CommandWithExample(
            "check",
            "Checks the content and the pages it makes, and writes nothing.",
            "dossier check --strict --format github");
        var fix = new Option<bool>("--fix") { Description = "Put right what can only have been meant in one way: shows the differences and writes the files." };
        var dryRun = new Option<bool>("--dry-run") { Description = "With --fix: show the differences and write nothing." };
        var order = new Option<bool>("--order") { Description = "With --fix: put the fields of front matter in the order of docs/content.md, too." };
        options.AddTo(command, io);
        command.Add(fix);
        command.Add(dryRun);
        command.Add(order);
        command.Validators.Add(result =>
        {
            if (result.GetValue(dryRun) && !result.GetValue(fix))
                result.AddError("--dry-run goes with --fix; without it, nothing is written anyway.");
            if (result.GetValue(order) && !result.GetValue(fix))
                result.AddError("--order goes with --fix.");
        });
        command.SetAction(commandLine =>
        {
            var fixing = commandLine.GetValue(fix) ? new FixSwitches(commandLine.GetValue(dryRun), commandLine.GetValue(order)) : null;
            return Run(options.Read(commandLine, io), fixing, io);
        });
        return command;
    }

    private sealed record FixSwitches(bool IsDryRun, bool OrdersFields);

    private static int Run(SiteArguments arguments, FixSwitches? fixing, CommandEnvironment io)
    {
        using var interruption = Interruption.Of(io);
        var talk = new CommandOutput(arguments, io);
        talk.Progress($"Checking '{arguments.Content.Name}'.");

        var run = new SiteRun(arguments, io, writing: null, fixing?.OrdersFields ?? false);
        var failures = ImmutableArray<Diagnostic>.Empty;
        if (fixing is not null)
            (run, failures) = Fix(run, arguments, fixing, talk, io, interruption);

        if (interruption.ExitCode is { } code)
        {
            io.Error.WriteLine("Interrupted. What was put right is written whole.");
            return code;
        }

        talk.Report([.. run.Diagnostics(), .. failures]);
        if (run.Fails || !failures.IsEmpty)
            return ExitCode.ContentHasErrors;

        talk.Result($"{Counted.Of(run.PageCount, "page")}: no errors");
        return ExitCode.Done;
    }

    /// <summary>Puts right what can be, round by round; what is left is what the last run says.</summary>
    private static (SiteRun Last, ImmutableArray<Diagnostic> Failures) Fix(SiteRun run, SiteArguments arguments, FixSwitches fixing, CommandOutput talk, CommandEnvironment io, Interruption interruption)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var files = Fixer.FilesOf(run.Diagnostics(), io);
            foreach (var line in files.SelectMany(file => UnifiedDiff.Of(file.Name, file.Before, file.After)))
                talk.Result(line);

            if (fixing.IsDryRun || files.IsEmpty)
                break;

            ImmutableArray<Diagnostic> failures = interruption.WhileWriting<ImmutableArray<Diagnostic>>(_ => [.. files.Select(Fixer.Write).OfType<Diagnostic>()]);
            talk.Result($"{Counted.Of(files.Length - failures.Length, "file")} put right");
            if (interruption.ExitCode is not null)
                break;

            run = new SiteRun(arguments, io, writing: null, fixing.OrdersFields);
            if (!failures.IsEmpty)
                return (run, failures);
        }

        return (run, []);
    }
}

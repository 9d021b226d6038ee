using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Dossier.Cli.Arguments;
using Dossier.Cli.Commands;
using Dossier.Cli.Terminal;

namespace Dossier.Cli;

/// <summary>
/// The command <c>dossier</c>: reads the command line, runs one of its commands, and turns the outcome into an exit
/// code. Each command stands in a file of its own.
/// </summary>
public static class DossierCommand
{
    /// <summary>Runs one command line to its end.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, CommandEnvironment io)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(io);
        try
        {
            return Run(Root(io).Parse(args is ["help", .. var of] ? [.. of, "--help"] : args), io);
        }
        catch (Exception exception)
        {
            // The one place that catches everything: whatever comes here is a fault of the program, and says so.
            OwnFaultReport.Write(args, exception, io.Error);
            return ExitCode.OwnFault;
        }
        finally
        {
            io.Output.Flush();
            io.Error.Flush();
        }
    }

    private static int Run(ParseResult command, CommandEnvironment io)
    {
        var streams = new InvocationConfiguration { Output = io.Output, Error = io.Error, EnableDefaultExceptionHandler = false };
        if (command.Action is not ParseErrorAction)
            return command.Invoke(streams);

        // Where a command is misspelt, that one is missing is no news.
        var isMisspelt = command.UnmatchedTokens.Count > 0 && command.CommandResult.Command.Subcommands.Count > 0;
        foreach (var mistake in command.Errors.Skip(isMisspelt && command.Errors.Count > 1 ? 1 : 0))
            io.Error.WriteLine(TerminalText.Line(string.Join(' ', mistake.Message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))));

        string[] meant = [.. command.UnmatchedTokens.Select(word => Spelling.Nearest(word, Known(command.CommandResult.Command))).OfType<string>().Distinct(StringComparer.Ordinal)];
        foreach (var word in meant)
            io.Error.WriteLine($"Did you mean '{word}'?");

        if (meant.Length == 0 && command.CommandResult.Command.Subcommands is { Count: > 0 } within)
            io.Error.WriteLine($"The commands are {string.Join(", ", within.Where(one => !one.Hidden).Select(one => $"'{one.Name}'"))}.");

        io.Error.WriteLine("Try 'dossier --help'.");
        return ExitCode.WrongCommandLine;
    }

    /// <summary>The words that a command understands: its commands and options. The library's own suggestions are not near: they take any short word for <c>-h</c>.</summary>
    private static IEnumerable<string> Known(Command command) =>
        command.Subcommands.Select(one => one.Name).Concat(command.Options.Where(option => !option.Hidden).Select(option => option.Name));

    private static RootCommand Root(CommandEnvironment io)
    {
        var root = new RootCommand("Turns a folder of Markdown entries into a cross-linked briefing, and checks its facts.")
        {
            BuildCommand.Create(io),
            CheckCommand.Create(io),
            ImportCommand.Create(io),
            NewCommand.Create(io),
            ServeCommand.Create(io),
            SchemaCommand.Create(io),
            TemplatesCommand.Create(io),
            CompletionCommand.Create(io),
        };
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction help })
                option.Action = new HelpWithExample(help);
            else if (option is VersionOption)
                option.Action = new PrintVersion();
        }

        return root;
    }

    private sealed class PrintVersion : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(ToolVersion.Text);
            return ExitCode.Done;
        }
    }

    private sealed class HelpWithExample(HelpAction help) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Example:");
            output.WriteLine($"  {(parseResult.CommandResult.Command as CommandWithExample)?.Example ?? "dossier build --output public"}");
            return ExitCode.Done;
        }
    }
}

using System.CommandLine;
using System.Reflection;
using Dossier.Cli.Arguments;
using Dossier.Cli.Terminal;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier completion</c>: a script by which a shell completes the words of this command.</summary>
internal static class CompletionCommand
{
    private static readonly string[] _shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create(CommandEnvironment io)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell." };
        shell.AcceptOnlyFromAmong(_shells);
        var command = new CommandWithExample("completion", "Prints a script by which a shell completes commands and options; its first line says where it goes.", "dossier completion bash") { shell };
        command.SetAction(commandLine =>
        {
            using var script = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"completion/{commandLine.GetRequiredValue(shell)}")!);
            io.Output.Write(script.ReadToEnd().ReplaceLineEndings("\n"));
            return ExitCode.Done;
        });
        return command;
    }
}

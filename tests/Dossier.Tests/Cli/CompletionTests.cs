using System.Diagnostics;
using Dossier.Cli;
using Dossier.Cli.Terminal;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Cli;

/// <summary>What a shell completes.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void A_script_says_where_it_goes_and_asks_the_command(string shell)
    {
        var script = Said(["completion", shell]);
        Assert.StartsWith("# Completion of 'dossier' in ", script, StringComparison.Ordinal);
        Assert.Contains("[suggest:", script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bu", "build")]
    [InlineData("new ", "actor article dossier event page")]
    [InlineData("build --base", "--base-url")]
    public void The_command_knows_its_words(string line, string expected) =>
        Assert.Equal(expected, string.Join(' ', Said([$"[suggest:{line.Length}]", line]).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(word => word[0] != '/' && (word.StartsWith("--", StringComparison.Ordinal) || word[0] != '-') && (line != "new " || word[0] != '-'))));

    [Fact]
    public void Bash_itself_runs_the_script()
    {
        Assert.SkipWhen(!File.Exists("/bin/bash"), "there is no bash here");
        using var folder = new TemporaryFolder();
        // In place of the command stands one that answers with what it was asked.
        var asked = $"dossier() {{ echo \"asked-$1-$2\" | tr ' ' '_'; }}\n{Said(["completion", "bash"])}\nCOMP_LINE='dossier new ac'; COMP_POINT=14; COMP_WORDS=(dossier new a); COMP_CWORD=2\n_dossier\necho \"${{COMPREPLY[*]}}\"\n";
        using var bash = Process.Start(new ProcessStartInfo("/bin/bash", ["-c", asked]) { RedirectStandardOutput = true, WorkingDirectory = folder.Path })!;
        Assert.Equal("asked-[suggest:6]-new_ac", bash.StandardOutput.ReadToEnd().Trim());
    }

    private static string Said(string[] words)
    {
        var said = new StringWriter { NewLine = "\n" };
        DossierCommand.Run(words, new CommandEnvironment { Output = said, Error = said, WorkingDirectory = Path.GetTempPath(), Clock = () => SmallSite.Now });
        return said.ToString();
    }
}

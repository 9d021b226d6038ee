using System.Diagnostics;
using Dossier.Cli.Terminal;
using Dossier.Tests.Output;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Dossier.Tests.Cli;

/// <summary>The tool as somebody has it who installs it: packed, and installed where no checkout is.</summary>
public sealed class PackedToolTests(PackedToolTests.Package package) : IClassFixture<PackedToolTests.Package>
{
    public static bool IsWindows => OperatingSystem.IsWindows();

    [Fact]
    public void A_package_has_what_a_registry_shows_and_nothing_for_debuggers()
    {
        using var archive = System.IO.Compression.ZipFile.OpenRead(Assert.Single(Directory.GetFiles(package.Folder, "dossier.*.nupkg")));
        string[] names = [.. archive.Entries.Select(entry => entry.FullName)];
        Assert.Superset(new HashSet<string> { "README.md", "LICENSE", "icon.png", "THIRD-PARTY-NOTICES.md", "CHANGELOG.md" }, names.ToHashSet());
        Assert.DoesNotContain(names, name => name.EndsWith(".pdb", StringComparison.Ordinal) || (name.EndsWith(".xml", StringComparison.Ordinal) && !name.EndsWith("DotnetToolSettings.xml", StringComparison.Ordinal) && !name.StartsWith('[')));
        using var reader = new StreamReader(archive.GetEntry("dossier.nuspec")!.Open());
        var nuspec = reader.ReadToEnd();
        foreach (var element in new[] { "<license type=\"expression\">MIT</license>", "<icon>icon.png</icon>", "<readme>README.md</readme>", "<tags>static-site-generator", "<releaseNotes>", "<packageType name=\"DotnetTool\" />" })
            Assert.Contains(element, nuspec, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Installed_in_an_empty_folder_it_makes_builds_checks_and_serves_a_dossier()
    {
        using var folder = new TemporaryFolder();
        package.Run(folder.Path, "dotnet", "tool", "install", "dossier", "--tool-path", "tools", "--source", package.Folder);
        var dossier = folder[OperatingSystem.IsWindows() ? "tools/dossier.exe" : "tools/dossier"];
        Assert.Equal(ToolVersion.Text, package.Run(folder.Path, dossier, "--version").Trim());
        package.Run(folder.Path, dossier, "new", "dossier", "briefing", "--title", "The harbour talks");
        package.Run(folder["briefing"], dossier, "build", "--strict");
        package.Run(folder["briefing"], dossier, "check", "--strict");
        Assert.Contains("<h1>The harbour talks</h1>", folder.Read("briefing/site-output/index.html"), StringComparison.Ordinal);
        Assert.Contains("/dossier@v" + ToolVersion.Text, folder.Read("briefing/.github/workflows/briefing.yml"), StringComparison.Ordinal);
        await AssertServes(dossier, folder["briefing"]);
    }

    [Fact]
    public void Without_an_installation_the_tool_runs_from_its_package()
    {
        using var folder = new TemporaryFolder();
        var said = package.Run(folder.Path, "dotnet", "tool", "exec", "dossier", "--yes", "--source", package.Folder, "--version", ToolVersion.Text, "--", "new", "dossier", "briefing");
        Assert.Contains("Wrote a dossier to briefing", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_action_builds_a_repository_that_holds_only_content()
    {
        using var folder = new TemporaryFolder();
        folder.Write("work/content/dossier.yml", "title: Test\n");
        folder.Write("work/content/index.md", "---\ntitle: Test\n---\n");
        package.RunAction(folder, isPullRequest: false);
        Assert.True(File.Exists(folder["work/site-output/index.html"]));
        Assert.Equal($"site={folder["work"]}/site-output", folder.Read("output").Trim());
    }

    [Theory(Skip = "the stub is a shell script", SkipWhen = nameof(IsWindows))]
    [InlineData("exit 7", "title: Test\n", "", true, false)]
    [InlineData("exit 7", "title: Test\n", "--pdf a.pdf", false, false)]
    [InlineData("exit 7", "title: Test\nog_image: assets/a.png\n", "", true, true)]
    public void A_card_that_cannot_be_drawn_never_stops_the_action(string browser, string settings, string arguments, bool isPublished, bool isSilent)
    {
        using var folder = new TemporaryFolder();
        folder.Write("work/content/dossier.yml", settings);
        folder.Write("work/content/index.md", "---\ntitle: Test\n---\n");
        folder.Write("work/content/assets/a.png", "\u0089PNG");
        folder.Write("bin/browser", $"#!/bin/sh\n{browser}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder["bin/browser"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        void Run() => package.RunAction(folder, isPullRequest: false, browser: folder["bin/browser"], arguments: arguments);

        var said = isPublished ? package.RunAction(folder, isPullRequest: false, folder["bin/browser"], arguments) : Assert.Throws<InvalidOperationException>(Run).Message;

        Assert.Equal(isPublished, File.Exists(folder["output"]));
        Assert.Equal(!isSilent, said.Contains("card-not-made", StringComparison.Ordinal));
    }

    [Fact]
    public void The_action_checks_a_pull_request_and_shows_a_fault_at_its_line()
    {
        using var folder = new TemporaryFolder();
        folder.Write("work/content/dossier.yml", "title: Test\n");
        folder.Write("work/content/index.md", "---\ntitle: Test\n---\n\n[[nobody]]\n");
        var failure = Assert.Throws<InvalidOperationException>(() => package.RunAction(folder, isPullRequest: true));
        Assert.Contains("::error", failure.Message, StringComparison.Ordinal);
        Assert.Contains("file=content/index.md,line=5", failure.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["work/site-output"]));
    }

    private static async Task AssertServes(string dossier, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(dossier, ["serve", "--port", "0"]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            for (; ; )
            {
                var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? throw new InvalidOperationException($"'dossier serve' ended: {await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)}");
                var at = line.IndexOf("http://", StringComparison.Ordinal);
                if (at < 0)
                    continue;

                using var client = new HttpClient();
                var page = await client.GetStringAsync(line[at..].Split(' ')[0].TrimEnd('.', ','), TestContext.Current.CancellationToken);
                Assert.Contains("The harbour talks", page, StringComparison.Ordinal);
                return;
            }
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    /// <summary>The package of the tool that stands beside the tests.</summary>
    public sealed class Package : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Package()
        {
            var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
            Run(Repository.Root, "dotnet", "pack", "src/Dossier.Cli", "--no-build", "--configuration", configuration, "--output", Folder);
        }

        /// <summary>Where the package lies.</summary>
        public string Folder => _folder["packed"];

        /// <summary>Runs a program that must end well.</summary>
        /// <returns>What it said.</returns>
        /// <exception cref="InvalidOperationException">It did not end well.</exception>
        public string Run(string folder, string program, params IEnumerable<string> words) => Run(new ProcessStartInfo(program, words) { WorkingDirectory = folder });

        /// <summary>Runs what the action runs in a shell, in its order, as far as a machine without GitHub can.</summary>
        /// <returns>What its steps said.</returns>
        internal string RunAction(TemporaryFolder folder, bool isPullRequest, string? browser = null, string arguments = "")
        {
            var said = new StringBuilder();
            var yaml = new YamlStream();
            yaml.Load(new StringReader(File.ReadAllText(Path.Combine(Repository.Root, "action.yml"))));
            var action = (YamlMappingNode)yaml.Documents[0].RootNode;
            var inputs = ((YamlMappingNode)action["inputs"]).Children.ToDictionary(input => $"${{{{ inputs.{input.Key} }}}}", input => input.Value["default"].ToString(), StringComparer.Ordinal);
            inputs["${{ inputs.package-source }}"] = Folder;
            inputs["${{ inputs.arguments }}"] = arguments;
            inputs["${{ steps.pages.outputs.base_url }}"] = "";
            foreach (var step in ((YamlSequenceNode)action["runs"]["steps"]).Cast<YamlMappingNode>().Where(step => step.Children.ContainsKey("run") && IsRun(step, isPullRequest)))
            {
                var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"].ToString()])
                {
                    WorkingDirectory = Path.Combine(folder["work"], step.Children.TryGetValue("working-directory", out var within) ? inputs[within.ToString()] : "."),
                    Environment = { ["RUNNER_TEMP"] = folder["temp"], ["GITHUB_ACTION_PATH"] = Repository.Root, ["GITHUB_OUTPUT"] = folder["output"], ["GITHUB_STEP_SUMMARY"] = folder["summary"] },
                };
                var environment = step.Children.TryGetValue("env", out var named) ? (YamlMappingNode)named : [];
                foreach (var (name, value) in environment.Children)
                    start.Environment[name.ToString()] = inputs[value.ToString()];

                if (browser is not null)
                    start.Environment["DOSSIER_BROWSER"] = browser;

                said.Append(Run(start));
            }

            return said.ToString();
        }

        public void Dispose() => _folder.Dispose();

        private static bool IsRun(YamlMappingNode step, bool isPullRequest) => !step.Children.TryGetValue("if", out var condition) || condition.ToString() switch
        {
            "${{ github.event_name == 'pull_request' }}" => isPullRequest,
            "${{ github.event_name != 'pull_request' }}" => !isPullRequest,
            "${{ steps.pages.outputs.base_url != '' && inputs.previous == 'true' }}" => false,
            var other => throw new InvalidOperationException($"the action has a condition that this test does not know: {other}"),
        };

        private string Run(ProcessStartInfo start)
        {
            (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
            // A package of the same version that was looked at before would be taken for this one.
            start.Environment["NUGET_PACKAGES"] = _folder["packages"];
            start.Environment["DOTNET_NOLOGO"] = "1";
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}:\n{said}\n{errors.Result}");
        }
    }
}

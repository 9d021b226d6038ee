using System.Text.RegularExpressions;
using Dossier.Cli;
using Dossier.Cli.Terminal;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Cli;

/// <summary>Runs the commands of the README's section for editors, line by line, as somebody who begins would.</summary>
public sealed class ReadmeWalkTests : IDisposable
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();
    private readonly SharedWriter _output = new();
    private string _at = "";

    [Fact]
    public async Task The_walk_from_nothing_to_a_briefing_works_as_the_readme_tells_it()
    {
        var commands = Commands();
        Assert.Equal(["new", "cd", "import", "new", "serve", "check", "check", "build"], commands.Select(command => command[0]));
        foreach (var command in commands)
        {
            if (command[0] == "serve")
                await LookAndMend(command);
            else if (command[0] == "cd")
                _at = command[1];
            else
                Assert.True(Run(command, CancellationToken.None) == ExitCode.Done, $"dossier {string.Join(' ', command)}\n{_output}");
        }

        var site = Path.Combine(_folder.Path, _at, "site-output");
        Assert.Contains("<h1>The harbour talks</h1>", File.ReadAllText(Path.Combine(site, "index.html")), StringComparison.Ordinal);
        Assert.Contains("href=\"../actors/ida-berg.html\"", File.ReadAllText(Path.Combine(site, "articles", "patrols-begin-on-both-banks.html")), StringComparison.Ordinal);
        Assert.Contains("glued-words", _output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(" warning ", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("+type: person", _output.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Opens the draft in the preview, and then does what the README says to.</summary>
    private async Task LookAndMend(string[] command)
    {
        using var stop = new CancellationTokenSource();
        using var browser = new HttpClient { Timeout = _longest };
        var server = Task.Run(() => Run([.. command, "--port", "0"], stop.Token), CancellationToken.None);
        for (var until = DateTime.UtcNow + _longest; !_output.ToString().Contains("Ctrl-C", StringComparison.Ordinal); await Task.Delay(20, TestContext.Current.CancellationToken))
            Assert.True(DateTime.UtcNow < until, $"the preview did not start: {_output}");

        var address = Regex.Match(_output.ToString(), "http://127[^ ]+").Value;
        Assert.Contains("beforethe", await browser.GetStringAsync(new Uri($"{address}articles/patrols-begin-on-both-banks.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await stop.CancelAsync();
        Assert.Equal(ExitCode.Done, await server.WaitAsync(_longest, TestContext.Current.CancellationToken));

        Change("articles/patrols-begin-on-both-banks.md", "draft: true\n", "");
        Change("actors/ida-berg.md", "type: person", "tpye: person");
    }

    private void Change(string name, string from, string to)
    {
        var file = Path.Combine(_folder.Path, _at, "content", name);
        var text = File.ReadAllText(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    private static string[][] Commands()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var section = Regex.Match(readme, "\n## For an editor\n(?<text>.*?)\nAn entry is a Markdown file:", RegexOptions.Singleline).Groups["text"].Value;
        return [.. Regex.Matches(section, "(?m)^    (?:dossier )?(?<words>.+)$").Select(line => Regex.Matches(line.Groups["words"].Value, "\"(?<word>[^\"]*)\"|(?<word>[^ ]+)").Select(word => word.Groups["word"].Value).ToArray())];
    }

    private int Run(string[] words, CancellationToken stop) => DossierCommand.Run(words, new CommandEnvironment
    {
        Output = TextWriter.Synchronized(_output),
        Error = TextWriter.Synchronized(_output),
        WorkingDirectory = Path.Combine(_folder.Path, _at),
        Clock = () => SmallSite.Now,
        Stop = stop,
    });
}

using System.Text.Json;
using System.Text.RegularExpressions;
using Dossier.Cli.Reports;
using Dossier.Cli.Terminal;
using Dossier.Tests.Output;
using Markdig;
using Xunit;

namespace Dossier.Tests.Cli;

public sealed class ReportTests
{
    [Fact]
    public void Text_gives_each_fault_its_cure_and_the_sums_at_the_end()
    {
        using var command = new CommandLine
        {
            Faults =
            [
                CommandLine.Fault(Severity.Error, line: 9),
                CommandLine.Fault(Severity.Error, line: 2),
                CommandLine.Fault(Severity.Warning, file: "{content}", line: 0, column: 0),
                CommandLine.Fault(Severity.Advice, file: "templates/page.html"),
            ],
        };

        command.Run("check");

        Assert.Equal(
            """
            Checking 'content'.
            content: warning some-code: a thing is wrong
                Mend it.
            content/articles/a.md(2,9): error some-code: a thing is wrong
                Mend it.
            content/articles/a.md(9,9): error some-code: a thing is wrong
                Mend it.
            templates/page.html(7,9): advice some-code: a thing is wrong
                Mend it.
            2 errors, 1 warning, 1 piece of advice

            """.ReplaceLineEndings("\n"),
            command.Error);
    }

    [Theory]
    [InlineData("../in", "../in/articles/a.md(7,9)")]
    [InlineData("deep/in/", "deep/in/articles/a.md(7,9)")]
    [InlineData(".", "./articles/a.md(7,9)")]
    public void Places_begin_with_the_folder_as_the_user_wrote_it(string content, string place)
    {
        using var command = new CommandLine { Faults = [CommandLine.Fault(Severity.Error)] };

        command.Run($"check --content {content}");

        Assert.Contains($"\n{place}: error", command.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    public void Colours_are_for_terminals_whose_user_wants_them(bool isTerminal, bool noColor, bool expected)
    {
        using var command = new CommandLine
        {
            IsTerminal = isTerminal,
            NoColor = noColor,
            Faults = [CommandLine.Fault(Severity.Error, "the tag [b] and a path that is longer than any terminal is wide: " + new string('x', 300))],
        };

        command.Run("check --quiet");

        Assert.Equal(expected, command.Error.Contains('\e', StringComparison.Ordinal));
        var plain = System.Text.RegularExpressions.Regex.Replace(command.Error, "\e\\[[0-9;]*m", "");
        Assert.Equal($"content/articles/a.md(7,9): error some-code: {command.Faults[0].Message}\n    Mend it.\n1 error\n", plain.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Json_is_an_array_of_faults_and_all_that_stands_on_standard_output()
    {
        using var command = new CommandLine { Faults = [CommandLine.Fault(Severity.Warning, "no actor 'Élie' \"x\"")] };

        Assert.Equal(ExitCode.Done, command.Run("build --format json"));

        using var report = JsonDocument.Parse(command.Output);
        var fault = Assert.Single(report.RootElement.EnumerateArray());
        Assert.Equal(
            ["code some-code", "severity warning", "file content/articles/a.md", "line 7", "column 9", "message no actor 'Élie' \"x\"", "hint Mend it."],
            fault.EnumerateObject().Select(property => $"{property.Name} {property.Value}"));
        Assert.EndsWith("Open site-output/index.html\n", command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_without_faults_is_an_empty_array()
    {
        using var command = new CommandLine();

        command.Run("check --quiet --format json");

        Assert.Equal(("[]\n", ""), (command.Output, command.Error));
    }

    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Advice, "notice")]
    public void GitHub_gets_an_annotation_at_the_line(Severity severity, string word)
    {
        using var command = new CommandLine { Faults = [CommandLine.Fault(severity)] };

        command.Run("check --quiet --format github");

        Assert.Equal($"::{word} file=content/articles/a.md,line=7,col=9,title=some-code::content/articles/a.md(7,9): a thing is wrong%0AMend it.\n1 {severity.Word()}\n".Replace("1 advice", "1 piece of advice", StringComparison.Ordinal), command.Output);
    }

    [Fact]
    public void GitHub_gets_its_special_characters_escaped()
    {
        using var command = new CommandLine { Faults = [CommandLine.Fault(Severity.Error, "50% of\r\na: b, c", "{content}/100%,a:b.md", line: 0, column: 0)] };

        command.Run("check --quiet --format github");

        Assert.Equal("::error file=content/100%25%2Ca%3Ab.md,title=some-code::content/100%25,a:b.md: 50%25 of\\u000D\\u000Aa: b, c%0AMend it.\n1 error\n", command.Output);
    }

    [Fact]
    public void GitHub_gets_paths_from_the_root_of_the_repository()
    {
        using var command = new CommandLine { Faults = [CommandLine.Fault(Severity.Error)], GitHub = new(Path.GetTempPath(), null, null) };

        command.Run("check --quiet --format github --content in");

        Assert.StartsWith($"::error file={Path.GetFileName(command.Folder.Path)}/in/articles/a.md,", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void GitHub_keeps_ten_of_a_severity_so_it_gets_the_worst_first_and_one_of_each_code_before_the_second_of_any()
    {
        using var command = new CommandLine
        {
            Faults =
            [
                .. Enumerable.Range(1, 15).Select(line => CommandLine.Fault(Severity.Error, "no actor", line: line)),
                CommandLine.Fault(Severity.Advice),
                CommandLine.Rule("odd-thing", Severity.Warning).At(new Place("{content}/b.md", 3, 1), "odd"),
                CommandLine.Rule("no-home", Severity.Error).At(Place.Whole("{content}/index.md"), "no home"),
                CommandLine.Rule("bad-date", Severity.Error).At(new Place("{content}/z.md", 2, 7), "no date"),
            ],
        };

        command.Run("check --quiet --format github");

        var lines = command.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["no-home", "some-code", "bad-date", .. Enumerable.Repeat("some-code", 14), "odd-thing", "some-code"], lines.Where(line => line.StartsWith("::", StringComparison.Ordinal)).Select(line => Regex.Match(line, "title=([a-z-]+)").Groups[1].Value));
        Assert.Equal(
            ["17 errors, 1 warning, 1 piece of advice", "GitHub shows 10 annotations of a severity; all stand above, and in the summary of the job."],
            lines[^2..]);
    }

    [Fact]
    public void GitHub_gets_all_of_them_as_a_table_for_the_summary_of_the_job()
    {
        using var folder = new TemporaryFolder();
        folder.Write("summary.md", "Before.\n");
        using var command = new CommandLine
        {
            Faults = [CommandLine.Fault(Severity.Error, "a|b <did not>\n*c*"), CommandLine.Fault(Severity.Warning, file: "{content}/ü b.md", line: 0, column: 0)],
            GitHub = new(Path.GetTempPath(), folder["summary.md"], "https://example.org/x/blob/0a1b"),
        };
        var here = Path.GetFileName(command.Folder.Path);

        command.Run("check --quiet --format github");

        var html = Markdown.ToHtml(File.ReadAllText(folder["summary.md"]), new MarkdownPipelineBuilder().UsePipeTables().Build());
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        Assert.Equal("Before.", page.QuerySelector("p")!.TextContent);
        Assert.Equal("Dossier: 1 error, 1 warning", page.QuerySelector("h3")!.TextContent);
        Assert.Equal(
            ["errorsome-code", $"{here}/content/articles/a.md(7,9)", "a|b <did not> *c*", "Mend it.", "warningsome-code", $"{here}/content/ü b.md", "a thing is wrong", "Mend it."],
            page.QuerySelectorAll("tbody td").Select(cell => cell.TextContent));
        Assert.Equal(
            [$"https://example.org/x/blob/0a1b/{here}/content/articles/a.md#L7", $"https://example.org/x/blob/0a1b/{here}/content/%C3%BC%20b.md"],
            page.QuerySelectorAll("td:nth-child(2) a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_summary_that_would_be_too_long_for_GitHub_says_how_many_are_missing()
    {
        var faults = Enumerable.Range(1, 10_000).Select(line => CommandLine.Fault(Severity.Error, new string('x', 100), line: line)).ToImmutableArray();

        var summary = GitHubSummary.Of(faults, null, null);

        Assert.InRange(Encoding.UTF8.GetByteCount(summary), 500_000, 1 << 20);
        var rows = summary.Split('\n').Count(line => line.StartsWith("| error", StringComparison.Ordinal));
        Assert.Contains($"There is no room here for {10_000 - rows} more; the log has them.", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_that_cannot_be_written_is_said_and_fails_nothing()
    {
        using var command = new CommandLine { Faults = [CommandLine.Fault(Severity.Warning)], GitHub = new(Path.GetTempPath(), Path.Combine(Path.GetTempPath(), "none", "there", "summary.md"), null) };

        Assert.Equal(ExitCode.Done, command.Run("check --quiet --format github"));
        Assert.StartsWith("The summary of the job could not be written: ", command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_runner_tells_stands_in_its_environment()
    {
        Assert.Null(GitHubRun.In(_ => null));
        Assert.Equal(new GitHubRun("/w", null, null), GitHubRun.In(name => name == "GITHUB_WORKSPACE" ? "/w" : null));
        Assert.Equal(new GitHubRun(null, "/s.md", null), GitHubRun.In(name => name == "GITHUB_STEP_SUMMARY" ? "/s.md" : null));
        Assert.Equal(new GitHubRun("GITHUB_WORKSPACE", "GITHUB_STEP_SUMMARY", "GITHUB_SERVER_URL/GITHUB_REPOSITORY/blob/GITHUB_SHA"), GitHubRun.In(name => name));
    }

    [Fact]
    public void Sarif_names_rule_level_place_and_words()
    {
        using var command = new CommandLine
        {
            Faults = [CommandLine.Fault(Severity.Error), CommandLine.Fault(Severity.Advice, file: "{content}/a b.md", line: 0, column: 0)],
        };

        command.Run("check --quiet --format sarif");

        using var report = JsonDocument.Parse(command.Output);
        Assert.Equal("2.1.0", report.RootElement.GetProperty("version").GetString());
        var run = report.RootElement.GetProperty("runs")[0];
        Assert.Equal("some-code", Assert.Single(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal(
            """{"ruleId":"some-code","ruleIndex":0,"level":"note","message":{"text":"a thing is wrong\nMend it."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"content/a%20b.md"}}}]}""",
            Compact(run.GetProperty("results")[0]));
        Assert.Equal(
            """{"ruleId":"some-code","ruleIndex":0,"level":"error","message":{"text":"a thing is wrong\nMend it."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"content/articles/a.md"},"region":{"startLine":7,"startColumn":9}}}]}""",
            Compact(run.GetProperty("results")[1]));
    }

    [Fact]
    public void Text_shows_the_line_with_a_mark_below_the_fault()
    {
        var at = new Place("{content}/a.md", 2, 7);
        using var command = new CommandLine { Faults = [CommandLine.Fault(Severity.Error, file: "{content}/a.md", line: 2, column: 7) with { Fix = new Fix(at, "31 May", "x") }] };
        command.Folder.Write("content/a.md", "\uFEFFone\r\ndate: 31 May\e[31m\r\n");

        command.Run("check --quiet");

        Assert.Equal("content/a.md(2,7): error some-code: a thing is wrong\n    date: 31 May\\u001B[31m\n          ^^^^^^\n    Mend it.\n1 error\n", command.Error);
    }

    [Fact]
    public void Text_shows_of_a_long_line_what_stands_around_the_fault()
    {
        using var command = new CommandLine { Faults = [CommandLine.Fault(Severity.Error, file: "{content}/a.md", line: 1, column: 1001)] };
        command.Folder.Write("content/a.md", new string('a', 1000) + "B" + new string('c', 1000));

        command.Run("check --quiet");

        var lines = command.Error.Split('\n');
        Assert.Equal(lines[1].IndexOf('B', StringComparison.Ordinal), lines[2].IndexOf('^', StringComparison.Ordinal));
        Assert.InRange(lines[1].Length, 100, 120);
    }

    [Fact]
    public void Advice_is_given_by_check_and_not_by_build()
    {
        using var command = new CommandLine { Faults = [CommandLine.Fault(Severity.Advice)] };

        command.Run("build --format json");
        Assert.Equal("[]\n", command.Output);
        Assert.False(command.Told!.Advice);

        Assert.Equal(ExitCode.Done, command.Run("check --strict --format json"));
        Assert.Contains("\"advice\"", command.Output, StringComparison.Ordinal);
        Assert.True(command.Told.Advice);
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}

using Dossier.Cli.Terminal;
using Dossier.Sources;
using Xunit;

namespace Dossier.Tests.Cli;

public sealed class DossierCommandTests
{
    [Fact]
    public void A_build_writes_the_site_and_says_where_to_open_it()
    {
        using var command = new CommandLine { Pages = ["index.html", "articles/a.html", "assets/site.css"] };

        Assert.Equal(ExitCode.Done, command.Run("build"));

        // What sha256sum gives for its own list of the three files.
        Assert.Equal($"2 pages: 3 files written, 0 unchanged, 0 removed\ndossier {ToolVersion.Text} made sha256:2a730aaa15251d61e45f55749b347399c1d4d748b28fdf7a1ac8913a103518fc\nOpen site-output/index.html\n", command.Output);
        Assert.Equal("Building 'site-output' from 'content'.\n", command.Error);
        Assert.Equal(
            ["site-output/.dossier-files", "site-output/articles/a.html", "site-output/assets/site.css", "site-output/index.html"],
            command.Folder.Files());
    }

    [Fact]
    public void A_second_build_counts_what_it_left_and_what_it_removed()
    {
        using var command = new CommandLine { Pages = ["index.html", "a.html"] };
        command.Run("build --output public");
        command.Pages = ["index.html", "b.html"];

        command.Run("build --output public");

        Assert.StartsWith("2 pages: 1 file written, 1 unchanged, 1 removed\n", command.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nOpen public/index.html\n", command.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help", "--help")]
    [InlineData("help build", "build --help")]
    [InlineData("help new actor", "new actor --help")]
    public void Help_is_a_word_as_well_as_an_option(string words, string same)
    {
        using var command = new CommandLine();
        Assert.Equal(ExitCode.Done, command.Run(same));
        var expected = command.Output;

        Assert.Equal(ExitCode.Done, command.Run(words));

        Assert.Equal(expected, command.Output);
    }

    [Fact]
    public void A_command_that_is_misspelt_is_not_said_to_be_missing()
    {
        using var command = new CommandLine();

        command.Run("biuld");

        Assert.Equal("Unrecognized command or argument 'biuld'.\nDid you mean 'build'?\nTry 'dossier --help'.\n", command.Error);
    }

    [Fact]
    public void The_time_is_told_on_a_terminal_only()
    {
        using var command = new CommandLine { IsTerminal = true };

        command.Run("build");

        Assert.Matches(@"0 removed, in \d+\.\d\d s\n", command.Output);
    }

    [Fact]
    public void A_check_writes_nothing()
    {
        using var command = new CommandLine();

        Assert.Equal(ExitCode.Done, command.Run("check"));

        Assert.Equal("1 page: no errors\n", command.Output);
        Assert.Empty(command.Folder.Files());
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void Quiet_says_nothing_where_nothing_is_wrong(string name)
    {
        using var command = new CommandLine();

        Assert.Equal(ExitCode.Done, command.Run($"{name} --quiet"));

        Assert.Equal(("", ""), (command.Output, command.Error));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void An_error_fails_and_leaves_the_site_that_was_there(string name)
    {
        using var command = new CommandLine { Faults = [CommandLine.Fault(Severity.Error)] };
        command.Folder.Write("site-output/index.html", "the old site");

        Assert.Equal(ExitCode.ContentHasErrors, command.Run($"{name} --quiet"));

        Assert.Equal("the old site", command.Folder.Read("site-output/index.html"));
        Assert.Equal("", command.Output);
        Assert.Equal("content/articles/a.md(7,9): error some-code: a thing is wrong\n    Mend it.\n1 error\n", command.Error);
    }

    [Theory]
    [InlineData(Severity.Warning, "build", ExitCode.Done)]
    [InlineData(Severity.Warning, "build --strict", ExitCode.ContentHasErrors)]
    [InlineData(Severity.Warning, "check --strict", ExitCode.ContentHasErrors)]
    [InlineData(Severity.Advice, "build --strict", ExitCode.Done)]
    public void Warnings_fail_under_strict_and_advice_never(Severity severity, string words, int expected)
    {
        using var command = new CommandLine { Faults = [CommandLine.Fault(severity)] };

        Assert.Equal(expected, command.Run(words));

        var isWritten = expected == ExitCode.Done && words.StartsWith("build", StringComparison.Ordinal);
        Assert.Equal(isWritten, File.Exists(command.Folder["site-output/index.html"]));
    }

    [Theory]
    [InlineData(300, "")]
    [InlineData(5_000, "")]
    [InlineData(100_000, "")]
    [InlineData(200, "/")]
    public void An_output_folder_whose_name_no_disk_holds_is_an_error(int length, string parted)
    {
        using var command = new CommandLine();
        var name = parted.Length == 0 ? new string('o', length) : string.Join('/', Enumerable.Repeat(new string('o', length), 50));

        Assert.Equal(ExitCode.ContentHasErrors, command.Run($"build --output {name}"));

        Assert.Contains(": error cannot-write: ", command.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(command.Folder.Files(), file => file.StartsWith('o'));
    }

    [Fact]
    public void Writing_over_the_content_is_refused_together_with_the_faults_of_the_content()
    {
        using var command = new CommandLine { Faults = [CommandLine.Fault(Severity.Error)] };
        command.Folder.Write("content/index.md", "mine");

        Assert.Equal(ExitCode.ContentHasErrors, command.Run("build --output content"));

        Assert.Contains("content: error output-over-sources: the site would be written over 'content'\n", command.Error, StringComparison.Ordinal);
        Assert.Contains("some-code", command.Error, StringComparison.Ordinal);
        Assert.Equal(["content/index.md"], command.Folder.Files());
    }

    [Fact]
    public void The_build_is_told_what_the_command_line_says()
    {
        using var command = new CommandLine();

        command.Run("check --content in/ --templates t --base-url https://example.org/x --drafts --now 2025-05-07T18:00:00+02:00");

        Assert.Equal(
            new BuildOptions
            {
                Content = new FolderName(command.Folder["in"], "in"),
                Templates = new FolderName(command.Folder["t"], "t"),
                Output = new FolderName(command.Folder["site-output"], "site-output"),
                BaseUrl = "https://example.org/x",
                Drafts = true,
                Advice = true,
                Now = new DateTimeOffset(2025, 5, 7, 18, 0, 0, TimeSpan.FromHours(2)),
            },
            command.Told);
    }

    [Theory]
    [InlineData("", "2025-08-01T12:00:00Z")]
    [InlineData("--now 2025-05-07", "2025-05-07T00:00:00Z")]
    [InlineData("--now 2025-05-07T18:30", "2025-05-07T18:30:00Z")]
    [InlineData("--now 2025-05-07T18:30:01.5Z", "2025-05-07T18:30:01.5Z")]
    public void The_moment_is_the_clocks_or_the_given_one_in_UTC(string words, string expected)
    {
        using var command = new CommandLine();

        command.Run($"check {words}");

        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), command.Told?.Now);
    }

    [Theory]
    [InlineData("", "1746576000", "2025-05-07T00:00:00Z")]
    [InlineData("--now 2025-05-08", "1746576000", "2025-05-08T00:00:00Z")]
    [InlineData("--now 2025-05-08", "yesterday", "2025-05-08T00:00:00Z")]
    public void A_reproducible_build_stands_in_the_moment_that_the_environment_sets(string words, string epoch, string expected)
    {
        using var command = new CommandLine { SourceDateEpoch = epoch };

        Assert.Equal(ExitCode.Done, command.Run($"check {words}"));

        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), command.Told?.Now);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    public void A_moment_of_the_environment_that_is_none_is_explained(string epoch)
    {
        using var command = new CommandLine { SourceDateEpoch = epoch };

        Assert.Equal(ExitCode.WrongCommandLine, command.Run("build"));

        Assert.Contains($"SOURCE_DATE_EPOCH is '{epoch}', and no number of seconds since 1970", command.Error, StringComparison.Ordinal);
        Assert.Null(command.Told);
    }

    [Theory]
    [InlineData("", "Required command was not provided.")]
    [InlineData("", "The commands are 'build', 'check', 'import', 'new', 'serve', 'schema', 'templates', 'completion'.\n")]
    [InlineData("new", "The commands are 'article', 'actor', 'event', 'page', 'dossier'.\n")]
    [InlineData("biuld", "Did you mean 'build'?\n")]
    [InlineData("new actor Ida --type persn", "Argument 'persn' not recognized. Must be one of: 'person' 'organization' ")]
    [InlineData("build --contant x", "Did you mean '--content'?\n")]
    [InlineData("build content", "Did you mean '--content'?\n")]
    [InlineData("new articel Talks", "Unrecognized command or argument 'articel'.\nUnrecognized command or argument 'Talks'.\nDid you mean 'article'?\n")]
    [InlineData("build x", "Unrecognized command or argument 'x'.\nTry 'dossier --help'.\n")]
    [InlineData("new article", "Required argument 'NAME' missing for command: 'article'.")]
    [InlineData("build --now tomorrow", "'tomorrow' is no moment in ISO 8601; write it as in 2025-05-07 or 2025-05-07T18:00:00+02:00.")]
    [InlineData("build --now 2025-02-31", "'2025-02-31' is no moment in ISO 8601")]
    [InlineData("build --base-url example.org", "'example.org' is no address on the web; write it as in https://example.org/briefing.")]
    [InlineData("build --base-url https://example.org/?q", "'https://example.org/?q' is no place where a site can be published")]
    [InlineData("build --base-url https://example.org/index.html", "'https://example.org/index.html' is no place where a site can be published")]
    [InlineData("build --base-url https://example.org/#a", "'https://example.org/#a' is no place where a site can be published")]
    [InlineData("build --base-url https://me:secret@example.org", "'https://me:secret@example.org' is no place where a site can be published")]
    [InlineData("build --base-url ftp://example.org", "'ftp://example.org' is no address on the web")]
    [InlineData("build --base-url https://x.org/?q", "'https://x.org/?q' is no place where a site can be published: pages cannot stand below what follows a ? or a #; write https://x.org/")]
    [InlineData("build --base-url https://x.org/a#b", "pages cannot stand below what follows a ? or a #; write https://x.org/a")]
    [InlineData("build --base-url https://x.org/b/index.html", "it is a page, and pages stand in a folder; write https://x.org/b/")]
    [InlineData("build --base-url https://user:pw@x.org/", "it signs somebody in, and would stand on every page; write https://x.org/")]
    [InlineData("build --base-url https://x.org/a\tb", "it has a space in it; write https://x.org/a%20b")]
    [InlineData("build --base-url https://x.org/\uFFFE", "is no address on the web")]
    [InlineData("build --base-url https://", "'https://' is no address on the web")]
    [InlineData("check --format xml", "'sarif'")]
    [InlineData("check --content", "Required argument missing for option: '--content'.")]
    public void A_wrong_command_line_is_explained_and_nothing_runs(string words, string explanation)
    {
        using var command = new CommandLine();

        Assert.Equal(ExitCode.WrongCommandLine, command.Run(words));

        Assert.Contains(explanation, command.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.EndsWith("Try 'dossier --help'.\n", command.Error, StringComparison.Ordinal);
        Assert.Equal("", command.Output);
        Assert.Null(command.Told);
    }

    [Theory]
    [InlineData("--help", "dossier build --output public")]
    [InlineData("build --help", "dossier build --content content --output public --base-url https://example.org/briefing")]
    [InlineData("check -h", "dossier check --strict --format github")]
    public void Help_ends_with_an_example_that_the_command_understands(string words, string example)
    {
        using var command = new CommandLine();

        Assert.Equal(ExitCode.Done, command.Run(words));
        Assert.EndsWith($"Example:\n  {example}\n", command.Output, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, command.Run(example["dossier ".Length..]));
    }

    [Fact]
    public void The_version_is_the_assemblys()
    {
        using var command = new CommandLine();

        Assert.Equal(ExitCode.Done, command.Run("--version"));

        Assert.Matches(@"^\d+\.\d+\.\d+\n$", command.Output);
    }

    [Fact]
    public void A_fault_of_the_program_is_reported_ready_for_an_issue()
    {
        using var command = new CommandLine { Thrown = new InvalidOperationException("the invariant broke") };

        Assert.Equal(ExitCode.OwnFault, command.Run("build --drafts"));

        Assert.Contains("version: " + ToolVersion.Text, command.Error, StringComparison.Ordinal);
        Assert.Contains("command: dossier build --drafts\n", command.Error, StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException: the invariant broke\n", command.Error, StringComparison.Ordinal);
        Assert.Contains(" at Dossier.", command.Error, StringComparison.Ordinal);
        Assert.Equal("", command.Output);
    }
}

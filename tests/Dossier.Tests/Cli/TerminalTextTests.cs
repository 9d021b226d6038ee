using System.Text.Json;
using Dossier.Cli.Terminal;
using Xunit;

namespace Dossier.Tests.Cli;

/// <summary>What files and their names hold is shown on terminals and in logs, and does nothing there.</summary>
public sealed class TerminalTextTests
{
    private const string Signs = "\u001B[31m\0\u0007\u007F\u0085\u009B\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u2028";

    [Theory]
    [InlineData("plain words – é م 漢", "plain words – é م 漢")]
    [InlineData("a\u001B[31mb", "a\\u001B[31mb")]
    [InlineData("a\nb\rc\td", "a\\u000Ab\\u000Dc d")]
    [InlineData("\u202Eevil\u2069", "\\u202Eevil\\u2069")]
    [InlineData("a\u3164b\u200B", "a\\u3164b\\u200B")]
    [InlineData("a\U000E0061", "a\\uDB40\\uDC61")]
    [InlineData("می‌خواهم ❤\uFE0F 👩\u200D👧", "می‌خواهم ❤\uFE0F 👩\u200D👧")]
    public void Signs_that_do_something_are_shown_by_their_code(string text, string expected) => Assert.Equal(expected, TerminalText.Visible(text));

    [Theory]
    [InlineData("::set-output name=x::y", "\\u003A:set-output name=x::y")]
    [InlineData("    ::add-mask::x", "    \\u003A:add-mask::x")]
    [InlineData(" \t::stop-commands::x", "  \\u003A:stop-commands::x")]
    [InlineData("words ##[error]x", "words #\\u0023[error]x")]
    [InlineData("a::b", "a::b")]
    [InlineData("## [a]", "## [a]")]
    public void A_line_is_no_command_of_a_runner(string line, string expected) => Assert.Equal(expected, TerminalText.Line(line));

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void No_report_sends_what_a_name_a_message_or_a_line_holds(string format)
    {
        using var command = new CommandLine
        {
            GitHub = new GitHubRun(null, null, null),
            Faults =
            [
                CommandLine.Fault(Severity.Error, $"no entry '{Signs}\n::set-output name=x::y\n##[error]z'", $"{{content}}/articles/nl{Signs}\n::set-output name=x::y\n.md", 0, 0),
                CommandLine.Fault(Severity.Error, "a thing", "{content}/articles/a.md", 1, 3),
            ],
        };
        command.Folder.Write("content/articles/a.md", $"::add-mask::{Signs} ##[add-path]x\n");

        command.Run($"check --format {format}");

        foreach (var text in new[] { command.Output, command.Error })
        {
            Assert.DoesNotContain(text, sign => sign != '\n' && (char.IsControl(sign) || Signs.Contains(sign, StringComparison.Ordinal) && !char.IsAscii(sign)));
            Assert.DoesNotContain("##[", text, StringComparison.Ordinal);
            Assert.All(text.Split('\n').Where(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal)), line => Assert.StartsWith("::error file=", line, StringComparison.Ordinal));
        }

        if (format == "json")
            Assert.Contains(Signs, JsonDocument.Parse(command.Output).RootElement[1].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_marks_below_a_line_stand_where_its_signs_are_shown()
    {
        using var command = new CommandLine { Faults = [CommandLine.Fault(Severity.Error, line: 1, column: 4)] };
        command.Folder.Write("content/articles/a.md", "a\u001Bbc\n");

        command.Run("check");

        Assert.Contains("    a\\u001Bbc\n            ^\n", command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_that_is_shown_sends_nothing()
    {
        using var command = new CommandLine { Faults = [CommandLine.Fault(Severity.Error, line: 2, column: 1) with { Fix = new Fix(new Place("{content}/articles/a.md", 2, 1), "b", "c\u001B[2J") }] };
        command.Folder.Write("content/articles/a.md", "::add-mask::x\nb\n");

        command.Run("check --fix --dry-run");

        Assert.DoesNotContain('\u001B', command.Output);
        Assert.DoesNotContain(command.Output.Split('\n'), line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
    }
}

using Dossier.Cli;
using Dossier.Cli.Terminal;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Cli;

/// <summary><c>build --pdf</c>, with a script in place of the browser.</summary>
public sealed class PdfTests : IDisposable
{
    private const string Printing = """
        for word in "$@"; do
          case "$word" in --print-to-pdf=*) out="${word#*=}";; file:*) page="${word#file://}";; esac
        done
        printf '%s\n' "$@" > arguments.txt
        cp "$page" page.html
        printf '%%PDF-1.4 made' > "$out"
        """;

    private static readonly string[] _browsers = ["chromium", "google-chrome", "msedge.exe"];

    private readonly CommandLine _command = new() { Pages = ["index.html", "print.html"], PageText = "<!doctype html><title>T</title><a href=\"#here\">a</a><a href=\"articles/a.html\">b</a>" };

    public static bool IsWindows => OperatingSystem.IsWindows();

    public void Dispose() => _command.Dispose();

    [Fact(Skip = "the stub is a shell script", SkipWhen = nameof(IsWindows))]
    public void The_PDF_is_made_of_the_whole_briefing_and_nothing_else_is_left()
    {
        Stub("chromium", Printing);

        Assert.Equal(ExitCode.Done, _command.Run("build --pdf briefing.pdf"));

        Assert.Equal("%PDF-1.4 made", _command.Folder.Read("briefing.pdf"));
        Assert.EndsWith("Open site-output/index.html\nMade briefing.pdf\n", _command.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["arguments.txt", "bin/chromium", "briefing.pdf", "page.html", "site-output/.dossier-files", "site-output/index.html", "site-output/print.html"],
            _command.Folder.Files());
        var page = _command.Folder.Read("page.html");
        Assert.Contains("<a href=\"#here\">a</a><a>b</a>", page, StringComparison.Ordinal);
    }

    [Fact(Skip = "the stub is a shell script", SkipWhen = nameof(IsWindows))]
    public void Links_to_other_pages_lead_to_the_web_where_the_address_is_known()
    {
        _command.PageText = "<!doctype html><link rel=canonical href=https://example.org/b/print.html><a href=\"articles/a.html\">b</a><a href=\"https://example.com/\">c</a>";
        Stub("chromium", Printing);

        _command.Run("build --pdf briefing.pdf");

        Assert.Contains("<a href=\"https://example.org/b/articles/a.html\">b</a><a href=\"https://example.com/\">c</a>", _command.Folder.Read("page.html"), StringComparison.Ordinal);
    }

    [Fact(Skip = "the stub is a shell script", SkipWhen = nameof(IsWindows))]
    public void The_PDF_of_the_brief_is_made_of_its_own_page()
    {
        // Only the page of the brief is there, so the whole briefing is not what is printed.
        _command.Pages = ["index.html", "brief.html"];
        Stub("chromium", Printing);

        Assert.Equal(ExitCode.Done, _command.Run("build --pdf-brief brief.pdf"));

        Assert.EndsWith("Open site-output/index.html\nMade brief.pdf\n", _command.Output, StringComparison.Ordinal);
        Assert.Equal("%PDF-1.4 made", _command.Folder.Read("brief.pdf"));
    }

    [Fact]
    public void A_brief_that_cannot_be_printed_is_named_and_the_exit_code_says_so()
    {
        Assert.Equal(ExitCode.NotAllMade, _command.Run("build --pdf-brief brief.pdf"));

        Assert.Contains("brief.pdf: error no-browser: no browser was found that could make the PDF\n", _command.Error, StringComparison.Ordinal);
    }

    [Theory(Skip = "the stub is a shell script", SkipWhen = nameof(IsWindows))]
    [InlineData(true)]
    [InlineData(false)]
    public void The_sandbox_is_left_only_where_the_user_is_root(bool isPrivileged)
    {
        _command.IsPrivileged = isPrivileged;
        Stub("google-chrome", Printing);

        _command.Run("build --pdf briefing.pdf");

        var arguments = _command.Folder.Read("arguments.txt").Split('\n');
        Assert.Equal(isPrivileged && OperatingSystem.IsLinux(), arguments.Contains("--no-sandbox"));
        Assert.Contains("--no-pdf-header-footer", arguments);
        Assert.Contains(arguments, argument => argument.StartsWith("--user-data-dir=", StringComparison.Ordinal));
    }

    [Fact(Skip = "the stub is a shell script", SkipWhen = nameof(IsWindows))]
    public void The_browser_that_the_user_names_wins()
    {
        Stub("chromium", "exit 1");
        Stub("mine", Printing);
        _command.Browser = "bin/mine";

        Assert.Equal(ExitCode.Done, _command.Run("build --pdf briefing.pdf"));
    }

    [Theory]
    [InlineData(null, "no browser was found that could make the PDF")]
    [InlineData("nowhere/chrome", "there is no browser 'nowhere/chrome', which the environment names")]
    public void Without_a_browser_the_site_stays_and_the_exit_code_says_so(string? named, string message)
    {
        _command.Browser = named;

        Assert.Equal(ExitCode.NotAllMade, _command.Run("build --pdf briefing.pdf"));

        Assert.Contains($"briefing.pdf: error no-browser: {message}\n", _command.Error, StringComparison.Ordinal);
        Assert.Contains("site-output/index.html", _command.Folder.Files());
    }

    [Theory(Skip = "the stub is a shell script", SkipWhen = nameof(IsWindows))]
    [InlineData("echo 'cannot open display' >&2; exit 7", "(exit code 7: cannot open display)")]
    [InlineData("exit 0", "(exit code 0)")]
    [InlineData("for word in \"$@\"; do case \"$word\" in --print-to-pdf=*) echo no > \"${word#*=}\";; esac; done", "(exit code 0)")]
    public void A_browser_that_makes_no_PDF_is_named_and_the_old_PDF_stays(string script, string why)
    {
        Stub("chromium", script);
        _command.Folder.Write("briefing.pdf", "the old one");

        Assert.Equal(ExitCode.NotAllMade, _command.Run("build --pdf briefing.pdf"));

        Assert.Contains("briefing.pdf: error pdf-not-made: ", _command.Error, StringComparison.Ordinal);
        Assert.Contains(why, _command.Error, StringComparison.Ordinal);
        Assert.Equal("the old one", _command.Folder.Read("briefing.pdf"));
    }

    [Fact(Skip = "the stub is a shell script", SkipWhen = nameof(IsWindows))]
    public void A_browser_that_hangs_is_stopped()
    {
        _command.LongestPrinting = TimeSpan.FromSeconds(1);
        Stub("chromium", "sleep 60");

        Assert.Equal(ExitCode.NotAllMade, _command.Run("build --pdf briefing.pdf"));

        Assert.Contains("error pdf-too-slow: ", _command.Error, StringComparison.Ordinal);
        Assert.Contains("after 1 seconds", _command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_named()
    {
        Assert.Equal(ExitCode.NotAllMade, _command.Run("build --pdf out/briefing.pdf"));

        Assert.Contains("out/briefing.pdf: error pdf-not-written: there is no folder 'out' for the PDF\n", _command.Error, StringComparison.Ordinal);
        Assert.Contains("site-output/index.html", _command.Folder.Files());
    }

    [Fact]
    public void A_folder_in_place_of_the_file_is_not_replaced()
    {
        _command.Folder.Write("briefing.pdf/a.txt", "mine");

        Assert.Equal(ExitCode.NotAllMade, _command.Run("build --pdf briefing.pdf"));

        Assert.Contains("briefing.pdf: error pdf-not-written: the PDF cannot be written: a folder bears its name\n", _command.Error, StringComparison.Ordinal);
        Assert.Equal("mine", _command.Folder.Read("briefing.pdf/a.txt"));
    }

    [Fact]
    public void A_report_for_machines_holds_what_became_of_the_PDF()
    {
        Assert.Equal(ExitCode.NotAllMade, _command.Run("build --pdf briefing.pdf --format json"));

        Assert.Contains("\"no-browser\"", _command.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check --pdf briefing.pdf")]
    [InlineData("build --pdf")]
    public void Check_makes_no_PDF_and_a_PDF_needs_a_name(string words) =>
        Assert.Equal(ExitCode.WrongCommandLine, _command.Run(words));

    /// <summary>With a real browser: skipped where there is none, which CI must not be.</summary>
    [Fact]
    public void A_real_browser_makes_a_PDF_that_names_no_path_of_this_machine()
    {
        var here = CommandEnvironment.OfThisProcess();
        var isThere = here.Browser is not null || here.CommandFolders.Any(folder => _browsers.Any(name => File.Exists(Path.Combine(folder, name))));
        Assert.SkipWhen(!isThere && Environment.GetEnvironmentVariable("CI") != "true", "there is no browser on this machine");
        using var folder = new TemporaryFolder();
        folder.Write("content/dossier.yml", "title: Test\nlanguage: fr\nhandling: For internal use\n");
        folder.Write("content/index.md", "---\ntitle: The briefing\n---\nSee [[a#p1|“Words”]].\n");
        folder.Write("content/articles/a.md", "---\ntitle: A\n---\nWords.\n");
        using var said = new StringWriter();

        var code = DossierCommand.Run(["build", "--pdf", "briefing.pdf"], here with { Output = said, Error = said, WorkingDirectory = folder.Path });

        Assert.True(code == ExitCode.Done, said.ToString());
        var pdf = Encoding.Latin1.GetString(File.ReadAllBytes(folder["briefing.pdf"]));
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.DoesNotContain("file:", pdf, StringComparison.Ordinal);
        Assert.Contains("/Lang (fr)", pdf, StringComparison.Ordinal);
        Assert.Contains("/Title (The briefing", pdf, StringComparison.Ordinal);
        Assert.Contains("/StructTreeRoot", pdf, StringComparison.Ordinal);
    }

    private void Stub(string name, string script)
    {
        _command.Folder.Write($"bin/{name}", $"#!/bin/sh\ncd '{_command.Folder.Path}'\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_command.Folder[$"bin/{name}"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }
}

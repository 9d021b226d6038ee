using System.Buffers.Binary;
using System.IO.Compression;
using Dossier.Cli;
using Dossier.Cli.Terminal;
using Dossier.Pages;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Cli;

/// <summary><c>build --card</c>: with a script in place of the browser, and once with a real one.</summary>
public sealed class CardTests : IDisposable
{
    /// <summary>Gives the picture that lies ready, and keeps what it was shown.</summary>
    private const string Drawing = """
        for word in "$@"; do
          case "$word" in --screenshot=*) out="${word#*=}";; file:*) page="${word#file://}";; esac
        done
        printf '%s\n' "$@" > arguments.txt
        cat "$page" >> page.html
        (cd "$(dirname "$out")" && find . -type f | sort) > files.txt
        cp ready.png "$out"
        """;

    private static readonly string[] _browsers = ["chromium", "google-chrome", "msedge.exe"];

    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _said = new() { NewLine = "\n" };

    public CardTests()
    {
        _folder.Write("content/dossier.yml", "title: The harbour talks\nsubtitle: Who said what\nhandling: For internal use\naccent: \"#8a1538\"\nlogo: assets/mark.svg\n");
        _folder.Write("content/index.md", "---\ntitle: The briefing\nas_of: 2025-07-01\n---\nWords.\n");
        _folder.Write("content/assets/mark.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 80\"><rect width=\"300\" height=\"80\"/></svg>");
        _folder.Write("content/assets/large.csv", "a,b\n");
        File.WriteAllBytes(_folder["ready.png"], HeadOfPng(1200, 630));
    }

    public static bool IsWindows => OperatingSystem.IsWindows();

    public void Dispose()
    {
        _folder.Dispose();
        _said.Dispose();
    }

    [Fact(Skip = "the stub is a shell script", SkipWhen = nameof(IsWindows))]
    public void Every_page_names_the_card_with_its_size_and_its_words()
    {
        Stub(Drawing);

        Assert.Equal(ExitCode.Done, Run("build --card --base-url https://example.org/b"));

        Assert.Equal(HeadOfPng(1200, 630), File.ReadAllBytes(_folder["site-output/card.png"]));
        Assert.Contains("\nMade site-output/card.png\n", _said.ToString(), StringComparison.Ordinal);
        foreach (var page in new[] { "index.html", "articles.html", "404.html" })
        {
            var html = _folder.Read($"site-output/{page}");
            Assert.Contains("""
                <meta property="og:image" content="https://example.org/b/card.png">
                <meta property="og:image:width" content="1200">
                <meta property="og:image:height" content="630">
                <meta property="og:image:alt" content="The harbour talks – Who said what">
                <meta name="twitter:image" content="https://example.org/b/card.png">
                <meta name="twitter:image:alt" content="The harbour talks – Who said what">
                <meta name="twitter:card" content="summary_large_image">
                """, html, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("site-output/card.html", _folder.Files());
    }

    [Fact(Skip = "the stub is a shell script", SkipWhen = nameof(IsWindows))]
    public void The_browser_is_shown_what_the_card_needs_and_nothing_else()
    {
        Stub(Drawing);

        Run("build --card");

        var files = _folder.Read("files.txt");
        Assert.Contains("./card.html\n", files, StringComparison.Ordinal);
        Assert.Contains("./assets/mark.svg\n", files, StringComparison.Ordinal);
        Assert.Contains("./assets/accent", files, StringComparison.Ordinal);
        Assert.Contains("./assets/base", files, StringComparison.Ordinal);
        Assert.DoesNotContain("large.csv", files, StringComparison.Ordinal);
        Assert.DoesNotContain(".js", files, StringComparison.Ordinal);
        var page = _folder.Read("page.html");
        Assert.Contains("<h1>The harbour talks</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"handling\">For internal use</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"about\">Who said what</p>", page, StringComparison.Ordinal);
        Assert.Contains("1 July 2025", page, StringComparison.Ordinal);
        Assert.Contains("<img class=\"logo\" src=\"assets/mark.svg\"", page, StringComparison.Ordinal);
        Assert.Contains("--window-size=1200,630\n", _folder.Read("arguments.txt"), StringComparison.Ordinal);
        // Without the address of the site no page can name it, for previews take whole addresses alone.
        Assert.DoesNotContain("og:image", _folder.Read("site-output/index.html"), StringComparison.Ordinal);
        Assert.Contains("site-output/card.png", _folder.Files());
    }

    [Fact(Skip = "the stub is a shell script", SkipWhen = nameof(IsWindows))]
    public void Each_language_has_a_card_of_its_own()
    {
        Stub(Drawing);
        File.AppendAllText(_folder["content/dossier.yml"], "languages: [ar]\n");
        _folder.Write("content/dossier.ar.yml", "title: محادثات الميناء\n");

        Assert.Equal(ExitCode.Done, Run("build --card --base-url https://example.org/b"));

        Assert.Contains("site-output/ar/card.png", _folder.Files());
        Assert.Contains("content=\"https://example.org/b/card.png\"", _folder.Read("site-output/index.html"), StringComparison.Ordinal);
        Assert.Contains("content=\"https://example.org/b/ar/card.png\"", _folder.Read("site-output/ar/index.html"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"ar\" dir=\"rtl\">", _folder.Read("page.html"), StringComparison.Ordinal);
        Assert.Contains("<h1>محادثات الميناء</h1>", _folder.Read("page.html"), StringComparison.Ordinal);
        Assert.Contains("src=\"../assets/mark.svg\"", _folder.Read("page.html"), StringComparison.Ordinal);
        Assert.Contains("./ar/card.html\n./assets/", _folder.Read("files.txt"), StringComparison.Ordinal);
    }

    [Fact(Skip = "the stub is a shell script", SkipWhen = nameof(IsWindows))]
    public void A_card_of_the_houses_own_is_drawn_in_place_of_the_built_in_one()
    {
        Stub(Drawing);
        _folder.Write("templates/card.html", "{{ page.layout = \"none\" }}<!doctype html><title>mine</title><p>{{ site.title }}</p>");

        Assert.Equal(ExitCode.Done, Run("build --card --strict"));

        Assert.Contains("<p>The harbour talks</p>", _folder.Read("page.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("unused-template", _said.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "no browser was found that could make the card")]
    [InlineData("nowhere/chrome", "there is no browser 'nowhere/chrome', which the environment names")]
    public void Without_a_browser_the_site_stands_and_names_no_card(string? named, string message)
    {
        _folder.Write("content/assets/own.png", "");
        File.WriteAllBytes(_folder["content/assets/own.png"], HeadOfPng(640, 320));
        File.AppendAllText(_folder["content/dossier.yml"], "og_image: assets/own.png\nlanguages: [fr]\n");

        Assert.Equal(ExitCode.NotAllMade, Run("build --card --base-url https://example.org/b", named));

        Assert.Single(_said.ToString().Split($"site-output/card.png: error no-browser: {message}\n").Skip(1));
        Assert.DoesNotContain("site-output/card.png", _folder.Files());
        Assert.Contains("<meta property=\"og:image\" content=\"https://example.org/b/assets/own.png\">\n<meta property=\"og:image:width\" content=\"640\">\n<meta property=\"og:image:height\" content=\"320\">\n", _folder.Read("site-output/fr/index.html"), StringComparison.Ordinal);
    }

    [Theory(Skip = "the stub is a shell script", SkipWhen = nameof(IsWindows))]
    [InlineData("echo 'cannot open display' >&2; exit 7", "(exit code 7: cannot open display)")]
    [InlineData("exit 0", "(exit code 0)")]
    [InlineData("for word in \"$@\"; do case \"$word\" in --screenshot=*) echo no > \"${word#*=}\";; esac; done", "(what it made is no picture of the size that was asked for)")]
    [InlineData("sleep 60", "had made no card after 1 seconds and was stopped")]
    public void A_browser_that_makes_no_card_is_named(string script, string why)
    {
        Stub(script);

        Assert.Equal(ExitCode.NotAllMade, Run("build --card --base-url https://example.org/b"));

        Assert.Contains("site-output/card.png: error card-not-made: ", _said.ToString(), StringComparison.Ordinal);
        Assert.Contains(why, _said.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("card.png", _folder.Read("site-output/index.html"), StringComparison.Ordinal);
    }

    [Fact(Skip = "the stub is a shell script", SkipWhen = nameof(IsWindows))]
    public void Nothing_is_drawn_of_content_with_errors_and_a_card_that_is_no_longer_asked_for_goes()
    {
        Stub(Drawing);
        Run("build --card");
        Assert.Equal(ExitCode.Done, Run("build"));
        Assert.DoesNotContain("site-output/card.png", _folder.Files());
        File.Delete(_folder["arguments.txt"]);
        _folder.Write("content/articles/a.md", "---\ntitel: A\n---\nWords.\n");

        Assert.Equal(ExitCode.ContentHasErrors, Run("build --card"));

        Assert.DoesNotContain("arguments.txt", _folder.Files());
    }

    [Fact(Skip = "the stub is a shell script", SkipWhen = nameof(IsWindows))]
    public void A_file_for_the_root_does_not_stand_in_for_the_card()
    {
        Stub(Drawing);
        File.Copy(_folder["ready.png"], Made("content/static/card.png"));

        Assert.Equal(ExitCode.Done, Run("build"));
        Assert.Equal(ExitCode.ContentHasErrors, Run("build --card"));

        Assert.Contains("error root-file-taken", _said.ToString(), StringComparison.Ordinal);
    }

    /// <summary>With a real browser: skipped where there is none, which CI must not be.</summary>
    [Fact]
    public void A_real_browser_draws_the_same_card_twice_and_it_is_not_blank()
    {
        var here = CommandEnvironment.OfThisProcess();
        var isThere = here.Browser is not null || here.CommandFolders.Any(folder => _browsers.Any(name => File.Exists(Path.Combine(folder, name))));
        Assert.SkipWhen(!isThere && Environment.GetEnvironmentVariable("CI") != "true", "there is no browser on this machine");
        byte[] Draw()
        {
            var code = DossierCommand.Run(["build", "--card"], here with { Output = _said, Error = _said, WorkingDirectory = _folder.Path });
            Assert.True(code == ExitCode.Done, _said.ToString());
            return File.ReadAllBytes(_folder["site-output/card.png"]);
        }

        var first = Draw();

        Assert.Equal(new PictureSize(1200, 630), PictureSize.Of(first));
        Assert.Equal(first, Draw());
        var rows = RowsOf(first);
        Assert.True(rows.Distinct().Count() > 100, "a card has a title, a line of handling, words and a foot: hardly two of its rows are the same");
        // The accent is the first of it, from one side to the other.
        Assert.Equal(0x8a, PixelOf(first, x: 600, y: 4).Red);
        Assert.Equal(0x15, PixelOf(first, x: 4, y: 4).Green);
        Assert.NotEqual(PixelOf(first, 600, 4), PixelOf(first, 600, 60));
    }

    private string Made(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[path])!);
        return _folder[path];
    }

    private int Run(string words, string? browser = null) => DossierCommand.Run(words.Split(' '), new CommandEnvironment
    {
        Output = _said,
        Error = _said,
        WorkingDirectory = _folder.Path,
        Clock = () => new DateTimeOffset(2025, 8, 1, 12, 0, 0, TimeSpan.Zero),
        Browser = browser,
        CommandFolders = [_folder["bin"]],
        LongestPrinting = TimeSpan.FromSeconds(browser is null && _isSlow ? 1 : 60),
    });

    private bool _isSlow;

    private void Stub(string script)
    {
        _isSlow = script.StartsWith("sleep", StringComparison.Ordinal);
        _folder.Write("bin/chromium", $"#!/bin/sh\ncd '{_folder.Path}'\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_folder["bin/chromium"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    private static byte[] HeadOfPng(int width, int height)
    {
        byte[] head = [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, .. new byte[8], 8, 2, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(20), height);
        return head;
    }

    /// <summary>The rows of a picture, each as text, without how it is written.</summary>
    private static IEnumerable<string> RowsOf(byte[] png) => Pixels(png).Select(row => Convert.ToHexString(row));

    private static (byte Red, byte Green, byte Blue) PixelOf(byte[] png, int x, int y)
    {
        var row = Pixels(png)[y];
        var size = row.Length / 1200;
        return (row[x * size], row[(x * size) + 1], row[(x * size) + 2]);
    }

    /// <summary>The rows of pixels of a PNG of eight bits to a channel that is not interlaced (W3C PNG, 9.2).</summary>
    private static byte[][] Pixels(byte[] png)
    {
        using var packed = new MemoryStream();
        for (var at = 8; at < png.Length; at += 12 + BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at)))
        {
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
                packed.Write(png.AsSpan(at + 8, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at))));
        }

        packed.Position = 0;
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        var size = png[25] == 6 ? 4 : 3;
        var rows = new byte[630][];
        for (var y = 0; y < rows.Length; y++)
        {
            var filter = unpacked.ReadByte();
            var row = rows[y] = new byte[1200 * size];
            unpacked.ReadExactly(row);
            for (var at = 0; at < row.Length; at++)
            {
                int left = at < size ? 0 : row[at - size], up = y == 0 ? 0 : rows[y - 1][at], corner = y == 0 || at < size ? 0 : rows[y - 1][at - size];
                row[at] += (byte)(filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 });
            }
        }

        return rows;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (ofLeft, ofUp, ofCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - (2 * corner)));
        return ofLeft <= ofUp && ofLeft <= ofCorner ? left : ofUp <= ofCorner ? up : corner;
    }
}

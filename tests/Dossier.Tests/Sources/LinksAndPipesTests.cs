using System.Diagnostics;
using System.Net.Sockets;
using Dossier.Incremental;
using Dossier.Sources;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Sources;

/// <summary>What stands in a folder and is no file of it: it is named, and never opened.</summary>
public sealed class LinksAndPipesTests : IDisposable
{
    private const string Canary = "CANARY-7f3a";

    private readonly TemporaryFolder _folder = new();

    public LinksAndPipesTests()
    {
        _folder.Write("content/index.md", "---\ntitle: Test\n---\n");
        _folder.Write("outside/secret.md", $"---\nname: {Canary}\ntype: person\n---\n");
        Directory.CreateDirectory(_folder["content/articles"]);
        Directory.CreateDirectory(_folder["content/assets"]);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("content/assets/env.txt", "/proc/self/environ")]
    [InlineData("content/assets/pw.txt", "/etc/passwd")]
    [InlineData("content/assets/z.png", "/dev/zero")]
    [InlineData("content/assets/gone.png", "/nowhere/at/all.png")]
    [InlineData("content/assets/up.txt", "../../outside/secret.md")]
    [InlineData("content/assets/up.txt", "../assets/../../outside/./secret.md")]
    [InlineData("content/articles/linked.md", "../../outside/secret.md")]
    [InlineData("content/notes.docx", "../outside/secret.md")]
    [InlineData("content/dossier.yml", "../outside/secret.md")]
    [InlineData("content/actors", "../outside")]
    [InlineData("content/assets/root", "/")]
    [InlineData("content/assets/config.txt", "../.git/config")]
    [InlineData("content/assets/config.txt", "../articles/.hidden.md")]
    [InlineData("templates/assets/pw.txt", "/etc/passwd")]
    [InlineData("templates/page.html", "../content/index.md")]
    public void A_link_that_leads_out_is_named_and_not_opened(string link, string target)
    {
        Directory.CreateDirectory(_folder["templates/assets"]);
        _folder.Write("content/.git/config", Canary);
        _folder.Write("content/articles/.hidden.md", Canary);
        Link(link, target);

        var (sources, report) = Read();

        Assert.Equal($"{link}: error link-leads-out: the link leads to what is no file of '{link.Split('/')[0]}', so it was not opened", Assert.Single(report));
        Assert.DoesNotContain(Everything(sources), text => text.Contains(Canary, StringComparison.Ordinal) || text.Contains("root:x:0", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_that_leads_out_by_way_of_another_link_is_not_opened()
    {
        Link("content/assets/way", "../../outside");
        Link("content/assets/b.md", "way/secret.md");
        Link("content/assets/c.md", "b.md");

        var (sources, report) = Read();

        Assert.Equal(["content/assets/b.md", "content/assets/c.md", "content/assets/way"], report.Select(line => line.Split(':')[0]));
        Assert.All(report, line => Assert.Contains("link-leads-out", line, StringComparison.Ordinal));
        Assert.DoesNotContain(Everything(sources), text => text.Contains(Canary, StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_to_a_file_of_the_folder_is_read_and_so_is_a_folder_that_the_user_named_by_a_link()
    {
        _folder.Write("content/articles/a.md", "inside");
        Link("content/articles/b.md", "a.md");
        Link("content/articles/c.md", "../assets/../articles/b.md");
        Link("alias", "content");

        var (sources, report) = Read("alias");

        Assert.Empty(report);
        Assert.Equal(3, sources.Content.Count(file => file.Text == "inside"));
    }

    [Theory]
    [InlineData("b.png")]
    [InlineData("../articles/a.md")]
    public void A_file_in_assets_is_known_by_no_second_name(string target)
    {
        _folder.Write("content/articles/a.md", Canary);
        _folder.Write("content/assets/b.png", Canary);
        Link("content/assets/c.png", target);

        var (sources, report) = Read();

        Assert.Equal(["content/assets/c.png: error link-in-assets: this is a link to another file, so it was not opened; a file in 'assets' stands for itself"], report);
        Assert.Equal(["assets/b.png"], sources.ContentAssets.Select(asset => asset.Name));
    }

    [Theory]
    [InlineData("content/articles/self", ".")]
    [InlineData("content/articles/again", "..")]
    [InlineData("content/more", "articles")]
    public void A_link_to_a_folder_of_the_same_folder_is_named_once(string link, string target)
    {
        Link(link, target);

        Assert.Equal([$"{link}: error link-to-folder: the link leads to a folder, and only links to files are followed"], Read().Report);
    }

    [Fact]
    public void Links_that_lead_in_a_circle_are_named_each_once()
    {
        Link("content/articles/a.md", "b.md");
        Link("content/articles/b.md", "a.md");
        Link("content/articles/c.md", "c.md");

        Assert.Equal(
            ["content/articles/a.md: error link-in-circle: the link leads in a circle", "content/articles/b.md: error link-in-circle: the link leads in a circle", "content/articles/c.md: error link-in-circle: the link leads in a circle"],
            Read().Report);
    }

    [Fact]
    public void Folders_that_link_to_each_other_three_times_come_to_an_end_at_once()
    {
        Directory.CreateDirectory(_folder["content/assets/a"]);
        Directory.CreateDirectory(_folder["content/assets/b"]);
        foreach (var name in "xyz")
        {
            Link($"content/assets/a/{name}", "../b");
            Link($"content/assets/b/{name}", "../a");
        }

        Assert.Equal(["a/x", "a/y", "a/z", "b/x", "b/y", "b/z"], Read().Report.Select(line => line.Split(':')[0]["content/assets/".Length..]));
    }

    [Theory]
    [InlineData("content/assets/pipe.png")]
    [InlineData("content/articles/pipe.md")]
    [InlineData("content/dossier.yml")]
    [InlineData("content/stray.bin")]
    [InlineData("templates/page.html")]
    public void A_pipe_is_named_and_nobody_waits_for_it(string path)
    {
        MakePipe(path);

        Assert.Equal([$"{path}: error not-a-file: this is no file but a pipe, a socket or a device, so it was not opened"], Read().Report);
    }

    [Fact]
    public void A_link_to_a_pipe_is_named_too()
    {
        MakePipe("content/assets/pipe.png");
        Link("content/assets/link.png", "pipe.png");

        Assert.Equal(["content/assets/link.png", "content/assets/pipe.png"], Read().Report.Select(line => line.Split(':')[0]));
    }

    [Fact]
    public void A_socket_is_named_and_not_opened()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(_folder["content/assets/s.png"]));

        Assert.Contains("content/assets/s.png: error not-a-file", Assert.Single(Read().Report), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_a_file()
    {
        _folder.Write("content/assets/empty.txt", "");

        var (sources, report) = Read();

        Assert.Empty(report);
        Assert.Equal(0, Assert.Single(sources.ContentAssets).Bytes.Length);
    }

    [Fact]
    public void What_is_refused_keeps_its_name_and_counts_as_unread()
    {
        Link("content/articles/talks.md", "../../outside/secret.md");

        Assert.Contains("articles/talks.md", Read().Sources.Unread);
        Assert.Contains("articles/talks.md", SourceReader.NamesIn(new FolderName(_folder["content"], "content")));
    }

    [Fact]
    public void A_link_that_takes_the_place_of_a_file_is_refused_by_the_next_build_too()
    {
        _folder.Write("content/articles/a.md", "A");
        var cache = new StageCache<(FolderName Folder, string Name)>();
        Read(cache: cache);
        File.Delete(_folder["content/articles/a.md"]);
        Link("content/articles/a.md", "../../outside/secret.md");

        var (sources, report) = Read(cache: cache, changed: []);

        Assert.Contains("link-leads-out", Assert.Single(report), StringComparison.Ordinal);
        Assert.DoesNotContain(Everything(sources), text => text.Contains(Canary, StringComparison.Ordinal));
    }

    private void Link(string path, string target) => File.CreateSymbolicLink(_folder[path], target);

    private void MakePipe(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[path])!);
        using var made = Process.Start("mkfifo", [_folder[path]]);
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
    }

    private static IEnumerable<string> Everything(SourceSet sources) =>
        sources.Content.Concat(sources.Templates).Select(file => file.Text)
            .Concat(sources.ContentAssets.Concat(sources.TemplateAssets).Select(asset => Encoding.Latin1.GetString(asset.Bytes.Span)));

    private (SourceSet Sources, string[] Report) Read(string content = "content", StageCache<(FolderName Folder, string Name)>? cache = null, IReadOnlyCollection<string>? changed = null)
    {
        var faults = new DiagnosticBag();
        var sources = SourceReader.Read(new FolderName(_folder[content], "content"), new FolderName(_folder["templates"], "templates"), cache ?? new(), changed, faults);
        return (sources, [.. faults.Sorted().Select(fault => fault.ToString())]);
    }
}

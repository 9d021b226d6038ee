using Dossier.Output;
using Dossier.Rendering.Files;
using Dossier.Sources;
using Xunit;

namespace Dossier.Tests.Output;

/// <summary>Links, and lists that somebody changed, in a folder that a site is written into: nothing outside is touched.</summary>
public sealed class OutputLinksTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OutputLinksTests()
    {
        _folder.Write("content/index.md", "mine");
        _folder.Write("content/articles/accord.md", "mine, too");
        Directory.CreateDirectory(_folder["site"]);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_list_that_leads_through_a_link_removes_nothing_behind_it()
    {
        Directory.CreateSymbolicLink(_folder["site/c"], "../content");
        _folder.Write("site/.dossier-files", "c/articles/accord.md\nc/index.md\n");

        Refuses("site/c: error link-in-output: there is a link where the site has a file or a folder, and a build follows none", ("index.html", "home"));
    }

    [Fact]
    public void A_link_in_place_of_a_folder_of_the_site_takes_no_file_of_it()
    {
        Directory.CreateDirectory(_folder["elsewhere"]);
        Directory.CreateSymbolicLink(_folder["site/assets"], _folder["elsewhere"]);

        Refuses("site/assets: error link-in-output", ("assets/deep/hook.sh", "run"), ("index.html", "home"));

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder["elsewhere"]));
    }

    [Theory]
    [InlineData("index.html", "../content/index.md")]
    [InlineData("index.html", "nowhere")]
    [InlineData("index.html", "index.html")]
    [InlineData("articles", "nowhere")]
    [InlineData("articles", ".")]
    [InlineData(".dossier-files", "../content/index.md")]
    [InlineData(".dossier-lock", "../content/index.md")]
    [InlineData(".dossier-lock", "../content/new.md")]
    public void A_link_in_place_of_a_file_of_the_site_is_refused_wherever_it_leads(string at, string target)
    {
        File.CreateSymbolicLink(_folder[$"site/{at}"], target);

        Refuses($"site/{at}: error link-in-output", ("articles/a.html", "a"), ("index.html", "mine"));

        Assert.Equal(target, new FileInfo(_folder[$"site/{at}"]).LinkTarget);
    }

    [Fact]
    public void A_link_in_place_of_a_file_that_an_earlier_build_wrote_is_refused()
    {
        Assert.IsType<WriteOutcome.Done>(Write(out _, ("a.html", "a"), ("index.html", "home")));
        File.Delete(_folder["site/a.html"]);
        File.CreateSymbolicLink(_folder["site/a.html"], "../content/index.md");

        Refuses("site/a.html: error link-in-output", ("index.html", "home"));
    }

    [Fact]
    public void Links_that_are_in_nobodys_way_stay()
    {
        File.CreateSymbolicLink(_folder["site/mine"], "../content/index.md");
        Directory.CreateSymbolicLink(_folder["site/loop"], ".");

        Assert.IsType<WriteOutcome.Done>(Write(out _, ("index.html", "home")));
        Assert.IsType<WriteOutcome.Done>(Write(out _, ("home.html", "home")));

        Assert.Equal("../content/index.md", new FileInfo(_folder["site/mine"]).LinkTarget);
        Untouched();
    }

    [Fact]
    public void A_folder_of_somebodys_links_where_a_page_has_to_be_is_foreign()
    {
        Directory.CreateDirectory(_folder["site/a.html"]);
        Directory.CreateSymbolicLink(_folder["site/a.html/content"], "../../content");

        Refuses("site/a.html: error foreign-file", ("a.html", "a"));
    }

    [Fact]
    public void What_is_one_file_under_two_names_keeps_the_other_name()
    {
        Link(_folder["content/index.md"], _folder["site/index.html"]);
        Link(_folder["content/articles/accord.md"], _folder["site/old.html"]);
        _folder.Write("site/.dossier-files", "index.html\nold.html\n");

        Assert.IsType<WriteOutcome.Done>(Write(out _, ("index.html", "home")));

        Assert.Equal("home", _folder.Read("site/index.html"));
        Assert.False(File.Exists(_folder["site/old.html"]));
        Untouched();
    }

    [Fact]
    public void A_list_that_somebody_changed_names_nothing_outside()
    {
        string[] names =
        [
            "../content/index.md", "/etc/hostname", _folder["content/index.md"], "a/../../content/index.md", "./../content/index.md", "..", ".", "", "/", "//", "a//b",
            "..\\content\\index.md", "C:/content/index.md", "\\\\host\\share", "index.html/../../content/index.md", "\0", "~/x", "%2e%2e/content/index.md", ".gitignore", new string('y', 5000), "\u202E", " ",
        ];
        _folder.Write("site/.gitignore", "*");
        _folder.Write("site/.dossier-files", string.Join('\n', names));

        Assert.IsType<WriteOutcome.Done>(Write(out var faults, ("index.html", "home")));

        Assert.Empty(faults.Sorted());
        Assert.Equal(["content/articles/accord.md", "content/index.md", "site/.dossier-files", "site/.gitignore", "site/index.html"], _folder.Files());
        Untouched();
    }

    [Theory]
    [InlineData("elsewhere", false)]
    [InlineData("empty", true)]
    [InlineData("built", true)]
    [InlineData("nowhere", false)]
    public void A_link_in_place_of_the_whole_folder_is_accepted_where_builds_write(string target, bool isAccepted)
    {
        _folder.Write("elsewhere/mine.txt", "mine");
        Directory.CreateDirectory(_folder["empty"]);
        _folder.Write("built/.dossier-files", "");
        Directory.CreateSymbolicLink(_folder["public"], target);
        var faults = new DiagnosticBag();

        Assert.Equal(isAccepted, OutputFolder.Accepts(new FolderName(_folder["public"], "public"), [], faults));

        Assert.Equal(isAccepted ? [] : ["public: error link-in-output: the site's folder is a link to a folder that no build wrote"], faults.Sorted().Select(fault => fault.ToString()));
    }

    private static void Link(string existing, string name)
    {
        using var process = System.Diagnostics.Process.Start("ln", [existing, name]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private void Refuses(string expected, params (string Path, string Text)[] files)
    {
        Assert.IsType<WriteOutcome.Refused>(Write(out var faults, files));

        Assert.StartsWith(expected, Assert.Single(faults.Sorted()).ToString(), StringComparison.Ordinal);
        Untouched();
        Assert.DoesNotContain(_folder.Files(), file => file.Contains("dossier-tmp", StringComparison.Ordinal));
    }

    private void Untouched()
    {
        Assert.Equal("mine", _folder.Read("content/index.md"));
        Assert.Equal("mine, too", _folder.Read("content/articles/accord.md"));
        Assert.False(File.Exists(_folder["content/new.md"]));
    }

    private WriteOutcome Write(out DiagnosticBag faults, params (string Path, string Text)[] files)
    {
        faults = new DiagnosticBag();
        return WrittenSite.Write(new FolderName(_folder["site"], "site"), [.. files.Select(file => new RenderedFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))], Guid.NewGuid(), faults);
    }
}

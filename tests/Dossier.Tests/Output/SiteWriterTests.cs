using Dossier.Output;
using Dossier.Rendering.Files;
using Dossier.Sources;
using Xunit;

namespace Dossier.Tests.Output;

public sealed class SiteWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_first_build_writes_every_file_and_the_list_of_them()
    {
        Assert.Equal(new WriteOutcome.Done(Written: 2, Unchanged: 0, Removed: 0), Write(("index.html", "home"), ("articles/a.html", "a")));

        Assert.Equal([".dossier-files", "articles/a.html", "index.html"], _folder.Files());
        Assert.Equal("articles/a.html\nindex.html\n", _folder.Read(".dossier-files"));
        Assert.Equal("a", _folder.Read("articles/a.html"));
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_made()
    {
        var deep = new FolderName(_folder["deep/er"], "deep/er");

        Assert.IsType<WriteOutcome.Done>(Wrote(deep, Site(("index.html", "home")), new DiagnosticBag()));

        Assert.Equal("home", _folder.Read("deep/er/index.html"));
    }

    [Fact]
    public void A_file_whose_bytes_are_right_is_not_touched()
    {
        Write(("a.html", "same"), ("b.html", "old"));
        var longAgo = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder["a.html"], longAgo);
        File.SetLastWriteTimeUtc(_folder[".dossier-files"], longAgo);

        Assert.Equal(new WriteOutcome.Done(Written: 1, Unchanged: 1, Removed: 0), Write(("a.html", "same"), ("b.html", "new")));

        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(_folder["a.html"]));
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(_folder[".dossier-files"]));
        Assert.Equal("new", _folder.Read("b.html"));
    }

    [Fact]
    public void A_file_that_the_site_no_longer_has_goes_and_takes_its_empty_folder_along()
    {
        Write(("index.html", "home"), ("events/old/a.html", "a"));

        Assert.Equal(new WriteOutcome.Done(Written: 0, Unchanged: 1, Removed: 1), Write(("index.html", "home")));

        Assert.Equal([".dossier-files", "index.html"], _folder.Files());
        Assert.False(Directory.Exists(_folder["events"]), "the folder 'events' is empty and should be gone");
    }

    [Fact]
    public void Files_that_somebody_else_keeps_in_the_folder_stay()
    {
        _folder.Write(".gitignore", "*");
        _folder.Write("notes/mine.txt", "mine");
        Write(("index.html", "home"), ("notes/a.html", "a"));

        Write(("index.html", "home"));

        Assert.Equal([".dossier-files", ".gitignore", "index.html", "notes/mine.txt"], _folder.Files());
    }

    [Fact]
    public void A_strangers_file_in_the_way_refuses_the_build_and_nothing_is_touched()
    {
        _folder.Write("index.html", "somebody's own page");
        var faults = new DiagnosticBag();

        Assert.IsType<WriteOutcome.Refused>(Wrote(Named(), Site(("a.html", "a"), ("index.html", "home")), faults));

        Assert.Equal("site-output/index.html: error foreign-file: something that no build wrote is where the site has a file", Only(faults));
        Assert.Equal(["index.html"], _folder.Files());
        Assert.Equal("somebody's own page", _folder.Read("index.html"));
    }

    [Fact]
    public void A_strangers_file_with_the_very_bytes_of_the_site_is_taken_over()
    {
        _folder.Write("index.html", "home");

        Assert.Equal(new WriteOutcome.Done(Written: 0, Unchanged: 1, Removed: 0), Write(("index.html", "home")));
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("articles/a.html/mine.txt")]
    public void A_strangers_file_where_a_folder_has_to_be_and_the_reverse_refuse_the_build(string strangers)
    {
        _folder.Write(strangers, "mine");
        var faults = new DiagnosticBag();

        Assert.IsType<WriteOutcome.Refused>(Wrote(Named(), Site(("articles/a.html", "a")), faults));

        Assert.StartsWith("site-output/articles/a.html: error foreign-file:", Only(faults), StringComparison.Ordinal);
        Assert.Equal("mine", _folder.Read(strangers));
    }

    [Fact]
    public void A_page_may_become_a_folder_and_a_folder_a_page()
    {
        Write(("a", "file"), ("b/c", "file"));

        Assert.Equal(new WriteOutcome.Done(Written: 2, Unchanged: 0, Removed: 2), Write(("a/c", "file"), ("b", "file")));

        Assert.Equal([".dossier-files", "a/c", "b"], _folder.Files());
    }

    [Fact]
    public void A_doctored_list_removes_nothing_outside_the_folder()
    {
        _folder.Write("mine.txt", "mine");
        _folder.Write("site/.dossier-files", $"../mine.txt\n{_folder["mine.txt"]}\n.gitignore\n\n");
        _folder.Write("site/.gitignore", "*");

        Wrote(new FolderName(_folder["site"], "site"), Site(("index.html", "home")), new DiagnosticBag());

        Assert.Equal(["mine.txt", "site/.dossier-files", "site/.gitignore", "site/index.html"], _folder.Files());
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_a_diagnostic()
    {
        _folder.Write("file", "");
        var faults = new DiagnosticBag();

        Assert.IsType<WriteOutcome.Refused>(Wrote(new FolderName(_folder["file/site"], "file/site"), Site(("index.html", "home")), faults));

        Assert.StartsWith("file/site: error cannot-write: the site cannot be written:", Only(faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../a.html")]
    [InlineData("/a.html")]
    [InlineData("a/../../b.html")]
    [InlineData("a//b.html")]
    [InlineData("a\\b.html")]
    [InlineData("C:/a.html")]
    [InlineData("")]
    [InlineData(".dossier-files")]
    [InlineData(".dossier-lock")]
    public void A_path_that_is_none_within_the_site_is_a_fault_of_the_build(string path) =>
        Assert.Throws<InvalidOperationException>(() => Write((path, "a")));

    [Theory]
    [InlineData("articles/a.html", "articles/A.html")]
    [InlineData("a.html", "a.html")]
    [InlineData("articles", "articles/a.html")]
    public void Two_paths_that_cannot_stand_on_every_disk_are_a_fault_of_the_build(string one, string other)
    {
        var fault = Assert.Throws<InvalidOperationException>(() => Write((one, "a"), (other, "b")));

        Assert.Contains(other, fault.Message, StringComparison.Ordinal);
        Assert.Empty(_folder.Files());
    }

    private static WriteOutcome Wrote(FolderName folder, ImmutableArray<RenderedFile> files, DiagnosticBag faults) => WrittenSite.Write(folder, files, Guid.NewGuid(), faults);

    private FolderName Named() => new(_folder.Path, "site-output");

    private static string Only(DiagnosticBag faults) => Assert.Single(faults.Sorted()).ToString();

    private static ImmutableArray<RenderedFile> Site(params (string Path, string Text)[] files) =>
        [.. files.Select(file => new RenderedFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))];

    private WriteOutcome Write(params (string Path, string Text)[] files)
    {
        var faults = new DiagnosticBag();
        var outcome = WrittenSite.Write(Named(), Site(files), Guid.NewGuid(), faults);
        Assert.Empty(faults.Sorted());
        return outcome;
    }
}

using Dossier.Output;
using Dossier.Rendering.Files;
using Dossier.Sources;
using Xunit;

namespace Dossier.Tests.Output;

/// <summary>What a build writes on its way: nobody else meets it, and nothing of it stays.</summary>
public sealed class StagingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void While_another_build_writes_a_build_is_refused_and_touches_nothing()
    {
        Write(("index.html", "old"));
        using (var other = new FileStream(_folder[".dossier-lock"], FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            var faults = new DiagnosticBag();
            Assert.IsType<WriteOutcome.Refused>(Wrote(Named(), Site(("index.html", "new")), faults));
            Assert.Equal("site-output: error output-busy: another build is writing to 'site-output'", Assert.Single(faults.Sorted()).ToString());
            Assert.Equal("old", _folder.Read("index.html"));
        }

        // The file stays where a build was killed, and keeps nobody out.
        Write(("index.html", "new"));
        Assert.Equal([".dossier-files", "index.html"], _folder.Files());
    }

    [Fact]
    public void What_a_killed_build_left_goes_with_the_next_wherever_it_lies()
    {
        Write(("articles/a.html", "a"), ("index.html", "home"));
        string[] left =
        [
            ".dossier-tmp-9", "articles/.dossier-tmp-0", "articles/.dossier-tmp-9", "old/folder/.dossier-tmp-123456", ".dossier-lock",
            ".dossier-tmp-0123456789abcdef0123456789abcdef/site/articles/a.html", "articles/.dossier-tmp-0123456789abcdef0123456789abcdef0",
        ];
        string[] others = [".dossier-tmp-notes", "articles/.dossier-tmp-", ".dossier-tmp-9.txt"];
        foreach (var path in left.Concat(others))
            _folder.Write(path, "S");

        Write(("articles/a.html", "a"), ("index.html", "home"));

        string[] site = [".dossier-files", "articles/a.html", "index.html"];
        Assert.Equal([.. site.Concat(others).Order(StringComparer.Ordinal)], _folder.Files());
    }

    [Fact]
    public void A_link_with_the_name_of_something_left_is_not_followed()
    {
        _folder.Write("mine/a.txt", "mine");
        Directory.CreateDirectory(_folder["site"]);
        Directory.CreateSymbolicLink(_folder["site/.dossier-tmp-0123456789abcdef0123456789abcdef"], _folder["mine"]);
        File.CreateSymbolicLink(_folder["site/.dossier-tmp-9"], _folder["mine/a.txt"]);

        Assert.IsType<WriteOutcome.Done>(Wrote(new FolderName(_folder["site"], "site"), Site(("index.html", "home")), new DiagnosticBag()));

        Assert.Equal("mine", _folder.Read("mine/a.txt"));
    }

    [Fact]
    public void A_name_that_the_disk_does_not_hold_fails_before_anything_is_exchanged()
    {
        Write(("a.html", "old"), ("b.html", "old"));
        var faults = new DiagnosticBag();

        var outcome = Wrote(Named(), Site(("a.html", "new"), ("c.html", "new"), (new string('y', 300) + ".html", "new")), faults);

        Assert.IsType<WriteOutcome.Failed>(outcome);
        Assert.StartsWith("site-output: error cannot-write:", Assert.Single(faults.Sorted()).ToString(), StringComparison.Ordinal);
        Assert.Equal([".dossier-files", "a.html", "b.html"], _folder.Files());
        Assert.Equal("old", _folder.Read("a.html"));
    }

    [Fact]
    public void A_build_that_is_ended_before_it_exchanges_files_leaves_the_old_site()
    {
        Write(("a.html", "old"), ("b.html", "old"));
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        var outcome = WrittenSite.Write(Named(), Site(("a.html", "new"), ("c.html", "new")), Guid.NewGuid(), new DiagnosticBag(), stop.Token);

        Assert.IsType<WriteOutcome.Interrupted>(outcome);
        Assert.Equal([".dossier-files", "a.html", "b.html"], _folder.Files());
        Assert.Equal("old", _folder.Read("a.html"));
    }

    [Fact]
    public void Two_builds_at_once_leave_the_whole_site_of_one_of_them()
    {
        string[] texts = ["one", "two"];
        var sites = texts.Select(text => Site([.. Enumerable.Range(0, 60).Select(number => ($"articles/{number}.html", text + number))])).ToArray();
        for (var round = 0; round < 25; round++)
        {
            var outcomes = sites.AsParallel().WithDegreeOfParallelism(2).Select(site => WrittenSite.Write(Named(), site, Guid.NewGuid(), new DiagnosticBag())).ToArray();

            Assert.All(outcomes, outcome => Assert.True(outcome is WriteOutcome.Done or WriteOutcome.Refused, outcome.ToString()));
            Assert.Contains(outcomes, outcome => outcome is WriteOutcome.Done);
            Assert.Single(Enumerable.Range(0, 60).Select(number => _folder.Read($"articles/{number}.html")[..3]).Distinct());
            Assert.Equal(61, _folder.Files().Length);
        }
    }

    [Fact]
    public void A_lock_that_is_a_file_under_another_name_too_leaves_that_as_it_was()
    {
        _folder.Write("mine.txt", "mine");
        var date = new DateTime(2020, 2, 2, 2, 2, 2, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder["mine.txt"], date);
        using (var made = System.Diagnostics.Process.Start("ln", [_folder["mine.txt"], _folder[".dossier-lock"]]))
            made.WaitForExit();
        Assert.True(File.Exists(_folder[".dossier-lock"]));

        Write(("index.html", "home"));

        Assert.Equal([".dossier-files", "index.html", "mine.txt"], _folder.Files());
        Assert.Equal(("mine", date), (_folder.Read("mine.txt"), File.GetLastWriteTimeUtc(_folder["mine.txt"])));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("articles")]
    [InlineData(".dossier-files")]
    [InlineData(".dossier-lock")]
    [InlineData(".dossier-tmp-0123456789abcdef0123456789abcdef")]
    [InlineData("notes")]
    public async Task Nobody_waits_for_a_pipe_in_the_folder(string path)
    {
        Write(("articles/a.html", "a"), ("index.html", "home"));
        if (Directory.Exists(_folder[path]))
            Directory.Delete(_folder[path], recursive: true);
        File.Delete(_folder[path]);
        using (var made = System.Diagnostics.Process.Start("mkfifo", [_folder[path]]))
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);

        // A build that waits for the pipe fails here.
        var outcome = await Task.Run(() => Wrote(Named(), Site(("articles/a.html", "a"), ("index.html", "home")), new DiagnosticBag()), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        // Where the site has a file, the pipe gives way to it, or is named as somebody's own.
        Assert.True(outcome is WriteOutcome.Done or WriteOutcome.Refused, outcome.ToString());
        if (outcome is WriteOutcome.Done)
            Assert.Equal("home", _folder.Read("index.html"));
    }

    [Fact]
    public void A_repository_in_the_folder_is_never_a_builds()
    {
        Write(("index.html", "home"));
        _folder.Write(".git/config", "mine");
        _folder.Write(".git/objects/ab/cd", "mine");
        File.AppendAllText(_folder[".dossier-files"], ".git/config\n.git/objects/ab/cd\n.GIT/config\n");

        Write(("index.html", "new home"));

        Assert.Equal([".dossier-files", ".git/config", ".git/objects/ab/cd", "index.html"], _folder.Files());
        Assert.Equal(".dossier-files,index.html", string.Join(',', (string[])[".dossier-files", .. File.ReadAllLines(_folder[".dossier-files"])]));
    }

    [Fact]
    public void An_empty_folder_where_a_page_has_to_be_makes_way()
    {
        Directory.CreateDirectory(_folder["a.html/b/c"]);

        Write(("a.html", "a"));

        Assert.Equal("a", _folder.Read("a.html"));
    }

    private static WriteOutcome Wrote(FolderName folder, ImmutableArray<RenderedFile> files, DiagnosticBag faults) => WrittenSite.Write(folder, files, Guid.NewGuid(), faults);

    private FolderName Named() => new(_folder.Path, "site-output");

    private static ImmutableArray<RenderedFile> Site(params (string Path, string Text)[] files) =>
        [.. files.Select(file => new RenderedFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))];

    private void Write(params (string Path, string Text)[] files) => Assert.IsType<WriteOutcome.Done>(WrittenSite.Write(Named(), Site(files), Guid.NewGuid(), new DiagnosticBag()));
}

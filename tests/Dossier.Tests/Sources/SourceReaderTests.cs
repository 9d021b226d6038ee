using Dossier.Incremental;
using Dossier.Sources;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Sources;

/// <summary>Folders that a repository cannot hold: links that lead nowhere, folders that nobody may open.</summary>
public sealed class SourceReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StageCache<(FolderName Folder, string Name)> _cache = new();

    public SourceReaderTests()
    {
        _folder.Write("content/index.md", "---\ntitle: Test\n---\n");
        Directory.CreateDirectory(_folder["content/articles"]);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_link_to_a_file_that_is_gone_is_reported_and_the_rest_is_read()
    {
        File.CreateSymbolicLink(_folder["content/articles/a.md"], "gone.md");

        var (sources, report) = Read();

        Assert.Equal(["content/articles/a.md: error unreadable-file: the file cannot be read"], report);
        Assert.Equal(["index.md"], sources.Content.Select(file => file.Name));
    }

    [Fact]
    public void A_folder_that_must_not_be_opened_is_not_taken_for_an_empty_one()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            Assert.Skip("this user may open every folder");
            return;
        }

        File.SetUnixFileMode(_folder["content/articles"], UnixFileMode.None);
        try
        {
            Assert.Equal(["content/articles: error unreadable-folder: the folder cannot be opened: permission is denied"], Read().Report);
        }
        finally
        {
            File.SetUnixFileMode(_folder["content/articles"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void An_own_template_stands_before_the_built_in_one_and_a_folder_of_templates_need_not_exist()
    {
        Assert.All(Read().Sources.Templates, template => Assert.True(SourceReader.IsBuiltIn(template)));
        _folder.Write("templates/article.html", "mine");

        var own = Assert.Single(Read().Sources.Templates, template => !SourceReader.IsBuiltIn(template));

        Assert.Equal(("templates/article.html", "mine"), (own.Path, own.Text));
    }

    [Fact]
    public void A_file_of_which_no_change_is_told_is_not_read_again()
    {
        Read();
        _folder.Write("content/index.md", "---\ntitle: Other\n---\n");

        Assert.Contains("Test", Home(Read([])), StringComparison.Ordinal);
        Assert.Contains("Other", Home(Read([_folder["content/index.md"]])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content//index.md")]
    [InlineData("alias/index.md")]
    [InlineData("content/articles/again/index.md")]
    public void A_change_that_is_told_by_another_name_than_the_folder_gives_is_seen(string told)
    {
        Directory.CreateSymbolicLink(_folder["alias"], _folder["content"]);
        Directory.CreateSymbolicLink(_folder["content/articles/again"], _folder["content"]);
        Read();
        _folder.Write("content/index.md", "---\ntitle: Other\n---\n");

        Assert.Contains("Other", Home(Read([_folder[told]])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_changed_has_all_its_files_read_again()
    {
        _folder.Write("content/pages/one.md", "---\ntitle: One\n---\n");
        Read();
        _folder.Write("content/pages/one.md", "---\ntitle: Two\n---\n");

        Assert.Contains(Read([_folder["content/pages"]]).Sources.Content, file => file.Text.Contains("Two", StringComparison.Ordinal));
    }

    [Fact]
    public void What_changes_behind_a_link_is_seen_though_nobody_tells_of_it()
    {
        _folder.Write("content/assets/a.md", "A");
        File.CreateSymbolicLink(_folder["content/articles/a.md"], "../assets/a.md");
        Read();
        _folder.Write("content/assets/a.md", "another A");

        Assert.Equal("another A", Assert.Single(Read([]).Sources.Content, file => file.Name == "articles/a.md").Text);
    }

    [Fact]
    public void A_text_that_is_the_same_still_is_the_same_object_and_is_reported_again()
    {
        File.WriteAllBytes(_folder["content/articles/a.md"], [0xFF]);
        var (before, reported) = Read();
        var (after, reportedAgain) = Read();

        Assert.Same(Assert.Single(before.Content), Assert.Single(after.Content));
        Assert.Equal(Assert.Single(reported), Assert.Single(reportedAgain));
    }

    private static string Home((SourceSet Sources, string[] Report) read) => read.Sources.Content.Single(file => file.Name == "index.md").Text;

    private (SourceSet Sources, string[] Report) Read(IReadOnlyCollection<string>? changedPaths = null)
    {
        var faults = new DiagnosticBag();
        var sources = SourceReader.Read(new FolderName(_folder["content"], "content"), new FolderName(_folder["templates"], "templates"), _cache, changedPaths, faults);
        return (sources, [.. faults.Sorted().Select(fault => fault.ToString())]);
    }
}

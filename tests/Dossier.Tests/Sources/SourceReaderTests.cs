using Dossier.Cli.Reports;
using Dossier.Diagnostics;
using Dossier.Sources;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Sources;

/// <summary>Folders that a repository cannot hold: links that lead nowhere, folders that nobody may open.</summary>
public sealed class SourceReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SourceReaderTests()
    {
        _folder.Write("content/index.md", "---\ntitle: Test\n---\n");
        Directory.CreateDirectory(_folder["content/articles"]);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_link_to_a_file_that_is_gone_is_reported_and_the_rest_is_read()
    {
        File.CreateSymbolicLink(_folder["content/articles/a.md"], _folder["gone.md"]);

        var (sources, report) = Read();

        Assert.Equal(["content/articles/a.md: error unreadable-file: the file cannot be read"], report);
        Assert.Equal(["index.md"], sources.Content.Select(file => file.Name));
    }

    [Fact]
    public void A_linked_folder_is_read_like_any_other()
    {
        _folder.Write("elsewhere/a.md", "---\ntitle: A\n---\n");
        Directory.CreateSymbolicLink(_folder["content/actors"], _folder["elsewhere"]);

        var (sources, report) = Read();

        Assert.Empty(report);
        Assert.Equal(["actors/a.md", "index.md"], sources.Content.Select(file => file.Name));
    }

    [Fact]
    public void A_link_back_to_a_folder_around_it_is_reported_once()
    {
        Directory.CreateSymbolicLink(_folder["content/articles/again"], _folder["content"]);

        Assert.Equal(["content/articles/again: error unreadable-folder: the folder cannot be opened"], Read().Report);
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

    private (SourceSet Sources, string[] Report) Read()
    {
        var faults = new DiagnosticBag();
        var sources = SourceReader.Read(new FolderName(_folder["content"], "content"), new FolderName(_folder["templates"], "templates"), faults);
        return (sources, [.. faults.Sorted().Select(fault => fault.ToString())]);
    }
}

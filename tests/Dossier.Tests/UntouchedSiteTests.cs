using Dossier.Cli;
using Dossier.Cli.Terminal;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests;

/// <summary>A build that fails leaves the site that was there as it was: no file more, less, changed or even written again.</summary>
public sealed class UntouchedSiteTests : IDisposable
{
    private static readonly DateTime _earlier = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    private readonly TemporaryFolder _folder = new();

    public UntouchedSiteTests()
    {
        _folder.Write("content/dossier.yml", "title: Test\n");
        _folder.Write("content/index.md", "---\ntitle: Test\n---\n");
        _folder.Write("content/articles/a.md", "---\ntitle: A\n---\nText.\n");
        Assert.Equal(ExitCode.Done, Run("build"));
        foreach (var file in _folder.Files())
            File.SetLastWriteTimeUtc(_folder[file], _earlier);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("content/articles/a.md", "---\ntitle: A: b\n---\n", "build")]
    [InlineData("content/articles/a.md", "---\ntitle: A\n---\n[[nobody]]\n", "build")]
    [InlineData("content/pages/orphan.md", "---\ntitle: Orphan\n---\n", "build --strict")]
    [InlineData("templates/article.html", "{{ if }}", "build")]
    [InlineData("templates/article.html", "{{ article.none.here }}", "build")]
    [InlineData("templates/layout.html", "{{ content }}", "build")]
    [InlineData("content/articles/b.md", "---\ntitle: B\n---\n", "check")]
    [InlineData("content/articles/b.md", "---\ntitle: B\n---\n", "build --content nowhere")]
    [InlineData("other/assets/a.png", "x", "build --content other")]
    [InlineData("other/notes.txt", "x", "build --content other")]
    public void A_failed_build_touches_nothing(string path, string text, string command)
    {
        _folder.Write(path, text);
        var before = State();

        var code = Run(command);

        Assert.Equal(command == "check" ? ExitCode.Done : ExitCode.ContentHasErrors, code);
        Assert.Equal(before, State());
    }

    [Fact]
    public void A_build_that_changes_nothing_writes_nothing()
    {
        var before = State();

        Assert.Equal(ExitCode.Done, Run("build"));

        Assert.Equal(before, State());
    }

    private string[] State() =>
        [.. _folder.Files().Where(file => file.StartsWith("site-output/", StringComparison.Ordinal)).Select(file => $"{file} {File.GetLastWriteTimeUtc(_folder[file]):O}\n{_folder.Read(file)}")];

    private int Run(string words)
    {
        var said = new StringWriter();
        return DossierCommand.Run(words.Split(' '), new CommandEnvironment { Output = said, Error = said, WorkingDirectory = _folder.Path, Clock = () => SmallSite.Now });
    }
}

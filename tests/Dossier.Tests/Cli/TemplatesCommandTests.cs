using Dossier.Cli;
using Dossier.Cli.Terminal;
using Dossier.Sources;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Cli;

/// <summary>The built-in templates are had from the tool itself, changed, and compared with it.</summary>
public sealed class TemplatesCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private (int Code, string Said) Run(params string[] words)
    {
        var said = new StringWriter { NewLine = "\n" };
        var code = DossierCommand.Run(["templates", .. words], new CommandEnvironment { Output = said, Error = said, WorkingDirectory = _folder.Path, Clock = () => SmallSite.Now });
        return (code, said.ToString());
    }

    [Fact]
    public void They_are_listed_with_those_that_one_has()
    {
        Run("export", "article");
        var (code, said) = Run();
        Assert.Equal(0, code);
        Assert.Contains("\nactors.html\narticle.html  (yours: templates/article.html)\n", "\n" + said.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(SourceReader.BuiltIn.Length, said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void One_is_taken_out_with_its_stamp_and_never_over_another()
    {
        Assert.Equal((0, "Wrote templates/i18n/en.yml\n"), Run("export", "i18n/en.yml"));
        Assert.StartsWith("# from dossier: i18n/en.yml ", File.ReadAllText(_folder["templates/i18n/en.yml"]), StringComparison.Ordinal);

        File.WriteAllText(_folder["templates/i18n/en.yml"], "mine");
        Assert.Equal((1, "templates/i18n/en.yml was not written: a file of that name is there already\n"), Run("export", "i18n/en.yml"));
        Assert.Equal("mine", File.ReadAllText(_folder["templates/i18n/en.yml"]));
    }

    [Fact]
    public void All_are_taken_out_where_none_is_named()
    {
        Assert.Equal(0, Run("export", "--templates", "t").Code);
        Assert.Equal(SourceReader.BuiltIn.Select(file => file.Name), Directory.GetFiles(_folder["t"], "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_folder["t"], path).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_name_misspelt_is_answered_with_the_one_meant()
    {
        var (code, said) = Run("export", "artcle.html");
        Assert.Equal(2, code);
        Assert.Contains("There is no built-in file 'artcle.html'; did you mean 'article.html'?", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["templates"]));
    }

    [Fact]
    public void What_one_changed_is_shown_as_a_difference()
    {
        Run("export", "404.html", "article.html");
        Assert.Equal((0, ""), Run("diff"));

        var path = _folder["templates/404.html"];
        File.WriteAllText(path, File.ReadAllText(path) + "<p>Write to us.</p>\n");
        var (code, said) = Run("diff", "404");
        Assert.Equal(0, code);
        Assert.StartsWith("--- templates/404.html\n+++ templates/404.html\n", said, StringComparison.Ordinal);
        Assert.Contains("\n+<p>Write to us.</p>\n", said, StringComparison.Ordinal);
        Assert.DoesNotContain("\n-", said["--- ".Length..], StringComparison.Ordinal);
    }
}

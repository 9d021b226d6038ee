using Dossier.Cli;
using Dossier.Cli.Terminal;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Cli;

/// <summary>Entries and dossiers that an editor begins: they build as they are.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _said = new() { NewLine = "\n" };

    [Theory]
    [InlineData("article", "Ministers: an accord #1", "articles/ministers-an-accord-1.md")]
    [InlineData("actor", "Bernard Émié", "actors/bernard-emie.md")]
    [InlineData("event", "\"Opening\" of [the] port", "events/opening-of-the-port.md")]
    [InlineData("actor", "أحمد الشرع", "actors/أحمد-الشرع.md")]
    public void A_new_entry_bears_its_name_and_builds_as_it_is(string kind, string name, string file)
    {
        Assert.Equal(ExitCode.Done, Run("new", "dossier", "."));
        Assert.Equal(ExitCode.Done, Run("new", kind, name));
        Assert.True(File.Exists(Path.Combine(_folder.Path, "content", file)), Said);
        Assert.Equal(ExitCode.Done, Run("build", "--strict"));
        var page = File.ReadAllText(Path.Combine(_folder.Path, "site-output", Path.ChangeExtension(file, ".html")));
        Assert.Contains(System.Net.WebUtility.HtmlEncode(name).Replace("&#39;", "'", StringComparison.Ordinal), System.Net.WebUtility.HtmlEncode(System.Net.WebUtility.HtmlDecode(page)).Replace("&#39;", "'", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_page_builds_as_it_is_and_lacks_but_a_link_to_it()
    {
        Run("new", "dossier", ".");
        Assert.Equal(ExitCode.Done, Run("new", "page", "How we work"));
        Assert.Equal(ExitCode.Done, Run("build"));
        Assert.Contains("<h1>How we work</h1>", _folder.Read("site-output/how-we-work.html"), StringComparison.Ordinal);
        Assert.Contains("content/pages/how-we-work.md: warning orphan-page", Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_comments_become_fields_when_their_sign_is_taken_off()
    {
        Run("new", "dossier", ".");
        Run("new", "actor", "Ruth Camilleri", "--type", "community");
        var file = Path.Combine(_folder.Path, "content", "actors", "ruth-camilleri.md");
        var text = File.ReadAllText(file);
        Assert.Contains("\ntype: community  # one of person, organization,", text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace("# country:  #", "country: MT  #", StringComparison.Ordinal).Replace("# aliases:  #", "aliases: [Camilleri]  #", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Done, Run("check", "--strict"));
    }

    [Fact]
    public void Nothing_that_is_there_is_written_over()
    {
        Run("new", "dossier", ".");
        Run("new", "actor", "Ruth Camilleri");
        var file = Path.Combine(_folder.Path, "content", "actors", "ruth-camilleri.md");
        File.WriteAllText(file, "mine");
        Assert.Equal(ExitCode.ContentHasErrors, Run("new", "actor", "Ruth Camilleri"));
        // One id means one entry, whatever its kind.
        Assert.Equal(ExitCode.ContentHasErrors, Run("new", "event", "Ruth Camilleri"));
        Assert.Equal(ExitCode.ContentHasErrors, Run("new", "dossier", "."));
        Assert.Equal("mine", File.ReadAllText(file));
        Assert.Contains("error entry-is-there", Said, StringComparison.Ordinal);
        Assert.Contains("error folder-not-empty", Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("actors/europe/ida-berg.md")]
    [InlineData("actors/Ida-Berg.md")]
    [InlineData("articles/2025/03/ida-berg.md")]
    [InlineData("pages/ida-berg.md")]
    public void An_id_is_looked_for_wherever_an_entry_may_stand(string there)
    {
        _folder.Write($"content/{there}", "mine");
        Assert.Equal(ExitCode.ContentHasErrors, Run("new", "actor", "Ida Berg", "--type", "person"));
        Assert.StartsWith($"content/{there}: error entry-is-there: there is already an entry 'ida-berg'", Said, StringComparison.Ordinal);
        Assert.Equal([$"content/{there}"], _folder.Files());
    }

    [Fact]
    public void A_file_whose_accents_a_disk_wrote_apart_has_the_id_too()
    {
        _folder.Write("content/actors/europe/e\u0301milie.md", "mine");
        Assert.Equal(ExitCode.ContentHasErrors, Run("new", "event", "Whoever", "--id", "\u00E9milie"));
        Assert.StartsWith("content/actors/europe/\u00E9milie.md: error entry-is-there", Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assets/ida-berg.md")]
    [InlineData("actors/ida-berg.txt")]
    [InlineData("notes/ida-berg.md")]
    public void A_file_that_is_no_entry_takes_no_id(string there)
    {
        _folder.Write($"content/{there}", "mine");
        Assert.Equal(ExitCode.Done, Run("new", "actor", "Ida Berg"));
    }

    [Theory]
    [InlineData("article", "Index", "content/articles/index.md")]
    [InlineData("page", "index", "content/pages/index.md")]
    public void The_id_of_the_home_page_is_no_other_entrys(string kind, string name, string place)
    {
        Directory.CreateDirectory(_folder["content"]);
        Assert.Equal(ExitCode.ContentHasErrors, Run("new", kind, name));
        Assert.StartsWith($"{place}: error reserved-id: 'index' is the id of the home page", Said, StringComparison.Ordinal);
        Assert.Contains("--id", Said, StringComparison.Ordinal);
        Assert.Empty(_folder.Files());
    }

    [Theory]
    [InlineData("actor", "?!", "error no-id-in-name")]
    [InlineData("actor", "x", "error missing-folder")]
    public void What_cannot_be_begun_is_said(string kind, string name, string expected)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, name == "x" ? "elsewhere" : "content"));
        Assert.Equal(ExitCode.ContentHasErrors, Run("new", kind, name));
        Assert.Contains(expected, Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_dossier_bears_its_title_and_builds_without_a_warning()
    {
        Assert.Equal(ExitCode.Done, Run("new", "dossier", "briefing", "--title", "Talks: \"now\""));
        Assert.Equal(ExitCode.Done, Run("build", "--strict", "--content", "briefing/content"));
        Assert.Contains("<h1>Talks: &quot;now&quot;</h1>", File.ReadAllText(Path.Combine(_folder.Path, "site-output", "index.html")).Replace("<h1>Talks: \"now\"</h1>", "<h1>Talks: &quot;now&quot;</h1>", StringComparison.Ordinal), StringComparison.Ordinal);
        var workflow = _folder.Read("briefing/.github/workflows/briefing.yml");
        Assert.Equal(5, workflow.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains($"/dossier@v{ToolVersion.Text}]", workflow, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "briefing", ".gitignore")));
    }

    [Fact]
    public void A_new_dossier_needs_no_advice()
    {
        Run("new", "dossier", "briefing");

        Assert.Equal(ExitCode.Done, Run("check", "--content", "briefing/content"));

        Assert.DoesNotContain("advice", _said.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".", "See it with 'dossier serve'")]
    [InlineData("./", "See it with 'dossier serve'")]
    [InlineData("talks", "Go there with 'cd talks', see it")]
    [InlineData("my talks", "Go there with 'cd \"my talks\"', see it")]
    public void A_new_dossier_is_said_how_to_get_to(string name, string expected)
    {
        Assert.Equal(ExitCode.Done, Run("new", "dossier", name));

        Assert.Contains(expected, _said.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Said => _said.ToString();

    private int Run(params string[] words) => DossierCommand.Run(words, new CommandEnvironment
    {
        Output = _said,
        Error = _said,
        WorkingDirectory = _folder.Path,
        Clock = () => SmallSite.Now,
    });
}

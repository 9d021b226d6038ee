using Dossier.Cli;
using Dossier.Cli.Terminal;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Cli;

/// <summary>No command reads or writes through a link that leads out of the dossier.</summary>
public sealed class LinkedFilesTests : IDisposable
{
    private const string Mistaken = "---\nname: Extra\ntpye: person\n---\n";
    private const string Canary = "CANARY-51be";

    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public LinkedFilesTests()
    {
        Run("new", "dossier", "site");
        _folder.Write("outside/ext.md", Mistaken);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("content/actors/ext.md", "../../../outside/ext.md")]
    [InlineData("content/actors/more", "../../../outside")]
    [InlineData("content/pages", "../../outside")]
    public void Fixing_leaves_a_file_outside_as_it_is(string link, string target)
    {
        Link(link, target);

        Assert.Equal(ExitCode.ContentHasErrors, Run("check", "--fix"));

        Assert.Equal(Mistaken, _folder.Read("outside/ext.md"));
        Assert.Contains($"{link}: error link-leads-out", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Fixing_a_file_to_which_another_links_puts_it_right_and_leaves_the_link()
    {
        _folder.Write("site/content/assets/ext.md", Mistaken);
        Link("content/actors/ext.md", "../assets/ext.md");

        Run("check", "--fix");

        Assert.Equal(Mistaken, _folder.Read("site/content/assets/ext.md"));
        Assert.Equal("../assets/ext.md", new FileInfo(_folder["site/content/actors/ext.md"]).LinkTarget);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void What_a_link_leads_to_is_in_no_file_of_the_site(string command)
    {
        _folder.Write("outside/canary.txt", Canary);
        Link("content/assets/env.txt", "../../../outside/canary.txt");

        Assert.Equal(ExitCode.ContentHasErrors, Run(command));

        Assert.DoesNotContain(_folder.Files(), file => file.Contains("site-output", StringComparison.Ordinal));
        Assert.DoesNotContain(Canary, _output.ToString() + _error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_import_and_a_new_entry_are_not_written_through_a_link()
    {
        _folder.Write("site/raw.txt", "Farmers block the coast road\n11 August 2022\n\nFarmers blocked the coast road for a second week on Thursday, demanding that the tax on diesel be lifted.\n");
        Directory.Move(_folder["site/content/articles"], _folder["site/aside"]);
        Link("content/articles", "../../outside");

        Assert.Equal(ExitCode.ContentHasErrors, Run("import", "raw.txt"));
        Assert.NotEqual(ExitCode.Done, Run("new", "article", "Farmers block the road"));

        Assert.Equal(["ext.md"], Directory.EnumerateFiles(_folder["outside"]).Select(Path.GetFileName));
        Assert.Contains("a link stands in the way", _error.ToString(), StringComparison.Ordinal);
    }

    private void Link(string path, string target)
    {
        if (Directory.Exists(_folder["site/" + path]))
            Directory.Delete(_folder["site/" + path], recursive: true);

        Directory.CreateDirectory(Path.GetDirectoryName(_folder["site/" + path])!);
        File.CreateSymbolicLink(_folder["site/" + path], target);
    }

    private int Run(params string[] words) => DossierCommand.Run(words, new CommandEnvironment
    {
        Output = _output,
        Error = _error,
        WorkingDirectory = words[0] == "new" && words[1] == "dossier" ? _folder.Path : _folder["site"],
        Clock = () => SmallSite.Now,
    });
}

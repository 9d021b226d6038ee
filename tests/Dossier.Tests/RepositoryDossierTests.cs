using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Cli;
using Dossier.Cli.Terminal;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests;

/// <summary>
/// The dossier of this repository and one article more, in which names stand that the five texts have not; built to a disk
/// once and read from there, with nothing of the build's own knowledge.
/// </summary>
public sealed class BuiltDossier : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BuiltDossier()
    {
        CopyFolder(Path.Combine(Repository.Root, "content"), _folder["content"]);
        CopyFolder(Path.Combine(Repository.Root, "templates"), _folder["templates"]);
        _folder.Write("content/articles/probe.md", """
            ---
            title: Probe
            ---
            Ahmed al-Sharaa, Ahmad Al-Sharaa, President Sharaa and al-Sharaa are one. Asaad al-Shaibani spoke after Bashar al-Assad fell.

            Syria TV and The Syrian Observer report from Syria. Let us go; it took us days; Help us. The US and the United States agree.
            """);
        var said = new StringWriter();
        ExitCode = DossierCommand.Run(["build"], new CommandEnvironment
        {
            Output = said,
            Error = said,
            WorkingDirectory = _folder.Path,
            Clock = () => SmallSite.Now,
        });
        Said = said.ToString();
        var parser = new HtmlParser();
        Pages = Directory.EnumerateFiles(this["site-output"], "*.html", SearchOption.AllDirectories)
            .ToImmutableDictionary(file => Path.GetRelativePath(this["site-output"], file), file => parser.ParseDocument(File.ReadAllText(file)));
    }

    /// <summary>The path on the disk of a file of the folder that was built in.</summary>
    public string this[string path] => _folder[path];

    public int ExitCode { get; }

    /// <summary>Everything the command printed.</summary>
    public string Said { get; }

    /// <summary>The pages by their path in the site.</summary>
    public ImmutableDictionary<string, IHtmlDocument> Pages { get; }

    public void Dispose() => _folder.Dispose();

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}

public sealed class RepositoryDossierTests(BuiltDossier built) : IClassFixture<BuiltDossier>
{
    [Fact]
    public void It_builds_without_an_error_or_an_orphan_page()
    {
        Assert.Equal(ExitCode.Done, built.ExitCode);
        Assert.DoesNotContain(": error ", built.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("orphan-page", built.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void It_has_the_articles_people_actors_and_events_that_five_texts_tell_of()
    {
        Assert.Equal(5, PagesIn("articles").Count() - 1);
        var people = PagesIn("actors").Count(page => File.ReadLines(built[$"content/actors/{Path.GetFileNameWithoutExtension(page)}.md"]).Contains("type: person"));
        Assert.InRange(people, 15, int.MaxValue);
        Assert.InRange(PagesIn("actors").Count() - people, 25, int.MaxValue);
        Assert.InRange(PagesIn("events").Count(), 24, int.MaxValue);
    }

    [Fact]
    public void Every_link_leads_to_a_file_of_the_folder_and_to_an_anchor_in_it()
    {
        var dead = new List<string>();
        var followed = 0;
        foreach (var (path, page) in built.Pages.Where(page => page.Key != "404.html"))
        {
            foreach (var link in page.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!))
            {
                var address = new Uri(new Uri($"file:///{path}"), link);
                if (address.Scheme != "file")
                    continue;

                followed++;
                var target = Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/');
                var fragment = Uri.UnescapeDataString(address.Fragment.TrimStart('#'));
                if (!File.Exists(built[$"site-output/{target}"]) || (fragment.Length > 0 && built.Pages[target].GetElementById(fragment) is null))
                    dead.Add($"{path}: {link}");
            }
        }

        Assert.Empty(dead);
        Assert.InRange(followed, 1000, int.MaxValue);
    }

    [Theory]
    [InlineData("al-Sharaa", "ahmad-al-sharaa")]
    [InlineData("Al-Sharaa", "ahmad-al-sharaa")]
    [InlineData("Ahmed al-Sharaa", "ahmad-al-sharaa")]
    [InlineData("Ahmad Al-Sharaa", "ahmad-al-sharaa")]
    [InlineData("President Sharaa", "ahmad-al-sharaa")]
    [InlineData("Asaad al-Shaibani", "asaad-al-shaibani")]
    [InlineData("Bashar al-Assad", "bashar-al-assad")]
    [InlineData("Syria TV", "syria-tv")]
    [InlineData("The Syrian Observer", "the-syrian-observer")]
    [InlineData("Syria", "syria")]
    [InlineData("US", "united-states")]
    public void A_name_leads_to_one_page_wherever_it_stands(string name, string id)
    {
        var targets = Mentions().Where(mention => mention.TextContent == name).Select(mention => mention.GetAttribute("href")!.Split('/')[^1]).Distinct();

        Assert.Equal([$"{id}.html"], targets);
    }

    [Fact]
    public void Words_that_only_look_like_a_name_are_no_mention()
    {
        Assert.DoesNotContain(Mentions(), mention => mention.TextContent is "us" or "Let us" or "took us" or "Help us");
        Assert.DoesNotContain(Mentions(), mention => mention.TextContent.Contains("Shaibani", StringComparison.Ordinal) && mention.GetAttribute("href")!.Contains("assad", StringComparison.Ordinal));
        Assert.DoesNotContain(
            Mentions(),
            mention => mention.GetAttribute("href")!.EndsWith("/syria.html", StringComparison.Ordinal) && mention.NextSibling?.TextContent.StartsWith(" TV", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void An_articles_page_has_its_text_to_the_word()
    {
        foreach (var path in PagesIn("articles"))
        {
            var written = File.ReadAllText(built[$"content/articles/{Path.GetFileNameWithoutExtension(path)}.md"]).Split("\n---\n", 2)[1];
            var shown = string.Concat(built.Pages[path].QuerySelectorAll(".source-text > :not(.visually-hidden, .built-on)").Select(block => block.TextContent));

            Assert.Equal(Letters(written), Letters(shown));
        }
    }

    [Fact]
    public void Whose_an_assessment_is_says_who_tells_of_it()
    {
        var kind = built.Pages["events/gaza-war.html"].QuerySelector(".claim-state .not-fact");

        Assert.Equal("Assessment by Najib Mikati, according to European diplomatic source (unnamed)", kind?.TextContent);
    }

    private IEnumerable<string> PagesIn(string folder) => built.Pages.Keys.Where(path => path.StartsWith($"{folder}/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private IEnumerable<IElement> Mentions() => PagesIn("articles").SelectMany(path => built.Pages[path].QuerySelectorAll("a.mention"));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}

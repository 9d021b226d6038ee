using System.Text.RegularExpressions;
using Dossier.Sources;
using Xunit;

namespace Dossier.Tests.Changes;

/// <summary>A site that is built again, and told what the build before it wrote.</summary>
public sealed class ChangesTests : IDisposable
{
    private static readonly DateTimeOffset _later = SmallSite.Now.AddDays(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("dossier-changes-").FullName;

    public ChangesTests()
    {
        Write("dossier.yml", "title: Test\n");
        Write("index.md", "---\ntitle: Test\n---\n");
        Write("actors/norland.md", "---\nname: Norland\ntype: state\n---\n");
        Write("actors/sudland.md", "---\nname: Sudland\ntype: state\n---\n");
        Write("articles/talks.md", "---\ntitle: Talks\n---\n\nNorland and Sudland talk.\n");
    }

    [Fact]
    public void Without_an_earlier_build_nothing_is_said_to_have_changed()
    {
        var site = SmallSite.Build(_folder);
        Assert.DoesNotContain("changes.html", site.Files.Keys);
        Assert.DoesNotContain("Last changed", site["articles/talks.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("\"changed\"", site["data/dossier.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_says_the_same_has_not_changed()
    {
        Keep(SmallSite.Build(_folder));
        var site = Again(_later);
        Assert.Contains("Nothing has changed.", site["changes.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("Last changed", site["articles/talks.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void New_changed_and_removed_entries_are_listed_and_bear_the_day()
    {
        Keep(SmallSite.Build(_folder));
        Write("articles/talks.md", "---\ntitle: Talks\n---\n\nNorland speaks of talks.\n");
        Write("actors/westland.md", "---\nname: Westland\ntype: state\n---\n");
        File.Delete(Path.Combine(_folder, "content", "actors", "sudland.md"));
        var site = Again(_later);

        Assert.Empty(site.Report);
        Assert.Equal("New: Westland | Changed: Talks | No longer here: Sudland", Listed(site["changes.html"]));
        Assert.Contains("Last changed <time datetime=\"2025-08-04\">4 August 2025</time>", site["articles/talks.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("Last changed", site["actors/norland.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"../changes.html\"", site["actors/norland.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_of_a_change_is_handed_on_from_build_to_build()
    {
        Keep(SmallSite.Build(_folder));
        Write("articles/talks.md", "---\ntitle: Talks\n---\n\nNorland speaks of talks.\n");
        Keep(Again(_later));
        var site = Again(_later.AddDays(10));
        Assert.Contains("4 August 2025", site["articles/talks.html"], StringComparison.Ordinal);
        Assert.Contains("Nothing has changed.", site["changes.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "before.json: warning unreadable-previous")]
    [InlineData("no json", "before.json: warning no-previous-build")]
    [InlineData("{}", "before.json: warning no-previous-build")]
    [InlineData("[1]", "before.json: warning no-previous-build")]
    [InlineData("{\"version\":99}", "before.json: warning no-previous-build")]
    [InlineData("{\"version\":1,\"home\":{\"id\":\"index\",\"hash\":\"\"},\"articles\":[{}],\"actors\":[],\"events\":[],\"pages\":[]}", "before.json: warning no-previous-build")]
    public void A_file_that_no_build_wrote_is_an_error(string? text, string expected)
    {
        if (text is not null)
            File.WriteAllText(Before, text);

        Assert.StartsWith(expected, Again(_later).Report, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Before => Path.Combine(_folder, "before.json");

    private SmallSite Again(DateTimeOffset now) => SmallSite.Build(_folder, options => options with { Now = now, Previous = new FileName(Before, "before.json") });

    private void Keep(SmallSite site) => File.WriteAllBytes(Before, site.Files["data/dossier.json"].Span);

    private void Write(string name, string text)
    {
        var file = Path.Combine(_folder, "content", name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(false));
    }

    /// <summary>The headings of the page and what stands below each.</summary>
    private static string Listed(string page) => string.Join(" | ", Regex.Matches(page, "<h2[^>]*>(?<heading>[^<]+?) <span.*?</section>", RegexOptions.Singleline)
        .Select(section => $"{section.Groups["heading"].Value}: {string.Join(", ", Regex.Matches(section.Value, "<li>(?:<a[^>]*>)?(?<title>[^<]+)").Select(item => item.Groups["title"].Value))}"));
}

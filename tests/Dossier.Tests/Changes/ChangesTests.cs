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
        Assert.Contains("Nothing has changed since these notes began.", site["changes.html"], StringComparison.Ordinal);
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
        Assert.Equal("4 August 2025: New: Westland; Changed: Talks; No longer here: Sudland", Listed(site["changes.html"]));
        // The brief tells it, too.
        foreach (var row in (string[])["New: <a href=\"actors/westland.html\">Westland</a>", "Changed: <a href=\"articles/talks.html\">Talks</a>", "No longer here: Sudland"])
            Assert.Contains(row, site["brief.html"], StringComparison.Ordinal);

        Assert.Contains(">in text</span>", site["changes.html"], StringComparison.Ordinal);
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
        Assert.Equal("4 August 2025: Changed: Talks", Listed(site["changes.html"]));
    }

    [Fact]
    public void What_changed_last_week_is_told_after_later_editions_too_the_newest_day_first()
    {
        Keep(SmallSite.Build(_folder));
        Write("articles/talks.md", "---\ntitle: Talks\n---\n\nNorland speaks of talks.\n");
        Keep(Again(_later));
        Write("actors/westland.md", "---\nname: Westland\ntype: state\n---\n");
        Keep(Again(_later.AddDays(7)));
        Write("actors/norland.md", "---\nname: Norland\ntype: state\ndescription: A state\n---\n");
        var site = Again(_later.AddDays(8));

        Assert.Equal("12 August 2025: Changed: Norland | 11 August 2025: New: Westland | 4 August 2025: Changed: Talks", Listed(site["changes.html"]));
    }

    [Fact]
    public void Editions_of_one_day_are_one_and_what_came_on_it_is_new_whatever_happened_to_it_since()
    {
        Keep(SmallSite.Build(_folder));
        Write("actors/westland.md", "---\nname: Westland\ntype: state\n---\n");
        Keep(Again(_later));
        Write("actors/westland.md", "---\nname: Westland\ntype: state\ndescription: A state\n---\n");
        Write("actors/eastland.md", "---\nname: Eastland\ntype: state\n---\n");
        var site = Again(_later.AddHours(3));

        Assert.Equal("4 August 2025: New: Eastland, Westland", Listed(site["changes.html"]));
    }

    [Fact]
    public void What_was_new_and_is_gone_is_told_by_the_day_on_which_it_went()
    {
        Keep(SmallSite.Build(_folder));
        Write("actors/westland.md", "---\nname: Westland\ntype: state\n---\n");
        Keep(Again(_later));
        File.Delete(Path.Combine(_folder, "content", "actors", "westland.md"));
        var site = Again(_later.AddDays(1));

        Assert.Equal("5 August 2025: No longer here: Westland", Listed(site["changes.html"]));
    }

    [Fact]
    public void A_claim_that_stands_otherwise_says_from_what_to_what()
    {
        Write("actors/gazette.md", "---\nname: Gazette\ntype: media\n---\n");
        Write("actors/herald.md", "---\nname: Herald\ntype: media\n---\n");
        Write("articles/talks.md", Reported("Talks", "gazette", "asserts", "Norland and Sudland talk."));
        Write("events/meeting.md", "---\ntitle: Meeting\ndate: 2025-01-01\nclaims:\n  held:\n    text: They met.\n---\n");
        Keep(SmallSite.Build(_folder));
        Write("articles/denial.md", Reported("Denial", "herald", "denies", "Nobody of Norland met anybody."));
        Write("events/meeting.md", "---\ntitle: Meeting\ndate: 2025-01-01\nclaims:\n  held:\n    text: They met.\n  talked:\n    text: They talked.\n---\n");
        var page = Again(_later)["changes.html"];

        Assert.Contains("href=\"events/meeting.html#claim-held\">“They met.”: Single source before, now Contested</a>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"events/meeting.html#claim-talked\">New claim: “They talked.” (Unsupported)</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_judgement_that_is_rated_otherwise_says_so_and_one_that_is_given_up_is_told_in_no_word()
    {
        static string Home(string likelihood, string confidence, string other) =>
            $"---\ntitle: Test\njudgements:\n  - text: They will meet.\n    likelihood: {likelihood}\n    confidence: {confidence}\n  - text: {other}\n---\n";
        Write("index.md", Home("likely", "low", "Nobody will come."));
        Keep(SmallSite.Build(_folder));
        Write("index.md", Home("very likely", "moderate", "All will come."));
        Keep(Again(_later));
        var page = Again(_later.AddDays(1))["changes.html"];

        Assert.Contains("“They will meet.”: likely, low confidence before, now very likely, moderate confidence</a>", page, StringComparison.Ordinal);
        Assert.Contains("New judgement: “All will come.” (not rated)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody will come", page, StringComparison.Ordinal);
        Write("index.md", "---\ntitle: Test\n---\n");
        Assert.DoesNotContain("will come", Again(_later.AddDays(2))["changes.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_bears_a_thousand_new_entries()
    {
        Keep(SmallSite.Build(_folder));
        for (var number = 0; number < 1000; number++)
            Write(FormattableString.Invariant($"actors/state-{number}.md"), FormattableString.Invariant($"---\nname: State {number}x\ntype: state\n---\n"));

        var page = Again(_later)["changes.html"];
        Assert.Contains("and 950 more", page, StringComparison.Ordinal);
        Assert.InRange(page.Length, 1, 20_000);
    }

    [Fact]
    public void An_entry_that_changed_comes_first_in_the_feed_and_was_updated_on_that_day()
    {
        Write("dossier.yml", "title: Test\nurl: https://example.org/\ntopics:\n  - id: peace\n    title: Peace\n");
        Write("articles/old.md", "---\ntitle: Old\ndate: 2024-01-01\ntopics: [peace]\n---\n\nNorland waits.\n");
        Write("articles/talks.md", "---\ntitle: Talks\ndate: 2025-01-01\ntopics: [peace]\n---\n\nNorland and Sudland talk.\n");
        Write("articles/far.md", "---\ntitle: Far\ndate: 2025-01-02\n---\n\nSudland waits.\n");
        var first = SmallSite.Build(_folder);
        Assert.Equal("Far 2025-01-02, Talks 2025-01-01, Old 2024-01-01", Entries(first["feed.xml"]));
        Keep(first);
        Write("articles/old.md", "---\ntitle: Old\ndate: 2024-01-01\ntopics: [peace]\n---\n\nNorland waits no more.\n");
        var site = Again(_later);

        Assert.Equal("Old 2025-08-04, Far 2025-01-02, Talks 2025-01-01", Entries(site["feed.xml"]));
        Assert.Equal("Old 2025-08-04, Talks 2025-01-01", Entries(site["topics/peace.xml"]));
        Assert.Contains("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Peace – Test\" href=\"peace.xml\">", site["topics/peace.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "before.json: warning unreadable-previous")]
    [InlineData("no json", "before.json: warning no-previous-build")]
    [InlineData("{}", "before.json: warning no-previous-build")]
    [InlineData("[1]", "before.json: warning no-previous-build")]
    [InlineData("{\"version\":1,\"home\":{\"id\":\"index\",\"hash\":\"\"},\"changes\":[{\"day\":\"soon\"}]}", "before.json: warning no-previous-build")]
    [InlineData("{\"version\":1,\"home\":{\"id\":\"index\",\"hash\":\"\"},\"changes\":{}}", "before.json: warning no-previous-build")]
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

    private static string Reported(string title, string outlet, string stance, string words) =>
        $"---\ntitle: {title}\noutlet: {outlet}\ndate: 2025-01-02\nstatements:\n  - claim: meeting/held\n    stance: {stance}\n    quote: {words}\n---\n\n{words}\n";

    /// <summary>The days of the page, and what each lists under which heading.</summary>
    private static string Listed(string page) => string.Join(" | ", Regex.Matches(page, "<section.*?</section>", RegexOptions.Singleline)
        .Select(section => $"{Regex.Match(section.Value, "<time[^>]*>([^<]+)").Groups[1].Value}: {string.Join("; ", Regex.Matches(section.Value, "<h3[^>]*>([^<]+?) <span.*?</ul>", RegexOptions.Singleline).Select(Group))}"));

    private static string Group(Match group) =>
        $"{group.Groups[1].Value}: {string.Join(", ", Regex.Matches(group.Value, "<li>(?:<a[^>]*>)?(?<title>[^<]+)").Select(item => item.Groups["title"].Value.Trim()))}";

    /// <summary>The titles of a feed with the days of their updates.</summary>
    private static string Entries(string feed) => string.Join(", ", Regex.Matches(feed, "<entry>.*?<title[^>]*>(.*?)</title>.*?<updated>(.{10})", RegexOptions.Singleline)
        .Select(entry => $"{entry.Groups[1].Value} {entry.Groups[2].Value}"));
}

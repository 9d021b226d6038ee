using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Dossier.Tests.Pages.Lists;

/// <summary>Lists and pages of actors that grow, as small sites of many entries.</summary>
public partial class LongListTests
{
    private const int Articles = 900;
    private const int LongestPage = 250_000;

    private static readonly Lazy<SmallSite> _long = new(() => Site(Articles, events: 700));
    private static readonly Lazy<SmallSite> _short = new(() => Site(30, events: 12));

    [Fact]
    public void No_page_of_a_long_list_is_longer_than_its_bound()
    {
        Assert.Empty(_long.Value.Diagnostics.Where(found => found.Severity == Severity.Error));
        Assert.All(_long.Value.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal) && file.Key != "print.html"), file => Assert.True(file.Value.Length <= LongestPage, $"{file.Key} has {file.Value.Length} bytes"));
    }

    [Theory]
    [InlineData("articles", Articles)]
    [InlineData("events", 700)]
    public void Every_entry_stands_on_one_page_of_its_list_and_in_one_row_of_the_index(string list, int count)
    {
        var site = _long.Value;
        string[] pages = [.. site.Files.Keys.Where(path => path.StartsWith(list + "-", StringComparison.Ordinal))];
        Assert.InRange(pages.Length, 3, 60);
        var rows = pages.SelectMany(path => Read(site[path]).QuerySelectorAll("[data-rows] > li > div > a:first-child")).Select(link => link.GetAttribute("href")!).ToArray();
        Assert.Equal(count, rows.Length);
        Assert.Equal(count, rows.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(count, IndexRow().Count(site.Files.Keys.Where(path => path.StartsWith($"shards/{list}-", StringComparison.Ordinal) && path.EndsWith("/root.js", StringComparison.Ordinal)).Select(path => site[path]).Single()));
        var counted = Read(site[list + ".html"]).QuerySelectorAll("nav.index > ul:first-child .count").Sum(own => int.Parse(own.TextContent, CultureInfo.InvariantCulture));
        Assert.Equal(count, counted);
    }

    [Fact]
    public void A_year_that_is_too_long_has_a_page_for_each_month_and_says_what_has_no_month()
    {
        var site = _long.Value;
        Assert.Contains("<h1>Articles: March 2024 ", site["articles-2024-03.html"], StringComparison.Ordinal);
        Assert.Contains("<h1>Articles: 2024, month not stated ", site["articles-2024-00.html"], StringComparison.Ordinal);
        Assert.Contains("<h1>Articles: 2023 ", site["articles-2023.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"articles-2024-03.html\">March 2024</a>", site["articles.html"], StringComparison.Ordinal);
        Assert.Contains("rel=\"next\"", site["articles-2024-03.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_one_page_is_filtered_by_what_its_rows_say()
    {
        var page = Read(_short.Value["articles.html"]);
        Assert.Equal(["outlet", "order"], page.QuerySelectorAll("form[data-list] select").Select(choice => choice.GetAttribute("name")));
        Assert.All(page.QuerySelectorAll("[data-rows] > li"), row => Assert.NotNull(row.GetAttribute("data-rank-title")));
        Assert.Equal(15, page.QuerySelectorAll("[data-rows] > li[data-outlet=wire]").Length);
        Assert.DoesNotContain(_short.Value.Files.Keys, path => path.StartsWith("shards/articles", StringComparison.Ordinal) || path.StartsWith("articles-", StringComparison.Ordinal));
        // Ten rows are seen at a glance.
        Assert.DoesNotContain("data-list", Site(9, events: 0)["articles.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_timeline_of_too_many_events_is_a_picture_that_leads_to_their_list()
    {
        var page = Read(_long.Value["timeline.html"]);
        Assert.Empty(page.QuerySelectorAll("ol.entries"));
        Assert.All(page.QuerySelectorAll("[data-filter-bar]"), bar => Assert.Contains(bar.GetAttribute("href")!, _long.Value.Files.Keys));
        Assert.NotNull(page.QuerySelector("main a[href='events.html']"));
        Assert.NotEmpty(Read(_short.Value["timeline.html"]).QuerySelectorAll("ol.entries > li"));
    }

    [Fact]
    public void Whom_too_many_articles_name_has_pages_of_the_sentences_by_year()
    {
        var site = _long.Value;
        var own = Read(site["actors/anna.html"]);
        Assert.Equal(10, own.QuerySelectorAll("section.passages").Length);
        Assert.NotNull(own.QuerySelector("nav.index a[href='anna/2023.html']"));
        string[] pages = [.. site.Files.Keys.Where(path => path.StartsWith("actors/anna/", StringComparison.Ordinal))];
        Assert.Equal(Articles, pages.Sum(path => Read(site[path]).QuerySelectorAll("section.passages").Length));
        Assert.Contains("noindex", site[pages[0]], StringComparison.Ordinal);
    }

    [Fact]
    public void Sentences_of_several_years_are_folded_and_the_newest_year_is_open()
    {
        var years = Read(_short.Value["actors/anna.html"]).QuerySelectorAll("main details:has(section.passages)");
        Assert.Equal(2, years.Length);
        Assert.Equal([true, false], years.Select(year => year.HasAttribute("open")));
        Assert.Equal(30, years.Sum(year => year.QuerySelectorAll("section.passages").Length));
    }

    [Fact]
    public void What_a_page_of_an_actor_leaves_out_is_counted_and_leads_to_the_list()
    {
        var wire = Read(_long.Value["actors/wire.html"]);
        Assert.Equal($"{Articles / 2}", wire.QuerySelector("#section-published .count")!.TextContent);
        Assert.Equal(60, wire.QuerySelectorAll("section[aria-labelledby=section-published] li").Length);
        Assert.Equal($"and {(Articles / 2) - 60} more", wire.QuerySelector("a[href='../articles.html?outlet=wire']")!.TextContent);
        var used = Read(_long.Value["actors/anna.html"]).QuerySelector("table.names tbody tr")!;
        Assert.Equal(3, used.QuerySelectorAll("a").Length);
        Assert.EndsWith($"and {Articles - 3} more", used.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tie_leads_to_its_sentences_or_to_the_actor_where_a_template_shows_none()
    {
        (string Path, string Text)[] pair = [("content/actors/anna.md", "---\nname: Anna Berg\ntype: person\n---\n"), ("content/actors/boris.md", "---\nname: Boris Kern\ntype: person\n---\n"), ("content/articles/a.md", "---\ntitle: A\n---\n\nAnna Berg met Boris Kern.\n")];
        Assert.Contains("href=\"actors/anna.html#tie-anna--boris\"", SmallSite.Of(pair)["network.html"], StringComparison.Ordinal);

        var own = SmallSite.Of([.. pair, ("templates/actor.html", "<h1>{{ actor.name }}</h1>\n")]);
        Assert.Empty(own.Diagnostics.Where(found => found.Severity == Severity.Error));
        Assert.Contains("href=\"actors/anna.html\">1", own["network.html"], StringComparison.Ordinal);
    }

    /// <summary>Articles of two years, the newer of which has most, all of which name one actor; and events of as many.</summary>
    private static SmallSite Site(int articles, int events) => SmallSite.Of(
    [
        ("content/actors/wire.md", "---\nname: The Wire\ntype: media\n---\n"),
        ("content/actors/gazette.md", "---\nname: The Gazette\ntype: media\n---\n"),
        ("content/actors/anna.md", "---\nname: Anna Berg\ntype: person\n---\n"),
        .. Enumerable.Range(1, articles).Select(at => (
            $"content/articles/a{at}.md",
            $"---\ntitle: What was reported in article {at}\ndate: {DateOf(at)}\noutlet: {(at % 2 == 0 ? "wire" : "gazette")}\nsummary: {string.Join(' ', Enumerable.Repeat("Anna Berg said so again", 8))}.\n---\n\nAnna Berg spoke for the {at}th time, and {Letters(at)} listened.\n")),
        .. Enumerable.Range(1, events).Select(at => (
            $"content/events/e{at}.md",
            $"---\ntitle: What happened in case {at}\ndate: {DateOf(at)}\ndate_basis: stated\nparticipants: [anna]\nsummary: {string.Join(' ', Enumerable.Repeat("Something that took place", 8))}.\n---\n")),
    ]);

    private static string DateOf(int at) => at % 10 == 0 ? $"2023-{1 + (at % 12):00}-11" : at % 10 == 1 ? "2024" : $"2024-{1 + (at % 12):00}-{1 + (at % 27):00}";

    private static string Letters(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));

    private static IDocument Read(string html) => new HtmlParser().ParseDocument(html);

    [GeneratedRegex(@"\[\d+,(\[[\d,]*\],?)+(\d+,?)*\]")]
    private static partial Regex IndexRow();
}

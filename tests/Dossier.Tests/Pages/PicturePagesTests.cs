using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;
using static Dossier.Tests.SmallDossier;

namespace Dossier.Tests.Pages;

/// <summary>The pages of the timeline and the network, and their share of other pages, with the built-in templates.</summary>
public class PicturePagesTests
{
    private static readonly (string Name, string Text)[] _entries =
    [
        Person("anna", "Anna Berg"),
        Person("boris", "Boris Kern"),
        Article("a", "Yesterday Anna Berg met Boris Kern."),
        Event("talks", "date: 2025-05-07\ndate_basis: stated\nplace: Oslo\ntype: consult\nparticipants: [anna, boris]\nclaims:\n  held: There were talks."),
        Event("vote", "date: 2025-06?\nstatus: planned\nplace: Paris\ntype: vote\nparticipants: [anna]"),
        Event("visit", "date_text: last Thursday\nparticipants: [boris]"),
    ];

    [Fact]
    public void Every_event_stands_once_in_the_list_and_once_in_the_picture_or_among_the_undated()
    {
        var page = Page("timeline.html");

        Assert.Equal(["talks", "vote", "visit"], page.QuerySelectorAll("[data-filter-item]").Select(item => item.GetAttribute("data-filter-item")));
        Assert.Equal(["talks", "vote"], page.QuerySelectorAll(".scroller [data-follows]").Select(mark => mark.GetAttribute("data-follows")));
        Assert.Equal(["visit"], page.QuerySelectorAll(".undated-band [data-follows]").Select(mark => mark.GetAttribute("data-follows")));
    }

    [Fact]
    public void The_list_holds_what_the_filters_look_for_and_the_form_waits_for_the_script()
    {
        var page = Page("timeline.html");
        var talks = page.QuerySelector("[data-filter-item=talks]")!;

        Assert.Equal(("anna boris", "consult", "Oslo", "2025-05-07"), (talks.GetAttribute("data-actor"), talks.GetAttribute("data-type"), talks.GetAttribute("data-place"), talks.GetAttribute("data-day")));
        Assert.True(page.QuerySelector("form[data-filters]")!.HasAttribute("hidden"));
        Assert.Equal(["", "anna", "boris"], page.QuerySelectorAll("select[name=actor] option").Select(option => option.GetAttribute("value")));
        Assert.Equal(["", "Oslo", "Paris"], page.QuerySelectorAll("select[name=place] option").Select(option => option.GetAttribute("value")));
        Assert.NotNull(page.QuerySelector("[role=status][data-filter-count]"));
    }

    [Fact]
    public void Each_mark_is_a_link_that_says_what_and_when_and_what_is_not_certain()
    {
        var marks = Page("timeline.html").QuerySelectorAll(".scroller a");

        Assert.Equal(["Event talks, 7 May 2025", "Event vote, June 2025 (uncertain), planned"], marks.Select(mark => mark.QuerySelector("title")!.TextContent));
        Assert.Equal("events/talks.html", marks[0].GetAttribute("href"));
        Assert.Contains("vague", marks[1].ClassList);
        Assert.Contains("planned", marks[1].ClassList);
    }

    [Fact]
    public void An_undated_event_shows_the_words_of_its_source() =>
        Assert.Contains("last Thursday", Page("timeline.html").QuerySelector("[data-filter-item=visit]")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void Every_line_of_the_network_opens_a_tie_with_its_sentences()
    {
        var page = Page("network.html");
        var lines = page.QuerySelectorAll(".network-wide a[data-follows]");

        Assert.Equal("Anna Berg and Boris Kern: 1 article · 1 sentence · 1 event together", Assert.Single(lines).QuerySelector("title")!.TextContent);
        var (path, anchor) = (lines[0].GetAttribute("href")!.Split('#')[0], lines[0].GetAttribute("href")!.Split('#')[1]);
        var tie = Page(path).GetElementById(anchor)!;
        Assert.Equal(["Anna Berg", "Boris Kern"], tie.QuerySelectorAll("mark").Select(mark => mark.TextContent));
        Assert.Equal("../articles/a.html#p1", tie.QuerySelector("a.source")!.GetAttribute("href"));
        Assert.Single(page.QuerySelectorAll(".ties tbody tr"));
    }

    [Fact]
    public void No_word_of_an_article_stands_in_the_network_where_only_quotations_are_published()
    {
        var site = Site(("content/dossier.yml", "title: Test\npublish_text: quotes\n"));

        foreach (var path in new[] { "network.html", "actors/anna.html" })
            Assert.DoesNotContain("Yesterday", site[path], StringComparison.Ordinal);

        Assert.Contains("Article a", Read(site["actors/anna.html"]).QuerySelector(".tie-list details")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_actor_s_page_draws_its_events_and_whom_it_is_named_with()
    {
        var page = Page("actors/anna.html");

        Assert.Equal(["talks", "vote"], page.QuerySelectorAll(".strip .scroller [data-follows]").Select(mark => mark.GetAttribute("data-follows")));
        Assert.Equal(["Anna Berg", "Boris Kern"], page.QuerySelectorAll(".actor-network .node > title").Select(title => title.TextContent.Split(',')[0]));
        Assert.Equal("page", page.QuerySelector(".actor-network .node.self")!.GetAttribute("aria-current"));
        Assert.All(page.QuerySelectorAll(".actor-network svg a[href^='#']"), line => Assert.NotNull(page.GetElementById(line.GetAttribute("href")![1..])));
    }

    [Fact]
    public void An_event_s_page_draws_it_among_its_neighbours()
    {
        var page = Page("events/talks.html");

        Assert.Equal(["talks", "vote"], page.QuerySelectorAll(".strip .scroller [data-follows]").Select(mark => mark.GetAttribute("data-follows")));
        Assert.Equal("talks", page.QuerySelector(".strip .scroller [aria-current=page]")!.GetAttribute("data-follows"));
        Assert.Null(Page("events/visit.html").QuerySelector(".strip"));
    }

    [Fact]
    public void In_a_language_read_from_the_right_time_runs_from_the_right()
    {
        int X(string language) => int.Parse(Read(Site(("content/dossier.yml", $"title: Test\nlanguage: {language}\n"))["timeline.html"]).QuerySelector(".scroller circle")!.GetAttribute("cx")!, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(1040, X("en") + X("ar"));
    }

    [Fact]
    public void Many_events_are_columns_that_lead_to_their_years()
    {
        var many = Enumerable.Range(0, 70).Select(at => ($"content/events/e{at}.md", $"---\ntitle: Event {at}\ndate: {2015 + (at % 7)}-0{1 + (at % 9)}-11\n---\n")).ToArray();
        var page = Read(Site(many)["timeline.html"]);

        Assert.Empty(page.QuerySelectorAll(".scroller circle"));
        Assert.NotEmpty(page.QuerySelectorAll("[data-filter-bar]"));
        Assert.All(page.QuerySelectorAll("[data-filter-bar]"), bar => Assert.NotNull(page.GetElementById(bar.GetAttribute("href")![1..])));
    }

    [Fact]
    public void A_dossier_without_events_or_ties_has_both_pages_all_the_same()
    {
        var site = SmallSite.Of(("content/articles/a.md", "---\ntitle: A\n---\n\nText.\n"));

        Assert.Empty(Read(site["timeline.html"]).QuerySelectorAll("svg.timeline"));
        Assert.Contains("No text names two actors together.", site["network.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_has_a_style_attribute()
    {
        foreach (var path in new[] { "timeline.html", "network.html", "actors/anna.html", "events/talks.html" })
            Assert.Empty(Page(path).QuerySelectorAll("[style]"));
    }

    private static IDocument Page(string path) => Read(Site()[path]);

    private static SmallSite Site(params (string Path, string Text)[] more) => SmallSite.Of([.. more, .. _entries.Select(entry => ($"content/{entry.Name}", entry.Text))]);

    private static IDocument Read(string html) => new HtmlParser().ParseDocument(html);
}

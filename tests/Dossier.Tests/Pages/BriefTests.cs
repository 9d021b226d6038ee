using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Dossier.Tests.Pages;

/// <summary>The briefing on two pages: what is on it, what is counted as left out, and what its rows can be chosen by.</summary>
public class BriefTests
{
    private static readonly Lazy<IHtmlDocument> _page = new(() => PageOf(Site(judgements: 2, gaps: 2)));

    [Fact]
    public void It_has_the_bottom_line_the_judgements_what_is_contested_and_what_is_not_known()
    {
        var page = _page.Value;
        Assert.Equal("Shots fell, and who fired them is open.", page.QuerySelector(".essence p")!.TextContent);
        Assert.Equal(["7 May 2025", "For members only"], page.QuerySelectorAll(".title-facts dd").Select(fact => fact.TextContent.Trim()).Order(StringComparer.Ordinal));
        var judgement = Rows(page, "judgements")[0];
        Assert.Equal("Shots fell 1.", judgement.QuerySelector(".judgement")!.TextContent);
        Assert.Equal("Likelihood: likely (55–80 %) · Confidence: low", judgement.QuerySelector(".weighed")!.TextContent);
        Assert.Equal("Because Two reports say so.", judgement.QuerySelector(".why")!.TextContent);
        var contested = Rows(page, "contested").Select(row => row.TextContent).ToArray();
        Assert.Equal(2, contested.Length);
        // Judgements rest on the claim, so it comes before the question.
        Assert.Contains("There were shots. Told by Wire. Denied by The Guard.", contested[0], StringComparison.Ordinal);
        Assert.Contains("Who fired? Accounts differ", contested[1], StringComparison.Ordinal);
        Assert.Contains("The Guard fired. Told by Wire.", contested[1], StringComparison.Ordinal);
        Assert.Contains("The mob fired. Told by The Guard.", contested[1], StringComparison.Ordinal);
        Assert.Equal(["Gap 1.", "Gap 2.", "Nobody knows the day. Talks", "Nobody counted the dead. The clash"], Rows(page, "gaps").Select(row => row.TextContent.Trim()));
        Assert.Null(page.QuerySelector("#news"));
    }

    [Fact]
    public void What_is_left_out_is_counted_and_linked()
    {
        var page = PageOf(Site(judgements: 50, gaps: 40));
        Assert.Equal(8, Shown(page, "judgements"));
        Assert.Equal("index.html#section-judgements|and 42 more", Rest(page, "judgements"));
        Assert.Equal(5, Shown(page, "gaps"));
        Assert.Equal("print.html|and 37 more", Rest(page, "gaps"));
        Assert.True(page.QuerySelector("section[aria-labelledby=contested] .rest")!.HasAttribute("hidden"));
        // Some of the others are on the page for whoever chooses, and not all of any number.
        Assert.Equal(32, Rows(page, "judgements").Length);
    }

    [Fact]
    public void Rows_say_what_they_concern_in_what_can_be_chosen()
    {
        var page = _page.Value;
        var judgement = Rows(page, "judgements")[0];
        Assert.Equal(("talks", "guard", "clash"), (judgement.GetAttribute("data-topic"), judgement.GetAttribute("data-actor"), judgement.GetAttribute("data-event")));
        Assert.Equal("talks", Rows(page, "gaps")[2].GetAttribute("data-topic"));
        Assert.False(Rows(page, "gaps")[0].HasAttribute("data-topic"));
        var offered = page.QuerySelectorAll("form[data-brief] input").Select(box => $"{box.GetAttribute("name")}={box.GetAttribute("value")}").ToHashSet(StringComparer.Ordinal);
        foreach (var row in page.QuerySelectorAll("[data-row]"))
            Assert.All(row.Attributes.Where(one => one.Name is "data-topic" or "data-actor" or "data-event").SelectMany(one => one.Value.Split(' ').Select(id => $"{one.Name[5..]}={id}")), one => Assert.Contains(one, offered));

        Assert.True(page.QuerySelector("form[data-brief]")!.HasAttribute("hidden"));
    }

    [Fact]
    public void A_text_that_is_too_long_is_cut_and_never_grows_the_page()
    {
        var page = PageOf(SmallSite.Of(("content/index.md", $"---\ntitle: Test\nbottom_line: {Words(400)}\ngaps: ['{Words(400)}']\n---\n")));
        Assert.InRange(page.QuerySelector(".essence p")!.TextContent.Length, 300, 500);
        Assert.EndsWith("…", page.QuerySelector(".essence p")!.TextContent, StringComparison.Ordinal);
        Assert.InRange(Rows(page, "gaps")[0].TextContent.Length, 100, 160);
    }

    [Fact]
    public void Nothing_of_an_article_that_is_not_published_stands_in_it()
    {
        var site = Site(judgements: 2, gaps: 2, settings: "publish_text: quotes\n");
        Assert.DoesNotContain("unquoted words", site["articles/first.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("unquoted words", site["brief.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_site_has_one_and_the_home_page_leads_to_it()
    {
        var site = SmallSite.Of();
        var page = PageOf(site);
        Assert.Empty(page.QuerySelectorAll("[data-row], form[data-brief]"));
        Assert.Equal(2, new HtmlParser().ParseDocument(site["index.html"]).QuerySelectorAll("a[href='brief.html']").Length);
        Assert.DoesNotContain("brief.html", Site(judgements: 1, gaps: 1)["sitemap.xml"], StringComparison.Ordinal);
    }

    private static SmallSite Site(int judgements, int gaps, string settings = "") => SmallSite.Of(
        ("content/dossier.yml", $"title: Test\nurl: https://example.org\nnoindex: false\nhandling: For members only\n{settings}topics:\n  - id: talks\n    title: Talks\n    gaps: [Nobody knows the day.]\n"),
        ("content/index.md", $"---\ntitle: Test\nas_of: 2025-05-07\nbottom_line: Shots fell, and who fired them is open.\njudgements:\n{Lines(judgements, number => $"  - text: Shots fell {number}.\n    likelihood: likely\n    confidence: low\n    because: Two reports say so.\n    basis: [clash/shots]")}gaps:\n{Lines(gaps, number => $"  - Gap {number}.")}---\n"),
        ("content/actors/wire.md", "---\nname: Wire\ntype: media\n---\n"),
        ("content/actors/guard.md", "---\nname: The Guard\ntype: organization\n---\n"),
        ("content/events/clash.md", "---\ntitle: The clash\ndate: 2025-05\nparticipants: [guard]\ntopics: [talks]\nclaims:\n  shots: There were shots.\n  by-guard: The Guard fired.\n  by-mob: The mob fired.\nquestions:\n  - ask: Who fired?\n    answers: [by-guard, by-mob]\ngaps: [Nobody counted the dead.]\n---\n"),
        ("content/articles/first.md", "---\ntitle: First report\noutlet: wire\nstatements:\n  - claim: clash/shots\n    stance: asserts\n    quote: Shots fell\n  - claim: clash/by-guard\n    stance: asserts\n---\n\nShots fell at noon.\n\nSome unquoted words.\n"),
        ("content/articles/second.md", "---\ntitle: Second report\nstatements:\n  - claim: clash/shots\n    stance: denies\n    by: guard\n  - claim: clash/by-mob\n    stance: asserts\n    by: guard\n---\n\nThe Guard denied it.\n"));

    private static IHtmlDocument PageOf(SmallSite site) => new HtmlParser().ParseDocument(site["brief.html"]);

    private static IElement[] Rows(IHtmlDocument page, string part) => [.. page.QuerySelectorAll($"section[aria-labelledby={part}] [data-row]")];

    private static int Shown(IHtmlDocument page, string part) => Rows(page, part).Count(row => !row.HasAttribute("hidden"));

    private static string Rest(IHtmlDocument page, string part)
    {
        var link = page.QuerySelector($"section[aria-labelledby={part}] .rest:not([hidden]) a")!;
        return $"{link.GetAttribute("href")}|{link.TextContent}";
    }

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(1, count).Select(number => line(number) + "\n"));

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count));
}

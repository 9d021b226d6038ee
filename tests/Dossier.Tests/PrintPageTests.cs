using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Pages.Models;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests;

/// <summary>The whole briefing on one page: its notes, their numbers, and where its links lead.</summary>
public class PrintPageTests
{
    private static readonly string[] _ordinals = ["First", "Second", "Third"];

    private const string Paper = "---\nname: The Paper\ntype: media\n---\n";
    private const string Article = "---\ntitle: Report\noutlet: paper\ndate: 2025-05-07\nurl: https://example.org/report\n---\nFirst words here.\n\nSecond words here.\n\nThird words here.\n";

    [Fact]
    public void A_paragraph_has_one_number_wherever_it_is_cited()
    {
        var page = PageOf(
            ("content/index.md", "---\ntitle: Test\nbottom_line: It says [[report#p2|“Second words”]].\n---\nAgain [[report#p2|“words here”]], then [[report#p1|“First words”]].\n"));

        Assert.Equal(["1", "1", "2"], References(page));
        Assert.Equal(
            ["The Paper, Report, 7 May 2025, paragraph 2. https://example.org/report", "The Paper, Report, 7 May 2025, paragraph 1. https://example.org/report"],
            Notes(page));
    }

    [Fact]
    public void Numbers_follow_the_order_of_reading_from_the_briefing_to_the_events_and_actors()
    {
        var page = PageOf(
            ("content/index.md", "---\ntitle: Test\n---\n[[report#p3|“Third words”]]\n"),
            ("content/actors/minister.md", "---\nname: A Minister\ntype: person\npositions:\n  - title: Minister\n    sources: [report#p2]\n---\n"),
            ("content/events/talks.md", "---\ntitle: Talks\nfigures:\n  - measure: other\n    of: people\n    source: report\n    quote: Third words\n---\n> First words here\n> — [[paper]], [[report#p1]]\n"));

        Assert.Equal(["1", "2", "1", "3"], References(page));
        Assert.Equal(["paragraph 3", "paragraph 1", "paragraph 2"], Notes(page).Select(note => note.Split(", ")[^1].Split('.')[0]));
    }

    [Fact]
    public void What_is_not_known_of_a_source_its_note_says()
    {
        var page = PageOf(
            ("content/articles/bare.md", "---\ntitle: Bare\n---\nSome words.\n"),
            ("content/index.md", "---\ntitle: Test\n---\n[[bare#p1|“Some words”]] and [a page](https://example.org/x).\n"));

        Assert.Equal(["Outlet not stated, Bare, no date stated, paragraph 1.", "https://example.org/x"], Notes(page));
    }

    [Fact]
    public void Links_to_what_stands_on_the_page_stay_on_it()
    {
        var page = PageOf(
            ("content/articles/report.md", Article.Replace("url:", "statements:\n  - claim: talks/held\n    stance: asserts\nurl:", StringComparison.Ordinal)),
            ("content/events/talks.md", "---\ntitle: Talks\nclaims:\n  held: They were held.\n---\n"),
            ("content/pages/method.md", "---\ntitle: Method\n---\nHow.\n"),
            ("content/index.md", "---\ntitle: Test\njudgements:\n  - text: A judgement.\n    basis: [talks/held]\n---\n[[talks]], [[paper]], [[report]] and [[method]]; The Paper.\n"));

        var links = page.QuerySelectorAll(".briefing a").Select(link => link.GetAttribute("href")!).Where(href => !href.StartsWith("https:", StringComparison.Ordinal) && !href.StartsWith("terms.html#", StringComparison.Ordinal)).ToArray();
        Assert.All(links, link => Assert.StartsWith("#", link, StringComparison.Ordinal));
        Assert.Superset(new HashSet<string> { "#event-talks", "#actor-paper", "#article-report", "#page-method", "#claim-talks.held" }, links.ToHashSet(StringComparer.Ordinal));
        Assert.Equal("index.html", page.QuerySelector(".site-title a")!.GetAttribute("href"));
    }

    [Fact]
    public void Texts_keep_their_own_anchors_apart_and_their_headings_below_their_titles()
    {
        const string Body = "## Background\n\nSee [above](#background).[^1]\n\n[^1]: A footnote.\n";
        var page = PageOf(
            ("content/events/a.md", $"---\ntitle: A\n---\n{Body}"),
            ("content/events/b.md", $"---\ntitle: B\n---\n{Body}"),
            ("content/index.md", $"---\ntitle: Test\n---\n{Body}"));

        Assert.Equal(["H3", "H4", "H4"], page.QuerySelectorAll("[id$='.background']").Select(heading => heading.TagName));
        Assert.Equal(
            ["#briefing.background", "#event-a.background", "#event-b.background"],
            page.QuerySelectorAll(".account a").Where(link => link.TextContent == "above").Select(link => link.GetAttribute("href")));
        AssertSound(page);
    }

    [Fact]
    public void The_text_of_an_article_is_not_reprinted()
    {
        var page = PageOf(("content/index.md", "---\ntitle: Test\n---\n[[report#p1|“First words”]]\n"));

        Assert.Contains("First words", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Third words", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_with_too_many_entries_lists_titles_and_says_so()
    {
        var articles = Enumerable.Range(1, PrintModel.MostInFull).Select(n => (string.Create(CultureInfo.InvariantCulture, $"content/articles/a{n}.md"), "---\ntitle: One of many\n---\nText.\n"));
        var page = PageOf([.. articles, ("content/index.md", "---\ntitle: Test\n---\n[[report#p1|“First words”]]\n")]);

        Assert.Equal(PrintModel.MostInFull + 1, page.QuerySelectorAll(".titles li").Length);
        Assert.Contains($"more than {PrintModel.MostInFull}", page.QuerySelector(".titles")!.PreviousElementSibling!.TextContent, StringComparison.Ordinal);
        Assert.Equal("articles/report.html", page.QuerySelector(".endnotes a")!.GetAttribute("href"));
        Assert.Single(page.QuerySelectorAll("#actor-paper"));
    }

    /// <summary>Whatever is cited in whatever order: every note is referred to, every reference has its note, and numbers first appear in order.</summary>
    [Fact]
    public void Every_note_has_a_reference_and_every_reference_a_note() => Prop.ForAll(
        Gen.Choose(1, 3).ListOf().Where(cited => cited.Count is > 0 and < 12).ToArbitrary(),
        cited =>
        {
            var lines = cited.Select(number => string.Create(CultureInfo.InvariantCulture, $"Says [[report#p{number}|“{_ordinals[number - 1]} words”]]."));
            var half = cited.Count / 2;
            var page = PageOf(
                ("content/index.md", $"---\ntitle: Test\n---\n{string.Join("\n\n", lines.Take(half))}\n"),
                ("content/events/talks.md", $"---\ntitle: Talks\n---\n{string.Join("\n\n", lines.Skip(half))}\n"));

            AssertSound(page);
            var order = cited.Distinct().ToList();
            Assert.Equal(cited.Select(number => (order.IndexOf(number) + 1).ToString(CultureInfo.InvariantCulture)), References(page));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Theory]
    [InlineData("full")]
    [InlineData("quotes")]
    public void The_dossier_of_this_repository_has_sound_notes_in_order(string publishText)
    {
        var settings = File.ReadAllText(Path.Combine(Repository.Root, "content", "dossier.yml")).Replace("publish_text: full", $"publish_text: {publishText}", StringComparison.Ordinal);
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "content"), "*.*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(Repository.Root, file), File.ReadAllText(file)))
            .Select(file => file.Item1.EndsWith("dossier.yml", StringComparison.Ordinal) ? (file.Item1, settings) : file);
        var page = PageOf([.. files]);

        AssertSound(page);
        var seen = new HashSet<int>();
        foreach (var number in References(page).Select(text => int.Parse(text, CultureInfo.InvariantCulture)))
        {
            Assert.True(seen.Contains(number) || number == seen.Count + 1, $"note {number} is referred to before note {seen.Count + 1}");
            seen.Add(number);
        }

        Assert.InRange(seen.Count, 40, int.MaxValue);
    }

    private static IHtmlDocument PageOf(params (string Path, string Text)[] files)
    {
        var site = SmallSite.Of([.. files, ("content/actors/paper.md", Paper), ("content/articles/report.md", Article)]);
        Assert.DoesNotContain(site.Diagnostics, diagnostic => diagnostic.Severity == Dossier.Diagnostics.Severity.Error);
        return new HtmlParser().ParseDocument(site["print.html"]);
    }

    private static string[] References(IHtmlDocument page) => [.. page.QuerySelectorAll("[role=doc-noteref]").Select(reference => reference.TextContent)];

    private static string[] Notes(IHtmlDocument page) => [.. page.QuerySelectorAll(".endnotes > li").Select(note => note.TextContent.Trim())];

    private static void AssertSound(IHtmlDocument page)
    {
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        var dead = page.QuerySelectorAll("a[href^='#']").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")![1..])).Except(ids, StringComparer.Ordinal);
        Assert.Empty(dead);
        var referred = page.QuerySelectorAll("[role=doc-noteref]").Select(reference => reference.GetAttribute("href")![1..]).ToHashSet(StringComparer.Ordinal);
        var notes = page.QuerySelectorAll(".endnotes > li").Select((note, at) => (note.Id!, Number: at + 1)).ToArray();
        Assert.Equal(notes.Select(note => note.Item1).Order(StringComparer.Ordinal), referred.Order(StringComparer.Ordinal));
        Assert.All(notes, note => Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"note-{note.Number}"), note.Item1));
    }
}

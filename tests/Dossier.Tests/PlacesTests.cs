using Xunit;

namespace Dossier.Tests;

/// <summary>What is wrong is said where an editor can mend it, and once.</summary>
public class PlacesTests
{
    private const string Actor = "---\nname: Norland\ntype: state\n---\n";

    private static readonly (string, string)[] _paper =
    [
        ("content/actors/paper.md", "---\nname: The Paper\ntype: media\n---\n"),
        ("content/actors/norland.md", Actor),
    ];

    [Theory]
    [InlineData("Text <img src=x> here.", 5, 6)]
    [InlineData("Text <a href=x>here</a>.", 5, 6)]
    [InlineData("<b id=\"q\">a</b> <b id=\"q\">b</b>", 5, 17)]
    [InlineData("<div>\n<img src=\"y.png\">\n</div>", 6, 1)]
    [InlineData("<a href=\"#nowhere\">w</a>", 5, 1)]
    [InlineData("<b id=\"main\">w</b>", 5, 1)]
    public void Of_an_authors_HTML_it_is_said_in_the_text(string html, int line, int column)
    {
        var site = SmallSite.Of(("content/pages/about.md", $"---\ntitle: About\n---\n\n{html}\n"), ("content/index.md", "---\ntitle: Test\n---\n[[about]]\n"));

        var fault = Assert.Single(site.Diagnostics);
        Assert.Equal(("content/pages/about.md", line, column), (fault.Place.File, fault.Place.Line, fault.Place.Column));
    }

    [Fact]
    public void Summaries_that_are_lists_share_no_ids_on_the_pages_that_list_them()
    {
        var summary = "summary: |\n  - one\n  - two\n\n  # Head\n";
        var site = SmallSite.Of(
        [
            .. _paper,
            ("content/articles/a.md", $"---\ntitle: A\noutlet: paper\n{summary}---\nFirst words of this.\n"),
            ("content/articles/b.md", $"---\ntitle: B\noutlet: paper\n{summary}---\nOther words of that.\n"),
        ]);

        Assert.DoesNotContain(site.Diagnostics, fault => fault.Severity == Severity.Error);
        Assert.DoesNotContain("id=\"p1\"", site["articles.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_paragraph_that_is_not_published_is_said_at_the_link_and_once()
    {
        var site = SmallSite.Of(
        [
            _paper[0],
            ("content/dossier.yml", "title: Test\npublish_text: quotes\n"),
            ("content/actors/norland.md", Actor + "See [[full#p2]].\n"),
            ("content/articles/full.md", "---\ntitle: Full\noutlet: paper\n---\nFirst words.\n\nSecond words.\n"),
        ]);

        var fault = Assert.Single(site.Diagnostics, fault => fault.Severity == Severity.Error);
        Assert.Equal("content/actors/norland.md(5,5): error dead-fragment: the link leads to 'p2' of 'full', which is not published", fault.ToString());
    }

    [Fact]
    public void A_link_to_a_paragraph_that_is_quoted_is_none()
    {
        var site = SmallSite.Of(
        [
            _paper[0],
            ("content/dossier.yml", "title: Test\npublish_text: quotes\n"),
            ("content/actors/norland.md", Actor + "See [[full#p2]].\n\n> Second words are said here.\n>\n> — [[full#p2]]\n"),
            ("content/articles/full.md", "---\ntitle: Full\noutlet: paper\n---\nFirst words.\n\nSecond words are said here.\n"),
        ]);

        Assert.DoesNotContain(site.Diagnostics, fault => fault.Code == "dead-fragment");
    }

    [Fact]
    public void A_circle_is_one_mistake_however_long_it_is()
    {
        const int Length = 40;
        var events = Enumerable.Range(0, Length).Select(at => ($"content/events/e{at:D3}.md", $"---\ntitle: E{at}\npart_of: e{(at + 1) % Length:D3}\n---\n"));
        var articles = Enumerable.Range(0, Length).Select(at => ($"content/articles/a{at:D3}.md", $"---\ntitle: A{at}\noutlet: paper\nbased_on: [a{(at + 1) % Length:D3}]\n---\nWords {at} of {at * 7}.\n"));

        var circles = SmallSite.Of([.. _paper, .. events, .. articles]).Diagnostics.Where(fault => fault.Code == "circle").Select(fault => fault.ToString());

        Assert.Equal(
            [
                "content/articles/a000.md(4,12): error circle: the 'based_on' of 'a000' leads back to itself: a000 → a001 → a002 → (35 more) → a038 → a039 → a000",
                "content/events/e000.md(3,10): error circle: the 'part_of' of 'e000' leads back to itself: e000 → e001 → e002 → (35 more) → e038 → e039 → e000",
            ],
            circles);
    }

    [Fact]
    public void Two_circles_are_two_mistakes_and_a_chain_into_one_is_none()
    {
        var next = new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "b", ["b"] = "a", ["c"] = "d", ["d"] = "e", ["e"] = "c", ["f"] = "a", ["g"] = "f" };

        var circles = SmallSite.Of([.. next.Select(one => ($"content/events/{one.Key}.md", $"---\ntitle: {one.Key}\npart_of: {one.Value}\n---\n"))]).Diagnostics
            .Where(fault => fault.Code == "circle").Select(fault => fault.Message);

        Assert.Equal(["the 'part_of' of 'a' leads back to itself: a → b → a", "the 'part_of' of 'c' leads back to itself: c → d → e → c"], circles);
    }

    [Theory]
    [InlineData("type: state\n---\n  summary: Words.\n---\n", 4)]
    [InlineData("aliases:\n---\n  - Nord\n  - North\ntype: state\n---\n", 4)]
    [InlineData("type: state\n...\n  summary: Words.\n# a comment\ndescription: D\n---\n", 4)]
    public void A_fence_among_the_fields_is_said_at_its_line_and_the_fields_are_read(string rest, int line)
    {
        var site = SmallSite.Of(("content/actors/norland.md", $"---\nname: Norland\n{rest}Text.\n"));

        var fault = Assert.Single(site.Diagnostics);
        Assert.Equal(("fence-in-fields", "content/actors/norland.md", line, 1), (fault.Code, fault.Place.File, fault.Place.Line, fault.Place.Column));
    }

    [Theory]
    [InlineData("type: state\n---\n  - one\n  - two\n\n---\n\nMore.\n")]
    [InlineData("type: state\n---\n  - one\n  - two\n---\nMore.\n")]
    [InlineData("type: state\n---\n    note: this is code\n")]
    [InlineData("type: state\n---\nText.\n\n---\n")]
    public void A_text_may_begin_with_a_list_or_with_code(string rest)
    {
        var site = SmallSite.Of(("content/actors/norland.md", $"---\nname: Norland\n{rest}"));

        Assert.DoesNotContain(site.Diagnostics, fault => fault.Code == "fence-in-fields");
    }
}

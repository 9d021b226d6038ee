using AngleSharp.Html;
using AngleSharp.Html.Parser;
using Dossier.Import.Forms;
using Dossier.Import.Web;
using Dossier.Pages;
using Dossier.Rendering.Texts;
using Dossier.Sources;
using Dossier.Text;
using Dossier.Text.Html;
using Xunit;

namespace Dossier.Tests.Text;

/// <summary>
/// Texts that would take work without end. Those that go beyond a bound are refused at their place, whatever their size; of
/// the rest twice as much text takes about twice the work.
/// </summary>
public class MarkupBoundsTests
{
    /// <summary>What is repeated, how often, the line and column of what is too much, and what the message says of it.</summary>
    public static TheoryData<string, string, int, int, int, string> Refused => new()
    {
        { "<div>\n", "<b></x>", 20_000, 2, 34_997, "more than 10,000 tags of HTML" },
        { "", "<!-- --> ", 20_000, 1, 90_001, "more than 10,000 tags of HTML" },
        { "<div><svg>", "<path></q>", 60_000, 1, 50_001, "more than 10,000 tags of HTML" },
        { "", "<svg></q>", 90_000, 1, 45_001, "more than 10,000 tags of HTML" },
        { "", "<p>", 200_000, 1, 30_001, "more than 10,000 tags of HTML" },
        { "", "<a ", 50_000, 1, 30_001, "more than 10,000 tags of HTML" },
        { "", "<script>x</script>", 20_000, 1, 90_001, "more than 10,000 tags of HTML" },
        { "", "x <?", 100_000, 1, 3, "looked for through more than 10,000,000 signs" },
        { "", "x <!--", 100_000, 1, 3, "looked for through more than 10,000,000 signs" },
        { "", "x <!A ", 100_000, 1, 3, "looked for through more than 10,000,000 signs" },
        { "", "[a](", 100_000, 1, 4, "looked for through more than 10,000,000 signs" },
        { "", "![a](", 100_000, 1, 5, "looked for through more than 10,000,000 signs" },
        { "", "[a](()", 100_000, 1, 4, "looked for through more than 10,000,000 signs" },
        { "", "# a\n\n", 20_000, 20_001, 1, "more than 10,000 headings, items, rows and quoted paragraphs" },
        { "", "---\n", 100_000, 10_001, 1, "more than 10,000 headings, items, rows and quoted paragraphs" },
        { "", "- [ ] a\n", 20_000, 10_001, 3, "more than 10,000 headings, items, rows and quoted paragraphs" },
        { "|a|\n|-|\n", "|x\n", 100_000, 16_667, 1, "the tables of the text have more than 50,000 cells" },
        { "", "|", 50_000, 1, 1, "more than 1,000 columns" },
        { "", "[a]: /u\n", 50_000, 5_001, 3, "more than 5,000 notes and definitions of links" },
        { "", "http://a.b/x ", 20_000, 1, 39_001, "more than 3,000 addresses" },
        { "", "*a **a ", 50_000, 1, 14_001, "more than 4,000 signs of emphasis" },
        { "", "a* ", 50_000, 1, 12_002, "more than 4,000 signs of emphasis" },
        { "", "[[", 50_000, 1, 1_001, "more than 1,000 '[' without their ']'" },
        { "", "[a][", 50_000, 1, 4_001, "more than 1,000 '[' without their ']'" },
        { "<b", " data-a='<b'", 2_000, 1, 1, "the tag has more than 1,000 attributes" },
        { "", "<b>", 600, 1, 1_537, "nested too deeply" },
        { "", "<b></x>", 600, 1, 3_585, "nested too deeply" },
        { "", "> ", 20_000, 1, 1, "nested too deeply" },
    };

    /// <summary>What is repeated below the bounds, how often, and the second time twice as often.</summary>
    public static TheoryData<string, string, int> Read => new()
    {
        { "", "# a\n\n", 4_000 },
        { "", "a\n---\n\n", 4_000 },
        { "", "Words here.\n\n", 4_000 },
        { "", "- a\n", 4_000 },
        { "", "---\n", 4_000 },
        { "|a|\n|-|\n", "|x\n", 4_000 },
        { "", "<b id=\"x\">a</b> ", 2_000 },
        { "", "<b>x</b>\n\n", 2_000 },
        { "", "<p>", 4_000 },
        { "", "<script>x</script> ", 2_000 },
        { "", "<textarea>", 250 },
        { "", "` ", 10_000 },
        { "", "`` ` ``` ", 10_000 },
        { "", "```\n`\n```\n\n", 4_000 },
        { "", "a ^b1\n\n", 4_000 },
        { "", "%%a%% ", 10_000 },
        { "", "a^ ", 40_000 },
        { "a ^", "  ", 100_000 },
        { "", "[[a]] ", 4_000 },
        { "", "&amp;", 20_000 },
        { "", "a[^1] ", 4_000 },
        { "", "lorem ipsum ", 20_000 },
        { "", "“a b c” ", 10_000 },
        { "e", "\u0301\u0316", 20_000 },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_text_beyond_a_bound_is_refused_where_it_goes_beyond(string begin, string unit, int count, int line, int column, string message)
    {
        foreach (var times in new[] { count, 2 * count })
        {
            var fault = Assert.Single(Parse(begin + Repeated(unit, times) + (begin == "<b" ? ">" : "")).Faults);
            Assert.Contains(message, fault.Message, StringComparison.Ordinal);
            Assert.Equal(("content/pages/b.md", line, column, Severity.Error), (fault.Place.File, fault.Place.Line, fault.Place.Column, fault.Severity));
            Assert.NotEmpty(fault.Hint);
        }
    }

    [Theory]
    [MemberData(nameof(Read))]
    public void Twice_the_text_takes_about_twice_the_work(string begin, string unit, int count)
    {
        LinearWork.Assert(times => Parse(begin + Repeated(unit, times)), count);
        Assert.DoesNotContain(Parse(begin + Repeated(unit, 2 * count)).Faults, fault => fault.Code is "too-much-markup" or "markdown-too-deep");
    }

    [Theory]
    [InlineData("<p id=\"a\">x</p>", 5_000)]
    [InlineData("<h2>x</h2>\n", 5_000)]
    [InlineData("<p><a href=\"#p1\">x</a> y</p>", 5_000)]
    public void A_text_is_fitted_into_a_page_in_linear_work(string unit, int count) =>
        LinearWork.Assert(times => NestedHtml.Of(Repeated(unit, times), new TextNesting("t-", 2), []), count);

    [Theory]
    [InlineData(1_000)]
    [InlineData(2_000)]
    public void Runs_of_backticks_that_no_other_ends_are_refused_at_the_one_that_is_too_much(int longest)
    {
        var fault = Assert.Single(Parse(string.Concat(Enumerable.Range(1, longest).Select(length => new string('`', length) + "a"))).Faults);

        Assert.Equal("too-much-markup", fault.Code);
        Assert.Contains("looked for through more than 10,000,000 signs", fault.Message, StringComparison.Ordinal);
        Assert.Equal(1, fault.Place.Line);
        Assert.InRange(fault.Place.Column, 2, 2_000);
    }

    [Fact]
    public void Code_of_many_lengths_is_read() =>
        Assert.Empty(Parse(string.Concat(Enumerable.Range(1, 300).Select(length => $"{new string('`', length)} a {new string('`', length)}\n\n"))).Faults);

    [Fact]
    public void A_text_of_ordinary_size_and_every_kind_of_markup_is_read()
    {
        var text = Repeated("## A heading\n\nWords with *emphasis*, a [link](https://example.org/a_(b)), `code`, <kbd>K</kbd> and a note[^n].\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n", 300) + "[^n]: Said here.\n";

        Assert.Empty(Parse(text).Faults);
    }

    [Fact]
    public void Headings_of_the_same_words_are_numbered_in_their_order()
    {
        var prose = Parse("# a\n\n# a\n\n# a-1\n\n# a\n\n# b\n\n# a\n").Prose;

        Assert.Equal(["a", "a-1", "a-1-1", "a-2", "b", "a-3"], prose.Anchors);
    }

    [Theory]
    [InlineData("<div>", 100_000, 1, 2_563, "more than 512 elements are open at once")]
    [InlineData("<b>", 100_000, 1, 1_543, "more than 512 elements are open at once")]
    [InlineData("<b></x>", 100_000, 1, 3_583, "more than 512 elements are open at once")]
    [InlineData("<table>", 100_000, 1, 3_583, "more than 512 elements are open at once")]
    [InlineData("<p>a", 250_000, 1, 800_005, "more than 200,000 tags of HTML")]
    [InlineData("<br>a", 250_000, 1, 1_000_003, "more than 200,000 tags of HTML")]
    [InlineData("<ul><li>a", 100_000, 1, 4_603, "more than 512 elements are open at once")]
    public void A_page_beyond_a_bound_is_not_imported(string unit, int count, int line, int column, string message) =>
        AssertRefused("<html><body>" + Repeated(unit, count), line, column, message);

    [Fact]
    public void A_text_of_more_lines_than_an_article_is_not_imported() =>
        AssertRefused("Title\n\n" + Repeated("Words.\n\n", 210_000), 400_001, 1, "more than 200,000 lines with words");

    [Theory]
    [InlineData("<p>a", 2_000)]
    [InlineData("<br>a", 2_000)]
    [InlineData("<li>a</li>", 2_000)]
    [InlineData("<td class=\"nav-x\">a</td>", 2_000)]
    [InlineData("&amp;", 20_000)]
    public void A_page_is_imported_in_linear_work(string unit, int count) => LinearWork.Assert(times => HtmlArticle.Read("<article>" + Repeated(unit, times)), count);

    [Fact]
    public void Tags_in_scripts_and_comments_of_a_page_are_none()
    {
        var page = $"<html><body><script>var a = \"{Repeated("<div>", 2_000)}\";</script><!-- {Repeated("<b>", 2_000)} --><p>Words of the article.</p>";

        Assert.Null(HtmlNesting.Excess(page, 100));
        Assert.Equal((0, false), HtmlNesting.Excess("<p></p>", 0));
    }

    [Theory]
    [InlineData("<p>a &amp; b<br>c</p><!-- d --><pre>\n\nx</pre><ul><li title=\"&quot;\">e</li></ul>")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"></path></svg><textarea>\n\nx</textarea><template><b>y</b></template>")]
    [InlineData("<table><tbody><tr><td>1<img src=\"x\" alt=\"\"></td></tr></tbody></table><script>a < b</script>")]
    public void A_tree_is_printed_as_its_library_prints_it(string html)
    {
        var body = new HtmlParser().ParseDocument($"<!doctype html><body>{html}").Body!;

        Assert.Equal(body.InnerHtml, HtmlPrinting.InnerOf(body, HtmlMarkupFormatter.Instance));
    }

    private static (Prose Prose, ImmutableArray<Diagnostic> Faults) Parse(string text)
    {
        var source = new SourceFile("content/pages/b.md", "pages/b.md", text);
        var faults = new DiagnosticBag();
        var prose = ProseParser.Parse(text, source.At, faults);
        return (prose, faults.Sorted());
    }

    private static void AssertRefused(string page, int line, int column, string message)
    {
        var refusals = new DiagnosticBag();
        Assert.Empty(ArticleReader.Read("x.html", page, refusals));
        var refusal = Assert.Single(refusals.Sorted());
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
        Assert.Equal("input-too-large", refusal.Code);
        Assert.Equal(("x.html", line, column), (refusal.Place.File, refusal.Place.Line, refusal.Place.Column));
    }

    private static string Repeated(string unit, int times) => string.Concat(Enumerable.Repeat(unit, times));
}

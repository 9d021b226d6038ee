using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Dossier.Tests.Evidence;

/// <summary>The claims against a judgement and its other readings, on the page, on paper, in Markdown and as data.</summary>
public class ReadingTableTests
{
    private const string Readings = """
        basis: [e/fits-all, e/for-it]
            against: [e/splits]
            alternatives:
              - It was something else.
              - text: It was the other.
                basis: [e/splits, e/fits-all]
                against: [e/for-it]
              - text: It was a third.
                basis: [e/third, e/fits-all]
        """;

    [Fact]
    public void The_claim_that_parts_the_readings_most_comes_first_and_one_that_fits_all_last()
    {
        var table = Page(Site(Readings)).QuerySelector(".reading-table")!;

        Assert.Equal(["Claim", "This judgement", "Reading 2", "Reading 3"], table.QuerySelectorAll("thead th[scope=col]").Select(cell => cell.TextContent));
        Assert.Equal(
            [
                "For it.|consistent|inconsistent|no bearing",
                "Splits.|inconsistent|consistent|no bearing",
                "Third.|no bearing|no bearing|consistent",
                "Fits all.|consistent|consistent|consistent",
            ],
            table.QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("td").Select(cell => cell.TextContent).Prepend(row.QuerySelector("th[scope=row]")!.FirstChild!.TextContent.Trim()))));
        Assert.Equal(["tells them apart best", "tells them apart best", "", "does not tell them apart"], table.QuerySelectorAll("tbody th").Select(cell => cell.QuerySelector(".telling")?.TextContent ?? ""));
    }

    [Theory]
    [InlineData("basis: [e/for-it]")]
    [InlineData("basis: [e/for-it]\n    alternatives: [It was something else.]")]
    [InlineData("basis: [e/for-it]\n    against: [e/splits]")]
    public void There_is_no_table_where_no_other_reading_has_claims(string fields)
    {
        var site = Site(fields);

        Assert.Null(Page(site).QuerySelector(".reading-table"));
        Assert.DoesNotContain("no bearing", site["index.md"] + site["print.html"], StringComparison.Ordinal);
        Assert.False(Judgement(site).TryGetProperty("readings", out _));
    }

    [Fact]
    public void A_table_can_be_scrolled_by_keyboard_and_has_a_name()
    {
        var box = Page(Site(Readings)).QuerySelector(".scrolls:has(.reading-table)")!;

        Assert.Equal("0", box.GetAttribute("tabindex"));
        Assert.Equal(box.QuerySelector("caption")!.Id, box.GetAttribute("aria-labelledby"));
    }

    [Fact]
    public void Paper_and_Markdown_have_the_same_table()
    {
        var site = Site(Readings);
        var onPaper = new HtmlParser().ParseDocument(site["print.html"]).QuerySelectorAll(".reading-table tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("td").Select(cell => cell.TextContent)));

        Assert.Equal(Page(site).QuerySelectorAll(".reading-table tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("td").Select(cell => cell.TextContent))), onPaper);
        Assert.Contains("""
              - **Against it:** [Splits.](events/e.md#claim-splits) (Single source)
              - **Reading 1:** It was something else.
              - **Reading 2:** It was the other. For it: [Splits.](events/e.md#claim-splits) (Single source); [Fits all.](events/e.md#claim-fits-all) (Single source). Against it: [For it.](events/e.md#claim-for-it) (Single source).
            """, site["index.md"], StringComparison.Ordinal);
        Assert.Contains("""

              | Claim | This judgement | Reading 2 | Reading 3 |
              |---|---|---|---|
              | [For it.](events/e.md#claim-for-it) (tells them apart best) | consistent | inconsistent | no bearing |
            """, site["index.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Data_name_each_bearing()
    {
        var first = Judgement(Site(Readings)).GetProperty("readings")[0];

        Assert.Equal(
            """{"claim":"e/for-it","diagnosticity":"most","judgement":"consistent","alternatives":[{"number":2,"bearing":"inconsistent"},{"number":3,"bearing":"none"}]}""",
            JsonSerializer.Serialize(first));
    }

    private static IHtmlDocument Page(SmallSite site) => new HtmlParser().ParseDocument(site["index.html"]);

    private static JsonElement Judgement(SmallSite site)
    {
        using var data = JsonDocument.Parse(site["data/dossier.json"]);
        return data.RootElement.GetProperty("home").GetProperty("judgements")[0].Clone();
    }

    private static SmallSite Site(string fields) => SmallSite.Of(
        ("content/index.md", $"---\ntitle: Test\njudgements:\n  - text: It was so.\n    likelihood: likely\n    confidence: low\n    {fields}\n---\n"),
        ("content/actors/courier.md", "---\nname: Courier\ntype: media\n---\n"),
        ("content/events/e.md", "---\ntitle: E\nclaims: { fits-all: Fits all., for-it: For it., splits: Splits., third: Third. }\n---\n"),
        ("content/articles/a.md", """
            ---
            title: A
            outlet: courier
            statements:
              - { claim: e/fits-all, stance: asserts }
              - { claim: e/for-it, stance: asserts }
              - { claim: e/splits, stance: asserts }
              - { claim: e/third, stance: asserts }
            ---

            Words.
            """));
}

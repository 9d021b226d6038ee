using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Dossier.Tests.Exports;

/// <summary>How an article is cited, and the links of paragraphs and claims to themselves.</summary>
public class CitationTests
{
    private static readonly SmallSite _site = TakenSite.Build();

    [Fact]
    public void In_words_it_says_what_is_known_and_what_is_not()
    {
        Assert.Equal(
            "Jane Doe: “100% of {them} & \"others\" </script> met_in ~Paris”. The Paper, 7 May 2025. https://example.com/a?b=1&c=2 Read in: Talks & <tests>. https://example.org/a/briefing/articles/a.html",
            Citation("a", "plain"));
        Assert.Equal("No author named: “Undated”. outlet not named, no date. Read in: Talks & <tests>. https://example.org/a/briefing/articles/undated.html", Citation("undated", "plain"));
    }

    [Fact]
    public void In_BibTeX_no_sign_is_a_command_and_every_brace_has_its_match()
    {
        var cited = Citation("a", "bibtex");

        Assert.StartsWith("@misc{a,\n  author = {{Jane Doe}},\n", cited, StringComparison.Ordinal);
        Assert.Contains("title = {{100\\% of \\textbraceleft{}them\\textbraceright{} \\& \"others\" </script> met\\_in \\textasciitilde{}Paris}}", cited, StringComparison.Ordinal);
        Assert.Contains("  year = {2025},\n  month = may,\n  date = {2025-05-07},\n", cited, StringComparison.Ordinal);
        Assert.Equal(cited.Count(sign => sign == '{'), cited.Count(sign => sign == '}'));
        Assert.DoesNotContain("year", Citation("undated", "bibtex"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-05-07", """{"date-parts":[[2025,5,7]]}""")]
    [InlineData("2025-05~", """{"date-parts":[[2025,5]],"circa":true}""")]
    [InlineData("2025", """{"date-parts":[[2025]]}""")]
    [InlineData("2025-05-XX", """{"date-parts":[[2025,5]]}""")]
    [InlineData("2025-05-01/2025-05-03", """{"date-parts":[[2025,5,1],[2025,5,3]]}""")]
    [InlineData("2025-05-01/..", """{"literal":"2025-05-01/.."}""")]
    public void In_CSL_a_date_has_the_precision_it_is_known_to(string date, string issued)
    {
        var site = SmallSite.Of(("content/articles/x.md", $"---\ntitle: X\ndate: {date}\n---\nText.\n"));
        var item = JsonDocument.Parse(Citation("x", "csl", site)).RootElement[0];

        Assert.Equal(issued, JsonSerializer.Serialize(item.GetProperty("issued")));
    }

    [Fact]
    public void In_CSL_names_are_lists_and_what_is_not_known_is_left_out()
    {
        var item = JsonDocument.Parse(Citation("a", "csl")).RootElement[0];

        Assert.Equal("Jane Doe", item.GetProperty("author")[0].GetProperty("literal").GetString());
        Assert.Equal("The Paper", item.GetProperty("container-title").GetString());
        Assert.False(JsonDocument.Parse(Citation("undated", "csl")).RootElement[0].TryGetProperty("issued", out _));
    }

    [Fact]
    public void In_the_head_of_the_page_stand_the_tags_that_Zotero_and_Google_Scholar_read()
    {
        Assert.Equal(
            [
                ("citation_title", "100% of {them} & \"others\" </script> met_in ~Paris"),
                ("citation_author", "Jane Doe"),
                ("citation_publication_date", "2025/05/07"),
                ("citation_journal_title", "The Paper"),
                ("citation_language", "en"),
                ("citation_public_url", "https://example.com/a?b=1&c=2"),
            ],
            Tags(_site, "articles/a.html"));
        Assert.Equal([("citation_title", "Undated")], Tags(_site, "articles/undated.html"));
        Assert.Empty(Tags(_site, "events/talks.html"));
    }

    [Theory]
    [InlineData("2025-05", "2025/05")]
    [InlineData("2025", "2025")]
    [InlineData("2025-05-XX", "2025/05")]
    [InlineData("2025-05-07~", null)]
    [InlineData("2025-05-01/2025-05-03", null)]
    public void In_the_head_a_date_stands_to_the_precision_that_is_certain(string date, string? published)
    {
        var site = SmallSite.Of(("content/articles/x.md", $"---\ntitle: X\ndate: {date}\n---\nText.\n"));

        Assert.Equal(published, Tags(site, "articles/x.html").SingleOrDefault(tag => tag.Name == "citation_publication_date").Content);
    }

    [Fact]
    public void Every_paragraph_and_every_claim_has_a_named_link_to_itself()
    {
        var article = Parse(_site["articles/a.html"]);
        var links = article.QuerySelectorAll(".source-text a.permalink").Select(link => (link.GetAttribute("href"), link.GetAttribute("aria-label"), link.TextContent));

        Assert.Equal([("#p1", "Link to paragraph 1", ""), ("#p2", "Link to paragraph 2", ""), ("#p3", "Link to paragraph 3", "")], links);
        Assert.Equal("p1", article.QuerySelector(".source-text a.permalink")!.ParentElement!.Id);
        var claims = Parse(_site["events/talks.html"]).QuerySelectorAll(".matrix a.permalink");
        Assert.Equal([("#claim-held", "Link to claim 1"), ("#claim-none", "Link to claim 2")], claims.Select(link => (link.GetAttribute("href"), link.GetAttribute("aria-label"))));
    }

    [Fact]
    public void The_page_of_an_article_asks_for_the_script_that_copies()
    {
        var article = Parse(_site["articles/a.html"]);

        Assert.Single(article.QuerySelectorAll("script[src*='assets/copy.']"));
        Assert.Equal("Copy", article.QuerySelector("[data-copy]")!.GetAttribute("data-copy"));
    }

    [Fact]
    public void Aligned_columns_have_classes_and_no_page_has_a_style_attribute()
    {
        var article = Parse(_site["articles/a.html"]);

        Assert.Equal(["align-left", "align-center", "align-right"], article.QuerySelectorAll(".source-text td").Select(cell => cell.ClassName));
        Assert.Equal(["align-left", "align-center", "align-right"], article.QuerySelectorAll(".source-text th").Select(cell => cell.ClassName));
        Assert.All(_site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)), path => Assert.Null(Parse(_site[path]).QuerySelector("[style]")));
    }

    private static IEnumerable<(string Name, string? Content)> Tags(SmallSite site, string path) =>
        Parse(site[path]).QuerySelectorAll("meta[name^='citation_']").Select(tag => (tag.GetAttribute("name")!, tag.GetAttribute("content")));

    private static string Citation(string article, string form, SmallSite? site = null) =>
        Parse((site ?? _site)[$"articles/{article}.html"]).GetElementById($"cite-{form}")!.ParentElement!.QuerySelector("pre")!.TextContent;

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}

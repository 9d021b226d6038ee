using Xunit;

namespace Dossier.Tests.Text;

/// <summary>No word of a text disappears in silence: each of these texts once lost some.</summary>
public class LostWordsTests
{
    private const string Army = "The army <did not> leave the city.";

    [Fact]
    public void A_quotation_that_leaves_words_between_angle_brackets_out_is_false() =>
        Assert.Contains("error quote-not-found", Quoting("The army leave the city.").Report, StringComparison.Ordinal);

    [Fact]
    public void A_quotation_of_words_between_angle_brackets_is_true()
    {
        var site = Quoting(Army);

        Assert.Empty(site.Report);
        Assert.Contains("The army &lt;did not&gt; leave the city.", site["articles/a.html"], StringComparison.Ordinal);
        Assert.Contains("The army &lt;did not&gt; leave the city.", site["articles/a.md"], StringComparison.Ordinal);
        Assert.Contains("The army <did not> leave the city.", Unescaped(site["data/dossier.json"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("left<br>the", "left<br>the")]
    [InlineData("left<hr>the", "left the")]
    [InlineData("left<p>the</p>city", "left the city")]
    public void Words_that_HTML_parts_are_parted_in_Markdown_too(string written, string shown) =>
        Assert.Contains($"\n{shown}\n", FourWordingsTests.Site(written)["articles/a0.md"], StringComparison.Ordinal);

    [Theory]
    [InlineData("He said <inaudible> and left.", "He said &lt;inaudible&gt; and left.")]
    [InlineData("If a<b and c>d then.", "If a&lt;b and c&gt;d then.")]
    [InlineData("I <3 you, <name@example.", "I &lt;3 you, &lt;name@example.")]
    [InlineData("It says <!ELEMENT x> and <?php x ?> and <![CDATA[y]]>.", "It says &lt;!ELEMENT x&gt; and &lt;?php x ?&gt; and &lt;![CDATA[y]]&gt;.")]
    [InlineData("A <source> said, a <line> was drawn.", "A &lt;source&gt; said, a &lt;line&gt; was drawn.")]
    [InlineData("<div>One <did not> two</div>", "<div>One &lt;did not&gt; two</div>")]
    public void What_looks_like_a_tag_and_is_none_is_text(string written, string shown)
    {
        var site = FourWordingsTests.Site(written);

        Assert.Empty(site.Report);
        Assert.Contains(shown, site["articles/a0.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The new <title> tag was shown.", "'<title>' is not closed")]
    [InlineData("The new <textarea> tag was shown.", "'<textarea>' is not closed")]
    [InlineData("The new <xmp> tag was shown.", "'<xmp>' is not closed")]
    [InlineData("The new <style> tag was shown.", "'<style>' is not closed")]
    [InlineData("The new <script> tag was shown.", "'<script>' is not closed")]
    [InlineData("The new <b> tag was shown.", "'<b>' is not closed")]
    [InlineData("The new </b> tag was shown.", "'</b>' closes nothing")]
    [InlineData("<script>\nvar x", "'<script>' is not closed")]
    [InlineData("<div>\nwords", "'<div>' is not closed")]
    [InlineData("<!-- note", "what begins with '<!--' has no end")]
    [InlineData("words <!-- note", "what begins with '<!--' has no end")]
    [InlineData("<?php note", "what begins with '<?php' has no end")]
    [InlineData("<![CDATA[ note", "what begins with '<![CDATA[' has no end")]
    [InlineData("<!X note", "what begins with '<!X' has no end")]
    public void What_is_never_closed_is_reported_at_its_line_and_takes_nothing_along(string written, string said)
    {
        var site = FourWordingsTests.Site($"{written}\n\nSecond.\n\nThird.\n");

        var fault = Assert.Single(site.Diagnostics);
        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
        Assert.Equal(("content/articles/a0.md", 6), (fault.Place.File, fault.Place.Line));
        Assert.Contains("<p id=\"p2\">Second.", site["articles/a0.html"], StringComparison.Ordinal);
        Assert.Contains("<p id=\"p3\">Third.", site["articles/a0.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ida Berg left the city.", "")]
    [InlineData("Berg left the city.", "")]
    [InlineData("… left the city.", "")]
    [InlineData("b left the city.", "error quote-not-found")]
    public void The_words_of_a_link_by_id_are_those_that_the_page_shows(string quoted, string said)
    {
        var site = SmallSite.Of(
            ("content/actors/b.md", "---\nname: Ida Berg\ntype: person\n---\n"),
            ("content/articles/a.md", "---\ntitle: A\n---\nThen [[b]] left the city. She came back.\n"),
            ("content/events/e.md", $"---\ntitle: E\ndate: 2025-05-07\n---\n> {quoted}\n> — [[a#p1]]\n"));

        Assert.Equal(said, said.Length == 0 ? site.Report : Assert.Single(site.Diagnostics).ToString().Contains(said, StringComparison.Ordinal) ? said : site.Report);
        Assert.DoesNotContain(site.Files, file => file.Key.StartsWith("search/", StringComparison.Ordinal) && Encoding.UTF8.GetString(file.Value.Span).Contains("Then b left", StringComparison.Ordinal));
    }

    [Fact]
    public void A_browser_that_would_read_other_words_gets_text()
    {
        var site = FourWordingsTests.Site("<table><tr><td>one</td>two</tr></table>");

        Assert.Contains("a browser would read the HTML here in another order", site.Report, StringComparison.Ordinal);
        Assert.Contains("&lt;table&gt;&lt;tr&gt;&lt;td&gt;one", site["articles/a0.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_break_parts_words_and_entities_begin_and_end_names()
    {
        var site = SmallSite.Of(("content/actors/w.md", "---\nname: Émile Weiß\ntype: person\n---\n"), ("content/articles/a.md", "---\ntitle: A\n---\nleft<br>the &Eacute;mile Wei&szlig; came.\n"));

        Assert.Contains("left the Émile", Unescaped(site["data/dossier.json"]), StringComparison.Ordinal);
        Assert.Contains("href=\"../actors/w.html\">Émile Weiß</a>", site["articles/a.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Links_and_pictures_in_HTML_are_resolved_as_those_of_Markdown_are()
    {
        var site = FourWordingsTests.Site("See <a href=\"../actors/b.md\" title=\"a title\">her</a>.\n\n<a href=\"../actors/nobody.md\">him</a> <img src=\"https://example.org/x.png\" alt=\"x\">\n\n<figure><img src=\"../assets/map.gif\" alt=\"map\"></figure>\n");

        Assert.Equal(["content/articles/a0.md(8,1) broken-link", "content/articles/a0.md(8,39) outside-picture"], site.Diagnostics.Select(fault => $"{fault.Place} {fault.Code}"));
        Assert.Contains("<a href=\"../actors/b.html\" title=\"a title\">her</a>", site["articles/a0.html"], StringComparison.Ordinal);
        Assert.Contains("<figure><img src=\"../assets/map.gif\" alt=\"map\"", site["articles/a0.html"], StringComparison.Ordinal);
        Assert.Contains("[her](../actors/b.md \"a title\")", site["articles/a0.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_behind_a_table_is_a_row_of_it_and_no_cell_is_lost()
    {
        var site = FourWordingsTests.Site("| a | b |\n|---|---|\n| `x \\| y` | 2 | 3 |\n*Source: X*\n\n| c | d |\n|---|\n");

        Assert.Equal([8, 9, 12], site.Diagnostics.Select(fault => fault.Place.Line));
        Assert.All(site.Diagnostics, fault => Assert.Equal("table-row", fault.Code));
        var page = site["articles/a0.html"];
        Assert.Contains("<td><code>x | y</code></td>\n<td>2 | 3</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td><em>Source: X</em></td>\n<td></td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void No_note_is_lost()
    {
        var site = FourWordingsTests.Site("One[^1] and [^nope].\n\n[^1]: one\n[^1]: uno\n\n[^unused]: *text*\n\n[ref]: https://example.org/\n");

        Assert.Equal(["(6,13) unknown-note", "(9,1) duplicate-note", "(11,1) unused-note", "(13,1) unused-note"], site.Diagnostics.Select(fault => $"({fault.Place.Line},{fault.Place.Column}) {fault.Code}"));
        var page = site["articles/a0.html"];
        Assert.Contains("<p id=\"p2\">[^1]: uno", page, StringComparison.Ordinal);
        Assert.Contains("<p id=\"p3\">[^unused]: <em>text</em>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_that_nothing_refers_to_leaves_no_empty_list() =>
        Assert.DoesNotContain("class=\"footnotes\"", FourWordingsTests.Site("One.\n\n[^1]: one\n")["articles/a0.html"], StringComparison.Ordinal);

    [Fact]
    public void A_heading_takes_no_id_of_the_page_around_it()
    {
        string[] headings = ["Main", "Section text", "Section gaps", "Site search", "Cite plain", "P1", "Own words", "Own words"];

        var site = FourWordingsTests.Site(string.Concat(headings.Select(heading => $"## {heading}\n\n")) + "> ## P2\n\n## About [[b]] and [[b|her]]\n\n<p id=\"main\">x</p>\n\n<p id=\"own-words\">y</p>\n");

        Assert.Equal(["html-removed", "html-removed"], site.Diagnostics.Select(fault => fault.Code));
        foreach (var id in (string[])["heading-main", "heading-section-text", "heading-section-gaps", "heading-site-search", "heading-cite-plain", "heading-p1", "own-words", "own-words-1", "heading-p2", "about-b-and-her"])
            Assert.Contains($"<h2 id=\"{id}\">", site["articles/a0.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_takes_no_id_of_templates_of_the_authors_own()
    {
        var site = SmallSite.Of(
            ("content/articles/a.md", "---\ntitle: A\n---\n## Side bar\n\n## Box one\n\n## Main\n"),
            ("templates/article.html", "<div id='side-bar'></div>{{ include \"box\" }}{{ article.text }}"),
            ("templates/partials/box.html", "<div id=\"box-{{ article.id }}\"></div>"));

        Assert.Contains("<h2 id=\"heading-side-bar\">", site["articles/a.html"], StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"heading-box-one\">", site["articles/a.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_a_template_makes_of_a_value_is_reported_at_the_heading_that_has_it()
    {
        var site = SmallSite.Of(
            ("content/articles/a.md", "---\ntitle: A\n---\nOne.\n\n## A\n"),
            ("templates/article.html", "<div id=\"{{ article.id }}\"></div>{{ article.text }}"));

        var fault = Assert.Single(site.Diagnostics, fault => fault.Code == "duplicate-html-id");
        Assert.Equal("content/articles/a.md(6,1)", fault.Place.ToString());
    }

    [Fact]
    public void The_words_of_an_address_that_nothing_uses_are_told() =>
        Assert.Contains("'The front'", FourWordingsTests.Site("One.\n\n[map]: https://example.org/ \"The front\"\n").Report, StringComparison.Ordinal);

    [Fact]
    public void A_text_in_a_field_has_no_anchors_that_others_of_the_page_have()
    {
        var site = SmallSite.Of(("content/index.md", "---\ntitle: T\nbottom_line: |\n  Words.\n\n  - a list\n---\nOne.\n\nTwo.\n"));

        Assert.DoesNotContain("duplicate-html-id", site.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_keeps_its_title()
    {
        var site = FourWordingsTests.Site("[x](https://example.org/ \"a \\\"title\\\"\") and [y](../actors/b.md 'her').");

        Assert.Contains("<a href=\"https://example.org/\" rel=\"noopener\" title=\"a &quot;title&quot;\">x</a>", site["articles/a0.html"], StringComparison.Ordinal);
        Assert.Contains("<a href=\"../actors/b.html\" title=\"her\">y</a>", site["articles/a0.html"], StringComparison.Ordinal);
        Assert.Contains("[y](../actors/b.md \"her\")", site["articles/a0.md"], StringComparison.Ordinal);
    }

    private static SmallSite Quoting(string words) => SmallSite.Of(
        ("content/actors/courier.md", "---\nname: Courier\ntype: media\n---\n"),
        ("content/articles/a.md", $"---\ntitle: A\noutlet: courier\ndate: 2025-05-07\n---\n{Army}\n"),
        ("content/events/e.md", $"---\ntitle: E\ndate: 2025-05-07\n---\n> {words}\n> — [[courier]], [[a#p1]]\n"));

    private static string Unescaped(string json) => System.Text.RegularExpressions.Regex.Unescape(json);
}

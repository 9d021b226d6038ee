using Xunit;

namespace Dossier.Tests.Text;

/// <summary>An author's HTML cannot look, or sound, like something that the site says of its own.</summary>
public sealed class DressTests
{
    private static readonly string[] _published = ["b.html", "print.html", "b.md"];

    [Theory]
    [InlineData("<div class=\"handling\">Official: verified</div>", "class", "handling")]
    [InlineData("Words <span class=\"state corroborated\">Corroborated by 7 independent origins</span> here.", "class", "state corroborated")]
    [InlineData("Words <span CLASS='state-corroborated'>so</span>.", "class", "state-corroborated")]
    [InlineData("<div\nclass=preview>so</div>", "class", "preview")]
    [InlineData("<a class=\"skip\" href=\"https://evil.example/\">so</a>", "class", "skip")]
    [InlineData("Words <a class=\"skip\" href=\"https://evil.example/\">so</a>.", "class", "skip")]
    [InlineData("<img class=\"badge\" src=\"../assets/a.png\" alt=\"so\">", "class", "badge")]
    [InlineData("<b role=\"button\">so</b>", "role", "button")]
    [InlineData("<b role=\"status\">so</b>", "role", "status")]
    [InlineData("<b aria-label=\"Corroborated by 7 independent origins\">so</b>", "aria-label", "Corroborated by 7 independent origins")]
    [InlineData("<b aria-hidden=\"true\">so</b>", "aria-hidden", "true")]
    [InlineData("<code class=\"language-css state\">so</code>", "class", "language-css state")]
    [InlineData("<svg class=\"state\" viewBox=\"0 0 9 9\"><circle class=\"mark\" r=\"3\"></circle></svg>", "class", "state")]
    [InlineData("<table><tr class=\"contested\"><td>so</td></tr></table>", "class", "contested")]
    [InlineData("> <span class=\"state\">so</span>", "class", "state")]
    [InlineData("- [ ] <span class=\"state\">so</span>", "class", "state")]
    [InlineData("| a |\n|---|\n| <span class=\"state\">so</span> |", "class", "state")]
    [InlineData("One[^1].\n\n[^1]: <span class=\"state\">so</span>", "class", "state")]
    [InlineData("> [!note] <span class=\"state\">so</span>\n> Words.", "class", "state")]
    [InlineData("<DETAILS class=x><summary class=state>so</summary></DETAILS>", "class", "state")]
    public void What_only_the_site_wears_is_taken_off_and_told_in_its_line(string markdown, string attribute, string written)
    {
        var site = Site($"First.\n\n{markdown}\n");

        var told = site.Diagnostics.First(fault => fault.Code == "html-removed" && fault.Message.Contains($"'{written[..Math.Min(30, written.Length)]}", StringComparison.Ordinal));
        Assert.StartsWith($"'{attribute}' of <", told.Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Warning, told.Severity);
        Assert.InRange(told.Place.Line, 7, 11);
        foreach (var path in _published)
        {
            var own = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(site[path]).QuerySelectorAll("*").Where(element => element.GetAttribute(attribute) == written);
            Assert.All(own, element => Assert.True(IsOfSite(element), $"{path}: {element.OuterHtml}"));
        }
    }

    [Theory]
    [InlineData("<pre><code class=\"language-c++\">so</code></pre>", "class=\"language-c++\"")]
    [InlineData("```css\nso\n```", "class=\"language-css\"")]
    [InlineData("<p lang=\"ar\" dir=\"rtl\">so</p>", "<p lang=\"ar\" dir=\"rtl\">so</p>")]
    [InlineData("<svg role=\"img\" aria-label=\"A map\" viewBox=\"0 0 9 9\"><circle r=\"3\"></circle></svg>", "<svg role=\"img\" aria-label=\"A map\" viewBox=\"0 0 9 9\">")]
    [InlineData("> [!warning]\n> Words.", "class=\"markdown-alert markdown-alert-warning\"")]
    [InlineData("Words <span id=\"mine\">so</span>.", "id=\"mine\"")]
    public void What_a_text_needs_stays(string markdown, string expected)
    {
        var site = Site(markdown);

        Assert.DoesNotContain("html-removed", site.Report, StringComparison.Ordinal);
        Assert.Contains(expected, site["b.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("state")]
    [InlineData("state corroborated")]
    [InlineData("title")]
    [InlineData("\" class=\"state")]
    [InlineData("note|state-corroborated")]
    public void A_callout_has_no_class_but_that_of_callouts(string kind)
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Site($"> [!{kind}]\n> Verified.\n")["b.html"]);

        foreach (var element in page.QuerySelectorAll("main *").Where(element => element.TextContent.Contains("Verified.", StringComparison.Ordinal) && element.Closest(".markdown-alert") is not null))
            Assert.All(element.ClassList, name => Assert.StartsWith("markdown-alert", name, StringComparison.Ordinal));

        Assert.Empty(page.QuerySelectorAll("main .state, main .state-corroborated"));
    }

    /// <summary>The site has a link of its own to skip what stands on every page, and drawings that say nothing.</summary>
    private static bool IsOfSite(AngleSharp.Dom.IElement element) => element.GetAttribute("href") == "#main" || element.GetAttribute("aria-hidden") == "true" && !element.TextContent.Contains("so", StringComparison.Ordinal);

    private static SmallSite Site(string markdown) =>
        SmallSite.Of(("content/pages/b.md", $"---\ntitle: B\n---\n\n{markdown}\n"), ("content/assets/a.png", "no picture"), ("content/index.md", "---\ntitle: Test\n---\n\n[[b]]\n"));
}

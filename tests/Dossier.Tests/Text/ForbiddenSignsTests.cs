using Xunit;

namespace Dossier.Tests.Text;

/// <summary>Characters that HTML forbids in a page: told where they stand, and on no page.</summary>
public sealed class ForbiddenSignsTests
{
    [Theory]
    [InlineData("title: \"a\\0b\"", "Words.", 2)]
    [InlineData("title: \"a\\eb\"", "Words.", 2)]
    [InlineData("title: \"a\\u202Eb\"", "Words.", 2)]
    [InlineData("title: \"a\\x1Bb\"", "Words.", 2)]
    [InlineData("title: a\u202Eb", "Words.", 2)]
    [InlineData("title: a", "Wo\u001Brds.", 5)]
    [InlineData("title: a", "Wo\u202Erds.", 5)]
    [InlineData("title: a", "Wo&#27;rds.", 5)]
    [InlineData("title: a", "Wo&#x1b;rds.", 5)]
    [InlineData("title: a", "Wo&#x202E;rds.", 5)]
    [InlineData("title: a", "Wo&#xFFFE;rds.", 5)]
    [InlineData("title: a", "Words *and &#27; more*.", 5)]
    [InlineData("title: a", "# Head &#27; line", 5)]
    public void One_in_a_title_or_a_text_is_an_error_at_its_place(string field, string body, int line)
    {
        var site = Site(field, body);

        Assert.Equal(("content/articles/a.md", line), (Found(site).Place.File, Found(site).Place.Line));
        RequireClean(site);
    }

    [Theory]
    [InlineData("[words](https://example.org/ \"a&#27;b\")")]
    [InlineData("<p title=\"a&#27;b\">words</p>")]
    [InlineData("<p>a&#27;b</p>")]
    [InlineData("![a&#27;b](../assets/a.png \"&#x202e;\")")]
    public void One_in_a_place_that_no_check_reads_comes_to_no_page(string body) => RequireClean(Site("title: a", body));

    [Theory]
    [InlineData("title: \"a\u2067b\u2069\"", "\u200Fمرحبا\u200F &#8207; `&#27;` &#0;")]
    public void What_sets_a_line_of_arabic_apart_is_no_fault(string field, string body) =>
        Assert.DoesNotContain("invisible-character", Site(field, body).Report, StringComparison.Ordinal);

    private static Diagnostic Found(SmallSite site) => Assert.Single(site.Diagnostics, fault => fault.Code == "invisible-character");

    private static void RequireClean(SmallSite site)
    {
        foreach (var path in site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
            Assert.DoesNotContain(site[path], sign => (char.IsControl(sign) && sign is not ('\n' or '\t')) || sign is '\u202D' or '\u202E' or '\uFFFE' or '\uFFFF');
    }

    private static SmallSite Site(string field, string body) =>
        SmallSite.Of(("content/articles/a.md", $"---\n{field}\n---\n\n{body}\n"), ("content/assets/a.png", "no picture"));
}

using Xunit;

namespace Dossier.Tests.House;

public class PageTemplateTests
{
    private static readonly (string, string) _landing = ("templates/landing.html", "<h1>Landing {{ page.title }}</h1>\n{{ text }}\n");

    [Theory]
    [InlineData("landing")]
    [InlineData("landing.html")]
    public void A_page_is_made_by_the_template_that_it_names_and_stays_what_it_is(string name)
    {
        var site = Of($"template: {name}", _landing);

        Assert.Empty(site.Diagnostics);
        Assert.Contains("<h1>Landing M</h1>\n<p", site["m.html"], StringComparison.Ordinal);
        Assert.Contains("<body class=\"page-page\">", site["m.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("Landing", site["n.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_may_too()
    {
        var site = SmallSite.Of(("content/articles/a.md", "---\ntitle: A\ntemplate: long-read\n---\n\nWords.\n"), ("templates/long-read.html", "<h1>{{ article.title }} at length</h1>\n"));

        Assert.Empty(site.Diagnostics);
        Assert.Contains("<h1>A at length</h1>", site["articles/a.html"], StringComparison.Ordinal);
        Assert.Contains("content=\"article\"", site["articles/a.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("landng", "no template 'landng' in templates/; did you mean 'landing'?", "Your own templates are landing.")]
    [InlineData("timeline", "the template 'timeline' makes another kind of page", "Your own templates are landing.")]
    [InlineData("article", "the template 'article' makes another kind of page", "Your own templates are landing.")]
    [InlineData("layout", "the template 'layout' makes another kind of page", "Your own templates are landing.")]
    [InlineData("partials/date", "no template 'partials/date' in templates/", "Your own templates are landing.")]
    [InlineData("../landing", "no template '../landing' in templates/; did you mean 'landing'?", "Your own templates are landing.")]
    public void One_that_is_not_there_or_makes_other_pages_is_one_error_where_it_is_named(string name, string message, string hint)
    {
        var fault = Assert.Single(Of($"template: {name}", _landing).Diagnostics, one => one.Severity == Severity.Error);

        Assert.Equal(($"content/pages/m.md(3,11): error unknown-template: {message}", hint), (fault.ToString(), fault.Hint));
    }

    [Fact]
    public void The_template_of_its_own_kind_may_be_named() => Assert.Empty(Of("template: page").Diagnostics);

    [Fact]
    public void What_a_hidden_page_names_is_no_news() => Assert.Empty(SmallSite.Of(("content/pages/m.md", "---\ntitle: M\ndraft: true\ntemplate: gone\n---\n")).Diagnostics);

    private static SmallSite Of(string field, params (string, string)[] templates) => SmallSite.Of(
        [
            ("content/dossier.yml", "title: T\nnav: [m, n]\n"),
            ("content/pages/m.md", $"---\ntitle: M\n{field}\n---\n\nWords.\n"),
            ("content/pages/n.md", "---\ntitle: N\n---\n\nWords.\n"),
            .. templates,
        ]);
}

using Dossier.Output;
using Dossier.Rendering.Files;
using Xunit;

namespace Dossier.Tests.Output;

public class SiteCheckerTests
{
    [Fact]
    public void A_sound_site_passes()
    {
        Assert.Empty(Check(
            Page("index.html", """<h1 id="top-news">News</h1><a href="articles/a.html#p1">A</a> <a href="#top-news">up</a> <a href="#">top</a> <a href="?q=x">same</a>"""),
            Page("articles/a.html", """<p id="p1">P <a href="../index.html">home</a> <a href="a.html#:~:text=P">a</a> <img src="../assets/x%20y.png" alt=""></p>"""),
            File("assets/x y.png")));
    }

    [Theory]
    [InlineData("""<a href="x.html">""", "the link 'x.html' leads to 'articles/x.html', which is not in the site")]
    [InlineData("""<a href="../x/">""", "the link '../x/' leads to 'x/', which is not in the site")]
    [InlineData("""<a href="./">""", "the link './' leads to 'articles/', which is not in the site")]
    [InlineData("""<img alt="" src=x.png>""", "the link 'x.png' leads to 'articles/x.png', which is not in the site")]
    [InlineData("""<link rel=stylesheet href=' x.css '>""", "the link ' x.css ' leads to 'articles/x.css', which is not in the site")]
    [InlineData("""<video poster="x.jpg">""", "the link 'x.jpg' leads to 'articles/x.jpg', which is not in the site")]
    [InlineData("""<img alt="" srcset="b.html 1x, x.png 2x">""", "the link 'x.png' leads to 'articles/x.png', which is not in the site")]
    [InlineData("""<source srcset="x.png,">""", "the link 'x.png' leads to 'articles/x.png', which is not in the site")]
    [InlineData("""<script src="x.js"></script>""", "the link 'x.js' leads to 'articles/x.js', which is not in the site")]
    [InlineData("""<svg><use xlink:href="x.svg#i"/></svg>""", "the link 'x.svg#i' leads to 'articles/x.svg', which is not in the site")]
    [InlineData("""<form action="x.html">""", "the link 'x.html' leads to 'articles/x.html', which is not in the site")]
    [InlineData("""<a href="x&amp;y.html">""", "the link 'x&y.html' leads to 'articles/x&y.html', which is not in the site")]
    [InlineData("""<a href="b%2Fc.html">""", "the link 'b%2Fc.html' leads to 'articles/b%2Fc.html', which is not in the site")]
    public void A_link_to_nothing_is_found(string html, string message) => AssertFault("dead-link", message, html);

    [Fact]
    public void A_link_in_other_capitals_is_found_with_the_right_ones() =>
        AssertFault("link-case", "the link 'B.HTML' leads nowhere on the web, where capitals count; did you mean 'articles/b.html'?", """<a href="B.HTML">""");

    [Theory]
    [InlineData("""<a href="b.html#nowhere">""", "the link 'b.html#nowhere' leads to 'articles/b.html', which has no 'nowhere'")]
    [InlineData("""<a href="#p9">""", "the link '#p9' leads to 'articles/a.html', which has no 'p9'")]
    [InlineData("""<a href="#caf%C3%A9">""", "the link '#caf%C3%A9' leads to 'articles/a.html', which has no 'café'")]
    [InlineData("""<template id="t"><p id="in"></p></template><a href="#in">""", "the link '#in' leads to 'articles/a.html', which has no 'in'")]
    public void A_fragment_that_the_page_does_not_have_is_found(string html, string message) => AssertFault("dead-fragment", message, html);

    [Theory]
    [InlineData("""<p id="café"><a href="#caf%C3%A9">""")]
    [InlineData("""<a name="old"></a><a href="#old">""")]
    [InlineData("""<p id="a&amp;b"><a href="#a&amp;b">""")]
    [InlineData("""<a href="#TOP">""")]
    [InlineData("""<a href="..\articles\b.html">""")]
    [InlineData("""<a href="%2e%2e/articles/./b.html?x=1#b">""")]
    [InlineData("<a href=\"b.\nhtml\">")]
    [InlineData("""<a href="https://example.org/x"> <a href="mailto:a@b.c"> <img alt="" src="data:,x">""")]
    [InlineData("""<!-- <a href="x.html"> --><script>"<a href='x.html'>"</script><textarea><a href="x.html"></textarea>""")]
    [InlineData("""<a href="b.html#b:~:text=x"> <a href="b.html#:~:text=x">""")]
    [InlineData("""<template id="t"></template><a href="#t">""")]
    public void A_link_that_works_in_a_browser_is_no_fault(string html) => Assert.Empty(CheckBody(html));

    [Theory]
    [InlineData("<!--><p>--> <!-- <a href=x.html> --!>")]
    [InlineData("<script><!--<script></script><a href=x.html>--></script>")]
    [InlineData("<style><a href=x.html></styles></style>")]
    [InlineData("<textarea><a href=x.html></textarea>")]
    [InlineData("<iframe><a href=x.html></iframe>")]
    [InlineData("<xmp><a href=x.html></xmp>")]
    [InlineData("<noembed><a href=x.html></noembed>")]
    [InlineData("<noframes><a href=x.html></noframes>")]
    [InlineData("<svg><![CDATA[<a href=x.html>]]></svg>")]
    [InlineData("<plaintext><a href=x.html>")]
    [InlineData("<a href=x.html")]
    public void What_a_browser_takes_for_text_holds_no_links(string html) => Assert.Empty(CheckBody(html));

    [Theory]
    [InlineData("<!-- --!><a href=x.html>")]
    [InlineData("<!---><a href=x.html>-->")]
    [InlineData("<script><!--<script></script>--></script><a href=x.html>")]
    [InlineData("<STYLE></Style ><a href=x.html>")]
    [InlineData("<noscript><a href=x.html></noscript>")]
    [InlineData("<svg><script/><a href=x.html></a></svg>")]
    [InlineData("<svg/><![CDATA[<b><a href=x.html>]]>")]
    public void What_a_browser_takes_for_a_link_is_one(string html) => Assert.Equal("dead-link", Assert.Single(CheckBody(html)).Code);

    [Theory]
    [InlineData("../../x.html")]
    [InlineData("../articles/../../index.html")]
    public void A_link_out_of_the_folder_is_found(string link) =>
        AssertFault("link-out-of-site", $"the link '{link}' leads out of the site's folder", $"""<a href="{link}">""");

    [Theory]
    [InlineData("/articles/b.html")]
    [InlineData("//example.org/x")]
    public void A_link_from_the_root_is_found(string link) =>
        AssertFault("absolute-link", $"the link '{link}' begins at the root of the server or disk", $"""<a href="{link}">""");

    [Theory]
    [InlineData("javascript:void(0)")]
    [InlineData(" JavaScript:x")]
    [InlineData("java&#10;script:x")]
    [InlineData("javascript&colon;x")]
    [InlineData("vbscript:x")]
    public void A_script_for_a_link_is_found(string link) =>
        Assert.Equal("script-link", Assert.Single(CheckBody($"""<a href="{link}">""")).Code);

    [Fact]
    public void A_handler_at_an_element_is_found() =>
        AssertFault("inline-handler", "an element runs a script of its own when something happens to it", "<p>x</p><p OnClick='x()'>y</p>");

    [Fact]
    public void An_id_that_stands_twice_is_found_at_its_second_place()
    {
        var fault = Assert.Single(CheckBody("<p id=one></p>\n<p id=two></p>\n<p>é</p> <b id='one'></b>"));

        Assert.Equal("site-output/articles/a.html(3,10): error duplicate-html-id: the page has 'one' as an id twice", fault.ToString());
    }

    [Theory]
    [InlineData("<img src='b.html'>", "image-without-alt")]
    [InlineData("<base href='x/'>", "base-element")]
    public void A_fault_of_an_element_is_found(string html, string code) => Assert.Contains(CheckBody(html), fault => fault.Code == code);

    [Theory]
    [InlineData("<html><meta charset=utf-8><title>T</title>", "page-without-language")]
    [InlineData("<html lang=' '><meta charset=utf-8><title>T</title>", "page-without-language")]
    [InlineData("<html lang=en><meta charset=utf-8><title> </title>", "page-without-title")]
    [InlineData("<html lang=en><meta charset=utf-8><svg><title>T</title></svg>", "page-without-title")]
    [InlineData("<html lang=en><title>T</title>", "page-without-charset")]
    [InlineData("<html lang=en><meta charset=latin1><title>T</title>", "page-without-charset")]
    [InlineData("<html lang=en><template><title>T</title></template><meta charset=utf-8>", "page-without-title")]
    public void A_page_without_what_every_page_needs_is_found(string html, string code)
    {
        var fault = Assert.Single(Check(new RenderedFile("index.html", Encoding.UTF8.GetBytes(html))));

        Assert.Equal(code, fault.Code);
        Assert.Equal(Place.Whole("site-output/index.html"), fault.Place);
    }

    [Theory]
    [InlineData(400, true)]
    [InlineData(600, false)]
    public void The_declaration_of_utf_8_counts_in_the_first_1024_bytes_only(int lettersOfTwoBytes, bool counts)
    {
        var html = $"<!doctype html><html lang=en><title>{new string('é', lettersOfTwoBytes)}</title><meta charset=utf-8>";

        Assert.Equal(counts, Check(new RenderedFile("index.html", Encoding.UTF8.GetBytes(html))).IsEmpty);
    }

    [Fact]
    public void Bytes_that_are_no_utf_8_are_found() =>
        Assert.Equal("page-without-charset", Assert.Single(Check(new RenderedFile("index.html", Encoding.Latin1.GetBytes(Html("café"))))).Code);

    [Fact]
    public void A_page_that_no_link_reaches_from_the_home_page_is_found()
    {
        var faults = Check(
            Page("index.html", """<a href="a.html">"""),
            Page("a.html", """<link rel="next" href="lost.html">"""),
            Page("lost.html", """<a href="friend.html">"""),
            Page("friend.html", """<a href="lost.html">"""),
            Page("404.html", ""));

        Assert.Equal(["site-output/friend.html", "site-output/lost.html"], faults.Select(fault => fault.Place.File));
        Assert.All(faults, fault => Assert.Equal("orphan-page", fault.Code));
    }

    [Theory]
    [InlineData("0; url=articles/a.html")]
    [InlineData("0;URL='articles/a.html'")]
    public void A_redirect_needs_no_link_but_a_target(string content)
    {
        var redirect = new RenderedFile("old.html", Encoding.UTF8.GetBytes(Html("").Replace("<title>", $"<meta http-equiv=refresh content=\"{content}\"><title>", StringComparison.Ordinal)));
        var home = Page("index.html", """<a href="articles/a.html">""");

        Assert.Empty(Check(home, redirect, Page("articles/a.html", "")));
        Assert.Contains(Check(home, redirect), fault => fault.Code == "dead-link" && fault.Place.File == "site-output/old.html");
    }

    [Theory]
    [InlineData("/repo/index.html", null)]
    [InlineData("/repo/", null)]
    [InlineData("https://example.org/repo/index.html#main", null)]
    [InlineData("https://example.org.evil/x", null)]
    [InlineData("https://example.org/other/", null)]
    [InlineData("/repo/x.html", "dead-link")]
    [InlineData("https://example.org/repo/x.html", "dead-link")]
    [InlineData("/index.html", "link-out-of-site")]
    [InlineData("//example.org/x", "absolute-link")]
    public void The_page_for_missing_pages_links_below_the_base_url(string link, string? code)
    {
        var options = new SiteCheckOptions { DisplayFolder = "site-output", BaseUrl = "https://example.org/repo/" };
        var faults = new DiagnosticBag();

        SiteChecker.Check([Page("index.html", "<main id=main>"), Page("404.html", $"""<a href="{link}">""")], options, faults, new ParallelOptions());

        Assert.Equal(code, faults.Sorted().SingleOrDefault()?.Code);
    }

    [Fact]
    public void The_place_counts_lines_from_one_and_columns_as_editors_do() =>
        Assert.Equal(
            "site-output/articles/a.html(2,5)",
            Assert.Single(CheckBody("\n𝒳é <a href=\"x.html\">")).Place.ToString());

    private static void AssertFault(string code, string message, string html)
    {
        var fault = Assert.Single(CheckBody(html));
        Assert.Equal((code, message), (fault.Code, fault.Message));
    }

    /// <summary>Checks a site whose page <c>articles/a.html</c> has this in its body, next to a sound <c>articles/b.html</c>.</summary>
    private static ImmutableArray<Diagnostic> CheckBody(string html) => Check(
        Page("index.html", """<a href="articles/a.html"></a><a href="articles/b.html"></a>"""),
        Page("articles/a.html", html),
        Page("articles/b.html", "<p id=b>"));

    private static ImmutableArray<Diagnostic> Check(params ImmutableArray<RenderedFile> files)
    {
        var faults = new DiagnosticBag();
        SiteChecker.Check(files, new SiteCheckOptions { DisplayFolder = "site-output" }, faults, new ParallelOptions());
        return faults.Sorted();
    }

    private static string Html(string body) => $"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>T</title><body>{body}";

    private static RenderedFile Page(string path, string body) => new(path, Encoding.UTF8.GetBytes(Html(body)));

    private static RenderedFile File(string path) => new(path, new byte[] { 1 });
}

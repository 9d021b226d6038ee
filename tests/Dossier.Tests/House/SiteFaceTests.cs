using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.House;

/// <summary>How a house shows itself on every page, by the settings alone.</summary>
public class SiteFaceTests
{
    private const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 1\"><rect width=\"4\" height=\"1\"/></svg>";

    [Fact]
    public void Without_any_setting_no_page_has_anything_of_it()
    {
        var site = Of("title: T\n");

        Assert.Empty(site.Diagnostics);
        Assert.DoesNotContain(site.Files.Keys, path => path.Contains("accent", StringComparison.Ordinal) || path.Contains("logo", StringComparison.Ordinal));
        Assert.Contains("<p class=\"site-title\"><a href=\"index.html\">T</a></p>", site["index.html"], StringComparison.Ordinal);
        foreach (var sign in (string[])["class=\"logo\"", "imprint", "og:image", "noindex", "font-src", "logo-and-footer.", "accent."])
            Assert.DoesNotContain(sign, site["index.html"], StringComparison.Ordinal);
        Assert.Contains("content=\"summary\"", site["index.html"], StringComparison.Ordinal);
        Assert.Equal("User-agent: *\nAllow: /\n", site["robots.txt"]);
    }

    [Fact]
    public void A_logo_stands_for_the_title_on_every_page_with_the_title_as_its_words()
    {
        var site = Of("title: A \"B\" & C\nlogo: assets/logo.svg\n", ("content/assets/logo.svg", Drawing));

        Assert.Empty(site.Diagnostics);
        Assert.Contains("<a href=\"index.html\"><img class=\"logo\" src=\"assets/logo.svg\" width=\"160\" height=\"40\" alt=\"A &quot;B&quot; &amp; C\"></a>", site["index.html"], StringComparison.Ordinal);
        Assert.Contains("<img class=\"logo\" src=\"../assets/logo.svg\"", site["articles/a.html"], StringComparison.Ordinal);
        Assert.Contains("class=\"sheet-logo\"", site["print.html"], StringComparison.Ordinal);
        Assert.Equal(Drawing, site["assets/logo.svg"]);
        Assert.Single(site.Files.Keys, path => path.StartsWith("assets/logo-and-footer.", StringComparison.Ordinal));
        Assert.DoesNotContain("og:image", site["index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, 1, true, 160, 40)]
    [InlineData(24, 24, true, 40, 40)]
    [InlineData(3000, 100, true, 224, 7)]
    [InlineData(24, 24, false, 24, 24)]
    [InlineData(600, 160, false, 150, 40)]
    [InlineData(9000, 1, false, 224, 1)]
    public void A_logo_is_as_large_as_the_head_has_room_for_and_pixels_never_larger_than_they_are(int width, int height, bool isDrawing, int shownWidth, int shownHeight)
    {
        (string Path, byte[] Bytes) logo = isDrawing
            ? ("assets/logo.svg", Encoding.UTF8.GetBytes(Drawing.Replace("0 0 4 1", $"0 0 {width} {height}", StringComparison.Ordinal)))
            : ("assets/logo.gif", [.. "GIF89a"u8, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0, 0, 0, 0x3B]);
        using var folder = new TemporaryFolder();
        folder.Write("content/dossier.yml", $"title: T\nlogo: {logo.Path}\n");
        folder.Write("content/index.md", "---\ntitle: T\n---\n");
        folder.Write($"content/{logo.Path}", "");
        File.WriteAllBytes(folder[$"content/{logo.Path}"], logo.Bytes);

        var site = SmallSite.Build(folder.Path);

        Assert.Contains($"src=\"{logo.Path}\" width=\"{shownWidth}\" height=\"{shownHeight}\" alt=", site["index.html"], StringComparison.Ordinal);
        Assert.Contains($"src=\"{logo.Path}\" width=\"{shownWidth}\" height=\"{shownHeight}\" alt=", site["print.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("logo: assets/lgoo.svg", "content/dossier.yml(2,7): error face-file: there is no file 'assets/lgoo.svg' for 'logo'; did you mean 'assets/logo.svg'?")]
    [InlineData("logo: logo.svg", "content/dossier.yml(2,7): error face-file: there is no file 'logo.svg' for 'logo'; did you mean 'assets/logo.svg'?")]
    [InlineData("logo: assets/notes.txt", "content/dossier.yml(2,7): error face-file: 'assets/notes.txt' is of no kind that 'logo' can be")]
    [InlineData("logo: static/humans.txt", "content/dossier.yml(2,7): error face-file: there is no file 'static/humans.txt' for 'logo'")]
    [InlineData("og_image: assets/logo.svg", "content/dossier.yml(2,11): error face-file: 'assets/logo.svg' is of no kind that 'og_image' can be")]
    [InlineData("extra_css: [assets/notes.txt]", "content/dossier.yml(2,13): error face-file: 'assets/notes.txt' is of no kind that 'extra_css' can be")]
    [InlineData("extra_css: assets/notes.txt", "content/dossier.yml(2,12): error wrong-type")]
    [InlineData("logo: [assets/logo.svg]", "content/dossier.yml(2,7): error wrong-type")]
    public void A_file_that_is_not_there_or_cannot_serve_is_an_error_where_it_is_named(string setting, string expected)
    {
        var site = Of($"title: T\n{setting}\n", ("content/assets/logo.svg", Drawing), ("content/assets/notes.txt", "x"), ("content/static/humans.txt", "x"));

        Assert.StartsWith(expected, Assert.Single(site.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("accent: \"#c2410c\"", "#c2410c")]
    [InlineData("accent: '#C2410C'", "#c2410c")]
    [InlineData("accent: \"#00f\"", "#0000ff")]
    [InlineData("accent: { light: \"#0f766e\", dark: \"#5eead4\" }", "#0f766e")]
    public void An_accent_is_a_stylesheet_of_its_own_on_every_page(string setting, string light)
    {
        var site = Of($"title: T\n{setting}\n");

        Assert.Empty(site.Diagnostics);
        var sheet = Assert.Single(site.Files.Keys, path => path.StartsWith("assets/accent.", StringComparison.Ordinal));
        Assert.Contains($"--accent: {light};", site[sheet], StringComparison.Ordinal);
        Assert.Contains($"<link rel=\"stylesheet\" href=\"{sheet}\">", site["index.html"], StringComparison.Ordinal);
        Assert.Contains($"<link rel=\"stylesheet\" href=\"../{sheet}\">", site["articles/a.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("<style", site["index.html"], StringComparison.Ordinal);
        // On paper everything is black: that sheet has the last word.
        Assert.True(site["index.html"].IndexOf("assets/print.", StringComparison.Ordinal) > site["index.html"].IndexOf(sheet, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("accent: #17507c", "content/dossier.yml(2,9): warning comment-in-value: '#17507c' is a comment, so 'accent' has no value")]
    [InlineData("accent:\n  light: #17507c\n  dark: \"#8fc1ea\"", "content/dossier.yml(3,10): warning comment-in-value: '#17507c' is a comment, so 'light' has no value")]
    [InlineData("accent: 17507c", "content/dossier.yml(2,9): error bad-colour: '17507c' in 'accent' is no colour that can be read here")]
    [InlineData("accent: navy", "content/dossier.yml(2,9): error bad-colour: 'navy' in 'accent' is no colour that can be read here")]
    [InlineData("accent: \"#17507c; background: url(x)\"", "content/dossier.yml(2,9): error bad-colour: '#17507c; background: url(x)' in 'accent' is no colour that can be read here")]
    [InlineData("accent: { light: \"#17507c\" }", "content/dossier.yml(2,9): error missing-field: an accent needs the field 'dark'")]
    [InlineData("accent: { light: \"#7fb2e5\", dark: \"#8fc1ea\" }", "content/dossier.yml(2,18): warning accent-unreadable: links in #7fb2e5 cannot be read well on light pages: the contrast is 1.9")]
    [InlineData("accent: { light: \"#17507c\", dark: \"#17507c\" }", "content/dossier.yml(2,35): warning accent-unreadable: links in #17507c cannot be read well on dark pages: the contrast is 1.")]
    public void What_is_wrong_with_an_accent_is_said_where_it_stands(string setting, string expected)
    {
        var site = Of($"title: T\n{setting}\n");

        Assert.Contains(site.Diagnostics, found => found.ToString().StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_accent_with_a_note_behind_it_is_no_news() => Assert.Empty(Of("title: T\naccent: # ask the designer\n").Diagnostics);

    [Fact]
    public void The_foot_stands_on_every_page_with_its_links_from_there()
    {
        var site = Of(
            "title: T\nfooter: |\n  **House**, [Method](pages/m.md), [[a|Text]], [Mail](mailto:a@example.org)\n\n  ## Licence\n\n  CC BY[^1]\n\n  [^1]: Four.\nnav: [m]\n",
            ("content/pages/m.md", "---\ntitle: Method\n---\n\n## Licence\n\nWords[^1].\n\n[^1]: One.\n"));

        Assert.Empty(site.Diagnostics);
        Assert.Contains("<strong>House</strong>, <a href=\"m.html\">Method</a>, <a href=\"articles/a.html\">Text</a>", site["index.html"], StringComparison.Ordinal);
        Assert.Contains("<strong>House</strong>, <a href=\"../m.html\">Method</a>, <a href=\"a.html\">Text</a>", site["articles/a.html"], StringComparison.Ordinal);
        Assert.All(site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)), path => Assert.Contains("<div class=\"imprint\">", site[path], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("footer: \"[Method](pages/gone.md)\"", "content/dossier.yml(2,10): error broken-link")]
    [InlineData("footer: \"<script>alert(1)</script>\"", "content/dossier.yml(2,10): warning ")]
    [InlineData("footer: \"[x](javascript:alert(1))\"", "content/dossier.yml(2,10): error unsafe-link")]
    public void What_is_wrong_in_the_foot_is_said_there_and_once(string setting, string expected)
    {
        var site = Of($"title: T\n{setting}\n");

        Assert.StartsWith(expected, Assert.Single(site.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("alert(1)</script>", site["index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", site["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Stylesheets_of_the_house_come_after_the_sites_own_in_their_order_under_names_that_change_with_them()
    {
        var site = Of(
            "title: T\nextra_css: [assets/b.css, assets/a.css]\n",
            ("content/assets/a.css", "@font-face { font-family: F; src: url(\"fonts/f.woff2\"); }"),
            ("content/assets/b.css", "/* url(https://example.org/x) */ h1 { background: url(#x), url(fonts/f.woff2) }"),
            ("content/assets/fonts/f.woff2", "wOF2"));

        Assert.Empty(site.Diagnostics);
        var (a, b) = (Assert.Single(site.Files.Keys, path => path.StartsWith("assets/a.", StringComparison.Ordinal)), Assert.Single(site.Files.Keys, path => path.StartsWith("assets/b.", StringComparison.Ordinal)));
        Assert.Matches(@"^assets/a\.[0-9a-f]{10}\.css$", a);
        var home = site["index.html"];
        var places = new[] { "assets/base.", "assets/print.", "assets/overlays.", b, a }.Select(path => home.IndexOf($"href=\"{path}", StringComparison.Ordinal)).ToArray();
        Assert.Equal(places.Order(), places);
        Assert.DoesNotContain(-1, places);
        Assert.Contains("; font-src 'self'\">", home, StringComparison.Ordinal);
        Assert.True(site.Files.ContainsKey("assets/fonts/f.woff2"));
    }

    [Theory]
    [InlineData("@import url(\"other.css\");", "@import url(\"other.css\")")]
    [InlineData("@IMPORT 'x.css';", "@IMPORT 'x.css'")]
    [InlineData("a { background: url( 'https://example.org/x.png' ) }", "https://example.org/x.png")]
    [InlineData("a { background: url(//example.org/x.png) }", "//example.org/x.png")]
    [InlineData("a { background: url(data:image/png;base64,AA) }", "data:image/png;base64,AA")]
    [InlineData("a { background: URL(/x.png) }", "/x.png")]
    public void A_stylesheet_that_loads_from_elsewhere_is_an_error_at_its_file(string css, string address)
    {
        var site = Of("title: T\nextra_css: [assets/a.css]\n", ("content/assets/a.css", css));

        Assert.Equal($"content/assets/a.css: error sheet-loads: the stylesheet 'assets/a.css' loads '{address}', which the pages' policy refuses", Assert.Single(site.Diagnostics).ToString());
    }

    [Fact]
    public void A_stylesheet_that_no_setting_names_is_none_of_the_site()
    {
        var fault = Assert.Single(Of("title: T\n", ("content/assets/a.css", "a { }")).Diagnostics);

        Assert.Equal("asset-kind", fault.Code);
        Assert.Contains("extra_css", fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_stylesheet_of_the_house_names_is_published_though_a_draft_names_it_too()
    {
        var site = Of(
            "title: T\nextra_css: [assets/a.css]\n",
            ("content/assets/a.css", "body { background: url(ground.gif) }"),
            ("content/assets/ground.gif", "GIF89a"),
            ("content/pages/d.md", "---\ntitle: D\ndraft: true\n---\n\n![x](../assets/ground.gif)\n"));

        Assert.True(site.Files.ContainsKey("assets/ground.gif"));
    }

    [Fact]
    public void Items_of_the_navigation_have_labels_and_lead_outside()
    {
        var site = Of("title: T\nnav:\n  - { page: articles, label: Texts & more }\n  - m\n  - { label: Ministry, url: \"https://example.org/?a=1&b=2\" }\n", ("content/pages/m.md", "---\ntitle: Method\n---\n"));

        Assert.Empty(site.Diagnostics);
        Assert.Contains("<li><a href=\"articles.html\" aria-current=\"page\">Texts &amp; more</a></li>", site["articles.html"], StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"m.html\">Method</a></li>", site["index.html"], StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"https://example.org/?a=1&amp;b=2\" rel=\"external noopener\">Ministry</a></li>", site["index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ label: L }", "(3,5): error navigation-item: the item of the navigation leads nowhere")]
    [InlineData("{ page: articles, url: https://example.org, label: L }", "(3,5): error navigation-item: the item of the navigation leads to a page and to an address")]
    [InlineData("{ url: https://example.org }", "(3,5): error navigation-item: the address in the navigation has no words that lead there")]
    [InlineData("{ url: javascript:alert(1), label: L }", "(3,12): error bad-url")]
    [InlineData("{ url: www.example.org, label: L }", "(3,12): error bad-url")]
    [InlineData("{ page: artcles, label: L }", "(3,13): error unknown-navigation: no page or list 'artcles'; did you mean 'articles'?")]
    [InlineData("{ pag: articles, label: L }", "(3,7): error unknown-field")]
    [InlineData("artcles", "(3,5): error unknown-navigation: no page or list 'artcles'; did you mean 'articles'?")]
    public void What_is_wrong_with_an_item_is_said_there(string item, string expected)
    {
        var site = Of($"title: T\nnav:\n  - {item}\n");

        Assert.StartsWith($"content/dossier.yml{expected}", site.Diagnostics[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("noindex: true\n", true)]
    [InlineData("handling: For internal use\n", true)]
    [InlineData("handling: For internal use\nnoindex: false\n", false)]
    [InlineData("noindex: false\n", false)]
    [InlineData("", false)]
    public void Search_engines_are_asked_to_leave_out_what_is_not_for_all(string settings, bool isLeftOut)
    {
        var site = Of($"title: T\nurl: https://example.org/d/\n{settings}");

        Assert.Equal(isLeftOut ? "User-agent: *\nDisallow: /\n" : "User-agent: *\nAllow: /\nSitemap: https://example.org/d/sitemap.xml\n", site["robots.txt"]);
        Assert.Equal(!isLeftOut, site.Files.ContainsKey("sitemap.xml"));
        foreach (var page in (string[])["index.html", "articles/a.html", "articles.html", "terms.html"])
            Assert.Equal(isLeftOut, site[page].Contains("<meta name=\"robots\" content=\"noindex\">", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("og_image: assets/card.gif\nlogo: assets/logo.gif\n", "assets/card.gif")]
    [InlineData("logo: assets/logo.gif\n", "assets/logo.gif")]
    public void Previews_of_links_show_a_picture_by_its_whole_address(string settings, string picture)
    {
        var site = Of($"title: T\nurl: https://example.org/d/\n{settings}", ("content/assets/card.gif", "GIF89a"), ("content/assets/logo.gif", "GIF89a"));

        Assert.Empty(site.Diagnostics);
        foreach (var page in (string[])["index.html", "articles/a.html"])
        {
            Assert.Contains($"<meta property=\"og:image\" content=\"https://example.org/d/{picture}\">", site[page], StringComparison.Ordinal);
            Assert.Contains("<meta name=\"twitter:card\" content=\"summary_large_image\">", site[page], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Where_the_address_is_not_known_no_picture_is_told()
    {
        var site = Of("title: T\nog_image: assets/card.gif\n", ("content/assets/card.gif", "GIF89a"));

        Assert.DoesNotContain("og:image", site["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Advice_tells_what_follows_from_the_settings()
    {
        var told = Advice("title: T\nhandling: H\naccent: \"#17507c\"\n");

        Assert.Contains(told, line => line.StartsWith("content/dossier.yml(2,11): advice unindexed-by-handling", StringComparison.Ordinal));
        Assert.Contains(told, line => line.StartsWith("content/dossier.yml(3,9): advice accent-derived: #17507c cannot be read well on dark pages, so #", StringComparison.Ordinal));
        Assert.DoesNotContain(Advice("title: T\nhandling: H\nnoindex: true\naccent: { light: \"#17507c\", dark: \"#8fc1ea\" }\n"), line => line.Contains("dossier.yml", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("' onmouseover='alert(1)")]
    [InlineData("{{ \"<script>alert(1)</script>\" | raw }}")]
    [InlineData("</title><b onclick=alert(1)>x</b>")]
    [InlineData("javascript:alert(1)")]
    public void What_the_settings_say_is_escaped_on_every_page(string vector)
    {
        var written = System.Text.Json.JsonSerializer.Serialize(vector);
        var site = Of(
            $"title: {written}\nurl: https://example.org/\nlogo: assets/logo.gif\nfooter: {written}\nnav:\n  - {{ page: articles, label: {written} }}\n  - {{ url: \"https://example.org/?q=%22><script>\", label: {written} }}\n",
            ("content/assets/logo.gif", "GIF89a"));

        Assert.DoesNotContain(site.Diagnostics, found => found.Severity == Severity.Error);
        foreach (var path in site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(site[path]);
            Assert.DoesNotContain(page.Scripts, script => script.TextContent.Trim() == "alert(1)");
            Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
            Assert.DoesNotContain(page.Links, link => link.GetAttribute("href")!.StartsWith("javascript:", StringComparison.Ordinal));
            Assert.All(page.QuerySelectorAll("nav[aria-label=Main] a"), item => Assert.Equal(vector, item.TextContent));
        }
    }

    [Fact]
    public void The_foot_is_told_as_data() => Assert.Contains("\"footer\": \"House, Paris\"", Of("title: T\nfooter: \"**House**, Paris\"\n")["data/dossier.json"].Replace("\":\"", "\": \"", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void The_slots_are_empty_and_a_house_fills_them()
    {
        var site = Of(
            "title: T\n",
            ("templates/partials/head-extra.html", "<meta name=\"verification\" content=\"{{ page.kind }}\">\n<script defer src=\"{{ url \"assets/own.js\" }}\"></script>\n"),
            ("templates/partials/footer-extra.html", "<p>Counter</p>\n"),
            ("templates/assets/own.js", "// own"));

        Assert.Empty(site.Diagnostics);
        var home = site["index.html"];
        Assert.Contains("<meta name=\"verification\" content=\"home\">", home[..home.IndexOf("</head>", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Matches("<script defer src=\"assets/own\\.[0-9a-f]{10}\\.js\"></script></head>", home);
        Assert.Contains("<p>Counter</p></footer>", home, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'; style-src 'self'", home, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Advice(string settings)
    {
        using var folder = new Output.TemporaryFolder();
        folder.Write("content/dossier.yml", settings);
        folder.Write("content/index.md", "---\ntitle: T\n---\n");
        return SmallSite.Build(folder.Path, options => options with { Advice = true }).Diagnostics.Select(found => found.ToString());
    }

    private static SmallSite Of(string settings, params (string Path, string Text)[] files) =>
        SmallSite.Of([("content/dossier.yml", settings), ("content/articles/a.md", "---\ntitle: A\n---\n\nWords.\n"), .. files]);
}

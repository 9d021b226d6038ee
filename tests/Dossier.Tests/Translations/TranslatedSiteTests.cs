using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Dossier.Tests.Translations;

/// <summary>The sites that one dossier makes in several languages, of the small dossier in <c>Cases/translations</c>.</summary>
public sealed class TranslatedSiteTests
{
    private static readonly string _folder = Path.Combine(Repository.Root, "tests", "Dossier.Tests", "Cases", "translations");
    private static readonly string[] _oneLanguage = ["content/dossier.yml", "content/index.md"];

    private static readonly Lazy<SmallSite> _site = new(() => SmallSite.Build(_folder));

    [Fact]
    public void Every_title_that_is_not_translated_says_its_language_where_it_is_shown()
    {
        var site = SmallSite.Of(
            ("content/dossier.yml", "title: T\nlanguages: [fr]\nnav: [articles, how-it-was-made]\ntopics:\n  - { id: grain, title: The grain corridor, bottom_line: It is open. }\n  - { id: ports, title: The ports }\n"),
            ("content/dossier.fr.yml", "title: T\ntopics:\n  - { id: ports, title: Les ports }\n"),
            ("content/index.md", "---\ntitle: B\nas_of: 2025-07-01\njudgements:\n  - { text: It holds., likelihood: likely, confidence: low, because: x, confidence_because: y, basis: [talks-begin/open] }\n---\n"),
            ("content/pages/how-it-was-made.md", "---\ntitle: How it was made\nsummary: A page.\n---\nWords.\n"),
            ("content/actors/gazette.md", "---\nname: The Northern Gazette\ntype: media\ndescription: A paper of the north\n---\n"),
            ("content/actors/port-board.md", "---\nname: Port Board\ntype: organization\ndescription: It runs the port\nrelations:\n  - { to: gazette, kind: owns }\nnot_to_confuse_with: [gazette]\n---\n"),
            ("content/articles/port-opens.md", "---\ntitle: Port opens to grain\noutlet: gazette\ndate: 2025-06-02\nevents: [talks-begin]\nabout: [port-board, talks-begin]\ntopics: [grain]\nstatements:\n  - { claim: talks-begin/open, stance: asserts, by: port-board, quote: The port is open }\n---\nThe Port Board told The Northern Gazette: \"The port is open\" to grain.\n"),
            ("content/events/talks-begin.md", "---\ntitle: Talks begin on the corridor\ndate: 2025-06-01\nparticipants: [port-board, gazette]\ntopics: [grain, ports]\nclaims: { open: The port is open. }\ngaps: [Who pays is not known.]\npart_of: corridor\n---\nThe Port Board met The Northern Gazette.\n"),
            ("content/events/corridor.md", "---\ntitle: The corridor as a whole\ndate: 2025\n---\n"));
        Assert.DoesNotContain(site.Diagnostics, found => found.Severity == Severity.Error);
        string[] untranslated = ["The grain corridor", "How it was made", "The Northern Gazette", "Port Board", "Port opens to grain", "Talks begin on the corridor", "The corridor as a whole", "A paper of the north", "It runs the port"];

        var parser = new HtmlParser();
        var silent = new List<string>();
        foreach (var (path, bytes) in site.Files.Where(file => file.Key.StartsWith("fr/", StringComparison.Ordinal) && file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = parser.ParseDocument(Encoding.UTF8.GetString(bytes.Span));
            // Under which names a text has them is told in the words of that text.
            silent.AddRange(page.Body!.Descendants<IText>().Where(text => text.ParentElement!.Closest("table.names") is null)
                .Where(text => untranslated.Contains(text.Data.Trim(), StringComparer.Ordinal) && text.ParentElement!.Closest("[lang]")!.GetAttribute("lang") != "en")
                .Select(text => $"{path}: '{text.Data.Trim()}' in {text.ParentElement!.ParentElement!.ParentElement!.OuterHtml}"));
        }

        Assert.True(silent.Count == 0, string.Join("\n", silent));
        Assert.Contains("<h1>Les ports</h1>", site["fr/topics/ports.html"], StringComparison.Ordinal);
        Assert.Contains("<h1 lang=\"en\">The grain corridor</h1>", site["fr/topics/grain.html"], StringComparison.Ordinal);
        Assert.DoesNotContain(site.Files.Where(file => !file.Key.StartsWith("fr/", StringComparison.Ordinal) && file.Key.EndsWith(".html", StringComparison.Ordinal)), file =>
            parser.ParseDocument(Encoding.UTF8.GetString(file.Value.Span)).QuerySelector("main [lang=en]:not(a.source)") is not null);
    }

    [Fact]
    public void Every_page_is_there_in_every_language()
    {
        var pages = _site.Value.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var own = pages.Where(path => !path.StartsWith("fr/", StringComparison.Ordinal) && !path.StartsWith("ar/", StringComparison.Ordinal) && path != "404.html").ToArray();

        Assert.Contains("events/signing-of-the-accord.html", own);
        Assert.All(own, path => Assert.Contains($"fr/{path}", pages));
        Assert.All(own, path => Assert.Contains($"ar/{path}", pages));
        Assert.Equal(own.Length * 3, pages.Count - 1);
    }

    [Fact]
    public void A_page_is_in_its_language_and_leads_to_the_same_page_in_the_others()
    {
        var page = Page("fr/events/signing-of-the-accord.html");
        var languages = page.QuerySelectorAll("nav.languages li > *").ToArray();

        Assert.Equal("fr", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Signature de l’accord", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["English", "français", "العربية"], languages.Select(language => language.TextContent));
        Assert.Equal(["../../events/signing-of-the-accord.html", null, "../../ar/events/signing-of-the-accord.html"], languages.Select(language => language.GetAttribute("href")));
        Assert.Equal(["en", "fr", "ar"], languages.Select(language => language.GetAttribute("lang")));
        Assert.Equal("true", languages[1].GetAttribute("aria-current"));
        Assert.Equal(
            ["en https://example.org/briefing/events/signing-of-the-accord.html", "fr https://example.org/briefing/fr/events/signing-of-the-accord.html", "ar https://example.org/briefing/ar/events/signing-of-the-accord.html", "x-default https://example.org/briefing/events/signing-of-the-accord.html"],
            page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}"));
        Assert.Equal("https://example.org/briefing/fr/events/signing-of-the-accord.html", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("rtl", Page("ar/index.html").DocumentElement.GetAttribute("dir"));
    }

    [Fact]
    public void What_is_not_translated_says_its_language_and_that_it_is_not()
    {
        var page = Page("ar/events/signing-of-the-accord.html");
        var (heading, summary) = (page.QuerySelector("h1")!, page.QuerySelectorAll("[lang=en]").First(part => part.TextContent == "Ministers signed the accord in Valletta."));

        Assert.NotNull(page.QuerySelector("p.untranslated"));
        Assert.Equal(("en", "ltr"), (heading.GetAttribute("lang"), heading.GetAttribute("dir")));
        Assert.Equal("ltr", summary.GetAttribute("dir"));
        Assert.Null(Page("fr/events/signing-of-the-accord.html").QuerySelector("p.untranslated"));
        Assert.Null(Page("events/signing-of-the-accord.html").QuerySelector("p.untranslated, h1[lang], main span[lang]"));
    }

    [Fact]
    public void Facts_are_those_of_the_original()
    {
        var (own, french) = (Page("events/signing-of-the-accord.html"), Page("fr/events/signing-of-the-accord.html"));

        Assert.Equal(own.QuerySelectorAll("time").Select(time => time.GetAttribute("datetime")), french.QuerySelectorAll("time").Select(time => time.GetAttribute("datetime")));
        Assert.Equal(own.QuerySelectorAll(".state").Select(state => state.ClassName), french.QuerySelectorAll(".state").Select(state => state.ClassName));
        Assert.Equal(own.QuerySelectorAll("main a.source").Length, french.QuerySelectorAll("main a.source").Length);
        Assert.Contains("L’accord a été signé.", french.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_translated_quotation_says_that_it_is_one_and_an_untranslated_one_says_its_language()
    {
        var page = Page("fr/events/signing-of-the-accord.html");
        var quotes = page.QuerySelectorAll("q").ToDictionary(quote => quote.TextContent, quote => (Lang: quote.GetAttribute("lang"), Mark: quote.NextElementSibling?.ClassName), StringComparer.Ordinal);

        Assert.Equal((null, "translated"), quotes["L’accord apportera la paix aux îles"]);
        Assert.Equal("en", quotes["signed an accord in Valletta"].Lang);
        Assert.NotNull(page.QuerySelector("blockquote footer .translated"));
        Assert.Null(page.QuerySelector("blockquote")!.GetAttribute("lang"));
        Assert.Contains("Les citations ont été vérifiées", Page("fr/articles/ministers-sign-accord.html").QuerySelector("p.translated")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_either_language_lead_to_their_actor()
    {
        Assert.NotNull(Page("ar/articles/ministers-sign-accord.html").QuerySelector("a.mention[href='../actors/ruth-camilleri.html']"));
        Assert.NotNull(Page("fr/articles/ministers-sign-accord.html").QuerySelector("a.mention[href='../actors/ruth-camilleri.html']"));
        Assert.Equal("Le Courrier", Page("fr/actors/the-courier.html").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void A_link_to_a_heading_leads_to_its_translation() =>
        Assert.NotNull(Page("fr/index.html").QuerySelector("a[href='method.html#ce-qui-compte']"));

    [Fact]
    public void Pictures_and_data_are_those_of_the_root_and_the_search_has_its_own()
    {
        var site = _site.Value;
        var files = site.Files.Keys.Where(path => path.StartsWith("fr/", StringComparison.Ordinal)).ToArray();

        Assert.NotNull(Page("ar/events/signing-of-the-accord.html").QuerySelector("img[src='../../assets/map.svg']"));
        Assert.DoesNotContain(files, path => path.StartsWith("fr/data/", StringComparison.Ordinal) || path == "fr/404.html");
        Assert.Contains("fr/shards/search.js", files);
        Assert.Single(files, path => path.StartsWith("fr/assets/", StringComparison.Ordinal));
        Assert.Contains("Signature de l’accord", site["fr/feed.xml"], StringComparison.Ordinal);
        Assert.NotNull(Page("fr/index.html").QuerySelector("a[href='../data/dossier.json']"));
        Assert.Contains("https://example.org/briefing/data/dossier.json", site["fr/llms.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_sitemap_names_each_page_in_each_language()
    {
        XNamespace html = "http://www.w3.org/1999/xhtml";
        var root = XDocument.Parse(_site.Value["sitemap.xml"]).Root!;
        var page = root.Elements().Single(url => url.Elements().First().Value == "https://example.org/briefing/fr/");

        Assert.Equal(
            ["en https://example.org/briefing/", "fr https://example.org/briefing/fr/", "ar https://example.org/briefing/ar/", "x-default https://example.org/briefing/"],
            page.Elements(html + "link").Select(link => $"{link.Attribute("hreflang")!.Value} {link.Attribute("href")!.Value}"));
    }

    [Fact]
    public void An_entry_has_one_name_for_programs_in_every_language()
    {
        static string? NameOf(IHtmlDocument page) => JsonNode.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)!["@graph"]![0]!["@id"]!.GetValue<string>();

        Assert.Equal(NameOf(Page("actors/ruth-camilleri.html")), NameOf(Page("ar/actors/ruth-camilleri.html")));
    }

    [Fact]
    public void A_dossier_in_one_language_has_nothing_of_this()
    {
        var site = SmallSite.Of([.. _oneLanguage.Select(path => (path, path.EndsWith(".yml", StringComparison.Ordinal) ? "title: Test\nurl: https://example.org/\n" : "---\ntitle: Test\n---\n"))]);

        Assert.DoesNotContain(site.Files.Keys, path => path.Contains("languages", StringComparison.Ordinal));
        Assert.DoesNotContain("hreflang", site["index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("xhtml", site["sitemap.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_preview_shows_every_language()
    {
        var plan = SiteBuild.Plan(Options(), new BuildCache(), changedPaths: null, new DiagnosticBag())!;
        foreach (var (path, bytes) in _site.Value.Files)
            Assert.Equal(bytes.ToArray(), plan.Render(path, new DiagnosticBag())!.Bytes.ToArray());
    }

    private static IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(_site.Value[path]);

    private static BuildOptions Options() => new()
    {
        Content = new(Path.Combine(_folder, "content"), "content"),
        Templates = new(Path.Combine(_folder, "templates"), "templates"),
        Output = new(Path.Combine(_folder, "site-output"), "site-output"),
        Now = SmallSite.Now,
    };
}

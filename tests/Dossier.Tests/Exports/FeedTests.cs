using System.Xml;
using System.Xml.Linq;
using Dossier.Sources;
using Dossier.Tests.Output;
using Xunit;

namespace Dossier.Tests.Exports;

/// <summary>The feed by the rules of RFC 4287, and what search engines get by those of sitemaps.org.</summary>
public class FeedTests
{
    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace _sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly SmallSite _site = TakenSite.Build();

    private static XElement Feed => Root(_site, "feed.xml");

    [Fact]
    public void The_site_has_no_fault_but_the_claim_that_nobody_speaks_of()
    {
        Assert.Equal(["unsupported-claim"], _site.Diagnostics.Select(fault => fault.Code).Distinct());
    }

    [Fact]
    public void A_feed_has_just_what_section_4_1_1_asks_for()
    {
        Assert.Equal(_atom + "feed", Feed.Name);
        Assert.All(["id", "title", "updated"], name => Assert.Single(Feed.Elements(_atom + name)));
        Assert.NotEmpty(Feed.Element(_atom + "author")!.Element(_atom + "name")!.Value);
        Assert.Equal("https://example.org/a/briefing/feed.xml", Assert.Single(Feed.Elements(_atom + "link"), link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
        Assert.True(Uri.IsWellFormedUriString(Feed.Element(_atom + "id")!.Value, UriKind.Absolute));
    }

    [Fact]
    public void Every_entry_has_just_what_section_4_1_2_asks_for()
    {
        var entries = Feed.Elements(_atom + "entry").ToArray();

        Assert.Equal(4, entries.Length);
        Assert.All(entries, entry =>
        {
            Assert.All(["id", "title", "updated"], name => Assert.Single(entry.Elements(_atom + name)));
            Assert.True(Uri.IsWellFormedUriString(entry.Element(_atom + "id")!.Value, UriKind.Absolute));
            // An entry without content needs an alternate; there are no two of one type and language.
            var alternates = entry.Elements(_atom + "link").Where(link => link.Attribute("rel")!.Value == "alternate").Select(link => link.Attribute("type")!.Value).ToArray();
            Assert.Equal(["text/html", "text/markdown"], alternates);
            Assert.InRange(entry.Elements(_atom + "summary").Count(), 0, 1);
            Assert.All(entry.Elements(_atom + "category"), category => Assert.NotEmpty(category.Attribute("term")!.Value));
        });
        Assert.Equal(entries.Length, entries.Select(entry => entry.Element(_atom + "id")!.Value).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_moment_is_one_of_RFC_3339()
    {
        var moments = Feed.Descendants().Where(element => element.Name == _atom + "updated" || element.Name == _atom + "published").Select(element => element.Value);

        Assert.All(moments, moment => Assert.True(
            DateTimeOffset.TryParseExact(moment, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _), moment));
    }

    [Theory]
    [InlineData("articles/a", "2025-05-07")]
    [InlineData("articles/undated", "2025-06-30")]
    [InlineData("events/talks", "2025-05-31")]
    [InlineData("events/later", "2025-06-30")]
    public void An_entry_is_as_new_as_its_date_and_never_newer_than_the_dossier(string page, string day)
    {
        Assert.Equal($"{day}T00:00:00Z", Entry(page).Element(_atom + "updated")!.Value);
    }

    [Fact]
    public void Only_a_certain_day_counts_as_published()
    {
        Assert.Equal("2025-05-07T00:00:00Z", Entry("articles/a").Element(_atom + "published")!.Value);
        Assert.Null(Entry("articles/undated").Element(_atom + "published"));
    }

    [Fact]
    public void Words_stay_words()
    {
        Assert.Equal("Talks & <tests>", Feed.Element(_atom + "title")!.Value);
        Assert.Equal("Talks of Emmanuel Macron.", Entry("events/talks").Element(_atom + "summary")!.Value);
    }

    [Fact]
    public void A_sign_that_XML_cannot_hold_does_not_break_it()
    {
        var site = TakenSite.Build("", ("content/articles/bell.md", "---\ntitle: \"Bell \\a rings \\U0001F514\"\n---\nText.\n"));

        Assert.Contains("Bell  rings 🔔", Root(site, "feed.xml").Descendants(_atom + "title").Select(title => title.Value));
    }

    [Fact]
    public void Without_an_address_of_its_own_a_site_has_neither_feed_nor_sitemap()
    {
        var site = SmallSite.Of(("content/articles/a.md", "---\ntitle: A\ndate: 2025-05-07\n---\nText.\n"));

        Assert.DoesNotContain("feed.xml", site.Files.Keys);
        Assert.DoesNotContain("sitemap.xml", site.Files.Keys);
        Assert.DoesNotContain("feed.xml", site["index.html"], StringComparison.Ordinal);
        Assert.Equal("User-agent: *\nAllow: /\n", site["robots.txt"]);
    }

    [Fact]
    public void Without_any_date_there_is_no_feed()
    {
        var site = SmallSite.Of(("content/dossier.yml", $"title: T\nurl: {TakenSite.Address}\n"), ("content/articles/a.md", "---\ntitle: A\n---\nText.\n"));

        Assert.DoesNotContain("feed.xml", site.Files.Keys);
        Assert.Contains("sitemap.xml", site.Files.Keys);
    }

    [Fact]
    public void The_sitemap_lists_every_page_but_those_that_are_for_no_search_engine()
    {
        var listed = Root(_site, "sitemap.xml").Elements(_sitemap + "url").Select(url => url.Element(_sitemap + "loc")!.Value).ToArray();

        var pages = _site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path is not ("404.html" or "search.html" or "print.html" or "brief.html"));
        Assert.Equal(
            pages.Select(path => path == "index.html" ? $"{TakenSite.Address}/" : $"{TakenSite.Address}/{path}").Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal));
        Assert.EndsWith($"Sitemap: {TakenSite.Address}/sitemap.xml\n", _site["robots.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_sitemap_says_of_a_page_when_an_edition_changed_it_and_of_others_nothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/dossier.yml", $"title: T\nurl: {TakenSite.Address}\n");
        folder.Write("content/index.md", "---\ntitle: T\n---\n");
        folder.Write("content/articles/same.md", "---\ntitle: Same\n---\n");
        folder.Write("content/articles/told.md", "---\ntitle: Told\n---\n");
        folder.Write("content/articles/kept.md", "---\ntitle: Kept\n---\n");
        var first = SmallSite.Build(folder.Path);
        folder.Write("1.json", first["data/dossier.json"]);
        folder.Write("content/articles/kept.md", "---\ntitle: Kept otherwise\n---\n");
        folder.Write("2.json", Again("1.json", new DateTimeOffset(2025, 3, 4, 0, 0, 0, TimeSpan.Zero))["data/dossier.json"]);
        folder.Write("content/articles/told.md", "---\ntitle: Told otherwise\n---\n");

        var third = Again("2.json", SmallSite.Now);

        Assert.Equal([("kept", "2025-03-04"), ("same", null), ("told", "2025-08-01")], Changed(third));
        Assert.Equal([("kept", null), ("same", null), ("told", null)], Changed(first));

        SmallSite Again(string previous, DateTimeOffset now) =>
            SmallSite.Build(folder.Path, options => options with { Previous = new FileName(folder[previous], previous), Now = now });

        static IEnumerable<(string, string?)> Changed(SmallSite site) =>
            from url in Root(site, "sitemap.xml").Elements(_sitemap + "url")
            let page = url.Element(_sitemap + "loc")!.Value
            where page.Contains("/articles/", StringComparison.Ordinal)
            orderby page
            select (Path.GetFileNameWithoutExtension(page), url.Element(_sitemap + "lastmod")?.Value);
    }

    [Fact]
    public void An_old_path_cannot_take_the_place_of_a_file()
    {
        var site = TakenSite.Build("", ("content/articles/b.md", "---\ntitle: B\nmoved_from: [feed.xml/b.html, data/dossier.json/b.html]\n---\nText.\n"));

        Assert.Equal(2, site.Diagnostics.Count(fault => fault.Code == "route-collision"));
    }

    private static XElement Entry(string page) =>
        Feed.Elements(_atom + "entry").Single(entry => entry.Element(_atom + "id")!.Value == $"{TakenSite.Address}/{page}.html");

    private static XElement Root(SmallSite site, string path)
    {
        using var reader = XmlReader.Create(new MemoryStream(site.Files[path].ToArray()));
        return XDocument.Load(reader).Root!;
    }
}

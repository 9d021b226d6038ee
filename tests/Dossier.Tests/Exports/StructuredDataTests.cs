using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Dossier.Tests.Exports;

/// <summary>What the head of a page says to programs: every type and term is one of schema.org, every block can be read.</summary>
public sealed class StructuredDataTests(BuiltDossier built) : IClassFixture<BuiltDossier>
{
    // The terms this site uses, by the vocabulary of schema.org.
    private static readonly Dictionary<string, string[]> _terms = new(StringComparer.Ordinal)
    {
        ["WebSite"] = ["name", "url", "description", "abstract", "inLanguage"],
        ["BreadcrumbList"] = ["itemListElement"],
        ["ListItem"] = ["position", "name", "item"],
        ["NewsArticle"] = ["headline", "mainEntityOfPage", "url", "archivedAt", "description", "abstract", "inLanguage", "datePublished", "publisher", "author", "translator", "isBasedOn", "about", "mentions"],
        ["CreativeWork"] = ["publisher"],
        ["Person"] = ["name", "url", "alternateName", "disambiguatingDescription", "description", "sameAs", "hasOccupation"],
        ["Role"] = ["hasOccupation", "startDate", "endDate"],
        ["Occupation"] = ["name"],
        ["Organization"] = ["name", "url", "alternateName", "disambiguatingDescription", "description", "sameAs"],
        ["GovernmentOrganization"] = ["name", "url", "alternateName", "disambiguatingDescription", "description", "sameAs"],
        ["NewsMediaOrganization"] = ["name", "url", "alternateName", "disambiguatingDescription", "description", "sameAs", "ownershipFundingInfo"],
        ["Country"] = ["name", "url", "alternateName", "disambiguatingDescription", "description", "sameAs"],
        ["Thing"] = ["name", "url", "alternateName", "disambiguatingDescription", "description", "sameAs"],
        ["Event"] = ["name", "url", "sameAs", "description", "startDate", "endDate", "eventStatus", "location", "about", "superEvent", "subEvent", "subjectOf"],
        ["Place"] = ["name", "address"],
        ["PostalAddress"] = ["addressCountry"],
        ["Claim"] = ["text", "author", "appearance", "firstAppearance"],
    };

    /// <summary>Properties of which a thing has one.</summary>
    private static readonly string[] _single = ["name", "headline", "url"];

    private static readonly SmallSite _site = TakenSite.Build();

    [Fact]
    public void Every_block_of_the_repositorys_dossier_uses_terms_of_schema_org_only()
    {
        var strange = new SortedSet<string>(StringComparer.Ordinal);
        var blocks = 0;
        foreach (var (path, page) in built.Pages)
        {
            foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
            {
                blocks++;
                var root = JsonDocument.Parse(script.TextContent).RootElement;
                Assert.Equal("https://schema.org", root.GetProperty("@context").GetString());
                Assert.All(root.GetProperty("@graph").EnumerateArray(), node => Walk(node, path, strange));
            }
        }

        Assert.Empty(strange);
        Assert.InRange(blocks, 100, int.MaxValue);
    }

    [Fact]
    public void An_article_is_described_as_far_as_it_is_known()
    {
        var article = Node("articles/a.html", "NewsArticle");

        Assert.Equal("100% of {them} & \"others\" </script> met_in ~Paris", article.GetProperty("headline").GetString());
        Assert.Equal("2025-05-07", article.GetProperty("datePublished").GetString());
        Assert.Equal("NewsMediaOrganization", article.GetProperty("publisher").GetProperty("@type").GetString());
        Assert.Equal("Agency", article.GetProperty("isBasedOn").GetProperty("publisher").GetProperty("name").GetString());
        Assert.False(Node("articles/undated.html", "NewsArticle").TryGetProperty("datePublished", out _));
    }

    [Fact]
    public void An_event_has_its_date_to_the_precision_that_is_known_and_its_claims()
    {
        var talks = Node("events/talks.html", "Event");

        Assert.Equal("2025-05", talks.GetProperty("startDate").GetString());
        Assert.False(talks.TryGetProperty("eventStatus", out _));
        Assert.Equal("https://schema.org/EventScheduled", Node("events/later.html", "Event").GetProperty("eventStatus").GetString());
        var claim = talks.GetProperty("subjectOf")[0];
        Assert.Equal("They were held.", claim.GetProperty("text").GetString());
        Assert.Equal($"{TakenSite.Address}/articles/a.html#it", claim.GetProperty("firstAppearance").GetProperty("@id").GetString());
    }

    [Fact]
    public void A_thing_has_one_name_on_every_page_that_speaks_of_it()
    {
        var named = _site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(path => Parse(path).QuerySelectorAll("script[type='application/ld+json']"))
            .SelectMany(script => Nodes(JsonDocument.Parse(script.TextContent).RootElement.GetProperty("@graph")))
            .Where(node => node.TryGetProperty("@id", out _))
            .GroupBy(node => node.GetProperty("@id").GetString()!, StringComparer.Ordinal)
            .ToDictionary(node => node.Key, node => node.ToArray(), StringComparer.Ordinal);

        Assert.Equal(
            ["", "actors/agency.html", "actors/france.html", "actors/macron.html", "actors/paper.html", "articles/a.html", "articles/undated.html", "events/later.html", "events/talks.html"],
            named.Keys.Where(name => name.EndsWith("#it", StringComparison.Ordinal)).Select(name => name[(TakenSite.Address.Length + 1)..^3]).Order(StringComparer.Ordinal));
        Assert.All(named.Values, nodes => Assert.Single(nodes.Select(node => node.GetProperty("@type").GetString()).Distinct(StringComparer.Ordinal)));
        // What two pages say of one thing must be true together: nothing has two addresses, names or headlines.
        Assert.All(
            from nodes in named.Values from property in _single select nodes.Where(node => node.TryGetProperty(property, out _)).Select(node => node.GetProperty(property).GetString()).Distinct(StringComparer.Ordinal),
            values => Assert.InRange(values.Count(), 0, 1));
        Assert.InRange(named[$"{TakenSite.Address}/actors/macron.html#it"].Length, 3, int.MaxValue);
    }

    [Fact]
    public void Where_the_address_of_the_site_is_not_known_a_name_resolves_to_the_same_on_every_page()
    {
        var site = SmallSite.Of(
            ("content/actors/one.md", "---\nname: One\ntype: media\n---\n"),
            ("content/articles/a.md", "---\ntitle: A\noutlet: one\n---\nText.\n"));

        Assert.Equal("../actors/one.html#it", Node(site, "articles/a.html", "NewsArticle").GetProperty("publisher").GetProperty("@id").GetString());
        Assert.Equal("#it", Node(site, "actors/one.html", "NewsMediaOrganization").GetProperty("@id").GetString());
    }

    [Fact]
    public void What_other_registers_call_it_stands_with_the_whole_address()
    {
        var site = SmallSite.Of(
            ("content/actors/one.md", "---\nname: One\ntype: person\nwikidata: Q1\nids: { viaf: 97804211, house: 12 }\n---\n"),
            ("content/events/e.md", "---\ntitle: E\nids: { wikidata: Q2 }\n---\n"));

        Assert.Equal(
            ["https://www.wikidata.org/wiki/Q1", "https://viaf.org/viaf/97804211"],
            Node(site, "actors/one.html", "Person").GetProperty("sameAs").EnumerateArray().Select(address => address.GetString()!));
        Assert.Equal("https://www.wikidata.org/wiki/Q2", Node(site, "events/e.html", "Event").GetProperty("sameAs").GetString());
    }

    [Fact]
    public void A_page_that_is_not_listed_says_so_and_describes_nothing()
    {
        foreach (var path in new[] { "search.html", "print.html", "404.html" })
        {
            var page = Parse(path);
            Assert.NotNull(page.QuerySelector("meta[name='robots'][content='noindex']"));
            Assert.Null(page.QuerySelector("script[type='application/ld+json']"));
        }

        Assert.Null(Parse("articles/a.html").QuerySelector("meta[name='robots']"));
    }

    [Fact]
    public void Every_page_says_what_it_is_about_and_where_else_it_stands()
    {
        foreach (var path in _site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = Parse(path);
            Assert.InRange(page.QuerySelector("meta[name='description']")?.GetAttribute("content")?.Length ?? 0, 1, 300);
            Assert.NotNull(page.QuerySelector("link[rel='alternate'][type='application/atom+xml']"));
            Assert.All(["og:title", "og:type", "og:description", "og:site_name", "og:locale"], name => Assert.NotEmpty(page.QuerySelector($"meta[property='{name}']")!.GetAttribute("content")!));
        }

        Assert.Equal("2025-05-07", Parse("articles/a.html").QuerySelector("meta[property='article:published_time']")!.GetAttribute("content"));
        Assert.Null(Parse("articles/undated.html").QuerySelector("meta[property='article:published_time']"));
        Assert.Equal("a.md", Parse("articles/a.html").QuerySelector("link[type='text/markdown']")!.GetAttribute("href"));
    }

    private static void Walk(JsonElement node, string path, SortedSet<string> strange)
    {
        var type = node.GetProperty("@type").GetString()!;
        if (!_terms.TryGetValue(type, out var terms))
        {
            strange.Add($"{path}: {type}");
            return;
        }

        foreach (var member in node.EnumerateObject().Where(member => member.Name is not ("@type" or "@id")))
        {
            if (!terms.Contains(member.Name, StringComparer.Ordinal))
                strange.Add($"{path}: {member.Name} of {type}");

            IEnumerable<JsonElement> values = member.Value.ValueKind == JsonValueKind.Array ? member.Value.EnumerateArray() : [member.Value];
            foreach (var value in values.Where(value => value.ValueKind == JsonValueKind.Object))
                Walk(value, path, strange);
        }
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Nodes),
        JsonValueKind.Object => node.EnumerateObject().SelectMany(member => Nodes(member.Value)).Prepend(node),
        _ => [],
    };

    private static JsonElement Node(string path, string type) => Node(_site, path, type);

    private static JsonElement Node(SmallSite site, string path, string type) => JsonDocument
        .Parse(new HtmlParser().ParseDocument(site[path]).QuerySelector("script[type='application/ld+json']")!.TextContent)
        .RootElement.GetProperty("@graph").EnumerateArray()
        .Single(node => node.GetProperty("@type").GetString() == type);

    private static IDocument Parse(string path) => new HtmlParser().ParseDocument(_site[path]);
}

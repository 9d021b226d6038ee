using System.Text.Json;
using Xunit;

namespace Dossier.Tests.Exports;

/// <summary>Quotations as W3C Web Annotations.</summary>
public class AnnotationsTests
{
    private const string Body = "The two sides, Ida Berg said on Monday after a long night of talks in Oslo, met twice in the old harbour. Nothing else was said.";

    [Fact]
    public void A_quoted_passage_is_found_by_its_paragraph_its_words_and_those_around_them()
    {
        var annotation = Assert.Single(Items(Site("")));
        var selector = annotation.GetProperty("target").GetProperty("selector");
        var words = selector.GetProperty("refinedBy");

        Assert.Equal("../articles/a.html", annotation.GetProperty("target").GetProperty("source").GetString());
        Assert.Equal("p1", selector.GetProperty("value").GetString());
        Assert.Equal("TextQuoteSelector", words.GetProperty("type").GetString());
        Assert.Equal("met twice in the old harbour", words.GetProperty("exact").GetString());
        Assert.Contains(words.GetProperty("prefix").GetString() + "met twice in the old harbour" + words.GetProperty("suffix").GetString(), Body, StringComparison.Ordinal);
        Assert.Equal("night of talks in Oslo, ", words.GetProperty("prefix").GetString()![^24..]);
        Assert.Equal(". Nothing else was said.", words.GetProperty("suffix").GetString());
    }

    [Fact]
    public void What_was_built_on_it_and_how_it_stands_to_it_is_its_body()
    {
        var body = Assert.Single(Items(Site(""))).GetProperty("body");

        Assert.Equal("../events/e.html#claim-c", body[0].GetProperty("id").GetString());
        Assert.Equal("confirms", body[1].GetProperty("value").GetString());
    }

    [Fact]
    public void A_collection_names_itself_and_counts_what_it_holds()
    {
        using var data = JsonDocument.Parse(Site("url: https://example.org/x/\n")["data/annotations.jsonld"]);

        Assert.Equal("http://www.w3.org/ns/anno.jsonld", data.RootElement.GetProperty("@context").GetString());
        Assert.Equal("https://example.org/x/data/annotations.jsonld", data.RootElement.GetProperty("id").GetString());
        Assert.Equal(1, data.RootElement.GetProperty("total").GetInt32());
    }

    [Fact]
    public void With_quotes_only_no_unquoted_word_is_published()
    {
        var site = Site("publish_text: quotes\n");
        var words = Assert.Single(Items(site)).GetProperty("target").GetProperty("selector").GetProperty("refinedBy");

        Assert.Equal("met twice in the old harbour", words.GetProperty("exact").GetString());
        Assert.False(words.TryGetProperty("prefix", out _) || words.TryGetProperty("suffix", out _), "words beside the quotation are published");
        Assert.DoesNotContain("long night", site["data/annotations.jsonld"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_ellipsis_skips_is_a_part_of_the_passage_and_is_not_published_with_quotes_only()
    {
        const string Quote = "The two sides … met twice";
        var whole = Assert.Single(Items(Site("", Quote))).GetProperty("target").GetProperty("selector");
        var quoted = Assert.Single(Items(Site("publish_text: quotes\n", Quote))).GetProperty("target").GetProperty("selector");

        Assert.StartsWith("The two sides, Ida Berg said on Monday", whole.GetProperty("refinedBy").GetProperty("exact").GetString(), StringComparison.Ordinal);
        Assert.False(quoted.TryGetProperty("refinedBy", out _), "the words that the quotation skips are published");
        Assert.Equal("p1", quoted.GetProperty("value").GetString());
    }

    private static SmallSite Site(string settings, string quote = "met twice in the old harbour") => SmallSite.Of(
        ("content/dossier.yml", $"title: T\n{settings}"),
        ("content/actors/m.md", "---\nname: Courier\ntype: media\n---\n"),
        ("content/actors/p.md", "---\nname: Ida Berg\ntype: person\n---\n"),
        ("content/events/e.md", "---\ntitle: E\nclaims:\n  c: They met.\n---\n"),
        ("content/articles/a.md", $"---\ntitle: A\noutlet: m\nstatements:\n  - claim: e/c\n    stance: confirms\n    by: p\n    quote: {quote}\n---\n\n{Body}\n"));

    private static JsonElement[] Items(SmallSite site)
    {
        using var data = JsonDocument.Parse(site["data/annotations.jsonld"]);
        return [.. data.RootElement.Clone().GetProperty("first").GetProperty("items").EnumerateArray()];
    }
}

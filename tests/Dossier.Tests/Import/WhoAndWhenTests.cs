using Dossier.Import;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>Author and date are those of the article, whoever else and whatever other days a page names.</summary>
public class WhoAndWhenTests
{
    private const string Headline = "Three villages share the quay at Port Alin";

    private const string Paragraphs = "<p>Fishermen of three villages agreed on Monday to share the quay at Port Alin for a season, the harbour office said.</p><p>The master of the harbour, Odile Marchetti, called it a fair tide for all and thanked the crews for their patience.</p>";

    private static ImportedArticle Read(string body, string head = "") => Imports.Text($"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{Headline}</title>{head}</head><body>{body}</body></html>", "quay.html");

    private static string Json(string json) => $"<script type=\"application/ld+json\">{json}</script>";

    private static string? Field(ImportedArticle article, string name) => article.Draft.Fields.GetValueOrDefault(name);

    [Theory]
    [InlineData("<div itemscope itemtype='https://schema.org/Comment'><span itemprop=author>Carl Rude</span><time itemprop=datePublished datetime=2025-01-01>1 Jan</time><p>Never.</p></div>")]
    [InlineData("<section class=comments><p class=author>Carl Rude</p><time datetime=2025-01-01>1 Jan</time><p>Never.</p></section>")]
    [InlineData("<aside><a rel=author href=/c>Carl Rude</a><time datetime=2025-01-01>1 Jan</time></aside>")]
    [InlineData("<div class=related-stories><article><h3><a href=/o>Ice is dear</a></h3><span class=author>Carl Rude</span><time datetime=2025-01-01>1 Jan</time></article></div>")]
    public void What_others_wrote_on_the_page_has_no_say(string other)
    {
        var without = Read($"<article><h1>{Headline}</h1>{Paragraphs}</article>{other}");
        Assert.Null(Field(without, "author"));
        Assert.Null(Field(without, "date"));
        var with = Read($"{other}<article><h1>{Headline}</h1><span class=author>Lea Ferro</span> <time datetime=2021-04-05>5 Apr</time>{Paragraphs}</article>");
        Assert.Equal("Lea Ferro", Field(with, "author"));
        Assert.Equal("2021-04-05", Field(with, "date"));
    }

    [Theory]
    [InlineData("<time datetime=2026-11-30>Monday 30 November 2026</time>", "<p>5 April 2021</p>", "")]
    [InlineData("", "<time>5 April 2021</time>", "<p>They had met at <time datetime=1999-01-01>the new year</time> and again in spring, she said to all of them.</p>")]
    [InlineData("", "<time class=updated datetime=2021-04-06>6 Apr</time><time datetime=2021-04-05>5 Apr</time>", "")]
    public void The_day_is_that_of_publication(string above, string header, string below) =>
        Assert.Equal("2021-04-05", Field(Read($"{above}<article><h1>{Headline}</h1>{header}{Paragraphs}{below}</article>"), "date"));

    [Theory]
    [InlineData("""{"@type": "NewsArticle", "headline": "Ice is dear", "datePublished": "2019-01-01", "author": "Carl Rude", "publisher": {"name": "x"}}""", "\"headline\": \"Three villages share the quay at Port Alin\"")]
    [InlineData("""{"@type": "NewsArticle", "url": "https://alin.example/ice", "datePublished": "2019-01-01", "author": "Carl Rude", "publisher": {"name": "x"}}""", "\"mainEntityOfPage\": \"http://www.alin.example/quay/?utm_source=x\"")]
    [InlineData("""{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Ice is dear", "datePublished": "2019-01-01", "author": "Carl Rude", "publisher": {"name": "x"}}]}""", "\"name\": \"y\"")]
    public void Of_several_articles_that_a_page_states_its_own_counts(string other, string own)
    {
        var article = Read($"<article><h1>{Headline}</h1>{Paragraphs}</article>", "<link rel=canonical href=https://alin.example/quay>" + Json(other) + Json($"{{\"@type\": \"NewsArticle\", {own}, \"datePublished\": \"2021-04-05\", \"author\": \"Lea Ferro\"}}"));
        Assert.Equal("Lea Ferro", Field(article, "author"));
        Assert.Equal("2021-04-05", Field(article, "date"));
    }

    [Fact]
    public void A_list_of_other_articles_alone_says_nothing_of_this_one() =>
        Assert.Null(Field(Read($"<article><h1>{Headline}</h1>{Paragraphs}</article>", Json("""{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Ice is dear", "datePublished": "2019-01-01", "author": "Carl Rude"}]}""")), "author"));

    [Theory]
    [InlineData("<meta name=author content='Lea Ferro'><meta name=author content='Omar Said'><meta name=author content='Ana Lind'>", "", "Lea Ferro, Omar Said, Ana Lind")]
    [InlineData("", "<p class=byline>By <a rel=author href=/l>Lea Ferro</a>, <a rel=author href=/o>Omar Said</a> and <a rel=author href=/a>Ana Lind</a></p>", "Lea Ferro, Omar Said, Ana Lind")]
    [InlineData("", "<p>By Lea Ferro, Omar Said and Ana Lind</p>", "Lea Ferro, Omar Said and Ana Lind")]
    [InlineData("<meta name=author content='By Lea Ferro'>", "", "Lea Ferro")]
    [InlineData("<meta name=author content=admin>", "<p>By Lea Ferro</p>", "Lea Ferro")]
    [InlineData("<link rel=author href=/l title='Lea Ferro'>", "", "Lea Ferro")]
    public void All_who_wrote_it_are_named(string head, string header, string author) =>
        Assert.Equal(author, Field(Read($"<article><h1>{Headline}</h1>{header}{Paragraphs}</article>", head), "author"));

    [Fact]
    public void A_text_for_machines_with_marks_of_HTML_is_read_as_paragraphs()
    {
        var body = "&lt;p&gt;Fishermen of three villages agreed on Monday to share the quay at Port Alin for a season, the harbour office said.&lt;/p&gt;<p>The master of the harbour, Odile Marchetti, called it a fair tide for all and thanked the crews for their patience and their time.</p>";
        var article = Read("<p>Loading</p>", Json($"{{\"@type\": \"NewsArticle\", \"headline\": \"{Headline}\", \"articleBody\": \"{body}\"}}"));
        Assert.Equal(2, article.Lines.Count(line => line.Fate is Dossier.Import.Reading.LineFate.Kept));
        Assert.DoesNotContain("p>", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://alin.example/quay/")]
    [InlineData("http://www.alin.example/quay?utm_source=mail&utm_medium=x#top")]
    [InlineData("https://m.alin.example/quay?fbclid=1")]
    [InlineData("https://amp.alin.example/quay/amp/")]
    [InlineData("https://web.archive.org/web/20240409000000/https://alin.example/quay")]
    [InlineData("https://www.google.com/amp/s/alin.example/quay")]
    public void Two_addresses_of_one_article_are_one(string address)
    {
        var known = Imports.Nothing();
        ArticleImport.Remember(Imports.Text(Page("https://alin.example/quay", "ice"), "a.html", known), known);
        Assert.Equal("three-villages-share-the-quay-at-port-alin", Imports.Text(Page(address, "rope"), "b.html", known).Like?.Id);
        Assert.Null(Imports.Text(Page("https://alin.example/quay-2?id=4", "lamp"), "c.html", known).Like);
    }

    private static string Page(string address, string word) =>
        $"<html lang=en><head><link rel=canonical href='{address}'></head><body><article><h1>{Headline}</h1>{string.Concat(Enumerable.Range(1, 4).Select(number => $"<p>The {word} of {word}s was {word} number {number}, said a {word} to every {word} of the {word} on {word} day {number}.</p>"))}</article></body></html>";
}

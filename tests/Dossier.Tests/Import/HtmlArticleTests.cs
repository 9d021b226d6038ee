using Dossier.Import.Reading;
using Xunit;

namespace Dossier.Tests.Import;

public class HtmlArticleTests
{
    private const string WithMetadata = """
        <!doctype html>
        <html lang="en-GB"><head><meta charset="utf-8"><title>Crossing to reopen | Example Times</title>
        <link rel="canonical" href="https://example.org/news/crossing">
        <meta property="og:site_name" content="Example Times"><meta property="og:description" content="Both sides have a date and a list">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Crossing to reopen &amp; stay open",
          "datePublished":"2024-03-03T18:12:00+00:00","author":[{"@type":"Person","name":"Dana Whitlock"},{"name":"Omar Haddad"}],"publisher":{"name":"Example Times"}}]}</script>
        <style>p { color: red }</style></head>
        <body>
        <header class="site-header"><a href="/">Example Times</a><nav><ul><li><a href="/a">News</a><li><a href="/b">Sport</a></ul></nav></header>
        <main><article>
          <h1>Crossing to reopen &amp; stay open</h1>
          <p class="standfirst">Both sides have a date and a list</p>
          <div class="byline">By Dana Whitlock and Omar Haddad</div><time datetime="2024-03-03">3 March 2024</time>
          <div class="share-bar"><button>Share</button><a href="#">Facebook</a></div>
          <figure><img src="a.jpg" alt="x"><figcaption>Trucks at the crossing. Lena Forst/EPA</figcaption></figure>
          <p>Envoys from both sides agreed on Sunday to reopen the <a href="/c">northern crossing</a> within two weeks, officials said.</p>
          <aside class="related"><h3>Related</h3><ul><li><a href="/1">A history of the crossing in ten maps</a></li><li><a href="/2">Who keeps the list of goods</a></li></ul></aside>
          <p>The agreement was reached after a night of talks&nbsp;&mdash; in a hotel on the lake.</p>
          <h2>A date and a list</h2>
          <blockquote><p>“We have a date and we have a list.”</p></blockquote>
          <ul><li>Trucks may cross by day.</li><li>Goods are listed.</li></ul>
          <p>Neither government commented on the report, which was first made by a local station.<br>It was confirmed later.</p>
          <p><a href="/more">Nine things to know about the crossing</a></p>
          <table><tr><th>Month</th><th>Trucks</th></tr><tr><td>May</td><td>120</td></tr></table>
        </article></main>
        <div class="newsletter"><p>Sign up for our newsletter and get the news each morning, long before anybody else has had a coffee.</p></div>
        <footer><p>© Example Times</p></footer>
        <script>var p = "<p>no text</p>";</script>
        </body></html>
        """;

    [Fact]
    public void Half_of_a_character_in_the_metadata_becomes_the_sign_for_one_that_is_lost()
    {
        var article = Imports.Text(WithMetadata.Replace("{\"@type\":\"Person\",\"name\":\"Dana Whitlock\"}", "{\"name\":\"Dana\\ud800 \\ud83d\\ude00 Whitlock\"}", StringComparison.Ordinal), "crossing.html");
        Assert.Contains("Dana\uFFFD 😀 Whitlock, Omar Haddad", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_with_metadata_gives_its_fields_and_its_text()
    {
        var article = Imports.Text(WithMetadata, "crossing.html");
        Assert.Equal(
            """
            ---
            title: Crossing to reopen & stay open
            dek: Both sides have a date and a list
            # outlet: example-times  # the page names 'Example Times'; no actor of type media is called so
            author: Dana Whitlock, Omar Haddad
            date: 2024-03-03
            url: https://example.org/news/crossing
            language: en
            caption: Trucks at the crossing. Lena Forst/EPA
            draft: true
            ---

            Envoys from both sides agreed on Sunday to reopen the [northern crossing](https://example.org/c) within two weeks, officials said.

            The agreement was reached after a night of talks — in a hotel on the lake.

            ## A date and a list

            > “We have a date and we have a list.”

            - Trucks may cross by day.
            - Goods are listed.

            Neither government commented on the report, which was first made by a local station.

            It was confirmed later.

            | Month | Trucks |
            | --- | --- |
            | May | 120 |

            """.ReplaceLineEndings("\n").Replace("title: Crossing to reopen & stay open", "title: \"Crossing to reopen & stay open\"", StringComparison.Ordinal),
            article.Text.Replace('\u00A0', ' '));
        Assert.DoesNotContain(article.Lines, line => line.Line.Text.Contains("no text", StringComparison.Ordinal));
    }

    [Fact]
    public void The_outlet_is_set_where_the_dossier_has_it()
    {
        var known = Imports.Into(("actors/example-times.md", "---\nname: Example Times\ntype: media\n---\n"));
        Assert.Contains("\noutlet: example-times\n", Imports.Text(WithMetadata, "crossing.html", known).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_metadata_and_without_hints_is_read_by_the_density_of_its_text()
    {
        var article = Imports.Text("""
            <html><body>
            <div id="top"><a href="/">Home</a> <a href="/w">World</a> <a href="/s">Sport</a></div>
            <div><div>
            <h1>Farmers block the coast road</h1>
            <span>By Ana Torres</span>
            <div id="t"><div>Farmers blocked the coast road for a second week on Thursday, demanding that the tax on diesel be lifted at once.</div>
            <div>The government has offered to talk, but only after the road has been cleared of tractors and of hay.</div>
            <div>A meeting is planned for Friday, both sides confirmed to the station in the evening.</div></div>
            </div>
            <div class="x"><a href="/1">Museum returns bronze horse</a><br><a href="/2">Night train is back</a></div></div>
            </body></html>
            """, "farmers.htm");
        Assert.Equal(
            ["Farmers blocked the coast road for a second week on Thursday, demanding that the tax on diesel be lifted at once.", "The government has offered to talk, but only after the road has been cleared of tractors and of hay.", "A meeting is planned for Friday, both sides confirmed to the station in the evening."],
            article.Lines.Where(line => line.Fate is LineFate.Kept).Select(line => line.Line.Text));
        Assert.Contains("title: Farmers block the coast road\n", article.Text, StringComparison.Ordinal);
        Assert.Contains("author: Ana Torres\n", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1252", "<meta charset=\"windows-1252\">")]
    [InlineData("windows-1256", "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1256\">")]
    [InlineData("utf-8", "<meta charset=utf-8>")]
    [InlineData("utf-8", "")]
    public void The_encoding_is_the_one_that_the_page_declares(string encoding, string meta)
    {
        var word = encoding == "windows-1256" ? "جنيف" : "Genève";
        var html = $"<html><head>{meta}<title>T</title></head><body><h1>{word}</h1><p>{word} is where the envoys of both sides met on Sunday for the ninth time this year.</p></body></html>";
        var bytes = (System.Text.CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(html);
        Assert.Contains($"\n{word} is where", Imports.Bytes(bytes, "a.html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_nested_without_end_do_no_harm_up_to_the_bound()
    {
        var html = "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 500)) + "<p>The council met on Monday evening to decide whether the bridge should be repaired.</p>";
        Assert.Contains("The council met", Imports.Text(html, "deep.html").Text, StringComparison.Ordinal);
    }
}

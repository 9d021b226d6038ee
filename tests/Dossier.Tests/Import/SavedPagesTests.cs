using Dossier.Import;
using Dossier.Import.Reading;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>Pages as people save them, one for each way in which an article was lost: what is kept of each, and what is said.</summary>
public class SavedPagesTests
{
    private const string First = "Fishermen of three villages agreed on Monday to share the quay at Port Alin for a season, the harbour office said.";
    private const string Second = "The master of the harbour, Odile Marchetti, called it “a fair tide for all” and thanked the crews for their patience.";
    private const string Third = "“We sail again on Thursday,” she told listeners of the island’s station after the meeting in the old ice house.";
    private const string Headline = "Three villages share the quay at Port Alin";

    private static string Paragraphs { get; } = $"<p>{First}</p><p>{Second}</p><p>{Third}</p>";

    private static readonly string[] _text = [First, Second, Third];

    private static string Page(string body, string head = "") => $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{Headline}</title>{head}</head><body>{body}</body></html>";

    private static string[] Kept(ImportedArticle article) => [.. article.Lines.Where(line => line.Fate is LineFate.Kept).Select(line => line.Line.Text)];

    private static ImportedArticle Read(string body, string head = "") => Imports.Text(Page(body, head), "quay.html");

    [Theory]
    [InlineData("scripts that are longer than the article", "<div class=top><div><script>SCRIPT</script></div></div><div class=page><h1>TITLE</h1><div class=story>TEXT</div></div>")]
    [InlineData("a form around the whole page", "<form method=post action=./a.aspx id=aspnetForm><div id=main><h1>TITLE</h1><div class=story>TEXT</div></div></form><div class=foot><p>Harbour office of Port Alin, 2 Mole Street. The counter is open daily from eight to noon, and on fair days longer.</p></div>")]
    [InlineData("a class of the page around the article", "<div class=content-with-sidebar><div class=read-more-wrap><h1>TITLE</h1>TEXT</div></div>")]
    [InlineData("an aside around the article", "<aside><h1>TITLE</h1><div class=story>TEXT</div></aside>")]
    [InlineData("a long notice on cookies", "<div id=cookie_notice><p>NOTICE NOTICE NOTICE</p></div><div class=page><h1>TITLE</h1>WRAPPED</div>")]
    [InlineData("a comment before the page", "<article><h1>TITLE</h1>TEXT</article>")]
    public void The_article_is_found_in_spite_of(string what, string body)
    {
        var filled = body.Replace("SCRIPT", string.Concat(Enumerable.Repeat("var t = \"settings and words of the page that nobody reads\";\n", 30)), StringComparison.Ordinal)
            .Replace("NOTICE", "This page keeps small files on your machine to count its readers and to show what is for sale nearby; you agree by reading on.", StringComparison.Ordinal)
            .Replace("WRAPPED", string.Concat(_text.Select(text => $"<div class=i><div class=c><div class=t><p>{text}</p></div></div></div>")), StringComparison.Ordinal)
            .Replace("TITLE", Headline, StringComparison.Ordinal).Replace("TEXT", Paragraphs, StringComparison.Ordinal);
        var article = Imports.Text((what.StartsWith("a comment", StringComparison.Ordinal) ? "<!-- saved from url=(0030)https://quay.example.org/alin -->\n" : "") + Page(filled), "quay.html");
        Assert.Equal(_text, Kept(article));
        Assert.Contains($"\ntitle: {Headline}\n", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_several_sections_comes_over_whole()
    {
        var article = Read($"<div id=post><h1>{Headline}</h1><section><div><div><div>{Paragraphs}</div></div></div></section><section><div><div><div><p>Buyers from the mainland watched the talks, which began in spring and stopped twice for storms.</p><p>The next meeting will deal with ice, ropes and lamps, and with money for the mending of the mole.</p></div></div></div></section></div>");
        Assert.Equal(5, Kept(article).Length);
    }

    [Fact]
    public void The_only_paragraph_is_text_and_no_standfirst()
    {
        var whole = $"{First} {Second}";
        var article = Read($"<article><h1>{Headline}</h1><div class=content><p>{whole}</p></div><div class=about><p>The Alin Mail appears daily but on feast days; write to its desk.</p></div></article>", $"<meta property=og:description content=\"{whole.Replace("\"", "&quot;", StringComparison.Ordinal)}\">");
        Assert.Equal([whole], Kept(article));
    }

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@graph": [{"@type": "Article", "headline": "x", "author": {"@id": "#p"}}, {"@type": "WebPage", "datePublished": "2021-4-5T10:00"}, {"@type": "Person", "@id": "#p", "name": "Lea Ferro"}]}</script>""", "")]
    [InlineData("<script type='application/ld+json'>//<![CDATA[\n{\"@type\": \"NewsArticle\", \"author\": [{\"name\": \"Lea Ferro\"}], \"datePublished\": \"Mon, 05 Apr 2021 08:00:00 GMT\", \"description\": \"broken\nline\"}\n//]]></script>", "")]
    [InlineData("", "<span itemprop=author class=byline-author>Lea Ferro</span> <time datetime=2021-04-05T08:00:00Z itemprop=datePublished>yesterday</time>")]
    [InlineData("", "<div class=meta><span>By </span><a rel=author href=/l>Lea Ferro</a> <span>April 5, 2021 at 8:57 AM</span> <a>Follow @leaferro</a></div>")]
    [InlineData("", "<p class=who>By Lea Ferro April 5, 2021 at 8:57 AM Follow @leaferro</p>")]
    [InlineData("", "<p class=who>Posted on 5 April 2021 by Lea Ferro</p>")]
    [InlineData("", "<p class=who>Par Lea Ferro le 05.04.2021 à 11h46</p>")]
    [InlineData("<meta name=publication_date content=20210405><meta property='article:author_name' content='Lea Ferro'>", "")]
    public void Author_and_date_are_found_where_a_page_states_them(string head, string header)
    {
        var article = Read($"<article><header><h1>{Headline}</h1>{header}</header>{Paragraphs}</article>", head);
        Assert.Contains("\nauthor: Lea Ferro\ndate: 2021-04-05\n", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\ndek: ", article.Text, StringComparison.Ordinal);
        Assert.Equal(_text, Kept(article));
    }

    [Fact]
    public void Structure_comes_over_as_Markdown()
    {
        var article = Read($"<article><h1>{Headline}</h1>{Paragraphs}<h2>What was agreed</h2><ul><li>One quay for all boats</li><li><a href='https://example.org/ice'>Ice at cost</a></li></ul><ol start=3><li>The north berth opens at dawn.</li><li>The south berth opens at noon.</li></ol><blockquote><p>“A quay is work,” the master said.</p></blockquote><table><tr><th>Village</th><th>Boats</th></tr><tr><td>Alin</td><td>12</td></tr><tr><td>Sorre</td><td>7</td></tr></table><p>It is worth reading <a href='https://example.org/r_(1).pdf'>the whole report</a>, she said.</p><pre><code>berth  1\n  lamp on</code></pre></article>");
        Assert.EndsWith("""
            ## What was agreed

            - One quay for all boats
            - [Ice at cost](https://example.org/ice)

            3. The north berth opens at dawn.
            4. The south berth opens at noon.

            > “A quay is work,” the master said.

            | Village | Boats |
            | --- | --- |
            | Alin | 12 |
            | Sorre | 7 |

            It is worth reading [the whole report](https://example.org/r_%281%29.pdf), she said.

            ```
            berth  1
              lamp on
            ```

            """.ReplaceLineEndings("\n"), article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_whose_address_nobody_knows_is_said()
    {
        var article = Read($"<article><h1>{Headline}</h1>{Paragraphs}<p>The list of berths is <a href='berths.html'>on the wall of the office</a>, she said.</p></article>");
        Assert.Contains(article.Lines.SelectMany(line => line.Flags), flag => flag is { Kind: LineFlag.LostLink, Text: "on the wall of the office" });
    }

    [Fact]
    public void Readings_of_ruby_are_left_out()
    {
        var article = Imports.Text("<!doctype html><html lang=ja><body><article><h1><ruby>港<rt>みなと</rt></ruby>の<ruby>規則<rp>(</rp><rt>きそく</rt><rp>)</rp></ruby></h1><p><ruby>漁師<rt>りょうし</rt></ruby>たちは月曜日に岸壁を分け合うことを決めました。この記事の本文はここに続き、十分な長さがあります。</p></article></body></html>", "ruby.html");
        Assert.Contains("\ntitle: 港の規則\n", article.Text, StringComparison.Ordinal);
        Assert.Contains("\n漁師たちは月曜日に", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_for_machines_alone_is_read_from_there()
    {
        var article = Read("<div id=app>Loading the article, please wait.</div>", $"<script type=\"application/ld+json\">{{\"@type\": \"NewsArticle\", \"headline\": \"{Headline}\", \"articleBody\": \"{string.Join("\\n\\n", _text)}\"}}</script>");
        Assert.Equal(_text, Kept(article));
        Assert.Contains($"\ntitle: {Headline}\n", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Little_that_is_kept_of_much_is_warned_of_in_the_draft_too()
    {
        var rest = string.Concat(Enumerable.Range(1, 20).Select(number => $"<nav><p>Crews of boat {number} told the harbour office that their nets had been cut in the night, and that lamps were missing.</p></nav>"));
        var article = Read($"<h1>{Headline}</h1><article><p>{First}</p></article>{rest}");
        var warning = Assert.Single(article.Warnings(Place.Whole("quay.html")), warning => warning.Code == "little-kept");
        Assert.Contains("the longest paragraph that was dropped begins 'Crews of boat", warning.Message, StringComparison.Ordinal);
        Assert.StartsWith($"---\n# import: {warning.Message}\n", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Read($"<article><h1>{Headline}</h1>{Paragraphs}</article>").Warnings(Place.Whole("quay.html")), warning => warning.Code == "little-kept");
    }

    [Theory]
    [InlineData("iso-8859-1", "Genève")]
    [InlineData("gb2312", "à")]
    public void Valid_UTF_8_comes_before_what_a_page_declares(string declared, string word)
    {
        var article = Imports.Bytes(Imports.Utf8(Page($"<article><h1>{word} et le port</h1>{Paragraphs.Replace("Port Alin", word, StringComparison.Ordinal)}</article>", $"<meta charset=\"{declared}\">").Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal)), "a.html");
        Assert.Contains($"the quay at {word} for", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_that_nothing_states_are_guessed_and_the_guess_is_said()
    {
        var arabic = string.Concat(Enumerable.Repeat("<p>قال مدير الميناء إن الصيادين من ثلاث قرى اتفقوا يوم الاثنين على تقاسم الرصيف لموسم واحد، وشكر الطواقم على صبرها.</p>", 4));
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("windows-1256")!.GetBytes($"<html><body><article><h1>ثلاث قرى تتقاسم الرصيف</h1>{arabic}</article></body></html>");
        var article = Imports.Bytes(bytes, "a.html");
        Assert.Contains("قال مدير الميناء", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Warnings(Place.Whole("a.html")), warning => warning.Code == "doubtful-reading" && warning.Message.Contains("windows-1256", StringComparison.Ordinal));
    }

    [Fact]
    public void A_calendar_of_dates_in_a_text_is_no_date_of_publication()
    {
        var dates = string.Concat("June 9 – West Quay/June 10 – Ice House/June 14 – North Berth/June 17 – Old Mole/July 2 – Lamp Hall".Split('/').Select(line => $"<p>{line}</p>"));
        var article = Read($"<article><h1>{Headline}</h1>{Paragraphs}{dates}</article>");
        Assert.Equal(8, Kept(article).Length);
        Assert.DoesNotContain("\ndate", article.Text, StringComparison.Ordinal);
    }

    /// <summary>Nothing here asks an element for its neighbours one by one.</summary>
    [Fact]
    public void A_page_of_twenty_thousand_paragraphs_takes_no_time_to_speak_of()
    {
        var time = System.Diagnostics.Stopwatch.StartNew();
        var article = Imports.Text(Page($"<article><h1>{Headline}</h1>{string.Concat(Enumerable.Range(1, 20_000).Select(number => $"<p>Boat {number} left at dawn and came back at noon with nets that were full.</p>"))}</article>"), "a.html");
        Assert.Equal(20_000, Kept(article).Length);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(60), $"{time.Elapsed}");
    }
}

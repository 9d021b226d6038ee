using System.IO.Compression;
using Dossier.Import;
using Dossier.Import.Reading;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>Files that are no plain text and no page: each is read for what it is, or refused by its name.</summary>
public class FileFormsTests
{
    private const string First = "Fishermen of three villages agreed on Monday to share the quay at Port Alin for a season, the harbour office said.";
    private const string Second = "The master of the harbour, Odile Marchetti, called it a fair tide for all and thanked the crews for their patience.";
    private const string Headline = "Three villages share the quay at Port Alin";

    private static readonly string[] _text = [First, Second];

    private static ImportedArticle[] All(byte[] bytes, string name = "a.bin")
    {
        var refusals = new DiagnosticBag();
        var articles = ArticleImport.ImportAll(name, bytes, Imports.Nothing(), refusals).ToArray();
        Assert.Empty(refusals.Sorted());
        Assert.All(articles, article => Assert.Equal(Enumerable.Range(1, article.Lines.Length), article.Lines.Select(line => line.Line.Number)));
        return articles;
    }

    private static string[] Kept(ImportedArticle article) => [.. article.Lines.Where(line => line.Fate is LineFate.Kept).Select(line => line.Line.Text)];

    private static string Mail(string boundary) => string.Join("\r\n",
        "From: Alin Mail <desk@example.org>", "To: editor@example.org", $"Subject: =?utf-8?Q?{Headline.Replace(' ', '_')}?=", "Date: Mon, 05 Apr 2021 08:05:00 +0200", "Message-ID: <1@example.org>", "MIME-Version: 1.0", $"Content-Type: multipart/alternative; boundary=\"{boundary}\"", "",
        $"--{boundary}", "Content-Type: text/plain; charset=iso-8859-1", "Content-Transfer-Encoding: quoted-printable", "", Headline, "", "By L=E9a Ferro", "", First, "", Second, "",
        $"--{boundary}", "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: base64", "", Convert.ToBase64String(Imports.Utf8($"<p>{First}</p>")), "", $"--{boundary}--", "");

    [Fact]
    public void A_mail_gives_its_text_its_sender_and_its_day()
    {
        var article = Assert.Single(All(Imports.Utf8(Mail("b1")), "letter.eml"));
        Assert.Equal(_text, Kept(article));
        Assert.Contains($"\ntitle: {Headline}\n", article.Text, StringComparison.Ordinal);
        Assert.Contains("\n# outlet: alin-mail", article.Text, StringComparison.Ordinal);
        Assert.Contains("\nauthor: Léa Ferro\ndate: 2021-04-05\n", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_box_of_mails_gives_a_draft_for_each()
    {
        var box = $"From desk@example.org Mon Apr  5 08:05:00 2021\r\n{Mail("b1")}\r\nFrom desk@example.org Mon Apr  5 08:06:00 2021\r\n{Mail("b2").Replace("quay", "mole", StringComparison.Ordinal)}";
        Assert.Equal(["mail 1", "mail 2"], All(Imports.Utf8(box), "in.mbox").Select(article => article.Part));
    }

    [Fact]
    public void A_page_that_a_browser_saved_as_one_file_is_a_page()
    {
        var page = $"<html><head><title>{Headline}</title></head><body><nav><a href=/>Home</a></nav><article><h1>{Headline}</h1><p>{First}</p><p>{Second} <a href=\"/more\">More of it</a>.</p></article></body></html>";
        var saved = string.Join("\r\n", "From: <Saved by Blink>", "Snapshot-Content-Location: https://quay.example.org/alin", "Subject: x", "Date: Thu, 2 Nov 2023 10:00:00 -0000", "MIME-Version: 1.0", "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"", "", "", "--b", "Content-Type: text/html", "Content-Transfer-Encoding: base64", "Content-Location: https://quay.example.org/alin", "", Convert.ToBase64String(Imports.Utf8(page)), "", "--b--", "");
        var article = Assert.Single(All(Imports.Utf8(saved), "page.mhtml"));
        Assert.Contains("\nurl: https://quay.example.org/alin\n", article.Text, StringComparison.Ordinal);
        Assert.Contains("[More of it](https://quay.example.org/more)", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\ndate: ", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_gives_a_draft_for_each_item()
    {
        var feed = $"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Alin Mail</title><item><title>{Headline}</title><link>https://quay.example.org/a</link><pubDate>Mon, 05 Apr 2021 08:05:00 GMT</pubDate><dc:creator>Lea Ferro</dc:creator><content:encoded><![CDATA[<p>{First}</p><p>{Second}</p>]]></content:encoded></item><item><title>Second</title><description>Another text altogether, of one sentence and about nothing that anybody would miss.</description></item></channel></rss>""";
        var articles = All(Imports.Utf8(feed), "feed.xml");
        Assert.Equal(["item 1", "item 2"], articles.Select(article => article.Part));
        Assert.Equal(_text, Kept(articles[0]));
        Assert.Contains("\nauthor: Lea Ferro\ndate: 2021-04-05\nurl: https://quay.example.org/a\n", articles[0].Text, StringComparison.Ordinal);
        var atom = $"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Alin Mail</title><entry><title>{Headline}</title><link href="https://quay.example.org/a"/><published>2021-04-05T08:05:00Z</published><author><name>Lea Ferro</name></author><content type="html">&lt;p&gt;{First}&lt;/p&gt;&lt;p&gt;{Second}&lt;/p&gt;</content></entry></feed>""";
        Assert.Equal(_text, Kept(Assert.Single(All(Imports.Utf8(atom), "atom.xml"))));
    }

    [Theory]
    [InlineData("TY  - NEWS\nTI  - The quay at Alin\nAU  - Ferro, Lea\nPY  - 2021/04/05/\nUR  - https://quay.example.org/a\nN1  - a note\nER  - \n")]
    [InlineData("@article{ferro2021,\n  title = {The quay at {Alin}},\n  author = {Ferro, Lea},\n  date = {2021-04-05},\n  url = {https://quay.example.org/a},\n  note = {a note}\n}\n")]
    [InlineData("[{\"type\": \"article-newspaper\", \"title\": \"The quay at Alin\", \"author\": [{\"family\": \"Ferro\", \"given\": \"Lea\"}], \"issued\": {\"date-parts\": [[2021, 4, 5]]}, \"URL\": \"https://quay.example.org/a\", \"note\": \"a note\"}]")]
    public void A_reference_gives_a_draft_of_fields(string reference)
    {
        var article = Assert.Single(All(Imports.Utf8(reference), "references"));
        Assert.Contains("title: The quay at Alin\n", article.Text, StringComparison.Ordinal);
        Assert.Contains("author: Lea Ferro\ndate: 2021-04-05\nurl: https://quay.example.org/a\n", article.Text, StringComparison.Ordinal);
        Assert.Empty(Kept(article));
        Assert.Empty(article.Warnings(Place.Whole("references")));
    }

    [Theory]
    [InlineData("---\ntitle: \"Three villages share the quay at Port Alin\"\nauthors:\n  - Lea Ferro\ndate: 2021-04-05T08:00:00+02:00\ndraft: false\ntags: [sea]\n---\n")]
    [InlineData("+++\ntitle = \"Three villages share the quay at Port Alin\"\nauthor = \"Lea Ferro\"\ndate = 2021-04-05\nweight = 3\n+++\n")]
    [InlineData("---\ntitle: Three villages share the quay at Port Alin\nauthor: \"[[Lea Ferro]]\"\npublished: 2021-04-05\naliases: []\n---\n")]
    public void Front_matter_of_other_programs_is_mapped_and_its_rest_is_shown(string frontMatter)
    {
        var article = Assert.Single(All(Imports.Utf8(frontMatter + $"\n## A *fair* tide\n\n{First.Replace("harbour", "[[Harbour|harbour]]", StringComparison.Ordinal)}\n\n- one **berth**\n- two berths\n\n{Second}\n"), "note.md"));
        Assert.Contains($"title: {Headline}\nauthor: Lea Ferro\ndate: 2021-04-05\n", article.Text, StringComparison.Ordinal);
        Assert.EndsWith($"\n## A fair tide\n\n{First}\n\n- one berth\n- two berths\n\n{Second}\n", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Lines, line => line.Fate is LineFate.Dropped { Reason: DropReason.FrontMatter });
    }

    [Fact]
    public void A_feed_that_nests_without_an_end_is_none()
    {
        foreach (var depth in new[] { 2_000, 200_000 })
        {
            var articles = ArticleImport.ImportAll("a.xml", Imports.Utf8($"<rss version=\"2.0\"><channel>{string.Concat(Enumerable.Repeat("<a>", depth))}"), Imports.Nothing(), new DiagnosticBag());
            Assert.DoesNotContain(articles, article => article.Lines.Any(line => line.Fate is LineFate.Kept));
        }
    }

    [Theory]
    [InlineData("/Foo")]
    [InlineData("/CIDFontType0")]
    public void A_PDF_file_with_a_font_of_no_known_kind_is_refused(string kind)
    {
        var objects = new[] { "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>", "<</Length 34>>stream\nBT /F 12 Tf 20 200 Td (words) Tj ET\nendstream", $"<</Type/Font/Subtype{kind}/BaseFont/Helvetica>>" };
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (at, body) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{at + 1} 0 obj{body}endobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 6\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"))}trailer<</Size 6/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        var refusals = new DiagnosticBag();
        Assert.Empty(ArticleImport.ImportAll("a.pdf", Imports.Utf8(file.ToString()), Imports.Nothing(), refusals));
        Assert.Single(refusals.Sorted());
    }

    [Fact]
    public void A_mail_whose_plain_words_only_lead_to_its_page_gives_the_page()
    {
        var page = $"<html><body><h1>{Headline}</h1><p>{First}</p><p>{Second}</p><p>{First} {Second}</p></body></html>";
        var mail = string.Join("\r\n", "From: Quay News <n@quay.example.org>", $"Subject: {Headline}", "MIME-Version: 1.0", "Content-Type: multipart/alternative; boundary=\"b\"", "", "--b", "Content-Type: text/plain; charset=utf-8", "", "Your program cannot show this mail. Read it on the web.", "--b", "Content-Type: text/html; charset=utf-8", "", page, "--b--", "");
        Assert.Equal([First, Second, $"{First} {Second}"], Kept(Assert.Single(All(Imports.Utf8(mail), "a.eml"))));
    }

    [Fact]
    public void A_mail_in_parts_gives_the_words_of_all()
    {
        var mail = string.Join("\r\n", "From: Quay News <n@quay.example.org>", $"Subject: {Headline}", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=\"b\"", "", "--b", "Content-Type: text/plain; charset=utf-8", "", First, "--b", "Content-Type: text/plain; charset=utf-8", "", Second, "--b--", "");
        Assert.Equal(_text, Kept(Assert.Single(All(Imports.Utf8(mail), "a.eml"))));
    }

    [Fact]
    public void A_Japanese_text_that_switches_between_sets_of_letters_is_read()
    {
        var japanese = "三つの村の漁師が月曜日、アリン港の岸壁を一季節のあいだ共に使うことで合意したと港湾事務所が述べた。";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("iso-2022-jp")!.GetBytes($"<html><head><meta charset=\"iso-2022-jp\"></head><body><article><h1>港の合意</h1><p>{japanese}</p><p>{japanese}</p></article></body></html>");
        Assert.Contains(japanese, Kept(Assert.Single(All(bytes, "a.html"))));
    }

    [Fact]
    public void A_page_of_a_web_archive_may_have_been_sent_in_chunks()
    {
        var page = $"<html><head><title>{Headline}</title></head><body><article><h1>{Headline}</h1><p>{First}</p><p>{Second}</p></article></body></html>";
        var chunked = $"{100:x}\r\n{page[..100]}\r\n{page.Length - 100:x};note=1\r\n{page[100..]}\r\n0\r\n\r\n";
        var response = $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n{chunked}";
        var archive = $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://quay.example.org/a\r\nContent-Length: {Encoding.UTF8.GetByteCount(response)}\r\n\r\n{response}\r\n\r\n";
        Assert.Equal(_text, Kept(Assert.Single(All(Imports.Utf8(archive), "a.warc"))));
    }

    [Fact]
    public void A_web_archive_gives_its_pages()
    {
        var page = $"<html><head><title>{Headline}</title></head><body><article><h1>{Headline}</h1><p>{First}</p><p>{Second}</p></article></body></html>";
        var response = $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}";
        var archive = $"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://quay.example.org/a\r\nContent-Length: {Encoding.UTF8.GetByteCount(response)}\r\n\r\n{response}\r\n\r\n";
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
            gzip.Write(Imports.Utf8(archive));
        foreach (var bytes in new[] { Imports.Utf8(archive), packed.ToArray() })
        {
            var article = Assert.Single(All(bytes, "a.warc"));
            Assert.Equal(_text, Kept(article));
            Assert.Contains("\nurl: https://quay.example.org/a\n", article.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_PDF_file_gives_whole_paragraphs_without_heads_and_feet()
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        string[][] pages =
        [
            [Headline, "", "Fishermen of three villages agreed on Mon-", "day to share the quay at Port Alin for a sea-", "son, the harbour office said. The master of", "the harbour, Odile Marchetti, called it a fair"],
            ["tide for all and thanked the crews for their", "long patience.", "", "Buyers from the mainland watched the talks,", "which began in spring and stopped twice for", "storms."],
        ];
        foreach (var (at, lines) in pages.Index())
        {
            var page = builder.AddPage(PageSize.A5);
            page.AddText($"Alin Mail   Page {at + 3}", 9, new PdfPoint(40, 575), font);
            foreach (var (number, line) in lines.Index())
            {
                if (line.Length > 0)
                    page.AddText(line, 12, new PdfPoint(40, 520 - (number * 16)), font);
            }

            page.AddText($"{at + 3}", 9, new PdfPoint(200, 20), font);
        }

        var article = Assert.Single(All(builder.Build(), "a.pdf"));
        Assert.Contains($"\ntitle: {Headline}\n", "\n" + article.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Fishermen of three villages agreed on Monday to share the quay at Port Alin for a season, the harbour office said. The master of the harbour, Odile Marchetti, called it a fair tide for all and thanked the crews for their long patience.", "Buyers from the mainland watched the talks, which began in spring and stopped twice for storms."],
            Kept(article));
    }

    [Fact]
    public void A_text_that_was_copied_out_of_a_PDF_file_is_put_together_again()
    {
        const string Copied = """
            Alin Mail                                       Page 3

            Three villages share a quay
            Lea Ferro
            5 April 2021

            Fishermen of three villages agreed on Mon-
            day to share the quay at Port Alin for a sea-
            son, the harbour office said. The master of
            the harbour, Odile Marchetti, called it a fair

                                    3
            Alin Mail                                       Page 4

            tide for all and thanked the crews for their
            long patience. Buyers from the mainland have
            watched the talks. A further meet-
            ing is planned for June.

                                    4
            """;
        var article = Assert.Single(All(Imports.Utf8(Copied), "copied.txt"));
        Assert.Contains("title: Three villages share a quay\nauthor: Lea Ferro\ndate: 2021-04-05\n", article.Text, StringComparison.Ordinal);
        Assert.EndsWith("\nFishermen of three villages agreed on Monday to share the quay at Port Alin for a season, the harbour office said. The master of the harbour, Odile Marchetti, called it a fair tide for all and thanked the crews for their long patience. Buyers from the mainland have watched the talks. A further meeting is planned for June.\n", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("damage:", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\\rtf1\\ansi Words of a text}", "rich text")]
    [InlineData("https://quay.example.org/alin\n", "nothing but an address")]
    [InlineData("{\"a\": [1, 2]}", "JSON of no kind")]
    [InlineData("<?xml version='1.0'?><rss><channel></channel></rss>", "a feed that is broken")]
    [InlineData("PK\u0003\u0004 word/document.xml", "a document of a word processor")]
    [InlineData("PK\u0003\u0004 data", "an archive")]
    [InlineData("GIF89a", "a picture")]
    [InlineData("%PDF-1.7 broken", "broken or locked")]
    public void What_is_not_read_is_refused_by_its_name(string text, string name)
    {
        var refusals = new DiagnosticBag();
        Assert.Empty(ArticleImport.ImportAll("a", Imports.Utf8(text), Imports.Nothing(), refusals));
        var refusal = Assert.Single(refusals.Sorted());
        Assert.Equal("form-not-read", refusal.Code);
        Assert.Contains(name, refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>A version of a text that is there is said, with what differs; another text is not.</summary>
    [Theory]
    [InlineData("one paragraph more", "1 paragraph more, 'Buyers from the mainland")]
    [InlineData("a number changed", "1 paragraph changed, the first from 'to share 12 berths at' to 'to share 15 berths at'")]
    [InlineData("the same address", null)]
    public void A_text_that_is_nearly_there_already_is_said_with_what_differs(string change, string? difference)
    {
        var first = First.Replace("the quay", "12 berths", StringComparison.Ordinal);
        var known = Imports.Into(("articles/quay.md", $"---\ntitle: Quay\nurl: https://quay.example.org/a\n---\n\n{first}\n\n{Second}\n"));
        var text = change switch
        {
            "one paragraph more" => $"{first}\n\n{Second}\n\nBuyers from the mainland have watched the talks since the spring, and they leave on Friday.\n",
            "a number changed" => $"{first.Replace("12", "15", StringComparison.Ordinal)}\n\n{Second}\n",
            _ => "",
        };
        var article = change == "the same address"
            ? Imports.Text("<html><head><link rel=canonical href=https://quay.example.org/a/></head><body><article><h1>Lamps</h1><p>Nobody knows who has taken the lamps of the mole, and the office of the harbour has asked for help.</p></article></body></html>", "b.html", known)
            : Imports.Text(text, "b.txt", known);
        Assert.Equal("quay", article.Like?.Id);
        Assert.Equal(difference is null, article.Like!.Difference is null);
        Assert.Contains(difference ?? "", article.Like.Difference ?? "", StringComparison.Ordinal);
        Assert.Null(Imports.Text("Nobody knows who has taken the lamps of the mole, and the office of the harbour has asked for help.", "c.txt", known).Like);
    }

    /// <summary>A text that was pasted out of a page that was saved before is the same article, though its first lines differ.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_text_against_its_own_page_is_the_same_text_or_nearly(bool isNewer)
    {
        var page = Imports.Text($"<html><head><title>Three villages share the quay</title></head><body><nav><a href=/>Home</a></nav><article><h1>Three villages share the quay</h1><p class=by>By Lea Ferro</p><time datetime=2021-04-05>5 April 2021</time><p>PORT ALIN – {First}</p><p>{Second}</p></article></body></html>", "quay.html");
        var known = Imports.Into(($"articles/{page.Id}.md", page.Text));
        var pasted = Imports.Text($"Three villages share the quay\nLea Ferro\n5 April 2021\n\n{First}\n\n{Second}\n" + (isNewer ? "\nBuyers from the mainland have watched the talks since the spring, and they leave on Friday.\n" : ""), "quay.txt", known);
        Assert.Null(pasted.SameTextAs);
        Assert.Equal(page.Id, pasted.Like?.Id);
        Assert.Contains("PORT ALIN", pasted.Like!.Difference!, StringComparison.Ordinal);
        Assert.Equal(page.Id, Imports.Text($"Three villages share the quay\n\nPORT ALIN – {First}\n\n{Second}\n", "same.txt", known).SameTextAs);
    }
}

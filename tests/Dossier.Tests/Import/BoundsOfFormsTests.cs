using System.IO.Compression;
using Dossier.Import;
using Dossier.Import.Reading;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>PDF files and web archives as they are met: set in columns, justified, full of answers that are no pages, or made to explode.</summary>
public class BoundsOfFormsTests
{
    private const string First = "The lock at Verenne opens again on Thursday after eleven weeks, the canal board told the skippers who wait there.";
    private const string Second = "Its keeper, Salma Orlan, said that the gates were cast anew in a foundry upstream and hung by hand.";

    private static string[] Kept(ImportedArticle article) => [.. article.Lines.Where(line => line.Fate is LineFate.Kept).Select(line => line.Line.Text)];

    private static ImportedArticle[] All(byte[] bytes) => [.. ArticleImport.ImportAll("a.bin", bytes, Imports.Nothing(), new DiagnosticBag())];

    private static string Refusal(byte[] bytes)
    {
        var refusals = new DiagnosticBag();
        Assert.Empty(ArticleImport.ImportAll("a.bin", bytes, Imports.Nothing(), refusals));
        return Assert.Single(refusals.Sorted()).Code;
    }

    private static byte[] Pdf(params byte[][] objects)
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();
        file.Write("%PDF-1.5\n"u8);
        foreach (var (at, body) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Write([.. Imports.Utf8(string.Create(CultureInfo.InvariantCulture, $"{at + 1} 0 obj\n")), .. body, .. "\nendobj\n"u8]);
        }

        var table = file.Length;
        file.Write(Imports.Utf8(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"))}trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n")));
        return file.ToArray();
    }

    private static byte[] Stream(string dictionary, byte[] content) => [.. Imports.Utf8(string.Create(CultureInfo.InvariantCulture, $"<<{dictionary}/Length {content.Length}>>stream\n")), .. content, .. "\nendstream"u8];

    private static byte[] Packed(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(plain);
        return packed.ToArray();
    }

    private static byte[][] Page(string resources) =>
    [
        "<</Type/Catalog/Pages 2 0 R>>"u8.ToArray(), "<</Type/Pages/Kids[3 0 R]/Count 1>>"u8.ToArray(),
        Imports.Utf8($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>{resources}>>>>"),
    ];

    private static byte[] Nested(int times, int depth)
    {
        var font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"u8.ToArray();
        var draw = Imports.Utf8(string.Concat(Enumerable.Repeat("/X Do ", times)));
        var forms = Enumerable.Range(0, depth).Select(at => Stream($"/Type/XObject/Subtype/Form/BBox[0 0 300 300]/Resources<</Font<</F 5 0 R>>{(at + 1 < depth ? $"/XObject<</X {at + 7} 0 R>>" : "")}>>", at + 1 < depth ? draw : "BT /F 12 Tf 20 200 Td (words) Tj ET"u8.ToArray()));
        return Pdf([.. Page("/XObject<</X 6 0 R>>"), Stream("", draw), font, .. forms]);
    }

    [Fact]
    public void A_PDF_file_that_draws_without_an_end_is_refused_before_it_is_drawn()
    {
        Assert.Equal("input-too-large", Refusal(Nested(times: 10, depth: 9)));
        Assert.Equal("input-too-large", Refusal(Nested(times: 400, depth: 3)));
        Assert.NotEmpty(All(Nested(times: 2, depth: 3)));
    }

    [Fact]
    public void A_PDF_file_that_unfolds_without_an_end_is_refused()
    {
        var font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"u8.ToArray();
        var spaces = Packed(Enumerable.Repeat((byte)'\n', 100_000_000).ToArray());
        Assert.Equal("input-too-large", Refusal(Pdf([.. Page(""), Stream("/Filter/FlateDecode", spaces), font])));
        Assert.Equal("input-too-large", Refusal(Pdf([.. Page(""), Stream("/Filter[/FlateDecode/FlateDecode]", Packed(spaces)), font])));
    }

    private static string Record(string address, string answer, string kind = "response") =>
        $"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2024-05-10T08:00:00Z\r\nContent-Length: {Encoding.Latin1.GetByteCount(answer)}\r\n\r\n{answer}\r\n\r\n";

    private static string Answer(string body, string status = "200 OK", string type = "text/html") => $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\n\r\n{body}";

    private static readonly string _page = $"<html><head><title>The lock opens again</title></head><body><article><h1>The lock opens again</h1><p>{First}</p><p>{Second}</p></article></body></html>";

    [Fact]
    public void An_archive_gives_pages_and_texts_and_names_what_is_neither()
    {
        var archive = Record("https://canal.example.org/a", Answer(_page)) + Record("https://canal.example.org/gone", Answer("<h1>Not found</h1><p>Nothing is here.</p>", "404 Not Found")) + Record("https://canal.example.org/moved", Answer("", "301 Moved"))
            + Record("https://canal.example.org/logo.png", Answer("x", type: "image/png")) + Record("https://canal.example.org/t.txt", $"The lock, a second time\n\n{Second}\n\n{First}\n", "resource").Replace("WARC-Date", "Content-Type: text/plain\r\nWARC-Date", StringComparison.Ordinal)
            + Record("https://canal.example.org/robots.txt", Answer("User-agent: *", type: "text/plain"));
        var articles = All(Encoding.Latin1.GetBytes(archive));
        Assert.Equal(["page 1", "page 2"], articles.Select(article => article.Part));
        Assert.Equal([First, Second], Kept(articles[0]));
        Assert.Equal([Second, First], Kept(articles[1]));
        Assert.Contains("\nurl: https://canal.example.org/t.txt\nretrieved: 2024-05-10\n", articles[1].Text, StringComparison.Ordinal);
        var warning = Assert.Single(articles[0].Warnings(Place.Whole("a")));
        Assert.Equal("not read: https://canal.example.org/gone (answer 404), https://canal.example.org/moved (answer 301)", warning.Message);
    }

    [Fact]
    public void A_page_that_unfolds_without_an_end_is_named_and_the_next_is_read()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Imports.Utf8("<html>" + new string(' ', 30_000_000)));
        var archive = Record("https://canal.example.org/bomb", Answer(Encoding.Latin1.GetString(packed.ToArray())).Replace("text/html", "text/html\r\nContent-Encoding: gzip", StringComparison.Ordinal)) + Record("https://canal.example.org/a", Answer(_page));
        var article = Assert.Single(All(Encoding.Latin1.GetBytes(archive)));
        Assert.Equal([First, Second], Kept(article));
        Assert.Contains("https://canal.example.org/bomb (more than 10,000,000 bytes)", Assert.Single(article.Warnings(Place.Whole("a"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wide_spaces_of_a_justified_line_break_nothing_and_a_headline_of_two_lines_is_one()
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        var page = builder.AddPage(PageSize.A5);
        page.AddText("The lock at Verenne opens", 22, new PdfPoint(40, 540), font);
        page.AddText("again", 22, new PdfPoint(40, 514), font);
        string[] lines = ["The lock at Verenne opens again on Thursday after", "eleven|weeks,|the|canal|board|told|the", "skippers who wait there."];
        foreach (var (number, line) in lines.Index())
        {
            var x = 40.0;
            foreach (var piece in line.Split('|'))
            {
                page.AddText(piece, 12, new PdfPoint(x, 470 - (number * 15)), font);
                x += (piece.Length * 5) + 22;
            }
        }

        page.AddText("Its keeper, Salma Orlan, said that the gates were cast", 12, new PdfPoint(40, 415), font);
        page.AddText("anew in a foundry upstream and hung by hand.", 12, new PdfPoint(40, 400), font);
        var article = Assert.Single(All(builder.Build()));
        Assert.Contains("title: The lock at Verenne opens again\n", article.Text, StringComparison.Ordinal);
        Assert.Equal([First, Second], Kept(article));
    }

    [Fact]
    public void Columns_are_read_one_after_the_other()
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        var page = builder.AddPage(PageSize.A4);
        page.AddText("The lock at Verenne opens again after eleven weeks", 20, new PdfPoint(40, 780), font);
        string[][] columns = [["The lock at Verenne opens again on Thursday", "after eleven weeks, the canal board told the", "skippers who wait there. Its keeper, Salma", "Orlan, said that the gates were cast"], ["anew in a foundry upstream and hung by", "hand.", "", "Nineteen barges lie above the lock, and one", "of them has been there since July."]];
        foreach (var (column, lines) in columns.Index())
        {
            foreach (var (number, line) in lines.Index())
            {
                if (line.Length > 0)
                    page.AddText(line, 11, new PdfPoint(40 + (column * 270), 740 - (number * 14)), font);
            }
        }

        Assert.Equal([$"{First} {Second}", "Nineteen barges lie above the lock, and one of them has been there since July."], Kept(Assert.Single(All(builder.Build()))));
    }
}

using Dossier.Import;
using Dossier.Import.Forms.Pdf;
using Dossier.Import.Reading;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>What a text is written in: Markdown without front matter, the letters of a PDF file, encodings that nothing states.</summary>
public class FormsOfTextTests
{
    private static ImportedArticle Read(byte[] bytes, string name) => Assert.Single(ArticleImport.ImportAll(name, bytes, Imports.Nothing(), new DiagnosticBag()));

    private static string Codes(byte[] bytes)
    {
        var refusals = new DiagnosticBag();
        Assert.Empty(ArticleImport.ImportAll("a.pdf", bytes, Imports.Nothing(), refusals));
        return string.Join(' ', refusals.Sorted().Select(refusal => $"{refusal.Code}: {refusal.Message}"));
    }

    private const string Markdown = """
        # Three villages share the quay

        By Lea Ferro

        Fishermen of three villages agreed on Monday to share the [quay at Port Alin](https://alin.example/quay)
        for a season, the harbour office said.

        ## What was agreed

        - Boats of *Alin* land in the morning.
        - Boats of Verenne land in the evening.

        1. Ice is paid by all.
        2. Rope is paid by each.

        > It is a fair tide for all, the master of the harbour said to the crews.

        The master of the harbour, Odile Marchetti, thanked the crews for their patience at the end of the day.
        """;

    [Fact]
    public void Markdown_without_front_matter_comes_over_as_Markdown()
    {
        var article = Imports.Text(Markdown, "quay.md");
        Assert.Equal("Three villages share the quay", article.Draft.Fields["title"]);
        Assert.Equal("Lea Ferro", article.Draft.Fields["author"]);
        foreach (var part in new[] { "[quay at Port Alin](https://alin.example/quay) for a season", "## What was agreed", "- Boats of Alin land", "1. Ice is paid", "2. Rope is paid", "> It is a fair tide" })
            Assert.Contains(part, article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\\#", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sign_at_the_beginning_of_a_plain_line_is_no_heading() =>
        Assert.DoesNotContain(Imports.Text("The quay is shared\n\nThe office said on Monday that the boats of three villages land in the morning.\n\n# 1 of the list was rope, and it is paid by each of the crews that land.", "a.txt").Text.Split('\n'), line => line.StartsWith("# ", StringComparison.Ordinal));

    private static byte[] Pdf(IEnumerable<string> lines)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(PageSize.A4);
        foreach (var (at, line) in lines.Index())
            page.AddText(line, 11, new PdfPoint(40, 780 - (at * 14)), font);
        return builder.Build();
    }

    private static readonly string[] _printed = [.. Enumerable.Range(1, 12).Select(number => $"Boat {number} left the harbour at dawn and came back at noon with nets that were full.")];

    [Fact]
    public void Fonts_that_do_not_say_their_letters_are_said()
    {
        var shifted = _printed.Select(line => string.Concat(line.Select(sign => char.IsLetter(sign) ? (char)(sign - 29) : sign))).ToArray();
        Assert.Equal(new ReadingDoubt.Fonts(), Assert.Single(Read(Pdf(shifted), "a.pdf").Doubts));
        Assert.Contains("do not say which letters", Assert.Single(Read(Pdf(shifted), "a.pdf").Warnings(Place.Whole("a.pdf")), warning => warning.Code == "doubtful-reading").Message, StringComparison.Ordinal);
        Assert.Empty(Read(Pdf(_printed), "a.pdf").Doubts);
    }

    [Theory]
    [InlineData("Trzydziestu źdźbeł chrząszcz brzmi w trzcinie w Szczebrzeszynie, a Grzegorz Brzęczyszczykiewicz przeprowadza wszystkich mieszkańców przez przejście graniczne pomiędzy wsiami, gdzie strażnicy sprawdzają każdą przepustkę dwukrotnie przed odprawą celną.")]
    [InlineData("Vlk zmrzl, zhltl hrst zrn a strč prst skrz krk se učí každé dítě na základní škole, protože čtvrtek bývá dnem jazykových her, které učitelé připravují pro všechny žáky celého prvního stupně.")]
    [InlineData("Mae llywodraeth Cymru wedi cyhoeddi cynlluniau newydd ar gyfer ysgolion gwledig ym mhob rhan o’r wlad, ac mae disgwyl i gynghorwyr drafod y newidiadau cyn diwedd y flwyddyn ariannol hon yng Nghaerdydd.")]
    [InlineData("NATO, UNDP, UNHCR and the WHO met the IMF, OPEC, the EU, the AU, UNRWA, ECOWAS and the ICRC in the HQ of the FAO, said BBC, CNN, NHK, ZDF, ARD, TF1, RTBF, SRF and ORF before the GMT of the day.")]
    public void Words_with_few_vowels_are_words_all_the_same(string text) => Assert.False(PdfLetters.AreNoWords([text, text]));

    [Fact]
    public void A_file_of_pictures_is_refused_with_what_to_do() => Assert.Contains("empty-input: this PDF file has pictures", Codes(Pdf([])), StringComparison.Ordinal);

    /// <summary>Letters of a font whose table says that they are Arabic, as they are seen: from the left.</summary>
    [Theory]
    [InlineData("14:05 2024 sram 12", "12 مارس 2024 14:05")]
    [InlineData("2024 sram/dna 12", "12 اند/مارس 2024")]
    public void Numbers_in_Arabic_lines_of_a_PDF_stand_in_the_order_in_which_they_are_read(string seen, string read)
    {
        const string table = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 5 beginbfchar <73> <0633> <72> <0631> <61> <0627> <6D> <0645> <64> <062F> endbfchar 1 beginbfchar <6E> <0646> endbfchar endcmap end end";
        var draw = $"BT /F 12 Tf 20 200 Td ({seen}) Tj ET";
        var objects = new[] { "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>", $"<</Length {draw.Length}>>stream\n{draw}\nendstream", $"<</Type/Font/Subtype/Type1/BaseFont/Xyz/FirstChar 32/LastChar 122/Widths[{string.Join(' ', Enumerable.Repeat(500, 91))}]/FontDescriptor 7 0 R/Encoding/WinAnsiEncoding/ToUnicode 6 0 R>>", $"<</Length {table.Length}>>stream\n{table}\nendstream", "<</Type/FontDescriptor/FontName/Xyz/Flags 32/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>" };
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (at, body) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{at + 1} 0 obj{body}endobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 8\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"))}trailer<</Size 8/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        Assert.Equal(read, Read(Imports.Utf8(file.ToString()), "a.pdf").Lines[0].Line.Text);
    }

    [Theory]
    [InlineData("euc-jp", "三つの村の漁師が月曜日、アリン港の岸壁を一季節のあいだ共に使うことで合意したと港湾事務所が述べた。港長は皆にとって公平な潮だと語った。")]
    [InlineData("euc-kr", "세 마을의 어부들이 월요일 항구의 부두를 한 계절 동안 함께 쓰기로 합의했다고 항만 사무소가 밝혔다. 항만장은 모두에게 공평하다고 말했다.")]
    [InlineData("gb2312", "三个村庄的渔民星期一同意在一个季节内共同使用港口的码头，港务办公室说。港长说，这对所有人都是公平的，并感谢船员的耐心。")]
    [InlineData("shift_jis", "三つの村の漁師が月曜日、アリン港の岸壁を一季節のあいだ共に使うことで合意したと港湾事務所が述べた。港長は皆にとって公平な潮だと語った。")]
    public void Letters_of_the_East_are_told_by_what_each_language_writes_with(string encoding, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes($"{text}\n\n{text}\n");
        Assert.Equal(text, Read(bytes, "a.txt").Lines[0].Line.Text);
    }

    [Theory]
    [InlineData("fr", "«\u00A0pas aujourd’hui\u00A0»")]
    [InlineData("de", "„pas aujourd’hui“")]
    [InlineData("de-CH", "«pas aujourd’hui»")]
    [InlineData("ja", "「pas aujourd’hui」")]
    [InlineData("sv", "”pas aujourd’hui”")]
    [InlineData("en", "“pas aujourd’hui”")]
    public void A_quotation_gets_the_marks_of_its_language(string language, string marked)
    {
        var article = Imports.Text($"<html lang={language}><body><article><h1>Trois villages se partagent le quai</h1><p>Les pêcheurs de trois villages, a dit la capitainerie, répètent <q>pas aujourd’hui</q> depuis lundi matin à tous.</p></article></body></html>", "a.html");
        Assert.Contains($"répètent {marked} depuis", Assert.Single(article.Lines, line => line.Fate is LineFate.Kept).Line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_in_a_quotation_gets_the_inner_marks()
    {
        var article = Imports.Text("<html lang=de><body><article><h1>Drei Dörfer teilen sich den Kai</h1><p>Die Fischer sagten am Montag im Hafenamt: <q>Er hat <q>heute nicht</q> gesagt</q> und gingen nach Hause.</p></article></body></html>", "a.html");
        Assert.Contains("„Er hat ‚heute nicht‘ gesagt“", article.Text, StringComparison.Ordinal);
    }
}

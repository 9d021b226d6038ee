using System.Diagnostics;
using Dossier.Entries.Articles;
using Dossier.Entries.Parsing;
using Dossier.Import;
using Dossier.Import.Drafts;
using Dossier.Import.Forms;
using Dossier.Import.Reading;
using Dossier.Sources;
using FsCheck;
using FsCheck.Fluent;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>What holds for any text at all: those of the layouts, shuffled, cut and spoiled, and those that make no sense.</summary>
public class ImportProperties
{
    private static readonly string[] _lines =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Dossier.Tests", "Import", "Layouts"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Select(line => line.Length == 0 ? "" : line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..])];

    private static readonly string[] _oddities =
    [
        "---", "...", "- item", "* star *", "# heading #", "1. first", "12) twelve", "> quoted", "=====", "    indented", "\tTab", ": definition", "| a | b |", "|---|---|", "```", "~~~", "~~struck~~", "[[wiki]]", "[link](x)", "[^1]: note", "![x](y)",
        "<b>bold</b>", "<script>x</script>", "&amp; &#65; & Co", "https://example.org/a_b_c*d*", "www.example.org", "a_b_ _c_ __d__", "trailing \\", "\\*", "title: yes", "\"quoted\" 'single'", "{{ braces }} [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        "\u0001\u0002control", "\uFEFFmark", "e\u0301 é", "😀 emoji 👩‍👩‍👧", "\u202Ertl\u202C", "שלום עולם", "中文的一句话。", "\uD800", "\uFFFE", "null", "~", "true", "2025-05-07", "@home", "%", "!tag", "?", "{", "}", "]", "a: b # c", "x\u2028y", "x\u0085y", "\u00A0nbsp\u00A0", "🇸🇾", "*", "_", "-", "+", "#", "##", "$5 & €3", "mailto:a@b.org",
    ];

    private static readonly Gen<string> _text =
        from count in Gen.Choose(0, 25)
        from pieces in Gen.OneOf(
            Gen.Elements(_lines),
            Gen.Elements(_oddities),
            from line in Gen.Elements(_lines) from odd in Gen.Elements(_oddities) from at in Gen.Choose(0, 60) select line.Insert(Math.Min(at, line.Length), odd),
            from line in Gen.Elements(_lines) from cut in Gen.Choose(0, 80) select line[..Math.Min(cut, line.Length)],
            from line in Gen.Elements(_lines) from times in Gen.Choose(2, 30) select string.Concat(Enumerable.Repeat(line, times)),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ListOf(count)
        from ends in Gen.Elements("\n", "\n\n", "\r\n", "\r", "\u2028", "\u2029", "\v").ListOf(count)
        select string.Concat(pieces.Zip(ends, (piece, end) => piece + end));

    /// <summary>What each run draws; DOSSIER_SEEDS names others.</summary>
    public static TheoryData<int> Drawn() => Seeds.Of("1-1");

    /// <summary>The same cases in every run of a seed.</summary>
    private static Config Of(int seed, int cases) => Config.QuickThrowOnFailure.WithReplay((ulong)seed, 7).WithMaxTest(cases).WithQuietOnSuccess(true);

    [Theory]
    [MemberData(nameof(Drawn))]
    public void Every_line_has_one_fate_and_the_kept_ones_stand_in_the_draft_to_the_letter(int seed) =>
        Prop.ForAll(_text.ToArbitrary(), text =>
        {
            if (ArticleImport.Import("a.txt", text, Imports.Nothing(), new DiagnosticBag()) is not { } article)
                return;

            // Each line once, in order, kept or moved or dropped.
            Assert.Equal(Enumerable.Range(1, article.Lines.Length), article.Lines.Select(line => line.Line.Number));
            if (FileForms.Of(string.Concat(text.EnumerateRunes())) == FileForm.Text)
                Assert.Equal(TextLines.Of(string.Concat(text.EnumerateRunes())).Select(line => line.Text), article.Lines.Select(line => line.Line.Text));
            Assert.All(article.Lines, line => Assert.True(line.Fate is LineFate.Kept or LineFate.Moved or LineFate.Dropped));

            AssertBalanced(article);

            // The draft is an entry without a fault.
            var faults = new DiagnosticBag();
            var file = new SourceFile($"content/articles/{article.Id}.md", $"articles/{article.Id}.md", article.Text);
            var entry = Assert.IsType<Article>(EntryParser.ParseEntry(file, faults));
            Assert.Empty(faults.Sorted());
            Assert.True(entry.Publication.Draft);

            // The kept lines, and nothing else, are its text.
            var kept = article.Lines.Where(line => line.Fate is LineFate.Kept).Select(line => line.Line.Text);
            Assert.Equal(Printed(kept), Printed(entry.Body.Blocks.Select(block => block.Text)));

            // What moved went to a field.
            Assert.All(article.Lines.Select(line => line.Fate).OfType<LineFate.Moved>(), moved => Assert.All(moved.Fields, field => Assert.Contains($"\n{field}: ", article.Text, StringComparison.Ordinal)));

            // A second import is noticed.
            var known = new KnownEntries(Only(file));
            if (kept.Any())
                Assert.Equal(article.Id, Imports.Text(text, "a.txt", known).SameTextAs);
        }).Check(Of(seed, 500));

    [Theory]
    [MemberData(nameof(Drawn))]
    public void Bytes_of_any_kind_are_imported_or_refused(int seed) =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        {
            AssertImportedOrRefused("a.bin", bytes);
            AssertImportedOrRefused("a.html", [.. "<p>"u8, .. bytes]);
        }).Check(Of(seed, 300));

    private static void AssertImportedOrRefused(string name, byte[] bytes)
    {
        var refusals = new DiagnosticBag();
        var article = ArticleImport.Import(name, bytes, Imports.Nothing(), refusals);
        Assert.Equal(article is null, refusals.HasErrors);
    }

    [Theory]
    [MemberData(nameof(Drawn))]
    public void Pages_made_of_any_pieces_are_imported_or_refused(int seed)
    {
        var page =
            from count in Gen.Choose(0, 40)
            from pieces in Gen.OneOf(
                Gen.Elements("<div>", "</div>", "<p>", "</p>", "<article>", "<main>", "</main>", "<nav>", "<aside class=related>", "<h1>", "<h2>", "<br>", "<ul><li>", "<table><tr><td>", "<td>", "<a href=x>", "</a>", "<figure><figcaption>", "<script>", "</script>", "<!--", "-->", "&nbsp;", "&#0;", "&#xD800;", "<meta charset=utf-8>", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":[1]}</script>", "<time>", "<svg>", "<template>"),
                Gen.Elements(_lines)).ListOf(count)
            select "<html>" + string.Concat(pieces);
        Prop.ForAll(page.ToArbitrary(), html =>
        {
            if (ArticleImport.Import("a.html", html, Imports.Nothing(), new DiagnosticBag()) is not { } article)
                return;
            Assert.Equal(Enumerable.Range(1, article.Lines.Length), article.Lines.Select(line => line.Line.Number));
            AssertBalanced(article);
            var faults = new DiagnosticBag();
            var entry = Assert.IsType<Article>(EntryParser.ParseEntry(new SourceFile("a", $"articles/{article.Id}.md", article.Text), faults));
            Assert.Empty(faults.Sorted());
            Assert.Equal(Printed(article.Lines.Where(line => line.Fate is LineFate.Kept).Select(line => line.Line.Text)), Printed(entry.Body.Blocks.Select(block => block.Text)));
        }).Check(Of(seed, 300));
    }

    /// <summary>Files of every form, spoiled: each line of what was read is kept, moved or dropped, the draft is an entry, and its text is what was kept.</summary>
    [Theory]
    [InlineData("mail", "From: A B <a@b.org>\nSubject: Quay\nMessage-ID: <1@b>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n")]
    [InlineData("feed", "<?xml version='1.0'?><rss><channel><title>A</title><item><title>B</title><description>&lt;p&gt;")]
    [InlineData("front matter", "---\ntitle: A quay\nauthor: B C\ndate: 2021-04-05\ntags: [x]\n---\n")]
    [InlineData("RIS", "TY  - NEWS\nTI  - A quay\n")]
    [InlineData("BibTeX", "@misc{a,\n  title = {A quay},\n")]
    [InlineData("CSL", "[{\"type\": \"article\", \"title\": \"A quay\", \"note\": \"")]
    [InlineData("archive", "WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 100000\r\n\r\n<html><body>")]
    [InlineData("box of mails", "From a@b.org Mon Apr  5 08:00:00 2021\nFrom: A B <a@b.org>\nSubject: Quay\nContent-Type: text/plain; charset=utf-8\n\nThe quay is shared.\n\nFrom c@d.org Tue Apr  6 08:00:00 2021\nFrom: C D <c@d.org>\nSubject: Ice\nContent-Type: text/plain; charset=utf-8\n\n")]
    [InlineData("page saved as one file", "From: <Saved by Blink>\nSnapshot-Content-Location: https://quay.example.org/a\nSubject: Quay\nMIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"----b\"\n\n------b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\nContent-Location: https://quay.example.org/a\n\n<html><body><p>")]
    [InlineData("printed pages", "Alin Mail   Page 1\n\nThe quay\n\n")]
    public void A_spoiled_file_of_any_form_is_imported_or_refused_and_loses_no_line(string form, string beginning) =>
        Prop.ForAll(_text.ToArbitrary(), text =>
        {
            var refusals = new DiagnosticBag();
            var articles = ArticleImport.ImportAll("a", Imports.Utf8(beginning + TextLines.WithoutHalves(text)), Imports.Nothing(), refusals).ToArray();
            Assert.True(articles.Length > 0 != refusals.HasErrors, $"{form}: neither read nor refused, or both");
            Assert.All(articles, article => AssertWhole(article, hasSlips: form == "front matter"));
        }).Check(Of(15, 60));

    /// <summary>What was kept is a part of what there was, and little of it never comes without a warning.</summary>
    private static void AssertBalanced(ImportedArticle article)
    {
        var balance = article.Balance;
        Assert.InRange(balance.KeptWords, 0, balance.Words);
        Assert.InRange(balance.KeptParagraphs, 0, balance.Paragraphs);
        Assert.True(balance.IsReference || balance.KeptParagraphs * 10 >= balance.Paragraphs || article.Warnings(Place.Whole("a")).Any(), "little was kept, in silence");
    }

    /// <summary>The inputs that the project was given, one for each kind, and the pages of the layouts.</summary>
    [Fact]
    public void The_figures_of_every_layout_are_of_one_measure()
    {
        foreach (var folder in (string[])["Layouts", "Pasted"])
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Dossier.Tests", "Import", folder), "*.txt").Order(StringComparer.Ordinal))
            {
                var raw = string.Join('\n', File.ReadLines(file).Select(line => line.Length == 0 ? "" : line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]));
                AssertBalanced(Imports.Text(raw, "a.txt"));
                AssertBalanced(Imports.Text($"<html><body>{string.Concat(raw.Split('\n').Select(line => $"<p>{line}</p>"))}</body></html>", "a.html"));
            }
        }
    }

    private static void AssertWhole(ImportedArticle article, bool hasSlips)
    {
        AssertBalanced(article);
        Assert.Equal(Enumerable.Range(1, article.Lines.Length), article.Lines.Select(line => line.Line.Number));
        Assert.All(article.Lines, line => Assert.True(line.Fate is LineFate.Kept or LineFate.Moved or LineFate.Dropped));
        var faults = new DiagnosticBag();
        var entry = Assert.IsType<Article>(EntryParser.ParseEntry(new SourceFile("a", $"articles/{article.Id}.md", article.Text), faults));
        // Markdown is taken over as it was written, with its slips, of which the editor is warned.
        Assert.DoesNotContain(faults.Sorted(), fault => fault.Severity == Severity.Error || !hasSlips);
        Assert.Equal(Printed(article.Lines.Where(line => line.Fate is LineFate.Kept).Select(line => line.Line.Text)), Printed(entry.Body.Blocks.Select(block => block.Text)));
        Assert.All(article.Lines.Select(line => line.Fate).OfType<LineFate.Moved>(), moved => Assert.All(moved.Fields, field => Assert.Contains($"\n{field}: ", article.Text, StringComparison.Ordinal)));
    }

    /// <summary>A PDF file of any lines that its font can draw, whole and with a byte of it spoiled.</summary>
    [Theory]
    [MemberData(nameof(Drawn))]
    public void A_spoiled_PDF_file_is_imported_or_refused_and_loses_no_line(int seed) =>
        Prop.ForAll(_text.ToArbitrary(), Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), (text, at) =>
        {
            var bytes = Pdf(text);
            AssertReadOrRefused(bytes);
            bytes[at % bytes.Length] ^= 0x11;
            AssertReadOrRefused(bytes);
        }).Check(Of(seed, 60));

    private static void AssertReadOrRefused(byte[] bytes)
    {
        var refusals = new DiagnosticBag();
        var articles = ArticleImport.ImportAll("a.pdf", bytes, Imports.Nothing(), refusals).ToArray();
        Assert.True(articles.Length > 0 != refusals.HasErrors, "PDF: neither read nor refused, or both");
        Assert.All(articles, article => AssertWhole(article, hasSlips: false));
    }

    private static byte[] Pdf(string text)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var lines = text.Split('\n').Select(line => string.Concat(line.Where(character => character is >= ' ' and <= '~'))).Select(line => line.Length > 90 ? line[..90] : line);
        foreach (var (number, part) in lines.Chunk(30).Index())
        {
            var page = builder.AddPage(400, 600);
            page.AddText($"Alin Mail   Page {number + 1}", 9, new PdfPoint(40, 575), font);
            foreach (var (at, line) in part.Index().Where(pair => pair.Item.Trim().Length > 0))
                page.AddText(line, 8, new PdfPoint(20, 550 - (at * 16)), font);
        }

        return builder.Build();
    }

    [Theory]
    [InlineData("many lines", 1_000_000)]
    [InlineData("one line", 500_000)]
    [InlineData("one word", 500_000)]
    [InlineData("headlines", 500_000)]
    public void Large_texts_take_seconds(string shape, int length)
    {
        var piece = shape switch
        {
            "many lines" => string.Join("\n\n", _lines) + "\n",
            "one line" => string.Join(' ', _lines) + " ",
            "headlines" => "Museum Returns Bronze Horse to Island After Long Dispute\nThe council met on Monday evening, and decided nothing at all.\n",
            _ => "a,b“c\"d",
        };
        var text = new StringBuilder();
        while (text.Length < length)
            text.Append(piece);
        var time = Stopwatch.StartNew();
        var article = Imports.Text(text.ToString(), "large.txt");
        Assert.NotEmpty(article.Text);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(120), $"{shape}: {time.Elapsed}");
    }

    /// <summary>Text as a page prints it: in NFC, with any white space as one space.</summary>
    private static string Printed(IEnumerable<string> blocks) =>
        string.Join(' ', blocks.SelectMany(block => block.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(word => word != "|"))
            // Words that were broken over lines are whole in the draft.
            .Replace("- ", "", StringComparison.Ordinal);

    private static EntrySet Only(SourceFile file) => EntryParser.Parse(new SourceSet([file], [], [], []), new(), new DiagnosticBag());
}

using Dossier.Entries.Parsing;
using Dossier.Import;
using Dossier.Import.Drafts;
using Dossier.Import.Reading;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>
/// Raw articles in the layouts of many outlets. Each file of <c>Layouts</c> has, before each line of the raw text, the fate
/// that a person gave it: <c>kept</c>, <c>head</c> (kept, as a heading), <c>drop</c>, or the name of a field.
/// </summary>
public class LayoutTests
{
    public static TheoryData<string> Layouts => [.. Directory.EnumerateFiles(Imports.Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_line_gets_the_fate_that_a_person_gave_it(string layout)
    {
        var written = File.ReadAllLines(Path.Combine(Imports.Folder, layout + ".txt"));
        var article = Imports.Layout(layout);

        var found = article.Lines.Select(verdict => verdict.Line.IsBlank ? "" : $"{Word(verdict.Fate)}: {verdict.Line.Text}").ToArray();
        Assert.Equal(string.Join('\n', written), string.Join('\n', found));
    }

    private static string Word(LineFate fate) => fate switch
    {
        LineFate.Kept { AsHeading: true } => "head",
        LineFate.Kept => "kept",
        LineFate.Moved moved => moved.Fields[0],
        _ => "drop",
    };

    [Fact]
    public void A_draft_holds_what_the_lines_said()
    {
        var article = Imports.Layout("newspaper");
        Assert.Equal("minister-resigns-over-harbour-contract-leaving-coalition-short-of-a-majority", article.Id);
        Assert.StartsWith("""
            ---
            title: Minister resigns over harbour contract, leaving coalition short of a majority
            dek: Opposition calls for a vote of confidence before the summer recess
            author: Helen Marsh
            date: 2023-06-14
            language: en
            caption: "The minister leaving parliament on Tuesday. Photo: Tom Ellery/PA"
            draft: true
            ---

            The transport minister resigned on Tuesday after documents showed that a harbour contract had been signed without a tender.

            """.ReplaceLineEndings("\n"), article.Text, StringComparison.Ordinal);
        Assert.Contains("\n## What the documents show\n", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_and_dates_of_a_text_are_listed()
    {
        var article = Imports.Text("""
            Envoy Rosa Lind meets ministers
            7 May 2025

            The envoy Rosa Lind met ministers of Norland on Monday and again on 24 April, her office said in a statement.

            Asked about Norland, Lind said that she would return on June 1, 2025, and that a report would follow this month.

            For Lind, the talks go back to 2019, when she was sent to the north for the first time.
            """, "lind.txt");
        Assert.Contains(article.Names, name => name.Name == "Rosa Lind" && name.Variants.SequenceEqual(["Rosa Lind", "Lind"]) && name.Count == 3);
        Assert.Contains(article.Names, name => name.Name == "Norland" && name.Count == 2);
        Assert.Equal(
            [("Monday", DateAnchor.NeedsPublicationDate, "2025-05-05"), ("24 April", DateAnchor.NeedsYear, null), ("June 1, 2025", DateAnchor.Complete, "2025-06-01"), ("this month", DateAnchor.NeedsPublicationDate, null), ("2019", DateAnchor.Complete, "2019")],
            article.Dates.Select(date => (date.Text, date.Anchor, date.Edtf)).ToArray<(string, DateAnchor, string?)>());
    }
}

/// <summary>Imports into a dossier that has nothing yet.</summary>
internal static class Imports
{
    public static KnownEntries Nothing() => Into();

    public static KnownEntries Into(params (string Name, string Text)[] files)
    {
        var sources = new Dossier.Sources.SourceSet([.. files.Select(file => new Dossier.Sources.SourceFile("content/" + file.Name, file.Name, file.Text))], [], [], []);
        return new KnownEntries(EntryParser.Parse(sources, new(), new Dossier.Diagnostics.DiagnosticBag()));
    }

    /// <summary>The folder of raw texts with the fate of each line before it.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Dossier.Tests", "Import", "Layouts");

    /// <summary>The raw text of a layout, without the fates.</summary>
    public static ImportedArticle Layout(string layout, KnownEntries? known = null)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, layout + ".txt")).Select(line => line.Length == 0 ? "" : line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
        return Text(string.Join('\n', lines), layout + ".txt", known);
    }

    public static ImportedArticle Text(string text, string name, KnownEntries? known = null) =>
        ArticleImport.Import(name, text, known ?? Nothing(), new DiagnosticBag())!;

    public static ImportedArticle Bytes(byte[] bytes, string name) =>
        ArticleImport.Import(name, bytes, Nothing(), new DiagnosticBag())!;

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}

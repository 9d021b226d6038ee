using Dossier.Import;
using Dossier.Import.Reading;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>
/// Whole pages that were pasted as text. Each file of <c>Pasted</c> has a mark before each line, as a person gave it: <c>T</c> the
/// headline, <c>=</c> a paragraph of the article, <c>-</c> what is none and so is dropped, in a field or marked unsure.
/// </summary>
public class PastedPagesTests
{
    private static readonly string _folder = Path.Combine(Repository.Root, "tests", "Dossier.Tests", "Import", "Pasted");

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(_folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_article_is_found_among_the_lines_of_its_page(string page)
    {
        var (marks, article) = Read(page);
        Assert.Equal(Assert.Single(Marked(marks, 'T')), article.Draft.Fields["title"]);
        Assert.Equal(Marked(marks, '='), article.Lines.Where(line => line.Fate is LineFate.Kept && line.Flags.All(flag => flag.Kind != LineFlag.Unsure)).Select(line => line.Line.Text));
        Assert.Equal(article.Lines.Length, article.Lines.Count(line => line.Fate is LineFate.Kept or LineFate.Moved or LineFate.Dropped));
    }

    [Theory]
    [InlineData("harbour-daily", "Lea Ferro", "2025-05-06")]
    [InlineData("village-blog", "Hedda Lorentz", "2024-03-12")]
    [InlineData("gazette-du-littoral", "Léa Ferro", "2025-05-06")]
    [InlineData("kuestenbote", "Lea Ferro", "2025-05-06")]
    [InlineData("diario-del-puerto", "Lea Ferro", "2025-05-06")]
    [InlineData("sahifat-al-marfa", "ليا فرو", "2025-05-06")]
    [InlineData("island-mail", "Lea Ferro, Islands correspondent, Island Mail", "2025-05-06")]
    public void Author_and_date_are_those_beside_the_headline(string page, string author, string date)
    {
        var text = Read(page).Article.Text;
        Assert.Contains($"\nauthor: {author}\n", text, StringComparison.Ordinal);
        Assert.Contains($"\ndate: {date}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_is_read_in_the_signs_of_East_Asia() =>
        Assert.Contains("\ndate: 2025-05-06\n", Read("minato-shimbun").Article.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("View this email in your browser")]
    [InlineData("Sent from my iPhone")]
    [InlineData("Unsubscribe | Update your preferences")]
    [InlineData("You are receiving this email because you signed up on our website.")]
    [InlineData("Envoyé de mon iPhone")]
    [InlineData("Vous recevez cet e-mail car vous êtes abonné à notre lettre.")]
    [InlineData("إلغاء الاشتراك")]
    public void What_a_program_for_mail_adds_is_no_text(string line)
    {
        var text = "Fishermen of three villages agreed on Monday to share the quay at Port Alin for a season, the harbour office said.\n\nThe master of the harbour called it a fair tide for all and thanked the crews for their patience.";
        var article = Imports.Text($"Three villages share the quay\n\n{text}\n\n{line}", "a.txt");
        Assert.Equal(2, article.Lines.Count(verdict => verdict.Fate is LineFate.Kept));
        Assert.Equal("added by a program that sends mail", article.Lines[^1].Reason);
    }

    private static string[] Marked(string[] marks, char mark) => [.. marks.Where(line => line[0] == mark).Select(line => line[2..])];

    private static (string[] Marks, ImportedArticle Article) Read(string page)
    {
        var marks = File.ReadAllLines(Path.Combine(_folder, page + ".txt"));
        return (marks, Imports.Text(string.Join("\n\n", marks.Select(line => line[2..])), page + ".txt"));
    }
}

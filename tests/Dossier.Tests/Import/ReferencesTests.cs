using Dossier.Import;
using Dossier.Import.Reading;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>References and notes as libraries and editors write them, not as their manuals do.</summary>
public class ReferencesTests
{
    private static ImportedArticle[] All(string text) => [.. ArticleImport.ImportAll("a.txt", Imports.Utf8(text), Imports.Nothing(), new DiagnosticBag())];

    private static void States(string text, params string[] fields)
    {
        var article = All(text)[0];
        Assert.All(fields, field => Assert.Contains($"\n{field}\n", article.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(article.Lines, line => line.Fate is LineFate.Kept);
    }

    [Theory]
    [InlineData("@comment{made by a program}\n@string{cp = \"Canal Post\"}\n@preamble{\"\\newcommand\"}\n@article{orlan,\n title = \"The lock at {V}erenne\",\n journal = cp # \" Weekly\",\n author = \"Orlan, Salma\"\n}\n")]
    [InlineData("% Encoding: UTF-8\n@Article(orlan, Title = {The {lock} at Verenne}, Author = {Orlan, Salma}, Journal={Canal Post Weekly})")]
    [InlineData("@string{cp = {Canal Post}}\n\n@misc{orlan,author={Salma Orlan},title={The lock\n    at Verenne},journal = cp # { Weekly}}")]
    public void BibTeX_is_read_however_it_is_laid_out(string text)
    {
        States(text, "title: The lock at Verenne", "author: Salma Orlan");
        Assert.Contains("'Canal Post Weekly'", All(text)[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\\'E}cluse de V\\'erenne", "Écluse de Vérenne")]
    [InlineData("Stra{\\ss}e nach K\\\"{o}ln", "Straße nach Köln")]
    [InlineData("Gar\\c{c}on \\& S{\\o}n -- \\v{C}apek", "Garçon & Søn – Čapek")]
    [InlineData("\\textquotedblleft Locks\\textquotedblright{} of {\\L}\\'od\\'z", "“Locks” of Łódź")]
    [InlineData("``Locks'' at 5\\%: \\emph{all} \\textbf{open}", "“Locks” at 5%: all open")]
    [InlineData("na\\\"{\\i}ve", "naïve")]
    public void The_accents_of_TeX_are_letters(string written, string title) =>
        Assert.Contains(title, All($"@misc{{a, title = {{{written}}}, url = {{https://canal.example.org/a_b~c}}}}")[0].Text.Normalize().Replace('\u00A0', ' '), StringComparison.Ordinal);

    [Fact]
    public void Names_are_parted_outside_of_braces()
    {
        States("@book{a, title={Locks}, author={{Society of Keepers and Skippers} and van der Aa, Piet and King, Jr, Ann and others}}", "author: Society of Keepers and Skippers, Piet van der Aa, Ann King Jr, et al.");
    }

    [Theory]
    [InlineData("year = 2024, month = mar, day = 12", "date: 2024-03-12")]
    [InlineData("year = {2024}, month = {March}", "date: 2024-03")]
    [InlineData("year = 2024, month = mar # \"~12\"", "date: 2024-03-12")]
    [InlineData("date = {2024-03-12}, urldate = {2024-05-01}", "date: 2024-03-12")]
    [InlineData("year = {1998}", "date: 1998")]
    public void The_date_of_a_reference_may_stand_in_parts(string date, string field) => States($"@misc{{a, title={{Locks}}, {date}}}", field);

    [Theory]
    [InlineData("{\"raw\": \"12 March 2024\"}", "date: 2024-03-12")]
    [InlineData("{\"literal\": \"March 2024\"}", "date: 2024-03")]
    [InlineData("{\"date-parts\": [[\"2024\", \"3\"]]}", "date: 2024-03")]
    [InlineData("{\"date-parts\": [[2024]], \"season\": 1}", "date: 2024\ndate_note: The copy also says “spring 2024”.")]
    [InlineData("{\"date-parts\": [[1890]], \"circa\": true}", "date: 1890~")]
    public void CSL_dates_are_parts_words_seasons_and_guesses(string issued, string field) =>
        States($"[{{\"type\": \"webpage\", \"title\": \"Locks\", \"issued\": {issued}}}]", field);

    [Fact]
    public void A_reference_without_a_title_is_named_and_the_others_are_read()
    {
        foreach (var text in new[] { "[{\"type\": \"webpage\", \"id\": \"nameless\"}, {\"type\": \"webpage\", \"title\": \"Locks\"}]", "@misc{nameless, author={A B}}\n@misc{b, title={Locks}}", "TY  - WEB\nAU  - nameless\nER  - \nTY  - WEB\nTI  - Locks\nER  - \n" })
        {
            var article = Assert.Single(All(text));
            Assert.Equal("reference 2", article.Part);
            var warning = Assert.Single(article.Warnings(Place.Whole("a")));
            Assert.Equal("parts-left-out", warning.Code);
            Assert.Contains("nameless", warning.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData("\n\n")]
    public void RIS_may_end_its_lines_as_it_likes(string end)
    {
        var text = string.Join(end, "Provider: a library", "TY  - NEWS", "T1  - The lock at", "      Verenne", "A1  - Orlan, Salma", "Y1  - 2024/03/12/", "KW  - canals", "ER  -", "TY  - NEWS", "T1  - Another", "ER  -", "");
        States(text, "title: The lock at Verenne", "author: Salma Orlan", "date: 2024-03-12");
        Assert.Contains(All(text)[0].Lines, line => line.Line.Text == "KW  - canals" && line.Fate is LineFate.Dropped { Reason: DropReason.FrontMatter });
        Assert.Equal(2, All(text).Length);
    }

    [Theory]
    [InlineData("+++\ntitle = \"The lock\"\nauthors = [\n  \"Salma Orlan\",\n  'Piet Aa',\n]\ndate = 2024-03-12T08:00:00+01:00\ndescription = \"It opens\"\n[params]\nweight = 3\n+++\n")]
    [InlineData("{\n  \"title\": \"The lock\",\n  \"author\": [\"Salma Orlan\", \"Piet Aa\"],\n  \"date\": \"2024-03-12\", \"description\": \"It opens\",\n  \"weight\": 3\n}\n")]
    [InlineData("---\ntitle: The lock\nauthor:\n  - \"[[Salma Orlan]]\"\n  - \"[[Piet Aa]]\"\ncreated: 2024-05-01\npublished: 2024-03-12\ndescription: >\n  It\n  opens\nweight: 3\n---\n")]
    public void Front_matter_of_every_kind_gives_the_same_fields(string block)
    {
        var article = Assert.Single(All(block + "\nThe keeper turned the wheel at noon and nobody spoke until the water stood level on both sides.\n"));
        Assert.Contains("title: The lock\ndek: It opens\nauthor: Salma Orlan, Piet Aa\ndate: 2024-03-12\n", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Lines, line => line.Line.Text.Contains("weight", StringComparison.Ordinal) && line.Fate is LineFate.Dropped { Reason: DropReason.FrontMatter });
        Assert.Equal(1, article.Lines.Count(line => line.Fate is LineFate.Kept));
    }

    [Fact]
    public void A_note_that_was_clipped_has_the_day_of_clipping_as_that_of_reading()
    {
        var article = Assert.Single(All("---\nsource: https://canal.example.org/a\ncreated: 2024-05-01\n---\n# The lock at Verenne\n\nThe keeper turned the wheel at noon and nobody spoke until the water stood level.\n"));
        Assert.Contains("title: The lock at Verenne\nurl: https://canal.example.org/a\nretrieved: 2024-05-01\n", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_note_says_to_its_program_is_shown_and_in_no_text()
    {
        var article = Assert.Single(All("---\ntitle: The lock\n---\n\nThe keeper of [[Verenne|the lock]] ==turned== the wheel at noon, and nobody spoke.%%ask her again%%\n\n![[wheel.png]]\n\n> [!quote] Orlan\n> The gates were hung by hand.\n\n{{< figure src=\"gate.jpg\" >}}\n\n<!--more-->\n\nNineteen barges lie above the lock, and one has been there since July.\n"));
        Assert.EndsWith("\n\nThe keeper of the lock turned the wheel at noon, and nobody spoke.\n\n> Orlan\n>\n> The gates were hung by hand.\n\nNineteen barges lie above the lock, and one has been there since July.\n", article.Text, StringComparison.Ordinal);
        Assert.Equal(["[!quote]", "%%ask her again%%", "![[wheel.png]]", "{{< figure src=\"gate.jpg\" >}}", "<!--more-->"], article.Lines.Where(line => line.Fate is LineFate.Dropped { Reason: DropReason.Command }).Select(line => line.Line.Text));
    }
}

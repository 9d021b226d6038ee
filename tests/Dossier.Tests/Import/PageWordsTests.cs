using Dossier.Import;
using Dossier.Import.Reading;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>Marks within sentences and tables: the words read as they do on the page.</summary>
public class PageWordsTests
{
    private const string Headline = "Three villages share the quay at Port Alin";

    private const string First = "<p>Fishermen of three villages agreed on Monday to share the quay at Port Alin for a season, the harbour office said.</p><p>The master of the harbour, Odile Marchetti, called it a fair tide for all and thanked the crews for their patience.</p>";

    private static ImportedArticle Read(string rest) => Imports.Text($"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{Headline}</title></head><body><article><h1>{Headline}</h1>{First}{rest}</article></body></html>", "quay.html");

    private static void IsKept(string text, ImportedArticle article) =>
        Assert.Contains(text, article.Lines.Where(line => line.Fate is LineFate.Kept).Select(line => line.Line.Text));

    [Theory]
    [InlineData("about 10<sup>6</sup> fish", "about 10⁶ fish")]
    [InlineData("a store of 40 m<sup>3</sup> of ice", "a store of 40 m³ of ice")]
    [InlineData("H<sub>2</sub>O and CO<sub>2</sub>", "H2O and CO2")]
    [InlineData("on the 1<sup>st</sup> of May", "on the 1st of May")]
    [InlineData("the ice house<sup><a href='#n3'>3</a></sup> there", "the ice house³ there")]
    [InlineData("the ice house<sup><a href='#na'>a</a></sup> there", "the ice house[a] there")]
    [InlineData("the ice house<sup><a href='#n3'>[3]</a></sup> there", "the ice house[3] there")]
    [InlineData("<del>ten</del> <ins>twelve</ins> boats", "twelve boats")]
    [InlineData("he said <q>not today</q> to them", "he said “not today” to them")]
    [InlineData("<span aria-hidden=true>T</span>welve boats of theirs", "Twelve boats of theirs")]
    [InlineData("on <time datetime='1999-01-01'>new year's day</time> they met", "on new year's day they met")]
    [InlineData("from <math><mi>x</mi><mo>=</mo><mn>2</mn></math> on", "from x=2 on")]
    public void Words_within_a_sentence_stay_in_it(string marked, string words)
    {
        var article = Read($"<p>The office wrote of {marked}, and the crews of Sorre said no more to anyone.</p>");
        IsKept($"The office wrote of {words}, and the crews of Sorre said no more to anyone.", article);
        Assert.DoesNotContain("\ndate: ", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_stand_in_their_columns_where_others_reach_down_and_to_the_side()
    {
        var article = Read("<table><tr><th>Class</th><th colspan=2>Price</th><th>Note</th></tr><tr><td rowspan=2>Deck</td><td>80</td><td>70</td><td rowspan=2>daily</td></tr><tr><td>140</td><td></td></tr><tr><td></td><td>1</td><td>2</td><td>3</td></tr></table><p>Those are the prices that the crews of Sorre and Alin have to pay from May on.</p>");
        Assert.Contains("""
            | Class | Price |  | Note |
            | --- | --- | --- | --- |
            | Deck | 80 | 70 | daily |
            | Deck | 140 |  | daily |
            |  | 1 | 2 | 3 |

            """.ReplaceLineEndings("\n"), article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<table><tr><td>A</td><td>B</td></tr></table>")]
    [InlineData("<table><tr><td><a href=/>Home</a></td><td>A</td></tr><tr><td>x</td><td>B</td></tr></table>")]
    [InlineData("<table><tr><td>A<br><br>B</td><td>Ads</td></tr><tr><td>y</td><td>z</td></tr></table>")]
    public void The_cells_of_a_table_that_sets_a_page_in_order_are_paragraphs(string table)
    {
        string[] text =
        [
            "The next meeting will deal with ice, ropes and lamps, and with the money for the mending of the outer mole, which the storms of two winters have broken in three places.",
            "Crews from Sorre asked for a berth near the cold store, which the office would not promise before the autumn, since the wall there is older than the town itself.",
        ];
        var article = Read(table.Replace("A<", text[0] + "<", StringComparison.Ordinal).Replace("B<", text[1] + "<", StringComparison.Ordinal));
        Assert.All(text, one => IsKept(one, article));
        Assert.DoesNotContain("| --- |", article.Text, StringComparison.Ordinal);
    }
}

using Dossier.Import.Reading;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>Pages that grew while something happened, with a time at each update.</summary>
public class LiveUpdatesTests
{
    private const string Headline = "Quay talks live: crews vote on the north berth";

    private static readonly string[] _texts =
    [
        "The crews have come out of the ice house, and the first of them say that the vote was close but clear.",
        "A clerk reads the names of the boats aloud in the hall, and each skipper answers with one word or with none.",
        "The master of the harbour has asked for quiet, since those on the stairs could not hear what was said within.",
        "Doors opened at eight, and by nine there was no bench left for those who came over from the outer isles.",
    ];

    private static readonly string[] _heads = ["Vote was close", "Names are read", "Master asks for quiet", "Doors have opened"];

    private static readonly string[] _authors = ["Lea Ferro", "Tomas Lind", "Lea Ferro", "Sara Okoye"];

    private static string Page(string lead, string update)
    {
        var updates = Enumerable.Range(0, 4).Select(number => update.Replace("TIME", $"{14 - number}:0{number + 1}", StringComparison.Ordinal).Replace("HEAD", _heads[number], StringComparison.Ordinal).Replace("WHO", _authors[number], StringComparison.Ordinal).Replace("TEXT", _texts[number], StringComparison.Ordinal));
        return $"<html lang=en><head><title>{Headline}</title></head><body><article><h1>{Headline}</h1>{lead}{string.Concat(updates)}</article></body></html>";
    }

    [Theory]
    [InlineData("<section><time>TIME</time><h2>HEAD</h2><p class=who>By WHO</p><p>TEXT</p><p>Share</p></section>")]
    [InlineData("<section><h2>HEAD</h2><time>TIME GMT</time><p class=who>WHO</p><p>TEXT</p></section>")]
    [InlineData("<section><h2>HEAD</h2><p class=who>By WHO</p><p class=t>March 12, 2024 TIME</p><p>TEXT</p></section>")]
    [InlineData("<div class=update><span class=author>WHO</span><time datetime=\"2024-03-12T10:00\">TIME</time><h2>HEAD</h2><p>TEXT</p></div>")]
    [InlineData("<div itemprop=liveBlogUpdate><h2>HEAD</h2><span itemprop=author>WHO</span><time datetime=\"2024-03-12T10:00\">12 March</time><p>TEXT</p></div>")]
    [InlineData("<div class=post><p class=t>TIME</p><h3>HEAD</h3><p>TEXT</p></div>")]
    public void The_first_update_is_no_standfirst_and_its_author_not_that_of_the_page(string update)
    {
        foreach (var lead in new[] { "", "<p class=lead>Follow our coverage from the ice house of Port Alin, where three villages vote on who may lie at the north berth.</p>", "<p>By Odile Marchetti</p><p>5 May 2024</p>" })
        {
            var article = Imports.Text(Page(lead, update), "live.html");
            var kept = article.Lines.Where(line => line.Fate is LineFate.Kept).Select(line => line.Line.Text).ToArray();
            Assert.All(_texts, text => Assert.Contains(text, kept));
            Assert.All(_heads, head => Assert.Contains($"\n## {head}\n", article.Text, StringComparison.Ordinal));
            Assert.DoesNotContain("\ndek:", article.Text.Replace("\ndek: Follow our coverage", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("\nauthor:", article.Text.Replace("\nauthor: Odile Marchetti", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Equal(lead.Contains("Odile", StringComparison.Ordinal), article.Text.Contains("\nauthor: Odile Marchetti\ndate: 2024-05-05\n", StringComparison.Ordinal));
            Assert.True(!lead.Contains("Follow", StringComparison.Ordinal) || article.Text.Contains("Follow our coverage", StringComparison.Ordinal), "the lead is lost");
        }
    }

    [Fact]
    public void An_article_with_its_own_date_and_times_in_its_letters_is_none()
    {
        var letters = string.Concat(_texts.Select((text, number) => $"<div class=l><p>Reader {number}</p><p>5 May 2024, 10:0{number}</p><p>{text}</p></div>"));
        var article = Imports.Text($"<html lang=en><head><title>Crews vote on the berth</title></head><body><article><h1>Crews vote on the berth</h1><p>By Lea Ferro</p><p>5 May 2024</p>{string.Concat(_texts.Select(text => $"<p>{text} And so on.</p>"))}</article>{letters}</body></html>", "a.html");
        Assert.Contains("\nauthor: Lea Ferro\ndate: 2024-05-05\n", article.Text, StringComparison.Ordinal);
    }
}

using Dossier.Import;
using Xunit;

namespace Dossier.Tests.Import;

/// <summary>The front of a section, headlines with a few words each, is no article, and the draft says so.</summary>
public class FrontPagesTests
{
    private static readonly (string Head, string Words)[] _teasers =
    [
        ("Crews vote on the north berth", "A close vote ends a quarrel of eleven years, the clerk of the mole said on Tuesday."),
        ("Ice house to close in June", "The last ice house on the coast closes in June, and the boats must buy their ice on the mainland."),
        ("Herring come late to Sorre", "The herring have come three weeks late to Sorre, and the nets were mended twice in vain."),
        ("New lamp for the lighthouse", "The lighthouse of Alin gets a new lamp after seventy years, paid for by the union of pilots."),
        ("Minister visits the outer isles", "The minister of ports spent two days on the outer isles and promised a doctor by the autumn."),
        ("Storm takes the east mole", "A storm took forty metres of the east mole on Friday night, and nobody was hurt by it."),
    ];

    private static string Laid(string form) => string.Concat(_teasers.Select((one, at) => form.Replace("HEAD", one.Head, StringComparison.Ordinal).Replace("WORDS", one.Words, StringComparison.Ordinal).Replace("NUMBER", $"{at}", StringComparison.Ordinal)));

    private static bool IsSaid(ImportedArticle article) =>
        article.Warnings(Place.Whole("a")).Any(warning => warning.Code == "doubtful-reading" && warning.Message.StartsWith("this may be a list of articles", StringComparison.Ordinal))
        && article.Text.Contains("this may be a list of articles", StringComparison.Ordinal);

    [Theory]
    [InlineData("<article class=card><h2><a href=/NUMBER>HEAD</a></h2><p>WORDS</p></article>")]
    [InlineData("<li><h3><a href=/NUMBER>HEAD</a></h3><p>WORDS</p><time>NUMBER hours ago</time></li>")]
    [InlineData("<div><a href=/NUMBER>HEAD</a><br>WORDS</div>")]
    [InlineData("<a href=/NUMBER><h3>HEAD</h3><p>WORDS</p></a>")]
    [InlineData("<h2>HEAD</h2><p>WORDS <a href=/NUMBER>Read more</a></p>")]
    [InlineData("<article><h2>HEAD</h2><p>WORDS</p><a href=/NUMBER>Lire la suite</a></article>")]
    [InlineData("<div><span>12 March 2024</span><h3>HEAD</h3><p>WORDS</p></div>")]
    [InlineData("<h2><a href=/NUMBER>HEAD</a></h2>")]
    [InlineData("<section><table><tr><td><b><a href=/NUMBER>HEAD</a></b></td></tr><tr><td>WORDS</td></tr></table></section>")]
    public void A_page_of_teasers_is_said(string form) =>
        Assert.True(IsSaid(Imports.Text($"<html lang=en><head><title>World | Alin Post</title></head><body><main><h1>World</h1>{Laid(form)}</main></body></html>", "front.html")));

    [Theory]
    [InlineData("\n\nHEAD\n\nWORDS\n\nRead more")]
    [InlineData("\n\nHEAD\n\nWORDS")]
    [InlineData("\n\n## [HEAD](https://alin.example/NUMBER)\n\nWORDS")]
    public void A_list_of_teasers_that_was_pasted_is_said(string form) => Assert.True(IsSaid(Imports.Text($"# World{Laid(form)}\n", "front.md")));

    [Fact]
    public void Questions_and_answers_about_one_thing_are_an_article()
    {
        var answers = string.Concat(_teasers.Select((one, at) => $"<h2>What of the quay, part {at}?</h2><p>The quay of Port Alin is {at} hundred metres long, and the crews who lie at the quay pay the office {at} crowns.</p>"));
        Assert.False(IsSaid(Imports.Text($"<html lang=en><body><article><h1>What you need to know about the quay</h1>{answers}</article></body></html>", "faq.html")));
    }

    [Fact]
    public void An_article_with_links_to_others_below_it_is_one()
    {
        var text = string.Concat(_teasers.Select(one => $"<p>{one.Words} {one.Words}</p>"));
        Assert.False(IsSaid(Imports.Text($"<html lang=en><body><article><h1>A week on the coast</h1>{text}</article><div>{Laid("<h3><a href=/NUMBER>HEAD</a></h3><p>WORDS</p>")}</div></body></html>", "a.html")));
    }
}

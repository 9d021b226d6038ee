using Xunit;

namespace Dossier.Tests.Evidence;

/// <summary>Who is said to have spoken is who the article's own sentence gives the words to.</summary>
public class AttributionsTests
{
    private const string English = "Prices will fall by spring, Minister Ida Berg told reporters. “The harbour stays open,” said Jo Holm. “We have seen worse.” He said that fish was cheap. According to the Union, nobody was asked.";
    private const string French = "« Le port reste ouvert », a déclaré Jo Holm devant la presse. Selon Ida Berg, les prix vont baisser.";
    private const string Arabic = "وقال الوزير Ida Berg إن الأسعار ستنخفض. وأضاف أن الميناء مفتوح.";

    [Theory]
    [InlineData(English, "en", "jo", "Prices will fall by spring", "ida")]
    [InlineData(English, "en", "ida", "The harbour stays open", "jo")]
    [InlineData(English, "en", "ida", "We have seen worse", "jo")]
    [InlineData(English, "en", "ida", "nobody was asked", "union")]
    [InlineData(French, "fr", "ida", "Le port reste ouvert", "jo")]
    [InlineData(French, "fr", "jo", "les prix vont baisser", "ida")]
    [InlineData(Arabic, "ar", "jo", "الأسعار ستنخفض", "ida")]
    public void Words_that_the_article_gives_to_another_are_reported(string text, string language, string by, string quote, string other)
    {
        var message = $"'{by}' is said to have spoken, and the article gives these words to '{other}'";
        Assert.Equal([(message, "content/articles/a.md", 5)], Faults(text, language, by, quote));
        Assert.Equal([(message, "content/events/e.md", 7)], Faults(text, language, null, quote, $"> {quote}\n> — [[{by}]], [[a]]"));
    }

    [Theory]
    [InlineData(English, "en", "ida", "Prices will fall by spring")]
    [InlineData(English, "en", "ministry", "Prices will fall by spring")]
    [InlineData(English, "en", "jo", "The harbour stays open")]
    [InlineData(English, "en", "jo", "We have seen worse")]
    [InlineData(English, "en", "ida", "fish was cheap")]
    [InlineData(English, "en", "jo", "fish was cheap")]
    [InlineData(English, "en", "union", "nobody was asked")]
    [InlineData(English, "en", "courier", "The harbour stays open")]
    [InlineData(French, "fr", "jo", "Le port reste ouvert")]
    [InlineData(French, "fr", "ida", "les prix vont baisser")]
    [InlineData(Arabic, "ar", "ida", "الأسعار ستنخفض")]
    [InlineData(Arabic, "ar", "jo", "الميناء مفتوح")]
    public void Words_of_who_speaks_or_may_speak_are_no_fault(string text, string language, string by, string quote)
    {
        Assert.Empty(Faults(text, language, by, quote));
        Assert.Empty(Faults(text, language, null, quote, $"> {quote}\n> — [[{by}]], [[a]]"));
    }

    [Fact]
    public void A_note_that_names_who_is_meant_answers_it() =>
        Assert.Empty(Faults(English, "en", "jo, note: Berg reads out what Jo Holm had written", "Prices will fall by spring"));

    [Fact]
    public void Who_is_quoted_in_a_text_of_ours_is_named_by_the_article() => Assert.Equal(
        [("'—' names 'stranger', whom the text of 'a' does not name", "content/events/e.md", 7)],
        Faults(English, "en", null, "", "> He said that fish was cheap\n> — [[stranger]], [[a]]"));

    private static IEnumerable<(string Message, string File, int Line)> Faults(string text, string language, string? by, string quote, string body = "") => SmallSite.Of(
        ("content/actors/ida.md", "---\nname: Ida Berg\ntype: person\npositions: [{ title: Minister, of: ministry }]\n---\n"),
        ("content/actors/jo.md", "---\nname: Jo Holm\ntype: person\n---\n"),
        ("content/actors/stranger.md", "---\nname: A. Stranger\ntype: person\n---\n"),
        ("content/actors/union.md", "---\nname: the Union\ntype: organization\n---\n"),
        ("content/actors/ministry.md", "---\nname: Ministry of Fish\ntype: government\n---\n"),
        ("content/actors/courier.md", "---\nname: Courier\ntype: media\n---\n"),
        ("content/events/e.md", $"---\ntitle: E\nclaims:\n  c: It was so in some way.\n---\n{body}\n"),
        ("content/articles/a.md", $"---\ntitle: A\nlanguage: {language}\noutlet: courier\nstatements: [{(by is null ? "" : $"{{ claim: e/c, stance: asserts, quote: \"{quote}\", by: {by} }}")}]\n---\n\nIda Berg met Jo Holm at the Union.\n\n{text}\n"))
        .Diagnostics
        .Where(fault => fault.Rule.Code is "words-of-another" or "source-not-named")
        .Select(fault => (fault.Message, fault.Place.File, fault.Place.Line));
}

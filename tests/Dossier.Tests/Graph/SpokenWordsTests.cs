using Xunit;

namespace Dossier.Tests.Graph;

/// <summary>Which quoted words an article puts into the speaker's mouth.</summary>
public class SpokenWordsTests
{
    [Theory]
    [InlineData("“We will stay until the end,” Anna Berg said.", "We will stay until the end")]
    [InlineData("Anna Berg said: \"We will stay until the end.\"", "We will stay until the end")]
    [InlineData("« Nous resterons jusqu’au bout », a dit Anna Berg.", "Nous resterons jusqu’au bout")]
    [InlineData("قالت Anna Berg: «سنبقى حتى النهاية مهما طال الأمر».", "سنبقى حتى النهاية")]
    [InlineData("‘We’ll stay until the end,’ Anna Berg said.", "We’ll stay until the end")]
    [InlineData("„Wir bleiben bis zum Ende“, sagte Anna Berg.", "Wir bleiben bis zum Ende")]
    // Half open: the mark of a damaged copy.
    [InlineData("Anna Berg said “we will stay until the end\" on Monday.", "we will stay until the end")]
    // The speaker is named in the paragraph before.
    [InlineData("Anna Berg spoke to reporters.\n\n“We will stay until the end,” she said.", "We will stay until the end")]
    // A long quotation goes on in the next paragraph and is closed there.
    [InlineData("“We came late,” Anna Berg said.\n\n“We will stay until the end.", "We will stay until the end")]
    [InlineData("Anna Berg said:\n\n> We will stay until the end.", "We will stay until the end")]
    // "According to" is a part of what is said.
    [InlineData("“According to our plans we will stay,” Anna Berg said.", "According to our plans we will stay")]
    public void Words_in_quotation_marks_are_the_speakers(string body, string quote) => Assert.True(HasOwnWords(body, quote), body);

    [Theory]
    [InlineData("Anna Berg said that they would stay until the end.", "they would stay until the end")]
    // One word in marks is a word that the article does not vouch for.
    [InlineData("Anna Berg “categorically” denied it.", "“categorically” denied")]
    [InlineData("Anna Berg “categorically” denied it.", "categorically")]
    [InlineData("Anna Berg called for a “two-state solution” for the two countries at last.", "called for a “two-state solution” for the two countries at last")]
    // Somebody else's words, in which she is named.
    [InlineData("“Anna Berg told me that they will stay,” the mayor said.", "they will stay")]
    [InlineData("The mayor spoke.\n\n“We will stay until the end,” he said.", "We will stay until the end")]
    // By whom she was quoted is not said.
    [InlineData("Anna Berg was quoted as saying that “we will stay until the end.”", "we will stay until the end")]
    [InlineData("Anna Berg reportedly said: “We will stay until the end.”", "We will stay until the end")]
    [InlineData("Anna Berg aurait dit : « Nous resterons jusqu’au bout. »", "Nous resterons jusqu’au bout")]
    [InlineData("نُقل عن Anna Berg قولها: «سنبقى حتى النهاية مهما طال الأمر».", "سنبقى حتى النهاية")]
    [InlineData("“We will stay,” Anna Berg said. They would stay until the end.", "They would stay until the end")]
    [InlineData("Anna Berg said “yes and left. They would stay until the end.", "They would stay until the end")]
    public void In_doubt_they_are_not(string body, string quote) => Assert.False(HasOwnWords(body, quote), body);

    private static bool HasOwnWords(string body, string quote) => SmallDossier.Of(
    [
        SmallDossier.Person("anna-berg", "Anna Berg"),
        SmallDossier.Event("e", "claims: { c: It was so. }"),
        ("articles/a.md", $"---\ntitle: A\nstatements:\n  - claim: e/c\n    stance: asserts\n    by: anna-berg\n    quote: '{quote}'\n---\n\n{body}\n"),
    ]).Articles.Single().Statements.Single().HasOwnWords;
}

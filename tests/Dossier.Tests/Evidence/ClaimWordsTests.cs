using Xunit;

namespace Dossier.Tests.Evidence;

/// <summary>What a claim says, and the stance to it, is what the words quoted for it say.</summary>
public class ClaimWordsTests
{
    private const string Text = "The Red Cross sent 45 boats and two helicopters. Inspectors called the dam unsafe in 2021. A spokeswoman denied it. The minister, who denies wrongdoing, is under investigation.";

    [Theory]
    [InlineData("It sent 54 boats and two helicopters.", "asserts", "sent 45 boats and two helicopters", "claim-number", "the claim says '54', and the words quoted for it '45'")]
    [InlineData("Inspectors called the dam unsafe in 2019.", "asserts", "called the dam unsafe in 2021", "claim-number", "the claim says '2019', and the words quoted for it '2021'")]
    [InlineData("Inspectors called the dam safe.", "asserts", "Inspectors called the dam unsafe", "claim-negation", "the claim says 'safe', and the words quoted for it 'unsafe'")]
    [InlineData("The dam broke.", "asserts", "A spokeswoman denied it", "stance-unlike-quote", "the stance is 'asserts', and the quotation says 'denied': “A spokeswoman denied it”")]
    public void A_claim_or_a_stance_that_its_quotation_does_not_fit_is_reported(string claim, string stance, string quote, string code, string message) =>
        Assert.Equal([(code, message)], Faults(claim, stance, quote));

    [Theory]
    [InlineData("The Red Cross sent boats and helicopters.", "asserts", "sent 45 boats and two helicopters")]
    [InlineData("It sent 45 boats.", "asserts", "sent 45 boats and two helicopters")]
    [InlineData("Inspectors called the dam unsafe.", "asserts", "Inspectors called the dam unsafe in 2021")]
    [InlineData("Inspectors called the dam unsafe in 2021.", "asserts", "called the dam unsafe")]
    [InlineData("A spokeswoman denied it.", "asserts", "A spokeswoman denied it")]
    [InlineData("The dam broke.", "denies", "A spokeswoman denied it")]
    [InlineData("The minister is under investigation.", "asserts", "The minister, who denies wrongdoing, is under investigation")]
    public void One_that_it_fits_is_no_fault(string claim, string stance, string quote) => Assert.Empty(Faults(claim, stance, quote));

    [Fact]
    public void A_denial_that_says_what_the_claim_says_is_reported()
    {
        const string quote = "Inspectors called the dam unsafe";
        Assert.Equal(
            [("stance-unlike-quote", $"the stance is 'denies', and the quotation says what the claim says: “{quote}”")],
            Faults("Inspectors called the dam unsafe.", "denies", quote, "Inspectors called the dam unsafe in 2021."));
        Assert.Empty(Faults("Inspectors called the dam unsafe.", "denies", quote, "It is not true that Inspectors called the dam unsafe."));
    }

    private static IEnumerable<(string Code, string Message)> Faults(string claim, string stance, string quote, string text = Text) => SmallSite.Of(
        ("content/events/e.md", $"---\ntitle: E\nclaims:\n  c: {claim}\n---\n"),
        ("content/articles/a.md", $"---\ntitle: A\nlanguage: en\nstatements:\n  - {{ claim: e/c, stance: {stance}, quote: \"{quote}\" }}\n---\n\n{text}\n"))
        .Diagnostics
        .Where(fault => fault.Rule == Rules.ClaimNumber || fault.Rule == Rules.ClaimNegation || fault.Rule == Rules.StanceUnlikeQuote)
        .Select(fault => (fault.Rule.Code, fault.Message));
}

using Dossier.Graph.Quotations;
using Xunit;

namespace Dossier.Tests.Graph;

/// <summary>A quotation is compared only with paragraphs that have the rarest of its words; none in which it stands is left out.</summary>
public class ParagraphsByWordTests
{
    [Fact]
    public void Each_of_many_quotations_is_compared_with_its_own_paragraph_alone()
    {
        ImmutableArray<string> paragraphs = [.. Enumerable.Range(0, 2000).Select(at => $"the accord was signed near the river{at} by both.")];
        var byWord = new ParagraphsByWord(paragraphs);

        Assert.Equal(2000, Enumerable.Range(0, 2000).Sum(at => byWord.ThatMayHold($"signed near the river{at}").Count));
    }

    [Theory]
    [InlineData("the accord … talks", new[] { 0, 2 })]
    [InlineData("[T]he accord", new[] { 0, 2 })]
    [InlineData("negotiat[ed] an accord", new[] { 0, 1, 2 })]
    [InlineData("negotiat[ed] talks", new[] { 0, 2 })]
    [InlineData("协议", new[] { 3 })]
    [InlineData("nobody", new int[0])]
    [InlineData("…", new[] { 0, 1, 2, 3 })]
    public void What_may_stand_in_a_paragraph_is_looked_for_there(string quotation, int[] paragraphs)
    {
        var byWord = new ParagraphsByWord(["The accord of the talks, an end.", "an accord", "the accord and talks, an hour", "签署了协议。"]);

        Assert.Equal(paragraphs, byWord.ThatMayHold(QuotationPattern.Parse(QuotationText.FoldQuotation(quotation))));
    }
}

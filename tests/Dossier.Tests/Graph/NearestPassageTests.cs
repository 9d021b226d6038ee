using Dossier.Graph.Quotations;
using Xunit;

namespace Dossier.Tests.Graph;

/// <summary>The passage that misquoted words come nearest to, in an article that says the same again and again.</summary>
public class NearestPassageTests
{
    [Fact]
    public void An_article_of_one_word_is_looked_through_in_linear_work()
    {
        var asked = string.Concat(Enumerable.Repeat("ab ", 20)) + "x1";
        LinearWork.Assert(
            times =>
            {
                var search = new NearestPassageSearch([.. Enumerable.Repeat(string.Join(' ', Enumerable.Repeat("ab", 20)), times)]);
                for (var quotation = 0; quotation < times / 20; quotation++)
                    Assert.NotNull(search.Nearest(asked, preferred: null));
            },
            1_000);
    }

    [Fact]
    public void A_passage_is_found_behind_many_others_that_share_its_common_words()
    {
        ImmutableArray<string> paragraphs = [.. Enumerable.Repeat("the ship and the crew left the port", 3_000), "the ship and the crew came back to Larnaca in the night"];
        Assert.Equal(3_000, new NearestPassageSearch(paragraphs).Nearest("the ship and the crew came back to Larnaca in the day", preferred: null)?.Paragraph);
    }
}

using Dossier.Entries;
using Xunit;

namespace Dossier.Tests.Entries;

public class VocabularyTests
{
    [Fact]
    public void Every_value_has_a_word_that_reads_back_as_it()
    {
        RequireRoundTrip(Words.Stances);
        RequireRoundTrip(Words.Reliabilities);
        RequireRoundTrip(Words.Credibilities);
        RequireRoundTrip(Words.Damages);
        RequireRoundTrip(Words.ActorTypes);
        RequireRoundTrip(Words.EventTypes);
        RequireRoundTrip(Words.EventStatuses);
        RequireRoundTrip(Words.DateBases);
        RequireRoundTrip(Words.Roles);
        RequireRoundTrip(Words.Confidences);
        RequireRoundTrip(Words.Yardsticks);
        RequireRoundTrip(Words.PublishedTexts);
        RequireRoundTrip(Words.LinkedMentionsWords);
    }

    [Theory]
    [InlineData("Person")]
    [InlineData(" person")]
    [InlineData("persons")]
    [InlineData("")]
    public void A_word_counts_to_the_letter(string word) => Assert.False(Words.ActorTypes.TryParse(word, out _));

    private static void RequireRoundTrip<T>(Vocabulary<T> vocabulary)
        where T : struct, Enum
    {
        Assert.Equal(Enum.GetValues<T>().Length, vocabulary.Words.Length);
        foreach (var value in Enum.GetValues<T>())
        {
            Assert.True(vocabulary.TryParse(vocabulary.WordOf(value), out var read));
            Assert.Equal(value, read);
        }
    }
}

using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Entries.Site;
using Dossier.FrontMatter.Values;
using Xunit;

namespace Dossier.Tests.FrontMatter;

public class VocabularyTests
{
    [Fact]
    public void Every_value_has_a_word_that_reads_back_as_it()
    {
        RequireRoundTrip(Stances.Vocabulary);
        RequireRoundTrip(Reliabilities.Vocabulary);
        RequireRoundTrip(Credibilities.Vocabulary);
        RequireRoundTrip(Damages.Vocabulary);
        RequireRoundTrip(ActorTypes.Vocabulary);
        RequireRoundTrip(EventTypes.Vocabulary);
        RequireRoundTrip(EventStatuses.Vocabulary);
        RequireRoundTrip(DateBases.Vocabulary);
        RequireRoundTrip(ParticipantRoles.Vocabulary);
        RequireRoundTrip(Confidences.Vocabulary);
        RequireRoundTrip(Yardsticks.Vocabulary);
        RequireRoundTrip(PublishedTexts.Vocabulary);
        RequireRoundTrip(MentionLinking.Vocabulary);
    }

    [Theory]
    [InlineData("Person")]
    [InlineData(" person")]
    [InlineData("persons")]
    [InlineData("")]
    public void A_word_counts_to_the_letter(string word) => Assert.False(ActorTypes.Vocabulary.TryParse(word, out _));

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

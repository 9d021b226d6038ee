using Dossier.Entries;
using Xunit;

namespace Dossier.Tests.Entries;

public class CollationTests
{
    private static readonly string[] _shuffled = ["الشرع", "Zürich", "Syria TV", "al-Sharaa", "The Observer", "Syria", "Émilie", "élan", "Emile", "Al-Assad"];

    [Fact]
    public void Names_stand_by_their_letters_whatever_their_accents_capitals_signs_and_articles() =>
        Assert.Equal(
            ["Al-Assad", "élan", "Emile", "Émilie", "The Observer", "al-Sharaa", "Syria", "Syria TV", "Zürich", "الشرع"],
            _shuffled.OrderBy(Collation.Key, StringComparer.Ordinal));

    [Theory]
    [InlineData("The", "the")]
    [InlineData("Le Monde", "monde")]
    [InlineData("Lebanon", "lebanon")]
    [InlineData("…", "…")]
    public void An_article_is_left_out_only_in_front_of_something(string name, string key) => Assert.Equal(key, Collation.Key(name));
}

using Dossier.Exports.Search;
using Xunit;

namespace Dossier.Tests.Exports.Search;

/// <summary>What the index holds for words that are spelt otherwise: names by their halves and their sound, words of texts by their halves.</summary>
public class SpellingTests
{
    public static TheoryData<string, string> Sounds
    {
        get
        {
            var table = new TheoryData<string, string>();
            var file = Path.Combine(Repository.Root, "tests", "Dossier.Tests", "Exports", "Search", "search-sounds.tsv");
            foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
                table.Add(line.Split('\t')[0], line.Split('\t')[1]);

            return table;
        }
    }

    [Theory]
    [MemberData(nameof(Sounds))]
    public void Words_sound_as_the_shared_table_has_it(string words, string key) =>
        Assert.All(words.Split(' '), word => Assert.Equal(key, SoundKey.Of(word)));

    [Fact]
    public void A_name_stands_in_the_table_from_both_ends_and_by_its_sound_and_a_word_of_texts_from_both_ends()
    {
        var lines = new SearchShards(SmallSite.Of(
            ("content/actors/x.md", "---\nname: Ahmad al-Sharaa\ntype: person\naliases: [i24News]\n---\n"),
            ("content/articles/a.md", "---\ntitle: Headline\n---\nDemilitarized since 2024.\n"))).Words('w').Keys.ToArray();

        Assert.Empty("nsharaa maarahs sxr ni24news tdemilitarized udeziratilimed".Split(' ').Except(lines));
        Assert.DoesNotContain("n2024", lines);
        Assert.DoesNotContain("t2024", lines);
        Assert.DoesNotContain(lines, line => line.Contains('@', StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_begins_with_a_word_weighs_more_than_one_that_has_it_later_and_a_short_one_more_than_a_long_one()
    {
        Assert.True(HeadingMark.Of(HeadingField.Alias, 1, isFirst: true) < HeadingMark.Of(HeadingField.Name, 4, isFirst: false));
        Assert.True(HeadingMark.Of(HeadingField.Name, 2, isFirst: true) < HeadingMark.Of(HeadingField.Name, 2, isFirst: false));
        Assert.True(HeadingMark.Of(HeadingField.Name, 1, isFirst: true) < HeadingMark.Of(HeadingField.Name, 9, isFirst: true));
        Assert.Equal(HeadingMark.Tenths.OrderDescending(), HeadingMark.Tenths);
        var marks = Enum.GetValues<HeadingField>().SelectMany(field => Enumerable.Range(1, 6).SelectMany(words => new[] { HeadingMark.Of(field, words, true), HeadingMark.Of(field, words, false) }));
        Assert.Equal(Enumerable.Range(1, 60), marks.Order());
    }
}

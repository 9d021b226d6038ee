using Dossier.Exports.Search;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Exports.Search;

/// <summary>Postings are written so that they can be read back, however many there are.</summary>
public class PostingsTests
{
    [Fact]
    public void Postings_are_read_as_they_were_written() =>
        Prop.ForAll<(PositiveInt, byte)[]>(steps =>
        {
            var (postings, expected, number) = (new Postings(), new SortedDictionary<int, int>(), 0);
            foreach (var (step, mark) in steps)
            {
                number += step.Get;
                expected[number] = (mark % 63) + 1;
                postings.Unite(number, expected[number]);
            }

            return SearchShards.Places(Written(postings)).SequenceEqual(expected);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_word_that_stands_nearly_everywhere_keeps_all_its_places_and_the_marks_of_the_best()
    {
        var postings = new Postings();
        for (var number = 0; number < 40_000; number++)
            postings.Unite(number, number % 100 == 0 ? 1 : 2);

        var text = Written(postings);
        var places = SearchShards.Places(text);

        Assert.Equal(40_000, places.Count);
        Assert.Equal(2_000, places.Count(place => place.Value > 0));
        Assert.All(places.Where(place => place.Key % 100 == 0), place => Assert.Equal(1, place.Value));
        Assert.InRange(text.Length, 1, TermShards.LargestShard + 2_500);
    }

    private static string Written(Postings postings)
    {
        var text = new StringBuilder();
        postings.Write(text, mark => mark);
        return text.ToString();
    }
}

using Dossier.Wording;
using Xunit;

namespace Dossier.Tests.Wording;

/// <summary>Expected are the categories of Unicode CLDR 48, Language Plural Rules, as ICU 78 gives them.</summary>
public class PluralRulesTests
{
    private static readonly int[] _counts = [.. Enumerable.Range(0, 126), 200, 1000, 1001, 1011, 1_000_000, 1_000_001];

    /// <summary>A sign for the category of each count: z(ero), 1, 2, f(ew), m(any), o(ther).</summary>
    [Theory]
    [InlineData("en", "o1oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo")]
    [InlineData("de", "o1oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo")]
    [InlineData("fr", "11oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooomo")]
    [InlineData("pt", "11oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooomo")]
    [InlineData("pt-PT", "o1oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooomo")]
    [InlineData("es", "o1oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooomo")]
    [InlineData("it", "o1oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooomo")]
    [InlineData("ca", "o1oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooomo")]
    [InlineData("ar", "z12ffffffffmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmoooffffffffmmmmmmmmmmmmmmmooomoo")]
    [InlineData("he", "o12ooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo")]
    [InlineData("ru", "m1fffmmmmmmmmmmmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmmmmmmmmmmmm1fffm mm1mm1")]
    [InlineData("uk", "m1fffmmmmmmmmmmmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmmmmmmmmmmmm1fffm mm1mm1")]
    [InlineData("be", "m1fffmmmmmmmmmmmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmm1fffmmmmmmmmmmmmmmmm1fffm mm1mm1")]
    [InlineData("hr", "o1fffoooooooooooooooo1fffoooooo1fffoooooo1fffoooooo1fffoooooo1fffoooooo1fffoooooo1fffoooooo1fffoooooo1fffoooooooooooooooo1fffo oo1oo1")]
    [InlineData("sr", "o1fffoooooooooooooooo1fffoooooo1fffoooooo1fffoooooo1fffoooooo1fffoooooo1fffoooooo1fffoooooo1fffoooooo1fffoooooooooooooooo1fffo oo1oo1")]
    [InlineData("bs", "o1fffoooooooooooooooo1fffoooooo1fffoooooo1fffoooooo1fffoooooo1fffoooooo1fffoooooo1fffoooooo1fffoooooo1fffoooooooooooooooo1fffo oo1oo1")]
    [InlineData("pl", "m1fffmmmmmmmmmmmmmmmmmfffmmmmmmmfffmmmmmmmfffmmmmmmmfffmmmmmmmfffmmmmmmmfffmmmmmmmfffmmmmmmmfffmmmmmmmfffmmmmmmmmmmmmmmmmmfffm mmmmmm")]
    [InlineData("cs", "o1fffooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo")]
    [InlineData("sk", "o1fffooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo")]
    [InlineData("sl", "o12ffoooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo12ffooooooooooooooooooooo oo1oo1")]
    [InlineData("is", "o1ooooooooooooooooooo1ooooooooo1ooooooooo1ooooooooo1ooooooooo1ooooooooo1ooooooooo1ooooooooo1ooooooooo1ooooooooooooooooooo1oooo oo1oo1")]
    [InlineData("mk", "o1ooooooooooooooooooo1ooooooooo1ooooooooo1ooooooooo1ooooooooo1ooooooooo1ooooooooo1ooooooooo1ooooooooo1ooooooooooooooooooo1oooo oo1oo1")]
    [InlineData("lt", "o1ffffffffooooooooooo1ffffffffo1ffffffffo1ffffffffo1ffffffffo1ffffffffo1ffffffffo1ffffffffo1ffffffffo1ffffffffooooooooooo1ffff oo1oo1")]
    [InlineData("lv", "z1oooooooozzzzzzzzzzz1ooooooooz1ooooooooz1ooooooooz1ooooooooz1ooooooooz1ooooooooz1ooooooooz1ooooooooz1oooooooozzzzzzzzzzz1oooo zz1zz1")]
    [InlineData("ro", "f1ffffffffffffffffffooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooofffffffffffffffffffoooooo ooffof")]
    [InlineData("fil", "1111o1o11o1111o1o11o1111o1o11o1111o1o11o1111o1o11o1111o1o11o1111o1o11o1111o1o11o1111o1o11o1111o1o11o1111o1o11o1111o1o11o1111o1 111111")]
    [InlineData("cy", "z12foomooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo")]
    [InlineData("ga", "o12ffffmmmmooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo")]
    [InlineData("mt", "f12ffffffffmmmmmmmmmoooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooffffffffmmmmmmmmmooooooooomoo")]
    [InlineData("fa", "11oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo")]
    [InlineData("hi", "11oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo")]
    [InlineData("am", "11oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo")]
    [InlineData("ja", "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo")]
    [InlineData("zh", "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo")]
    [InlineData("id", "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo")]
    [InlineData("vi", "oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo")]
    [InlineData("tr", "o1oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo")]
    [InlineData("ka", "o1oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo")]
    [InlineData("se", "o12ooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo")]
    public void A_count_takes_the_form_of_its_category(string language, string categories)
    {
        var signs = categories.Replace(" ", "", StringComparison.Ordinal);
        Assert.Equal(_counts.Length, signs.Length);
        Assert.All(_counts.Zip(signs), pair => Assert.Equal((pair.First, Category: CategoryOf(pair.Second)), (pair.First, Category: PluralRules.Category(language, pair.First))));
    }

    private static string CategoryOf(char sign) => sign switch
    {
        'z' => "zero",
        '1' => "one",
        '2' => "two",
        'f' => "few",
        'm' => "many",
        _ => "other",
    };
}

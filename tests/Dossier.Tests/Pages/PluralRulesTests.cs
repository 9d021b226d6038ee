using Dossier.Pages;
using Xunit;

namespace Dossier.Tests.Pages;

/// <summary>Expected are the categories of Unicode CLDR 46, Language Plural Rules.</summary>
public class PluralRulesTests
{
    [Theory]
    [InlineData("en", "other one other other", 0, 1, 2, 101)]
    [InlineData("fr", "one one other other", 0, 1, 2, 101)]
    [InlineData("ar", "zero one two few few many many other other other few many", 0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111)]
    public void A_count_takes_the_form_of_its_category(string language, string categories, params int[] counts) =>
        Assert.Equal(categories.Split(' '), counts.Select(count => PluralRules.Category(language, count)));
}

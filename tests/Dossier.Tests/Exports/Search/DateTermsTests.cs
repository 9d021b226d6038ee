using Dossier.Dates;
using Dossier.Exports.Search;
using Xunit;

namespace Dossier.Tests.Exports.Search;

/// <summary>However a date is written, the index has one word for it.</summary>
public class DateTermsTests
{
    [Theory]
    [InlineData("on 7 May 2025, a Wednesday", "@-0507 @202505 @20250507")]
    [InlineData("May 7, 2025", "@-0507 @202505 @20250507")]
    [InlineData("2025-05-07", "@-0507 @202505 @20250507")]
    [InlineData("7 mai 2025", "@-0507 @202505 @20250507")]
    [InlineData("le 1er juin 2025", "@-0601 @202506 @20250601")]
    [InlineData("the 18th of July", "@-0718")]
    [InlineData("13/03/2025", "@-0313 @202503 @20250313")]
    [InlineData("7/5/2025", "@-0507 @-0705 @202505 @20250507 @202507 @20250705")]
    [InlineData("٧ مايو ٢٠٢٥", "@-0507 @202505 @20250507")]
    [InlineData("7 كانون الثاني 2025", "@-0107 @202501 @20250107")]
    [InlineData("in December 2024", "@202412")]
    [InlineData("31 February 2025", "")]
    [InlineData("It may be 7 of them, or 12.", "")]
    [InlineData("2,254 people in 2015", "")]
    public void A_date_in_a_text_has_its_words(string text, string terms) => Assert.Equal(terms, string.Join(' ', TermsOf(text)));

    [Theory]
    [InlineData("2025-05-07", "@-0507 @202505 @20250507")]
    [InlineData("2025-05-07~", "@-0507 @202505 @20250507")]
    [InlineData("2025-05", "@202505 ~202505")]
    [InlineData("2025-02", "@202502 ~202502")]
    [InlineData("9999-12-31", "@-1231 @999912 @99991231")]
    [InlineData("2025-04-30/2025-05-01", "@-0430 @-0501 @202504 @20250430 @202505 @20250501")]
    [InlineData("2024-11/2025-01", "@202411 @202412 @202501 ~202411 ~202412 ~202501")]
    public void A_date_of_an_entry_is_found_by_each_day_it_can_mean_or_by_its_months(string date, string terms) =>
        Assert.Equal(terms, string.Join(' ', DateTerms.Of(((EdtfParse.Parsed)EdtfDate.Parse(date)).Date)));

    [Fact]
    public void A_long_time_is_found_by_its_first_months_and_years()
    {
        var date = ((EdtfParse.Parsed)EdtfDate.Parse("1990/2020")).Date;

        Assert.Equal(72, DateTerms.Of(date).Length);
        Assert.Equal(12, DateTerms.YearsOf(date).Count());
        Assert.Empty(DateTerms.Of(null));
    }

    private static IEnumerable<string> TermsOf(string text)
    {
        var (reader, dates, found) = (new WordReader(), new DateTerms(), new SortedSet<string>(StringComparer.Ordinal));
        reader.Read(text);
        while (reader.Next(out var word))
            found.UnionWith(dates.Take(word));

        return found;
    }
}

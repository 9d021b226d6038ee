using Dossier.Dates;
using Xunit;

namespace Dossier.Tests.Dates;

public class DateDescriptionTests
{
    [Theory]
    [InlineData("2025-05-07", "7 May 2025")]
    [InlineData("2025-05", "May 2025")]
    [InlineData("2025", "2025")]
    [InlineData("0800", "800")]
    [InlineData("2025-07~", "about July 2025")]
    [InlineData("2025-05-07?", "7 May 2025 (uncertain)")]
    [InlineData("2025%", "about 2025 (uncertain)")]
    [InlineData("2025-05-XX", "May 2025 (day unknown)")]
    [InlineData("2025-XX", "2025 (month unknown)")]
    [InlineData("2025-XX-XX", "2025 (month and day unknown)")]
    [InlineData("2025-05-07/2025-05-09", "7–9 May 2025")]
    [InlineData("2025-05-07/2025-06-03", "7 May – 3 June 2025")]
    [InlineData("2024-12-30/2025-01-02", "30 December 2024 – 2 January 2025")]
    [InlineData("2025-05/2025-06", "May–June 2025")]
    [InlineData("2024-12/2025-01", "December 2024 – January 2025")]
    [InlineData("2011/2024", "2011–2024")]
    [InlineData("2025-05/2025-07-18", "May 2025 – 18 July 2025")]
    [InlineData("2025-07-21/2025-07-27", "week of 21 July 2025")]
    [InlineData("2024-12-30/2025-01-05", "week of 30 December 2024")]
    [InlineData("2025-07-22/2025-07-28", "22–28 July 2025")]
    [InlineData("2025-07-21?/2025-07-27?", "week of 21 July 2025 (uncertain)")]
    [InlineData("2025-05-07/2025-05-07", "7 May 2025")]
    [InlineData("2025-05-07/2025-05-09~", "7 May 2025 – about 9 May 2025")]
    [InlineData("2025-05-07/..", "from 7 May 2025")]
    [InlineData("../2025-05", "until May 2025")]
    [InlineData("../2025-05%", "until about May 2025 (uncertain)")]
    public void English_says(string edtf, string description) =>
        Assert.Equal(description, Dates.Parsed(edtf).Describe(DateWords.English));

    [Theory]
    [InlineData("2025-08-01", "1er août 2025")]
    [InlineData("2025-08-11", "11 août 2025")]
    [InlineData("2025-02-07~", "vers le 7 février 2025")]
    [InlineData("2025-02~", "vers février 2025")]
    [InlineData("2025-05-01/2025-05-03", "du 1er au 3 mai 2025")]
    [InlineData("2025-05-07/..", "depuis le 7 mai 2025")]
    [InlineData("2025-05/..", "depuis mai 2025")]
    [InlineData("../2025-05-07", "jusqu’au 7 mai 2025")]
    [InlineData("../2025-05", "jusqu’en mai 2025")]
    [InlineData("../2025-05~", "jusque vers mai 2025")]
    public void French_says(string edtf, string description) =>
        Assert.Equal(description, Dates.Parsed(edtf).Describe(DateWords.French));

    [Fact]
    public void Arabic_says_a_date_with_either_digits()
    {
        Assert.Equal("7 مايو 2025", Dates.Parsed("2025-05-07").Describe(DateWords.Arabic));
        Assert.Equal("٧ مايو ٢٠٢٥", Dates.Parsed("2025-05-07").Describe(DateWords.Arabic with { Digits = "٠١٢٣٤٥٦٧٨٩" }));
        Assert.Equal("نحو يوليو 2025", Dates.Parsed("2025-07~").Describe(DateWords.Arabic));
    }

    [Fact]
    public void A_language_with_too_few_words_still_describes()
    {
        var poor = DateWords.English with { Months = [], Day = "", Digits = "" };

        Assert.Equal("2025-05-07", Dates.Parsed("2025-05-07").Describe(poor));
        Assert.Equal("5 2025", Dates.Parsed("2025-05").Describe(poor));
    }

    [Fact]
    public void A_word_that_looks_like_a_placeholder_is_left_as_a_word()
    {
        var odd = DateWords.English with { Months = Enumerable.Repeat("{year}", 12).ToList() };

        Assert.Equal("{year} 2025", Dates.Parsed("2025-05").Describe(odd));
    }
}

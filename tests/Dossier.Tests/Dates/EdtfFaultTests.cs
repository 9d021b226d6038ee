using Dossier.Dates;
using Xunit;

namespace Dossier.Tests.Dates;

public class EdtfFaultTests
{
    [Theory]
    [InlineData("2025-02-31", 28)]
    [InlineData("2024-02-30", 29)]
    [InlineData("2025-04-31", 30)]
    [InlineData("2025-05-00", 31)]
    [InlineData("31 February 2025", 28)]
    [InlineData("31/02/2025", 28)]
    public void A_day_that_the_month_does_not_have_names_the_last_one_it_has(string text, int lastDay) =>
        Assert.Equal(lastDay, Assert.IsType<EdtfFault.ImpossibleDay>(Fault(text)).LastDay);

    [Theory]
    [InlineData("2025-13", 13)]
    [InlineData("2025-00-07", 0)]
    [InlineData("2025-21", 21)]
    [InlineData("2025/13/07", 13)]
    public void A_month_out_of_range_is_named(string text, int month) =>
        Assert.Equal(new EdtfFault.MonthOutOfRange(month), Fault(text));

    [Theory]
    [InlineData("7 May 2025", "2025-05-07")]
    [InlineData("Wednesday, 7 May 2025", "2025-05-07")]
    [InlineData("May 7, 2025", "2025-05-07")]
    [InlineData("7th of May 2025", "2025-05-07")]
    [InlineData("Sept. 3, 2025", "2025-09-03")]
    [InlineData("May 2025", "2025-05")]
    [InlineData("7–9 May 2025", "2025-05-07/2025-05-09")]
    [InlineData("1er août 2025", "2025-08-01")]
    [InlineData("7 مايو 2025", "2025-05-07")]
    [InlineData("2025/05/07", "2025-05-07")]
    [InlineData("2025-5-7", "2025-05-07")]
    [InlineData("2025.05.07", "2025-05-07")]
    [InlineData("2025/05", "2025-05")]
    [InlineData("05/2025", "2025-05")]
    [InlineData("20250507", "2025-05-07")]
    [InlineData("٢٠٢٥-٠٥-٠٧", "2025-05-07")]
    [InlineData("7.5.2025", "2025-05-07")]
    [InlineData("25/05/2025", "2025-05-25")]
    [InlineData("05/25/2025", "2025-05-25")]
    [InlineData("05/05/2025", "2025-05-05")]
    [InlineData("2025-05-07T10:00:00Z", "2025-05-07")]
    [InlineData("about July 2025", "2025-07~")]
    [InlineData("c. 2025", "2025~")]
    [InlineData("since 7 May 2025", "2025-05-07/..")]
    [InlineData("until 2025-05", "../2025-05")]
    [InlineData("2025-05-xx", "2025-05-XX")]
    [InlineData("2025~?", "2025%")]
    [InlineData("202X", "2020/2029")]
    [InlineData("2025-05-10/12", "2025-05-10/2025-05-12")]
    [InlineData("2025-05-10 – 2025-05-12", "2025-05-10/2025-05-12")]
    [InlineData("7 May 2025 to 9 June 2025", "2025-05-07/2025-06-09")]
    public void Another_notation_with_one_reading_suggests_it(string text, string suggestion) =>
        Assert.Equal(new EdtfFault.OtherNotation(suggestion), Fault(text));

    [Theory]
    [InlineData("07/05/2025")]
    [InlineData("7-5-2025")]
    public void A_notation_with_two_readings_gives_both_and_suggests_neither(string text)
    {
        var fault = Assert.IsType<EdtfFault.AmbiguousNotation>(Fault(text));

        Assert.Equal(("2025-05-07", "2025-07-05"), (fault.DayFirst, fault.MonthFirst));
        Assert.Null(fault.Suggestion);
    }

    [Fact]
    public void A_reversed_interval_suggests_the_ends_the_other_way_round() =>
        Assert.Equal("2025-05-07/2025-05-09", Assert.IsType<EdtfFault.IntervalReversed>(Fault("2025-05-09/2025-05-07")).Suggestion);

    [Theory]
    [InlineData("2025-05/", "2025-05/..")]
    [InlineData("/2025-05", "../2025-05")]
    public void An_interval_without_an_end_suggests_two_full_stops(string text, string suggestion) =>
        Assert.Equal(new EdtfFault.IntervalEndMissing(suggestion), Fault(text));

    [Theory]
    [InlineData("2025-05-XX/2025-06-03", "2025-05/2025-06-03")]
    [InlineData("2024/2025-XX-XX?", "2024/2025?")]
    public void An_unspecified_part_in_an_interval_suggests_the_whole_month_or_year(string text, string suggestion) =>
        Assert.Equal(new EdtfFault.UnspecifiedInInterval(suggestion), Fault(text));

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Nothing_but_white_space_is_empty(string text) => Assert.Equal(new EdtfFault.Empty(), Fault(text));

    [Fact]
    public void An_interval_open_at_both_ends_is_refused() => Assert.Equal(new EdtfFault.IntervalUnbounded(), Fault("../.."));

    [Theory]
    [InlineData("0000")]
    [InlineData("-0044-03-15")]
    [InlineData("12025-01")]
    [InlineData("Y17000")]
    public void Years_run_from_0001_to_9999(string text) => Assert.Equal(new EdtfFault.YearOutOfRange(), Fault(text));

    [Theory]
    [InlineData("last week")]
    [InlineData("spring 2025")]
    [InlineData("7 May")]
    [InlineData("2025-05-07-08")]
    [InlineData("??")]
    public void Anything_else_is_not_guessed(string text) => Assert.Equal(new EdtfFault.Unrecognised(), Fault(text));

    [Theory]
    [InlineData("  2025-02-31", 10)]
    [InlineData("2025-05/2025-13", 13)]
    [InlineData("2025-05/soon", 8)]
    [InlineData("2025-05-09/2025-05-07", 11)]
    public void A_fault_points_at_where_it_begins(string text, int offset) =>
        Assert.Equal(offset, Assert.IsType<EdtfParse.Malformed>(EdtfDate.Parse(text)).Offset);

    private static EdtfFault Fault(string text) => Assert.IsType<EdtfParse.Malformed>(EdtfDate.Parse(text)).Fault;
}

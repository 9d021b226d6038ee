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
    [InlineData("2025/13/07", 13)]
    public void A_month_out_of_range_is_named(string text, int month) =>
        Assert.Equal(new EdtfFault.MonthOutOfRange(month), Fault(text));

    [Theory]
    [InlineData("2012/13", 13, "2012/2013")]
    [InlineData("2012-13", 13, "2012/2013")]
    [InlineData("1999/00", 0, "1999/2000")]
    [InlineData("2001/21", 21, "2001/2021")]
    public void Two_years_written_short_are_offered_and_never_taken_for_a_month(string text, int month, string years)
    {
        var fault = Assert.IsType<EdtfFault.MonthOutOfRange>(Fault(text));

        Assert.Equal((month, years), (fault.Month, fault.Years));
    }

    [Theory]
    [InlineData("2001-21", 21)]
    [InlineData("2001-24~", 24)]
    public void A_season_is_known_as_one(string text, int season) => Assert.Equal(new EdtfFault.Season(2001, season), Fault(text));

    [Theory]
    [InlineData("202X", "2020/2029")]
    [InlineData("20XX", "2000/2099")]
    [InlineData("202x~", "2020~/2029~")]
    public void Some_year_of_a_decade_is_no_interval(string text, string whole) => Assert.Equal(new EdtfFault.UnspecifiedYear(whole), Fault(text));

    [Theory]
    [InlineData("~2025-05-07", "2025-05-07~")]
    [InlineData("?2025-05", "2025-05?")]
    public void A_sign_in_front_of_more_than_a_year_is_not_sure(string text, string meant) => Assert.Equal(new EdtfFault.SignInFront(meant), Fault(text));

    [Fact]
    public void A_day_with_the_name_of_another_weekday_is_not_sure() =>
        Assert.Equal(new EdtfFault.OtherWeekday("2025-05-07", DayOfWeek.Wednesday), Fault("Monday, 7 May 2025"));

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
    [InlineData("~2025", "2025~")]
    [InlineData("?2025~", "2025%")]
    [InlineData("7 May 2025?", "2025-05-07?")]
    [InlineData("2025/05/07~", "2025-05-07~")]
    [InlineData("2025-05-07T18:00/2025-05-09T12:00", "2025-05-07/2025-05-09")]
    [InlineData("2025-05-07T18:00?/2025-05-09T12:00~", "2025-05-07?/2025-05-09~")]
    [InlineData("2025-05-07T18:00?", "2025-05-07?")]
    [InlineData("2025-05-07 18:00 until 2025-05-09", "2025-05-07/2025-05-09")]
    [InlineData("2025-05-07T18:00/..", "2025-05-07/..")]
    [InlineData("2025-05-07T23:30-05:00", "2025-05-07")]
    [InlineData("2025-05-07T00:30+14:00", "2025-05-07")]
    [InlineData("2025-05-07T23:30:00.123+02:00[Europe/Berlin]", "2025-05-07")]
    [InlineData("20250507T2330Z", "2025-05-07")]
    [InlineData("Wed, 07 May 2025 23:30:00 GMT", "2025-05-07")]
    [InlineData("7 May 2025, 6:00 pm", "2025-05-07")]
    [InlineData("2004-2005", "2004/2005")]
    [InlineData("from 2025-05-07 to 2025-05-09", "2025-05-07/2025-05-09")]
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

        Assert.Equal(("2025-05-07", "2025-07-05"), (fault.First, fault.Second));
        Assert.Null(fault.Suggestion);
    }

    [Theory]
    [InlineData("2004/05", "2004-05", "2004/2005")]
    [InlineData("2004–05", "2004-05", "2004/2005")]
    [InlineData("2004/5", "2004-05", "2004/2005")]
    [InlineData("2011/12?", "2011-12?", "2011?/2012?")]
    [InlineData("2025-05/07", "2025-05-07", "2025-05/2025-07")]
    [InlineData("07/05/2025 18:00", "2025-05-07", "2025-07-05")]
    public void A_month_and_a_span_that_are_written_alike_are_both_offered(string text, string first, string second) =>
        Assert.Equal(new EdtfFault.AmbiguousNotation(first, second), Fault(text));

    [Fact]
    public void A_reversed_interval_suggests_the_ends_the_other_way_round() =>
        Assert.Equal("2025-05-07/2025-05-09", Assert.IsType<EdtfFault.IntervalReversed>(Fault("2025-05-09/2025-05-07")).Suggestion);

    [Theory]
    [InlineData("2025-05/", "2025-05/..", "2025-05", false)]
    [InlineData("/2025-05", "../2025-05", "2025-05", true)]
    public void An_interval_without_an_end_may_be_open_or_of_an_end_that_nobody_knows(string text, string open, string alone, bool isStart)
    {
        Assert.Equal(new EdtfFault.IntervalEndMissing(open, alone, isStart), Fault(text));
        Assert.Null(Fault(text).Suggestion);
    }

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
    [InlineData("-2004~")]
    [InlineData("Y170000002")]
    [InlineData("Y-17E7")]
    public void Years_run_from_0001_to_9999(string text) => Assert.Equal(new EdtfFault.YearOutOfRange(), Fault(text));

    [Theory]
    [InlineData("last week")]
    [InlineData("spring 2025")]
    [InlineData("7 May")]
    [InlineData("2025-05-07-08")]
    [InlineData("2025-05-07T24:00")]
    [InlineData("2025-05-07T18:00/20:00")]
    [InlineData("2025-05-07T18:00/PT2H")]
    [InlineData("2025-05-07 18:00 or 2025-05-08")]
    [InlineData("2025-05-07T18:00 (to be confirmed)")]
    [InlineData("2025-05-10/06")]
    [InlineData("Monday, May 2025")]
    [InlineData("7-8/2025")]
    [InlineData("after 7 May 2025")]
    [InlineData("๒๕๖๘-๐๕-๐๗")]
    [InlineData("١٤٤٦-١١-٠٩")]
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

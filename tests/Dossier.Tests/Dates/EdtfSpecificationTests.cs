using Dossier.Dates;
using Xunit;

namespace Dossier.Tests.Dates;

/// <summary>
/// The examples of levels 0 and 1 in the specification (Library of Congress, Extended Date/Time Format, 2019). What Dossier does not
/// take is named with its reason; nothing of it is taken for something else.
/// </summary>
public class EdtfSpecificationTests
{
    [Theory]
    // Level 0: date; time interval
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04", "1985-04-01", "1985-04-30")]
    [InlineData("1985", "1985-01-01", "1985-12-31")]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31")]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08")]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2005-02-28")]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31")]
    [InlineData("2005/2006-02", "2005-01-01", "2006-02-28")]
    // Level 1: qualification of a date; unspecified digits from the right; open intervals
    [InlineData("1984?", "1984-01-01", "1984-12-31")]
    [InlineData("2004-06~", "2004-06-01", "2004-06-30")]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31")]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31")]
    [InlineData("1985-04-12/..", "1985-04-12", null)]
    [InlineData("1985-04/..", "1985-04-01", null)]
    [InlineData("1985/..", "1985-01-01", null)]
    [InlineData("../1985-04-12", null, "1985-04-12")]
    [InlineData("../1985-04", null, "1985-04-30")]
    [InlineData("../1985", null, "1985-12-31")]
    public void What_is_taken_has_the_bounds_of_the_specification(string text, string? lower, string? upper)
    {
        var date = Dates.Parsed(text);

        Assert.Equal((lower, upper), (date.Lower?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.Upper?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    // A news dossier dates by days: the time is left out, and the day is that of the zone that is named.
    [InlineData("1985-04-12T23:20:30", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12")]
    public void A_date_with_a_time_keeps_its_day(string text, string day) => Assert.Equal(new EdtfFault.OtherNotation(day), Fault(text));

    [Theory]
    // Years run from 0001 to 9999: nothing in the news is older or later.
    [InlineData("Y170000002")]
    [InlineData("Y-170000002")]
    [InlineData("-1985")]
    public void A_year_beyond_four_digits_or_before_our_era_is_refused_as_one(string text) => Assert.IsType<EdtfFault.YearOutOfRange>(Fault(text));

    [Theory]
    // A season is not the same months everywhere, so it has no bounds to sort by.
    [InlineData("2001-21")]
    [InlineData("2003-22")]
    [InlineData("2000-23")]
    [InlineData("2010-24")]
    public void A_season_is_refused_as_one(string text) => Assert.IsType<EdtfFault.Season>(Fault(text));

    [Theory]
    // Some year of a decade is too coarse to stand on a timeline; the interval is offered and not put in its place.
    [InlineData("201X", "2010/2019")]
    [InlineData("20XX", "2000/2099")]
    public void A_year_with_unspecified_digits_is_refused_as_one(string text, string whole) => Assert.Equal(new EdtfFault.UnspecifiedYear(whole), Fault(text));

    [Theory]
    // An end that nobody knows is a gap, which is written as one; '..' would say that there is no end.
    [InlineData("1985-04-12/", "1985-04-12/..", "1985-04-12")]
    [InlineData("1985-04/", "1985-04/..", "1985-04")]
    [InlineData("1985/", "1985/..", "1985")]
    [InlineData("/1985-04-12", "../1985-04-12", "1985-04-12")]
    [InlineData("/1985-04", "../1985-04", "1985-04")]
    [InlineData("/1985", "../1985", "1985")]
    public void An_interval_with_an_unknown_end_is_refused_with_both_ways_out(string text, string open, string alone) =>
        Assert.Equal(new EdtfFault.IntervalEndMissing(open, alone, text[0] == '/'), Fault(text));

    private static EdtfFault Fault(string text) => Assert.IsType<EdtfParse.Malformed>(EdtfDate.Parse(text)).Fault;
}

using Dossier.Dates;
using Xunit;

namespace Dossier.Tests.Dates;

public class EdtfDateTests
{
    [Theory]
    [InlineData("2025-05-07", "2025-05-07", "2025-05-07", EdtfPrecision.Day)]
    [InlineData("2025-02", "2025-02-01", "2025-02-28", EdtfPrecision.Month)]
    [InlineData("2024-02-XX", "2024-02-01", "2024-02-29", EdtfPrecision.DayUnknown)]
    [InlineData("2025", "2025-01-01", "2025-12-31", EdtfPrecision.Year)]
    [InlineData("2025-XX", "2025-01-01", "2025-12-31", EdtfPrecision.MonthUnknown)]
    [InlineData("2025-XX-XX", "2025-01-01", "2025-12-31", EdtfPrecision.MonthAndDayUnknown)]
    [InlineData("2025-05/2025-07-18", "2025-05-01", "2025-07-18", EdtfPrecision.Interval)]
    [InlineData("2025-05-07/..", "2025-05-07", null, EdtfPrecision.Interval)]
    [InlineData("../2025-05", null, "2025-05-31", EdtfPrecision.Interval)]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01", EdtfPrecision.Day)]
    [InlineData("9999", "9999-01-01", "9999-12-31", EdtfPrecision.Year)]
    public void A_date_has_the_bounds_and_the_precision_of_its_form(string text, string? lower, string? upper, EdtfPrecision precision)
    {
        var date = Dates.Parsed(text);

        Assert.Equal(lower is null ? null : Dates.Day(lower), date.Lower);
        Assert.Equal(upper is null ? null : Dates.Day(upper), date.Upper);
        Assert.Equal(precision, date.Precision);
        Assert.Equal(text, date.Text);
    }

    [Theory]
    [InlineData("2025-07", EdtfQualifier.Certain)]
    [InlineData("2025-07?", EdtfQualifier.Uncertain)]
    [InlineData("2025-07~", EdtfQualifier.Approximate)]
    [InlineData("2025-07-XX%", EdtfQualifier.UncertainAndApproximate)]
    [InlineData("2025-05~/2025-07?", EdtfQualifier.UncertainAndApproximate)]
    [InlineData("../2025?", EdtfQualifier.Uncertain)]
    public void A_trailing_sign_qualifies_the_date(string text, EdtfQualifier qualifier) =>
        Assert.Equal(qualifier, Dates.Parsed(text).Qualifier);

    [Fact]
    public void White_space_around_a_date_is_not_part_of_it() =>
        Assert.Equal("2025-05-07", Dates.Parsed(" 2025-05-07\n").Text);

    [Fact]
    public void An_interval_keeps_both_its_ends()
    {
        var interval = Dates.Parsed("2025-05~/2025-07-18");

        Assert.Equal(Dates.Parsed("2025-05~"), interval.Start);
        Assert.Equal(Dates.Parsed("2025-07-18"), interval.End);
    }

    [Theory]
    [InlineData("2025-05-07", EdtfPrecision.Day)]
    [InlineData("2025-05", EdtfPrecision.Month)]
    [InlineData("2025", EdtfPrecision.Year)]
    public void A_day_of_the_calendar_becomes_a_date_as_precise_as_is_asked(string text, EdtfPrecision precision) =>
        Assert.Equal(Dates.Parsed(text), EdtfDate.Of(new DateOnly(2025, 5, 7), precision));

    [Fact]
    public void Dates_sort_by_lower_bound_then_upper_then_precision_and_an_open_start_stands_where_it_ends()
    {
        string[] inOrder =
        [
            "2024-12", "../2025-01-01", "2025-01-01/2025-01-03", "2025-01", "2025-01-XX", "2025", "2025?", "2025-XX",
            "2025-01/..", "2025-05-07",
        ];
        var shuffled = inOrder.OrderBy(text => text.Length).ThenByDescending(text => text, StringComparer.Ordinal);

        Assert.Equal(inOrder, shuffled.Select(Dates.Parsed).Order().Select(date => date.Text));
    }
}

internal static class Dates
{
    public static EdtfDate Parsed(string text) => Assert.IsType<EdtfParse.Parsed>(EdtfDate.Parse(text)).Date;

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

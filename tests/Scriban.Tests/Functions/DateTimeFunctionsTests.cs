using System.Globalization;
using Scriban.Functions;
using Xunit;

namespace Scriban.Tests.Functions;

public class DateTimeFunctionsTests
{
    private const string Moment = "date.parse '2016/01/05 21:22:23.024'";

    [Theory]
    [InlineData("a", "Tue")]
    [InlineData("A", "Tuesday")]
    [InlineData("b", "Jan")]
    [InlineData("B", "January")]
    [InlineData("c", "Tue Jan 05 21:22:23 2016")]
    [InlineData("C", "20")]
    [InlineData("d", "05")]
    [InlineData("D", "01/05/16")]
    [InlineData("e", " 5")]
    [InlineData("F", "2016-01-05")]
    [InlineData("h", "Jan")]
    [InlineData("H", "21")]
    [InlineData("I", "09")]
    [InlineData("j", "005")]
    [InlineData("k", "21")]
    [InlineData("l", " 9")]
    [InlineData("L", "024")]
    [InlineData("m", "01")]
    [InlineData("M", "22")]
    [InlineData("n", "\n")]
    [InlineData("N", "024000000")]
    [InlineData("p", "PM")]
    [InlineData("P", "pm")]
    [InlineData("r", "09:22:23 PM")]
    [InlineData("R", "21:22")]
    [InlineData("S", "23")]
    [InlineData("t", "\t")]
    [InlineData("T", "21:22:23")]
    [InlineData("u", "2")]
    [InlineData("U", "02")]
    [InlineData("v", " 5-JAN-2016")]
    [InlineData("V", "01")]
    [InlineData("w", "2")]
    [InlineData("W", "02")]
    [InlineData("x", "01/05/2016")]
    [InlineData("X", "21:22:23")]
    [InlineData("y", "16")]
    [InlineData("Y", "2016")]
    [InlineData("%", "%")]
    [InlineData("Q", "%Q")]
    public void Each_code_of_a_pattern(string code, string expected) =>
        Assert.Equal(expected, Rendering.Of($"{{{{ {Moment} | date.to_string '%{code}' }}}}"));

    [Theory]
    [InlineData("2016/01/03", "%u %w %U %W %V", "7 0 02 01 53")]
    [InlineData("2024/12/31", "%j %V %C%y", "366 01 2024")]
    [InlineData("2024/12/31 00:05", "%I:%M %p|%l|%k", "12:05 AM|12| 0")]
    [InlineData("2024/12/31 12:05", "%I %P", "12 pm")]
    [InlineData("0987/02/03", "%Y|%y|%v", "0987|87| 3-FEB-0987")]
    [InlineData("2024/12/08", "", "")]
    [InlineData("2024/12/08", "no code", "no code")]
    [InlineData("2024/12/08", "100%", "100%")]
    [InlineData("2024/12/08", "%g", " 08 Dec 2024")]
    [InlineData("2024/12/08", "%%Y %Y%%", "%Y 2024%")]
    public void Patterns(string text, string pattern, string expected) =>
        Assert.Equal(expected, Rendering.Of($"{{{{ date.parse '{text}' | date.to_string '{pattern}' }}}}"));

    [Fact]
    public void A_pattern_longer_than_the_buffer_is_written_whole() =>
        Assert.Equal(string.Concat(Enumerable.Repeat("2024", 500)),
            Rendering.Of($"{{{{ date.parse '2024/12/08' | date.to_string '{string.Concat(Enumerable.Repeat("%Y", 500))}' }}}}"));

    [Theory]
    [InlineData("'%d %B %Y' 'fr-FR'", "08 décembre 2024")]
    [InlineData("'%A' 'de-DE'", "Sonntag")]
    [InlineData("'%A %g%A' 'de-DE'", "Sonntag Sunday")]
    [InlineData("'%x' 'de-DE'", "08.12.2024")]
    [InlineData("'%D' 'de-DE'", "12.08.24")]
    [InlineData("'%Y %m' 'th-TH'", "2567 12")]
    public void A_named_culture_gives_names_separators_and_calendar(string arguments, string expected) =>
        Assert.Equal(expected, Rendering.Of($"{{{{ date.parse '2024/12/08' | date.to_string {arguments} }}}}"));

    [Fact]
    public void The_current_culture_is_used_where_none_is_named()
    {
        const string template = """{{ d = date.parse "8. Dezember 2024"; d }}|{{ d | date.to_string "%B" }}|{{ "9. Dezember 2024" | date.parse_to_string "%A" }}""";
        Assert.Equal("08 Dez 2024|Dezember|Montag", Rendering.Of(template, context => context.PushCulture(CultureInfo.GetCultureInfo("de-DE")))
            .Replace("Dez.", "Dez", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("date.parse '2024/12/08'", "08 Dec 2024")]
    [InlineData("date '2024/12/08'", "08 Dec 2024")]
    [InlineData("date.parse '2018--06--17' '%Y--%m--%d'", "17 Jun 2018")]
    [InlineData("date.parse '8.12.2024' '%e.%m.%Y'", "08 Dec 2024")]
    [InlineData("date.parse '20/01/2022 08:32:48' culture: 'en-GB'", "20 Jan 2022")]
    [InlineData("date.parse '8 décembre 2024' '%e %B %Y' 'fr-FR'", "08 Dec 2024")]
    [InlineData("date.parse '08122024' '%d%m%Y'", "08 Dec 2024")]
    [InlineData("date.parse '2024-12-08 9:05 pm' '%F %l:%M %P' | date.to_string '%T'", "21:05:00")]
    [InlineData("date.parse '0512' '%H%M' | date.to_string '%R'", "05:12")]
    [InlineData("date.parse 'no date'", "01 Jan 0001")]
    [InlineData("date.parse '08/12/2024' '%Y'", "01 Jan 0001")]
    [InlineData("date.parse null", "")]
    [InlineData("date.parse ''", "")]
    [InlineData("null | date.to_string '%Y'", "")]
    [InlineData("date.parse_to_string '8.12.2024' '%F' input_pattern: '%e.%m.%Y'", "2024-12-08")]
    [InlineData("date.parse_to_string '03/01/2025' '%x' input_culture: 'en-GB' output_culture: 'de-DE'", "03.01.2025")]
    [InlineData("null | date.parse_to_string '%F'", "")]
    public void Reading(string expression, string expected) => Assert.Equal(expected, Rendering.Of($"{{{{ {expression} }}}}"));

    [Theory]
    [InlineData("add_days 1.5", "2024-12-09 12:00:00.000")]
    [InlineData("add_months 3", "2025-03-08 00:00:00.000")]
    [InlineData("add_years (-1)", "2023-12-08 00:00:00.000")]
    [InlineData("add_hours 25", "2024-12-09 01:00:00.000")]
    [InlineData("add_minutes (-1)", "2024-12-07 23:59:00.000")]
    [InlineData("add_seconds 90", "2024-12-08 00:01:30.000")]
    [InlineData("add_milliseconds 1500", "2024-12-08 00:00:01.500")]
    public void Going_forward_and_back(string call, string expected) =>
        Assert.Equal(expected, Rendering.Of($"{{{{ date.parse '2024/12/08' | date.{call} | date.to_string '%F %T.%L' }}}}"));

    [Fact]
    public void Months_and_years_end_at_the_last_day_there_is() =>
        Assert.Equal("29 Feb 2024 28 Feb 2025", Rendering.Of("{{ date.parse '2024/01/31' | date.add_months 1 }} {{ date.parse '2024/02/29' | date.add_years 1 }}"));

    [Theory]
    [InlineData("{{ date.parse '2024/12/08' | date.add_years 9000 }}")]
    [InlineData("{{ date.parse '2024/12/08' | date.add_days 1e300 }}")]
    [InlineData("{{ date.parse '2024/12/08' | date.to_string '%Y' 'no such culture' }}")]
    [InlineData("{{ date.parse '2024/12/08' '%Y' 'no such culture' }}")]
    [InlineData("{{ date 1 2 }}")]
    public void Failures(string template) => Rendering.Failure(template);

    [Fact]
    public void A_template_sets_the_format_of_its_own_dates_only()
    {
        Assert.Equal("2024-12-08 %d %b %Y", Rendering.Of("{{ date.format = '%F'; date.parse '2024/12/08' }} {{ date.default_format }}"));
        Assert.Equal("08 Dec 2024", Rendering.Of("{{ date.parse '2024/12/08' }}"));
    }

    [Fact]
    public void A_template_knows_the_clock_it_is_given()
    {
        var rendered = Rendering.Of(
            "{{ date.now | date.to_string '%F %T %Z' }}|{{ date.utc_now | date.to_string '%F %T' }}",
            context => DatesOf(context).Clock = new StoppedClock(new DateTimeOffset(2024, 12, 8, 22, 30, 0, TimeSpan.Zero)));
        Assert.Equal("2024-12-09 01:30:00 +03:00|2024-12-08 22:30:00", rendered);
    }

    [Fact]
    public void A_text_that_names_its_offset_is_read_into_the_zone_of_the_clock()
    {
        var rendered = Rendering.Of(
            "{{ for t in ['2024-12-08 22:30:00Z', '2024-12-08T22:30:00+01:00', '2024-12-08 22:30']; date.parse t | date.to_string '%F %R;%s|'; end }}",
            context => DatesOf(context).Clock = new StoppedClock(DateTimeOffset.UnixEpoch));
        Assert.Equal("2024-12-09 01:30;1733697000|2024-12-09 00:30;1733693400|2024-12-08 22:30;1733686200|", rendered);
    }

    [Fact]
    public void A_copy_has_a_format_of_its_own()
    {
        var original = new DateTimeFunctions();
        var copy = (DateTimeFunctions)original.Clone(true);
        copy.Format = "%F";
        var date = new DateTime(2024, 12, 8);
        Assert.Equal("08 Dec 2024", original.ToString(date, null, CultureInfo.InvariantCulture));
        Assert.Equal("2024-12-08", copy.ToString(date, null, CultureInfo.InvariantCulture));
        Assert.Null(copy.ToString(null, "%F", null));
    }

    [Fact]
    public void Years_written_digit_by_digit_are_those_of_dotnet()
    {
        for (var date = new DateTime(1, 1, 1, 1, 2, 3); date.Year < 9990; date = date.AddDays(3001).AddSeconds(4001))
        {
            Assert.Equal(
                date.ToString("yyyy-MM-dd HH:mm:ss yy", CultureInfo.InvariantCulture),
                new DateTimeFunctions().ToString(date, "%Y-%m-%d %H:%M:%S %y", CultureInfo.InvariantCulture));
        }
    }

    private static DateTimeFunctions DatesOf(TemplateContext context) => (DateTimeFunctions)context.BuiltinObject["date"]!;

    /// <summary>A clock that stands still, three hours east of Greenwich.</summary>
    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(3), "test", "test");

        public override DateTimeOffset GetUtcNow() => now;
    }
}

using Xunit;

namespace Scriban.Tests.Functions;

public class TimeSpanFunctionsTests
{
    [Theory]
    [InlineData("{{ timespan.zero.days }}", "0")]
    [InlineData("{{ (timespan.from_days 1.5).total_hours }}", "36")]
    [InlineData("{{ (timespan.from_hours 36).days }}", "1")]
    [InlineData("{{ (timespan.from_minutes 90).hours }}", "1")]
    [InlineData("{{ (timespan.from_seconds (-90)).minutes }}", "-1")]
    [InlineData("{{ (timespan.from_milliseconds 1500).seconds }}", "1")]
    [InlineData("{{ (timespan.parse '1.12:30:00').total_minutes }}", "2190")]
    [InlineData("{{ (timespan.parse null).days }}{{ (timespan.parse '').days }}{{ (timespan.from_days null).days }}", "000")]
    public void Values(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Theory]
    [InlineData("{{ timespan.parse 'soon' }}")]
    [InlineData("{{ timespan.parse '25:00' }}")]
    [InlineData("{{ timespan.from_days 1e300 }}")]
    public void Failures(string template) => Rendering.Failure(template);
}

using System.Globalization;
using System.Numerics;
using Scriban.Functions;
using Xunit;

namespace Scriban.Tests.Functions;

public class MathFunctionsTests
{
    [Theory]
    [InlineData("{{ -4 | math.abs }} {{ -1.5 | math.abs }} {{ 4 | math.abs }}[{{ null | math.abs }}]", "4 1.5 4[]")]
    [InlineData("{{ 3.2 | math.ceil }} {{ -3.2 | math.ceil }} {{ 3 | math.ceil }} {{ null | math.ceil }}", "4 -3 3 0")]
    [InlineData("{{ 3.8 | math.floor }} {{ -3.2 | math.floor }} {{ null | math.floor }}", "3 -4 0")]
    [InlineData("{{ 3.14159 | math.round 2 }} {{ 4.6 | math.round }} {{ 2.5 | math.round }} {{ 3.5 | math.round }} {{ null | math.round }}", "3.14 5 2 4 0")]
    [InlineData("{{ 9 | math.divided_by 2 }} {{ 9 | math.divided_by 2.0 }} {{ -9 | math.divided_by 2 }} {{ 8.4 | math.divided_by 2 }}", "4 4.5 -5 4")]
    [InlineData("{{ 2 | math.plus 3 }} {{ 2 | math.plus 0.5 }} {{ 5 | math.minus 3 }} {{ 2 | math.times 3 }} {{ 11 | math.modulo 4 }}", "5 2.5 2 6 3")]
    [InlineData("{{ 1 | math.is_number }}{{ 1.5 | math.is_number }}{{ '1' | math.is_number }}{{ null | math.is_number }}{{ true | math.is_number }}", "truetruefalsefalsefalse")]
    [InlineData("{{ 1234.5 | math.format 'N2' }} {{ 1234.5 | math.format 'N2' 'de-DE' }} {{ 255 | math.format 'X4' }}[{{ null | math.format 'N2' }}]", "1,234.50 1.234,50 00FF[]")]
    [InlineData("{{ math.uuid | string.size }}{{ math.uuid == math.uuid }}", "36false")]
    [InlineData("{{ math.random 5 6 }}", "5")]
    public void Values(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Fact]
    public void Abs_of_the_smallest_number_takes_a_greater_type()
    {
        Assert.Equal(2147483648L, MathFunctions.Abs(new TemplateContext(), default, int.MinValue));
        Assert.Equal(-(BigInteger)long.MinValue, MathFunctions.Abs(new TemplateContext(), default, long.MinValue));
    }

    [Fact]
    public void Format_uses_the_current_culture() =>
        Assert.Equal("1.234,50", Rendering.Of("{{ 1234.5 | math.format 'N2' }}", context => context.PushCulture(CultureInfo.GetCultureInfo("de-DE"))));

    [Fact]
    public void Random_stays_within_its_range()
    {
        for (var i = 0; i < 1000; i++) Assert.InRange(MathFunctions.Random(new TemplateContext(), default, -3, 4), -3, 3);
    }

    [Theory]
    [InlineData("{{ 'x' | math.abs }}", "x")]
    [InlineData("{{ 1 | math.round 99 }}", "")]
    [InlineData("{{ 1 | math.divided_by 'x' }}", "")]
    [InlineData("{{ 'x' | math.format 'N2' }}", "x")]
    [InlineData("{{ 1 | math.format 'Q9' }}", "Q9")]
    [InlineData("{{ 1 | math.format 'D999999999' }}", "longer than the limit")]
    [InlineData("{{ 1 | math.format 'N' 'no such culture' }}", "no such culture")]
    [InlineData("{{ math.random 3 3 }}", "3")]
    public void Failures(string template, string reason) =>
        Assert.Contains(reason, Rendering.Failure(template).Message, StringComparison.Ordinal);
}

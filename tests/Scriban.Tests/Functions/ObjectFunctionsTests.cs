using System.Globalization;
using System.Numerics;
using Scriban.Functions;
using Scriban.Runtime;
using Xunit;

namespace Scriban.Tests.Functions;

public class ObjectFunctionsTests
{
    [Theory]
    [InlineData("""{{ missing | object.default "x" }}{{ "" | object.default "x" }}{{ " " | object.default "x" }}{{ 0 | object.default "x" }}{{ false | object.default "x" }}""", "xx 0false")]
    [InlineData("""{{ {a: null, b: 1} | object.has_key "a" }}{{ {a: 1} | object.has_key "b" }}{{ null | object.has_key "a" }}{{ {a: 1} | object.has_key null }}""", "truefalsefalsefalse")]
    [InlineData("""{{ {a: null, b: 1} | object.has_value "a" }}{{ {a: 1} | object.has_value "a" }}{{ null | object.has_value "a" }}{{ {a: 1} | object.has_value null }}""", "falsetruefalsefalse")]
    [InlineData("""{{ {b: 1, a: 2} | object.keys }}{{ {} | object.keys }}{{ null | object.keys }}""", """["b", "a"][][]""")]
    [InlineData("""{{ {b: 1, a: 2} | object.values }}{{ {} | object.values }}{{ null | object.values }}""", "[1, 2][][]")]
    [InlineData("""{{ "abc" | object.size }}{{ [1, 2] | object.size }}{{ {a: 1} | object.size }}{{ 1..4 | object.size }}{{ 5 | object.size }}{{ null | object.size }}""", "321400")]
    [InlineData("""{{ 255 | object.format "X4" }} {{ 1523 | object.format "N2" "fr-FR" | string.size }}[{{ null | object.format "X" }}]""", "00FF 8[]")]
    [InlineData("""{{ date.parse "2024/12/08" | object.format "yyyy-MM-dd" }}""", "2024-12-08")]
    public void Looking_at_values(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Theory]
    [InlineData("'a'", "string", "string")]
    [InlineData("true", "boolean", "bool")]
    [InlineData("1", "number", "int")]
    [InlineData("'3000000000' | string.to_long", "number", "long")]
    [InlineData("1.5", "number", "double")]
    [InlineData("[1]", "array", "array")]
    [InlineData("1..3", "iterator", "range")]
    [InlineData("{a: 1}", "object", "object")]
    [InlineData("null", "", "")]
    public void Types(string expression, string broad, string precise)
    {
        Assert.Equal(broad, Rendering.Of($"{{{{ ({expression}) | object.typeof }}}}"));
        Assert.Equal(precise, Rendering.Of($"{{{{ ({expression}) | object.kind }}}}"));
    }

    [Fact]
    public void Format_uses_the_current_culture() =>
        Assert.Equal("1,5", Rendering.Of("{{ 1.5 | object.format 'F1' }}", context => context.PushCulture(CultureInfo.GetCultureInfo("de-DE"))));

    [Theory]
    [InlineData("""{{ "1 + 2" | object.eval }}{{ x = 4; "x * x" | object.eval }}[{{ null | object.eval }}]""", "316[]")]
    [InlineData("""{{ "Sum: {{ 1 + 2 }}" | object.eval_template }}[{{ null | object.eval_template }}{{ "" | object.eval_template }}]""", "Sum: 3[]")]
    [InlineData("""{{ "y = 7" | object.eval; y }}""", "7")]
    public void Evaluation(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Theory]
    [InlineData("""{{ "1 +" | object.eval }}""")]
    [InlineData("""{{ "{{ 1 + " | object.eval_template }}""")]
    [InlineData("""{{ "1 // 0" | object.eval }}""")]
    [InlineData("""{{ "missing 1" | object.eval }}""")]
    [InlineData("""{{ x = "1 +"; "x | object.eval" | object.eval }}""")]
    [InlineData("""{{ x = "x | object.eval"; x | object.eval }}""")]
    [InlineData("""{{ x = "{{ x | object.eval_template }}"; x | object.eval_template }}""")]
    public void Evaluation_fails_at_the_call(string template)
    {
        var place = Rendering.Failure("first\nsecond" + template).Span.Start;
        Assert.Equal((1, true), (place.Line, place.Column > "second".Length));
    }

    [Theory]
    [InlineData("""{{ ('{"a": [1, 2], "b": {"c": "é"}}' | object.from_json).b.c }}""", "é")]
    [InlineData("""{{ "[1, 2.5, true, null, \"x\"]" | object.from_json | object.to_json }}""", """[1,2.5,true,null,"x"]""")]
    [InlineData("""[{{ null | object.from_json }}{{ "" | object.from_json }}{{ "null" | object.from_json }}]""", "[]")]
    public void Reading_json(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Theory]
    [InlineData("""{{ {a: [1, true, null], b: {c: "x"}} | object.to_json }}""", """{"a":[1,true,null],"b":{"c":"x"}}""")]
    [InlineData("""{{ null | object.to_json }} {{ "" | object.to_json }} {{ {} | object.to_json }} {{ [] | object.to_json }}""", """null "" {} []""")]
    [InlineData("""{{ 1..3 | object.to_json }}{{ [1, 1] | array.uniq | object.to_json }}""", "[1,2,3][1]")]
    [InlineData("""{{ "</script>é\n" | object.to_json }}""", "\"\\u003C/script\\u003E\\u00E9\\n\"")]
    [InlineData("""{{ date.parse "2024/12/08 12:30" | object.to_json }}{{ 1.5 | object.to_json }}{{ 12345678901234567890123 | object.to_json }}""", "\"2024-12-08T12:30:00\"1.512345678901234567890123")]
    [InlineData("""{{ {f: @string.upcase} | object.to_json }}""", """{"f":null}""")]
    public void Writing_json(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    public static TheoryData<object, string> DotNetValues => new()
    {
        { 1.5m, "1.5" },
        { 7L, "7" },
        { 0.5f, "0.5" },
        { (byte)3, "3" },
        { ulong.MaxValue, "18446744073709551615" },
        { BigInteger.Pow(10, 30), "1000000000000000000000000000000" },
        { DayOfWeek.Friday, "5" },
        { 'x', "\"x\"" },
        { new DateOnly(2024, 12, 8), "\"2024-12-08\"" },
        { new DateTimeOffset(2024, 12, 8, 1, 2, 3, TimeSpan.FromHours(3)), "\"2024-12-08T01:02:03+03:00\"" },
        { TimeSpan.FromMinutes(90), "\"01:30:00\"" },
        { new Dictionary<string, object> { ["a"] = 1 }, """{"a":1}""" },
        { new List<int> { 1, 2 }, "[1,2]" },
        { new Uri("https://a.b/").Host.ToCharArray(), """["a",".","b"]""" },
        { System.Text.Json.JsonDocument.Parse("""{ "a": 1 }""").RootElement, """{"a":1}""" },
    };

    [Theory]
    [MemberData(nameof(DotNetValues), DisableDiscoveryEnumeration = true)]
    public void Writing_json_of_dotnet_values(object value, string expected) =>
        Assert.Equal(expected, ObjectFunctions.ToJson(new TemplateContext(), default, value).Replace(" ", "", StringComparison.Ordinal).Replace("\\u002B", "+", StringComparison.Ordinal));

    [Theory]
    [InlineData("""{{ "{" | object.from_json }}""", "JSON")]
    [InlineData("""{{ a = {}; a.self = a; a | object.to_json }}""", "nested deeper")]
    [InlineData("""{{ a = []; a[0] = a; a | object.to_json }}""", "nested deeper")]
    [InlineData("""{{ (0.0 / 0.0) | object.to_json }}""", "")]
    [InlineData("""{{ 1..1000000000 | object.to_json }}""", "LoopLimit")]
    [InlineData("""{{ {} | object.format "N" }}""", "object")]
    [InlineData("""{{ 5 | object.format "D999999999" }}""", "longer than the limit")]
    [InlineData("""{{ 5 | object.format "D" "no such culture" }}""", "no such culture")]
    public void Failures(string template, string reason) =>
        Assert.Contains(reason, Rendering.Failure(template).Message, StringComparison.Ordinal);

    [Fact]
    public void Json_deeper_than_its_reader_goes_is_a_failure() =>
        Assert.Contains("JSON", Assert.Throws<Syntax.ScriptRuntimeException>(
            () => ObjectFunctions.FromJson(new TemplateContext(), default, new string('[', 100_000))).Message, StringComparison.Ordinal);

    [Fact]
    public void Json_of_shared_values_stops_at_the_length_limit_before_it_fills_the_memory()
    {
        // Twenty levels that each hold the next one ten times would be 10^20 values.
        object value = 1;
        for (var i = 0; i < 19; i++)
        {
            var inner = value;
            value = new ScriptArray(Enumerable.Repeat(inner, 10));
        }
        var failure = Assert.Throws<Syntax.ScriptRuntimeException>(() => ObjectFunctions.ToJson(new TemplateContext(), default, value));
        Assert.Contains("longer than the limit", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_without_a_depth_limit_still_stops_before_the_stack_ends()
    {
        var value = new ScriptArray();
        value.Add(value);
        var context = new TemplateContext { ObjectRecursionLimit = 0, LimitToString = 0 };
        Assert.Throws<Syntax.ScriptRuntimeException>(() => ObjectFunctions.ToJson(context, default, value));
    }
}

using System.Globalization;
using System.Numerics;
using Scriban.Functions;
using Scriban.Runtime;
using Xunit;

namespace Scriban.Tests.Functions;

public class ArrayFunctionsTests
{
    [Theory]
    [InlineData("{{ [1, 2] | array.add 3 }}{{ null | array.add 1 }}{{ [] | array.add null | array.size }}{{ 1..2 | array.add 9 }}", "[1, 2, 3][1]1[1, 2, 9]")]
    [InlineData("{{ [1] | array.concat [2, 3] }}{{ [1] | array.add_range 2..3 }}", "[1, 2, 3][1, 2, 3]")]
    [InlineData("{{ [1] | array.concat null }}{{ null | array.concat [1] }}<{{ null | array.concat null }}{{ null | array.add_range null }}>", "[1][1]<>")]
    [InlineData("{{ [null, 1, null, 2] | array.compact }}{{ [] | array.compact }}<{{ null | array.compact }}>", "[1, 2][]<>")]
    [InlineData("{{ [4, 5] | array.first }}{{ 7..9 | array.first }}<{{ [] | array.first }}{{ null | array.first }}>", "47<>")]
    [InlineData("{{ [4, 5] | array.last }}{{ 7..9 | array.last }}<{{ [] | array.last }}{{ null | array.last }}>", "59<>")]
    [InlineData("""{{ ["a", "c"] | array.insert_at 1 "b" }}{{ [2] | array.insert_at (-5) 1 }}{{ null | array.insert_at 0 1 }}""", """["a", "b", "c"][1, 2][1]""")]
    [InlineData("{{ [1] | array.insert_at 3 4 | array.size }}", "4")]
    [InlineData("{{ [4, 5, 6] | array.limit 2 }}{{ [4] | array.limit 9 }}{{ [4] | array.limit (-1) }}<{{ null | array.limit 1 }}>", "[4, 5][4][]<>")]
    [InlineData("{{ [4, 5, 6] | array.offset 1 }}{{ [4] | array.offset 9 }}{{ [4] | array.offset (-1) }}<{{ null | array.offset 1 }}>", "[5, 6][][4]<>")]
    [InlineData("{{ [4, 5, 6] | array.remove_at 1 }}{{ [4, 5] | array.remove_at (-1) }}{{ [4] | array.remove_at 9 }}{{ null | array.remove_at 0 }}", "[4, 6][4][4][]")]
    [InlineData("{{ [4, 5] | array.size }}{{ 1..5 | array.size }}{{ [] | array.size }}{{ null | array.size }}", "2500")]
    public void Adding_and_choosing(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Theory]
    [InlineData("{{ a = [1, 2]; a | array.add 3; a | array.remove_at 0; a | array.insert_at 0 9; a | array.reverse; a | array.sort; a }}")]
    public void The_list_that_is_given_does_not_change(string template) =>
        Assert.EndsWith("[1, 2]", Rendering.Of(template), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{{ ["a", "b"] | array.any @string.contains "b" }}{{ ["a"] | array.any @string.contains "b" }}{{ null | array.any @string.empty }}""", "truefalsefalse")]
    [InlineData("""{{ ["a", "b"] | array.each @string.upcase }}{{ [] | array.each @string.upcase }}<{{ null | array.each @string.upcase }}>""", """["A", "B"][]<>""")]
    [InlineData("""{{ ["a", ""] | array.filter @string.empty }}<{{ null | array.filter @string.empty }}>""", """[""]<>""")]
    [InlineData("""{{ func even; ret $0 % 2 == 0; end; 1..6 | array.filter @even }}""", "[2, 4, 6]")]
    [InlineData("""{{ [1, 2] | array.each do; ret $0 * 10; end }}""", "[10, 20]")]
    [InlineData("""{{ [1, 2.5, "x", null] | array.join ", " }}<{{ [] | array.join "," }}{{ null | array.join "," }}>""", "1, 2.5, x, <>")]
    [InlineData("""{{ ["a", "b"] | array.join "-" @string.upcase }}{{ 1..3 | array.join null }}""", "A-B123")]
    public void Calling_functions(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Theory]
    [InlineData("""{{ for i in 1..5; array.cycle ["a", "b"]; end }}""", "ababa")]
    [InlineData("""{{ for i in 1..2; array.cycle ["a", "b"] "g1"; array.cycle ["a", "b"] "g2"; end }}""", "aabb")]
    [InlineData("""{{ for i in 1..2; array.cycle ["a", "b"] "g"; array.cycle ["a", "b"] group: "g"; end }}""", "abab")]
    [InlineData("""<{{ array.cycle [] }}{{ array.cycle null }}>""", "<>")]
    [InlineData("""{{ [1, "a", null] | array.contains "a" }}{{ [1, null] | array.contains null }}{{ [1] | array.contains 2 }}{{ null | array.contains 1 }}""", "truetruefalsefalse")]
    [InlineData("""{{ [{n: 1}, {m: 2}, null, {n: null}, {n: 3}] | array.map "n" | array.size }}""", "3")]
    [InlineData("""{{ {n: 4} | array.map "key" }}{{ [] | array.map "n" }}{{ null | array.map "n" }}{{ [{n: 1}] | array.map null }}""", """["n"][][][]""")]
    [InlineData("""{{ [1, 2, 3] | array.reverse }}{{ [] | array.reverse }}{{ null | array.reverse }}{{ 1..2 | array.reverse }}""", "[3, 2, 1][][][2, 1]")]
    [InlineData("""{{ [3, 1.5, 2, null] | array.sort | array.join "," }}{{ ["b", "A", "a", "B"] | array.sort }}{{ [] | array.sort }}{{ null | array.sort }}""", """,1.5,2,3["a", "A", "b", "B"][][]""")]
    [InlineData("""{{ [{n: 2}, {n: 1}, {m: 0}] | array.sort "n" | array.map "n" }}""", "[1, 2]")]
    [InlineData("""{{ [date.parse "2024/12/08", date.parse "2024/01/01"] | array.sort | array.first }}""", "01 Jan 2024")]
    [InlineData("""{{ [1, 1, "a", null, "a", null, 2] | array.uniq | array.size }}{{ [] | array.uniq }}<{{ null | array.uniq }}>""", "4[]<>")]
    public void Ordering_and_comparing(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Fact]
    public void Texts_are_ordered_as_the_current_culture_orders_them()
    {
        const string template = """{{ ["z", "ä", "o"] | array.sort | array.join "" }}""";
        Assert.Equal("äoz", Rendering.Of(template));
        Assert.Equal("ozä", Rendering.Of(template, context => context.PushCulture(CultureInfo.GetCultureInfo("sv-SE"))));
    }

    [Fact]
    public void Numbers_of_different_types_are_ordered_by_value()
    {
        object[] numbers = [3L, 2.5, (BigInteger)2, 1.5m, 1, (byte)0, ulong.MaxValue, BigInteger.Pow(10, 40), 1e50];
        object[] shuffled = [.. numbers.OrderBy(number => number.GetHashCode())];
        var sorted = (ScriptArray)ArrayFunctions.Sort(new TemplateContext(), default, shuffled);
        Assert.Equal([(byte)0, 1, 1.5m, (BigInteger)2, 2.5, 3L, ulong.MaxValue, BigInteger.Pow(10, 40), 1e50], sorted);
    }

    [Fact]
    public void A_text_finds_the_value_of_an_enumeration() =>
        Assert.True(ArrayFunctions.Contains(new object[] { DayOfWeek.Friday }, "Friday"));

    [Theory]
    [InlineData("{{ array.cycle }}", "cycle")]
    [InlineData("""{{ [1, "a"] | array.sort }}""", "cannot be sorted")]
    [InlineData("{{ [{}, {}] | array.sort }}", "cannot be sorted")]
    [InlineData("{{ [1] | array.each 'x' }}", "not a function")]
    [InlineData("{{ [1] | array.filter null }}", "not a function")]
    [InlineData("{{ [1] | array.any 5 }}", "not a function")]
    [InlineData("{{ [1] | array.join ',' 5 }}", "not a function")]
    [InlineData("{{ [] | array.insert_at 2147483647 1 }}", "LoopLimit")]
    public void Failures(string template, string reason) =>
        Assert.Contains(reason, Rendering.Failure(template).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("array.add 1")]
    [InlineData("array.concat [1]")]
    [InlineData("array.compact")]
    [InlineData("array.last")]
    [InlineData("array.insert_at 0 1")]
    [InlineData("array.limit 2000")]
    [InlineData("array.offset 5")]
    [InlineData("array.size")]
    [InlineData("array.reverse")]
    [InlineData("array.sort")]
    [InlineData("array.uniq")]
    [InlineData("array.contains 'x'")]
    [InlineData("array.map 'x'")]
    [InlineData("array.join ''")]
    [InlineData("array.any @string.empty")]
    [InlineData("array.each @string.upcase")]
    [InlineData("array.filter @string.empty")]
    public void A_sequence_longer_than_a_loop_may_be_fails_at_the_call(string call) =>
        Assert.Contains("LoopLimit", Rendering.Failure($"{{{{ 1..2000000000 | {call} }}}}").Message, StringComparison.Ordinal);

    [Fact]
    public void A_list_in_memory_may_be_longer_than_a_loop()
    {
        var list = new ScriptArray(Enumerable.Range(0, 5000).Cast<object?>());
        Assert.Equal(5000, ArrayFunctions.Size(new TemplateContext(), default, (System.Collections.IEnumerable)ArrayFunctions.Reverse(new TemplateContext(), default, list)));
    }

    [Fact]
    public void Limit_and_first_read_no_further_than_they_must() =>
        Assert.Equal("[1, 2]1", Rendering.Of("{{ 1..2000000000 | array.limit 2 }}{{ 1..2000000000 | array.first }}"));

    [Theory]
    [InlineData("for i in 1..40; a = a | array.concat a; end")]
    [InlineData("a = a | array.insert_at 2000000000 1")]
    [InlineData("a = 1..2000000000 | array.reverse")]
    public void Without_a_limit_on_loops_a_list_still_cannot_fill_the_memory(string code) =>
        Assert.Contains("1048576 items", Rendering.Failure("{{ a = [1]; " + code + " }}", context => context.LoopLimit = 0).Message, StringComparison.Ordinal);

    [Fact]
    public void A_text_that_is_too_long_fails() =>
        Assert.Contains("longer than the limit", Rendering.Failure(
            """{{ ["abc", "def"] | array.join "------" }}""", context => context.LimitToString = 10).Message, StringComparison.Ordinal);

    [Fact]
    public void A_long_chain_of_functions_does_not_use_up_the_stack() =>
        Assert.Equal("2", Rendering.Of("{{ x = [1, 2]; for i in 1..50000; x = x | array.compact | array.uniq | array.offset 0; end; x | array.size }}", context => context.LoopLimit = 0));

    [Fact]
    public void A_cancelled_run_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var context = new TemplateContext { CancellationToken = source.Token, LoopLimit = 0 };
        Assert.Throws<Syntax.ScriptAbortException>(() => ArrayFunctions.Size(context, default, Endless()));
    }

    private static IEnumerable<object> Endless()
    {
        while (true) yield return 1;
    }
}

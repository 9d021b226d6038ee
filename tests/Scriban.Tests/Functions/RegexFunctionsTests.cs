using System.Globalization;
using Xunit;

namespace Scriban.Tests.Functions;

public class RegexFunctionsTests
{
    [Theory]
    [InlineData("""{{ "1.5 (a)" | regex.escape }} {{ `1\.5` | regex.unescape }}[{{ null | regex.escape }}{{ null | regex.unescape }}]""", """1\.5\ \(a\) 1.5[]""")]
    [InlineData("""{{ "8 Dec" | regex.match `(\d+) (\w+)` }}""", """["8 Dec", "8", "Dec"]""")]
    [InlineData("""{{ "8 Dec" | regex.match `x` }}{{ null | regex.match `x` }}""", "[][]")]
    [InlineData("""{{ "a1 b2" | regex.matches `\w(\d)` }}{{ "a" | regex.matches `x` }}{{ null | regex.matches `x` }}""", """[["a1", "1"], ["b2", "2"]][][]""")]
    [InlineData("""{{ "8 Dec" | regex.replace `(\d+) (\w+)` "$2 $1" }}""", "Dec 8")]
    [InlineData("""{{ "a1b2" | regex.replace `\d` null }}[{{ null | regex.replace `x` "y" }}{{ "" | regex.replace `x` "y" }}]""", "ab[]")]
    [InlineData("""{{ "a , b,c" | regex.split `\s*,\s*` }}{{ "a" | regex.split `,` }}{{ null | regex.split `,` }}""", """["a", "b", "c"]["a"][]""")]
    public void Values(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Theory]
    [InlineData("""{{ "ABC" | regex.replace `b` "-" "i" }}""", "A-C")]
    [InlineData("""{{ "a\nb" | regex.replace `^b$` "-" "m" }}""", "a\n-")]
    [InlineData("""{{ "a\nb" | regex.replace `a.b` "-" "s" }}""", "-")]
    [InlineData("""{{ "ab" | regex.replace `a   b` "-" "x" }}""", "-")]
    [InlineData("""{{ "A\nB" | regex.match `a.b` "is" | array.size }}{{ "A" | regex.match `a` "i?" | array.size }}""", "11")]
    public void Options(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Fact]
    public void Letter_case_is_ignored_by_the_same_rules_under_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal("-", Rendering.Of("""{{ "TITLE" | regex.replace `title` "-" "i" }}"""));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("""{{ "a" | regex.match `(` }}""", "`(`")]
    [InlineData("""{{ "a" | regex.replace `(?<` "x" }}""", "`(?<`")]
    [InlineData("""{{ "a" | regex.split `[` }}""", "`[`")]
    [InlineData("""{{ `\x1` | regex.unescape }}""", "")]
    public void Faulty_patterns(string template, string reason) =>
        Assert.Contains(reason, Rendering.Failure(template).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("match `^(a+)+$`")]
    [InlineData("matches `^(a+)+$`")]
    [InlineData("replace `^(a+)+$` 'x'")]
    [InlineData("split `^(a+)+$`")]
    public void A_search_that_takes_too_long_fails(string call)
    {
        var failure = Rendering.Failure(
            $$$"""{{ "{{{new string('a', 40)}}}!" | regex.{{{call}}} }}""",
            context => context.RegexTimeOut = TimeSpan.FromMilliseconds(50));
        Assert.Contains("took longer", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_store_of_parsed_patterns_is_bounded()
    {
        var store = typeof(Scriban.Functions.RegexFunctions).Assembly.GetType("Scriban.Functions.RegexCache", throwOnError: true)!;
        Assert.Equal("[\"a500\"]", Rendering.Of("{{ for i in 1..500; found = 'a' + i | regex.match ('a' + i); end; found }}"));
        Assert.InRange((int)store.GetProperty("Count")!.GetValue(null)!, 1, (int)store.GetField("Capacity")!.GetRawConstantValue()!);
    }

    [Theory]
    [InlineData("$0$0")]
    [InlineData("12345678")]
    public void A_result_that_is_too_long_fails_before_it_is_built(string replacement) =>
        Assert.Contains("longer than the limit", Rendering.Failure(
            $$$"""{{ "aaaaaaaaaaaa" | regex.replace `a` "{{{replacement}}}$_$_" }}""",
            context => context.LimitToString = 100).Message, StringComparison.Ordinal);
}

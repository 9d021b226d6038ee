using System.Globalization;
using Xunit;

namespace Scriban.Tests.Functions;

public class StringFunctionsTests
{
    [Theory]
    [InlineData("""{{ "Homs" | string.append ", Syria" }}""", "Homs, Syria")]
    [InlineData("""{{ null | string.append "x" }}{{ "x" | string.append null }}""", "xx")]
    [InlineData("""{{ "Syria" | string.prepend "North " }}""", "North Syria")]
    [InlineData("""{{ null | string.prepend "x" }}{{ "x" | string.prepend null }}""", "xx")]
    [InlineData("""{{ "two states" | string.capitalize }}""", "Two states")]
    [InlineData("""{{ "émigré" | string.capitalize }}""", "Émigré")]
    [InlineData("""[{{ "" | string.capitalize }}{{ null | string.capitalize }}]""", "[]")]
    [InlineData("""{{ "a new-found  deal" | string.capitalizewords }}""", "A New-found  Deal")]
    [InlineData("""{{ "'quoted' 2nd" | string.capitalizewords }}""", "'Quoted' 2Nd")]
    [InlineData("""[{{ null | string.capitalizewords }}]""", "[]")]
    [InlineData("""{{ "SANA ÉLAN" | string.downcase }}""", "sana élan")]
    [InlineData("""{{ "sana" | string.upcase }}""", "SANA")]
    [InlineData("""[{{ null | string.upcase }}{{ null | string.downcase }}]""", "[]")]
    [InlineData("""{{ "Talks, round 2!" | string.handleize }}""", "talks-round-2")]
    [InlineData("""{{ " -- Ça va? -- " | string.handleize }}""", "ça-va")]
    [InlineData("""[{{ "!!!" | string.handleize }}{{ null | string.handleize }}]""", "[]")]
    [InlineData("""{{ for n in 0..2; n | string.pluralize "source" "sources"; " "; end }}""", "sources source sources ")]
    public void Case_and_composition(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Theory]
    [InlineData("""{{ "Astana talks" | string.contains "talks" }}""", "true")]
    [InlineData("""{{ "Astana talks" | string.contains "Talks" }}""", "false")]
    [InlineData("""{{ null | string.contains "x" }}{{ "x" | string.contains null }}""", "falsefalse")]
    [InlineData("""{{ "" | string.empty }}{{ null | string.empty }}{{ " " | string.empty }}""", "truetruefalse")]
    [InlineData("""{{ "" | string.whitespace }}{{ null | string.whitespace }}{{ " \t" | string.whitespace }}{{ "x" | string.whitespace }}""", "truetruetruefalse")]
    [InlineData("""{{ "report.md" | string.ends_with ".md" }}{{ "report.md" | string.ends_with ".MD" }}""", "truefalse")]
    [InlineData("""{{ "x" | string.ends_with null }}{{ null | string.ends_with "x" }}""", "falsefalse")]
    [InlineData("""{{ "report.md" | string.starts_with "rep" }}{{ "report.md" | string.starts_with "ep" }}""", "truefalse")]
    [InlineData("""{{ "x" | string.starts_with null }}{{ null | string.starts_with "x" }}""", "falsefalse")]
    [InlineData("""{{ "SANA" | string.equals_ignore_case "Sana" }}{{ "SANA" | string.equals_ignore_case "Sanaa" }}""", "truefalse")]
    [InlineData("""{{ null | string.equals_ignore_case null }}{{ null | string.equals_ignore_case "" }}""", "truefalse")]
    [InlineData("""{{ "Sochi talks" | string.index_of "talks" }}""", "6")]
    [InlineData("""{{ "a-b-a" | string.index_of "a" 1 }} {{ "a-b-a" | string.index_of "a" 1 2 }}""", "4 -1")]
    [InlineData("""{{ "Sochi" | string.index_of "S" stringComparison: "ordinalIgnoreCase" }}""", "0")]
    [InlineData("""{{ "Sochi" | string.index_of "c" 0 5 "OrdinalIgnoreCase" }}""", "2")]
    [InlineData("""{{ null | string.index_of "x" }} {{ "x" | string.index_of null }}""", "-1 -1")]
    [InlineData("""{{ "Homs" | string.size }}{{ "" | string.size }}{{ null | string.size }}""", "400")]
    public void Searching(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Theory]
    [InlineData("""{{ "a-b-c" | string.remove "-" }}""", "abc")]
    [InlineData("""{{ "a-b-c" | string.remove "" }}{{ "a" | string.remove null }}{{ null | string.remove "a" }}""", "a-b-ca")]
    [InlineData("""{{ "a-b-c" | string.remove_first "-" }} {{ "a-b-c" | string.remove_last "-" }}""", "ab-c a-bc")]
    [InlineData("""{{ null | string.remove_first "-" }}{{ null | string.remove_last "-" }}{{ "a" | string.remove_last "-" }}""", "a")]
    [InlineData("""{{ "1 Jan, 2 Jan" | string.replace "Jan" "Feb" }}""", "1 Feb, 2 Feb")]
    [InlineData("""{{ "a.b" | string.replace "." null }}{{ "a" | string.replace "" "x" }}{{ null | string.replace "a" "x" }}""", "aba")]
    [InlineData("""{{ "no, no" | string.replace_first "no" "yes" }}""", "yes, no")]
    [InlineData("""{{ "no, no" | string.replace_first "no" "yes" true }}""", "no, yes")]
    [InlineData("""{{ "no, no" | string.replace_first "maybe" "yes" }}{{ null | string.replace_first "a" "b" }}""", "no, no")]
    [InlineData("""{{ "one\r\n two\rthree\n" | string.strip_newlines }}""", "one twothree")]
    [InlineData("""[{{ null | string.strip_newlines }}{{ "" | string.strip_newlines }}]""", "[]")]
    public void Replacing(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Theory]
    [InlineData("""[{{ "  Homs " | string.lstrip }}][{{ " Homs  " | string.rstrip }}][{{ " \n Homs  " | string.strip }}]""", "[Homs ][ Homs][Homs]")]
    [InlineData("""[{{ null | string.lstrip }}{{ null | string.rstrip }}{{ null | string.strip }}]""", "[]")]
    [InlineData("""{{ "2024-12-08" | string.slice 5 2 }} {{ "2024-12-08" | string.slice 5 }}""", "12 12-08")]
    [InlineData("""{{ "2024-12-08" | string.slice (-2) }} {{ "2024-12-08" | string.slice (-5) 2 }}""", "08 12")]
    [InlineData("""[{{ "abc" | string.slice 3 }}][{{ "abc" | string.slice (-9) 3 }}][{{ "abc" | string.slice (-4) 3 }}]""", "[][][ab]")]
    [InlineData("""[{{ "abc" | string.slice 1 2147483647 }}][{{ "abc" | string.slice 1 (-1) }}][{{ null | string.slice 0 }}]""", "[bc][][]")]
    [InlineData("""{{ "Homs" | string.slice1 1 }} {{ "Homs" | string.slice1 1 2 }} {{ "Homs" | string.slice1 (-1) }}[{{ null | string.slice1 0 }}]""", "o om s[]")]
    [InlineData("""{{ "a, b, , c" | string.split ", " }}""", """["a", "b", "c"]""")]
    [InlineData("""{{ "" | string.split "," }}{{ null | string.split "," }}{{ "ab" | string.split "" }}""", """[][]["ab"]""")]
    [InlineData("""{{ "The talks broke down" | string.truncate 12 }}""", "The talks...")]
    [InlineData("""{{ "The talks broke down" | string.truncate 10 "…" }}|{{ "Talks" | string.truncate 5 }}|{{ "Talks" | string.truncate 1 }}""", "The talks…|Talks|...")]
    [InlineData("""[{{ null | string.truncate 5 }}{{ "" | string.truncate 0 }}]""", "[]")]
    [InlineData("""{{ "The  talks\nbroke down" | string.truncatewords 3 }}""", "The talks broke...")]
    [InlineData("""{{ "The talks broke" | string.truncatewords 2 " (more)" }}|{{ "The talks" | string.truncatewords 2 }}""", "The talks (more)|The talks")]
    [InlineData("""[{{ null | string.truncatewords 2 }}][{{ "a b" | string.truncatewords 0 }}]""", "[][...]")]
    [InlineData("""[{{ "7" | string.pad_left 3 }}][{{ "7" | string.pad_right 3 }}][{{ "7777" | string.pad_left 3 }}]""", "[  7][7  ][7777]")]
    [InlineData("""[{{ null | string.pad_left 2 }}][{{ null | string.pad_right 2 }}]""", "[  ][  ]")]
    public void Cutting_and_filling(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Theory]
    [InlineData("""{{ 'say "no"\n\\' | string.escape }}""", """say \"no\"\n\\""")]
    [InlineData("""{{ "\t\r\0\u0001é" | string.escape }}""", """\t\r\0\u0001é""")]
    [InlineData("""[{{ null | string.escape }}{{ "" | string.escape }}]""", "[]")]
    [InlineData("""{{ 'say "no"' | string.literal }}{{ "" | string.literal }}[{{ null | string.literal }}]""", "\"say \\\"no\\\"\"\"\"[]")]
    [InlineData("""{{ "41" | string.to_int + 1 }} {{ " -7 " | string.to_int }}[{{ "4.5" | string.to_int }}{{ "9999999999" | string.to_int }}{{ null | string.to_int }}]""", "42 -7[]")]
    [InlineData("""{{ "4100000000" | string.to_long + 1 }}[{{ "x" | string.to_long }}{{ null | string.to_long }}]""", "4100000001[]")]
    [InlineData("""{{ "1.5" | string.to_float + 1 }} {{ "1,000.5" | string.to_double }} {{ "1e3" | string.to_double }}[{{ "x" | string.to_double }}{{ null | string.to_float }}]""", "2.5 1000.5 1000[]")]
    [InlineData("""{{ "Homs ü" | string.base64_encode }} {{ "SG9tcyDDvA==" | string.base64_decode }}[{{ null | string.base64_encode }}{{ null | string.base64_decode }}]""", "SG9tcyDDvA== Homs ü[]")]
    public void Conversion(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Fact]
    public void Numbers_are_read_as_the_current_culture_writes_them() =>
        Assert.Equal("1.5 1000.25", Rendering.Of(
            """{{ "1,5" | string.to_double | object.format "R" "en-US" }} {{ "1.000,25" | string.to_float | object.format "R" "en-US" }}""",
            context => context.PushCulture(CultureInfo.GetCultureInfo("de-DE"))));

    // The digests of "abc" are the examples of RFC 1321 and FIPS 180-2; the codes of the key "Jefe" those of RFC 2202 and RFC 4231.
    [Theory]
    [InlineData("md5", "900150983cd24fb0d6963f7d28e17f72")]
    [InlineData("sha1", "a9993e364706816aba3e25717850c26c9cd0d89d")]
    [InlineData("sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("sha512", "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f")]
    public void Digests(string function, string expected)
    {
        Assert.Equal(expected, Rendering.Of($$$"""{{ "abc" | string.{{{function}}} }}"""));
        Assert.Equal(Rendering.Of($$$"""{{ "" | string.{{{function}}} }}"""), Rendering.Of($$$"""{{ null | string.{{{function}}} }}"""));
    }

    [Theory]
    [InlineData("hmac_sha1", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79")]
    [InlineData("hmac_sha256", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")]
    [InlineData("hmac_sha512", "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737")]
    public void Codes_under_a_key(string function, string expected)
    {
        Assert.Equal(expected, Rendering.Of($$$"""{{ "what do ya want for nothing?" | string.{{{function}}} "Jefe" }}"""));
        Assert.Equal(Rendering.Of($$$"""{{ "" | string.{{{function}}} "" }}"""), Rendering.Of($$$"""{{ null | string.{{{function}}} null }}"""));
    }

    [Theory]
    [InlineData("""{{ "x" | string.pad_left 2000000 }}""", "longer than the limit")]
    [InlineData("""{{ "x" | string.pad_right 2147483647 }}""", "longer than the limit")]
    [InlineData("""{{ "x" | string.pad_left (-1) }}""", "-1")]
    [InlineData("""{{ s = "" | string.pad_left 2000; s | string.replace " " s }}""", "longer than the limit")]
    [InlineData("""{{ "abc" | string.index_of "a" 9 }}""", "")]
    [InlineData("""{{ "abc" | string.index_of "a" stringComparison: "loosely" }}""", "loosely")]
    [InlineData("""{{ "?" | string.base64_decode }}""", "")]
    public void Failures(string template, string reason) =>
        Assert.Contains(reason, Rendering.Failure(template).Message, StringComparison.Ordinal);

    [Fact]
    public void Replacing_within_the_limit_is_no_failure() =>
        Assert.Equal("4000", Rendering.Of("""{{ s = "" | string.pad_left 2000; s | string.replace " " "ab" | string.size }}""", context => context.LimitToString = 4000));

    [Theory]
    [InlineData("ab", 5, "   ab", "ab   ")]
    [InlineData(null, 2, "  ", "  ")]
    public void CSharp_callers_pad_without_a_context(string? text, int width, string left, string right)
    {
        Assert.Equal(left, Scriban.Functions.StringFunctions.PadLeft(text, width));
        Assert.Equal(right, Scriban.Functions.StringFunctions.PadRight(text, width));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("")]
    public void A_text_that_needs_no_change_is_not_copied(string text)
    {
        Assert.Same(text, Scriban.Functions.StringFunctions.Escape(text));
        Assert.Same(text, Scriban.Functions.StringFunctions.StripNewlines(text));
        Assert.Same(text, Scriban.Functions.StringFunctions.Truncate(text, 10));
    }
}

using System.Diagnostics;
using System.Globalization;
using Scriban.Functions;
using Xunit;

namespace Scriban.Tests.Functions;

public class HtmlFunctionsTests
{
    [Theory]
    [InlineData("""{{ "<a href=\"x\">'A' & B</a>" | html.escape }}""", "&lt;a href=&quot;x&quot;&gt;&#39;A&#39; &amp; B&lt;/a&gt;")]
    [InlineData("""{{ "é ş" | html.escape }}""", "&#233; ş")]
    [InlineData("""{{ "🕊" | html.escape }}""", "&#128330;")]
    [InlineData("""[{{ "" | html.escape }}{{ null | html.escape }}]""", "[]")]
    public void Escape(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Theory]
    [InlineData("<b>Homs</b>", "Homs")]
    [InlineData("<p title='a > b'>x</p>", "x")]
    [InlineData("<p title=\"a > b\" class=c>x</p>", "x")]
    [InlineData("a<br/>b<img src=/x.png>c", "abc")]
    [InlineData("a<!-- <b>not</b> shown -->b", "ab")]
    [InlineData("a<SCRIPT>if (1 < 2) { alert('>') }</script >b</SCRIPT>c", "ac")]
    [InlineData("a<style>p > b {}</style>b", "ab")]
    [InlineData("a<script>b", "ab")]
    [InlineData("a<!-- b > c", "a c")]
    [InlineData("1 < 2", "1 < 2")]
    [InlineData("5 > 4", "5 > 4")]
    [InlineData("a <b title='never closed> <i>c</i>", "a <b title='never closed> c")]
    [InlineData("&lt;b&gt;", "&lt;b&gt;")]
    [InlineData("", "")]
    public void Strip_takes_markup_out(string html, string expected) => Assert.Equal(expected, HtmlFunctions.Strip(new TemplateContext(), html));

    [Fact]
    public void Strip_gives_null_for_null() => Assert.Null(HtmlFunctions.Strip(new TemplateContext(), null));

    [Theory]
    [InlineData("<")]
    [InlineData("<a ='")]
    [InlineData("<a =x<b ")]
    [InlineData("<script")]
    [InlineData("<!--")]
    [InlineData("<style='<style=\"")]
    public void Strip_needs_time_in_proportion_to_the_text(string unit)
    {
        // A quadratic pass over this text takes minutes; the bound is far from both.
        var html = string.Concat(Enumerable.Repeat(unit, 300_000)) + ">";
        var watch = Stopwatch.StartNew();
        HtmlFunctions.Strip(new TemplateContext(), html);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"Stripping a text of {html.Length} characters took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("""{{ "one\ntwo\r\nthree" | html.newline_to_br }}""", "one<br />\ntwo<br />\r\nthree")]
    [InlineData("""[{{ "" | html.newline_to_br }}{{ null | html.newline_to_br }}]""", "[]")]
    [InlineData("""{{ "a/b c?ü" | html.url_encode }}[{{ null | html.url_encode }}]""", "a%2Fb%20c%3F%C3%BC[]")]
    [InlineData("""{{ "https://a.b/c d?q=ü&r=[1]#50%" | html.url_escape }}[{{ null | html.url_escape }}]""", "https://a.b/c%20d?q=%C3%BC&r=[1]#50%25[]")]
    public void Line_ends_and_addresses(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Theory]
    [InlineData("plain text, nothing more")]
    [InlineData("šđčć 1 2 3")]
    public void A_text_that_needs_no_change_is_not_copied(string text)
    {
        Assert.Same(text, HtmlFunctions.Escape(text));
        Assert.Same(text, HtmlFunctions.Strip(new TemplateContext(), text));
        Assert.Same(text, HtmlFunctions.NewlineToBr(text));
    }

    [Fact]
    public void Addresses_do_not_depend_on_the_culture() =>
        Assert.Equal("I%C4%B0", Rendering.Of("""{{ "Iİ" | html.url_escape }}""", context => context.PushCulture(CultureInfo.GetCultureInfo("tr-TR"))));
}

using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dossier.Rendering.Texts;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Rendering;

public class HtmlSanitizerTests
{
    private static readonly string[] _pieces =
    [
        "<script>", "</script>", "<SCRIPT\n>", "<scr<script>ipt>", "<style>", "</style>", "<svg>", "</svg>", "<math>", "</math>", "<mtext>", "<desc>", "<foreignObject>",
        "<title>", "</title>", "<noscript>", "</noscript>", "<template>", "</template>", "<textarea>", "</textarea>", "<xmp>", "</xmp>", "<plaintext>", "<table>", "<td>", "</table>",
        "<select>", "<option>", "<iframe srcdoc='<script>alert(1)</script>'>", "<!--", "-->", "<![CDATA[", "]]>", "<p title=\"</p><img src=x onerror=alert(1)>\">",
        "<img src=x onerror=alert(1)>", "<img src=\"\\\\example.org/x\">", "<img src='data:image/svg+xml,<svg onload=alert(1)>'>", "<a href=\"javascript:alert(1)\">", "</a>",
        "<a href=\"\u0001java\nscript&colon;alert(1)\">", "<a xlink:href=javascript:alert(1)>", "<a href=vbscript:x>", "<use href=#x>", "<animate attributeName=href values=javascript:alert(1)>",
        "<b onclick=alert(1)>", "<b/onmouseover=alert(1)>", "<details open ontoggle=alert(1)>", "<form action=javascript:x>", "<input type=image src=x onerror=y>", "<input type=checkbox onfocus=x autofocus>",
        "<button formaction=javascript:x>", "<meta http-equiv=refresh content='0;url=javascript:x'>", "<base href=//example.org>", "<link rel=stylesheet href=//example.org>", "<object data=javascript:x>",
        "<embed src=javascript:x>", "<p style='background:url(javascript:x)'>", "<body onload=x>", "<html onload=x>", "words", "&lt;script&gt;", "&", "<", ">", "\"", "'", "=", " ", "\0",
    ];

    private static readonly string[] _forbidden = ["script", "style", "iframe", "object", "embed", "form", "meta", "base", "link", "template", "noscript", "button", "textarea", "select", "math", "animate", "use"];

    private static readonly Arbitrary<string> _html =
        (from count in Gen.Choose(0, 12) from pieces in Gen.Elements(_pieces).ListOf(count) select string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Nothing_that_runs_or_loads_from_outside_passes() =>
        Prop.ForAll(_html, html =>
        {
            var clean = HtmlSanitizer.Clean(html);
            foreach (var element in new HtmlParser().ParseDocument($"<!doctype html><body><div>{clean}</div></body>").Body!.QuerySelectorAll("*"))
            {
                Assert.DoesNotContain(element.LocalName, _forbidden);
                Assert.All(element.Attributes, attribute => RequireHarmless(attribute, html, clean));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithQuietOnSuccess(true));

    [Fact]
    public void Nothing_but_a_drawing_stays_in_a_drawing_however_often_it_is_read() =>
        Prop.ForAll(_html, html =>
        {
            var once = HtmlSanitizer.Clean(html);
            foreach (var clean in new[] { once, HtmlSanitizer.Clean(once) })
            {
                var drawn = new HtmlParser().ParseDocument($"<!doctype html><body>{clean}</body>").QuerySelectorAll("svg *");
                Assert.All(drawn, element => Assert.True(element.LocalName is "svg" or "path", $"'{html}' came through as '{clean}'"));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));

    [Theory]
    [InlineData("<p lang=\"ar\" dir=\"rtl\">x <a href=\"https://example.org/?a=1&amp;b\" title=\"t\">y</a></p>")]
    [InlineData("<table><caption>c</caption><tbody><tr><th scope=\"row\" colspan=\"2\">a</th><td>b</td></tr></tbody></table>")]
    [InlineData("<figure><img src=\"../assets/map.png\" alt=\"A map\" width=\"10\"><figcaption>c</figcaption></figure>")]
    [InlineData("<a href=\"#p1\">a</a> <a href=\"b.html?x=a:b\">b</a> <a href=\"mailto:a@example.org\">c</a>")]
    [InlineData("<details open=\"\"><summary>More</summary>Rest</details>")]
    public void What_a_text_needs_passes_to_the_letter(string html) => Assert.Equal(html, HtmlSanitizer.Clean(html));

    private static void RequireHarmless(IAttr attribute, string html, string clean)
    {
        var address = string.Concat(attribute.Value.Where(sign => sign > ' ')).Replace('\\', '/').ToLowerInvariant();
        var isHarmless = !attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            && attribute.Name is not ("style" or "srcset" or "formaction" or "action" or "xlink:href" or "srcdoc")
            && !(attribute.Name is "href" or "src" && (address.StartsWith("javascript:", StringComparison.Ordinal) || address.StartsWith("vbscript:", StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal)))
            && !(attribute.Name == "src" && address.StartsWith("//", StringComparison.Ordinal));
        Assert.True(isHarmless, $"{attribute.Name}=\"{attribute.Value}\" of '{html}' came through as '{clean}'");
    }
}

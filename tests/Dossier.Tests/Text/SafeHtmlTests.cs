using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dossier.Text.Html;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dossier.Tests.Text;

public class SafeHtmlTests
{
    /// <summary>Attacks whole and in pieces, and the elements between which browsers change how they read.</summary>
    private static readonly string[] _pieces =
    [
        "<script>", "</script>", "<SCRIPT\n>", "<scr<script>ipt>", "<script/src=//example.org/x>", "<style>", "</style>", "<style>@import '//example.org/x'</style>", "<svg>", "</svg>",
        "<svg onload=alert(1)>", "<svg viewBox='0 0 9 9' xmlns='http://www.w3.org/2000/svg'>", "<g fill=red>", "</g>", "<g/onload=alert(1)//<p>", "<path d='M0 0L1 1'/>", "<circle r=1 onclick=x>",
        "<rect fill='url(//example.org/x#y)'>", "<rect fill='u\\72l(x)'>", "<text x=1>", "</text>", "<tspan>", "<desc>", "</desc>", "<SVG><CIRCLE R=3>", "<switch>", "<linearGradient id=x>", "<symbol>",
        "<foreignObject>", "</foreignObject>", "<image href='//example.org/x.png'>", "<use href=#x>", "<use xlink:href='//example.org#a'>", "<animate attributeName=href values=javascript:alert(1)>",
        "<set attributeName=onload to=alert(1)>", "<handler>", "<math>", "</math>", "<mi>", "<mtext>", "<mglyph>", "<malignmark>", "<annotation-xml encoding='text/html'>", "<math href=javascript:alert(1)>",
        "<title>", "</title>", "<noscript>", "</noscript>", "<template>", "</template>", "<textarea>", "</textarea>", "<xmp>", "</xmp>", "<plaintext>", "<noembed>", "<noframes>", "<listing>", "<pre>\n\n", "</pre>",
        "<table>", "<tr>", "<td>", "<caption>", "<colgroup>", "<col>", "</table>", "<select>", "<option>", "</select>", "<ruby>", "<rt>", "<p>", "</p>", "<b>", "</b>", "<li>", "<h1>", "<h2>", "<marquee>", "<custom-x>", "<font color=x>",
        "<iframe srcdoc='<script>alert(1)</script>'>", "</iframe>", "<!--", "-->", "--!>", "<![CDATA[", "]]>", "<?php ?>", "<p title=\"</p><img src=x onerror=alert(1)>\">", "<p id='</title><img src=x onerror=alert(1)>'>",
        "<img src=x onerror=alert(1)>", "<img/src=x/onerror=alert(1)>", "<img src=\"\\\\example.org/x\">", "<img src='//example.org/x'>", "<img src='ht\ntps://example.org/x'>", "<img src='data:image/svg+xml,<svg onload=alert(1)>'>", "<img srcset='//example.org/x 2x'>",
        "<a href=\"javascript:alert(1)\">", "<a href=1>", "</a>", "<a href=\"\u0001java\nscript&colon;alert(1)\">", "<a href='JaVaScRiPt&#58;alert(1)'>", "<a href='&#x6A;avascript:alert(1)'>", "<a href=' \tjavascript:alert(1)'>",
        "<a xlink:href=javascript:alert(1)>", "<a href=vbscript:x>", "<a href='data:text/html,<script>alert(1)</script>'>", "<a ping='//example.org'>", "<area href=javascript:x>", "<q cite='javascript:x'>",
        "<b onclick=alert(1)>", "<b/onmouseover=alert(1)>", "<b on\nclick=alert(1)>", "<details open ontoggle=alert(1)>", "<form action=javascript:x>", "<input type=image src=x onerror=y>", "<input type=checkbox onfocus=x autofocus>", "<isindex action=javascript:x>",
        "<button formaction=javascript:x>", "<meta http-equiv=refresh content='0;url=javascript:x'>", "<base href=//example.org>", "<link rel=stylesheet href=//example.org>", "<object data=javascript:x>", "<video><source onerror=alert(1)>", "<audio src=//example.org>",
        "<embed src=javascript:x>", "<p style='background:url(javascript:x)'>", "<p tabindex=5>", "<body onload=x>", "<html onload=x>", "<frameset onload=x>", "</body>", "</div>", "words", "&lt;script&gt;", "&lt;/title&gt;&lt;img src=x onerror=alert(1)&gt;", "&", "<", ">", "\"", "'", "=", " ", "\0",
        "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>", "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>", "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    ];

    private static readonly string[] _forbidden =
    [
        "script", "style", "iframe", "object", "embed", "form", "meta", "base", "link", "template", "noscript", "button", "textarea", "select", "math", "animate", "set", "use", "image", "foreignObject", "switch",
        "video", "audio", "source", "frame", "frameset", "xmp", "plaintext", "noembed", "noframes", "handler", "symbol", "linearGradient", "mglyph", "marquee", "custom-x",
    ];

    private static readonly string[] _drawn = ["svg", "g", "path", "circle", "ellipse", "line", "polyline", "polygon", "rect", "text", "tspan", "title", "desc"];

    private static readonly Arbitrary<string> _anyHtml =
        (from count in Gen.Choose(0, 14) from pieces in Gen.Elements(_pieces).ListOf(count) select string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Nothing_that_runs_or_loads_from_outside_passes() => Hold(3000, html =>
    {
        var clean = SafeHtml.Clean(html).Html;
        foreach (var element in ReadInPage(clean).QuerySelectorAll("*"))
        {
            Assert.DoesNotContain(element.LocalName, _forbidden);
            Assert.All(element.Attributes, attribute => RequireHarmless(attribute, html, clean));
        }
    });

    [Fact]
    public void Nothing_but_a_drawing_stays_in_a_drawing_and_no_drawing_without_one() => Hold(3000, html =>
    {
        var clean = SafeHtml.Clean(html).Html;
        foreach (var element in ReadInPage(clean).QuerySelectorAll("*"))
        {
            var isDrawn = element.NamespaceUri == NamespaceNames.SvgUri && _drawn.Contains(element.LocalName);
            Assert.True(element.Closest("svg") is null ? element.NamespaceUri == NamespaceNames.HtmlUri : isDrawn, $"'{html}' came through as '{clean}'");
        }
    });

    [Fact]
    public void What_is_clean_stays_the_same_when_it_is_read_printed_or_cleaned_again() => Hold(3000, html =>
    {
        var clean = SafeHtml.Clean(html).Html;

        var again = SafeHtml.Clean(clean);

        Assert.Equal(clean, again.Html);
        Assert.Empty(again.Removed);
        Assert.Equal(clean, ReadInPage(clean).ChildNodes.ToHtml(Ganss.Xss.HtmlFormatter.Instance));
    });

    [Fact]
    public void It_does_not_leave_the_element_that_it_is_put_into() => Hold(2000, html =>
        Assert.Equal("after", new HtmlParser().ParseDocument($"<!doctype html><body><div>{SafeHtml.Clean(html).Html}</div><hr id=after></body>").Body!.LastElementChild!.Id));

    [Fact]
    public void The_words_survive_whatever_stands_around_them_but_in_an_element_that_goes_with_its_content()
    {
        string[] allowed = ["div", "b", "span", "section", "figure", "ins", "bdi"];
        string[] opened = ["center", "font", "blink", "article", "custom-x", "nav"];
        string[] dropped = ["iframe", "video", "object", "canvas", "noscript", "button", "textarea", "template", "script", "style"];
        var paths = from count in Gen.Choose(0, 6) from path in Gen.Elements((string[])[.. allowed, .. opened, .. opened, .. dropped]).ListOf(count) select path;
        Prop.ForAll(paths.ToArbitrary(), path =>
        {
            var html = $"before {string.Concat(path.Select(name => $"<{name}>"))}within{string.Concat(Enumerable.Reverse(path).Select(name => $"</{name}>"))} after";
            var isLost = path.Any(dropped.Contains);

            var clean = SafeHtml.Clean(html);

            Assert.Equal(isLost ? ["before", "after"] : ["before", "within", "after"], ReadInPage(clean.Html).TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            Assert.Equal(isLost, clean.Removed.OfType<RemovedHtml.Element>().Any());
            Assert.Superset(path.TakeWhile(name => !dropped.Contains(name)).Intersect(opened).ToHashSet(), clean.Removed.OfType<RemovedHtml.Tags>().Select(tags => tags.Name).ToHashSet());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));
    }

    [Fact]
    public void Several_threads_clean_at_once()
    {
        var texts = _anyHtml.Generator.Sample(400, 14);
        var one = texts.Select(text => SafeHtml.Clean(text).Html).ToArray();

        var many = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(text => SafeHtml.Clean(text).Html).ToArray();

        Assert.Equal(one, many);
    }

    [Theory]
    [InlineData("<p lang=\"ar\" dir=\"rtl\">x <a href=\"https://example.org/?a=1&amp;b\" title=\"t\">y</a></p>")]
    [InlineData("<table tabindex=\"0\"><caption>c</caption><tbody><tr><th scope=\"row\" colspan=\"2\">a</th><td rowspan=\"2\" headers=\"h\">b</td></tr></tbody></table>")]
    [InlineData("<figure><img src=\"../assets/map.png\" alt=\"A map\" width=\"10\" height=\"5\" loading=\"lazy\"><figcaption>c</figcaption></figure>")]
    [InlineData("<a href=\"#p1\">a</a> <a href=\"b.html?x=a:b\">b</a> <a href=\"mailto:a@example.org\">c</a> <a href=\"tel:+33\" rel=\"nofollow\">d</a>")]
    [InlineData("<details open=\"\"><summary>More</summary>Rest</details>")]
    [InlineData("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> <bdi>a</bdi> <bdo dir=\"rtl\">b</bdo> <time datetime=\"2025-05-07\">c</time> <ins cite=\"https://example.org/\" datetime=\"2025\">d</ins> <del>e</del> <mark>f</mark>")]
    [InlineData("<input type=\"checkbox\" checked=\"\" disabled=\"\"> <ol start=\"3\" reversed=\"\"><li value=\"4\">a</li></ol> <span role=\"note\" aria-label=\"b\" aria-hidden=\"true\" class=\"c d\" id=\"e\">f</span>")]
    [InlineData("<svg viewBox=\"0 0 10 10\" width=\"10\" role=\"img\"><title>A map</title><desc>Two rivers</desc><g fill=\"none\" stroke=\"#036\" stroke-width=\"1.5\" transform=\"translate(1,2) rotate(-45)\"><path d=\"M0 0L1e-2-5z\"></path><circle cx=\"1\" cy=\"1\" r=\"2\"></circle><line x1=\"0\" y1=\"1\" x2=\"2\" y2=\"3\"></line><polyline points=\"0,0 1,1\"></polyline><polygon points=\"0,0 1,1 2,0\"></polygon><rect x=\"1\" y=\"1\" rx=\"1\" width=\"3\" height=\"4\" fill=\"rgb(10%, 20%, 30%)\"></rect><ellipse rx=\"1\" ry=\"2\"></ellipse></g><text x=\"1\" y=\"9\" text-anchor=\"middle\" font-size=\"3\">Damascus <tspan dy=\"2\">Syria</tspan></text></svg>")]
    public void What_a_text_needs_passes_to_the_letter(string html)
    {
        var clean = SafeHtml.Clean(html);

        Assert.Equal(html, clean.Html);
        Assert.Empty(clean.Removed);
    }

    [Theory]
    [InlineData("a <iframe src=x>b</iframe>", "a ", "Element { Offset = 2, Name = iframe, Words = b, IsDrawn = False }")]
    [InlineData("<video><p>Not\n shown</p><script>x</script></video>", "", "Element { Offset = 0, Name = video, Words = Not shown, IsDrawn = False }")]
    [InlineData("a <font color=red>b</font>", "a b", "Tags { Offset = 2, Name = font }")]
    [InlineData("<b onclick=x data-y=1 style='color:red'>c</b>", "<b>c</b>", "Attribute { Offset = 0, Name = b, AttributeName = onclick }|Attribute { Offset = 0, Name = b, AttributeName = data-y }|Attribute { Offset = 0, Name = b, AttributeName = style }")]
    [InlineData("<a href='javascript:x'>c</a>", "<a>c</a>", "Value { Offset = 0, Name = a, AttributeName = href, Written = javascript:x }")]
    [InlineData("<img src='https://example.org/x' alt=c>", "<img alt=\"c\">", "Value { Offset = 0, Name = img, AttributeName = src, Written = https://example.org/x }")]
    [InlineData("<p tabindex=2>c</p>", "<p>c</p>", "Value { Offset = 0, Name = p, AttributeName = tabindex, Written = 2 }")]
    [InlineData("<input name=q>", "", "Element { Offset = 0, Name = input, Words = , IsDrawn = False }")]
    [InlineData("a<br><svg xmlns='http://www.w3.org/2000/svg'><image href=x /><g fill='url(#a)'></g><a><text>c</text></a></svg>", "a<br><svg><g></g></svg>", "Element { Offset = 45, Name = image, Words = , IsDrawn = True }|Value { Offset = 61, Name = g, AttributeName = fill, Written = url(#a) }|Element { Offset = 83, Name = a, Words = c, IsDrawn = True }")]
    [InlineData("<svg><title>a <b>c</b><script>x</script></title></svg>", "<svg><title>a c</title></svg>", "Tags { Offset = 14, Name = b }|Element { Offset = 22, Name = script, Words = , IsDrawn = True }")]
    [InlineData("<text>a</text><title>c</title>", "a", "Tags { Offset = 0, Name = text }|Element { Offset = 14, Name = title, Words = c, IsDrawn = False }")]
    [InlineData("a <!-- b --> &lt;script&gt; c", "a  &lt;script&gt; c", "")]
    public void What_is_taken_away_is_told(string html, string expected, string removed)
    {
        var clean = SafeHtml.Clean(html);

        Assert.Equal(expected, clean.Html);
        Assert.Equal(removed, string.Join('|', clean.Removed.OrderBy(one => one.Offset)));
    }

    private static void Hold(int times, Action<string> holds) => Prop.ForAll(_anyHtml, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithQuietOnSuccess(true));

    private static IElement ReadInPage(string html) => new HtmlParser().ParseDocument($"<!doctype html><body><div>{html}</div></body>").Body!.FirstElementChild!;

    private static void RequireHarmless(IAttr attribute, string html, string clean)
    {
        var value = string.Concat(attribute.Value.Where(sign => sign > ' ')).Replace('\\', '/').ToLowerInvariant();
        var isHarmless = !attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            && attribute.Name is not ("style" or "srcset" or "formaction" or "action" or "xlink:href" or "srcdoc" or "ping" or "data")
            && !attribute.Name.StartsWith("data-", StringComparison.Ordinal)
            && !(attribute.Name is "href" or "src" or "cite" && (value.StartsWith("javascript:", StringComparison.Ordinal) || value.StartsWith("vbscript:", StringComparison.Ordinal) || value.StartsWith("data:", StringComparison.Ordinal)))
            && !(attribute.Name == "src" && (value.StartsWith("//", StringComparison.Ordinal) || value.StartsWith("http", StringComparison.Ordinal)))
            && (attribute.Name != "tabindex" || value == "0")
            && (attribute.Name is "id" or "title" or "alt" || !value.Contains("url(", StringComparison.Ordinal));
        Assert.True(isHarmless, $"{attribute.Name}=\"{attribute.Value}\" of '{html}' came through as '{clean}'");
    }
}

namespace Dossier.BrowserTests.Attacks;

/// <summary>
/// Texts that would do something in a browser, if a page gave it them as they are: open a dialog, make an element, ask another
/// host for something. They are written for the ways that a text takes here: Markdown, HTML within it, YAML, templates, JSON
/// within a page, Markdown twins, addresses.
/// </summary>
internal static class Vectors
{
    /// <summary>The host that no page may ask for anything.</summary>
    public const string Host = "attack.example";

    /// <summary>The element that no page may have.</summary>
    public const string Element = "made-by-script";

    // What runs, in the forms that different places need. None has a quotation mark of its own.
    private static readonly string[] _programs =
    [
        "alert(1)", "alert`1`", "(alert)(1)", "top[/al/.source+/ert/.source](1)",
        $"document.body.append(document.createElement(/{Element}/.source))",
        $"new(Image)().src=/\\/\\/{Host}\\/i/.source.slice(0)",
    ];

    // {P} is a program.
    private static readonly string[] _ofPrograms =
    [
        "<script>{P}</script>",
        "<ScRiPt\n>{P}</sCrIpT >",
        "<script src=data:text/javascript,{P}></script>",
        "</script><script>{P}</script>",
        "</title></textarea></style></noscript><script>{P}</script>",
        "--><script>{P}</script><!--",
        "]]><script>{P}</script>",
        "<img src=x onerror={P}>",
        "<img/src=`x`/onerror={P}//",
        "\"><img src=x onerror={P}>",
        "' onmouseover={P} autofocus tabindex=1 onfocus={P} x='",
        "\" onmouseover={P} autofocus tabindex=1 onfocus={P} x=\"",
        "<svg onload={P}>",
        "<svg><script>{P}</script></svg>",
        "<svg><animate onbegin={P} attributeName=x dur=1s></svg>",
        "<svg><a><animate attributeName=href values=javascript:{P} /><text y=20>press</text></a></svg>",
        "<svg><foreignObject><img src=x onerror={P}></foreignObject></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror={P}&gt;\">",
        "<math><mi xlink:href=\"javascript:{P}\">press</mi></math>",
        "<noscript><p title=\"</noscript><img src=x onerror={P}>\">",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror={P}>",
        "<template><script>{P}</script></template>",
        "<details open ontoggle={P}>x</details>",
        "<body onload={P}>",
        "<input autofocus onfocus={P}>",
        "<video><source onerror={P}></video>",
        "<audio src=x onerror={P}></audio>",
        "<iframe src=javascript:{P}></iframe>",
        "<iframe srcdoc=\"<script>{P}</script>\"></iframe>",
        "<object data=javascript:{P}></object>",
        "<embed src=javascript:{P}>",
        "<a href=javascript:{P}>press</a>",
        "<a href=\"java\tscript:{P}\">press</a>",
        "<a href=\"&#106;avascript&colon;{P}\">press</a>",
        "<a href=\" \u0001javascript:{P}\">press</a>",
        "<form action=javascript:{P}><button>press</button></form>",
        "<button formaction=javascript:{P}>press</button>",
        "<meta http-equiv=refresh content=\"0;url=javascript:{P}\">",
        "<base href=javascript:{P}//>",
        "[press](javascript:{P})",
        "[press](JaVaScRiPt:{P})",
        "[press](java&Tab;script:{P})",
        "[press](&#x6A;avascript:{P})",
        "[press](data:text/html,<script>{P}</script>)",
        "[press](vbscript:{P})",
        "![seen](javascript:{P})",
        "![seen](x\"onerror=\"{P})",
        "![\"onerror={P} x=\"](x.png)",
        "[press][1]\n\n[1]: javascript:{P}",
        "<javascript:{P}>",
        "[[javascript:{P}]]",
        "[[x|<img src=x onerror={P}>]]",
        "`<img src=x onerror={P}>`",
        "```html\n<script>{P}</script>\n```",
        "> [!note] <img src=x onerror={P}>\n> text",
        "| a |\n|---|\n| <img src=x onerror={P}> |",
        "Note[^1]\n\n[^1]: <svg onload={P}>",
        "# <img src=x onerror={P}> {#a onclick={P}}",
        "text {onclick={P}}",
        "{{ \"<script>{P}</script>\" }}",
        "%3Cscript%3E{P}%3C/script%3E",
        "&lt;script&gt;{P}&lt;/script&gt;",
        "&amp;lt;img src=x onerror={P}&amp;gt;",
        "\u003cscript>{P}\u003c/script>",
        "＜script＞{P}＜/script＞",
        "<x onclick={P}>press</x>",
        "<p style=\"animation-name:x\" onanimationstart={P}>x</p>",
        "<select><style></select><img src=x onerror={P}></style>",
        "<textarea><img src=\"</textarea><img src=x onerror={P}>\">",
        "<plaintext><img src=x onerror={P}>",
        "<xmp><img title=\"</xmp><img src=x onerror={P}>\">",
        "<!--><img src=x onerror={P}>-->",
        "<!doctype html [<!entity x \"<img src=x onerror={P}>\">]>&x;",
        "<?php ?><img src=x onerror={P}>",
        "<img src=x onerror={P}\u2028>",
    ];

    private static readonly string[] _whole =
    [
        $"<img src=https://{Host}/i.png>",
        $"![seen](https://{Host}/i.png)",
        $"![seen](//{Host}/i.png)",
        $"<link rel=stylesheet href=https://{Host}/s.css>",
        $"<style>@import url(https://{Host}/s.css);</style>",
        $"<p style=\"background:url(https://{Host}/b.png)\">x</p>",
        $"<svg><image href=https://{Host}/i.png></svg>",
        $"<svg><use href=https://{Host}/u.svg#x></use></svg>",
        $"<svg><style>@import 'https://{Host}/s.css'</style></svg>",
        $"<video poster=https://{Host}/p.png src=https://{Host}/v.mp4 autoplay></video>",
        $"<iframe src=https://{Host}/></iframe>",
        $"<meta http-equiv=refresh content=\"0;url=https://{Host}/\">",
        $"<base href=https://{Host}/>",
        $"<form action=https://{Host}/><input name=q></form>",
        $"<a href=x ping=https://{Host}/p>press</a>",
        $"<input type=image src=https://{Host}/i.png>",
        $"<table background=https://{Host}/b.png><tr><td>x</table>",
        $"<object data=https://{Host}/o></object>",
        $"<picture><source srcset=https://{Host}/a.png><img src=https://{Host}/b.png></picture>",
        $"<script type=module>import 'https://{Host}/m.js'</script>",
        $"<{Element}></{Element}>",
        "<img name=dossier><img id=search-words><form name=body>",
        "<a id=dossier href=//attack.example><a id=dossier name=search href=//attack.example>",
        "__proto__",
        "constructor",
        "</script><!--<script>",
        "{\"@context\":\"x\",\"a\":\"</script><img src=x onerror=alert(1)>\"}",
        "\u202Eevil\u202C <b>",
    ];

    /// <summary>All, each once.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. _ofPrograms.SelectMany((form, at) => Enumerable.Range(0, 3).Select(turn => form.Replace("{P}", _programs[(at + turn) % _programs.Length], StringComparison.Ordinal))).Distinct(StringComparer.Ordinal),
        .. _whole,
    ];
}

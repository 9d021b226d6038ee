using Dossier.Rendering.Files;
using Dossier.Sources;
using Xunit;

namespace Dossier.Tests.Rendering;

public class SvgDrawingTests
{
    private const string Head = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    public static TheoryData<string> Alive { get; } =
    [
        "<script>alert(1)</script>",
        "<script xlink:href=\"x.js\"/>",
        "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>",
        "<script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script>",
        "<g><foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject></g>",
        "<iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"javascript:alert(1)\"/>",
        "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" href=\"javascript:alert(1)\"/>",
        "<handler>alert(1)</handler>",
        "<rect onclick=\"alert(1)\"/>",
        "<rect ONCLICK=\"alert(1)\"/>",
        "<rect xlink:onclick=\"alert(1)\"/>",
        "<animate onbegin=\"alert(1)\" attributeName=\"x\"/>",
        "<a href=\"javascript:alert(1)\"><text>x</text></a>",
        "<a xlink:href=\" java&#10;script:alert(1)\"><text>x</text></a>",
        "<a href=\"&#106;avascript:alert(1)\"><text>x</text></a>",
        "<a href=\"data:text/html,x\"><text>x</text></a>",
        "<a href=\"other.html\"><text>x</text></a>",
        "<a><set attributeName=\"href\" to=\"https://evil.example\"/></a>",
        "<a><animate attributeName=\"xlink:href\" values=\"#a;javascript:alert(1)\"/></a>",
        "<set attributeName=\"onmouseover\" to=\"alert(1)\"/>",
        "<image href=\"https://evil.example/t.png\"/>",
        "<image href=\"//evil.example/t.png\"/>",
        "<image xlink:href=\"../secret.png\"/>",
        "<image href=\"data:image/svg+xml,x\"/>",
        "<use href=\"https://evil.example/x.svg#a\"/>",
        "<use href=\"data:image/svg+xml;base64,AAAA#x\"/>",
        "<feImage href=\"https://evil.example/x.png\"/>",
        "<g xml:base=\"https://evil.example/\"><use href=\"#a\"/></g>",
        "<rect fill=\"url(https://evil.example/x.svg#a)\"/>",
        "<rect fill=\"URL( 'https://evil.example/x.svg#a')\"/>",
        "<rect style=\"fill:u\\72l(https://evil.example)\"/>",
        "<rect style=\"background:image-set('https://evil.example/a.png' 1x)\"/>",
        "<set attributeName=\"fill\" to=\"url(https://evil.example/x.svg#a)\"/>",
        "<style>@import 'https://evil.example/x.css';</style>",
        "<style>@im<!-- -->port 'https://evil.example/x.css';</style>",
        "<style>@im<![CDATA[port 'x.css']]></style>",
        "<style>\n rect { fill: url(https://evil.example/x) }</style>",
        "<style>@font-face { src: url(https://evil.example/f.woff2) }</style>",
        "<style>@\\69mport 'x.css'</style>",
        "<?xml-stylesheet href=\"https://evil.example/x.css\"?>",
        "<audio src=\"https://evil.example/x.mp3\"/>",
    ];

    public static TheoryData<string> Still { get; } =
    [
        "<title>The front: a &lt;script&gt; of events</title><desc>url(http://x) \\ and @import are words here</desc><text>onload=\"x\"</text>",
        "<defs><linearGradient id=\"a\"><stop stop-color=\"red\"/></linearGradient></defs><rect fill=\"url(#a)\" style=\"stroke: url('#a')\"/>",
        "<style>text { font: 12px serif } rect { fill: url(#a) }</style>",
        "<image href=\"data:image/png;base64,iVBORw0KGgo=\"/><use xlink:href=\"#a\"/>",
        "<a href=\"https://example.org/source\"><text>Source</text></a>",
        "<animate attributeName=\"x\" from=\"0\" to=\"9\" dur=\"2s\"/>",
        "<sodipodi:namedview xmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\" id=\"v\"/><metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" rdf:about=\"\"/></metadata>",
        "<g inkscape:export-filename=\"C:\\maps\\front.png\" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" inkscape:label=\"L\"/>",
        "<!-- <script> was here --><?xpacket begin=\"\"?>",
    ];

    [Theory]
    [MemberData(nameof(Alive))]
    public void What_runs_or_loads_is_refused(string inside)
    {
        var fault = FaultOf($"{Head}\n{inside}</svg>");

        Assert.Equal("active-drawing", fault?.Code);
        Assert.Equal(("content/assets/a.svg", 2), (fault!.Place.File, fault.Place.Line));
    }

    [Theory]
    [MemberData(nameof(Still))]
    public void What_draws_is_published(string inside) => Assert.Null(FaultOf($"{Head}{inside}</svg>"));

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>", null)]
    [InlineData("\uFEFF<svg xmlns=\"http://www.w3.org/2000/svg\"/>", null)]
    [InlineData("<?xml-stylesheet type=\"text/xsl\" href=\"x.xsl\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", "active-drawing")]
    [InlineData("<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"alert(1)\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>", "active-drawing")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"<script>alert(1)</script>\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>", "active-drawing")]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-7\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", "active-drawing")]
    [InlineData("<html xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></html>", "active-drawing")]
    [InlineData("<svg onload=\"alert(1)\"/>", "active-drawing")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>", "active-drawing")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>", "broken-drawing")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>", "broken-drawing")]
    [InlineData("no drawing", "broken-drawing")]
    [InlineData("", "broken-drawing")]
    public void A_drawing_is_judged_from_its_first_byte(string text, string? code) => Assert.Equal(code, FaultOf(text)?.Code);

    [Fact]
    public void Bytes_that_are_no_text_are_no_drawing() =>
        Assert.Equal("broken-drawing", SvgDrawing.FaultOf(new AssetFile("content/assets/a.svg", "assets/a.svg", new byte[] { 0x1F, 0x8B, 8, 0 }))?.Code);

    private static Diagnostic? FaultOf(string text) => SvgDrawing.FaultOf(new AssetFile("content/assets/a.svg", "assets/a.svg", Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_drawing_that_is_larger_than_any_is_not_gone_through()
    {
        var file = new AssetFile("content/assets/a.svg", "assets/a.svg", Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\">{string.Concat(Enumerable.Repeat("<path d=\"M0 0\"/>", 250_000))}</svg>"));
        Assert.Equal("content/assets/a.svg: error endless-drawing: the drawing has 4,000,046 bytes, and no more than 4,000,000 are read", SvgDrawing.FaultOf(file)?.ToString());
    }
}

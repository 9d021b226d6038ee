using System.Buffers;
using Ganss.Xss;

namespace Dossier.Text.Html;

/// <summary>What of an author's HTML may be published: names of elements and attributes, addresses, and values in drawings.</summary>
internal static class HtmlAllowList
{
    private static readonly FrozenSet<string> _elements = FrozenSet.ToFrozenSet(
        [
            "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl",
            "dt", "em", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "input", "ins", "kbd", "li", "mark", "ol",
            "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td",
            "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>A drawing (SVG 2): shapes, groups and words. Nothing in it refers to anything, runs, moves or holds HTML.</summary>
    private static readonly FrozenSet<string> _drawings = FrozenSet.ToFrozenSet(
        ["svg", "g", "path", "circle", "ellipse", "line", "polyline", "polygon", "rect", "text", "tspan", "title", "desc"],
        StringComparer.Ordinal);

    /// <summary>Elements that go with everything in them; of the others that are not allowed, the words stay.</summary>
    private static readonly FrozenSet<string> _dropped = FrozenSet.ToFrozenSet(
        [
            "script", "style", "iframe", "object", "embed", "template", "noscript", "math", "form", "textarea", "select", "button", "video", "audio", "canvas",
            "link", "meta", "base", "title", "head", "frame", "frameset", "applet", "portal",
        ],
        StringComparer.Ordinal);

    /// <summary>Elements that a browser would not read where they stand, or reads nothing in but text: of these only the tags go.</summary>
    private static readonly FrozenSet<string> _opened = FrozenSet.ToFrozenSet(["html", "head", "body", "frameset", "xmp", "plaintext", "noembed", "noframes", "listing"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> _attributes = FrozenSet.ToFrozenSet(
        [
            "href", "src", "alt", "title", "id", "class", "lang", "dir", "cite", "datetime", "colspan", "rowspan", "scope", "headers", "start", "reversed",
            "value", "type", "checked", "disabled", "open", "width", "height", "rel", "loading", "tabindex", "role", "aria-label", "aria-hidden",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Attributes of drawings, whose values are numbers, colours and words. A stylesheet's <c>url()</c> could load something in them.</summary>
    private static readonly FrozenSet<string> _drawingAttributes = FrozenSet.ToFrozenSet(
        [
            "viewBox", "preserveAspectRatio", "version", "d", "points", "x", "y", "dx", "dy", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry",
            "width", "height", "transform", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap",
            "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "opacity", "color", "text-anchor", "dominant-baseline",
            "font-size", "font-weight", "font-style", "letter-spacing",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> _drawingValues = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789#.,%()+- \t\n");

    /// <summary>The same for HtmlSanitizer, which is told no stylesheets, no <c>data-</c> attributes and no schemes: addresses are judged here.</summary>
    public static HtmlSanitizerOptions Options { get; } = new()
    {
        AllowedTags = new HashSet<string>([.. _elements, .. _drawings], StringComparer.OrdinalIgnoreCase),
        AllowedAttributes = new HashSet<string>([.. _attributes, .. _drawingAttributes], StringComparer.OrdinalIgnoreCase),
        UriAttributes = new HashSet<string>(["href", "cite"], StringComparer.OrdinalIgnoreCase),
    };

    /// <summary>
    /// Whether an attribute of an author's tag may stay for what it does: a class or a role would give words the look, and to those who
    /// listen the sound, of what only the site says of itself. The language of code, and what a drawing is called, may stay.
    /// </summary>
    public static bool IsOfText(string element, HtmlTagAttribute attribute) => attribute.Name switch
    {
        "class" => element is "code" or "pre" && (attribute.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(IsLanguageOfCode),
        "role" => element == "svg" && attribute.Value == "img",
        "aria-label" => element == "svg",
        "aria-hidden" => element == "svg",
        _ => true,
    };

    private static bool IsLanguageOfCode(string name) =>
        name.StartsWith("language-", StringComparison.Ordinal) && name.Skip(9).All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '+' or '#' or '.');

    public static bool IsElement(string name) => _elements.Contains(name);

    public static bool IsDrawing(string name) => _drawings.Contains(name);

    public static bool IsDrawingAttribute(string name) => _drawingAttributes.Contains(name);

    /// <summary>Whether an element that is not allowed goes with everything in it.</summary>
    public static bool GoesWithContent(string name) => _dropped.Contains(name);

    /// <summary>Whether the tags of an element go before a browser sees them.</summary>
    public static bool LosesTags(string name) => _opened.Contains(name);

    /// <summary>Whether an attribute of a drawing, or of HTML that has one of the same name, has a value that loads nothing.</summary>
    public static bool IsPlainValue(string attribute, string value) =>
        !_drawingAttributes.Contains(attribute) || (!value.AsSpan().ContainsAnyExcept(_drawingValues) && !value.Contains("url", StringComparison.OrdinalIgnoreCase));

    /// <summary>An address that a reader may follow: a relative one, or one of the web, of mail or of a telephone.</summary>
    public static bool IsLink(string address) => IsRelative(address) || SchemeOf(address) is "http" or "https" or "mailto" or "tel";

    /// <summary>An address within the site. A picture from another site would be loaded, not followed.</summary>
    public static bool IsRelative(string address)
    {
        var visible = Visible(address);
        var colon = visible.IndexOf(':', StringComparison.Ordinal);
        return !visible.StartsWith("//", StringComparison.Ordinal) && (colon < 0 || visible.AsSpan(0, colon).ContainsAny('/', '?', '#'));
    }

    private static string SchemeOf(string address) =>
        Visible(address) is var visible && visible.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? visible[..colon].ToLowerInvariant() : "";

    /// <summary>
    /// Browsers skip white space and control characters inside a scheme, so they must not hide one from us; and they take a
    /// backslash for a slash (URL Standard, 4.4).
    /// </summary>
    private static string Visible(string address) => string.Concat(address.Where(sign => sign > ' ')).Replace('\\', '/');
}

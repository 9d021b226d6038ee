using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Dossier.Rendering.Texts;

/// <summary>
/// Keeps of an author's HTML what a text needs and drops the rest: an allow-list of elements, attributes and kinds of
/// addresses. A script, a style, a form, a frame, an event handler and a <c>javascript:</c> address never pass.
/// </summary>
public static class HtmlSanitizer
{
    private static readonly FrozenSet<string> _elements = FrozenSet.ToFrozenSet(
        [
            "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl",
            "dt", "em", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp",
            "rt", "ruby", "s", "samp", "section", "small", "span", "strong", "sub", "summary", "sup", "svg", "path", "table", "tbody", "td", "tfoot", "th",
            "thead", "time", "tr", "u", "ul", "var", "wbr", "input",
        ],
        StringComparer.Ordinal);

    /// <summary>Elements that go with everything in them; of the others that are not allowed, the words stay.</summary>
    private static readonly FrozenSet<string> _dropped = FrozenSet.ToFrozenSet(
        ["script", "style", "iframe", "object", "embed", "template", "noscript", "math", "form", "textarea", "select", "button", "video", "audio", "canvas", "link", "meta", "base", "title", "head", "frame", "frameset", "applet", "portal"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> _attributes = FrozenSet.ToFrozenSet(
        [
            "href", "src", "alt", "title", "id", "class", "lang", "dir", "cite", "datetime", "colspan", "rowspan", "scope", "headers", "start", "reversed",
            "value", "type", "checked", "disabled", "open", "width", "height", "rel", "loading", "tabindex", "role", "aria-label", "aria-hidden", "viewbox", "viewBox", "d", "version",
        ],
        StringComparer.Ordinal);

    /// <summary>Cleans a fragment of HTML.</summary>
    /// <param name="html">The fragment; what is not well formed in it is mended as a browser would.</param>
    public static string Clean(string html)
    {
        var document = new HtmlParser().ParseDocument("<!doctype html><body></body>");
        var body = document.Body!;
        body.InnerHtml = html;
        CleanChildren(body);
        return body.InnerHtml;
    }

    private static void CleanChildren(IElement parent)
    {
        foreach (var node in parent.ChildNodes.ToArray())
        {
            switch (node)
            {
                case IElement element:
                    CleanElement(element);
                    break;
                case IText:
                    break;
                default:
                    parent.RemoveChild(node);
                    break;
            }
        }
    }

    private static void CleanElement(IElement element)
    {
        // HTML within SVG is read another way each time it is printed and parsed again, so nothing but drawings stays there.
        var isForeign = element.NamespaceUri != NamespaceNames.HtmlUri && element.LocalName is not ("svg" or "path");
        if (isForeign || _dropped.Contains(element.LocalName) || (element.LocalName == "input" && element.GetAttribute("type") != "checkbox"))
        {
            element.Remove();
            return;
        }

        CleanChildren(element);
        if (!_elements.Contains(element.LocalName))
        {
            element.Replace([.. element.ChildNodes]);
            return;
        }

        foreach (var attribute in element.Attributes.ToArray())
        {
            // What scrolls takes the focus; an order of stops of the author's own would confuse everyone.
            var isOrder = attribute is { Name: "tabindex", Value: not "0" };
            if (!_attributes.Contains(attribute.Name) || isOrder || (attribute.Name is "href" or "src" or "cite" && !IsHarmless(attribute.Value, attribute.Name)))
            {
                element.RemoveAttribute(attribute.Name);
            }
        }
    }

    /// <summary>Relative addresses and the web's own; a picture from another site is loaded, not followed, so it is not allowed.</summary>
    private static bool IsHarmless(string address, string attribute)
    {
        // Browsers skip white space and control characters inside a scheme, so they must not hide one from us; and they
        // take a backslash for a slash (URL Standard, 4.4).
        var visible = string.Concat(address.Where(sign => sign > ' ')).Replace('\\', '/');
        var colon = visible.IndexOf(':', StringComparison.Ordinal);
        var isRelative = !visible.StartsWith("//", StringComparison.Ordinal) && (colon < 0 || visible.AsSpan(0, colon).ContainsAny('/', '?', '#'));
        return isRelative || (attribute != "src" && visible[..Math.Max(0, colon)].ToLowerInvariant() is "http" or "https" or "mailto" or "tel");
    }
}

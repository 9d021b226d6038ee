using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dossier.Rendering.Files;
using Dossier.Sources;

namespace Dossier.Rendering.House;

/// <summary>
/// What in a file for the root of the site would run in a reader's browser as the site itself. Entries may come from anybody, and a file
/// of <c>static/</c> with them: pages that prove to a search engine whose site it is hold words, and no more is needed.
/// </summary>
internal static class ActiveMarkup
{
    private static readonly FrozenSet<string> _endings = FrozenSet.ToFrozenSet(
        [".js", ".mjs", ".cjs", ".wasm", ".swf", ".hta", ".css", ".xsl", ".xslt", ".svgz", ".php", ".phtml", ".asp", ".aspx", ".jsp", ".cgi", ".pl", ".shtml", ".mht", ".mhtml"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> _elements = FrozenSet.ToFrozenSet(
        ["html", "head", "title", "meta", "body", "h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "ul", "ol", "li", "dl", "dt", "dd", "strong", "em", "b", "i", "code", "pre", "a", "div", "span", "table", "thead", "tbody", "tr", "th", "td"], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] _ofXml = ["<?xml-stylesheet", "<!doctype", "<!entity", "http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xsl"];

    /// <summary>The first thing that could run, as a part of a sentence; null where nothing could.</summary>
    public static string? FaultOf(AssetFile file)
    {
        var ending = Path.GetExtension(file.Name);
        if (_endings.Contains(ending))
            return $"is of a kind that runs ('{ending}')";
        if (ending.Equals(AssetKinds.Drawing, StringComparison.OrdinalIgnoreCase))
            return SvgDrawing.FaultOf(file) is { } drawn ? $"is a drawing of which '{drawn.Code}' would be said in assets/" : null;
        if (ending.ToUpperInvariant() is not (".HTML" or ".HTM" or ".XHTML" or ".XHT" or ".XML") && !AssetKinds.BeginsAsMarkup(file.Bytes.Span))
            return null;

        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        if (text.Contains('\0', StringComparison.Ordinal))
            return "is markup in another encoding than UTF-8";
        return ending.Equals(".xml", StringComparison.OrdinalIgnoreCase) ? OfXml(text) : OfPage(text);
    }

    /// <summary>A file of XML runs nothing where it names no language in which something could.</summary>
    private static string? OfXml(string text) => _ofXml.FirstOrDefault(sign => text.Contains(sign, StringComparison.OrdinalIgnoreCase)) is { } sign ? $"has '{sign}'" : null;

    private static string? OfPage(string text)
    {
        foreach (var element in new HtmlParser().ParseDocument(text).All)
        {
            if (!_elements.Contains(element.LocalName))
                return $"has an element '{element.LocalName}'";
            if (element.Attributes.FirstOrDefault(attribute => !IsInert(element, attribute)) is { } attribute)
                return $"has '{attribute.Name}' at an element '{element.LocalName}'";
        }

        return null;
    }

    /// <summary>Whether an address only leads on, as browsers read it: without blanks and what is below them (URL Standard, 4.4).</summary>
    private static bool LeadsOn(string address)
    {
        var dense = string.Concat(address.Where(sign => sign > ' '));
        var scheme = dense.AsSpan().IndexOfAny(":/?#") is >= 0 and var end && dense[end] == ':' ? dense[..end] : null;
        return scheme is null || scheme.ToUpperInvariant() is "HTTPS" or "HTTP" or "MAILTO";
    }

    private static bool IsInert(IElement element, IAttr attribute) => (element.LocalName, attribute.Name.ToLowerInvariant()) switch
    {
        ("meta", "http-equiv") => attribute.Value.Equals("content-type", StringComparison.OrdinalIgnoreCase),
        ("meta", "name" or "content" or "charset" or "property") => true,
        ("a", "href") => LeadsOn(attribute.Value),
        (_, "lang" or "dir" or "title" or "id" or "rel") => true,
        _ => false,
    };
}

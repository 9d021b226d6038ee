using System.Xml;
using Dossier.Sources;

namespace Dossier.Rendering.Files;

/// <summary>
/// Judges a drawing (SVG 2). Opened by itself it is a page of the site, and could run scripts and load what it likes, so it
/// is published only where nothing in it can. It is judged and not cleaned: a drawing is published as it was drawn, or not at all.
/// </summary>
public static class SvgDrawing
{
    private const string SvgNames = "http://www.w3.org/2000/svg";
    private const int MostFromEntities = 1024;

    /// <summary>The bytes of a drawing that are gone through; maps of the world in fine detail have half as many.</summary>
    private const int MostBytes = 4_000_000;

    private static readonly string[] _links = ["https://", "http://", "mailto:"];

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Of other programs' elements (Inkscape, Adobe, RDF) a browser makes nothing; of these it does.
    private static readonly FrozenSet<string> _living = new[]
    {
        "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML", "http://www.w3.org/2001/xml-events", "http://www.w3.org/1999/XSL/Transform",
        "http://www.mozilla.org/keymaster/gatekeeper/there.is.only.xul", "http://www.mozilla.org/xbl",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What draws: SVG 2, and SVG 1.1 as far as programs write it. 'script', 'foreignObject' and what plays are left out.
    private static readonly FrozenSet<string> _elements = (
        "a animate animateMotion animateTransform circle clipPath color-profile cursor defs desc discard ellipse feBlend feColorMatrix feComponentTransfer feComposite " +
        "feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge " +
        "feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter flowPara flowRegion flowRoot flowSpan font font-face " +
        "font-face-name font-face-src g glyph hatch hatchpath hkern image line linearGradient marker mask mesh meshgradient meshpatch meshrow metadata missing-glyph mpath " +
        "path pattern polygon polyline radialGradient rect set solidcolor solidColor stop style svg switch symbol text textPath title tref tspan use view vkern")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The first thing in a drawing that runs or loads, or why it is none.</summary>
    /// <returns>Null where it is a drawing and nothing more.</returns>
    public static Diagnostic? FaultOf(AssetFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Bytes.Length > MostBytes)
            return Messages.EndlessDrawing(Place.Whole(file.Path), string.Create(CultureInfo.InvariantCulture, $"{file.Bytes.Length:N0} bytes, and no more than {MostBytes:N0} are read"));

        string text;
        try
        {
            text = _strict.GetString(file.Bytes.Span).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Messages.BrokenDrawing(Place.Whole(file.Path), "it is not saved as UTF-8");
        }

        using var characters = new StringReader(text);
        using var xml = XmlReader.Create(characters, new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = MostFromEntities });
        try
        {
            return FaultIn(xml, file.Path);
        }
        catch (XmlException broken)
        {
            return Messages.BrokenDrawing(new Place(file.Path, Math.Max(1, broken.LineNumber), Math.Max(1, broken.LinePosition)), "it is no well-formed XML");
        }
    }

    private static Diagnostic? FaultIn(XmlReader xml, string path)
    {
        var lines = (IXmlLineInfo)xml;
        // A stylesheet is the text of its element, whatever comments and sections that text is broken into.
        var (style, depth, styleAt) = (new StringBuilder(), int.MaxValue, default(Place));
        var references = new SvgReferences();
        while (xml.Read())
        {
            var at = new Place(path, lines.LineNumber, lines.LinePosition);
            if (xml.Depth <= depth && style.Length > 0 && SvgStyle.FaultOf(style.ToString()) is { } loads)
                return Messages.ActiveDrawing(styleAt, loads);

            if (xml.Depth <= depth)
            {
                references.AddSheet(style.ToString());
                (style, depth) = (style.Clear(), int.MaxValue);
            }

            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace && depth < int.MaxValue)
                style.Append(xml.Value);
            if (FaultOf(xml) is { } what)
                return Messages.ActiveDrawing(at, what);
            if (xml.NodeType == XmlNodeType.Element)
                references.Add(xml.LocalName, xml.Depth, at, AttributesOf(xml));
            if (xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement && xml.LocalName.Equals("style", StringComparison.OrdinalIgnoreCase) && depth == int.MaxValue)
                (depth, styleAt) = (xml.Depth, at);
        }

        return references.Fault() is { } fault ? Messages.EndlessDrawing(fault.At, fault.What) : null;
    }

    /// <summary>The attributes that draw, by the name that a browser goes by.</summary>
    private static List<(string Name, string Value)> AttributesOf(XmlReader xml)
    {
        var attributes = new List<(string, string)>(xml.AttributeCount);
        for (var has = xml.MoveToFirstAttribute(); has; has = xml.MoveToNextAttribute())
        {
            if (xml.Prefix.Length == 0 || xml.LocalName == "href")
                attributes.Add((xml.LocalName, xml.Value));
        }

        xml.MoveToElement();
        return attributes;
    }

    private static string? FaultOf(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.XmlDeclaration:
                // Read by another encoding, the same bytes could be another drawing.
                return xml.GetAttribute("encoding") is { } encoding && !encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase) ? $"the encoding '{encoding}' in place of UTF-8" : null;
            case XmlNodeType.DocumentType:
                return xml.Value.Length > 0 ? "declarations of its own in <!DOCTYPE>" : null;
            case XmlNodeType.ProcessingInstruction:
                return xml.Name.StartsWith("xml-", StringComparison.OrdinalIgnoreCase) ? $"<?{xml.Name}?>" : null;
            case XmlNodeType.Element:
                return FaultOfElement(xml) ?? FaultOfAttributes(xml);
            default:
                return null;
        }
    }

    private static string? FaultOfElement(XmlReader xml)
    {
        var isDrawing = xml.NamespaceURI == SvgNames;
        if (xml.Depth == 0 && !(isDrawing && xml.LocalName == "svg"))
            return $"<{xml.Name}> in place of <svg xmlns=\"{SvgNames}\">";
        return (isDrawing && !_elements.Contains(xml.LocalName)) || _living.Contains(xml.NamespaceURI) ? $"<{xml.Name}>" : null;
    }

    private static string? FaultOfAttributes(XmlReader xml)
    {
        var element = xml.LocalName;
        for (var has = xml.MoveToFirstAttribute(); has; has = xml.MoveToNextAttribute())
        {
            if (IsDeclaration(xml) || !IsActive(element, xml))
                continue;

            var name = xml.Name;
            xml.MoveToElement();
            return $"the attribute '{name}' of <{xml.Name}>";
        }

        xml.MoveToElement();
        return null;
    }

    private static bool IsDeclaration(XmlReader attribute) => attribute.Prefix == "xmlns" || attribute.Name == "xmlns";

    private static bool IsActive(string element, XmlReader attribute)
    {
        var (name, value) = (attribute.LocalName, attribute.Value);
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "xml:base" || SvgStyle.HasScript(value))
            return true;
        if (name.Equals("href", StringComparison.OrdinalIgnoreCase) || name.Equals("src", StringComparison.OrdinalIgnoreCase))
            return !LeadsWell(element, value.Trim());
        if (name.Equals("attributeName", StringComparison.OrdinalIgnoreCase))
            return IsAnimatedInto(value.Trim());
        return attribute.Prefix.Length == 0 && SvgStyle.FaultOf(value) is not null;
    }

    /// <summary>Whether an address means a part of the drawing, a picture that stands in it, or is a link that a reader has to follow.</summary>
    private static bool LeadsWell(string element, string address) =>
        address is "" or ['#', ..]
        || (element is "image" or "feImage" && SvgStyle.IsPicture(address))
        || (element is "a" && _links.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether an animation would give an element what it must not be written with.</summary>
    private static bool IsAnimatedInto(string attribute)
    {
        var name = attribute[(attribute.LastIndexOf(':') + 1)..];
        return name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || name.Equals("href", StringComparison.OrdinalIgnoreCase) || name.Equals("src", StringComparison.OrdinalIgnoreCase)
            || attribute.Equals("xml:base", StringComparison.OrdinalIgnoreCase);
    }
}

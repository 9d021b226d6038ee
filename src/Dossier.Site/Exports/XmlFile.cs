using System.Xml;
using System.Xml.Linq;
using Dossier.Pages;
using Dossier.Rendering.Files;

namespace Dossier.Exports;

/// <summary>Writes an XML file: UTF-8 without a byte order mark, lines ended by <c>\n</c>.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings _settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static RenderedFile Of(Route route, XElement root)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, _settings))
        {
            root.WriteTo(xml);
        }

        bytes.WriteByte((byte)'\n');
        return new RenderedFile(route.Path, bytes.ToArray());
    }

    /// <summary>The words without the signs that XML cannot hold (XML 1.0, section 2.2): most control characters and lone surrogates.</summary>
    public static string Valid(string words)
    {
        // A lone surrogate is read as U+FFFD, which stands for it well.
        return words.All(XmlConvert.IsXmlChar)
            ? words
            : string.Concat(words.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));
    }
}

using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The functions of the builtin object <c>html</c>.</summary>
public partial class HtmlFunctions : ScriptObject
{
    // The package escapes what .NET's WebUtility.HtmlEncode does: the five characters of markup, Latin-1's upper half, and surrogates.
    private static readonly SearchValues<char> EncodedCharacters = SearchValues.Create("<>&\"'" + Characters(0xA0, 0xFF) + Characters(0xD800, 0xDFFF));

    // RFC 3986, sections 2.2 and 2.3: what may stand in an address as it is.
    private static readonly SearchValues<byte> AddressBytes =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;="u8);

    /// <summary>
    /// Takes HTML tags, comments and whole <c>script</c> and <c>style</c> elements out of a text. For excerpts, not for
    /// safety: what is left is not safe HTML.
    /// </summary>
    /// <param name="context">Not used; part of the package's signature.</param>
    /// <param name="text">The HTML.</param>
    /// <returns>The text between the tags, entities untouched; the same instance where there is no tag.</returns>
    /// <example><c>{{ "&lt;b&gt;Homs&lt;/b&gt;" | html.strip }}</c> gives <c>Homs</c>.</example>
    public static string? Strip(TemplateContext context, string? text) => string.IsNullOrEmpty(text) ? text : HtmlTagStripper.Strip(text);

    /// <summary>
    /// Escapes a text for use in HTML: <c>&lt; &gt; &amp; " '</c>, and by number the characters U+00A0 to U+00FF and those
    /// outside the basic plane.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The escaped text; the same instance where nothing needs escaping.</returns>
    /// <example><c>{{ "a &lt; b" | html.escape }}</c> gives <c>a &amp;lt; b</c>.</example>
    public static string? Escape(string? text)
    {
        ReadOnlySpan<char> rest = text;
        var at = rest.IndexOfAny(EncodedCharacters);
        if (at < 0) return text;
        var html = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        for (; at >= 0; at = rest.IndexOfAny(EncodedCharacters))
        {
            html.AppendFormatted(rest[..at]);
            rest = rest[(at + AppendEncoded(ref html, rest[at..]))..];
        }
        html.AppendFormatted(rest);
        return html.ToStringAndClear();
    }

    /// <summary>Puts <c>&lt;br /&gt;</c> in front of every line end (<c>\n</c>, <c>\r\n</c>).</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text with breaks; the same instance where it has no line end.</returns>
    /// <example><c>{{ "one\ntwo" | html.newline_to_br }}</c> gives two lines, <c>one&lt;br /&gt;</c> and <c>two</c>.</example>
    public static string? NewlineToBr(string? text)
    {
        ReadOnlySpan<char> rest = text;
        var at = rest.IndexOf('\n');
        if (at < 0) return text;
        var html = new StringBuilder(text!.Length + 64);
        for (; at >= 0; at = rest.IndexOf('\n'))
        {
            var lineEnd = at > 0 && rest[at - 1] == '\r' ? at - 1 : at;
            html.Append(rest[..lineEnd]).Append("<br />").Append(rest[lineEnd..(at + 1)]);
            rest = rest[(at + 1)..];
        }
        return html.Append(rest).ToString();
    }

    /// <summary>Escapes a text for use as one part of an address: everything but RFC 3986's unreserved characters.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text with its UTF-8 bytes as <c>%XX</c> where needed.</returns>
    /// <example><c>{{ "a/b c" | html.url_encode }}</c> gives <c>a%2Fb%20c</c>.</example>
    public static string? UrlEncode(string? text) => string.IsNullOrEmpty(text) ? text : Uri.EscapeDataString(text);

    /// <summary>
    /// Escapes what may not stand in an address at all; RFC 3986's reserved characters, which give an address its
    /// structure, stay.
    /// </summary>
    /// <param name="text">The address.</param>
    /// <returns>The address with its UTF-8 bytes as <c>%XX</c> where needed; the same instance where nothing needs it.</returns>
    /// <example><c>{{ "a b/?q=ü" | html.url_escape }}</c> gives <c>a%20b/?q=%C3%BC</c>.</example>
    public static string? UrlEscape(string? text)
    {
        if (string.IsNullOrEmpty(text)) return text;
        var bytes = Encoding.UTF8.GetBytes(text);
        ReadOnlySpan<byte> rest = bytes;
        var at = rest.IndexOfAnyExcept(AddressBytes);
        if (at < 0) return text;
        var address = new StringBuilder(text.Length + 32);
        for (; at >= 0; at = rest.IndexOfAnyExcept(AddressBytes))
        {
            AppendAscii(address, rest[..at]);
            address.Append('%').Append(HexDigit(rest[at] >> 4)).Append(HexDigit(rest[at] & 0xF));
            rest = rest[(at + 1)..];
        }
        AppendAscii(address, rest);
        return address.ToString();
    }

    /// <summary>Writes the reference of the first character and says how many UTF-16 code units it takes.</summary>
    private static int AppendEncoded(ref DefaultInterpolatedStringHandler html, ReadOnlySpan<char> text)
    {
        var reference = text[0] switch
        {
            '<' => "&lt;",
            '>' => "&gt;",
            '&' => "&amp;",
            '"' => "&quot;",
            '\'' => "&#39;",
            _ => null,
        };
        if (reference is not null)
        {
            html.AppendLiteral(reference);
            return 1;
        }
        // Half a surrogate pair decodes to U+FFFD, the replacement character, which stands as it is.
        var isWhole = Rune.DecodeFromUtf16(text, out var rune, out var length) == OperationStatus.Done;
        html.AppendLiteral(isWhole ? "&#" : rune.ToString());
        if (!isWhole) return length;
        html.AppendFormatted(rune.Value);
        html.AppendLiteral(";");
        return length;
    }

    private static void AppendAscii(StringBuilder target, ReadOnlySpan<byte> ascii)
    {
        foreach (var b in ascii) target.Append((char)b);
    }

    private static char HexDigit(int value) => (char)(value < 10 ? '0' + value : 'A' + value - 10);

    private static string Characters(int first, int last) =>
        string.Create(last - first + 1, first, static (characters, start) =>
        {
            for (var i = 0; i < characters.Length; i++) characters[i] = (char)(start + i);
        });
}

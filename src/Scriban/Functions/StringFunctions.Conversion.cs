using System.Buffers;
using System.Globalization;
using System.Text;

namespace Scriban.Functions;

public partial class StringFunctions
{
    private static readonly SearchValues<char> EscapedCharacters = SearchValues.Create(
        "\"\\" + string.Concat(Enumerable.Range(0, 0x20).Append(0x7F).Concat(Enumerable.Range(0x80, 0x20)).Select(c => (char)c)));

    /// <summary>Writes a text the way a quoted string literal holds it, without the quotes.</summary>
    /// <param name="text">The text.</param>
    /// <returns>
    /// The text with a backslash before quotes and backslashes, <c>\n \r \t \0 \a \b \f \v</c> for these characters and
    /// <c>\u</c> with four digits for other control characters; the same instance where nothing needs it; null for null.
    /// </returns>
    /// <example><c>{{ 'say "no"' | string.escape }}</c> gives <c>say \"no\"</c>.</example>
    public static string? Escape(string? text)
    {
        var at = text.AsSpan().IndexOfAny(EscapedCharacters);
        if (at < 0) return text;
        var escaped = new StringBuilder(text!.Length + 16);
        ReadOnlySpan<char> rest = text;
        for (; at >= 0; at = rest.IndexOfAny(EscapedCharacters))
        {
            escaped.Append(rest[..at]);
            var c = rest[at];
            if (ShortEscape(c) is var letter and not '\0') escaped.Append('\\').Append(letter);
            else escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            rest = rest[(at + 1)..];
        }
        return escaped.Append(rest).ToString();
    }

    /// <summary>Writes a text as a string literal of the language.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text escaped and in double quotes; null for null.</returns>
    /// <example><c>{{ 'say "no"' | string.literal }}</c> gives <c>"say \"no\""</c>.</example>
    public static string? Literal(string? text) => text is null ? null : $"\"{Escape(text)}\"";

    /// <summary>Reads a whole number.</summary>
    /// <param name="context">Its culture says how a number is written.</param>
    /// <param name="text">The text, white space around the number allowed.</param>
    /// <returns>An <see cref="int"/>; null where the text is none or the number too great.</returns>
    /// <example><c>{{ "41" | string.to_int + 1 }}</c> gives <c>42</c>.</example>
    public static object? ToInt(TemplateContext context, string? text) =>
        int.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var number) ? number : null;

    /// <summary>Reads a whole number of 64 bits.</summary>
    /// <param name="context">Its culture says how a number is written.</param>
    /// <param name="text">The text, white space around the number allowed.</param>
    /// <returns>A <see cref="long"/>; null where the text is none or the number too great.</returns>
    /// <example><c>{{ "4100000000" | string.to_long + 1 }}</c> gives <c>4100000001</c>.</example>
    public static object? ToLong(TemplateContext context, string? text) =>
        long.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var number) ? number : null;

    /// <summary>Reads a number of single precision.</summary>
    /// <param name="context">Its culture says how a number is written.</param>
    /// <param name="text">The text, with an exponent and group separators if it has any.</param>
    /// <returns>A <see cref="float"/>; null where the text is none.</returns>
    /// <example><c>{{ "1.5" | string.to_float + 1 }}</c> gives <c>2.5</c>.</example>
    public static object? ToFloat(TemplateContext context, string? text) =>
        float.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, context.CurrentCulture, out var number) ? number : null;

    /// <summary>Reads a number of double precision.</summary>
    /// <param name="context">Its culture says how a number is written.</param>
    /// <param name="text">The text, with an exponent and group separators if it has any.</param>
    /// <returns>A <see cref="double"/>; null where the text is none.</returns>
    /// <example><c>{{ "1.5" | string.to_double + 1 }}</c> gives <c>2.5</c>.</example>
    public static object? ToDouble(TemplateContext context, string? text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, context.CurrentCulture, out var number) ? number : null;

    /// <summary>Encodes a text's UTF-8 bytes as Base64 (RFC 4648, section 4).</summary>
    /// <param name="text">The text.</param>
    /// <returns>The Base64 text; empty for null.</returns>
    /// <example><c>{{ "Homs" | string.base64_encode }}</c> gives <c>SG9tcw==</c>.</example>
    public static string Base64Encode(string? text) => Convert.ToBase64String(Utf8(text));

    /// <summary>Decodes Base64 (RFC 4648, section 4) into a text of UTF-8.</summary>
    /// <param name="text">The Base64 text.</param>
    /// <returns>The decoded text; empty for null.</returns>
    /// <exception cref="FormatException">The text is not Base64.</exception>
    /// <example><c>{{ "SG9tcw==" | string.base64_decode }}</c> gives <c>Homs</c>.</example>
    public static string Base64Decode(string? text) => Encoding.UTF8.GetString(Convert.FromBase64String(text ?? string.Empty));

    private static char ShortEscape(char c) => c switch
    {
        '"' or '\\' => c,
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        '\0' => '0',
        '\a' => 'a',
        '\b' => 'b',
        '\f' => 'f',
        '\v' => 'v',
        _ => '\0',
    };

    private static byte[] Utf8(string? text) => Encoding.UTF8.GetBytes(text ?? string.Empty);
}

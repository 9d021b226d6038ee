using System.Buffers;

namespace Dossier.Rendering.Texts;

/// <summary>Makes a text harmless where it is printed: every sign that means something there becomes a sign that means itself.</summary>
public static class Escaping
{
    private static readonly SearchValues<char> _html = SearchValues.Create("&<>\"'");
    private static readonly SearchValues<char> _markdown = SearchValues.Create("\\`*_[]<>&~|:=#+-.)\n");

    /// <summary>For HTML's text and for attribute values in quotation marks of either kind.</summary>
    public static string Html(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = text.AsSpan().IndexOfAny(_html);
        if (first < 0)
            return text;

        var escaped = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        for (var at = first; at >= 0; at = rest.IndexOfAny(_html))
        {
            escaped.Append(rest[..at]).Append(rest[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            rest = rest[(at + 1)..];
        }

        return escaped.Append(rest).ToString();
    }

    /// <summary>
    /// For a Markdown text: signs of Markdown get a backslash (CommonMark 0.31, section 2.4), and so does what makes an
    /// address a link by itself, whose signs could not be escaped. A hyphen, a full stop and the like get one only where
    /// they could begin a list or a heading.
    /// </summary>
    public static string Markdown(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAny(_markdown) < 0)
            return text;

        var escaped = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (sign == '\n')
            {
                // A line break in a value must not end the paragraph it is printed in.
                escaped.Append(' ');
                continue;
            }

            if (sign is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '~' or '|' or ':' || sign is '=' or '%' or '^' || (sign == '.' && EndsInWww(text, at)) || (sign is '#' or '+' or '-' or '.' or ')' && OpensBlock(text, at)))
                escaped.Append('\\');

            escaped.Append(sign);
        }

        return escaped.ToString();
    }

    private static bool EndsInWww(string text, int at) => text.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase);

    private static bool OpensBlock(string text, int at)
    {
        var ends = at + 1 == text.Length || text[at + 1] is ' ' or '#' or '-';
        var before = text.AsSpan(0, at);
        return ends && (text[at] is '.' or ')' ? before.Length > 0 && before.IndexOfAnyExceptInRange('0', '9') < 0 : before.Trim('#').Trim('-').Trim(' ').IsEmpty);
    }
}

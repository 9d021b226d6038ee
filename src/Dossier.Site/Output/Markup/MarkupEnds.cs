using System.Runtime.CompilerServices;

namespace Dossier.Output.Markup;

/// <summary>What follows a start tag.</summary>
internal enum TextAfterTag
{
    /// <summary>Text and tags.</summary>
    Markup,

    /// <summary>Text up to the end tag of the element (RCDATA and RAWTEXT).</summary>
    Raw,

    /// <summary>A script, in which comments may hide end tags.</summary>
    Script,

    /// <summary>Text up to the end of the page.</summary>
    Plain,
}

/// <summary>Where what holds no tags ends, by the HTML Standard (13.2.5): comments, declarations, the text of some elements.</summary>
internal static class MarkupEnds
{
    private enum Escape
    {
        None,
        Escaped,
        DoubleEscaped,
    }

    private const string Script = "script";

    /// <summary>The length of a text with the mark that ends it; the whole where there is none.</summary>
    public static int Of(ReadOnlySpan<byte> text, ReadOnlySpan<byte> mark) => text.IndexOf(mark) is >= 0 and var end ? end + mark.Length : text.Length;

    /// <summary>The length of what follows <c>&lt;!</c>, its end included: a comment, a document type, a CDATA section or what is read as a comment.</summary>
    public static int OfDeclaration(ReadOnlySpan<byte> text, bool isInForeignContent) =>
        text.StartsWith("--"u8) ? "--".Length + OfComment(text["--".Length..])
        : isInForeignContent && text.StartsWith("[CDATA["u8) ? Of(text, "]]>"u8)
        : Of(text, ">"u8);

    /// <summary>Where the end tag of an element that holds text only begins, or -1.</summary>
    /// <param name="text">What follows its start tag.</param>
    /// <param name="kind">What text it is; not markup.</param>
    /// <param name="element">The element's name in small letters.</param>
    public static int OfText(ReadOnlySpan<byte> text, TextAfterTag kind, ReadOnlySpan<char> element) => kind switch
    {
        TextAfterTag.Raw => OfRawText(text, element),
        TextAfterTag.Script => OfScript(text),
        TextAfterTag.Markup or TextAfterTag.Plain => -1,
    };

    /// <summary>Whether a byte is space in a tag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(byte sign) => sign is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r';

    /// <summary>The length of what follows <c>&lt;!--</c>; besides <c>--&gt;</c>, <c>--!&gt;</c> ends a comment, and <c>&gt;</c> or <c>-&gt;</c> at its beginning.</summary>
    private static int OfComment(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith(">"u8))
            return 1;
        if (text.StartsWith("->"u8))
            return 2;

        var at = 0;
        while (text[at..].IndexOf("--"u8) is >= 0 and var dashes)
        {
            at += dashes + "--".Length;
            while (at < text.Length && text[at] == '-')
                at++;

            if (text[at..].StartsWith(">"u8))
                return at + 1;
            if (text[at..].StartsWith("!>"u8))
                return at + 2;
        }

        return text.Length;
    }

    private static int OfRawText(ReadOnlySpan<byte> text, ReadOnlySpan<char> element)
    {
        var at = 0;
        while (text[at..].IndexOf("</"u8) is >= 0 and var found)
        {
            at += found;
            if (IsName(text, at + "</".Length, element))
                return at;

            at += "</".Length;
        }

        return -1;
    }

    /// <summary>The script data states (13.2.5.4, 13.2.5.15 to 13.2.5.31): in a comment, a script in the script hides the first end tag.</summary>
    private static int OfScript(ReadOnlySpan<byte> text)
    {
        var escape = Escape.None;
        var at = 0;
        while (true)
        {
            var found = escape == Escape.None ? text[at..].IndexOf((byte)'<') : text[at..].IndexOfAny((byte)'<', (byte)'-');
            if (found < 0)
                return -1;

            at += found;
            var rest = text[at..];
            if (rest[0] == '-')
            {
                // Both dashes may be those of "<!--".
                var ends = rest.StartsWith("-->"u8);
                escape = ends ? Escape.None : escape;
                at += ends ? "-->".Length : 1;
            }
            else if (rest.StartsWith("</"u8) && IsName(rest, "</".Length, Script))
            {
                if (escape != Escape.DoubleEscaped)
                    return at;

                escape = Escape.Escaped;
                at += "</".Length + Script.Length;
            }
            else
            {
                at += OfOpening(rest, ref escape);
            }
        }
    }

    /// <summary>What a <c>&lt;</c> in a script does that begins no end tag.</summary>
    /// <returns>The length of what is done with.</returns>
    private static int OfOpening(ReadOnlySpan<byte> rest, ref Escape escape)
    {
        if (escape == Escape.None && rest.StartsWith("<!--"u8))
        {
            escape = Escape.Escaped;
            return "<!".Length;
        }

        if (escape == Escape.Escaped && IsName(rest, 1, Script))
        {
            escape = Escape.DoubleEscaped;
            return 1 + Script.Length;
        }

        return 1;
    }

    /// <summary>Whether a tag's name, which space, <c>/</c> or <c>&gt;</c> ends, is this one.</summary>
    private static bool IsName(ReadOnlySpan<byte> text, int start, ReadOnlySpan<char> name)
    {
        var end = start + name.Length;
        return end < text.Length && (IsSpace(text[end]) || text[end] is (byte)'/' or (byte)'>') && Ascii.EqualsIgnoreCase(text[start..end], name);
    }
}

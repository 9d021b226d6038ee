using System.Buffers;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Dossier.Output.Markup;

/// <summary>
/// Replaces what HTML reads as other signs than are written: character references, carriage returns and NUL. Few
/// values have one, so they are left to AngleSharp, which knows the names.
/// </summary>
internal static class CharacterReferences
{
    // AngleSharp takes it for the end of the text.
    private const char EndOfFile = '\uffff';

    private static readonly SearchValues<byte> _replaced = SearchValues.Create("&\r\0"u8);

    /// <summary>The value of an attribute, from what stands between its quotation marks, or without any.</summary>
    public static ReadOnlySpan<byte> Replaced(ReadOnlySpan<byte> value) =>
        value.ContainsAny(_replaced) ? Encoding.UTF8.GetBytes(string.Join(EndOfFile, Encoding.UTF8.GetString(value).Split(EndOfFile).Select(ReplacedInValue))) : value;

    /// <summary>Whether text such as a title's is nothing but white space.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> text)
    {
        var reference = text.IndexOf((byte)'&');
        return Encoding.UTF8.GetString(reference < 0 ? text : text[..reference]).AsSpan().IsWhiteSpace()
            && (reference < 0 || IsBlankWhenReplaced(Encoding.UTF8.GetString(text[reference..])));
    }

    private static string ReplacedInValue(string value)
    {
        // A value holds at most one kind of quotation mark, unless it stands without; then it holds no space, and a letter before it keeps it from being quoted.
        var isBare = value.Contains('"', StringComparison.Ordinal) && value.Contains('\'', StringComparison.Ordinal);
        var quote = isBare ? "" : value.Contains('"', StringComparison.Ordinal) ? "'" : "\"";
        using var source = new TextSource($"<a b={quote}x{value}{quote}>");
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        return tokenizer.GetStructToken().Attributes[0].Value.ToString()[1..];
    }

    private static bool IsBlankWhenReplaced(string text)
    {
        using var source = new TextSource(text);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { State = HtmlParseMode.RCData };
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            if (token.Type == HtmlTokenType.EndOfFile)
                return !text.Contains(EndOfFile, StringComparison.Ordinal);
            if (!token.Data.Memory.Span.IsWhiteSpace())
                return false;
        }
    }
}

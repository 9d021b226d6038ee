using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dossier.Import.Web.Marks;

/// <summary>
/// What a page never closes and what therefore takes in what follows: a comment, a script, a style sheet, the title, to the end of the file; the
/// quotation mark of an attribute, to the next one or to the end. A browser shows nothing of it; here it becomes an element for browsers
/// without scripts, whose words are lines that no reader sees.
/// </summary>
internal static partial class UnclosedMarks
{
    /// <summary>In characters: the end of a comment, by which it is known.</summary>
    private const int Tail = 60;

    /// <summary>Attributes that hold no markup, however odd a page is.</summary>
    private static readonly string[] _plain = ["href", "src", "class", "id", "name", "rel", "target", "style"];

    /// <summary>Opens what is not closed.</summary>
    /// <param name="document">The page.</param>
    /// <param name="html">Its source.</param>
    public static void Open(IHtmlDocument document, string html)
    {
        if (html.LastIndexOf("<!--", StringComparison.Ordinal) > html.LastIndexOf("-->", StringComparison.Ordinal) && document.GetDescendants().OfType<IComment>().LastOrDefault() is { } comment && IsEnd(html, comment.Data))
            Show(document, comment.Data, comment);
        foreach (var name in (ReadOnlySpan<string>)["script", "style", "title"])
        {
            var isOpen = html.LastIndexOf("<" + name, StringComparison.OrdinalIgnoreCase) > html.LastIndexOf("</" + name, StringComparison.OrdinalIgnoreCase);
            if (isOpen && document.QuerySelectorAll(name) is [.., { } element] && Markup().Match(element.TextContent) is { Success: true } markup && IsEnd(html, element.TextContent))
            {
                var words = element.TextContent;
                Show(document, words[markup.Index..]);
                if (element is IHtmlTitleElement)
                    element.TextContent = words[..words.IndexOf('<', StringComparison.Ordinal)];
            }
        }

        foreach (var value in InAttributes(document).ToArray())
            Show(document, value[(value.IndexOf('>', StringComparison.Ordinal) + 1)..]);
        foreach (var quote in (ReadOnlySpan<char>)['"', '\''])
        {
            if (ToTheEnd(html, quote) is { } words)
                Show(document, words);
        }
    }

    /// <summary>The values of attributes that hold paragraphs, since their quotation mark was closed by that of another attribute.</summary>
    private static IEnumerable<string> InAttributes(IHtmlDocument document) =>
        from element in document.All
        from attribute in element.Attributes
        where _plain.Contains(attribute.Name) && attribute.Value.Contains('<', StringComparison.Ordinal) && Markup().IsMatch(attribute.Value) && attribute.Value.Contains('>', StringComparison.Ordinal)
        select attribute.Value;

    /// <summary>What stands behind the last quotation mark of a page, where that opens the value of an attribute: a parser leaves out all of it.</summary>
    private static string? ToTheEnd(string html, char quote)
    {
        var at = html.LastIndexOf(quote);
        if (at <= 0 || !html.AsSpan(0, at).TrimEnd().EndsWith("=", StringComparison.Ordinal) || !Markup().IsMatch(html[at..]))
            return null;
        var tag = html.LastIndexOf('<', at);
        var isInTag = tag >= 0 && char.IsAsciiLetter(html[tag + 1]) && html.IndexOf('>', tag, at - tag) < 0;
        return isInTag ? html[(html.IndexOf('>', at) + 1)..] : null;
    }

    private static bool IsEnd(string html, string words) =>
        words.Trim() is { Length: > 0 } bare && html.AsSpan().TrimEnd().EndsWith(bare.AsSpan()[Math.Max(0, bare.LastIndexOf('\n') + 1)..] is { Length: > 0 } last ? last[Math.Max(0, last.Length - Tail)..] : bare, StringComparison.Ordinal);

    /// <summary>Shows words at the end of a page, or where a comment within it stood.</summary>
    private static void Show(IHtmlDocument document, string words, IComment? comment = null)
    {
        if (document.Body is not { } body)
            return;
        var shown = document.CreateElement("noscript");
        shown.InnerHtml = words;
        if (comment?.Parent is IElement and not IHtmlHeadElement and not IHtmlHtmlElement)
            comment.Parent.ReplaceChild(shown, comment);
        else
            body.AppendChild(shown);
    }

    [GeneratedRegex(@"<(?:p|div|h[1-6]|article|section|main|body|ul|table|br)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dossier.Import.Web.Marks;

/// <summary>
/// What a page never closes and what therefore takes in all that follows, to the end of the file: a comment, a script, a style sheet, the title. A
/// browser shows nothing of it; here it becomes an element for browsers without scripts, whose words are lines that no reader sees.
/// </summary>
internal static partial class UnclosedMarks
{
    /// <summary>In characters: the end of a comment, by which it is known.</summary>
    private const int Tail = 60;

    /// <summary>Opens what is not closed.</summary>
    /// <param name="document">The page.</param>
    /// <param name="html">Its source.</param>
    public static void Open(IHtmlDocument document, string html)
    {
        if (html.LastIndexOf("<!--", StringComparison.Ordinal) > html.LastIndexOf("-->", StringComparison.Ordinal) && document.GetDescendants().OfType<IComment>().LastOrDefault() is { } comment && IsEnd(html, comment.Data))
            Show(document, comment, comment.Data);
        foreach (var name in (ReadOnlySpan<string>)["script", "style", "title"])
        {
            var isOpen = html.LastIndexOf("<" + name, StringComparison.OrdinalIgnoreCase) > html.LastIndexOf("</" + name, StringComparison.OrdinalIgnoreCase);
            if (isOpen && document.QuerySelectorAll(name) is [.., { } element] && Markup().Match(element.TextContent) is { Success: true } markup && IsEnd(html, element.TextContent))
                Show(document, element, element.TextContent[markup.Index..]);
        }
    }

    private static bool IsEnd(string html, string words) =>
        words.Trim() is { Length: > 0 } bare && html.AsSpan().TrimEnd().EndsWith(bare.AsSpan()[Math.Max(0, bare.LastIndexOf('\n') + 1)..] is { Length: > 0 } last ? last[Math.Max(0, last.Length - Tail)..] : bare, StringComparison.Ordinal);

    private static void Show(IHtmlDocument document, INode hidden, string words)
    {
        if (document.Body is not { } body)
            return;
        var shown = document.CreateElement("noscript");
        shown.InnerHtml = words;
        if (hidden.Parent is IElement and not IHtmlHeadElement and not IHtmlHtmlElement && hidden is IComment)
            hidden.Parent.ReplaceChild(shown, hidden);
        else
            body.AppendChild(shown);
    }

    [GeneratedRegex(@"<(?:p|div|h[1-6]|article|section|main|body|ul|table|br)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();
}

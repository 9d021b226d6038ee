using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Import.Reading;

namespace Dossier.Import.Web;

/// <summary>
/// Words that stand in a page and that are no text for its readers: what a browser shows only without scripts, what a script is to show,
/// the choices of a form, words that are struck out or hidden. They are lines of their own, so that they are not lost in silence.
/// </summary>
internal static class UnseenText
{
    /// <summary>How deep such elements are looked into, within each other.</summary>
    private const int Deepest = 3;

    /// <summary>Why the words of an element are no text; null where they are, or where it has none.</summary>
    public static DropReason? ReasonOf(IElement element) => element.LocalName switch
    {
        "select" or "datalist" => DropReason.Form,
        "noscript" or "template" or "iframe" or "noframes" or "noembed" or "object" or "canvas" or "audio" or "video" or "textarea" or "svg" => DropReason.Unseen,
        "del" or "s" or "strike" => DropReason.Struck,
        _ when !PageMeasure.IsBlock(element) && (PageMeasure.IsHidden(element) || PageMeasure.IsForReadersOut(element)) => DropReason.Unseen,
        _ => null,
    };

    /// <summary>The lines of such an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="reason">Why its words are no text.</param>
    /// <param name="depth">How many such elements are around it.</param>
    public static IEnumerable<PageLine> LinesOf(IElement element, DropReason reason, int depth)
    {
        var html = element.LocalName switch
        {
            // The words within one are for browsers that know no frames, or all that follows on one that is never closed.
            "iframe" => element.GetAttribute("srcdoc") + element.TextContent,
            "template" => (element as IHtmlTemplateElement)?.Content.ToHtml() ?? "",
            "noscript" or "object" or "canvas" or "audio" or "video" => element.InnerHtml,
            "svg" when element.QuerySelector("foreignObject") is not null => string.Concat(element.QuerySelectorAll("foreignObject").Select(part => part.InnerHtml)),
            "noframes" or "noembed" or "textarea" => element.TextContent,
            _ => null,
        };
        if (html is not null && depth < Deepest && html.Contains('<', StringComparison.Ordinal))
            return Fragment(html, reason, depth + 1);
        return Words(html ?? TextOf(element)) is { Length: > 0 } words ? [Line(words, reason)] : [];
    }

    private static IEnumerable<PageLine> Fragment(string html, DropReason reason, int depth)
    {
        var body = new HtmlParser().ParseDocument("<body>" + html).Body!;
        var measure = PageMeasure.Of(body);
        return new PageLines(PageContent.Of(body, measure), measure, election: null, address: null, depth).In(body)
            .Select(line => line with { Line = line.Line with { Markup = line.Line.Markup == LineMarkup.Headline ? LineMarkup.Subheading : line.Line.Markup }, Place = PagePlace.Around, IsHidden = true, Aside = line.Aside ?? reason });
    }

    private static string TextOf(IElement element) => element.LocalName switch
    {
        "select" or "datalist" or "svg" => string.Join(" | ", element.GetDescendants().OfType<IText>().Where(text => text.ParentElement?.LocalName is not ("style" or "script")).Select(text => Words(text.Data)).Where(words => words.Length > 0)),
        _ => element.TextContent,
    };

    private static PageLine Line(string words, DropReason reason) =>
        new(TextLines.Line(1, words), PagePlace.Around, 0, IsHidden: true, words.Length, 0, 0) { Aside = reason };

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

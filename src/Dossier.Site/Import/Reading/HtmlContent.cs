using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dossier.Import.Reading;

/// <summary>
/// Which part of a page is the article: the element in whose paragraphs most of the words stand that are no links, or the
/// <c>article</c> or <c>main</c> around it. Elements whose role or class says that they serve the page are none of it.
/// </summary>
internal sealed class HtmlContent(IElement body, IElement container, IElement? headline)
{
    /// <summary>In characters: a shorter block says nothing about where the article is.</summary>
    private const int ShortestParagraph = 60;

    private static readonly FrozenSet<string> _silent = ["script", "style", "noscript", "template", "svg", "iframe", "object", "canvas", "audio", "video", "select", "textarea", "head", "input", "img", "picture", "math"];

    private static readonly FrozenSet<string> _blocks =
    [
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "label", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "time", "tr", "ul",
    ];

    private static readonly FrozenSet<string> _pageRoles = ["navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar"];

    private static readonly string[] _pageWords =
    [
        "share", "sharing", "social", "related", "recommend", "recirc", "newsletter", "promo", "advert", "adslot", "sponsor", "cookie", "consent", "gdpr", "comment", "breadcrumb", "sidebar", "pagination", "subscribe", "subscription",
        "paywall", "most-read", "mostread", "most-popular", "trending", "taboola", "outbrain", "popup", "modal", "skip-link", "skiplink", "site-header", "site-footer", "nav-", "navbar", "menu", "read-more", "readmore", "read-also", "more-news", "inread", "donate", "donation",
    ];

    public static HtmlContent Of(IElement body)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var paragraph in body.QuerySelectorAll("p, div, td, li, blockquote, section, article"))
        {
            if (paragraph.LocalName != "p" && paragraph.Children.Any(IsBlock))
                continue;
            var text = paragraph.TextContent.Trim();
            if (text.Length < ShortestParagraph || LinkDensity(paragraph, text.Length) > 0.33 || ServesPage(paragraph) || Ancestors(paragraph, 12).Any(ServesPage))
                continue;
            var share = 1.0;
            foreach (var ancestor in Ancestors(paragraph, 3))
            {
                scores[ancestor] = scores.GetValueOrDefault(ancestor) + (text.Length * share);
                share /= 2;
            }
        }

        var best = scores.Count == 0 ? body : scores.MaxBy(score => score.Value).Key;
        var container = best.Closest("article") ?? best.Closest("main, [role=main]") ?? best;
        var headline = container.QuerySelector("h1") ?? (body.QuerySelectorAll("h1") is { Length: 1 } only ? only[0] : null);
        return new HtmlContent(body, container, headline);
    }

    public static bool IsSilent(IElement element) => _silent.Contains(element.LocalName);

    public static bool IsBlock(IElement element) => _blocks.Contains(element.LocalName);

    /// <summary>What an element says about the lines in it, within what the element around it says.</summary>
    public LineMarkup MarkupOf(IElement element, LineMarkup outer)
    {
        if (ReferenceEquals(element, headline))
            return LineMarkup.Headline;
        if (ReferenceEquals(element, container))
            return IsHidden(element) ? LineMarkup.Surroundings : LineMarkup.None;
        if (ReferenceEquals(element, body))
            return LineMarkup.None;
        if (outer == LineMarkup.Surroundings || IsHidden(element))
            return LineMarkup.Surroundings;
        if (!container.Contains(element))
            return element.Contains(container) || IsHeader(element) ? outer : LineMarkup.Surroundings;
        if (IsPart(element))
            return LineMarkup.Surroundings;
        return element.LocalName switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => LineMarkup.Subheading,
            "figcaption" => LineMarkup.Caption,
            "li" => LineMarkup.ListItem,
            "tr" => LineMarkup.TableRow,
            "p" or "div" or "section" or "blockquote" when outer is LineMarkup.Subheading => LineMarkup.None,
            _ => outer,
        };
    }

    /// <summary>Whether it stands between the headline and the text, where a page keeps byline, date and standfirst.</summary>
    private bool IsHeader(IElement element) =>
        headline is not null && !container.Contains(headline) && !ServesPage(element)
        && (element.Contains(headline) || ((headline.CompareDocumentPosition(element) & DocumentPositions.Following) != 0 && (element.CompareDocumentPosition(container) & DocumentPositions.Following) != 0));

    /// <summary>Whether a part of the article's element serves the page: by its role, or by its class where it holds no more than a few words.</summary>
    private bool IsPart(IElement element)
    {
        if (element.LocalName is "nav" or "aside" or "form" or "button" or "dialog" or "label" || (element.LocalName == "article" && LinkDensity(element, element.TextContent.Length) > 0.3))
            return true;
        if (element.LocalName is "ul" or "ol" && element.Children.Length > 1 && LinkDensity(element, element.TextContent.Trim().Length) > 0.75)
            return true;
        if (element.GetAttribute("role") is { } role && _pageRoles.Contains(role))
            return true;
        return HasPageWord(element) && element.TextContent.Length * 4 < container.TextContent.Length;
    }

    /// <summary>Whether an element serves the page and not the article, wherever it stands.</summary>
    private static bool ServesPage(IElement element) =>
        element.LocalName is "nav" or "aside" or "footer" or "form" or "dialog" || (element.GetAttribute("role") is { } role && _pageRoles.Contains(role)) || IsHidden(element);

    private static bool HasPageWord(IElement element)
    {
        if (element.LocalName is "p" or "h1" or "article" or "main" or "body" or "span" or "a" or "em" or "strong")
            return false;
        var names = $"{element.ClassName} {element.Id}".ToLowerInvariant();
        return names.Length > 1 && _pageWords.Any(word => names.Contains(word, StringComparison.Ordinal));
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || (element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) ?? false);

    private static double LinkDensity(IElement element, int length) =>
        length == 0 ? 0 : (double)element.QuerySelectorAll("a").Sum(link => link.TextContent.Length) / length;

    private static IEnumerable<IElement> Ancestors(IElement element, int atMost)
    {
        for (var at = element.ParentElement; at is not null and not IHtmlHtmlElement && atMost > 0; at = at.ParentElement, atMost--)
            yield return at;
    }
}

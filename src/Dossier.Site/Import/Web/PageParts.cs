using AngleSharp.Dom;
using Dossier.Import.Reading;

namespace Dossier.Import.Web;

/// <summary>What elements, roles and classes say of parts of a page that are no article.</summary>
internal static class PageParts
{
    private static readonly FrozenSet<string> _pageRoles = ["navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar"];

    private static readonly string[] _pageWords =
    [
        "share", "sharing", "social", "related", "recommend", "recirc", "newsletter", "promo", "advert", "adslot", "sponsor", "cookie", "consent", "gdpr", "comment", "breadcrumb", "sidebar", "pagination", "subscribe", "subscription",
        "paywall", "most-read", "mostread", "most-popular", "trending", "taboola", "outbrain", "popup", "modal", "skip-link", "skiplink", "site-header", "site-footer", "nav-", "navbar", "menu", "read-more", "readmore", "read-also", "more-news", "inread", "donate", "donation",
    ];

    /// <summary>Words that are parts of other words as well, so that they count whole.</summary>
    private static readonly FrozenSet<string> _wholeWords = ["foot", "footer", "about", "imprint", "colophon", "legal", "disclaimer", "copyright"];

    private static readonly FrozenSet<string> _footWords = ["foot", "footer", "imprint", "colophon", "legal", "copyright", "nav", "menu"];

    private static readonly char[] _between = [' ', '-', '_', '\t', '\n'];

    public static bool IsPageRole(string role) => _pageRoles.Contains(role);

    /// <summary>Whether an element serves the page and not the article, wherever it stands.</summary>
    public static bool ServesPage(IElement element) =>
        element.LocalName is "nav" or "aside" or "footer" or "dialog" || (element.GetAttribute("role") is { } role && IsPageRole(role)) || PageMeasure.IsHidden(element);

    /// <summary>Whether it is the foot of the page, a menu, or its question about cookies.</summary>
    public static bool IsFoot(IElement element)
    {
        if (element.LocalName is "p" or "h1" or "article" or "main" or "body" or "span" or "a" or "em" or "strong")
            return false;
        if (element.LocalName is "footer" or "nav" || element.GetAttribute("role") is "contentinfo" or "navigation" or "menu" || AsksConsent(element))
            return true;
        return (element.ClassName ?? element.Id) is not null && $"{element.ClassName} {element.Id}".ToLowerInvariant().Split(_between).Any(_footWords.Contains);
    }

    /// <summary>Whether its class or id has a word of what pages put around articles.</summary>
    public static bool HasPageWord(IElement element)
    {
        if (element.LocalName is "p" or "h1" or "article" or "main" or "body" or "span" or "a" or "em" or "strong")
            return false;
        var names = $"{element.ClassName} {element.Id}".ToLowerInvariant();
        return names.Length > 1 && (_pageWords.Any(word => names.Contains(word, StringComparison.Ordinal)) || names.Split(_between).Any(_wholeWords.Contains));
    }

    /// <summary>Whether it holds other articles or letters of readers, by its class, id or type.</summary>
    public static bool IsOfOthers(IElement element)
    {
        if (element.GetAttribute("itemtype")?.EndsWith("Comment", StringComparison.Ordinal) ?? element.GetAttribute("itemprop") == "comment")
            return true;
        var names = $"{element.ClassName} {element.Id}";
        return names.Length > 1 && _others.Any(word => names.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>In items: as many make a list of letters or teasers.</summary>
    private const int LeastItems = 3;

    /// <summary>The parts of one kind that an element holds several of, each with parts of its own or a link, as lists of letters and of teasers do; paragraphs are none.</summary>
    public static IElement[] ItemsOf(IElement element)
    {
        var at = element;
        // A list often stands alone within boxes of its own.
        for (var depth = 0; depth < Deepest; depth++)
        {
            var items = at.Children.Where(child => child.LocalName is "li" or "div" or "article" or "section" && (child.ChildElementCount > 1 || child.QuerySelector("a[href], p, div") is not null))
                .GroupBy(child => (child.LocalName, child.ClassName?.Split(_between)[0])).MaxBy(same => same.Count())?.ToArray() ?? [];
            if (items.Length >= LeastItems)
                return items;
            if (at.Children.Where(child => child.LocalName is "ul" or "ol" or "div" or "section").MaxBy(child => child.ChildElementCount) is not { } inner)
                return [];
            at = inner;
        }

        return [];
    }

    /// <summary>Whether an element is one of several of a kind that each have a time of their own: an update of a live page.</summary>
    public static bool IsUpdate(IElement element)
    {
        bool IsTimed(IElement one) => one.LocalName == element.LocalName && one.ClassName == element.ClassName && one.QuerySelector("time") is not null;
        return element.LocalName is "div" or "section" or "article" or "li" && IsTimed(element) && element.ParentElement!.Children.Take(MostUpdates).Count(IsTimed) >= (IsCalledUpdate(element) ? LeastNamed : LeastItems);
    }

    private static bool IsCalledUpdate(IElement element) =>
        element.GetAttribute("itemprop") == "liveBlogUpdate" || (element.ClassName is { } names && _updates.Any(word => names.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static readonly string[] _updates = ["update", "liveblog", "live-blog", "live-post", "live-entry", "timeline"];

    /// <summary>In items that are called updates.</summary>
    private const int LeastNamed = 2;

    private const int MostUpdates = 100;

    /// <summary>Whether it is called after readers' letters or what else there is to read.</summary>
    public static bool IsOfLetters(IElement element)
    {
        var names = $"{element.ClassName} {element.Id}";
        return names.Length > 1 && _letters.Any(word => names.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What a part of the page is by its class and id: a box that asks to pay, letters of readers; null where they do not say.</summary>
    /// <param name="element">The element.</param>
    /// <param name="isPart">Whether it serves the page for certain.</param>
    public static DropReason? ReasonOf(IElement element, bool isPart)
    {
        var names = $"{element.ClassName} {element.Id}";
        if (names.Length == 1)
            return null;
        if (isPart && _paywalls.Any(word => names.Contains(word, StringComparison.OrdinalIgnoreCase)))
            return DropReason.Paywalled;
        return _comments.Any(word => names.Contains(word, StringComparison.OrdinalIgnoreCase)) ? DropReason.Comments : null;
    }

    private static readonly string[] _paywalls = ["paywall", "regwall", "subscri", "premium"];

    private static readonly string[] _comments = ["comments", "comment-", "comment_", "commentlist", "disqus"];

    private static readonly string[] _letters = ["comment", "replies", "disqus", "related", "recommend"];

    private const int Deepest = 4;

    /// <summary>Whether it is a menu, by its kind, role, class or id.</summary>
    public static bool IsMenu(IElement element)
    {
        if (element.LocalName is "p" or "h1" or "article" or "main" or "body" or "span" or "a" or "em" or "strong")
            return false;
        return element.LocalName == "nav" || element.GetAttribute("role") is "navigation" or "menu" or "menubar"
            || ((element.ClassName ?? element.Id) is not null && $"{element.ClassName} {element.Id}".ToLowerInvariant().Split(_between).Any(word => word is "nav" or "navbar" or "navigation" or "menu"));
    }

    private static readonly string[] _others = ["comment", "replies", "disqus", "related", "recommend", "sidebar", "teaser", "trending", "popular", "most-read", "mostread", "more-news", "latest"];

    /// <summary>Whether it asks for consent to cookies: it can be longer than the article, and is never part of it.</summary>
    public static bool AsksConsent(IElement element)
    {
        if (element.LocalName is "article" or "main" or "body" or "html")
            return false;
        var names = $"{element.ClassName} {element.Id}".ToLowerInvariant();
        return names.Length > 1 && _consent.Any(word => names.Contains(word, StringComparison.Ordinal));
    }

    private static readonly string[] _consent = ["cookie", "consent", "gdpr", "onetrust", "didomi"];
}

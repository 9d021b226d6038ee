using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dossier.Import.Reading;

namespace Dossier.Import.Web;

/// <summary>Where an element stands, by the marks of the page alone.</summary>
internal enum PagePlace
{
    /// <summary>What no article stands in: the foot of the page, its menus, its question about cookies.</summary>
    Foot,

    /// <summary>Around the article.</summary>
    Around,

    /// <summary>Between the headline and the text, where a page keeps byline, date and standfirst.</summary>
    Header,
    Article,
}

/// <summary>
/// Which part of a page is the article by the page's own marks: the element in whose paragraphs most of the words stand that are no
/// links, or the <c>article</c> or <c>main</c> around it. Elements whose role or class says that they serve the page are none of it.
/// </summary>
internal sealed class PageContent
{
    /// <summary>In letters; a shorter block says nothing about where the article is. A sign of Chinese or Japanese weighs three.</summary>
    private const int ShortestParagraph = 50;

    /// <summary>Up to how many ancestors a paragraph speaks for.</summary>
    private const int Reach = 5;

    private readonly IElement _body;
    private readonly IElement _container;
    private readonly IElement? _headline;
    private readonly PageMeasure _measure;

    private PageContent(IElement body, IElement container, IElement? headline, PageMeasure measure) =>
        (_body, _container, _headline, _measure) = (body, container, headline, measure);

    public static PageContent Of(IElement body, PageMeasure measure)
    {
        var scores = new Dictionary<IElement, double>(ReferenceEqualityComparer.Instance);
        foreach (var paragraph in measure.InOrder)
        {
            if (paragraph.LocalName is not ("p" or "div" or "td" or "li" or "blockquote" or "section" or "article") || (paragraph.LocalName != "p" && measure[paragraph].HasBlocks))
                continue;
            var extent = measure[paragraph];
            if (Weight(paragraph, extent) < ShortestParagraph || extent.LinkShare > 0.33 || Ancestors(paragraph, 12).Prepend(paragraph).Any(element => PageParts.ServesPage(element) || PageParts.HasPageWord(element)))
                continue;
            var share = 1.0;
            foreach (var ancestor in Ancestors(paragraph, Reach))
            {
                scores[ancestor] = scores.GetValueOrDefault(ancestor) + (extent.Letters * share);
                share *= 0.6;
            }
        }

        var best = scores.Count == 0 ? body : scores.OrderByDescending(score => score.Value).ThenBy(score => measure[score.Key].First).First().Key;
        var container = best.Closest("article") ?? best.Closest("main, [role=main]") ?? best;
        var headline = container.QuerySelector("h1") ?? (body.QuerySelectorAll("h1") is { Length: 1 } only ? only[0] : null);
        return new PageContent(body, container, headline, measure);
    }

    public bool IsHeadline(IElement element) => ReferenceEquals(element, _headline);

    /// <summary>Whether an element stands in the article, or between its headline and its text.</summary>
    public bool Holds(IElement element)
    {
        var (extent, container) = (_measure[element], _measure[_container]);
        if (extent == default)
            return false;
        return container.Contains(extent) || (_headline is not null && _measure[_headline].First < container.First && extent.First >= _measure[_headline].First && extent.Last <= container.First)
            || element.Closest("header") is { } header && _headline is not null && _measure[header].Contains(_measure[_headline]);
    }

    /// <summary>Whether an element is of another article or of a reader's letter: it stands in one that does not hold the article and says so.</summary>
    public bool IsOfAnother(IElement element)
    {
        for (var at = element; at is not null and not IHtmlBodyElement && !_measure[at].Contains(_measure[_container]); at = at.ParentElement)
        {
            if (at.LocalName is "aside" or "nav" or "footer" or "article" || PageParts.IsOfOthers(at) || (at.LocalName == "li" && !Holds(at)) || PageParts.IsUpdate(at))
                return true;
        }

        return false;
    }

    public bool IsInSentence(IElement time) => _measure.IsInSentence(time);

    /// <summary>Whether an element serves the page, by its role or its class; one that holds most of the article does not.</summary>
    public bool IsPart(IElement element)
    {
        if (_measure[element].Contains(_measure[_container]))
            return false;
        var extent = _measure[element];
        if (IsOfOthers(element))
            return true;
        if (element.LocalName is "nav" or "aside" or "form" or "button" or "dialog" or "label" || (element.LocalName == "article" && extent.LinkShare > 0.3))
            return extent.Letters * 2 < _measure[_container].Letters || element.LocalName is "nav" or "button";
        if (element.GetAttribute("role") is { } role && PageParts.IsPageRole(role))
            return true;
        return PageParts.HasPageWord(element) && extent.Letters * 2 < _measure[_container].Letters;
    }

    /// <summary>Whether an element is a list of readers' letters or of other articles: it is called so, holds several, and neither article nor headline. It can be longer than the article.</summary>
    public bool IsOfOthers(IElement element)
    {
        if (element.LocalName is "body" or "main" or "p" || !PageParts.IsOfLetters(element) || _measure[element].Contains(_measure[_container]) || (_headline is not null && _measure[element].Contains(_measure[_headline])))
            return false;
        return PageParts.ItemsOf(element).Sum(item => _measure[item].Letters) * 10 >= Math.Max(1, _measure[element].Letters) * 6;
    }

    /// <summary>Whether an element is a menu, and the article is not in it.</summary>
    public bool IsMenu(IElement element) => PageParts.IsMenu(element) && !_measure[element].Contains(_measure[_container]);

    /// <summary>Whether an element asks for consent to cookies, and the article is not in it.</summary>
    public bool AsksConsent(IElement element) => PageParts.AsksConsent(element) && !_measure[element].Contains(_measure[_container]);

    /// <summary>What an element that serves the page is, where its marks say more than that it does; null for all others.</summary>
    /// <param name="element">The element.</param>
    /// <param name="isPart">Whether it serves the page.</param>
    public DropReason? ReasonOf(IElement element, bool isPart) =>
        AsksConsent(element) ? DropReason.Cookies : IsMenu(element) ? DropReason.Navigation : PageMeasure.IsHidden(element) ? DropReason.Hidden : isPart || !_measure[element].Contains(_measure[_container]) ? PageParts.ReasonOf(element, isPart) : null;

    /// <summary>Where an element stands, within one that stands somewhere.</summary>
    public PagePlace PlaceOf(IElement element, PagePlace outer)
    {
        var (extent, container) = (_measure[element], _measure[_container]);
        if (outer == PagePlace.Foot || (PageParts.IsFoot(element) && !extent.Contains(container)))
            return PagePlace.Foot;
        if (container.Contains(extent))
            return PagePlace.Article;
        return IsHeader(element, extent, container) ? PagePlace.Header : ReferenceEquals(element, _body) ? PagePlace.Around : extent.Contains(container) ? outer : PagePlace.Around;
    }

    private bool IsHeader(IElement element, Extent extent, Extent container)
    {
        if (_headline is null || _measure[_headline] is var headline && container.Contains(headline) || PageParts.ServesPage(element))
            return false;
        return !extent.Contains(container) && (extent.Contains(headline) || (extent.First > headline.First && extent.Last < container.First));
    }

    private static int Weight(IElement paragraph, Extent extent) =>
        extent.Letters >= ShortestParagraph || extent.Letters * 3 < ShortestParagraph ? extent.Letters : extent.Letters + (2 * paragraph.TextContent.Count(sign => sign is >= '\u2E80' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF'));

    private static IEnumerable<IElement> Ancestors(IElement element, int atMost)
    {
        for (var at = element.ParentElement; at is not null and not IHtmlHtmlElement && atMost > 0; at = at.ParentElement, atMost--)
            yield return at;
    }
}

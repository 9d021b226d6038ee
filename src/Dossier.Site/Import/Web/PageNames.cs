using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dossier.Import.Reading;
using Dossier.Text.Languages;

namespace Dossier.Import.Web;

/// <summary>What a page is called and where it stands, by which its own article is told from others that it speaks of.</summary>
internal sealed class PageNames
{
    /// <summary>In signs; a shorter title may be the beginning of many.</summary>
    private const int ShortestTitle = 10;

    private readonly ImmutableArray<string> _titles;
    private readonly FrozenSet<string> _addresses;

    private PageNames(IEnumerable<string?> titles, IEnumerable<string?> addresses)
    {
        _titles = [.. titles.OfType<string>().Select(WordForms.Fold).Where(title => title.Length > 0).Distinct(StringComparer.Ordinal)];
        _addresses = addresses.Select(ArticleAddress.Key).Where(key => key.Length > 0).ToFrozenSet(StringComparer.Ordinal);
    }

    public static PageNames None { get; } = new([], []);

    public static PageNames Of(IHtmlDocument document)
    {
        string? Content(string selector) => document.QuerySelector(selector)?.GetAttribute("content");
        return new PageNames(
            document.QuerySelectorAll("h1").Take(3).Select(headline => headline.TextContent).Append(document.Title).Append(Content("meta[property='og:title']")),
            [document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), Content("meta[property='og:url']")]);
    }

    /// <summary>Whether the page is called so, with the name of its site or without.</summary>
    public bool IsTitle(string? text)
    {
        if (text is null || WordForms.Fold(text) is not { Length: > 0 } folded)
            return false;
        return _titles.Any(title => title == folded || (folded.Length >= ShortestTitle && title.Contains(folded, StringComparison.Ordinal)) || (title.Length >= ShortestTitle && folded.Contains(title, StringComparison.Ordinal)));
    }

    public bool IsAddress(string? text) => ArticleAddress.Key(text) is { Length: > 0 } key && _addresses.Contains(key);
}

using Dossier.FrontMatter.Values;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models;

/// <summary>A page in the other languages, as its template sees it: what switches between them, and what search engines are told.</summary>
internal static class LanguageModel
{
    /// <summary>The languages of a page, the dossier's own first; null where there is one alone, or the page only leads on.</summary>
    /// <param name="page">The page.</param>
    /// <param name="languages">The languages that the dossier is published in.</param>
    /// <param name="baseUrl">Where the site of this language will be published; null where that is not known.</param>
    public static ScriptArray? Of(Page page, PublishedLanguages languages, string? baseUrl)
    {
        if (!languages.AreSeveral || page is Page.OfRedirect)
            return null;

        // Nothing is found in another language that was not found in this one.
        var shown = page is Page.OfNotFound ? Route.Home : page.Route;
        return [.. languages.All.Select(language => (object)Language(language.Tag, languages.Of(shown, language.Folder), language.Folder == languages.Current, baseUrl))];
    }

    private static ScriptObject Language(string tag, Route route, bool isCurrent, string? baseUrl) => new()
    {
        ["language"] = tag,
        ["dir"] = SiteWording.DirectionOf(tag),
        ["name"] = NativeNames.Of(tag),
        ["href"] = new PageLink(route),
        ["address"] = baseUrl is null ? null : Address(route, baseUrl),
        ["current"] = isCurrent,
    };

    /// <summary>The whole address, in which each home page is known by its folder.</summary>
    private static string Address(Route route, string baseUrl)
    {
        var address = route.Under(baseUrl);
        return Path.GetFileName(route.Path) == Route.Home.Path ? address[..^Route.Home.Path.Length] : address;
    }
}

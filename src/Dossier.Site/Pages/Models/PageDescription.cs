using Dossier.Graph;
using Dossier.Pages.Models.Parts;

namespace Dossier.Pages.Models;

/// <summary>What a page is about in one or two plain sentences, for search engines and for those who are sent a link.</summary>
internal static class PageDescription
{
    // Search engines show about 160 characters and previews of links about 300.
    private const int Longest = 300;

    /// <summary>Our own summary of the page; where there is none, its title and what the dossier is. Never words of an article's text.</summary>
    public static string Of(Page page, string title, ResolvedDossier dossier)
    {
        var settings = dossier.Settings;
        if (page is Page.OfCard)
            return Shortening.Of(settings.Subtitle ?? PlainText.Of(dossier.Home.BottomLine) ?? "", Longest);

        var own = (page as Page.OfEntry)?.Entry.Match(
            article: article => PlainText.Of(article.Summary) ?? article.Entry.Dek?.Value,
            actor: actor => PlainText.Of(actor.Summary) ?? actor.Entry.Description?.Value,
            @event: one => PlainText.Of(one.Summary),
            page: free => PlainText.Of(free.Summary),
            home: home => PlainText.Of(home.BottomLine) ?? settings.Subtitle);
        return Shortening.Of(own ?? $"{title} – {settings.Subtitle ?? settings.Title}", Longest);
    }
}

using Dossier.Entries.Site;
using Dossier.Graph;

namespace Dossier.Pages.Models;

/// <summary>What a page is about in one or two plain sentences, for search engines and for those who are sent a link.</summary>
internal static class PageDescription
{
    // Search engines show about 160 characters and previews of links about 300.
    private const int Longest = 300;

    /// <summary>Our own summary of the page; where there is none, its title and what the dossier is. Never words of an article's text.</summary>
    public static string Of(Page page, string title, SiteSettings settings)
    {
        var own = page switch
        {
            Page.OfHome home => PlainText.Of(home.Home.BottomLine) ?? settings.Subtitle,
            Page.OfArticle article => PlainText.Of(article.Article.Summary) ?? article.Article.Entry.Dek?.Value,
            Page.OfActor actor => PlainText.Of(actor.Actor.Summary) ?? actor.Actor.Entry.Description?.Value,
            Page.OfEvent one => PlainText.Of(one.Event.Summary),
            Page.OfFreePage free => PlainText.Of(free.FreePage.Summary),
            _ => null,
        };
        return Shortened(own ?? $"{title} – {settings.Subtitle ?? settings.Title}");
    }

    private static string Shortened(string words)
    {
        if (words.Length <= Longest)
        {
            return words;
        }

        var space = words.LastIndexOf(' ', Longest - 1);
        var end = space > Longest / 2 ? space : char.IsHighSurrogate(words[Longest - 2]) ? Longest - 2 : Longest - 1;
        return $"{words[..end].TrimEnd(' ', ',', ';', ':')}…";
    }
}

using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Dossier.Cli.Printing;

/// <summary>
/// Makes of a page of the site one that may leave the folder it stands in. A browser writes every link of a page into the
/// PDF as an absolute address, so a relative one would name a path of this machine: here it becomes an address on the web
/// where the site's is known, and plain words where it is not. Links within the page stay.
/// </summary>
internal static class PageForPaper
{
    /// <summary>The paper of most of the world (ISO 216); a page's own styles leave it to the printer.</summary>
    private const string Paper = "@page { size: A4; }";

    /// <summary>The page, with its styles and pictures loaded from beside the file that it was written to.</summary>
    public static string Of(string html, Uri file)
    {
        var page = new HtmlParser().ParseDocument(html);
        var published = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") is { } address ? new Uri(address) : null;
        foreach (var link in page.QuerySelectorAll("a[href]"))
            Lead(link, published);

        foreach (var (element, attribute) in page.QuerySelectorAll("link[rel=stylesheet]").Select(link => (link, "href")).Concat(page.QuerySelectorAll("img[src]").Select(image => (image, "src"))))
            element.SetAttribute(attribute, new Uri(file, element.GetAttribute(attribute)).AbsoluteUri);

        // A picture that waits to be scrolled to would never come.
        foreach (var image in page.QuerySelectorAll("img[loading]"))
            image.RemoveAttribute("loading");

        // The policy forbids styles within the page; without scripts it has nothing left to guard.
        foreach (var element in page.QuerySelectorAll("script, meta[http-equiv]"))
            element.Remove();

        var paper = page.CreateElement<IHtmlStyleElement>();
        paper.TextContent = Paper;
        page.Head!.Append(paper);
        return page.ToHtml();
    }

    private static void Lead(IElement link, Uri? published)
    {
        var href = link.GetAttribute("href")!;
        if (href.StartsWith('#') || Uri.TryCreate(href, UriKind.Absolute, out var absolute) && !absolute.IsFile)
            return;

        if (published is null)
            link.RemoveAttribute("href");
        else
            link.SetAttribute("href", new Uri(published, href).AbsoluteUri);
    }
}

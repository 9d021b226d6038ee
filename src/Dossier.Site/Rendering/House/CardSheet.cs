using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Rendering.Templates;

namespace Dossier.Rendering.House;

/// <summary>The page that a card for previews of links is a picture of, for a browser.</summary>
/// <param name="Page">The path of the page among its files.</param>
/// <param name="Picture">The path in the site that the picture of it will have.</param>
/// <param name="Files">The page, and the files it loads.</param>
public sealed record CardSheet(string Page, string Picture, ImmutableArray<RenderedFile> Files)
{
    /// <summary>Has the card of a language drawn.</summary>
    /// <param name="draw">Makes a picture of it; null where none is asked for.</param>
    /// <param name="renderer">Renders the page.</param>
    /// <param name="languages">The language, and the folder of its site.</param>
    /// <param name="assets">The files that the site has for its pages, from the folder of the whole site.</param>
    /// <param name="faults">Receives what is wrong with its template.</param>
    /// <returns>The file of the picture; null where there is none.</returns>
    internal static RenderedFile? Draw(Func<CardSheet, byte[]?>? draw, SiteRenderer renderer, PublishedLanguages languages, SiteAssets assets, DiagnosticBag faults)
    {
        // What has errors is not published, and a browser takes a second.
        if (draw is null || faults.HasErrors || renderer.Render(new Page.OfCard(), faults) is not { } page)
            return null;

        var placed = page with { Path = languages.PathOf(page.Path) };
        return draw(new CardSheet(placed.Path, languages.PathOf(Route.Card.Path), [placed, .. LoadedBy(placed, assets)])) is { } picture
            ? new RenderedFile(Route.Card.Path, picture)
            : null;
    }

    /// <summary>The files whose names stand in the page, or in the stylesheets among them, and so on. One too many does no harm.</summary>
    private static List<RenderedFile> LoadedBy(RenderedFile page, SiteAssets assets)
    {
        var found = new List<RenderedFile>();
        var left = assets.Files.ToList();
        for (var texts = new Queue<RenderedFile>([page]); texts.TryDequeue(out var text);)
        {
            var named = left.FindAll(file => Names(text, file.Path));
            left.RemoveAll(named.Contains);
            found.AddRange(named);
            foreach (var sheet in named.Where(file => file.Path.EndsWith(".css", StringComparison.OrdinalIgnoreCase)))
                texts.Enqueue(sheet);
        }

        return found;
    }

    /// <summary>Whether a text has the name of a file, without its folders, as links write it.</summary>
    private static bool Names(RenderedFile text, string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return text.Bytes.Span.IndexOf(Encoding.UTF8.GetBytes(name)) >= 0 || text.Bytes.Span.IndexOf(Encoding.UTF8.GetBytes(Uri.EscapeDataString(name))) >= 0;
    }
}

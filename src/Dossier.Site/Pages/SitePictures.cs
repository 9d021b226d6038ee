using Dossier.Graph;
using Dossier.Graph.Resolving;

namespace Dossier.Pages;

/// <summary>What the frame of every page has to know of the pictures that stand for the site.</summary>
/// <param name="SizeOf">How large the picture at a path of the site is; null where it does not say.</param>
/// <param name="HaveCard">Whether a card was drawn for previews of links.</param>
public sealed record SitePictures(Func<string, PictureSize?> SizeOf, bool HaveCard)
{
    /// <summary>How large the card is: what programs that preview links ask for.</summary>
    public static PictureSize CardSize { get; } = new(1200, 630);

    /// <summary>What the head of a page has room for: 14 by 2.5 rem, as browsers set out from them.</summary>
    private static readonly PictureSize _head = new(224, 40);

    /// <summary>The picture that previews of links show, and its size; null where there is none of pixels. A card that was drawn wins over one that the settings name.</summary>
    public (Route Picture, PictureSize? Size)? OfLinks(ResolvedDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        if (HaveCard)
            return (Route.Card, CardSize);

        var named = dossier.Settings.Face switch
        {
            { OgImage: { } image } => image.Value,
            { Logo: { } logo } when FaceLinking.IsOfPixels(logo.Value) => logo.Value,
            _ => null,
        };
        return named is null ? null : WithSize(named, dossier);
    }

    /// <summary>The picture that stands for the title, and the size that it is shown in; null where there is none.</summary>
    public (Route Picture, PictureSize? Size)? OfHead(ResolvedDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        if (dossier.Settings.Face.Logo is not { } logo)
            return null;

        var (picture, size) = WithSize(logo.Value, dossier);
        // A drawing has no size of its own that a larger one would blur.
        return (picture, size?.Within(_head, grows: !FaceLinking.IsOfPixels(logo.Value)));
    }

    /// <summary>A file that the sites of all languages have in common.</summary>
    private (Route Picture, PictureSize? Size) WithSize(string path, ResolvedDossier dossier)
    {
        var route = dossier.Settings.TranslatedFrom is null ? new Route(path) : new Route(path).FromTranslation;
        return (route, SizeOf(route.Path));
    }
}

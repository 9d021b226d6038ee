using Dossier.Entries.Site;
using Dossier.Graph.Lookups;

namespace Dossier.Graph.Resolving;

/// <summary>What the settings lead to: the items of the navigation, the files that they name. What does not resolve is reported.</summary>
internal static class FaceLinking
{
    private const string Sheet = ".css";

    // What previews of links show (the Open Graph protocol names no kinds; these are read by all that were tried).
    private static readonly ImmutableArray<string> _ofPixels = [".png", ".jpg", ".jpeg", ".gif", ".webp"];

    private static readonly ImmutableArray<string> _pictures = [.. _ofPixels, ".svg", ".avif"];

    /// <summary>What the settings say of the house, without the files that are not there or cannot serve.</summary>
    /// <param name="face">What they say.</param>
    /// <param name="assets">The paths of the files that there are.</param>
    /// <param name="faults">Receives what is wrong with the others.</param>
    public static SiteFace Sound(SiteFace face, IReadOnlySet<string> assets, DiagnosticBag faults)
    {
        foreach (var again in face.ExtraCss.GroupBy(sheet => sheet.Value, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
            faults.Add(Messages.SheetTwice(again.Place, again.Value));

        bool Serves(string field, Located<string> file, ImmutableArray<string> endings)
        {
            var fault = FaultOf(field, file, endings, assets);
            if (fault is not null)
                faults.Add(fault);
            return fault is null;
        }

        return face with
        {
            Logo = face.Logo is { } logo && Serves("logo", logo, _pictures) ? logo : null,
            OgImage = face.OgImage is { } image && Serves("og_image", image, _ofPixels) ? image : null,
            ExtraCss = [.. face.ExtraCss.DistinctBy(sheet => sheet.Value, StringComparer.Ordinal).Where(sheet => Serves("extra_css", sheet, [Sheet]))],
        };
    }

    /// <summary>Whether the logo is of pixels, so that previews of links can show it.</summary>
    public static bool IsOfPixels(string path) => _ofPixels.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>What the navigation leads to: as written, or the lists that have something in them.</summary>
    public static ImmutableArray<NavTarget> Navigation(SiteSettings settings, bool hasClaims, IEntryLookup entries, DiagnosticBag faults) =>
        settings.Nav is { } written
            ? [.. written.Select(item => Target(item, entries, faults)).OfType<NavTarget>()]
            : [.. PageLists.Names.Where(name => name switch { PageLists.Topics => !settings.Topics.IsEmpty, PageLists.Claims => hasClaims, _ => true }).Select(name => new NavTarget.ToList(name))];

    private static NavTarget? Target(NavItem item, IEntryLookup entries, DiagnosticBag faults) => item switch
    {
        NavItem.OfWeb web => new NavTarget.ToWeb(web.Url, web.Label),
        NavItem.OfPage page when PageLists.Names.Contains(page.Page.Value, StringComparer.Ordinal) => new NavTarget.ToList(page.Page.Value, page.Label),
        NavItem.OfPage page => Entry(page, entries, faults),
    };

    private static NavTarget.ToEntry? Entry(NavItem.OfPage item, IEntryLookup entries, DiagnosticBag faults)
    {
        var (id, at) = (item.Page.Value, item.Page.Place);
        switch (entries.Find(id, entry => entry is FreePage))
        {
            case Lookup.Found found:
                return new NavTarget.ToEntry(found.Entry, item.Label);
            case Lookup.Hidden:
                faults.Add(Messages.HiddenReference(at, id));
                break;
            case Lookup.Unread:
                break;
            case Lookup.Missing missing:
                faults.Add(Messages.UnknownNavigation(at, id, missing.Nearest ?? Spelling.Nearest(id, PageLists.Names), PageLists.Names));
                break;
        }

        return null;
    }

    /// <summary>Why a file cannot be what a field needs; null where it can.</summary>
    private static Diagnostic? FaultOf(string field, Located<string> written, ImmutableArray<string> endings, IReadOnlySet<string> assets)
    {
        var (path, at) = (written.Value, written.Place);
        bool Fits(string name) => endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
        if (IsAsset(path) && assets.Contains(path))
            return Fits(path) ? null : Messages.UnfitFaceFile(at, field, path, [.. endings.Select(ending => ending[1..])]);

        var fit = assets.Where(name => IsAsset(name) && Fits(name)).Order(StringComparer.Ordinal).ToArray();
        var nearest = fit.FirstOrDefault(name => string.Equals(Path.GetFileName(name), Path.GetFileName(path), StringComparison.OrdinalIgnoreCase)) ?? Spelling.Nearest(path, fit);
        return Messages.MissingFaceFile(at, field, path, nearest);
    }

    private static bool IsAsset(string path) => path.StartsWith("assets/", StringComparison.Ordinal);
}

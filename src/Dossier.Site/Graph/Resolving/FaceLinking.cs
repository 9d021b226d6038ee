using Dossier.Entries.Parsing;
using Dossier.Entries.Site;
using Dossier.Graph.Lookups;

namespace Dossier.Graph.Resolving;

/// <summary>What the settings lead to: the items of the navigation, the files that they name, the links of the foot. What does not resolve is reported.</summary>
internal static class FaceLinking
{
    private const string Sheet = ".css";

    // What previews of links show (the Open Graph protocol names no kinds; these are read by all that were tried).
    private static readonly ImmutableArray<string> _ofPixels = [".png", ".jpg", ".jpeg", ".gif", ".webp"];

    private static readonly ImmutableArray<string> _pictures = [.. _ofPixels, ".svg", ".avif"];

    /// <summary>The foot of every page, and a look at the files.</summary>
    /// <param name="face">What the settings say.</param>
    /// <param name="assets">The paths of the files that there are.</param>
    /// <param name="linking">What links texts.</param>
    public static LinkedProse? Footer(SiteFace face, IReadOnlySet<string> assets, Linking linking)
    {
        CheckFile("logo", face.Logo, _pictures, assets, linking.Faults);
        CheckFile("og_image", face.OgImage, _ofPixels, assets, linking.Faults);
        foreach (var sheet in face.ExtraCss)
            CheckFile("extra_css", sheet, [Sheet], assets, linking.Faults);

        foreach (var again in face.ExtraCss.GroupBy(sheet => sheet.Value, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
            linking.Faults.Add(Messages.SheetTwice(again.Place, again.Value));

        return linking.LinkExplicit(face.Footer, EntryParser.SettingsName);
    }

    /// <summary>Whether the logo is of pixels, so that previews of links can show it.</summary>
    public static bool IsOfPixels(string path) => _ofPixels.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    public static ImmutableArray<NavTarget> Navigation(SiteSettings settings, IEntryLookup entries, DiagnosticBag faults) =>
        settings.Nav is { } written
            ? [.. written.Select(item => Target(item, entries, faults)).OfType<NavTarget>()]
            : [.. PageLists.Names.Where(name => name != PageLists.Topics || !settings.Topics.IsEmpty).Select(name => new NavTarget.ToList(name))];

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

    private static void CheckFile(string field, Located<string>? written, ImmutableArray<string> endings, IReadOnlySet<string> assets, DiagnosticBag faults)
    {
        if (written is not { Value: var path, Place: var at })
            return;

        if (!assets.Contains(path) || !path.StartsWith("assets/", StringComparison.Ordinal))
        {
            var fit = assets.Where(asset => asset.StartsWith("assets/", StringComparison.Ordinal) && endings.Contains(Path.GetExtension(asset), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToArray();
            var nearest = fit.FirstOrDefault(asset => string.Equals(Path.GetFileName(asset), Path.GetFileName(path), StringComparison.OrdinalIgnoreCase)) ?? Spelling.Nearest(path, fit);
            faults.Add(Messages.MissingFaceFile(at, field, path, nearest));
        }
        else if (!endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
        {
            faults.Add(Messages.UnfitFaceFile(at, field, path, [.. endings.Select(ending => ending[1..])]));
        }
    }
}

using Dossier.Changes;
using Dossier.Entries.Parsing;
using Dossier.Entries.Site;
using Dossier.Graph;
using Dossier.Pages.Models.Extras;
using Dossier.Pages.Models.Parts;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models;

/// <summary>What templates find in <c>site</c>: the same on every page.</summary>
internal static class SiteModel
{
    // What a margin of a printed sheet holds, and what leaves the declaration of UTF-8, which comes after it, within the first 1,024 bytes.
    private const int LongestOnSheet = 60;

    // The headings of the foot are below those of every page.
    private const int LevelsOfFoot = 2;

    public static ScriptObject Of(ResolvedDossier dossier, DossierChanges changes, ExportFiles beside, SiteWording wording, SitePictures pictures, string? baseUrl)
    {
        var (head, links) = (pictures.OfHead(dossier), baseUrl is null ? null : pictures.OfLinks(dossier));
        return new()
        {
            ["title"] = dossier.Settings.Title,
            ["subtitle"] = dossier.Settings.Subtitle,
            ["language"] = wording.Language,
            ["dir"] = wording.Direction,
            ["url"] = baseUrl,
            ["handling"] = dossier.Settings.Handling,
            ["sheet"] = new ScriptObject { ["title"] = Shortening.Of(dossier.Settings.Title, LongestOnSheet), ["handling"] = dossier.Settings.Handling is { } handling ? Shortening.Of(handling, LongestOnSheet) : null },
            ["home"] = new PageLink(Route.Home),
            ["logo"] = head is { } logo ? new PageLink(logo.Picture) : null,
            ["logo_size"] = Size(head?.Size),
            ["accent"] = dossier.Settings.Face.Accent is not null,
            ["image"] = links is { } image ? image.Picture.Under(baseUrl!) : null,
            ["image_size"] = Size(links?.Size),
            ["image_alt"] = links is null ? null : pictures.HaveCard && dossier.Settings.Subtitle is { } subtitle ? $"{dossier.Settings.Title} – {subtitle}" : dossier.Settings.Title,
            ["footer"] = EntryCards.Prose(dossier.Footer, ProseForm.Blocks) is { } foot ? foot with { Nesting = new TextNesting("foot-", LevelsOfFoot) } : null,
            ["extra_css"] = dossier.Settings.Face.ExtraCss is { IsEmpty: false } sheets ? new ScriptArray(sheets.Select(sheet => sheet.Value)) : null,
            ["noindex"] = dossier.Settings.IsUnindexed,
            ["extra"] = ExtraMembers.Of(dossier.Settings.Extra),
            ["feed"] = beside.Feed is { } feed ? new PageLink(feed) : null,
            ["changes"] = changes.AreKnown ? new PageLink(Route.Changes) : null,
            ["as_of"] = DateModel.Of(dossier.Home.Entry.AsOf, wording),
            ["yardstick"] = Yardsticks.Vocabulary.WordOf(dossier.Settings.Yardstick),
            ["nav"] = new ScriptArray(dossier.Navigation.Select(target => NavItem(target, wording, dossier))),
            ["counts"] = Counts(dossier),
            ["search_kinds"] = new ScriptArray(DocumentKinds.Vocabulary.Words),
        };
    }

    /// <summary>How much there is in each list of entries.</summary>
    private static ScriptObject Counts(ResolvedDossier dossier)
    {
        var counts = new ScriptObject { ["topics"] = dossier.Topics.Length };
        foreach (var kind in EntryKinds.All.Where(kind => kind.Section is not null))
            counts[kind.Section!] = dossier.Of(kind).Length;

        return counts;
    }

    private static ScriptObject? Size(PictureSize? size) => size is { } known ? new ScriptObject { ["width"] = known.Width, ["height"] = known.Height } : null;

    private static ScriptObject NavItem(NavTarget target, SiteWording wording, ResolvedDossier dossier) => target switch
    {
        NavTarget.ToList list => new ScriptObject { ["title"] = list.Label ?? wording.Word("lists", list.Name), ["href"] = new PageLink(Route.OfList(list.Name)), ["section"] = list.Name },
        NavTarget.ToEntry entry => new ScriptObject { ["title"] = entry.Label ?? entry.Entry.Label, ["href"] = new PageLink(Route.Of(entry.Entry)), ["section"] = entry.Entry.Id, ["language"] = entry.Label is null ? dossier.LanguageOf(entry.Entry) : null, ["dir"] = entry.Label is null && dossier.LanguageOf(entry.Entry) is { } language ? SiteWording.DirectionOf(language) : null },
        NavTarget.ToWeb web => new ScriptObject { ["title"] = web.Label, ["href"] = web.Address, ["external"] = true },
    };
}

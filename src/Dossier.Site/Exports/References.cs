using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Pages.Models.Parts;
using Dossier.Rendering.Files;
using Dossier.Wording;

namespace Dossier.Exports;

/// <summary>All articles for reference managers, in the order of the article list: as BibTeX, as CSL-JSON and as RIS. The key of each is its id.</summary>
internal static class References
{
    private static readonly JsonSerializerOptions _oneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ImmutableArray<RenderedFile> Render(ResolvedDossier dossier, SiteWording wording)
    {
        var site = dossier.Settings.Title;
        return
        [
            File(Route.Bibliography, dossier.Articles.Select(article => $"{CitationModel.BibTeX(article, site, wording)}\n")),
            File(Route.CslReferences, ["[\n", string.Join(",\n", dossier.Articles.Select(article => CitationModel.Csl(article, site).ToJsonString(_oneLine))), "\n]\n"]),
            File(Route.RisReferences, dossier.Articles.Select(article => CitationModel.Ris(article, site, wording))),
        ];
    }

    private static RenderedFile File(Route route, IEnumerable<string> parts) => new(route.Path, Encoding.UTF8.GetBytes(string.Concat(parts)));
}

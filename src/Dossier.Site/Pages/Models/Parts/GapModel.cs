using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Parts;

/// <summary>What is not known, as templates see it: what the editor lists, then what follows from the entries.</summary>
internal static class GapModel
{
    public static ScriptArray Of(ImmutableArray<LinkedProse> written, ImmutableArray<Gap> computed, SiteWording wording) =>
    [
        .. written.Select(gap => (object)new ScriptObject { ["text"] = new ProseText(gap, ProseForm.Inline), ["code"] = null, ["computed"] = false }),
        .. computed.Select(gap => (object)Computed(gap, wording)),
    ];

    private static ScriptObject Computed(Gap gap, SiteWording wording)
    {
        var (code, text) = GapWording.Describe(gap, wording);
        return new ScriptObject { ["text"] = text, ["code"] = code, ["computed"] = true };
    }
}

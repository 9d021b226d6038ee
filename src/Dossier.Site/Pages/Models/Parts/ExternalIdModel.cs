using Dossier.FrontMatter.Values;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Parts;

/// <summary>What other registers call an entry, as templates see it.</summary>
internal static class ExternalIdModel
{
    public static ScriptArray Of(ImmutableArray<ExternalId> ids) => new(ids.Select(id => (object)new ScriptObject
    {
        ["scheme"] = id.Scheme.Value,
        ["label"] = id.Label,
        ["value"] = id.Value.Value,
        ["href"] = id.Address,
    }));
}

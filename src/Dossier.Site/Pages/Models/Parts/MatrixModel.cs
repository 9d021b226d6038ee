using Dossier.Entries;
using Dossier.Entries.Articles;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages.Lists;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Parts;

/// <summary>
/// Claims against those who speak of them, as templates see it: a row for each claim, those first on which most is to be compared,
/// a column for each of those who speak of most. It is bounded, and says how much it leaves out.
/// </summary>
internal static class MatrixModel
{
    private const int MostRows = 30;
    private const int MostColumns = 6;

    /// <summary>The matrix of some claims; null where no two speak of them.</summary>
    public static ScriptObject? Of(IReadOnlyCollection<WeighedClaim> claims, ResolvedDossier dossier, EntryCards cards)
    {
        ImmutableArray<Entry> columns =
        [
            .. claims.SelectMany(claim => claim.Statements.Select(said => ClaimFacets.VoiceOf(dossier, said)).Distinct())
                .CountBy(voice => voice).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Id, StringComparer.Ordinal)
                .Take(MostColumns).Select(pair => pair.Key),
        ];
        if (columns.Length < 2)
            return null;

        var rows = claims
            .Select((claim, at) => (claim, at, Said: claim.Statements.ToLookup(said => ClaimFacets.VoiceOf(dossier, said))))
            .Select(row => (row.claim, row.at, row.Said, Heard: columns.Count(row.Said.Contains)))
            .Where(row => row.Heard > 0)
            .OrderByDescending(row => row.claim.State is ClaimState.Contested).ThenByDescending(row => row.Heard).ThenBy(row => row.at)
            .ToArray();
        return new ScriptObject
        {
            ["columns"] = cards.Of(columns),
            ["rows"] = new ScriptArray(rows.Take(MostRows).Select(row => (object)new ScriptObject
            {
                ["claim"] = cards.Of(new ClaimTarget(row.claim.Event, row.claim.Claim.Claim)),
                ["event"] = cards.Of(row.claim.Event),
                ["cells"] = new ScriptArray(columns.Select(column => (object)new ScriptObject
                {
                    ["voice"] = cards.Of(column),
                    ["stances"] = new ScriptArray(row.Said[column].Select(said => said.Statement.Statement.Stance.Value).Distinct().Select(stance => (object)Stances.Vocabulary.WordOf(stance))),
                })),
            })),
            ["left_out"] = claims.Count - Math.Min(rows.Length, MostRows),
        };
    }
}

using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Evidence;

namespace Dossier.Wording;

/// <summary>What is not known, in the site's words.</summary>
internal static class GapWording
{
    /// <summary>The code of a computed gap, and what it says in the site's words.</summary>
    public static (string Code, string Text) Describe(Gap gap, SiteWording wording)
    {
        var (code, names, count) = PartsOf(gap, wording);
        var phrase = wording.Word("gaps", code);
        // Most gaps name nobody and count nothing.
        var text = !phrase.Contains('{', StringComparison.Ordinal) ? phrase : SiteWording.Fill(
            phrase,
            ("names", wording.Row(names, "and")),
            ("statements", wording.Count("statements", count)),
            ("claims", wording.Count("claims", count)));
        if (gap is Gap.OneSide side)
            text += Others(side.Denying, side.Silent, wording);
        else if (gap is Gap.NoSideHeard nobody)
            text += Others(nobody.Denying, nobody.Silent, wording);

        return (code, text);
    }

    /// <summary>A sentence each on those who only deny it and on those who say nothing, where there are any.</summary>
    private static string Others(ImmutableArray<Actor> denying, ImmutableArray<Actor> silent, SiteWording wording) => string.Concat(
        new[] { ("only_denies", denying), ("not_heard", silent) }
            .Where(side => !side.Item2.IsEmpty)
            .Select(side => " " + SiteWording.Fill(wording.Word("sides", side.Item1), ("names", wording.Row(Labels(side.Item2), "and")))));

    private static (string Code, ImmutableArray<string> Names, int Count) PartsOf(Gap gap, SiteWording wording) => gap switch
    {
        Gap.NoDate => ("no_date", [], 0),
        Gap.NoDateBasis => ("no_date_basis", [], 0),
        Gap.NoOutlet => ("no_outlet", [], 0),
        Gap.NoAuthor => ("no_author", [], 0),
        Gap.NoSource => ("no_source", [], 0),
        Gap.OneSource one => ("one_source", [ClaimWording.NameOf(one.Origin, wording)], 0),
        Gap.Damaged damaged => ("damaged", [.. damaged.Kinds.Select(kind => wording.Word("damage", Damages.Vocabulary.WordOf(kind)))], 0),
        Gap.OneOrigin one => ("one_origin", [ClaimWording.NameOf(one.Origin, wording)], 0),
        Gap.OneSide side => ("one_side", Labels(side.Heard), 0),
        Gap.NoSideHeard => ("no_side_heard", [], 0),
        Gap.NotReported => ("not_reported", [], 0),
        Gap.DamagedSource sources => ("damaged_source", [.. sources.Articles.Select(article => ClaimWording.TitleOf(article, wording))], 0),
        Gap.Unquoted unquoted => ("unquoted", [], unquoted.Count),
        Gap.UnsupportedClaims claims => ("unsupported_claims", [], claims.Count),
        Gap.UndatedPositions positions => ("undated_positions", positions.Titles, 0),
        Gap.UnsourcedPositions positions => ("unsourced_positions", positions.Titles, 0),
        Gap.NotNamed => ("not_named", [], 0),
        Gap.NamedOnce once => ("named_once", [ClaimWording.TitleOf(once.Article, wording)], 0),
        Gap.NoOwner => ("no_owner", [], 0),
        Gap.NotGraded => ("not_graded", [], 0),
    };

    private static ImmutableArray<string> Labels(ImmutableArray<Actor> actors) => [.. actors.Select(actor => actor.Label)];
}

using Dossier.Entries.Articles;
using Dossier.Evidence;

namespace Dossier.Wording;

/// <summary>How a claim stands, in words: those of the data, and those of the site.</summary>
internal static class ClaimWording
{
    /// <summary>The name of an origin: an actor's, an article's, or those of everybody it may be.</summary>
    public static string NameOf(Origin origin, SiteWording wording) =>
        wording.Row([.. origin.Candidates.Select(entry => entry is Article ? SiteWording.Fill(wording.Word("origins", "article"), ("title", entry.Label)) : entry.Label)], "or");

    public static string Word(OriginGround ground) => ground switch
    {
        OriginGround.Speaker => "speaker",
        OriginGround.Channel => "via",
        OriginGround.BasedOn => "based_on",
        OriginGround.Outlet => "outlet",
        OriginGround.Article => "article",
    };

    public static string Word(ClaimState state) => state switch
    {
        ClaimState.SingleSource => "single_source",
        ClaimState.Corroborated => "corroborated",
        ClaimState.Contested => "contested",
        ClaimState.Declined => "declined",
        ClaimState.Unsupported => "unsupported",
    };

    /// <summary>Why a claim stands as it does, in the site's words: <c>2 articles, 1 origin (Reuters). No second origin bears it out.</c></summary>
    public static string Explanation(WeighedClaim claim, SiteWording wording)
    {
        if (AccountWording.KindExplanation(claim, wording) is { } ofKind)
            return ofKind;

        var word = claim.State is ClaimState.Contested { Support: null } ? "denied" : Word(claim.State);
        var support = claim.State.Support is not { } known ? "" : SiteWording.Fill(
            wording.Word("explanations", "support"),
            ("articles", wording.Count("articles", known.Articles.Length)),
            ("origins", wording.Count("origins", known.Origins.Length)),
            ("names", wording.Row([.. known.Origins.Select(origin => NameOf(origin, wording))], "and")));
        var declining = Names(claim.Saying(StanceMeaning.Declines), wording);
        var explanation = SiteWording.Fill(
            wording.Word("explanations", word), ("support", support), ("deniers", Names(claim.Saying(StanceMeaning.Denies), wording)), ("names", declining));
        return declining.Length == 0 || claim.State is ClaimState.Declined
            ? explanation
            : $"{explanation} {SiteWording.Fill(wording.Word("explanations", "declined_too"), ("names", declining))}";
    }

    private static string Names(IEnumerable<TracedStatement> statements, SiteWording wording) =>
        wording.Row([.. statements.Select(said => said.Statement.Speaker is { } speaker ? speaker.Label : NameOf(said.Origin, wording)).Distinct()], "and");
}

using Dossier.Entries.Articles;
using Dossier.Evidence;

namespace Dossier.Wording;

/// <summary>How a claim stands, in words: those of the data, and those of the site.</summary>
internal static class ClaimWording
{
    /// <summary>The name of an origin: an actor's, an article's, or those of everybody it may be.</summary>
    public static string NameOf(Origin origin, SiteWording wording) =>
        wording.Row([.. origin.Candidates.Select(entry => entry is Article ? SiteWording.Fill(wording.Word("origins", "article"), ("title", entry.Label)) : entry.Label)], "or");

    /// <summary>The word for what decided where a statement comes from.</summary>
    public static string Word(OriginGround ground) => ground switch
    {
        OriginGround.Speaker => "speaker",
        OriginGround.Channel => "via",
        OriginGround.BasedOn => "based_on",
        OriginGround.Outlet => "outlet",
        OriginGround.Article => "article",
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "not a ground of an origin"),
    };

    public static Support? SupportOf(ClaimState state) => state switch
    {
        ClaimState.SingleSource single => single.Support,
        ClaimState.Corroborated corroborated => corroborated.Support,
        ClaimState.Contested { Support.Origins.IsEmpty: false } contested => contested.Support,
        _ => null,
    };

    /// <summary>The word for how a claim stands.</summary>
    public static string Word(ClaimState state) => state switch
    {
        ClaimState.SingleSource => "single_source",
        ClaimState.Corroborated => "corroborated",
        ClaimState.Contested => "contested",
        ClaimState.Declined => "declined",
        ClaimState.Unsupported => "unsupported",
        _ => throw new InvalidOperationException($"no word for {state.GetType().Name}"),
    };

    /// <summary>Why a claim stands as it does, in the site's words: <c>2 articles, 1 origin (Reuters). No second origin bears it out.</c></summary>
    public static string Explanation(WeighedClaim claim, SiteWording wording)
    {
        var word = claim.State is ClaimState.Contested { Support.Origins.IsEmpty: true } ? "denied" : Word(claim.State);
        var support = SupportOf(claim.State) is not { } known ? "" : SiteWording.Fill(
            wording.Word("explanations", "support"),
            ("articles", wording.Count("articles", known.Articles.Length)),
            ("origins", wording.Count("origins", known.Origins.Length)),
            ("names", wording.Row([.. known.Origins.Select(origin => NameOf(origin, wording))], "and")));
        var declining = Names(claim.Saying(Stance.Declines), wording);
        var explanation = SiteWording.Fill(
            wording.Word("explanations", word), ("support", support), ("deniers", Names(claim.Saying(Stance.Denies), wording)), ("names", declining));
        return declining.Length == 0 || claim.State is ClaimState.Declined
            ? explanation
            : $"{explanation} {SiteWording.Fill(wording.Word("explanations", "declined_too"), ("names", declining))}";
    }

    private static string Names(IEnumerable<TracedStatement> statements, SiteWording wording) =>
        wording.Row([.. statements.Select(said => said.Statement.Speaker is { } speaker ? speaker.Label : NameOf(said.Origin, wording)).Distinct()], "and");
}

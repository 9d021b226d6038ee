using Dossier.Entries;
using Dossier.Entries.Articles;
using Dossier.Evidence;
using Dossier.Evidence.Texts;

namespace Dossier.Wording;

/// <summary>How a claim stands, in words: those of the data, and those of the site.</summary>
internal static class ClaimWording
{
    /// <summary>The words of all states, those that a reader meets most first.</summary>
    public static ImmutableArray<string> States { get; } =
        ["corroborated", "single_source", "through_one_article", "independence_not_shown", "poorly_graded", "contested", "declined", "unsupported"];

    /// <summary>The name of an origin: an actor's, an article's, or those of everybody it may be.</summary>
    public static string NameOf(Origin origin, SiteWording wording) =>
        wording.Row([.. origin.Candidates.Select(entry => entry is Article ? TitleOf(entry, wording) : entry.Label)], "or");

    public static string Word(OriginGround ground) => ground switch
    {
        OriginGround.Speaker => "speaker",
        OriginGround.Teller => "teller",
        OriginGround.Channel => "via",
        OriginGround.BasedOn => "based_on",
        OriginGround.Outlet => "outlet",
        OriginGround.Article => "article",
    };

    public static string Word(TextBond bond) => bond switch
    {
        TextBond.SameText => "same_text",
        TextBond.SharedWording => "shared_wording",
        TextBond.SharedSource => "shared_source",
    };

    public static string Word(ClaimState state) => state switch
    {
        ClaimState.SingleSource => "single_source",
        ClaimState.ThroughOneArticle => "through_one_article",
        ClaimState.IndependenceNotShown => "independence_not_shown",
        ClaimState.PoorlyGraded => "poorly_graded",
        ClaimState.Corroborated => "corroborated",
        ClaimState.Contested => "contested",
        ClaimState.Declined => "declined",
        ClaimState.Unsupported => "unsupported",
    };

    /// <summary>Why a claim stands as it does, in the site's words: <c>2 articles, 1 origin (Reuters): no second origin is shown.</c></summary>
    public static string Explanation(WeighedClaim claim, SiteWording wording)
    {
        if (AccountWording.KindExplanation(claim, wording) is { } ofKind)
            return ofKind;

        var support = claim.State.Support;
        var declining = Names(claim.Saying(StanceMeaning.Declines), wording);
        var explanation = SiteWording.Fill(
            wording.Word("explanations", Reason(claim.State)),
            ("support", support is null ? "" : Describe(support, wording)),
            ("unnamed", support is null ? "" : wording.Count("unnamed", support.UnnamedCount)),
            ("graded", support is null ? "" : wording.Count("poorly_graded", support.PoorlyGradedCount)),
            ("deniers", Names(claim.Saying(StanceMeaning.Denies), wording)),
            ("names", declining));
        string?[] parts =
        [
            explanation,
            claim.State is ClaimState.Corroborated { Support.IsGraded: false } ? wording.Word("explanations", "ungraded") : null,
            declining.Length == 0 || claim.State is ClaimState.Declined ? null : SiteWording.Fill(wording.Word("explanations", "declined_too"), ("names", declining)),
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    /// <summary>That so many of some claims stand in a state: <c>Contested: 1 of 7 claims</c>; of one claim its state alone.</summary>
    public static string Mark(string state, int count, int claims, SiteWording wording)
    {
        var word = wording.Word("claim_states", state);
        return claims == 1 ? word : SiteWording.Fill(
            wording.Word("claim_mark"), ("state", word), ("count", count.ToString(CultureInfo.InvariantCulture)), ("claims", wording.Count("claims", claims)));
    }

    /// <summary>The name of the phrase that says why: that of the state, or of what a state has several reasons for.</summary>
    private static string Reason(ClaimState state) => state switch
    {
        ClaimState.SingleSource { Support: { Articles.Length: > 1, TextCount: 1 } } => "same_text",
        ClaimState.SingleSource { Support.Origins: [Origin.Unknown] } => "unnamed_source",
        ClaimState.SingleSource { Support.Articles.Length: > 1 } => "no_second_origin",
        ClaimState.ThroughOneArticle { Support.Articles.Length: > 1 } => "through_one_text",
        ClaimState.Contested { Support: null } => "denied",
        ClaimState.SingleSource or ClaimState.ThroughOneArticle or ClaimState.IndependenceNotShown or ClaimState.PoorlyGraded or ClaimState.Corroborated
            or ClaimState.Contested or ClaimState.Declined or ClaimState.Unsupported => Word(state),
    };

    private static string Describe(Support support, SiteWording wording)
    {
        var isUnnamed = support.Origins is [Origin.Unknown];
        var names = isUnnamed ? support.Articles.Select(article => TitleOf(article, wording)) : support.Origins.Select(origin => NameOf(origin, wording));
        return SiteWording.Fill(
            wording.Word("explanations", isUnnamed ? "unnamed_support" : "support"),
            ("articles", wording.Count("articles", support.Articles.Length)),
            ("origins", wording.Count("origins", support.Origins.Length)),
            ("names", wording.Row([.. names], "and")));
    }

    /// <summary>An article by its title, in the marks that the language puts around one.</summary>
    public static string TitleOf(Entry article, SiteWording wording) => SiteWording.Fill(wording.Word("origins", "article"), ("title", article.Label));

    private static string Names(IEnumerable<TracedStatement> statements, SiteWording wording) =>
        wording.Row([.. statements.Select(said => said.Statement.Speaker is { } speaker ? speaker.Label : NameOf(said.Origin, wording)).Distinct()], "and");
}

using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Evidence;

namespace Dossier.Wording;

/// <summary>Accounts that differ, and claims that are no facts, in words: those of the data, and those of the site.</summary>
internal static class AccountWording
{
    public static string Word(AccountsState state) => state switch
    {
        AccountsState.Differ => "differ",
        AccountsState.Denied => "denied",
        AccountsState.OneAccount => "one_account",
        AccountsState.Open => "open",
    };

    /// <summary>How the answers to a question stand to each other: <c>2 accounts, which cannot all be true.</c></summary>
    public static string Explanation(WeighedQuestion question, SiteWording wording)
    {
        var told = question.Answers.Where(Accounts.IsTold).ToArray();
        var deniers = question.Answers.SelectMany(answer => answer.Saying(StanceMeaning.Denies));
        var denied = Names(deniers, wording);
        var explanation = SiteWording.Fill(
            wording.Word("accounts", "explanations", Word(question.State)),
            ("accounts", wording.Count("accounts", told.Length)),
            ("names", Names(told.SelectMany(answer => answer.Saying(StanceMeaning.Supports)), wording)),
            ("deniers", denied));
        return denied.Length == 0 || question.State == AccountsState.Denied
            ? explanation
            : $"{explanation} {SiteWording.Fill(wording.Word("accounts", "denied_too"), ("deniers", denied))}";
    }

    /// <summary>Who tells an answer, and who denies it: <c>Told by Reuters. Denied by the spokeswoman.</c></summary>
    public static string Tellers(WeighedClaim answer, SiteWording wording)
    {
        var (tellers, deniers) = (Names(answer.Saying(StanceMeaning.Supports), wording), Names(answer.Saying(StanceMeaning.Denies), wording));
        string[] sentences =
        [
            tellers.Length == 0 ? wording.Word("accounts", "told_by_nobody") : SiteWording.Fill(wording.Word("accounts", "told_by"), ("names", tellers)),
            .. deniers.Length == 0 ? Array.Empty<string>() : [SiteWording.Fill(wording.Word("accounts", "denied_too"), ("deniers", deniers))],
        ];
        return string.Join(' ', sentences);
    }

    /// <summary>What a claim is and whose, where it is no fact: <c>Forecast by All Israel News</c>; null for a fact.</summary>
    public static string? Kind(WeighedClaim claim, SiteWording wording)
    {
        if (claim.Claim.Claim.Kind == ClaimKind.Fact)
            return null;

        var word = ClaimKinds.Vocabulary.WordOf(claim.Claim.Claim.Kind);
        var names = Names(claim.Saying(StanceMeaning.Supports), wording);
        return names.Length == 0 ? wording.Word("claim_kinds", word) : SiteWording.Fill(wording.Word("claim_kinds_of", word), ("names", names));
    }

    /// <summary>Why a claim that is no fact has no state; null for a fact, and for a claim that is denied, declined or that nobody makes: then its state counts.</summary>
    public static string? KindExplanation(WeighedClaim claim, SiteWording wording) =>
        ShowsState(claim) ? null : wording.Word("claim_kind_explanations", ClaimKinds.Vocabulary.WordOf(claim.Claim.Claim.Kind));

    /// <summary>Whether the state of a claim says how it stands. Sources can bear out a fact; what is no fact they can share, deny or leave.</summary>
    public static bool ShowsState(WeighedClaim claim) =>
        claim.Claim.Claim.Kind == ClaimKind.Fact || !Accounts.IsTold(claim) || Accounts.IsDenied(claim);

    /// <summary>The word for how a claim stands where one word has to do: its kind where it is no fact, else its state.</summary>
    public static string Standing(WeighedClaim claim) =>
        ShowsState(claim) ? ClaimWording.Word(claim.State) : ClaimKinds.Vocabulary.WordOf(claim.Claim.Claim.Kind);

    private static string Names(IEnumerable<TracedStatement> statements, SiteWording wording) =>
        wording.Row([.. statements.Select(said => NameOf(said, wording)).Distinct()], "and");

    /// <summary>Who says it; of a speaker of whom somebody else tells, also who tells it, since nobody else vouches for it.</summary>
    private static string NameOf(TracedStatement said, SiteWording wording)
    {
        var origin = ClaimWording.NameOf(said.Origin, wording);
        return said.Statement.Speaker is not { } speaker ? origin
            : said.IsFirstHand ? speaker.Label
            : SiteWording.Fill(wording.Word("accounts", "at_second_hand"), ("name", speaker.Label), ("teller", origin));
    }
}

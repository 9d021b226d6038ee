namespace Dossier.Diagnostics;

/// <content>Said where the evidence does not bear out what an entry says.</content>
public static partial class Messages
{
    public static Diagnostic UnsupportedClaim(Place at, string eventId, string claim) => Rules.UnsupportedClaim.At(
        at,
        $"no article says anything about the claim '{claim}'",
        $"Add a statement on {eventId}/{claim} to the article that does, or say under 'gaps:' that none does, with a link [[{eventId}/{claim}|…]].");

    public static Diagnostic CredibilityNotBorneOut(Place at, string? claim) => Rules.CredibilityNotBorneOut.At(
        at, $"graded 1, confirmed by other sources, but {(claim is null ? "nothing that the article says is linked to a claim" : $"'{claim}' is not corroborated")}");

    public static Diagnostic SameText(Place at, string other) => Rules.SameText.At(
        at,
        $"the article '{other}' has this text already, or nearly so, and the two are counted as one origin",
        $"Remove one of the two, or say 'shares_source: [{other}]' if both are needed; 'differs_from: [{other}]' if they are two texts that are alike by chance.");

    public static Diagnostic SharedWording(Place at, string other, int words, string longest) => Rules.SharedWording.At(
        at,
        FormattableString.Invariant($"{words} words stand in the same order in '{other}', and the two are counted as one origin; the longest run begins '{Shortened(OneLine(longest), 60)}'"),
        $"Say 'shares_source: [{other}]' if one has them from the other or both from a third, or 'differs_from: [{other}]' if they are alike by chance.");

    public static Diagnostic SharedAndDifferent(Place at, string other) => Rules.SharedAndDifferent.At(
        at, $"'{other}' stands under 'shares_source', too");

    public static Diagnostic WeekdayMismatch(Place at, string claimed, string date, string actual) => Rules.WeekdayMismatch.At(
        at, $"{date} is a {actual}, not '{claimed}'");

    public static Diagnostic PositionReversed(Place at, string title) => Rules.PositionReversed.At(
        at, $"the position '{title}' ends before it begins");

    public static Diagnostic PositionHeldTwice(Place at, string title, string? status, string? otherStatus, Place other) => Rules.PositionHeldTwice.At(
        at, status == otherStatus
            ? $"the dates of '{title}' overlap with those in line {other.Line}"
            : $"'{title}' is held {Status(status)} and, according to line {other.Line}, {Status(otherStatus)} at the same time");

    public static Diagnostic PositionHeldByTwo(Place at, string title, string otherActor, Place other) => Rules.PositionHeldByTwo.At(
        at, $"'{title}' is held by '{otherActor}' at the same time, according to {other}");

    public static Diagnostic LikelihoodNotOnYardstick(Place at, string word, string yardstick, string? nearest, IReadOnlyCollection<string> known) => Rules.UnknownLikelihood.At(
        at,
        $"'{word}' is not a term of {yardstick}{DidYouMean(nearest)}",
        $"Write one of: {string.Join(", ", known)}.");

    public static Diagnostic LikelihoodWordOutsideYardstick(Place at, string word, string yardstick) => Rules.LikelihoodOutsideYardstick.At(
        at, $"'{word}' is not a term of {yardstick}, and readers take it to mean very different chances");

    public static Diagnostic LikelihoodWithConfidence(Place at, string likelihood, string confidence) => Rules.LikelihoodWithConfidence.At(
        at, $"'{likelihood}' and '{confidence}' are in one sentence, as if they were one thing");

    public static Diagnostic JudgementWithoutBasis(Place at) => Rules.JudgementWithoutBasis.At(at, "the judgement rests on nothing");

    public static Diagnostic BasisUnsupported(Place at, string claim) => Rules.BasisUnsupported.At(
        at, $"the judgement rests on '{claim}', about which no article says anything");

    public static Diagnostic BasisDenied(Place at, string claim) => Rules.BasisDenied.At(
        at, $"the judgement rests on '{claim}', which somebody denies and nobody asserts");

    public static Diagnostic BasisDeclined(Place at, string claim) => Rules.BasisDeclined.At(
        at, $"the judgement rests on '{claim}', on which everybody declined to comment");

    public static Diagnostic BasisContested(Place at, string claim) => Rules.BasisContested.At(
        at, $"a judgement of high confidence rests on '{claim}', which is contested");

    public static Diagnostic VoiceOfTwoStances(Place at, string voice, string stance, string other, Place otherAt) => Rules.VoiceOfTwoStances.At(
        at, $"'{voice}' {stance} here what it {other} in {otherAt}");

    public static Diagnostic VoiceChanged(Place at, string voice, string stance, string other, Place otherAt) => Rules.VoiceChanged.At(
        at, $"'{voice}' {stance} here what it {other} earlier, in {otherAt}");

    public static Diagnostic SourceNotNamed(Place at, string actor, string field, string article) => Rules.SourceNotNamed.At(
        at, $"'{field}' names '{actor}', whom the text of '{article}' does not name");

    public static Diagnostic ParticipantNotNamed(Place at, string actor, IReadOnlyList<string> articles) => Rules.ParticipantNotNamed.At(
        at, $"'{actor}' took part, but no article names it that reports the event ({string.Join(", ", articles.Take(3))}{(articles.Count > 3 ? ", …" : "")})");

    public static Diagnostic HolderNotNamed(Place at, string actor, string title, string article) => Rules.HolderNotNamed.At(
        at, $"'{article}' is the source of '{title}', and does not name '{actor}'");

    public static Diagnostic AnswerUntold(Place at, string claim, string ask, bool isDenied) => Rules.AnswerUntold.At(
        at, $"'{claim}' answers '{ask}', but {(isDenied ? "it is only denied" : "no article says so")}");

    private static string Status(string? status) => status is null ? "without a status" : $"as {status}";
}

namespace Dossier.Diagnostics;

/// <content>Said where the evidence does not bear out what an entry says.</content>
public static partial class Messages
{
    public static Diagnostic UnsupportedClaim(Place at, string eventId, string claim) => Rules.UnsupportedClaim.At(
        at,
        $"no article says anything about the claim '{claim}'",
        $"Add a statement on {eventId}/{claim} to the article that does, or say under 'gaps:' that none does, with a link [[{eventId}/{claim}|…]].");

    public static Diagnostic CredibilityNotBorneOut(Place at, string? claim) => Rules.CredibilityNotBorneOut.At(
        at, $"graded 1, confirmed by other sources, but {(claim is null ? "nothing that the article says is linked to a claim" : $"'{claim}' is denied, or has no second independent origin")}");

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

    public static Diagnostic AnswerUntold(Place at, string claim, string ask, bool isDenied) => Rules.AnswerUntold.At(
        at, $"'{claim}' answers '{ask}', but {(isDenied ? "it is only denied" : "no article says so")}");

    private static string Status(string? status) => status is null ? "without a status" : $"as {status}";
}

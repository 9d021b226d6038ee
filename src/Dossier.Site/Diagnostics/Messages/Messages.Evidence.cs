namespace Dossier.Diagnostics;

/// <content>Said where the evidence does not bear out what an entry says.</content>
public static partial class Messages
{
    public static Diagnostic UnsupportedClaim(Place at, string eventId, string claim) => Rules.UnsupportedClaim.At(
        at,
        $"no article says anything about the claim '{claim}'",
        $"Add a statement on {eventId}/{claim} to the article that does, or say under 'gaps:' that none does, with a link [[{eventId}/{claim}|…]].");

    public static Diagnostic ClaimNumber(Place at, string claimed, string quoted) => Rules.ClaimNumber.At(
        at, $"the claim says '{claimed}', and the words quoted for it '{quoted}'");

    public static Diagnostic ClaimNegates(Place at, string negation, string quote) => Rules.ClaimNegation.At(
        at, $"the claim says '{negation}', and the words quoted for it do not: “{Shortened(quote, 80)}”");

    public static Diagnostic ClaimLacksNegation(Place at, string quote) => Rules.ClaimNegation.At(
        at, $"the words quoted for the claim hold a negation that it does not: “{Shortened(quote, 80)}”");

    public static Diagnostic ClaimOpposes(Place at, string word, string quoted) => Rules.ClaimNegation.At(
        at, $"the claim says '{word}', and the words quoted for it '{quoted}'");

    public static Diagnostic StanceUnlikeQuote(Place at, string stance, string? denial, string quote) => Rules.StanceUnlikeQuote.At(
        at,
        denial is null
            ? $"the stance is '{stance}', and the quotation says what the claim says: “{Shortened(quote, 80)}”"
            : $"the stance is '{stance}', and the quotation says '{denial}': “{Shortened(quote, 80)}”");

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

    public static Diagnostic OfficeOver(Place at, string title, string to, string article, DateOnly first) => Rules.OfficeAtOtherTime.At(
        at, string.Create(CultureInfo.InvariantCulture, $"'{title}' was over in {to}, and '{article}', which calls the holder so, is of {first:yyyy-MM-dd} or later"));

    public static Diagnostic OfficeNotBegun(Place at, string title, string from, string article, DateOnly last) => Rules.OfficeAtOtherTime.At(
        at, string.Create(CultureInfo.InvariantCulture, $"'{title}' began in {from}, and '{article}', which calls the holder so, is of {last:yyyy-MM-dd} or before"));

    public static Diagnostic SharedAndDifferent(Place at, string other) => Rules.SharedAndDifferent.At(
        at, $"'{other}' stands under 'shares_source', too");

    public static Diagnostic WeekdayMismatch(Place at, string claimed, string date, string actual) => Rules.WeekdayMismatch.At(
        at, $"{date} is a {actual}, not '{claimed}'");

    public static Diagnostic WeekdayFarAway(Place at, string words, string published) => Rules.WeekdayFarAway.At(
        at, $"'{words}' is said in an article of {published}, more than a week away");

    public static Diagnostic DateTextMismatch(Place at, string words, string date) => Rules.DateTextMismatch.At(
        at, $"'{words}' is not {date}");

    public static Diagnostic DateTextNotFound(Place at, string words) => Rules.DateTextNotFound.At(
        at, $"'{Shortened(words, 60)}' stands in no article that reports the event");

    public static Diagnostic DateBasisWithoutDate(Place at) => Rules.DateBasisWithoutDate.At(at, "'date_basis' is given, and no 'date'");

    public static Diagnostic DateNotStated(Place at, string date) => Rules.DateNotStated.At(
        at, $"no article that reports the event states {date}");

    public static Diagnostic ReportBeforeEvent(Place at, string eventId, string published, string date, Place other) => Rules.ReportBeforeEvent.At(
        at, $"the article is of {published}, and reports '{eventId}' of {date} ({other})");

    public static Diagnostic ReportDayBeforeEvent(Place at, string eventId, string published, string date, Place other) => Rules.ReportDayBeforeEvent.At(
        at, $"the article is of {published}, and reports '{eventId}' of {date} ({other})");

    public static Diagnostic PartOutsideWhole(Place at, string date, string whole, string wholeDate, Place other) => Rules.PartOutsideWhole.At(
        at, $"{date} is outside '{whole}', which it is a part of and which is of {wholeDate} ({other})");

    public static Diagnostic PartBeyondWhole(Place at, string date, string whole, string wholeDate, Place other) => Rules.PartBeyondWhole.At(
        at, $"{date} reaches beyond '{whole}', which it is a part of and which is of {wholeDate} ({other})");

    public static Diagnostic AsOfBeforeEntries(Place at, string asOf, int count, string latest, string date, Place other) => Rules.AsOfBeforeEntries.At(
        at, string.Create(CultureInfo.InvariantCulture, $"{asOf} is before {count} entries, the latest of them '{latest}' of {date} ({other})"));

    public static Diagnostic AfterAsOf(Place at, string id, string date, string asOf, Place other) => Rules.AfterAsOf.At(
        at, $"'{id}' is of {date}, and the dossier knows what happened up to {asOf} ({other})");

    public static Diagnostic DisputedWithoutDenial(Place at) => Rules.DisputedWithoutDenial.At(at, "the event is 'disputed', but nobody denies any of its claims");

    public static Diagnostic OccurredButDenied(Place at, string claim) => Rules.OccurredButDenied.At(
        at, $"the event 'occurred', but '{claim}' is denied, and nothing else is claimed of it that nobody denies");

    public static Diagnostic SaidNotFound(Place at, string article, string said) => Rules.SaidNotFound.At(
        at, $"'{Shortened(said, 60)}' does not stand in '{article}'");

    public static Diagnostic FigureNumberNotSaid(Place at, string field, long number, string words, IReadOnlyCollection<string> said) => Rules.FigureNumberNotSaid.At(
        at, $"'{field}: {number.ToString(CultureInfo.InvariantCulture)}' is not said in '{Shortened(words, 80)}', which {(said.Count == 0 ? "says no number" : $"says {string.Join(" and ", said)}")}");

    public static Diagnostic FigureReversed(Place at, string field, long number, string other, long otherNumber) => Rules.FigureReversed.At(
        at, string.Create(CultureInfo.InvariantCulture, $"'{field}: {number}' is larger than '{other}: {otherNumber}'"));

    public static Diagnostic FigureBoundMismatch(Place at, string field, long number, string words, string meant) => Rules.FigureBoundMismatch.At(
        at,
        string.Create(CultureInfo.InvariantCulture, $"'{Shortened(words, 80)}' does not make {number} the {(field == "min" ? "smallest" : field == "max" ? "largest" : "approximate")} number"),
        string.Create(CultureInfo.InvariantCulture, $"Write '{meant}: {number}' instead of '{field}: {number}'."));

    public static Diagnostic MeasureMismatch(Place at, string measure, string words, string counted) => Rules.MeasureMismatch.At(
        at,
        $"the figure counts '{measure}', but '{Shortened(words, 80)}' speaks of '{counted}'",
        $"Write 'measure: {counted}' if that is what the source counts, or quote the words that name this measure.");

    public static Diagnostic FigureOfWhat(Place at) => Rules.FigureOfWhat.At(at, "the measure is 'other', and no 'of:' says what was counted");

    public static Diagnostic FigureFromElsewhere(Place at, string article, string eventId) => Rules.FigureFromElsewhere.At(
        at, $"'{article}' neither lists '{eventId}' among its events nor says anything of it");

    public static Diagnostic FiguresApart(Place at, Place other) => Rules.FiguresApart.At(
        at, $"the same article gives a number for the same measure in line {other.Line}, and the two exclude each other");

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

    public static Diagnostic BasisUnsupported(Place at, string claim, string? field) => Rules.BasisUnsupported.At(
        at, $"{Names(field)} '{claim}', about which no article says anything");

    public static Diagnostic BasisDenied(Place at, string claim, string? field) => Rules.BasisDenied.At(
        at, $"{Names(field)} '{claim}', which somebody denies and nobody asserts");

    public static Diagnostic BasisDeclined(Place at, string claim, string? field) => Rules.BasisDeclined.At(
        at, $"{Names(field)} '{claim}', on which everybody declined to comment");

    public static Diagnostic BasisContested(Place at, string claim) => Rules.BasisContested.At(
        at, $"a judgement of high confidence rests on '{claim}', which is contested");

    public static Diagnostic BasisUncorroborated(Place at, IReadOnlyList<string> claims) => Rules.BasisUncorroborated.At(
        at, $"a judgement of high confidence rests on {string.Join(", ", claims.Take(3).Select(claim => $"'{claim}'"))}{(claims.Count > 3 ? ", …" : "")}, which no independent sources bear out");

    public static Diagnostic ConfidenceOnOneArticle(Place at, string confidence, bool isHigh, string article) =>
        NotBorneOut(isHigh, at, $"the confidence is {confidence}, but all that it rests on stands in one text, that of '{article}'");

    public static Diagnostic ConfidenceOnUnknownArticles(Place at, string confidence, bool isHigh) =>
        NotBorneOut(isHigh, at, $"the confidence is {confidence}, but no article that it rests on has a date or an outlet");

    public static Diagnostic ConfidenceOnUnnamedSources(Place at, string confidence, bool isHigh) =>
        NotBorneOut(isHigh, at, $"the confidence is {confidence}, but nobody is named who says what it rests on");

    public static Diagnostic ConfidenceOnOneOrigin(Place at, string confidence, bool isHigh, IReadOnlyList<string> origin) =>
        NotBorneOut(isHigh, at, $"the confidence is {confidence}, but all that it rests on comes from one source: {string.Join(" or ", origin.Select(id => $"'{id}'"))}");

    public static Diagnostic ConfidenceOnContested(Place at, string confidence, bool isHigh) =>
        NotBorneOut(isHigh, at, $"the confidence is {confidence}, but somebody denies each claim that it rests on");

    public static Diagnostic ConfidenceOnPoorGrades(Place at, string confidence, bool isHigh) =>
        NotBorneOut(isHigh, at, $"the confidence is {confidence}, but all that it rests on is graded unreliable (E) or improbable (5)");

    public static Diagnostic BasisNoFact(Place at, string claim, string kind) => Rules.BasisNoFact.At(
        at, $"the judgement rests on '{claim}', which is {Indefinite(kind)} of somebody else's");

    public static Diagnostic HighConfidenceUnexplained(Place at) => Rules.HighConfidenceUnexplained.At(at, "the confidence is high, and nothing says why");

    public static Diagnostic LikelihoodOnContested(Place at, string likelihood, string claim) => Rules.LikelihoodOnContested.At(
        at, $"'{likelihood}' leaves hardly any room for '{claim}' to be false, and somebody denies it");

    public static Diagnostic LikelihoodSaidOtherwise(Place at, string word, string likelihood) => Rules.LikelihoodSaidOtherwise.At(
        at, $"the judgement says '{word}' here and '{likelihood}' under 'likelihood'");

    public static Diagnostic LikelihoodWithoutConfidence(Place at, string likelihood) => Rules.DegreeMissing.At(
        at, $"the judgement is '{likelihood}', and does not say how sure we are", "Add 'confidence:' with low, moderate or high.");

    public static Diagnostic ConfidenceWithoutLikelihood(Place at, string confidence) => Rules.DegreeMissing.At(
        at, $"the confidence is {confidence}, and the judgement does not say how likely it is", "Add 'likelihood:' with a term of the yardstick.");

    public static Diagnostic ClaimForAndAgainst(Place at, string claim, Place other) => Rules.ClaimForAndAgainst.At(
        at, $"'{claim}' stands under 'against' here and under 'basis' in {other}");

    public static Diagnostic VoiceOfTwoStances(Place at, string voice, string stance, string other, Place otherAt) => Rules.VoiceOfTwoStances.At(
        at, $"'{voice}' {stance} here what it {other} in {otherAt}");

    public static Diagnostic VoiceChanged(Place at, string voice, string stance, string other, Place otherAt) => Rules.VoiceChanged.At(
        at, $"'{voice}' {stance} here what it {other} earlier, in {otherAt}");

    public static Diagnostic SourceNotNamed(Place at, string actor, string field, string article) => Rules.SourceNotNamed.At(
        at, $"'{field}' names '{actor}', whom the text of '{article}' does not name");

    public static Diagnostic WordsOfAnother(Place at, string actor, string other) => Rules.WordsOfAnother.At(
        at, $"'{actor}' is said to have spoken, and the article gives these words to '{other}'");

    public static Diagnostic ParticipantNotNamed(Place at, string actor, IReadOnlyList<string> articles) => Rules.ParticipantNotNamed.At(
        at, $"'{actor}' took part, but no article names it that reports the event ({string.Join(", ", articles.Take(3))}{(articles.Count > 3 ? ", …" : "")})");

    public static Diagnostic HolderNotNamed(Place at, string actor, string title, string article) => Rules.HolderNotNamed.At(
        at, $"'{article}' is the source of '{title}', and does not name '{actor}'");

    public static Diagnostic RelationNotNamed(Place at, string actor, string kind, string article) => Rules.RelationNotNamed.At(
        at, $"'{article}' is the source of '{kind}', and does not name '{actor}'");

    public static Diagnostic PlannedInThePast(Place at, string date, string asOf, Place other) => Rules.PlannedInThePast.At(
        at, $"the event was planned for {date}, and the dossier is as of {asOf} ({other})");

    public static Diagnostic AnswerUntold(Place at, string claim, string ask, bool isDenied) => Rules.AnswerUntold.At(
        at, $"'{claim}' answers '{ask}', but {(isDenied ? "it is only denied" : "no article says so")}");

    /// <summary>Where claims are named: under the judgement itself, or in a field of it or of another reading.</summary>
    private static string Names(string? field) => field is null ? "the judgement rests on" : $"'{field}' names";

    private static Diagnostic NotBorneOut(bool isHigh, Place at, string message) => (isHigh ? Rules.HighConfidenceNotBorneOut : Rules.ConfidenceNotBorneOut).At(at, message);

    private static string Status(string? status) => status is null ? "without a status" : $"as {status}";
}

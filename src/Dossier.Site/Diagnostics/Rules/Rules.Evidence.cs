namespace Dossier.Diagnostics;

/// <content>Rules on claims, positions and judgements.</content>
public static partial class Rules
{
    public static DiagnosticRule UnsupportedClaim { get; } = Error(
        "No article says anything about a claim.",
        "On a page, a claim without a source would look like a finding. So either an article speaks of it, or its event admits the gap.",
        "Add a statement on the claim to the article that speaks of it, or say under 'gaps:' of the event that none does, with a link to the claim.");

    public static DiagnosticRule CredibilityNotBorneOut { get; } = Error(
        "Something is graded as confirmed, and no second source confirms it.",
        "On the Admiralty scale, 1 stands for what other sources confirm. So the claim needs two independent origins, and nobody who denies it.",
        "Grade it 2 or lower, or 6 where it cannot be judged; or add what a second, independent source says.");

    public static DiagnosticRule WeekdayMismatch { get; } = Warning(
        "A weekday does not fall on its date.",
        "One of the two is wrong. The date may have been counted from the day of publication, or a digit may be mistyped.",
        "Check the date against the source; if the source itself is wrong, leave the weekday out here and say so under 'gaps:'.");

    public static DiagnosticRule PositionReversed { get; } = Error(
        "A position ends before it begins.",
        "The two dates may have changed places, or one of them is mistyped.",
        "Check 'from:' and 'to:' against the source.");

    public static DiagnosticRule PositionHeldTwice { get; } = Warning(
        "An actor holds one office twice at the same time.",
        "Two positions of the same title overlap, so it cannot be told in which of them the actor did something.",
        "Give the earlier one its end ('to:') and the later one its start ('from:'), or merge the two.");

    public static DiagnosticRule PositionHeldByTwo { get; } = Warning(
        "Two actors hold, at the same time, an office that only one can hold.",
        "There is one president, one prime minister or one minister of defence at a time, so one of the dates is probably wrong.",
        "Give the earlier one its end ('to:'), or say in 'status:' what sets the two apart.");

    public static DiagnosticRule UnknownLikelihood { get; } = Error(
        "A likelihood is not a term of the yardstick.",
        "The yardstick that dossier.yml chooses gives each of its terms a range of chances, which readers are shown; other words have none.",
        "Write one of the terms that the message lists.");

    public static DiagnosticRule LikelihoodOutsideYardstick { get; } = Warning(
        "A sentence has a word of likelihood that the yardstick does not know.",
        "Readers take such words to mean very different chances, which is why the yardstick defines its own.",
        "Leave it out, and give the chance under 'likelihood:'.");

    public static DiagnosticRule LikelihoodWithConfidence { get; } = Warning(
        "A sentence tells likelihood and confidence at once.",
        "How likely something is, and how well it is known, are two things. In one sentence, readers take them for one.",
        "Say how likely it is under 'likelihood:', and how sure you are under 'confidence:'.");

    public static DiagnosticRule JudgementWithoutBasis { get; } = Error(
        "A judgement names no claims that it rests on.",
        "Readers have to be able to follow a judgement back to what the sources say.",
        "Name the claims it rests on under 'basis:', as event-id/claim-id.");

    public static DiagnosticRule BasisUnsupported { get; } = Error(
        "A judgement rests on a claim about which no article says anything.",
        "What no source says cannot carry a judgement.",
        "Take it out of the basis, or add a statement on it to an article.");

    public static DiagnosticRule BasisDenied { get; } = Error(
        "A judgement rests on a claim that is only denied.",
        "Those who speak of the claim say that it is not so, and nobody says that it is.",
        "Take it out of the basis, or reverse the claim.");

    public static DiagnosticRule BasisDeclined { get; } = Warning(
        "A judgement rests on a claim on which everybody declined to comment.",
        "Nobody has said that the claim is true, and nobody that it is false.",
        "Take it out of the basis: to decline is neither a yes nor a no.");

    public static DiagnosticRule BasisContested { get; } = Warning(
        "A judgement of high confidence rests on a contested claim.",
        "Where one source denies what another asserts, high confidence promises more than the sources give.",
        "Lower the confidence, or take the claim out of the basis.");

    public static DiagnosticRule AnswerUntold { get; } = Warning(
        "No article gives an answer that a question names.",
        "A question shows accounts that differ. An answer that nobody gives, or that is only denied, is no account of anybody's.",
        "Take it out of the answers, or add the statement of the article that says so.");
}

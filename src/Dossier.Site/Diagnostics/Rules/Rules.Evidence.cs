namespace Dossier.Diagnostics;

/// <content>Rules on claims, positions and judgements.</content>
public static partial class Rules
{
    public static DiagnosticRule UnsupportedClaim { get; } = Error(
        "No article says anything about a claim.",
        "On a page, a claim without a source would look like a finding. So either an article speaks of it, or its event admits the gap.",
        "Add a statement on the claim to the article that speaks of it, or say under 'gaps:' of the event that none does, with a link to the claim.");

    public static DiagnosticRule ClaimNumber { get; } = Warning(
        "A claim has another number than the words that are quoted for it.",
        "The sentence of a claim is yours, and its quotes show what bears it out; a number that none of them has is borne out by nothing.",
        "Put the number right, or quote the words that have it.");

    public static DiagnosticRule ClaimNegation { get; } = Warning(
        "A claim denies what the words quoted for it say, or the other way round.",
        "A 'not' too many or too few makes the opposite of a claim.",
        "Put the claim right, quote the words that say it, or let the statement have the stance 'denies'.");

    public static DiagnosticRule StanceUnlikeQuote { get; } = Warning(
        "A statement's stance does not fit its quotation.",
        "The words quoted deny something, and the statement counts as support of a claim that they do not repeat; or they say what the claim says without denying anything, and the statement counts as a denial.",
        "Correct the stance, or quote the words that show it.");

    public static DiagnosticRule CredibilityNotBorneOut { get; } = Error(
        "Something is graded as confirmed, and no second source confirms it.",
        "On the Admiralty scale, 1 stands for what other sources confirm. So the claim has to be corroborated: two independent origins in two different texts, neither of them graded unreliable or improbable, and nobody who denies it.",
        "Grade it 2 or lower, or 6 where it cannot be judged; or add what a second, independent source says.");

    public static DiagnosticRule VoiceOfTwoStances { get; } = Error(
        "One source says two things of one claim.",
        "Who asserts something does not deny it or decline to comment on it in the same breath. Readers would see one source on both sides.",
        "Correct the stance or who speaks ('by:', 'through:'); where two people of one side speak, name each.");

    public static DiagnosticRule VoiceChanged { get; } = Warning(
        "A source says something else of a claim than it said before.",
        "It may have changed its mind, which readers have to be told; or one of the two stances is wrong.",
        "Say what happened in the 'note:' of the later statement, or correct the stance.");

    public static DiagnosticRule SourceNotNamed { get; } = Warning(
        "A field says that something comes from somebody whom the article does not name.",
        "Readers would take the words for somebody's whom the text never mentions. Either another is meant, or the text means this one without a name.",
        "Correct the id, or add the name that the text uses to the actor's 'aliases:'; where it names nobody, say who is meant: by name in the statement's 'note:', or in 'gaps:' with a link [[id]].");

    public static DiagnosticRule WordsOfAnother { get; } = Warning(
        "Words are given to somebody, and the article gives them to another.",
        "The sentence that the words stand in says who said them, outside of the quotation: \"X said\", \"according to X\". Who is named here is somebody else, and does not speak for that one.",
        "Correct who speaks, or quote the words that are theirs; where they are theirs all the same, say so with the name in the statement's 'note:'.");

    public static DiagnosticRule ParticipantNotNamed { get; } = Warning(
        "Somebody took part in an event according to no article.",
        "No article that reports the event names the participant, so nothing shows that it was there.",
        "Take it out, correct the id, or add the name that the text uses to the actor's 'aliases:'; where the part follows from something else, say so in the event's text or 'gaps:' with a link [[id]].");

    public static DiagnosticRule HolderNotNamed { get; } = Warning(
        "The source of a position does not name who holds it.",
        "Readers who follow the source find nothing of the holder there.",
        "Correct the source, or add the name that it uses to 'aliases:'; where it means the holder without a name, say so in 'gaps:' with a link to the article.");

    public static DiagnosticRule RelationNotNamed { get; } = Warning(
        "The source of a relation does not name both of whom it speaks.",
        "Readers who follow the source find nothing there of how the one stands to the other.",
        "Correct the source, or add the name that it uses to 'aliases:'; where it means one of them without a name, say so in 'gaps:' with a link to the article.");

    public static DiagnosticRule OfficeAtOtherTime { get; } = Warning(
        "An article calls somebody by an office at a time when, by its dates, it was not held.",
        "The source of the position names the holder with the title, as of its own time. An article without a date is no older than the events it reports, and no newer than the date of information.",
        "Correct the dates of the position, or of the article; where the sentence speaks of another time, take the article out of the position's 'sources:'.");

    public static DiagnosticRule SharedWording { get; } = Warning(
        "Two articles have long runs of words in common, outside quotations.",
        "Two authors who write on their own do not find the same words. One has them from the other, or both from a third, so they are counted as one origin.",
        "Say in one of them 'shares_source:' with the id of the other, or 'differs_from:' if they are alike by chance; then they count as two.");

    public static DiagnosticRule SharedAndDifferent { get; } = Error(
        "An article is said to share its source with another one, and to differ from it.",
        "The field 'shares_source' makes the two one origin, and 'differs_from' says that they are two.",
        "Take the article out of one of the two fields.");

    public static DiagnosticRule WeekdayMismatch { get; } = Warning(
        "A weekday does not fall on its date.",
        "One of the two is wrong. The date may have been counted from the day of publication, or a digit may be mistyped.",
        "Check the date against the source; if the source itself is wrong, leave the weekday out here and say so under 'gaps:'.");

    public static DiagnosticRule WeekdayFarAway { get; } = Warning(
        "A bare weekday is more than a week from the article that says it.",
        "A news text that says 'on Wednesday' means the one before or behind its own day. So the date was probably counted from another day.",
        "Count the date from the day of publication, or check that day.");

    public static DiagnosticRule DateTextMismatch { get; } = Error(
        "The source's words for a date do not name the date.",
        "The words under 'date_text:' are those that 'date:' was read from, so one of the two is mistyped.",
        "Check the date against the source; if the source itself is wrong, leave its words out here and say so under 'gaps:'.");

    public static DiagnosticRule DateTextNotFound { get; } = Warning(
        "The source's words for a date stand in no article that reports the event.",
        "Pages show 'date_text:' as the source's own words. Words that no source has are ours.",
        "Copy them out of the article as they stand there ('…' skips words), or leave 'date_text:' out.");

    public static DiagnosticRule DateBasisWithoutDate { get; } = Warning(
        "A basis is given for a date that is not given.",
        "The basis says where 'date:' comes from, and there is none.",
        "Give the date, or leave 'date_basis:' out.");

    public static DiagnosticRule DateNotStated { get; } = Warning(
        "A date is called stated, and no article that reports the event states it.",
        "The word 'stated' tells readers that the date stands in a source, day, month or year, as precisely as it is given. What was counted from 'last week' is inferred.",
        "Write 'date_basis: inferred', or 'external' where the date is from elsewhere; or list the event in the article that states it.");

    public static DiagnosticRule ReportBeforeEvent { get; } = Warning(
        "An article reports what took place after it was published.",
        "Nobody reports what has not happened yet. One of the two dates is wrong, or the article only announces the event.",
        "Check both dates. What is only announced has 'status: planned', if need be as an event of its own.");

    public static DiagnosticRule ReportDayBeforeEvent { get; } = Warning(
        "An article is dated a day before what it reports.",
        "Clocks on Earth differ by up to a day, so this can be true; more often one of the two dates is off by one.",
        "Check both dates.");

    public static DiagnosticRule PlannedInThePast { get; } = Warning(
        "An event is still called planned, and its day has passed.",
        "By the date of information it took place or it did not.",
        "Say with 'status:' what became of it; where no source tells, say so in 'gaps:'.");

    public static DiagnosticRule PartOutsideWhole { get; } = Error(
        "An event is a part of another one that took place at another time.",
        "A part lies within its whole, so one of the two dates is wrong, or the one is no part of the other.",
        "Check both dates, and 'part_of:'.");

    public static DiagnosticRule PartBeyondWhole { get; } = Warning(
        "An event begins before, or ends after, the event that it is a part of.",
        "A part lies within its whole.",
        "Check both dates; the whole may last longer than its date says.");

    public static DiagnosticRule AsOfBeforeEntries { get; } = Warning(
        "The date of information is before what the dossier tells.",
        "With 'as_of:' a dossier says up to when it knows what happened. Whoever knew no more than that could not have told this.",
        "Bring 'as_of:' up to the latest article or event.");

    public static DiagnosticRule AfterAsOf { get; } = Warning(
        "An article or an event is from after the date of information.",
        "With 'as_of:' a dossier says up to when it knows what happened, so the date of the entry is wrong, or 'as_of:' is out of date.",
        "Check the date; bring 'as_of:' up to it where it is right. What is only announced has 'status: planned'.");

    public static DiagnosticRule DisputedWithoutDenial { get; } = Warning(
        "An event is called disputed, and nobody disputes it.",
        "Readers look for who denies it, and no statement on its claims does.",
        "Add the statement of whoever denies it, with 'stance: denies'; or write 'status: reported'.");

    public static DiagnosticRule OccurredButDenied { get; } = Warning(
        "An event is said to have occurred, and whatever is claimed of it is denied.",
        "The word 'occurred' tells readers that it is certain, though every claim of it has somebody who says that it is not so.",
        "Write 'status: disputed', or add the claim that nobody denies.");

    public static DiagnosticRule SaidNotFound { get; } = Error(
        "The words of a figure stand neither in its quotation nor in its article.",
        "Pages show 'said:' as the source's own words, because 'nearly 100' is not 100. Words that the source has not are not its own.",
        "Copy the words out of the article as they stand there, the word that qualifies the number included.");

    public static DiagnosticRule FigureNumberNotSaid { get; } = Error(
        "A number of a figure is not the number that its words say.",
        "Readers and other programs take the number for the source's. It is read in digits and in words: 'half a million', 'two dozen'.",
        "Write the number that the words name, or quote the words that name it. A sum of several numbers is no source's number.");

    public static DiagnosticRule FigureReversed { get; } = Error(
        "The numbers of a figure contradict each other.",
        "The smallest number that the words allow is 'min', the largest 'max', and 'about' lies between them.",
        "Check the three numbers; two of them may have changed places.");

    public static DiagnosticRule FigureBoundMismatch { get; } = Error(
        "A number of a figure is a bound that its words do not set.",
        "There is no largest number in 'over 1,000', no smallest one in 'nearly 100', and neither in 'about 100'.",
        "Give the number as what the words make of it: 'about:' for nearly and about, 'min:' for over and at least, 'max:' for up to and fewer than.");

    public static DiagnosticRule MeasureMismatch { get; } = Warning(
        "A figure counts something else than its words do.",
        "Casualties include the wounded, so they are not deaths; nor are those who fled those who were killed.",
        "Choose the measure that the source's words name, or quote the words that name this one.");

    public static DiagnosticRule FigureOfWhat { get; } = Error(
        "A figure does not say what it counts.",
        "The measure 'other' stands for whatever has no word of its own, so only words can say what was counted.",
        "Say it under 'of:', such as 'of: schools closed'.");

    public static DiagnosticRule FigureFromElsewhere { get; } = Warning(
        "A figure is from an article that does not report its event.",
        "An article that gives a number for an event reports it; so the event is missing from the article, or the figure belongs to another event.",
        "Add the event to 'events:' of the article, or move the figure to the event that the article's words are about.");

    public static DiagnosticRule FiguresApart { get; } = Warning(
        "One article is said to give two numbers for one thing that cannot both be true.",
        "Numbers that exclude each other come from different sources, or count different things.",
        "Say under 'of:' what sets the two apart, or take out the one that the article does not give.");

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

    public static DiagnosticRule BasisNoFact { get; } = Warning(
        "A judgement rests on what somebody else expects or thinks.",
        "That somebody expects something does not make it likely; a judgement that rests on it is an echo.",
        "Name the facts from which it follows. Where it counts that somebody said so, make that a claim of its own, such as 'The minister said that prices will rise'.");

    public static DiagnosticRule BasisUncorroborated { get; } = Warning(
        "A judgement of high confidence rests on a claim that independent sources do not bear out.",
        "High confidence promises several independent sources, for each thing that the judgement cannot do without.",
        "Lower the confidence, or take out of the basis what the judgement can do without.");

    public static DiagnosticRule HighConfidenceNotBorneOut { get; } = Error(
        "A judgement is of high confidence, and its claims bear out low confidence.",
        "One text, one source, sources without a name, articles without date and outlet, poor grades, or claims that are all denied are no ground for more, however likely the thing is.",
        "Write 'confidence: low', or add to 'basis:' what another source says in another article.");

    public static DiagnosticRule ConfidenceNotBorneOut { get; } = Warning(
        "A judgement is of moderate confidence, and its claims bear out low confidence.",
        "One text, one source, sources without a name, articles without date and outlet, poor grades, or claims that are all denied are no ground for more, however likely the thing is.",
        "Write 'confidence: low', or add to 'basis:' what another source says in another article.");

    public static DiagnosticRule HighConfidenceUnexplained { get; } = Warning(
        "A judgement is of high confidence and does not say why.",
        "Who reads it acts on it. They have to see how many sources there are, how good they are, and how well they agree.",
        "Say it under 'confidence_because:', or lower the confidence.");

    public static DiagnosticRule LikelihoodOnContested { get; } = Warning(
        "A judgement that is all but certain rests on a contested claim.",
        "Where one source denies what another asserts, four chances in five for either are more than the sources give.",
        "Choose a likelihood nearer to the middle, or take the claim out of the basis.");

    public static DiagnosticRule LikelihoodSaidOtherwise { get; } = Warning(
        "A judgement says how likely it is twice, and differently.",
        "Where one chance is said of another, as in 'it is likely that they are unlikely to agree', readers cannot tell which of the two is meant.",
        "Leave the word out of the text, and give the chance under 'likelihood:'.");

    public static DiagnosticRule DegreeMissing { get; } = Warning(
        "A judgement gives its likelihood or its confidence, and not the other.",
        "How likely something is, and how well it is known, are two things. A reader who is told one takes it for both.",
        "Give both: 'likelihood:' and 'confidence:'.");

    public static DiagnosticRule ClaimForAndAgainst { get; } = Error(
        "A claim is named for a reading and against it.",
        "A claim cannot fit a judgement and cut against it. Where a part of it does the one and a part the other, it is two claims.",
        "Take it out of 'basis:' or out of 'against:'; or part the claim in two.");
}

namespace Dossier.Diagnostics;

/// <content>Said of ids that one entry names of another.</content>
public static partial class Messages
{
    public static Diagnostic DuplicateTopic(Place at, string topic) => Rules.DuplicateTopic.At(
        at, $"the topic '{topic}' is in the list twice");

    public static Diagnostic UnknownId(Place at, string kind, string id, string? nearest) => UnknownRule(kind).At(
        at,
        $"no {kind} '{id}'{DidYouMean(nearest)}",
        nearest is null ? $"Write the id of an {kind}, which is its file name without .md, or add the file."
            : LooksLikeId(id) ? $"Write '{nearest}', or add the file '{id}.md'."
            : $"Write '{nearest}': an id is the name of a file, without .md.");

    public static Diagnostic WrongKind(Place at, string id, string found, string needed) => Rules.WrongKind.At(
        at,
        $"'{id}' is {Indefinite(found)}, where {Indefinite(needed)} is needed",
        $"Write the id of {Indefinite(needed)}.");

    public static Diagnostic HiddenReference(Place at, string id) => Rules.HiddenReference.At(
        at, $"'{id}' is a draft or under embargo, so nothing can lead there yet");

    public static Diagnostic NotAnOutlet(Place at, string id, string type) => Rules.NotAnOutlet.At(
        at, $"'{id}' is of type {type}, and an outlet is an actor of type media");

    public static Diagnostic ViaAndThrough(Place at, string via, IReadOnlyList<string> through) => Rules.ViaAndThrough.At(
        at,
        $"'via: {via}' and 'through: [{string.Join(", ", through)}]' both say how the words came",
        through.Contains(via) ? "Remove 'via'." : $"Remove 'via', and put '{via}' into 'through' at its place: the nearest to the speaker comes first.");

    public static Diagnostic ThroughSpeaker(Place at, string id) => Rules.MisplacedInChain.At(
        at,
        $"'{id}' speaks, and cannot pass on its own words",
        $"Remove '{id}' from the chain; if somebody else spoke, write that one under 'by'.");

    public static Diagnostic ThroughOutlet(Place at, string id) => Rules.MisplacedInChain.At(
        at,
        $"'{id}' publishes the article, and so does not stand between the speaker and the article",
        $"Remove '{id}' from the chain: the outlet ends every chain of its article by itself.");

    public static Diagnostic ThroughTwice(Place at, string id) => Rules.MisplacedInChain.At(
        at,
        $"'{id}' is in the chain twice",
        "Keep the one that is at its place: the nearest to the speaker comes first.");

    public static Diagnostic ThroughForOwnVoice(Place at, string id, string article) => Rules.MisplacedInChain.At(
        at,
        $"'{id}' cannot have passed on what '{article}' says in its own voice",
        $"Remove '{id}' from the chain, or write under 'by' who said it.");

    public static Diagnostic HearsayUnsaid(Place at, string word, string speaker) => Rules.HearsayUnsaid.At(
        at,
        $"the article has this at second hand ('{word}'), but '{speaker}' stands here as if it were heard",
        "Write who told it under 'through', or 'on_record: no' where that is not said; 'on_record: yes' if the word means something else.");

    public static Diagnostic ChainOutOfOrder(Place at, string outlet, string last) => Rules.ChainOutOfOrder.At(
        at,
        $"by this chain '{last}', who is no outlet, told the article what the outlet '{outlet}' had reported",
        $"If '{last}' told it to '{outlet}', write '{last}' first: the nearest to the speaker comes first.");

    public static Diagnostic OnRecordAtSecondHand(Place at, string speaker, string teller) => Rules.OnRecordAtSecondHand.At(
        at,
        $"'{speaker}' is said to be on the record, but it is '{teller}' who tells of it",
        $"Write 'on_record: no' or leave it out; if '{speaker}' spoke in public, take '{teller}' out of the chain.");

    public static Diagnostic UnknownClaim(Place at, string eventId, string claim, string? nearest, IReadOnlyCollection<string> known) => Rules.UnknownClaim.At(
        at,
        $"the event '{eventId}' has no claim '{claim}'{DidYouMean(nearest)}",
        known.Count == 0 ? $"Add it under 'claims:' of {eventId}.md." : $"Its claims are {string.Join(", ", known)}; a new one goes under 'claims:' of {eventId}.md.");

    public static Diagnostic QuestionWithoutChoice(Place at, string ask, int answers) => Rules.QuestionWithoutChoice.At(
        at, $"the question '{ask}' has {(answers == 0 ? "no answer" : "one answer")}, and takes two or more");

    public static Diagnostic AnswerTwice(Place at, string claim, Place other) => Rules.AnswerTwice.At(
        at, $"'{claim}' is an answer to this question already, in line {other.Line}");

    public static Diagnostic UnknownTopic(Place at, string topic, string? nearest, IReadOnlyCollection<string> known) => Rules.UnknownTopic.At(
        at,
        $"no topic '{topic}'{DidYouMean(nearest)}",
        known.Count == 0 ? "List the topics under 'topics:' in dossier.yml first." : $"The topics in dossier.yml are {string.Join(", ", known)}; add it there, or write one of them.");

    public static Diagnostic UnknownNavigation(Place at, string item, string? nearest, IReadOnlyCollection<string> lists) => Rules.UnknownNavigation.At(
        at,
        $"no page or list '{item}'{DidYouMean(nearest)}",
        $"Write the id of a file in pages/, or one of {string.Join(", ", lists)}.");

    public static Diagnostic UnknownAnchor(Place at, string id, string anchor, string? nearest, string? last) => Rules.UnknownAnchor.At(
        at,
        $"'{id}' has no paragraph or heading '{anchor}'{DidYouMean(nearest)}",
        last is null ? "It has no text yet; link to the entry without '#'." : $"Its paragraphs go from p1 to {last}.");

    /// <summary>Says that entries lead to one another; of a long circle, the beginning and the end.</summary>
    /// <param name="at">Where the first of them names the next.</param>
    /// <param name="circle">The entries, in the order in which they name each other.</param>
    /// <param name="field">The field that names them.</param>
    public static Diagnostic Circle(Place at, ImmutableArray<string> circle, string field)
    {
        const int Shown = 3;
        ImmutableArray<string> whole = [.. circle, circle[0]];
        var way = whole.Length <= (2 * Shown) + 1
            ? string.Join(" → ", whole)
            : $"{string.Join(" → ", whole.Take(Shown))} → ({whole.Length - (2 * Shown)} more) → {string.Join(" → ", whole.TakeLast(Shown))}";
        return Rules.Circle.At(
            at,
            $"the '{field}' of '{circle[0]}' leads back to itself: {way}",
            $"Follow '{field}' from entry to entry and remove the one that is wrong.");
    }

    /// <summary>The rule on ids of a kind; of two kinds that would do ("outlet or article"), the last names it.</summary>
    private static DiagnosticRule UnknownRule(string kind) => kind switch
    {
        "actor" => Rules.UnknownActor,
        "article" or "outlet or article" => Rules.UnknownArticle,
        "event" or "actor or event" => Rules.UnknownEvent,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a kind of entry that references name"),
    };

    public static Diagnostic MissingFaceFile(Place at, string field, string path, string? nearest) => Rules.FaceFile.At(
        at,
        $"there is no file '{path}' for '{field}'{DidYouMean(nearest)}",
        nearest is null ? "Put the file into assets/ beside the entries, and write its path from there on, as in assets/logo.svg." : $"Write '{nearest}'; capitals count.");

    public static Diagnostic UnfitFaceFile(Place at, string field, string path, IReadOnlyCollection<string> kinds) => Rules.FaceFile.At(
        at, $"'{path}' is of no kind that '{field}' can be", $"Take a file of one of these kinds: {string.Join(", ", kinds)}.");

    public static Diagnostic SheetTwice(Place at, string path) => Rules.FaceFile.At(
        at, $"'{path}' is in 'extra_css' twice", "Leave it where it comes last; a later stylesheet stands above an earlier one.");
}

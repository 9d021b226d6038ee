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

    public static Diagnostic Circle(Place at, string id, string field) => Rules.Circle.At(
        at,
        $"the '{field}' of '{id}' leads back to itself",
        $"Follow '{field}' from entry to entry and remove the one that is wrong.");

    /// <summary>The rule on ids of a kind; of two kinds that would do ("outlet or article"), the last names it.</summary>
    private static DiagnosticRule UnknownRule(string kind) => kind switch
    {
        "actor" => Rules.UnknownActor,
        "article" or "outlet or article" => Rules.UnknownArticle,
        "event" or "actor or event" => Rules.UnknownEvent,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a kind of entry that references name"),
    };
}

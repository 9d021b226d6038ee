namespace Dossier.Diagnostics;

/// <content>Rules on references from one entry to another.</content>
public static partial class Rules
{
    public static DiagnosticRule DuplicateTopic { get; } = Error(
        "A topic is in the list of dossier.yml twice.",
        "A topic has one title and one page.",
        "Keep one of the two.");

    public static DiagnosticRule UnknownActor { get; } = Error(
        "An id names no actor.",
        "The reference would lead nowhere. An id is the name of a file without .md, so it changes when the file is renamed.",
        "Write the id of an actor, which is its file name without .md, or add the file.");

    public static DiagnosticRule UnknownArticle { get; } = Error(
        "An id names no article.",
        "The reference would lead nowhere. An id is the name of a file without .md, so it changes when the file is renamed. In 'based_on', which takes outlets as well, the id names neither.",
        "Write the id of an article, which is its file name without .md, or add the file.");

    public static DiagnosticRule UnknownEvent { get; } = Error(
        "An id names no event.",
        "The reference would lead nowhere. An id is the name of a file without .md, so it changes when the file is renamed. In 'about', which takes actors as well, the id names neither.",
        "Write the id of an event, which is its file name without .md, or add the file.");

    public static DiagnosticRule WrongKind { get; } = Error(
        "An id names an entry of another kind than is needed.",
        "The entry exists, but an event, say, cannot stand where an actor belongs.",
        "Write the id of an entry of the kind that the message names.");

    public static DiagnosticRule HiddenReference { get; } = Warning(
        "A reference leads to an entry that is not published.",
        "Drafts and entries under embargo are not in the site, so what refers to them is shown without a link, or left out.",
        "Publish it, or leave the reference out until then; --drafts shows drafts in a preview.");

    public static DiagnosticRule NotAnOutlet { get; } = Error(
        "An actor that is no news outlet stands where an outlet belongs.",
        "Articles are published by outlets, whose reliability and ownership the site shows; an outlet is an actor of type media.",
        "Write the id of an outlet, or change the actor's type.");

    public static DiagnosticRule ViaAndThrough { get; } = Error(
        "A statement has both 'via' and 'through'.",
        "The one is the other in short, for a chain of one. Of both together nobody can tell the order.",
        "Keep 'through', with everybody in it, the nearest to the speaker first.");

    public static DiagnosticRule MisplacedInChain { get; } = Error(
        "An actor stands in a chain where it cannot stand.",
        "A chain, under 'through', lists who passed the words on between the speaker and the article. Neither of these two is between them, and nobody is there twice.",
        "Remove the actor from 'through', or correct 'by'.");

    public static DiagnosticRule HearsayUnsaid { get; } = Warning(
        "The article has something at second hand, and the statement does not say so.",
        "Of words such as \"was quoted as saying\" or \"reportedly\" the article itself does not know more than somebody told it. Without a chain they would count as the speaker's own.",
        "Write under 'through' who told it; where the article does not say, write 'on_record: no'.");

    public static DiagnosticRule ChainOutOfOrder { get; } = Warning(
        "A chain may be written the wrong way round.",
        "It begins with an outlet and ends with somebody who is none. Mostly people tell outlets, and the nearest to the speaker comes first; the first is taken for the origin.",
        "Turn the order round, unless somebody did tell the article what an outlet had reported.");

    public static DiagnosticRule OnRecordAtSecondHand { get; } = Warning(
        "Somebody is said to be on the record of whom only others tell.",
        "On the record is what a speaker says openly, to be quoted. What a third person tells of somebody is hearsay, however sure that person is.",
        "Leave 'on_record' out, or correct 'through'.");

    public static DiagnosticRule UnknownClaim { get; } = Error(
        "An event has no claim of that name.",
        "Statements, judgements and links count for the claim that they name; one that is misspelt would count for nothing.",
        "Write the id of a claim that the event has, or add the claim under 'claims:' of the event.");

    public static DiagnosticRule UnknownTopic { get; } = Error(
        "A topic is not in the list of dossier.yml.",
        "Topics are a closed list, so that two spellings of one subject do not make two pages.",
        "Write a topic of the list, or add it under 'topics:' in dossier.yml.");

    public static DiagnosticRule UnknownNavigation { get; } = Error(
        "The navigation names a page or list that does not exist.",
        "The navigation is on every page, and so the dead link would be.",
        "Write the id of a file in pages/, or the name of a list.");

    public static DiagnosticRule UnknownAnchor { get; } = Error(
        "A link names a paragraph or heading that the entry does not have.",
        "Paragraphs are numbered in the order of the text, so their numbers change when one is added or removed.",
        "Name a paragraph that is there, or link to the entry without '#'.");

    public static DiagnosticRule Circle { get; } = Error(
        "An entry leads back to itself.",
        "An article that is its own source, or an event that is part of itself, has no beginning: neither origins nor parts can be told.",
        "Follow the field from entry to entry and remove the reference that is wrong.");

    public static DiagnosticRule QuestionWithoutChoice { get; } = Error(
        "A question has fewer than two answers.",
        "A question stands for accounts that exclude each other. With one answer there is nothing to choose between.",
        "Name under 'answers:' every claim that answers it; with one account alone, take the question out or write it under 'gaps:'.");

    public static DiagnosticRule AnswerTwice { get; } = Error(
        "A claim answers a question twice.",
        "Each answer is one account. One written twice would count as two accounts that differ.",
        "Take one of the two out, or name the claim that was meant.");

    public static DiagnosticRule FaceFile { get; } = Error(
        "The settings name a file for every page that is not there, or cannot serve.",
        "The logo and the stylesheets are on every page. Previews of links show pictures of pixels only.",
        "Write the path of a file in assets/, as in assets/logo.svg.");
}

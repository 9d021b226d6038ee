namespace Dossier.Diagnostics;

/// <content>Rules on a dossier in which nothing is wrong.</content>
public static partial class Rules
{
    public static DiagnosticRule UnlinkedName { get; } = Advice(
        "A name recurs in the articles and belongs to no actor.",
        "It may be an actor without a file, or another spelling of one. Places of events and parts of the world are left out.",
        "Add a file for it to actors/, or an alias to the actor it means; leave it as it is if it names a place or a thing.");

    public static DiagnosticRule ActorUnmentioned { get; } = Advice(
        "Nothing in the dossier mentions an actor.",
        "Readers come to the page of an actor from the texts that name it. These may use a name that is not among the aliases.",
        "Add the name that the texts use for it to its aliases, or remove the file.");

    public static DiagnosticRule SharedExternalId { get; } = Advice(
        "Two entries have one identifier of another register.",
        "A register has one identifier for one person, body or event, so the two may be one, or one of the identifiers is a slip. Programs that read the data take them for one.",
        "Make one entry of the two, or put the identifier right.");

    public static DiagnosticRule ClaimNameUnquoted { get; } = Advice(
        "A claim names an actor whom no article that is quoted for it names.",
        "Nothing in the articles of the quoted words, nor who says them, is that actor, so the name may be a slip or rest on other articles.",
        "Put the name right, or quote an article that has it as well.");

    public static DiagnosticRule ClaimNumberUnquoted { get; } = Advice(
        "A claim has a number that no words quoted for it have.",
        "Neither the quoted words nor the paragraphs they stand in have the number, so nothing that is quoted bears it out.",
        "Put the number right, or quote the words that say it.");

    public static DiagnosticRule StatementWithoutQuote { get; } = Advice(
        "A statement quotes no words.",
        "Nobody can look up whether the article says so.",
        "Quote the words, which may also be of the headline or a caption; or say in 'note:' where the article says it.");

    public static DiagnosticRule InflectedName { get; } = Advice(
        "Texts may name an actor in forms that are not linked.",
        "Names are found as they are listed. Languages such as Russian, Polish or Finnish change their endings, and a very short name is not looked for behind an Arabic or Hebrew prefix or among the letters of a script without spaces.",
        "Add the forms that mean it to its aliases, or to 'weak_aliases:' where they could mean another.");

    public static DiagnosticRule AliasUnused { get; } = Advice(
        "An alias appears in no text.",
        "It may be misspelt. Where names overlap, as “Anna Berg” and “Berg” do, only the longest counts.",
        "Check how the texts spell it, or remove it; keep it if a text to come will use it.");

    public static DiagnosticRule FigureWithoutWords { get; } = Advice(
        "A figure has no words of its source.",
        "Whether a source said 'nearly 100', 'at least 100' or 'about 100' is lost where only the number is kept.",
        "Add the source's own words under 'said:', or the words around them under 'quote:'.");

    public static DiagnosticRule EventWithoutSource { get; } = Advice(
        "No article reports an event.",
        "Readers cannot see how the event is known: no article lists it, and no statement or figure speaks of it.",
        "Write the id under 'events:' of the article that does, or give the event claims that statements speak of.");

    public static DiagnosticRule SummaryMissing { get; } = Advice(
        "An entry has no summary.",
        "Lists, previews of links and search results show the summary.",
        "Add 'summary:' with one or two sentences of your own.");

    public static DiagnosticRule ArticleWithoutOrigin { get; } = Advice(
        "Nothing says where an article comes from.",
        "It has neither outlet, address nor author, and no gap says that they are not known: readers cannot tell whose word it is.",
        "Add 'outlet:', 'url:' or 'author:'; where nobody knows them, say so under 'gaps:'.");

    public static DiagnosticRule ArticleWithoutText { get; } = Advice(
        "An article has no text.",
        "Nothing can be quoted from it, and no name be found in it. A reference is imported like that, and a page whose text was not found.",
        "Paste the article's text below the front matter, or keep it as a mere reference.");

    public static DiagnosticRule DamageMended { get; } = Advice(
        "An article says that its copy is damaged, and no such spot is found in it.",
        "The field 'damage:' tells readers that words are missing, joined or cut off. Once the text was mended it tells them what is no longer so.",
        "Take the word out of 'damage:' if the text is mended; keep it where you know of a spot that cannot be seen.");

    public static DiagnosticRule ClaimReadsOtherwise { get; } = Advice(
        "A claim reads like a forecast or an assessment, and stands as a fact.",
        "What somebody expects, or makes of the facts, is shown with whose it is, and never as single source or corroborated.",
        "Say under the claim which 'kind:' it is; 'kind: fact' where it is one.");

    public static DiagnosticRule JudgementUnexplained { get; } = Advice(
        "A judgement does not say how its claims lead to it.",
        "Two readers may draw different conclusions from the same claims. The reasoning lets them follow ours, and find its fault.",
        "Add 'because:' with one or two sentences.");

    public static DiagnosticRule JudgementUnweighed { get; } = Advice(
        "A judgement says neither how likely it is nor how sure we are.",
        "It reads like a fact. If it is one, its place is among the claims of an event.",
        "Add 'likelihood:' and 'confidence:'.");

    public static DiagnosticRule CounterEvidenceMissing { get; } = Advice(
        "No judgement of the briefing names anything against it.",
        "Claims that fit what one expects are found by themselves; those against it, and other readings, have to be looked for.",
        "Look for claims that cut against a judgement, and name them under 'against:'; give another reading its claims under 'alternatives:'.");

    public static DiagnosticRule FieldOrder { get; } = Advice(
        "A field comes later than docs/content.md lists it.",
        "Entries whose fields are in one order are easier to read and to compare. The site is the same either way.",
        "Move it up, or let 'dossier check --fix --order' put the fields in order.");

    public static DiagnosticRule AssetWithheld { get; } = Advice(
        "A file in assets/ is named only by what is not published: drafts, embargoed entries, comments, texts that 'publish_text: quotes' leaves out.",
        "It would be on the site without the text that it belongs to. It comes with the first text that readers see and that names it; a file that no text names is published.",
        "Leave it as it is; or name it in a text that is published.");

    public static DiagnosticRule UnindexedByHandling { get; } = Advice(
        "Search engines are asked to leave the site out, since it has a handling.",
        "Every page says so (robots, noindex) and robots.txt as well. It keeps out those who ask, and nobody else: who has the address can read the site.",
        "Write 'noindex: true' to say so yourself, or 'noindex: false' if the site is for everybody.");

    public static DiagnosticRule AccentDerived { get; } = Advice(
        "An accent cannot be read well on light or on dark pages, and another colour of its hue stands in for it there.",
        "Links need a contrast of 4.5 to 1 with what they stand on (WCAG 2.2, 1.4.3).",
        "Leave it as it is, or choose a colour for each under 'light:' and 'dark:'.");

    public static DiagnosticRule RootFileLeftBehind { get; } = Advice(
        "Something in static/ was left there by a system or an editor, and is not copied.",
        "It is no part of the site: a second copy of a file, or what a program noted for itself.",
        "Leave it as it is, or delete it.");
}

namespace Dossier.Diagnostics;

/// <content>Rules on entries, their ids and the dossier as a whole.</content>
public static partial class Rules
{
    public static DiagnosticRule EntryOutsideFolder { get; } = Error(
        "A Markdown file is in none of the folders of entries.",
        "The folder tells what kind of entry a file is; nothing can be made of a file outside of them.",
        "Move it into the folder of its kind, such as articles/.");

    public static DiagnosticRule BadId { get; } = Error(
        "The name of a file, a claim or a topic cannot be an id.",
        "Ids are part of addresses, which have to work on every system and server.",
        "Use small letters and digits, with hyphens between them.");

    public static DiagnosticRule ReservedId { get; } = Error(
        "An entry has an id that is kept for the home page.",
        "The home page stands at index.html, and links name an entry by its id alone.",
        "Give the file another name, which is its id; 'dossier new' takes one with --id.");

    public static DiagnosticRule DuplicateId { get; } = Error(
        "Two entries have the same id.",
        "Links name an entry by its id alone, whatever its kind. Ids that differ only in capitals count as the same, because they are one file on Windows and macOS.",
        "Rename one of the two files, and the links to it.");

    public static DiagnosticRule MissingSettings { get; } = Error(
        "The dossier has no dossier.yml.",
        "The file holds the title, the language and the topics of the site.",
        "Add the file with at least 'title: The name of the dossier'.");

    public static DiagnosticRule MissingHome { get; } = Error(
        "The dossier has no index.md.",
        "The file is the home page: the briefing itself, from which readers find everything else.",
        "Add the file with front matter and at least 'title: …'.");

    public static DiagnosticRule MarkdownTooDeep { get; } = Error(
        "A text is nested too deeply to be read.",
        "Quotations, lists or brackets within one another without a limit could exhaust the machine.",
        "Look for a run of '>', '[', '*' or HTML tags that are never closed, and remove it or put it in a code block.");

    public static DiagnosticRule LanguageTwice { get; } = Error(
        "A language is named twice.",
        "Each language of 'languages' is a site of its own, in a folder of its name; the dossier's own language is at the root.",
        "Leave one of the two out.");

    public static DiagnosticRule TranslationUnlisted { get; } = Error(
        "A file is a translation into a language that the dossier is not published in.",
        "Nothing of it would be shown anywhere.",
        "Name the language under 'languages' in dossier.yml, or rename the file.");

    public static DiagnosticRule TranslationWithoutOriginal { get; } = Error(
        "A file translates one that is not there.",
        "A translation has words alone: what they are about is said by the file without the language in its name.",
        "Give it the name of its original, with the language before the ending: a.fr.md beside a.md.");

    public static DiagnosticRule TranslationChangesFact { get; } = Error(
        "A translation states another fact than its original.",
        "Readers of either language must be told the same: dates, ids, who says what, how it is graded. They are written once, in the original.",
        "Leave the field out of the translation; if the original is wrong, mend it there.");

    public static DiagnosticRule TranslationDiffers { get; } = Error(
        "A translation is made otherwise than its original.",
        "An item that the original does not have, a paragraph more or less: what is said of one would be read of another.",
        "Translate item by item and paragraph by paragraph. An item is found by the facts that it repeats, such as its id, or by its place in a list of the same length.");

    public static DiagnosticRule QuoteNotInTranslation { get; } = Error(
        "A translated quotation is not in the translated text of its article.",
        "A reader who follows it would find other words there than those that are quoted.",
        "Quote the words of the translation, or the article's own.");

    public static DiagnosticRule UntranslatedEntries { get; } = Advice(
        "Entries are not translated into a language of the dossier.",
        "Readers of that language are shown them in the language that they were written in, with a note.",
        "Add a file beside each, with the language before its ending.");
}

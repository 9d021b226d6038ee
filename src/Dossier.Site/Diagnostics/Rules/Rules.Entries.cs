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
}

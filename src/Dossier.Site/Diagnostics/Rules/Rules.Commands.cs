namespace Dossier.Diagnostics;

/// <content>Rules on the commands that write an editor's files.</content>
public static partial class Rules
{
    public static DiagnosticRule NoIdInName { get; } = Error(
        "No id can be made from a name.",
        "An id is made of the letters and digits of a name, in any script; this name has none.",
        "Name the id with --id, in small letters and hyphens.");

    public static DiagnosticRule EntryIsThere { get; } = Error(
        "There is already an entry with the id.",
        "What an editor wrote is never written over.",
        "Continue in that file, or name another id with --id.");

    public static DiagnosticRule FolderNotEmpty { get; } = Error(
        "The folder for a new dossier is already in use.",
        "A new dossier goes into an empty folder, so that nothing is written over.",
        "Name a folder that does not exist yet.");

    public static DiagnosticRule CannotWriteDraft { get; } = Error(
        "A new file cannot be written.",
        "The disk refused it, for the reason that the message gives.",
        "Check that the folder is there and that you may write into it.");

    public static DiagnosticRule CannotWriteReport { get; } = Error(
        "A report, or a schema, cannot be written.",
        "The disk refused the file. Drafts that an import made were written all the same.",
        "Check that its folder is there and that you may write into it.");

    public static DiagnosticRule CannotFix { get; } = Error(
        "A file cannot be corrected by 'dossier check --fix'.",
        "The file is as it was; the corrections of other files were made.",
        "Close it where it is open, or give yourself permission to write it.");
}

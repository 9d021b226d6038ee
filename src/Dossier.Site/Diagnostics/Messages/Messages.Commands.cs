namespace Dossier.Diagnostics;

/// <content>Said by the commands that write an editor's files.</content>
public static partial class Messages
{
    public static Diagnostic NoIdInName(Place at, string name) => Rules.NoIdInName.At(at, $"no id can be made from '{name}'");

    public static Diagnostic EntryIsThere(Place at, string id) => Rules.EntryIsThere.At(
        at, $"there is already an entry '{id}', and it was left as it is");

    public static Diagnostic FolderNotEmpty(Place at, string folder) => Rules.FolderNotEmpty.At(
        at, $"'{folder}' exists already, and is not an empty folder");

    public static Diagnostic CannotWriteDraft(Place at, string reason) => Rules.CannotWriteDraft.At(
        at, $"the draft cannot be written: {reason}");

    public static Diagnostic CannotWriteReport(Place at, bool isDenied) => Rules.CannotWriteReport.At(
        at, $"the report cannot be written{(isDenied ? ": permission is denied" : "")}");

    public static Diagnostic ReportInPlaceOfFile(Place at) => Rules.CannotWriteReport.At(
        at, "there is a file of this name that is no report; it stays as it is, and nothing was imported", "Name a file for the report behind --report, such as import.json.");

    public static Diagnostic CannotFix(Place at, bool isDenied) => Rules.CannotFix.At(
        at, $"the file cannot be written, and was left as it is{(isDenied ? ": permission is denied" : "")}");
}

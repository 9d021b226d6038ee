namespace Dossier.Diagnostics;

/// <content>Said of raw texts on their way to drafts.</content>
public static partial class Messages
{
    public static Diagnostic BinaryInput(Place at) => Rules.BinaryInput.At(at, "this is not a text, so it was skipped");

    public static Diagnostic EmptyInput(Place at) => Rules.EmptyInput.At(at, "there are no words in it, so it was skipped");

    /// <param name="at">Where the tag stands that is one too deep.</param>
    /// <param name="most">How deep tags may stand within each other.</param>
    public static Diagnostic InputTooDeep(Place at, int most) => Rules.InputTooLarge.At(
        at,
        $"more than {most.ToString("N0", CultureInfo.InvariantCulture)} elements are open at once here, so the page was skipped",
        "Close the elements before this one, or import the words of the page as a text file.");

    /// <param name="at">Where the first stands that is too many.</param>
    /// <param name="most">How many there may be.</param>
    /// <param name="things">What there are too many of.</param>
    public static Diagnostic InputTooLarge(Place at, int most, string things) => Rules.InputTooLarge.At(
        at, $"it has more than {most.ToString("N0", CultureInfo.InvariantCulture)} {things}, so it was skipped");

    public static Diagnostic FolderAsInput(Place at) => Rules.FolderAsInput.At(at, "this is a folder, so it was skipped");

    public static Diagnostic MissingInput(Place at) => Rules.MissingInput.At(at, "there is no such file, so it was skipped");

    public static Diagnostic SameText(Place at, string id, bool isWritten) => Rules.SameText.At(
        at,
        $"the article '{id}' has this text already{(isWritten ? "" : ", so nothing was written")}",
        isWritten ? "Remove one of the two." : "Import it again with --force if both are needed.");

    public static Diagnostic IdTaken(Place at, string wanted, string id) => Rules.IdTaken.At(
        at, $"the id '{wanted}' is taken, so the draft is called '{id}'");

    public static Diagnostic NoHeadline(Place at) => Rules.NoHeadline.At(
        at, "no headline was found, so the name of the file is the title");
}

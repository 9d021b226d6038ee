namespace Dossier.Diagnostics;

/// <content>Said where the folders and files of a build are read.</content>
public static partial class Messages
{
    public static Diagnostic MissingFolder(Place at, string folder) => Rules.MissingFolder.At(at, $"there is no folder '{folder}' here");

    public static Diagnostic EmptyContent(Place at, string folder) => Rules.EmptyContent.At(at, $"'{folder}' has no entries");

    public static Diagnostic StrayFile(Place at, string name, bool isOfRoot = false) => Rules.StrayFile.At(
        at,
        $"'{name}' is neither an entry nor an asset, so it was skipped",
        isOfRoot ? $"If it belongs to the root of the site, move it to static/{name}: what lies in static/ beside the entries is copied there as it is." : null);

    public static Diagnostic UnreadableFile(Place at, bool isDenied) => Rules.UnreadableFile.At(
        at,
        isDenied ? "the file cannot be read: permission is denied" : "the file cannot be read",
        isDenied ? "Give yourself permission to read it." : "Check that it exists and is not a broken link or locked by another program.");

    public static Diagnostic UnreadableFolder(Place at, bool isDenied) => Rules.UnreadableFolder.At(
        at,
        isDenied ? "the folder cannot be opened: permission is denied" : "the folder cannot be opened",
        isDenied ? "Give yourself permission to open it." : null);

    public static Diagnostic LinkLeadsOut(Place at, string folder) => Rules.LinkLeadsOut.At(at, $"the link leads to what is no file of '{folder}', so it was not opened");

    public static Diagnostic LinkInAssets(Place at, string folder) => Rules.LinkInAssets.At(at, $"this is a link to another file, so it was not opened; a file in '{folder}' stands for itself");

    public static Diagnostic LinkToFolder(Place at) => Rules.LinkToFolder.At(at, "the link leads to a folder, and only links to files are followed");

    public static Diagnostic LinkInCircle(Place at) => Rules.LinkInCircle.At(at, "the link leads in a circle");

    public static Diagnostic NotAFile(Place at) => Rules.NotAFile.At(at, "this is no file but a pipe, a socket or a device, so it was not opened");

    public static Diagnostic NotUtf8(Place at, byte value) => Rules.NotUtf8.At(at, $"the byte 0x{value:X2} is not UTF-8");

    public static Diagnostic TooLong(Place at, int length, int limit) => Rules.TooLong.At(
        at, FormattableString.Invariant($"the file has {length} characters, and an entry may have {limit}; this is its longest line"));

    public static Diagnostic UnreadablePrevious(Place at) => Rules.UnreadablePrevious.At(
        at, "the file of the earlier build cannot be read, so this edition does not say what it changes");

    public static Diagnostic NoPreviousBuild(Place at) => Rules.NoPreviousBuild.At(
        at, "this is not the 'data/dossier.json' of an earlier build, so this edition does not say what it changes");
}

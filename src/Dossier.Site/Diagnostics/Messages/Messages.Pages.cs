namespace Dossier.Diagnostics;

/// <content>Said of the addresses of pages and assets.</content>
public static partial class Messages
{
    public static Diagnostic RouteCollision(Place at, string path, string? other) => Rules.RouteCollision.At(
        at, $"'{path}' is already the address of {other ?? "one of the site's own files"}");

    public static Diagnostic AddressWithLongName(Place at, string name, int bytes, int most) => Rules.UnfitAddress.At(
        at,
        string.Create(CultureInfo.InvariantCulture, $"the address of the page has a name of {bytes} bytes, '{Shortened(name, 40)}', and disks hold {most}"),
        "Give it a shorter name; letters outside of A to Z count two to four bytes each.");

    public static Diagnostic AddressTooLong(Place at, int bytes, int most) => Rules.UnfitAddress.At(
        at,
        string.Create(CultureInfo.InvariantCulture, $"the address of the page has {bytes} bytes, and may have {most}"),
        "Give it a shorter path.");

    public static Diagnostic AddressReserved(Place at, string name) => Rules.UnfitAddress.At(
        at,
        $"'{name}' cannot be the name of a file on Windows, which keeps it for a device",
        "Give it another name; one more word is enough.");

    public static Diagnostic AddressWithSign(Place at, Rune sign) => Rules.UnfitAddress.At(
        at,
        $"the address of the page has a '{sign}', which not every system and server allows",
        sign.Value == '%' ? "Write the letters that are meant, not their codes." : "Take the sign out.");

    public static Diagnostic AddressWithUnseenSign(Place at, Rune sign) => Rules.UnfitAddress.At(
        at, $"the address of the page has {Unseen(sign)}, with which it looks like another", "Type the name anew, without the sign.");

    public static Diagnostic AddressWithStrayEdge(Place at, string name) => Rules.UnfitAddress.At(
        at,
        $"the name '{name}' begins with a dot or a space, or ends with one",
        "Take it away: servers do not give out what begins with a dot, and Windows cuts off what stands at the end.");

    public static Diagnostic AssetInOtherCase(Place at, string name, string other) => Rules.AssetName.At(
        at,
        $"'{name}' differs from '{other}' in capitals only, which is one file on Windows and macOS",
        "Rename one of the two, and the links to it.");

    public static Diagnostic AssetName(Place at, string name, char sign) => Rules.AssetName.At(
        at,
        $"the name '{name}' has a '{sign}', which not every system and server allows",
        "Rename the file, and the links to it.");

    public static Diagnostic AssetWithUnseenSign(Place at, string name, Rune sign) => Rules.AssetName.At(
        at,
        $"the name '{name.Replace(sign.ToString(), "", StringComparison.Ordinal)}' has {Unseen(sign)}, with which it looks like another",
        "Rename the file, and the links to it: type the name anew, without the sign.");

    public static Diagnostic AssetTaken(Place at, string name, string other) => Rules.AssetTaken.At(
        at, name == other ? $"'{name}' is the name of one of the site's own files" : $"'{name}' is as good as '{other}', which the site has already");

    public static Diagnostic AssetKind(Place at, string name, string allowed) => Rules.AssetKind.At(
        at,
        Path.GetExtension(name) is { Length: > 1 } ending ? $"'{name}' ends in '{ending}', which is not published" : $"'{name}' has no ending that says what it is",
        name.EndsWith(".css", StringComparison.OrdinalIgnoreCase) ? "If it is the house's own stylesheet, name it under 'extra_css:' in dossier.yml." : $"Save it as one of these, or take it out: {allowed}.");

    public static Diagnostic AssetInnerEnding(Place at, string name, string ending) => Rules.AssetKind.At(
        at, $"'{name}' has '.{ending}' in its name, and some servers go by that", "Rename the file, and the links to it.");

    public static Diagnostic AssetIsMarkup(Place at, string name) => Rules.AssetIsMarkup.At(at, $"'{name}' begins as a page does");

    public static Diagnostic AssetOfOtherKind(Place at, string name, string ending) => Rules.AssetOfOtherKind.At(at, $"'{name}' does not begin as a file of the kind '{ending}' does");

    public static Diagnostic ActiveDrawing(Place at, string what) => Rules.ActiveDrawing.At(at, $"the drawing has {what}");

    public static Diagnostic EndlessDrawing(Place at, string what) => Rules.EndlessDrawing.At(at, $"the drawing has {what}");

    public static Diagnostic BrokenDrawing(Place at, string reason) => Rules.BrokenDrawing.At(at, $"the drawing cannot be read: {reason}");

    public static Diagnostic SheetLoads(Place at, string name, string address) => Rules.SheetLoads.At(
        at, $"the stylesheet '{name}' loads '{Shortened(address, 60)}', which the pages' policy refuses");

    public static Diagnostic RootFileTaken(Place at, string path, string other) => Rules.RootFileTaken.At(
        at, path == other ? $"'{path}' is the name of one of the site's own files" : $"'{path}' is as good as '{other}', which the site has already");

    public static Diagnostic RootFileInOwnFolder(Place at, string path, string folder) => Rules.RootFileTaken.At(
        at,
        $"'{path}' would stand in '{folder}', a folder of the site's own",
        folder == "assets/" ? "Pictures and documents belong in assets/ beside the entries." : "Put it into a folder of another name.");

    public static Diagnostic RootFileHidden(Place at, string name) => Rules.RootFileHidden.At(
        at, $"'{name}' begins with a dot, so it is not copied to the site");

    public static Diagnostic RootFileRuns(Place at, string path, string what) => Rules.RootFileRuns.At(at, $"'{path}' {what}, and files of static/ may not run");
}

namespace Dossier.Diagnostics;

/// <content>Rules on the addresses of pages and assets.</content>
public static partial class Rules
{
    public static DiagnosticRule RouteCollision { get; } = Error(
        "Two pages would have the same address.",
        "One would be written over the other. The old addresses in 'moved_from' and the files of the site count as well, and addresses that differ only in capitals count as the same.",
        "Give one of the two another id, or take the old path out of 'moved_from'.");

    public static DiagnosticRule UnfitAddress { get; } = Error(
        "A page has an address that cannot be the name of a file everywhere.",
        "A site may be copied to any system. Disks hold names of up to 255 bytes, Windows keeps some names and signs for itself, and servers do not give out names that begin with a dot.",
        "Give the entry another file name, or correct the path in 'moved_from'.");

    public static DiagnosticRule AssetName { get; } = Error(
        "A file in assets/ has a name that does not work everywhere.",
        "A site may be copied to any system. Names that differ only in capitals are one file on Windows and macOS, and some characters are not allowed in names there.",
        "Rename the file, and the links to it.");
}

namespace Dossier.Diagnostics;

/// <content>Said of the addresses of pages and assets.</content>
public static partial class Messages
{
    public static Diagnostic RouteCollision(Place at, string path, string? other) => Rules.RouteCollision.At(
        at, $"'{path}' is already the address of {other ?? "one of the site's own files"}");

    public static Diagnostic AssetInOtherCase(Place at, string name, string other) => Rules.AssetName.At(
        at,
        $"'{name}' differs from '{other}' in capitals only, which is one file on Windows and macOS",
        "Rename one of the two, and the links to it.");

    public static Diagnostic AssetName(Place at, string name, char sign) => Rules.AssetName.At(
        at,
        $"the name '{name}' has a '{sign}', which not every system and server allows",
        "Rename the file, and the links to it.");
}

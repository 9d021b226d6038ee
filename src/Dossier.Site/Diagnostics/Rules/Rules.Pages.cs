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

    public static DiagnosticRule AssetTaken { get; } = Error(
        "A file in assets/ has the name of another file of the site.",
        "It would stand in for a script, a stylesheet or a picture of the templates, on every page; or a folder and a file would have one name. Capitals do not count, since they do not on Windows and macOS.",
        "Rename the file or its folder, and the links to it; what the site itself consists of belongs in templates/assets/.");

    public static DiagnosticRule AssetKind { get; } = Error(
        "A file in assets/ is of a kind that is not published.",
        "Entries may come from anybody. A page, a script or a stylesheet of a contributor would run as the site itself, so only what is shown or kept is published; the list is in docs/content.md.",
        "Save it as one of the kinds that are, or take it out; what the site itself consists of belongs in templates/assets/.");

    public static DiagnosticRule AssetIsMarkup { get; } = Error(
        "A file in assets/ is a page or another kind of markup, though its name says otherwise.",
        "A browser may go by the beginning of a file and not by its name, and then it runs what is in it.",
        "Put the file that the name promises in its place.");

    public static DiagnosticRule AssetOfOtherKind { get; } = Warning(
        "The bytes of a file in assets/ are not of the kind that its name says.",
        "Browsers and other programs go by the name, and may not show it.",
        "Save it anew as what its name says, or give it the ending of what it is.");

    public static DiagnosticRule ActiveDrawing { get; } = Error(
        "A drawing (SVG) in assets/ holds something that runs or loads something.",
        "Opened by itself, a drawing is a page of the site: its scripts would run as the site's own, and what it loads tells others who reads it. It is published as it was drawn, so nothing is taken out of it.",
        "Export it as plain SVG, without scripts, events, foreign elements and links to other files; or save it as a picture of pixels.");

    public static DiagnosticRule EndlessDrawing { get; } = Error(
        "A drawing (SVG) in assets/ shows parts of itself again and again.",
        "Each reference is drawn anew, and those within what it shows as well: a few lines make a browser draw without end.",
        "Let no part show itself, and write out what is shown in several others; or save it as a picture of pixels.");

    public static DiagnosticRule BrokenDrawing { get; } = Error(
        "A drawing (SVG) in assets/ cannot be read.",
        "No browser shows it, and what it holds cannot be judged.",
        "Export it anew as plain SVG in UTF-8.");

    public static DiagnosticRule SheetLoads { get; } = Error(
        "A stylesheet of 'extra_css' loads something from outside of the site.",
        "The pages' policy lets nothing come from elsewhere, so that no other host learns who reads them; nor is a picture written out (data:) shown. A browser would leave it out and tell nobody.",
        "Put the font or picture into assets/ beside the stylesheet and name it by its path from there; list another stylesheet under 'extra_css:' in place of @import.");

    public static DiagnosticRule RootFileTaken { get; } = Error(
        "A file in static/ has the name of another file of the site.",
        "It would stand in for a page or another file that the build makes. Capitals do not count, since they do not on Windows and macOS. Only robots.txt may be your own.",
        "Rename it, or take it out; what pages look like is up to templates/.");

    public static DiagnosticRule RootFileHidden { get; } = Warning(
        "A file or folder in static/ begins with a dot and is not copied.",
        "Such files are mostly not meant for readers, as .env or .git. Those that servers ask for are copied: .well-known/, .htaccess and .domains.",
        "Take it out of static/, or rename it if it is meant for readers.");

    public static DiagnosticRule RootFileRuns { get; } = Error(
        "A file in static/ would run as a part of the site.",
        "Entries may come from anybody, and files in static/ with them. Servers and search engines need files of words there; a script or a page with one would run as the site itself.",
        "Take out what runs. Scripts and stylesheets of the site belong in templates/assets/, or under 'extra_css:', and pages in pages/.");
}

namespace Dossier.Diagnostics;

/// <content>Rules on the site's folder and its finished pages.</content>
public static partial class Rules
{
    public static DiagnosticRule OutputIsFile { get; } = Error(
        "There is a file in the place of the site's folder.",
        "A site is written into a folder, and a file of yours is never replaced by one.",
        "Name a folder with --output, or move the file of that name away.");

    public static DiagnosticRule OutputOverSources { get; } = Error(
        "The site would be written over the files that it is made from.",
        "A build removes from its folder what is no longer part of the site, so your own files do not belong there.",
        "Name a folder with --output that neither holds nor lies in the folders the build reads.");

    public static DiagnosticRule LinkInOutput { get; } = Error(
        "There is a link in the site's folder, where the site has a file or a folder.",
        "Builds make no links. What is written or removed through one would lie outside the folder, and may be anything.",
        "Delete the link, which leaves what it leads to as it is, or name another folder with --output.");

    public static DiagnosticRule OutputBusy { get; } = Error(
        "Another build is writing into the site's folder.",
        "Two builds at once would leave pages of both. The lock ends with the build that holds it, whether it comes to its end or not.",
        "Build again when the other is done, or name another folder with --output.");

    public static DiagnosticRule ForeignFile { get; } = Error(
        "Something that no build wrote is in the place of a file of the site.",
        "A build replaces only what an earlier build wrote, so that no file of yours is lost.",
        "Move it away or delete it, or name another folder with --output.");

    public static DiagnosticRule CannotWrite { get; } = Error(
        "The site cannot be written.",
        "The disk refused it, for the reason that the message gives.",
        "Correct that and build again. Everything is tried before the first file is exchanged; if the disk failed later, the folder holds pages of two builds until then.");

    public static DiagnosticRule SiteIsLarge { get; } = Warning(
        "The site comes near to what a host takes.",
        "GitHub Pages takes no more than 1 GB of a site, and others bound it, too. A site that grows past that is refused when it is published, not before.",
        "Publish it where more is taken, such as object storage behind a network of caches: docs/publishing.md says how. Or part the dossier in two.");

    public static DiagnosticRule DeadLink { get; } = Error(
        "A link on a finished page leads to nothing in the site.",
        "Every link of every page is followed before the site is written.",
        "Correct the link where it is written: in the entry, or in the template that made this page.");

    public static DiagnosticRule LinkCase { get; } = Error(
        "A link and the file that it means differ in capitals.",
        "The link works on Windows and macOS, and leads nowhere on most servers.",
        "Write the link in the same capitals as the file's name.");

    public static DiagnosticRule DeadFragment { get; } = Error(
        "A link leads to a place within a page that the page does not have.",
        "Browsers would show the page from its top, and not what the link promises.",
        "Link to an anchor that the page has, or leave out what follows the '#'.");

    public static DiagnosticRule LinkOutOfSite { get; } = Error(
        "A link leads out of the site's folder.",
        "What lies beside the folder is not part of the site, and is not there where the site is copied to.",
        "Take away one '../' or more; for a page outside the site, write the whole address, with https.");

    public static DiagnosticRule AbsoluteLink { get; } = Error(
        "A link begins at the root of the server or disk.",
        "A site has to work under any address, from a zip and from a disk. In most of these places the root is not the site's folder.",
        "Write it relative to the page, as in '../about.html', so that it works under any address and from a disk.");

    public static DiagnosticRule ScriptLink { get; } = Error(
        "A link runs a script.",
        "The content security policy of the pages lets no such script run, so the link would do nothing.",
        "Link to a page; a site's scripts belong in its assets.");

    public static DiagnosticRule InlineHandler { get; } = Error(
        "An element has a script in one of its attributes.",
        "The content security policy of the pages lets no such script run.",
        "Remove the attribute that begins with 'on'; a site's scripts belong in its assets.");

    public static DiagnosticRule BaseElement { get; } = Error(
        "A page has a base element.",
        "It changes where every relative link of the page leads.",
        "Take it out of the template: the site's links are relative to their pages.");

    public static DiagnosticRule DuplicateHtmlId { get; } = Error(
        "A page has the same id twice.",
        "A link to that id leads to the first of the two elements only.",
        "Give one of the two elements another id, or none.");

    public static DiagnosticRule ImageWithoutAlt { get; } = Warning(
        "An image has no words for readers who do not see it.",
        "Screen readers say these words, and browsers show them where the image is missing.",
        "Say in 'alt' what the image shows; an ornament has an empty one.");

    public static DiagnosticRule PageWithoutLanguage { get; } = Warning(
        "A page does not say what language it is in.",
        "Screen readers choose how to pronounce a page by its language, and browsers where to break its words.",
        "Write it in the template's html element, as in <html lang=\"en\">.");

    public static DiagnosticRule PageWithoutTitle { get; } = Warning(
        "A page has no title.",
        "The title is what tabs, bookmarks and search engines show.",
        "Write a title element in the template's head.");

    public static DiagnosticRule PageWithoutCharset { get; } = Error(
        "A page does not say near its beginning that it is UTF-8, or is not UTF-8.",
        "Browsers that have to guess the encoding may show wrong letters.",
        "Write <meta charset=\"utf-8\"> as the first thing in the template's head.");

    public static DiagnosticRule OrphanPage { get; } = Warning(
        "No link leads to a page.",
        "Readers who begin at the home page cannot come to it.",
        "Link to it from a page that readers find, or take it out of the site.");
}

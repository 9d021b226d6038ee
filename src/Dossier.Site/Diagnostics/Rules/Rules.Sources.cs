namespace Dossier.Diagnostics;

/// <content>Rules on the folders and files of a build.</content>
public static partial class Rules
{
    public static DiagnosticRule MissingFolder { get; } = Error(
        "The folder that a command works on is not there.",
        "Without the folder of entries there is nothing to build, to check or to add to.",
        "Run the command where the folder is, or name another one with --content. 'dossier new dossier NAME' begins a dossier with all that it needs.");

    public static DiagnosticRule EmptyContent { get; } = Error(
        "The content folder holds no entries.",
        "A build of nothing would replace the site with an empty one, so it is refused. Pictures and other files alone do not make a dossier.",
        "Add dossier.yml and index.md, then a Markdown file for each entry in the folder of its kind, such as articles/.");

    public static DiagnosticRule StrayFile { get; } = Warning(
        "A file is neither an entry nor an asset.",
        "Only Markdown files in the folders of entries, dossier.yml, index.md and the files in assets/ and static/ are read. Anything else is skipped, and readers will not find it.",
        "Entries are Markdown files in the folder of their kind, such as articles/; pictures and documents belong in assets/, and what has to be at the root of the site in static/.");

    public static DiagnosticRule UnreadableFile { get; } = Error(
        "A file cannot be read.",
        "An entry that is left out would change what the others say, so the site is not written. What is missing only because of that is not reported as well.",
        "Check that the file exists, that you may read it, and that it is not a broken link or locked by another program.");

    public static DiagnosticRule UnreadableFolder { get; } = Error(
        "A folder cannot be opened.",
        "The entries in it would be missing from the site without a word.",
        "Check that you may open the folder.");

    public static DiagnosticRule LinkLeadsOut { get; } = Error(
        "A link in a folder leads out of it.",
        "A link can come with an entry that a stranger sent, and what it leads to would be published, or written over by 'check --fix': any file of the machine that builds the site. So it is not opened. What begins with a dot belongs to other programs and counts as outside.",
        "Put a copy of the file in place of the link.");

    public static DiagnosticRule LinkInAssets { get; } = Error(
        "A link in 'assets' or 'static' leads to another file.",
        "Files that only hidden entries name are not published, and entries are published as pages; under a second name either would be.",
        "Put a copy of the file in its place, or name the file itself.");

    public static DiagnosticRule LinkToFolder { get; } = Error(
        "A link in a folder leads to another folder of it.",
        "Everything below would be read twice, and where such links lead to each other, without end. So only links to files are followed.",
        "Remove the link, or put copies of the files in its place.");

    public static DiagnosticRule LinkInCircle { get; } = Error(
        "A link in a folder leads in a circle.",
        "It leads to a link that leads back to it, so there is no file behind it.",
        "Remove the link, or put the file in its place.");

    public static DiagnosticRule NotAFile { get; } = Error(
        "Something in a folder is a pipe, a socket or a device.",
        "Reading it could wait or go on for ever, so it is not opened.",
        "Remove it, or put a file in its place.");

    public static DiagnosticRule NotUtf8 { get; } = Error(
        "A file is not saved as UTF-8.",
        "Files are read as UTF-8 only, because guessing another encoding could put wrong letters before readers.",
        "Save the file as UTF-8; in most editors that is a choice under 'Save as' or in the status bar.");

    public static DiagnosticRule TooLong { get; } = Error(
        "A file is far longer than an entry can be.",
        "A file of that length is nearly always a paste that went wrong.",
        "Look here for a paste that went wrong, such as a picture written out as text (data:image/…), and remove it; files belong in assets/.");

    public static DiagnosticRule UnreadablePrevious { get; } = Warning(
        "The file that --previous names cannot be read.",
        "The build compares itself with the edition in that file, to say what is new, what changed and what is gone.",
        "Name an existing file with --previous; for the first build, leave --previous out.");

    public static DiagnosticRule NoPreviousBuild { get; } = Warning(
        "The file that --previous names was not written by an earlier build.",
        "Changes are worked out from 'data/dossier.json', which every build writes; no other file can be compared.",
        "Name the file data/dossier.json of the site as it was published; for the first build, leave --previous out.");
}

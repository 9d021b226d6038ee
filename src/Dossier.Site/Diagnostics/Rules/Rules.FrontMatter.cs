namespace Dossier.Diagnostics;

/// <content>Rules on front matter and its YAML.</content>
public static partial class Rules
{
    public static DiagnosticRule MissingFrontMatter { get; } = Error(
        "An entry does not begin with front matter.",
        "The fields of an entry, its title above all, are written between two lines '---' at the top of the file. Without them nothing is known about it.",
        "Begin the file with a line '---', the fields, and another line '---'; the text comes after.");

    public static DiagnosticRule UnclosedFrontMatter { get; } = Error(
        "The front matter is opened, but not closed.",
        "Without the second line '---' nobody can tell where the fields end and the text begins.",
        "Put a line '---' between the last field and the text.");

    public static DiagnosticRule LinesBeforeFrontMatter { get; } = Error(
        "There are empty lines above the front matter.",
        "Front matter begins in the first line of a file. Below an empty line, other programs, such as Obsidian or a web CMS, would show the fields as text.",
        "Remove everything above the line '---', so that the file begins with it.");

    public static DiagnosticRule NotAFence { get; } = Error(
        "A line that should be '---' is written another way.",
        "Word processors turn hyphens into dashes. The line was read as if it were right, so that the other faults of the file are found as well.",
        "Write three hyphens at the start of the line and nothing else; word processors turn them into a dash.");

    public static DiagnosticRule FenceInFields { get; } = Error(
        "A line '---' stands among the fields.",
        "The text of an entry begins behind the second line '---'. Below this one there are more fields and another such line, so it was passed over, and the other faults of the file are found as well.",
        "Remove the line.");

    public static DiagnosticRule MergeConflict { get; } = Error(
        "The file holds both sides of a merge conflict.",
        "Where two people changed the same lines, Git writes both versions into the file. Such a file says two things at once.",
        "Keep what is right in each of them, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.");

    public static DiagnosticRule FieldsInText { get; } = Warning(
        "A field stands below the front matter, where it is only text.",
        "The text begins after the second line '---'. A field there is shown to readers as words, and its value does not count.",
        "Move it up, above the closing line '---'.");

    public static DiagnosticRule BrokenYaml { get; } = Error(
        "The fields are not valid YAML.",
        "Front matter is YAML. The message says what was wrong at that place; the cause is sometimes in the line above.",
        "Write each field on a line of its own as 'name: value', with a space after the colon, and put a value with special characters in double quotes.");

    public static DiagnosticRule ColonInValue { get; } = Error(
        "A value has a colon in it and no quotation marks around it.",
        "In YAML a colon with a space after it ends the name of a field, so the value would be taken for a field of its own.",
        "Put the whole value in double quotes, and write \\\" for a double quote inside it.");

    public static DiagnosticRule TabInYaml { get; } = Error(
        "A line of the front matter is indented with a tab.",
        "YAML tells by the indentation what belongs to what, and counts spaces only.",
        "Indent with spaces, two for each level.");

    public static DiagnosticRule UnclosedQuote { get; } = Error(
        "The quotation marks around a value do not match.",
        "A value that begins with a quotation mark ends at the next one of the same kind. Where that one is missing, or another one comes before it, the value ends in the wrong place.",
        "Close the value with the mark that it begins with; for the mark itself, write \\\" inside double quotes and '' inside single quotes.");

    public static DiagnosticRule TextAfterQuote { get; } = Error(
        "A value goes on after its closing quotation mark.",
        "YAML ends the value at that mark, and cannot tell what the rest is meant to be.",
        "Put the whole value in quotation marks of the other kind, or move everything inside one pair of them.");

    public static DiagnosticRule UnclosedBracket { get; } = Error(
        "A bracket is opened and not closed.",
        "In YAML [ begins a list and { begins a group of fields; each goes on until it is closed.",
        "Close the bracket, or put the value in double quotes if it is meant as text.");

    public static DiagnosticRule ReservedStart { get; } = Error(
        "A value begins with a character that has a meaning of its own in YAML.",
        "Characters such as @, *, &, ! and [ are read as signs of YAML where a value begins with them.",
        "Put the value in quotation marks.");

    public static DiagnosticRule NoBreakSpace { get; } = Error(
        "A space is not an ordinary space.",
        "Word processors and web pages use spaces at which a line does not break. They look the same, but YAML does not take them for spaces.",
        "Delete it and type an ordinary space.");

    public static DiagnosticRule OtherColon { get; } = Error(
        "The colon after the name of a field is not the plain one.",
        "Full-width colons and their like look nearly the same, but YAML knows only the plain colon.",
        "Write a plain colon, and a space after it.");

    public static DiagnosticRule NoSpaceAfterColon { get; } = Error(
        "There is no space after the colon of a field.",
        "Without the space, YAML reads the name and the value as one word.",
        "Put a space between the colon and the value.");

    public static DiagnosticRule CommentInValue { get; } = Warning(
        "Part of a value is read as a comment.",
        "In YAML a # with a space before it begins a comment, so readers would see the value cut short there.",
        "Put the value in double quotes if the # belongs to it; if a comment is meant, put a space after the #.");

    public static DiagnosticRule TypographicQuotes { get; } = Error(
        "A value stands between curly quotation marks.",
        "Word processors make quotation marks curly. YAML knows only straight ones, so the curly ones would become part of the value.",
        "Write the value without the marks, or between straight ones.");

    public static DiagnosticRule InvisibleCharacter { get; } = Error(
        "A value or a text holds a character that cannot be seen.",
        "Such characters are copied along with words of a web page or left by a program. The words then look right, and are not what they look like.",
        "Delete it; where it cannot be found, delete the words around it and type them again.");

    public static DiagnosticRule DuplicateField { get; } = Error(
        "A field is given twice.",
        "Only one of the two could count, and which one is meant cannot be known.",
        "Keep one of the two; several values go into one list.");

    public static DiagnosticRule TooManyItems { get; } = Error(
        "A field has more statements, claims or other groups of fields than one entry can have.",
        "Each of them is weighed, and shown on several pages; no entry for readers comes near the bound, which keeps a build from work without end.",
        "Share them out among several entries, or keep them as a table in assets/.");

    public static DiagnosticRule YamlTooDeep { get; } = Error(
        "Brackets are nested deeper than any field needs.",
        "Nesting without a limit could exhaust the machine, so the file is not read.",
        "No field needs that; put the value in quotation marks if it is meant as text.");

    public static DiagnosticRule YamlNotFields { get; } = Error(
        "There is a list or a text where fields are expected.",
        "Front matter, and dossier.yml as a whole, consist of fields, each with its name.",
        "Write fields, each as 'name: value' on a line of its own.");

    public static DiagnosticRule SecondDocument { get; } = Error(
        "A line '---' or '...' in dossier.yml ends the fields too early.",
        "In YAML such a line begins a new document; only the first one is read.",
        "Remove that line, so that all fields stand together.");
}

namespace Dossier.Diagnostics;

/// <content>Said of front matter and its YAML.</content>
public static partial class Messages
{
    public static Diagnostic MissingFrontMatter(Place at) => Rules.MissingFrontMatter.At(
        at, "the file does not begin with front matter between two lines '---'");

    public static Diagnostic UnclosedFrontMatter(Place at) => Rules.UnclosedFrontMatter.At(
        at, "the front matter has no closing line '---'");

    public static Diagnostic LinesBeforeFrontMatter(Place at, int lines) => Rules.LinesBeforeFrontMatter.At(
        at, lines == 1 ? "there is an empty line before the front matter" : $"there are {lines} empty lines before the front matter");

    public static Diagnostic NotAFence(Place at, string line, bool isClosing) => Rules.NotAFence.At(
        at, $"'{line}' does not {(isClosing ? "close" : "open")} the front matter; it was read as '---'");

    public static Diagnostic FenceInFields(Place at, string line) => Rules.FenceInFields.At(
        at, $"'{line}' stands among the fields, which go on below it; it was passed over");

    public static Diagnostic MergeConflict(Place at) => Rules.MergeConflict.At(
        at, "the file has this part in two versions, as Git leaves them when two people changed it");

    public static Diagnostic FieldsInText(Place at, string field) => Rules.FieldsInText.At(
        at, $"'{field}:' is below the front matter, so it is text and not a field");

    public static Diagnostic BrokenYaml(Place at, string reason) => Rules.BrokenYaml.At(at, $"this is not YAML: {reason}");

    /// <param name="at">Where it stands.</param>
    /// <param name="escape">The escape.</param>
    /// <param name="value">The value as its author meant it; null where it runs over several lines.</param>
    public static Diagnostic BadEscape(Place at, string escape, string? value) => Rules.BrokenYaml.At(
        at,
        $"this is not YAML: between double quotes a backslash begins a code, and '{escape}' is none",
        value is null ? "Write \\\\ for each backslash." : $"Put the value in single quotes: '{value.Replace("'", "''", StringComparison.Ordinal)}'");

    public static Diagnostic HalfCharacter(Place at, string code) => Rules.BrokenYaml.At(
        at,
        $"this is not YAML: '{code}' is the code of no character, or of half of one",
        "Write the character itself.");

    public static Diagnostic YamlInItself(Place at, string anchor) => Rules.BrokenYaml.At(
        at,
        $"this is not YAML that could be read: '*{anchor}' stands within the value that it repeats",
        "Write out what is meant.");

    public static Diagnostic ColonInValue(Place at, string field, string value) => Rules.ColonInValue.At(
        at,
        $"the value of '{field}' has a colon in it and no quotation marks around it",
        $"Write {field}: {PlainYaml.InDoubleQuotes(value)}");

    public static Diagnostic TabInYaml(Place at) => Rules.TabInYaml.At(at, "the line is indented with a tab, which YAML does not allow");

    public static Diagnostic UnclosedQuote(Place at, char quote, bool marksInside) => Rules.UnclosedQuote.At(
        at,
        marksInside ? $"the quotation mark {quote} is also inside the value, and ends it too early" : $"the quotation mark {quote} is not closed",
        marksInside && quote == '"' ? "Write \\\" for a quotation mark inside, or put the whole value in single quotes."
            : marksInside ? "Write '' for an apostrophe inside, or put the whole value in double quotes."
            : $"Put another {quote} at the end of the value.");

    public static Diagnostic TextAfterQuote(Place at, char quote) => Rules.TextAfterQuote.At(
        at,
        $"the value goes on after its closing quotation mark {quote}",
        $"Put the whole value in {(quote == '"' ? "single quotes" : "double quotes")}, or move everything inside one pair of marks.");

    public static Diagnostic UnclosedBracket(Place at, char bracket) => Rules.UnclosedBracket.At(
        at,
        $"the bracket {bracket} is not closed",
        $"Close it with {(bracket == '[' ? ']' : '}')}, or put the value in double quotes if it is meant as text.");

    public static Diagnostic ReservedStart(Place at, string value) => Rules.ReservedStart.At(
        at,
        $"a value cannot begin with '{value[0]}', which has a meaning of its own in YAML",
        $"Put it in quotation marks: {PlainYaml.InDoubleQuotes(value)}");

    public static Diagnostic NoBreakSpace(Place at) => Rules.NoBreakSpace.At(
        at, "this is not an ordinary space, and YAML does not take it for one; word processors and web pages use such spaces");

    public static Diagnostic OtherColon(Place at, string colon, string field) => Rules.OtherColon.At(
        at,
        $"'{colon}' is not the colon that YAML knows",
        $"Write '{field}:' with a plain colon, and a space after it.");

    public static Diagnostic NoSpaceAfterColon(Place at, string field, string value) => Rules.NoSpaceAfterColon.At(
        at,
        $"there is no space after '{field}:'",
        $"Write {field}: {(value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':') ? PlainYaml.InDoubleQuotes(value) : value)}");

    public static Diagnostic CommentInValue(Place at, string field, string comment, string whole) => Rules.CommentInValue.At(
        at,
        $"'{comment}' is a comment and not part of '{field}', because it begins with # after a space",
        $"If it is part of the value, write {field}: {whole}; if it is a comment, put a space after the #.");

    public static Diagnostic TypographicQuotes(Place at, string field, string written, string inside) => Rules.TypographicQuotes.At(
        at,
        $"the value of '{field}' stands between {written[0]} and {written[^1]}, which are not quotation marks in YAML but part of the value",
        $"Write it without them: {inside}");

    public static Diagnostic InvisibleCharacter(Place at, string field, char character, string visible) => Rules.InvisibleCharacter.At(
        at,
        $"there is an invisible character (U+{(int)character:X4}) in the value of '{field}'",
        $"Delete the value and type it again: {visible}");

    /// <param name="at">Where it stands.</param>
    /// <param name="character">The character.</param>
    /// <param name="instead">What belongs in its place: a space or nothing; null where another sign was lost there.</param>
    public static Diagnostic InvisibleInText(Place at, Rune character, string? instead) => Rules.InvisibleCharacter.At(
        at,
        $"there is an invisible character (U+{character.Value:X4}) here, which no words consist of",
        instead switch
        {
            null => "Most often a dash or a quotation mark was lost here; type what belongs in its place.",
            "" => "Delete it; 'dossier check --fix' does it for you.",
            _ => "Put an ordinary space in its place; 'dossier check --fix' does it for you.",
        });

    public static Diagnostic InvisibleByCode(Place at, Rune character) => Rules.InvisibleCharacter.At(
        at,
        $"the value names an invisible character (U+{character.Value:X4}) by its code, which no words consist of",
        "Delete the code from the value.");

    public static Diagnostic DuplicateField(Place at, string field) => Rules.DuplicateField.At(at, $"'{field}' is given a second time here");

    public static Diagnostic TooManyItems(Place at, string field, int most) => Rules.TooManyItems.At(
        at, $"'{field}' has more than {most.ToString("N0", CultureInfo.InvariantCulture)} items");

    public static Diagnostic YamlTooDeep(Place at, int limit) => Rules.YamlTooDeep.At(at, $"brackets are nested more than {limit} deep");

    public static Diagnostic SecondDocument(Place at) => Rules.SecondDocument.At(
        at, "a line '---' or '...' above this ends the fields, so nothing from here on is read");

    public static Diagnostic YamlNotFields(Place at) => Rules.YamlNotFields.At(at, "this is a list or a text where fields are expected");

    // Why YAML is broken: the ends of the sentence of broken-yaml
    public const string YamlIndentation = "the line does not begin in the same column as the fields it belongs to";
    public const string YamlNoField = "the line is neither a field nor indented as part of the value above it";
    public const string YamlLineInBrackets = "the line stands within brackets that are still open, and is not indented";
    public const string YamlInBrackets = "what stands within the brackets is no list of values and no group of fields";
    public const string YamlDirective = "a line that begins with '%' is no field";
    public const string YamlNoName = "there is no name before the colon";
    public const string YamlNoTag = "a value begins with '!', which has a meaning of its own in YAML";

    public static string YamlNoAnchor(string name) => $"'*{name}' repeats a value, and none before it is called '&{name}'";
}

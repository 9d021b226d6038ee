namespace Dossier.Diagnostics;

/// <summary>
/// Every sentence that Dossier says to an author, in one file: its code, its severity, what is wrong and what to do.
/// The order is the road of a page, from the folders to the finished site.
/// </summary>
public static class Messages
{
    // Reading files

    /// <example>content: error missing-folder: there is no folder 'content' here</example>
    public static Diagnostic MissingFolder(Place at, string folder) => Error(
        "missing-folder", at, $"there is no folder '{folder}' here",
        "Run the command where the folder is, name another one with --content, or create it with the files dossier.yml and index.md.");

    /// <example>content: error empty-content: 'content' has no entries</example>
    public static Diagnostic EmptyContent(Place at, string folder) => Error(
        "empty-content", at, $"'{folder}' has no entries",
        "Add dossier.yml and index.md, then articles/, actors/ and events/ with a Markdown file for each entry.");

    /// <example>content/notes.docx: warning stray-file: 'notes.docx' is neither an entry nor an asset</example>
    public static Diagnostic StrayFile(Place at, string name) => Warning(
        "stray-file", at, $"'{name}' is neither an entry nor an asset, and was passed over",
        "Entries are Markdown files in articles/, actors/, events/ and pages/; pictures and documents belong in assets/.");

    /// <example>content/articles/a.md: error unreadable-file: the file cannot be read</example>
    public static Diagnostic UnreadableFile(Place at, bool isDenied) => Error(
        "unreadable-file", at, isDenied ? "the file cannot be read: permission is denied" : "the file cannot be read",
        isDenied ? "Give yourself the right to read it." : "Check that it exists and is not a broken link or locked by another program.");

    /// <example>content/actors: error unreadable-folder: the folder cannot be opened: permission is denied</example>
    public static Diagnostic UnreadableFolder(Place at, bool isDenied) => Error(
        "unreadable-folder", at, isDenied ? "the folder cannot be opened: permission is denied" : "the folder cannot be opened",
        isDenied ? "Give yourself the right to open it." : "Check that it is not a link that leads back to a folder around it.");

    /// <example>content/articles/a.md(3,8): error not-utf8: the byte 0xE9 is not UTF-8</example>
    public static Diagnostic NotUtf8(Place at, byte value) => Error(
        "not-utf8", at, $"the byte 0x{value:X2} is not UTF-8",
        "Save the file as UTF-8; in most editors that is a choice under 'Save as' or in the status bar.");

    /// <example>content/articles/a.md(7,1): error too-long: the file has 5242880 characters, and no entry is that long</example>
    public static Diagnostic TooLong(Place at, int length, int limit) => Error(
        "too-long", at, FormattableString.Invariant($"the file has {length} characters, and an entry may have {limit}; this is its longest line"),
        "Look here for a paste that went wrong, such as a picture written out as text (data:image/…), and remove it; files belong into assets/.");

    /// <example>old.json: error unreadable-previous: the file of the earlier build cannot be read</example>
    public static Diagnostic UnreadablePrevious(Place at) => Error(
        "unreadable-previous", at, "the file of the earlier build cannot be read",
        "Name a file that is there with --previous; for the first build, leave --previous out.");

    /// <example>old.json: error no-previous-build: this is not what an earlier build wrote</example>
    public static Diagnostic NoPreviousBuild(Place at) => Error(
        "no-previous-build", at, "this is not the 'data/dossier.json' of an earlier build",
        "Name the file data/dossier.json of the site as it was published; for the first build, leave --previous out.");

    // Beginning entries

    /// <example>content: error no-id-in-name: no id can be made from '!?'</example>
    public static Diagnostic NoIdInName(Place at, string name) => Error(
        "no-id-in-name", at, $"no id can be made from '{name}'", "Name the id with --id, in small letters and hyphens.");

    /// <example>content/actors/france.md: error entry-is-there: there is an entry 'france' already</example>
    public static Diagnostic EntryIsThere(Place at, string id) => Error(
        "entry-is-there", at, $"there is an entry '{id}' already, and it was left as it is", "Write on in that file, or name another id with --id.");

    /// <example>briefing: error folder-not-empty: 'briefing' is there already, and not empty</example>
    public static Diagnostic FolderNotEmpty(Place at, string folder) => Error(
        "folder-not-empty", at, $"'{folder}' is there already, and not an empty folder", "Name a folder that is not there yet.");

    // Front matter

    /// <example>content/articles/a.md(1,1): error missing-front-matter: the file does not begin with '---'</example>
    public static Diagnostic MissingFrontMatter(Place at) => Error(
        "missing-front-matter", at, "the file does not begin with front matter between two lines '---'",
        "Begin the file with a line '---', the fields, and another line '---'; the text comes after.");

    /// <example>content/articles/a.md(4,1): error unclosed-front-matter: the front matter has no closing line '---'</example>
    public static Diagnostic UnclosedFrontMatter(Place at) => Error(
        "unclosed-front-matter", at, "the front matter has no closing line '---'",
        "Put a line '---' between the last field and the text.");

    /// <example>content/articles/a.md(1,1): error lines-before-front-matter: an empty line stands before the front matter</example>
    public static Diagnostic LinesBeforeFrontMatter(Place at, int lines) => Error(
        "lines-before-front-matter", at, lines == 1 ? "an empty line stands before the front matter" : $"{lines} empty lines stand before the front matter",
        "Remove what stands before it, so that the file begins with the line '---'.");

    /// <example>content/articles/a.md(1,1): error not-a-fence: '----' does not open the front matter</example>
    public static Diagnostic NotAFence(Place at, string line, bool isClosing) => Error(
        "not-a-fence", at, $"'{line}' does not {(isClosing ? "close" : "open")} the front matter; it was taken for the line '---'",
        "Write three hyphens at the start of the line and nothing else; word processors make a dash of them.");

    /// <example>content/articles/a.md(9,1): error merge-conflict: two versions of the file stand here side by side</example>
    public static Diagnostic MergeConflict(Place at) => Error(
        "merge-conflict", at, "two versions of this part of the file stand side by side, as Git leaves them when two people changed it",
        "Keep what is right of both, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.");

    /// <example>content/articles/a.md(9,1): warning fields-in-text: 'language:' stands below the front matter</example>
    public static Diagnostic FieldsInText(Place at, string field) => Warning(
        "fields-in-text", at, $"'{field}:' stands below the front matter, so it is text and no field", "Move it up, above the closing line '---'.");

    public static string YamlIndentation { get; } = "the line does not begin in the same column as the fields it belongs to";

    public static string YamlNoField { get; } = "the line is neither a field nor indented as a part of the value above it";

    /// <example>content/articles/a.md(4,3): error broken-yaml: this is not YAML: did not find expected key</example>
    public static Diagnostic BrokenYaml(Place at, string reason) => Error(
        "broken-yaml", at, $"this is not YAML: {reason}",
        "Write each field on a line of its own as 'name: value', with a space after the colon, and put a value with unusual signs in double quotes.");

    /// <example>content/articles/a.md(2,8): error colon-in-value: the value of 'title' has a colon and no quotes around it</example>
    public static Diagnostic ColonInValue(Place at, string field, string value) => Error(
        "colon-in-value", at, $"the value of '{field}' has a colon in it and no quotation marks around it",
        $"Write {field}: \"{value.Replace("\"", "\\\"", StringComparison.Ordinal)}\"");

    /// <example>content/articles/a.md(3,1): error tab-in-yaml: the line is indented with a tab</example>
    public static Diagnostic TabInYaml(Place at) => Error(
        "tab-in-yaml", at, "the line is indented with a tab, which YAML does not allow",
        "Indent with spaces, two for each level.");

    /// <example>content/articles/a.md(2,8): error unclosed-quote: the quotation mark " is not closed</example>
    public static Diagnostic UnclosedQuote(Place at, char quote, bool marksInside) => Error(
        "unclosed-quote", at,
        marksInside ? $"the value has more of the quotation marks {quote} it stands between" : $"the quotation mark {quote} is not closed",
        marksInside && quote == '"' ? "Write \\\" for a quotation mark inside, or put the whole value in single quotes."
            : marksInside ? "Write '' for an apostrophe inside, or put the whole value in double quotes."
            : $"Put another {quote} at the end of the value.");

    /// <example>content/articles/a.md(2,8): error text-after-quote: the value goes on after its closing quotation mark "</example>
    public static Diagnostic TextAfterQuote(Place at, char quote) => Error(
        "text-after-quote", at, $"the value goes on after its closing quotation mark {quote}",
        $"Put the whole value in {(quote == '"' ? "single quotes" : "double quotes")}, or everything between one pair of marks.");

    /// <example>content/articles/a.md(5,12): error unclosed-bracket: the bracket [ is not closed</example>
    public static Diagnostic UnclosedBracket(Place at, char bracket) => Error(
        "unclosed-bracket", at, $"the bracket {bracket} is not closed",
        $"Close it with {(bracket == '[' ? ']' : '}')}, or put the value in double quotes if it is meant as text.");

    /// <example>content/articles/a.md(2,8): error reserved-start: a value cannot begin with '@'</example>
    public static Diagnostic ReservedStart(Place at, string value) => Error(
        "reserved-start", at, $"a text cannot begin with '{value[0]}', which means something else in YAML",
        $"Put it in quotation marks: \"{value.Replace("\"", "\\\"", StringComparison.Ordinal)}\"");

    /// <example>content/articles/a.md(2,7): error no-break-space: the space here is not one that YAML knows</example>
    public static Diagnostic NoBreakSpace(Place at) => Error(
        "no-break-space", at, "the space here is a no-break space or another one that YAML does not know; word processors and web pages have them",
        "Delete it and type a space anew.");

    /// <example>content/articles/a.md(2,6): error other-colon: '：' is not the colon that YAML knows</example>
    public static Diagnostic OtherColon(Place at, string colon, string field) => Error(
        "other-colon", at, $"'{colon}' is not the colon that YAML knows", $"Write '{field}:' with a plain colon, and a space after it.");

    /// <example>content/articles/a.md(2,7): error no-space-after-colon: there is no space after 'title:'</example>
    public static Diagnostic NoSpaceAfterColon(Place at, string field, string value) => Error(
        "no-space-after-colon", at, $"there is no space after '{field}:'", $"Write {field}: {value}");

    /// <example>content/articles/a.md(2,15): warning comment-in-value: '#2 on the talks' is a comment and no part of 'title'</example>
    public static Diagnostic CommentInValue(Place at, string field, string comment, string whole) => Warning(
        "comment-in-value", at, $"'{comment}' is a comment and no part of '{field}', for it begins with # after a space",
        $"If it is a part of the value, write {field}: {whole}; if it is a comment, put a space after the #.");

    /// <example>content/articles/a.md(3,7): error typographic-quotes: “ and ” are letters for YAML</example>
    public static Diagnostic TypographicQuotes(Place at, string field, string written, string inside) => Error(
        "typographic-quotes", at, $"the value of '{field}' stands between {written[0]} and {written[^1]}, which are no quotation marks in YAML but part of the value", $"Write it without them: {inside}");

    /// <example>content/articles/a.md(3,11): error invisible-character: there is an invisible character in the value of 'language'</example>
    public static Diagnostic InvisibleCharacter(Place at, string field, char character, string visible) => Error(
        "invisible-character", at, $"there is an invisible character (U+{(int)character:X4}) in the value of '{field}'", $"Delete the value and type it anew: {visible}");

    /// <example>content/articles/a.md(4,1): error duplicate-field: 'title' stands here a second time</example>
    public static Diagnostic DuplicateField(Place at, string field) => Error(
        "duplicate-field", at, $"'{field}' stands here a second time",
        "Keep one of the two; several values go into one list.");

    /// <example>content/articles/a.md(3,1): error yaml-too-deep: brackets are nested more than 32 deep</example>
    public static Diagnostic YamlTooDeep(Place at, int limit) => Error(
        "yaml-too-deep", at, $"brackets are nested more than {limit} deep",
        "No field needs that; put the value in quotation marks if it is meant as text.");

    /// <example>content/articles/a.md(2,1): error yaml-not-fields: the front matter has no fields</example>
    public static Diagnostic YamlNotFields(Place at) => Error(
        "yaml-not-fields", at, "this is a list or a text where fields are expected",
        "Write fields, each as 'name: value' on a line of its own.");

    // Fields

    /// <example>content/articles/a.md(4,1): error field-name: a field's name has to be a word</example>
    public static Diagnostic FieldNameNotText(Place at) => Error(
        "field-name", at, "a field's name has to be a word", "Write 'name: value'.");

    /// <example>content/articles/a.md(4,1): error unknown-field: an article has no field 'sumary'; did you mean 'summary'?</example>
    public static Diagnostic UnknownField(Place at, string owner, string field, string? nearest, IReadOnlyCollection<string> known) => Error(
        "unknown-field", at, $"{owner} has no field '{field}'{DidYouMean(nearest)}",
        nearest is null ? $"Its fields are {string.Join(", ", known)}." : $"Write '{nearest}:', or remove the field.");

    /// <example>content/articles/a.md(4,1): warning renamed-field: 'published' is now called 'date'</example>
    public static Diagnostic RenamedField(Place at, string field, string today) => Warning(
        "renamed-field", at, $"'{field}' is called '{today}' here", $"Write '{today}:'; it was read as that.");

    /// <example>content/actors/a.md(3,7): warning renamed-word: 'outlet' is now called 'media'</example>
    public static Diagnostic RenamedWord(Place at, string field, string word, string today) => Warning(
        "renamed-word", at, $"'{word}' is called '{today}' in '{field}'", $"Write '{field}: {today}'; it was read as that.");

    /// <example>content/articles/a.md(2,1): error missing-field: an article needs the field 'title'</example>
    public static Diagnostic MissingField(Place at, string owner, string field, string description) => Error(
        "missing-field", at, $"{owner} needs the field '{field}'", $"Add '{field}: …': {description}.");

    /// <example>content/articles/a.md(5,9): error wrong-type: 'topics' is a single value, but has to be a list</example>
    public static Diagnostic WrongType(Place at, string field, string expected, string found, IReadOnlyList<string> written) => Error(
        "wrong-type", at, $"'{field}' has {found} where it needs {expected}", Instead(field, expected, found, written));

    private static string Instead(string field, string expected, string found, IReadOnlyList<string> written)
    {
        if (expected.StartsWith("a list", StringComparison.Ordinal))
        {
            return found == "a group of fields" ? "Put '- ' before the first of these fields, and indent the others so that they stand below it."
                : written is [['-', not ' ', ..], ..] ? "Put a space after each hyphen: '- one'."
                : expected.Contains(" with fields ", StringComparison.Ordinal) ? $"Write each on lines of its own below '{field}:', the first of them after '- '."
                : written is [{ Length: <= 80 } items] ? $"Write {field}: [{items}], or each on a line of its own after '- '."
                : $"Write {field}: [one, another], or each on a line of its own after '- '.";
        }

        if (expected.StartsWith("names", StringComparison.Ordinal))
        {
            return $"Write below '{field}:' a line 'name: …' for each, indented by two spaces.";
        }

        return (expected, found, written) switch
        {
            ("words", "a list", { Count: > 0 }) when written.All(word => word.Length is > 0 and <= 80) => $"Write them as one text: {field}: \"{string.Join(", ", written)}\"",
            ("words", "a group of fields", [var first, ..]) => $"A colon with a space after it makes a field; put the text in double quotes: \"{first}\"",
            _ => $"Write {expected}.",
        };
    }

    /// <example>content/articles/a.md(2,8): error empty-value: 'title' says nothing</example>
    public static Diagnostic EmptyValue(Place at, string field) => Error(
        "empty-value", at, $"'{field}' says nothing", "Write the value, or remove the field; a value that begins with a sign such as # or & goes in double quotes.");

    /// <example>content/actors/a.md(3,7): error not-one-of: 'type' cannot be 'persn'; did you mean 'person'?</example>
    public static Diagnostic NotOneOf(Place at, string field, string word, IReadOnlyCollection<string> words, string? nearest) => Error(
        "not-one-of", at, $"'{field}' cannot be '{word}'{DidYouMean(nearest)}",
        nearest is null ? $"Write one of: {string.Join(", ", words)}." : $"Write '{nearest}'; the words it can be are {string.Join(", ", words)}.");

    /// <example>content/events/a.md(9,10): error not-a-count: 'min' is not a whole number: '1,000'</example>
    public static Diagnostic NotACount(Place at, string field, string text, string? suggestion) => Error(
        "not-a-count", at, $"'{field}' is not a whole number: '{text}'",
        suggestion is null ? "Write digits only, such as 1000; words such as 'about' belong into the measure or a gap." : $"Write digits only: {suggestion}");

    /// <example>content/articles/a.md(6,7): error bad-date: '2025-02-31' is not a date: February 2025 has 28 days</example>
    public static Diagnostic BadDate(Place at, string field, string text, string reason, string? suggestion) => Error(
        "bad-date", at, $"'{text}' in '{field}' is not a date: {reason}",
        suggestion is null
            ? "Write a date as precise as the source: 2025-05-07, 2025-05 or 2025; with ~ for about, ? for uncertain, and A/B from A to B."
            : $"Write {suggestion}.");

    // Why a text is no date: the ends of the sentence of bad-date

    public static string DateIsEmpty { get; } = "there is nothing in it";

    public static string DateYear { get; } = "years go from 0001 to 9999";

    public static string DateMonth(int month) => $"there is no month {month}";

    public static string DateDay(int year, string month, int lastDay) => $"{month} {year} has {lastDay} days";

    public static string DateReversed { get; } = "it ends before it begins";

    public static string DateUnbounded { get; } = "it is open at both ends";

    public static string DateEndMissing { get; } = "an open end is written '..'";

    public static string DateUnspecifiedInInterval { get; } = "an unknown day cannot begin or end a span";

    public static string DateOtherNotation { get; } = "it is written another way";

    public static string DateAmbiguous(string dayFirst, string monthFirst) => $"it can mean {dayFirst} or {monthFirst}";

    public static string DateUnrecognised { get; } = "it is in no form that is known here";

    /// <example>content/articles/a.md(6,10): error bad-moment: 'tomorrow' is not a moment</example>
    public static Diagnostic BadMoment(Place at, string field, string text) => Error(
        "bad-moment", at, $"'{text}' in '{field}' is not a moment", "Write it with its offset from UTC, such as 2025-05-07T18:00+02:00.");

    /// <example>content/articles/a.md(6,6): error bad-url: 'www.example.org' is not an address</example>
    public static Diagnostic BadUrl(Place at, string field, string text, string? suggestion) => Error(
        "bad-url", at, $"'{text}' in '{field}' is not a web address",
        suggestion is null ? "Write an address that begins with https:// or http://." : $"Write it whole: {suggestion}");

    /// <example>content/articles/a.md(6,11): error bad-language: 'English' is not a language tag</example>
    public static Diagnostic BadLanguage(Place at, string field, string text, string? suggestion) => Error(
        "bad-language", at, $"'{text}' in '{field}' is not a language tag{DidYouMean(suggestion)}",
        suggestion is null ? "Write a BCP 47 tag, such as en, fr, ar or pt-BR." : $"Write {suggestion}, the tag of the language by BCP 47.");

    /// <example>content/actors/a.md(6,10): error bad-country: 'France' is not a country code</example>
    public static Diagnostic BadCountry(Place at, string field, string text, string? suggestion) => Error(
        "bad-country", at, $"'{text}' in '{field}' is not a country code{DidYouMean(suggestion)}",
        suggestion is null ? "Write the two capitals of ISO 3166-1, such as FR or SY." : $"Write {suggestion}, the two capitals of ISO 3166-1.");

    /// <example>content/actors/a.md(6,11): error bad-wikidata: '142' is not a Wikidata item</example>
    public static Diagnostic BadWikidata(Place at, string field, string text, string? suggestion) => Error(
        "bad-wikidata", at, $"'{text}' in '{field}' is not a Wikidata item", $"Write Q and its number, such as {suggestion ?? "Q142"}.");

    /// <example>content/articles/a.md(6,14): error bad-old-path: '../a' in 'moved_from' is not a path in the site</example>
    public static Diagnostic BadOldPath(Place at, string field, string text) => Error(
        "bad-old-path", at, $"'{text}' in '{field}' is not a page's path in the site", "Write the old path as it stood in the address, such as articles/old-name.html.");

    /// <example>content/articles/a.md(9,12): error bad-claim-reference: 'talks' does not name a claim</example>
    public static Diagnostic BadClaimReference(Place at, string field, string text) => Error(
        "bad-claim-reference", at, $"'{text}' in '{field}' does not name a claim", "Write event-id/claim-id.");

    /// <example>content/actors/a.md(9,16): error bad-source-reference: '#p3' does not name an article</example>
    public static Diagnostic BadSourceReference(Place at, string field, string text) => Error(
        "bad-source-reference", at, $"'{text}' in '{field}' does not name an article", "Write article-id, or article-id#p3 for its third paragraph.");

    // Entries

    /// <example>content/article/a.md: error entry-outside-folder: 'article/a.md' is in no folder of entries; did you mean 'articles'?</example>
    public static Diagnostic EntryOutsideFolder(Place at, string name, string? nearest) => Error(
        "entry-outside-folder", at, $"'{name}' is in no folder of entries{DidYouMean(nearest)}", "Move it into articles/, actors/, events/ or pages/.");

    /// <example>content/articles/My File.md: error bad-id: 'My File' cannot be an id: 'M' is a capital</example>
    public static Diagnostic BadId(Place at, string id, string reason, string? suggestion) => Error(
        "bad-id", at, $"'{id}' cannot be an id: {reason}",
        suggestion is null ? "Use small letters and digits with hyphens between them." : $"Call it '{suggestion}'.");

    // Why a text is no id: the ends of the sentence of bad-id

    public static string IdIsEmpty { get; } = "it is empty";

    public static string IdHasCapital(char capital) => $"'{capital}' is a capital";

    public static string IdHasStraySeparator(char separator) => $"'{separator}' stands at its start or end, or beside another";

    public static string IdHasForeignCharacter(string character) => character == " " ? "it has a space" : $"'{character}' is neither a letter nor a digit";

    public static string IdIsNotNormalised { get; } = "its accents are written apart from their letters";

    /// <example>content/events/a.md: error duplicate-id: the id 'a' is taken by content/actors/a.md</example>
    public static Diagnostic DuplicateId(Place at, string id, string other) => Error(
        "duplicate-id", at, $"the id '{id}' is already taken by {other}", "Rename one of the two files, and the links to it.");

    /// <example>content/dossier.yml: error missing-settings: there is no dossier.yml</example>
    public static Diagnostic MissingSettings(Place at) => Error(
        "missing-settings", at, "the dossier has no dossier.yml", "Add the file with at least 'title: The name of the dossier'.");

    /// <example>content/index.md: error missing-home: there is no index.md</example>
    public static Diagnostic MissingHome(Place at) => Error(
        "missing-home", at, "the dossier has no index.md, its home page", "Add the file with front matter and at least 'title: …'.");

    /// <example>content/pages/a.md(7,1): error markdown-too-deep: the text is nested too deep to be read</example>
    public static Diagnostic MarkdownTooDeep(Place at) => Error(
        "markdown-too-deep", at, "the text is nested too deep to be read", "Look for a run of '>', '[', '*' or HTML tags that are never closed, and remove it or put it in a code block.");

    // References

    /// <example>content/dossier.yml(9,5): error duplicate-topic: the topic 'sanctions' is in the list twice</example>
    public static Diagnostic DuplicateTopic(Place at, string topic) => Error(
        "duplicate-topic", at, $"the topic '{topic}' is in the list twice", "Keep one of the two.");

    /// <example>content/articles/a.md(7,9): error unknown-actor: no actor 'ahmed-al-sharra'; did you mean 'ahmad-al-sharaa'?</example>
    public static Diagnostic UnknownId(Place at, string kind, string id, string? nearest) => Error(
        $"unknown-{kind.Split(' ')[^1]}", at, $"no {kind} '{id}'{DidYouMean(nearest)}",
        nearest is null ? $"Write the id of an {kind}, which is its file name without .md, or add the file."
            : LooksLikeId(id) ? $"Write '{nearest}', or add the file '{id}.md'."
            : $"Write '{nearest}': an id is the name of a file, without .md.");

    /// <example>content/articles/a.md(7,9): error wrong-kind: 'may-talks' is an event, and an actor is needed here</example>
    public static Diagnostic WrongKind(Place at, string id, string found, string needed) => Error(
        "wrong-kind", at, $"'{id}' is {Indefinite(found)}, where {Indefinite(needed)} is needed", $"Write the id of {Indefinite(needed)}.");

    /// <example>content/articles/a.md(7,9): warning hidden-reference: 'b' is not published, so nothing can lead there</example>
    public static Diagnostic HiddenReference(Place at, string id) => Warning(
        "hidden-reference", at, $"'{id}' is a draft or under embargo, so nothing can lead there yet", "Publish it, or leave the reference out until then; --drafts shows drafts in a preview.");

    /// <example>content/articles/a.md(7,9): error not-an-outlet: 'france' is a state, not an outlet</example>
    public static Diagnostic NotAnOutlet(Place at, string id, string type) => Error(
        "not-an-outlet", at, $"'{id}' is of type {type}, and an outlet is an actor of type media", "Write the id of an outlet, or change the actor's type.");

    /// <example>content/articles/a.md(12,14): error unknown-claim: the event 'talks' has no claim 'brokred'; did you mean 'brokered'?</example>
    public static Diagnostic UnknownClaim(Place at, string eventId, string claim, string? nearest, IReadOnlyCollection<string> known) => Error(
        "unknown-claim", at, $"the event '{eventId}' has no claim '{claim}'{DidYouMean(nearest)}",
        known.Count == 0 ? $"Add it under 'claims:' of {eventId}.md." : $"Its claims are {string.Join(", ", known)}; a new one goes under 'claims:' of {eventId}.md.");

    /// <example>content/articles/a.md(9,5): error unknown-topic: no topic 'sanction'; did you mean 'sanctions'?</example>
    public static Diagnostic UnknownTopic(Place at, string topic, string? nearest, IReadOnlyCollection<string> known) => Error(
        "unknown-topic", at, $"no topic '{topic}'{DidYouMean(nearest)}",
        known.Count == 0 ? "List the topics under 'topics:' in dossier.yml first." : $"The topics in dossier.yml are {string.Join(", ", known)}; add it there, or write one of them.");

    /// <example>content/dossier.yml(9,5): error unknown-navigation: no page or list 'abot'; did you mean 'about'?</example>
    public static Diagnostic UnknownNavigation(Place at, string item, string? nearest, IReadOnlyCollection<string> lists) => Error(
        "unknown-navigation", at, $"no page or list '{item}'{DidYouMean(nearest)}", $"Write the id of a file in pages/, or one of {string.Join(", ", lists)}.");

    /// <example>content/actors/a.md(12,18): error unknown-anchor: 'b' has no paragraph or heading 'p40'</example>
    public static Diagnostic UnknownAnchor(Place at, string id, string anchor, string? nearest, string? last) => Error(
        "unknown-anchor", at, $"'{id}' has no paragraph or heading '{anchor}'{DidYouMean(nearest)}",
        last is null ? "It has no text yet; link to the entry without '#'." : $"Its paragraphs go from p1 to {last}.");

    /// <example>content/articles/a.md(6,12): error circle: 'a' is based on itself</example>
    public static Diagnostic Circle(Place at, string id, string field) => Error(
        "circle", at, $"the '{field}' of '{id}' leads back to itself", $"Follow '{field}' from entry to entry and remove the one that is wrong.");

    // Pages

    /// <example>content/articles/b.md(9,14): error route-collision: 'articles/a.html' is already the address of content/articles/a.md</example>
    public static Diagnostic RouteCollision(Place at, string path, string? other) => Error(
        "route-collision", at, $"'{path}' is already the address of {other ?? "one of the site's own files"}", "Give one of the two another id, or take the old path out of 'moved_from'.");

    /// <example>content/assets/a.png: error asset-name: 'assets/a.png' differs from 'assets/A.png' in capitals only</example>
    public static Diagnostic AssetInOtherCase(Place at, string name, string other) => Error(
        "asset-name", at, $"'{name}' differs from '{other}' in capitals only, which is one file on Windows and macOS", "Rename one of the two, and the links to it.");

    /// <example>content/assets/a:b.png: error asset-name: the name 'assets/a:b.png' has a ':'</example>
    public static Diagnostic AssetName(Place at, string name, char sign) => Error(
        "asset-name", at, $"the name '{name}' has a '{sign}', which not every system and server allows", "Rename the file, and the links to it.");

    // Names and links in texts

    /// <example>content/actors/b.md(4,4): error ambiguous-alias: 'Assad' is also a name in content/actors/a.md(5,4)</example>
    public static Diagnostic AmbiguousAlias(Place at, string name, Place other) => Error(
        "ambiguous-alias", at, $"'{name}' is also a name of another actor, in {other}",
        "Keep it with one of them; for the other list it under weak_aliases, where it counts only after a full name.");

    /// <example>content/articles/a.md(14,30): warning ambiguous-mention: 'the President' can mean 'macron' or 'al-sharaa'</example>
    public static Diagnostic AmbiguousMention(Place at, string name, IReadOnlyCollection<string> actors) => Warning(
        "ambiguous-mention", at, $"'{name.Replace('\n', ' ')}' can mean {string.Join(" or ", actors.Select(actor => $"'{actor}'"))} here, and was not linked",
        "List the ones it does not mean under 'unlinked:' of this entry, or write [[id|words]] in a text of your own.");

    /// <example>content/events/a.md(14,3): error broken-link: nothing here is called 'typo'; did you mean 'type'?</example>
    public static Diagnostic BrokenLink(Place at, string target, string? nearest) => Error(
        "broken-link", at, $"the link to '{target}' leads nowhere{DidYouMean(nearest)}",
        target.StartsWith('#') ? "Link to a paragraph of this text, such as #p1, or to one of its headings."
            : nearest is not null ? $"Write '{nearest}' in its place; an id is the name of a file, without .md." : "Link to an entry as [[its-id]] or [[its-id|words]], and to a file by its path to assets/.");

    /// <example>content/articles/a.md(14,3): error broken-link: there is no file 'assets/mapp.png'</example>
    public static Diagnostic MissingFile(Place at, string address, string? nearest) => Error(
        "broken-link", at, $"the link to '{address}' leads nowhere{DidYouMean(nearest)}",
        nearest is not null ? $"Write '{nearest}' in its place; capitals count, and the path begins at this file."
            : "Put the file into assets/ and link to it by its path from this file, as in ../assets/map.png.");

    /// <example>content/pages/a.md(14,3): warning link-not-closed: the link '[[paris' is not closed</example>
    public static Diagnostic LinkNotClosed(Place at, string written) => Warning(
        "link-not-closed", at, $"'{written}' is not closed, so it is text and no link", "Put ]] behind the id or the words, in the same line.");

    /// <example>content/pages/a.md(14,3): error file-on-disk: 'C:\\map.png' is a file on your computer</example>
    public static Diagnostic FileOnDisk(Place at, string address) => Error(
        "file-on-disk", at, $"'{address}' is a file on your computer, which no reader has", "Copy it into assets/ and link to that, as in ../assets/map.png.");

    /// <example>content/pages/a.md(14,3): error unsafe-link: the link 'javascript:…' is of a kind that is not published</example>
    public static Diagnostic UnsafeLink(Place at, string address) => Error(
        "unsafe-link", at, $"the link '{address}' is of a kind that is not published", "Link to https, http, mailto or tel addresses only.");

    /// <example>content/pages/a.md(14,3): error outside-picture: the picture 'https://…' would be loaded from another site</example>
    public static Diagnostic OutsidePicture(Place at, string address) => Error(
        "outside-picture", at, $"the picture '{address}' would be loaded from another site", "Copy it into assets/ and link to that; readers may be offline, and must not be tracked.");

    // Templates

    /// <example>templates/article.html(12,4): error template-syntax: an 'if' has no 'end'</example>
    public static Diagnostic TemplateSyntax(Place at, string message) => Error(
        "template-syntax", at, $"the template cannot be read: {message.TrimEnd('.')}", "Mend the template there; docs/templates.md shows what a template may say.");

    /// <example>templates/article.html(12,4): error template-failed: unknown function, while rendering articles/a.html from content/articles/a.md</example>
    public static Diagnostic TemplateFailed(Place at, string message, string includes, string page, string? source, int more) => Error(
        "template-failed", at,
        $"{message.TrimEnd('.')}{(includes.Length == 0 ? "" : $", included at {includes}")}, while rendering {page}{(source is null ? "" : $" from {source}")}{(more == 0 ? "" : $" and {more} more {(more == 1 ? "page" : "pages")}")}",
        "Mend the template there; docs/templates.md lists what a page's template can use.");

    /// <example>templates/a.md: error two-templates: templates/a.html is a template for the same pages</example>
    public static Diagnostic TwoTemplates(Place at, string other) => Error(
        "two-templates", at, $"{other} is a template for the same pages", "Keep the one ending in .html or the one ending in .md.");

    public static string TemplateRanAway { get; } = "the template does not come to an end";

    public static string TemplateTooDeep { get; } = "the template goes too deep; does a function call itself, or a partial include itself?";

    public static string TemplateTextTooLong(int most) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"a text grows longer than {most} characters");

    public static string TemplateRangeTooLong(int most) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the range has more than {most} numbers");

    public static string TemplatePageTooLong(int most) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the template prints more than {most} characters");

    public static string TemplateNumberTooLarge { get; } = "the number grows too large";

    public static string TemplateValueTooDeep { get; } = "the value is nested too deep to be printed; does a list hold itself?";

    public static string TableRow { get; } = "'tablerow' keeps its columns where all pages share them; write the rows with 'for', and 'for.index % 3' tells the columns apart";

    public static string ObjectAsOperand { get; } = "an object stands where a text, a number or a list must; name one of its members";

    public static string ChanceInTemplate { get; } = "a value by chance would give another site with every build; take one of the page, such as its path";

    public static string TemplateMadeOfText { get; } = "a template is not made of a text while pages are rendered; write a partial and include it";

    public static string PatternNotLinear(string pattern) => $"the pattern '{Shortened(pattern)}' looks ahead or behind, refers back to a group or forbids going back; such patterns are not searched for, since they can take without end";

    public static string PatternTooLarge(string pattern) => $"the pattern '{Shortened(pattern)}' repeats too much; lower the numbers in its braces, above all where one repetition stands in another";

    public static string PatternInvalid(string why) => $"the pattern cannot be read: {why.TrimEnd('.')}";

    public static string NoSuchPart { get; } = "the text has no such part";

    public static string NoOrder { get; } = "values of different kinds have no order";

    public static string NotADate(string text) => $"'{Shortened(text)}' is no whole date, such as 2024-12-08; say how it is written: date.parse text \"%d.%m.%Y\"";

    public static string NotADateOfForm(string text, string form) => $"'{Shortened(text)}' is no date of the form '{form}'";

    public static string NoSuchCulture(string name) => $"there is no culture '{name}'";

    private static string Shortened(string words) => words.Length <= 60 ? words : $"{words[..60]}…";

    public static string NoSuchTemplate(string name) => $"there is no template '{name}'";

    public static string NoSuchPartial(string name, string? nearest) => $"there is no partial '{name}'{DidYouMean(nearest)}";

    public static string NoSuchAsset(string name, string? nearest) => $"there is no file '{name}'{DidYouMean(nearest)}";

    public static string JsonTooDeep { get; } = "the value is nested too deep to be written as JSON";

    // The site's own words

    /// <example>content/dossier.yml(3,11): advice english-words: the site's own words and dates are English, for there are none in 'de'</example>
    public static Diagnostic NoWordsOfLanguage(Place at, string language, string file) => Advice(
        "english-words", at, $"the site's own words and dates are English, for there are none in '{language}'",
        $"Add templates/i18n/{file}.yml with the words of that language, named as in the built-in en.yml; docs/templates.md says how. What it leaves out stays English.");

    /// <example>templates/i18n/de.yml: advice english-words: 210 of 560 phrases are not in it and stay English: site.skip, site.home …</example>
    public static Diagnostic WordsLeftEnglish(Place at, int left, int all, IReadOnlyCollection<string> first) => Advice(
        "english-words", at, $"{left} of {all} phrases are not in it and stay English: {string.Join(", ", first)}{(left > first.Count ? " …" : "")}",
        "Add them by the names that they have in the built-in en.yml.");

    /// <example>templates/i18n/de.yml(9,12): warning unknown-blank: nothing fills {name} in 'gaps.one_source'; did you mean {names}?</example>
    public static Diagnostic UnknownBlank(Place at, string phrase, string blank, string? nearest, IReadOnlyCollection<string> known) => Warning(
        "unknown-blank", at, $"nothing fills {{{blank}}} in '{phrase}'{(nearest is null ? "" : $"; did you mean {{{nearest}}}?")}",
        known.Count == 0 ? "This phrase has no blanks; write it without." : $"Its blanks are {string.Join(", ", known.Select(name => $"{{{name}}}"))}.");

    // Quotations

    /// <example>content/articles/a.md(22,12): error quote-not-found: the quotation does not stand in 'a': it has 'grave' where the article has 'grotesque'</example>
    public static Diagnostic QuoteNotFound(Place at, string article, string? nearest, IReadOnlyList<(string Quoted, string Source)> differences) => Error(
        "quote-not-found", at,
        $"the quotation does not stand in '{article}'{(differences.Count is 0 or > 3 ? "" : ": " + string.Join(", and ", differences.Select(Difference)))}",
        nearest is null
            ? "Quote the article's own words, to the letter; … skips words, and [ ] holds words of yours."
            : $"The nearest passage there is “{nearest}”. Quote it to the letter; … skips words, and [ ] holds words of yours.");

    /// <example>content/events/e.md(22,3): error quote-elsewhere: the quotation does not stand in p3 of 'a', but in p5</example>
    public static Diagnostic QuoteElsewhere(Place at, string article, string anchor, IReadOnlyList<string> found) => Error(
        "quote-elsewhere", at,
        $"the quotation does not stand in {anchor} of '{article}'{(found.Count == 0 ? "" : $", but in {string.Join(" and ", found)}")}",
        found.Count == 0 ? $"Write [[{article}]], without a paragraph." : $"Write [[{article}#{found[0]}]].");

    /// <example>content/events/e.md(23,5): warning quote-without-article: the quotation does not say which article it is from</example>
    public static Diagnostic QuotationWithoutSource(Place at) => Warning(
        "quote-without-article", at, "the quotation does not say which article it is from, so nobody can check it",
        "End it with a line '— [[who]], [[article-id#p3]]'; an article of this dossier has to hold its words.");

    /// <example>content/events/e.md(23,3): warning attribution-with-hyphen: the line that begins with '-' is a list</example>
    public static Diagnostic AttributionAsList(Place at) => Warning(
        "attribution-with-hyphen", at, "the line that begins with '- ' is a list for Markdown, so the quotation above it is not checked",
        "Begin the line with a dash: '— [[who]], [[article-id#p3]]'; two hyphens are as good.");

    /// <example>content/articles/a.md(22,12): error empty-quote: the quotation has no words</example>
    public static Diagnostic EmptyQuote(Place at) => Error("empty-quote", at, "the quotation has no words", "Quote the article's own words, or remove the field.");

    // Evidence

    /// <example>content/events/e.md(9,3): error unsupported-claim: no article says anything of the claim 'brokered'</example>
    public static Diagnostic UnsupportedClaim(Place at, string eventId, string claim) => Error(
        "unsupported-claim", at, $"no article says anything of the claim '{claim}'",
        $"Add a statement on {eventId}/{claim} to the article that does, or say under 'gaps:' that none does, with a link [[{eventId}/{claim}|…]].");

    /// <example>content/articles/a.md(12,18): error credibility-not-borne-out: graded 1, confirmed by other sources, but 'talks/held' has no second origin</example>
    public static Diagnostic CredibilityNotBorneOut(Place at, string? claim) => Error(
        "credibility-not-borne-out", at,
        $"graded 1, confirmed by other sources, but {(claim is null ? "nothing that the article says is linked to a claim" : $"'{claim}' has no two independent origins that nobody denies")}",
        "Grade it 2 or lower, or 6 where it cannot be judged; or add what a second, independent source says.");

    /// <example>content/events/e.md(5,12): warning weekday-mismatch: 2025-05-07 is a Wednesday, not 'Thursday'</example>
    public static Diagnostic WeekdayMismatch(Place at, string claimed, string date, string actual) => Warning(
        "weekday-mismatch", at, $"{date} is a {actual}, not '{claimed}'",
        "Check the date against the source; if the source itself is wrong, leave the weekday out here and say so under 'gaps:'.");

    /// <example>content/actors/a.md(12,9): error position-reversed: the position 'President' ends before it begins</example>
    public static Diagnostic PositionReversed(Place at, string title) => Error(
        "position-reversed", at, $"the position '{title}' ends before it begins", "Check 'from:' and 'to:' against the source.");

    /// <example>content/actors/a.md(14,12): warning position-held-twice: 'President' is held as interim and without limit at once</example>
    public static Diagnostic PositionHeldTwice(Place at, string title, string? status, string? otherStatus, Place other) => Warning(
        "position-held-twice", at,
        status == otherStatus
            ? $"the dates of '{title}' overlap with those in line {other.Line}"
            : $"'{title}' is held {Status(status)} and, by line {other.Line}, {Status(otherStatus)} at the same time",
        "Give the earlier one its end ('to:') and the later one its start ('from:'), or make one of the two.");

    /// <example>content/actors/b.md(6,12): warning position-held-by-two: 'President' is held by 'a' at the same time</example>
    public static Diagnostic PositionHeldByTwo(Place at, string title, string otherActor, Place other) => Warning(
        "position-held-by-two", at, $"'{title}' is held by '{otherActor}' at the same time, by {other}",
        "Give the earlier one its end ('to:'), or say in 'status:' what sets the two apart.");

    /// <example>content/index.md(12,17): error unknown-likelihood: 'very likly' is not a word of icd203; did you mean 'very likely'?</example>
    public static Diagnostic LikelihoodNotOnYardstick(Place at, string word, string yardstick, string? nearest, IReadOnlyCollection<string> known) => Error(
        "unknown-likelihood", at, $"'{word}' is not a word of {yardstick}{DidYouMean(nearest)}", $"Write one of: {string.Join(", ", known)}.");

    /// <example>content/index.md(11,21): warning likelihood-outside-yardstick: 'probably' is not a word of icd203</example>
    public static Diagnostic LikelihoodWordOutsideYardstick(Place at, string word, string yardstick) => Warning(
        "likelihood-outside-yardstick", at, $"'{word}' is not a word of {yardstick}, and means another chance to each reader",
        "Say it without, and give the chance under 'likelihood:'.");

    /// <example>content/index.md(11,30): warning likelihood-with-confidence: 'likely' and 'high confidence' stand in one sentence</example>
    public static Diagnostic LikelihoodWithConfidence(Place at, string likelihood, string confidence) => Warning(
        "likelihood-with-confidence", at, $"'{likelihood}' and '{confidence}' stand in one sentence, as if they were one thing",
        "Say how likely it is under 'likelihood:', and how sure you are under 'confidence:'.");

    /// <example>content/index.md(10,11): error judgement-without-basis: the judgement rests on nothing</example>
    public static Diagnostic JudgementWithoutBasis(Place at) => Error(
        "judgement-without-basis", at, "the judgement rests on nothing", "Name the claims it rests on under 'basis:', as event-id/claim-id.");

    /// <example>content/index.md(14,9): error basis-unsupported: the judgement rests on 'talks/brokered', of which no article says anything</example>
    public static Diagnostic BasisUnsupported(Place at, string claim) => Error(
        "basis-unsupported", at, $"the judgement rests on '{claim}', of which no article says anything", "Take it out of the basis, or add the statement of the article that does.");

    /// <example>content/index.md(14,9): error basis-denied: the judgement rests on 'talks/brokered', which is only denied</example>
    public static Diagnostic BasisDenied(Place at, string claim) => Error(
        "basis-denied", at, $"the judgement rests on '{claim}', which somebody denies and nobody asserts", "Take it out of the basis, or turn the claim round.");

    /// <example>content/index.md(14,9): warning basis-declined: the judgement rests on 'talks/brokered', on which everybody declined to comment</example>
    public static Diagnostic BasisDeclined(Place at, string claim) => Warning(
        "basis-declined", at, $"the judgement rests on '{claim}', on which everybody declined to comment", "To decline is neither a yes nor a no; take it out of the basis.");

    /// <example>content/index.md(14,9): warning basis-contested: a judgement of high confidence rests on 'talks/brokered', which is contested</example>
    public static Diagnostic BasisContested(Place at, string claim) => Warning(
        "basis-contested", at, $"a judgement of high confidence rests on '{claim}', which is contested", "Lower the confidence, or take the claim out of the basis.");

    // Advice on a dossier in which nothing is wrong

    /// <example>content/articles/a.md(14,30): advice unlinked-name: 'Geir Pedersen' stands 4 times in 2 articles and is no actor</example>
    public static Diagnostic UnlinkedName(Place at, string name, int count, IReadOnlyCollection<string> articles) => Advice(
        "unlinked-name", at, FormattableString.Invariant($"'{name}' stands {count} times in {articles.Count} articles and is no actor: {string.Join(", ", articles.Take(4))}{(articles.Count > 4 ? " …" : "")}"),
        "Add a file for it to actors/, or an alias to the actor it means; leave it as it is where it names a place or a thing.");

    /// <example>content/actors/a.md(2,7): advice actor-unmentioned: nothing in the dossier mentions 'A'</example>
    public static Diagnostic ActorUnmentioned(Place at, string name) => Advice(
        "actor-unmentioned", at, $"nothing in the dossier mentions '{name}'", "Add the name that the texts use for it to its aliases, or remove the file.");

    /// <example>content/actors/a.md(4,11): advice alias-unused: 'Mr A' stands in no text</example>
    public static Diagnostic AliasUnused(Place at, string alias) => Advice(
        "alias-unused", at, $"'{alias}' stands in no text of the dossier", "Check how the texts spell it, or remove it; keep it where a text to come will have it.");

    /// <example>content/events/e.md(2,8): advice event-without-source: no article reports 'e'</example>
    public static Diagnostic EventWithoutSource(Place at, string id) => Advice(
        "event-without-source", at, $"no article reports '{id}'", $"Write the id under 'events:' of the article that does, or give the event claims that statements speak of.");

    /// <example>content/articles/a.md(1,1): advice summary-missing: the article has no summary</example>
    public static Diagnostic SummaryMissing(Place at, string kind) => Advice(
        "summary-missing", at, $"the {kind} has no summary, so lists and previews show none", "Add 'summary:' with one or two sentences of yours.");

    /// <example>content/events/e.md(5,1): advice field-order: 'place' stands behind 'country'</example>
    public static Diagnostic FieldOrder(Place at, string field, string before) => Advice(
        "field-order", at, $"'{field}' stands behind '{before}', before which it is listed in docs/content.md", "Move it up, or let 'dossier check --fix --order' put the fields in order.");

    private static string Status(string? status) => status is null ? "without limit" : $"as {status}";

    private static string Difference((string Quoted, string Source) difference) => difference switch
    {
        ("", var source) => $"it leaves out '{source}'",
        (var quoted, "") => $"it has '{quoted}', which the article does not",
        var (quoted, source) => $"it has '{quoted}' where the article has '{source}'",
    };

    private static string Indefinite(string noun) => (noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + noun;

    private static Diagnostic Error(string code, Place at, string message, string hint) => new(code, Severity.Error, at, message, hint);

    private static Diagnostic Warning(string code, Place at, string message, string hint) => new(code, Severity.Warning, at, message, hint);

    private static Diagnostic Advice(string code, Place at, string message, string hint) => new(code, Severity.Advice, at, message, hint);

    private static bool LooksLikeId(string id) => id.All(character => character is '-' or '_' || (char.IsLetterOrDigit(character) && !char.IsUpper(character)));

    private static string DidYouMean(string? nearest) => nearest is null ? "" : $"; did you mean '{nearest}'?";

    #region Import: raw texts on their way to drafts

    /// <example><c>scan.pdf: error binary-input: this is no text</c></example>
    public static Diagnostic BinaryInput(Place at) => Error(
        "binary-input", at, "this is no text, and was passed over", "Save the article as plain text (UTF-8) or as a web page, and import that.");

    /// <example><c>empty.txt: error empty-input: there are no words in it</c></example>
    public static Diagnostic EmptyInput(Place at) => Error(
        "empty-input", at, "there are no words in it, and it was passed over", "Check that the text was saved, or paste it anew.");

    /// <example><c>articles: error folder-as-input: this is a folder</c></example>
    public static Diagnostic FolderAsInput(Place at) => Error(
        "folder-as-input", at, "this is a folder, and was passed over", "Name the files in it, such as with FOLDER/*.txt.");

    /// <example><c>gone.txt: error missing-input: there is no such file</c></example>
    public static Diagnostic MissingInput(Place at) => Error(
        "missing-input", at, "there is no such file, and it was passed over", "Check the name; '-' stands for standard input.");

    /// <example><c>a.txt: warning same-text: the article 'paris-meeting' has this text already</c></example>
    public static Diagnostic SameText(Place at, string id, bool isWritten) => Warning(
        "same-text", at, $"the article '{id}' has this text already{(isWritten ? "" : ", so nothing was written")}",
        isWritten ? "Remove one of the two." : "Import it again with --force if both are needed.");

    /// <example><c>a.txt: advice id-taken: the id 'paris-meeting' is taken, so the draft is called 'paris-meeting-2'</c></example>
    public static Diagnostic IdTaken(Place at, string wanted, string id) => new(
        "id-taken", Severity.Advice, at, $"the id '{wanted}' is taken, so the draft is called '{id}'", "Rename the file if you know a better name; its name is its id.");

    /// <example><c>a.txt: advice no-headline: the text has no headline</c></example>
    public static Diagnostic NoHeadline(Place at) => new(
        "no-headline", Severity.Advice, at, "no headline was found, so the file's name stands in its place", "Write the headline into 'title'.");

    /// <example><c>content/articles/a.md: error cannot-write-draft: the draft cannot be written</c></example>
    public static Diagnostic CannotWriteDraft(Place at, string reason) => Error(
        "cannot-write-draft", at, $"the draft cannot be written: {reason}", "Check that the folder is there and that you may write into it.");

    /// <example><c>import.json: error cannot-write-report: the report cannot be written</c></example>
    public static Diagnostic CannotWriteReport(Place at, bool isDenied) => Error(
        "cannot-write-report", at, $"the report cannot be written{(isDenied ? ": permission is denied" : "")}", "Check that its folder is there and that you may write into it.");

    #endregion

    /// <example>content/articles/a.md: error cannot-fix: the file cannot be written</example>
    public static Diagnostic CannotFix(Place at, bool isDenied) => Error(
        "cannot-fix", at, $"the file cannot be written, and was left as it is{(isDenied ? ": permission is denied" : "")}", "Close it where it is open, or give yourself the right to write it.");

    #region Output: the written folder and the check of the finished pages

    /// <example><c>site-output: error output-is-file: the site cannot be written into a file</c></example>
    public static Diagnostic OutputIsFile(Place output) =>
        Error("output-is-file", output, "the site cannot be written into a file", "Name a folder with --output, or move the file of that name away.");

    /// <example><c>content/site: error output-over-sources: the site would be written over 'content'</c></example>
    public static Diagnostic OutputOverSources(Place output, string sources) =>
        Error("output-over-sources", output, $"the site would be written over '{sources}'", "Name a folder with --output that neither holds nor lies in the folders the build reads.");

    /// <example><c>site-output/index.html: error foreign-file: something that no build wrote stands where the site has a file</c></example>
    public static Diagnostic ForeignFile(Place file) =>
        Error("foreign-file", file, "something that no build wrote stands where the site has a file", "Move it away or delete it, or name another folder with --output.");

    /// <example><c>site-output: error cannot-write: the site cannot be written: No space left on device</c></example>
    public static Diagnostic CannotWrite(Place output, string reason) =>
        Error("cannot-write", output, $"the site cannot be written: {reason}", "Mend that and build again; until then the folder may hold pages of two builds.");

    /// <example><c>site-output/articles/a.html(12,20): error dead-link: the link '../actors/x.html' leads to 'actors/x.html', which is not in the site</c></example>
    public static Diagnostic DeadLink(Place at, string link, string path) =>
        Error("dead-link", at, $"the link '{link}' leads to '{path}', which is not in the site", "Mend the link where it is written: in the entry, or in the template that made this page.");

    /// <example><c>site-output/articles/a.html(12,20): error link-case: the link 'B.html' leads nowhere on the web, where capitals count; did you mean 'articles/b.html'?</c></example>
    public static Diagnostic LinkInOtherCase(Place at, string link, string nearest) =>
        Error("link-case", at, $"the link '{link}' leads nowhere on the web, where capitals count{DidYouMean(nearest)}", "Write the link in the same capitals as the file's name.");

    /// <example><c>site-output/articles/a.html(12,20): error dead-fragment: the link 'b.html#p9' leads to 'articles/b.html', which has no 'p9'</c></example>
    public static Diagnostic DeadFragment(Place at, string link, string path, string fragment) =>
        Error("dead-fragment", at, $"the link '{link}' leads to '{path}', which has no '{fragment}'", "Link to an anchor that the page has, or leave out what follows the '#'.");

    /// <example><c>site-output/articles/a.html(12,20): error link-out-of-site: the link '../../x.html' leads out of the site's folder</c></example>
    public static Diagnostic LinkOutOfSite(Place at, string link) =>
        Error("link-out-of-site", at, $"the link '{link}' leads out of the site's folder", "Take away one '../' or more; outside the site, write the whole address, with https.");

    /// <example><c>site-output/index.html(12,20): error absolute-link: the link '/about.html' begins at the root of the server or disk</c></example>
    public static Diagnostic AbsoluteLink(Place at, string link) =>
        Error("absolute-link", at, $"the link '{link}' begins at the root of the server or disk", "Write it relative to the page, as in '../about.html', so that it works under any address and from a disk.");

    /// <example><c>site-output/index.html(12,20): error script-link: the link 'javascript:void(0)' runs a script</c></example>
    public static Diagnostic ScriptLink(Place at, string link) =>
        Error("script-link", at, $"the link '{link}' runs a script", "Link to a page; a site's scripts stand in its assets.");

    /// <example><c>site-output/index.html(12,20): error inline-handler: an element runs a script of its own when something happens to it</c></example>
    public static Diagnostic InlineHandler(Place at) =>
        Error("inline-handler", at, "an element runs a script of its own when something happens to it", "Take the attribute that begins with 'on' away; a site's scripts stand in its assets.");

    /// <example><c>site-output/index.html(4,1): error base-element: the page has a base element</c></example>
    public static Diagnostic BaseElement(Place at) =>
        Error("base-element", at, "the page has a base element", "Take it out of the template: the site's links are relative to their pages.");

    /// <example><c>site-output/index.html(12,20): error duplicate-html-id: the page has 'p1' as an id twice</c></example>
    public static Diagnostic DuplicateHtmlId(Place at, string id) =>
        Error("duplicate-html-id", at, $"the page has '{id}' as an id twice", "Give one of the two elements another id, or none.");

    /// <example><c>site-output/index.html(12,20): warning image-without-alt: an image has no words for readers who do not see it</c></example>
    public static Diagnostic ImageWithoutAlt(Place at) =>
        Warning("image-without-alt", at, "an image has no words for readers who do not see it", "Say in 'alt' what the image shows; an ornament has an empty one.");

    /// <example><c>site-output/index.html: warning page-without-language: the page does not say what language it is in</c></example>
    public static Diagnostic PageWithoutLanguage(Place page) =>
        Warning("page-without-language", page, "the page does not say what language it is in", "Write it in the template's html element, as in <html lang=\"en\">.");

    /// <example><c>site-output/index.html: warning page-without-title: the page has no title</c></example>
    public static Diagnostic PageWithoutTitle(Place page) =>
        Warning("page-without-title", page, "the page has no title", "Write a title element into the template's head.");

    /// <example><c>site-output/index.html: error page-without-charset: the page does not say that it is UTF-8, or is not</c></example>
    public static Diagnostic PageWithoutCharset(Place page) =>
        Error("page-without-charset", page, "the page does not say that it is UTF-8, or is not", "Write <meta charset=\"utf-8\"> as the first thing in the template's head.");

    /// <example><c>site-output/pages/a.html: warning orphan-page: no link leads here from the home page</c></example>
    public static Diagnostic OrphanPage(Place page) =>
        Warning("orphan-page", page, "no link leads here from the home page", "Link to it from a page that readers find, or take it out of the site.");

    #endregion

    #region The PDF

    private const string NameBrowser = "Name one with the environment variable DOSSIER_BROWSER.";

    /// <example>briefing.pdf: error no-browser: no browser was found that could make the PDF</example>
    public static Diagnostic NoBrowser(Place pdf) => Error(
        "no-browser", pdf, "no browser was found that could make the PDF",
        "Install Chromium, Google Chrome or Microsoft Edge, or name one with the environment variable DOSSIER_BROWSER. The site was written.");

    /// <example>briefing.pdf: error no-browser: there is no browser '/opt/chrome', which the environment names</example>
    public static Diagnostic NoSuchBrowser(Place pdf, string named) => Error(
        "no-browser", pdf, $"there is no browser '{named}', which the environment names",
        "Correct the environment variable DOSSIER_BROWSER or CHROME_PATH, or unset it so that one is looked for. The site was written.");

    /// <example>briefing.pdf: error pdf-not-made: the browser '/usr/bin/chromium' made no PDF (exit code 1): cannot open display</example>
    public static Diagnostic PdfNotMade(Place pdf, string browser, string why) => Error(
        "pdf-not-made", pdf, $"the browser '{browser}' made no PDF ({why})",
        $"Try another browser. {NameBrowser} A browser in a sandbox of its own, such as a snap, may not write temporary files. The site was written.");

    /// <example>briefing.pdf: error pdf-too-slow: the browser '/usr/bin/chromium' had made no PDF after 180 seconds and was stopped</example>
    public static Diagnostic PdfTooSlow(Place pdf, string browser, TimeSpan limit) => Error(
        "pdf-too-slow", pdf,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the browser '{browser}' had made no PDF after {limit.TotalSeconds:0} seconds and was stopped"),
        $"Try again, or with another browser. {NameBrowser} The site was written.");

    /// <example>out/briefing.pdf: error pdf-not-written: there is no folder 'out' for the PDF</example>
    public static Diagnostic NoFolderForPdf(Place pdf, string folder) => Error(
        "pdf-not-written", pdf, $"there is no folder '{folder}' for the PDF", "Make the folder, or name a file in another one with --pdf. The site was written.");

    /// <example>briefing.pdf: error pdf-not-written: the PDF cannot be written: permission is denied</example>
    public static Diagnostic PdfNotWritten(Place pdf, string reason) => Error(
        "pdf-not-written", pdf, $"the PDF cannot be written: {reason}", "Close the file where it is open, or name another one with --pdf. The site was written.");

    #endregion
}

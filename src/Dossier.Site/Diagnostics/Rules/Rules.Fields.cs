namespace Dossier.Diagnostics;

/// <content>Rules on the fields of front matter.</content>
public static partial class Rules
{
    public static DiagnosticRule FieldName { get; } = Error(
        "The name of a field is not a word.",
        "What stands before the colon of a field has to be plain text. A list or a group of fields cannot be a name, and nothing at all neither.",
        "Write a word before the colon, as in 'name: value'.");

    public static DiagnosticRule CommentInField { get; } = Error(
        "A field of plain words holds a comment.",
        "In a text, what stands between two %% or in <!-- --> is for editors alone. A field of plain words is shown to the letter, the comment with it.",
        "Take the comment out; in YAML, what stands behind ' #' is one.");

    public static DiagnosticRule UnknownField { get; } = Error(
        "An entry has a field that its kind does not know.",
        "Nothing would read the field, so what it says would be lost. Most often its name is misspelt; docs/content.md lists the fields of each kind of entry.",
        "Correct the name, or remove the field.");

    public static DiagnosticRule RenamedField { get; } = Warning(
        "A field goes by a former name.",
        "It was read under its present name, so nothing is lost.",
        "Write the present name; 'dossier check --fix' does it for you.");

    public static DiagnosticRule RenamedWord { get; } = Warning(
        "A value goes by a former name.",
        "It was read as the present name, so nothing is lost.",
        "Write the present name; 'dossier check --fix' does it for you.");

    public static DiagnosticRule MissingField { get; } = Error(
        "A field that is needed is missing.",
        "Some fields, such as the title, are shown wherever the entry is, so they cannot be left out.",
        "Add the field; the message says what belongs in it.");

    public static DiagnosticRule WrongType { get; } = Error(
        "A field holds another kind of value than it needs.",
        "Each field takes words, a list or a group of fields. A hyphen or bracket that is missing, or a colon inside a text, makes one of another.",
        "Write the value in the form that the message names; docs/content.md tells the form of each field.");

    public static DiagnosticRule EmptyValue { get; } = Error(
        "A value is empty where one is needed.",
        "An empty title or an empty item of a list would leave a gap on the page.",
        "Write the value, or remove the field; a value that begins with a character such as # or & goes in double quotes.");

    public static DiagnosticRule NotOneOf { get; } = Error(
        "A value is not one of the words that its field allows.",
        "The field takes words of a fixed list, so that pages, filters and data agree on them.",
        "Write one of the words that the message lists.");

    public static DiagnosticRule NotACount { get; } = Error(
        "A number is not written in digits alone.",
        "Figures stand in tables and data as numbers, which have no commas and no words.",
        "Write digits only, such as 1000; words such as 'about' belong in the measure or in a gap.");

    public static DiagnosticRule BadDate { get; } = Error(
        "A date is impossible, ambiguous or not written as a date.",
        "Dates are written in EDTF, a form of ISO 8601 that can also say “about”, “uncertain” and “from … to”. What can mean two days, such as 07/05/2025, is never guessed.",
        "Write a date as precise as the source: 2025-05-07, 2025-05 or 2025; with ~ for about, ? for uncertain, and A/B from A to B.");

    public static DiagnosticRule BadMoment { get; } = Error(
        "A date with a time is not written as one.",
        "An embargo ends at one moment everywhere, so its time needs the offset from UTC.",
        "Write it with its offset from UTC, such as 2025-05-07T18:00+02:00.");

    public static DiagnosticRule MomentWithoutOffset { get; } = Warning(
        "A moment does not say by which clock it is meant.",
        "Ten o’clock in New York is four hours later than in London, and a day begins everywhere at another moment. Without an offset a time is read as UTC, and a day as the moment at which it begins there: what is under embargo would be out hours too early.",
        "Write the offset from UTC behind the time, such as 2025-05-07T18:00+02:00, or Z where UTC is meant.");

    public static DiagnosticRule BadUrl { get; } = Error(
        "A web address is not complete.",
        "Readers follow the address, so it needs https:// or http://, the name of a server, and no spaces.",
        "Write an address that begins with https:// or http://.");

    public static DiagnosticRule BadLanguage { get; } = Error(
        "A language is not given by its tag.",
        "Browsers, screen readers and search engines know languages by the tags of BCP 47.",
        "Write a BCP 47 tag, such as en, fr, ar or pt-BR.");

    public static DiagnosticRule BadCountry { get; } = Error(
        "A country is not given by its code.",
        "Countries go by the codes of ISO 3166-1, which are the same in every language.",
        "Write the two capitals of ISO 3166-1, such as FR or SY.");

    public static DiagnosticRule BadWikidata { get; } = Error(
        "A Wikidata item is not written as one.",
        "An item is a Q and a number. It tells other programs who or what is meant.",
        "Write Q and the number of the item, such as Q142.");

    public static DiagnosticRule BadExternalId { get; } = Error(
        "An identifier of a known register is not one of its identifiers.",
        "The form, or the check digits, by which a register tells slips from identifiers do not fit. A wrong one leads other programs to somebody else, or nowhere.",
        "Copy the identifier alone, without the address around it, from the page of the register.");

    public static DiagnosticRule NearIdScheme { get; } = Warning(
        "The name of a register under 'ids:' looks like that of a known one, misspelt.",
        "A register that is not known is taken for one of the house's own: its identifiers are not checked, and lead nowhere.",
        "Correct the name; a register of your own needs a name that is further from the known ones.");

    public static DiagnosticRule IdsDisagree { get; } = Error(
        "An actor has two Wikidata items.",
        "The field 'wikidata:' is short for the same name under 'ids:'. What means one actor for other programs cannot be two things.",
        "Find out which item is the actor, and write that one alone.");

    public static DiagnosticRule BadOldPath { get; } = Error(
        "An old address is not the path of a page.",
        "A page that leads on to the entry is written there, so the path has to lie within the site and to end in .html.",
        "Write the old path as it stood in the address, such as articles/old-name.html.");

    public static DiagnosticRule BadClaimReference { get; } = Error(
        "A reference to a claim does not say which event it belongs to, or which claim it is.",
        "Claims belong to events, and two events may have a claim of the same name.",
        "Write event-id/claim-id.");

    public static DiagnosticRule BadSourceReference { get; } = Error(
        "A source does not name an article.",
        "Sources are articles of the dossier, so that readers can look them up.",
        "Write article-id, or article-id#p3 for its third paragraph.");

    public static DiagnosticRule BadColour { get; } = Error(
        "A value is no colour.",
        "Colours are written in the notation of the web, with a # and three or six digits from 0 to f. In YAML a # begins a comment, so quotation marks belong around them.",
        "Write it as \"#17507c\", quotation marks included.");

    public static DiagnosticRule AccentUnreadable { get; } = Warning(
        "An accent cannot be read well on its pages.",
        "It is the colour of links, and text needs a contrast of 4.5 to 1 with what it stands on (WCAG 2.2, 1.4.3). What is measured is the ground of the built-in pages, on which it is weaker.",
        "Take a darker colour for light pages and a lighter one for dark pages; or give a single colour, and one of its hue that can be read is worked out where it cannot.");

    public static DiagnosticRule NavigationItem { get; } = Error(
        "An item of the navigation does not say where it leads, or under what words.",
        "The navigation is on every page. A page of the site has a title of its own, an address outside has none.",
        "Write the id of a page alone, or a group: { page: articles, label: Texts }, { url: https://example.org, label: Ministry }.");
}

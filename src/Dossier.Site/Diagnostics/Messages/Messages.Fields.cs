namespace Dossier.Diagnostics;

/// <content>Said of single fields and their values.</content>
public static partial class Messages
{
    public static Diagnostic FieldNameNotText(Place at) => Rules.FieldName.At(at, "the name of a field must be a word");

    public static Diagnostic NamelessField(Place at) => Rules.FieldName.At(at, "there is no name before the colon");

    public static Diagnostic CommentInField(Place at, string field, string comment) => Rules.CommentInField.At(
        at, $"'{field}' would show readers the comment '{Shortened(comment, 40)}'");

    public static Diagnostic UnknownField(Place at, string owner, string field, string? nearest, IReadOnlyCollection<string> known) => Rules.UnknownField.At(
        at,
        $"{owner} has no field '{field}'{DidYouMean(nearest)}",
        nearest is null ? $"Its fields are {string.Join(", ", known)}.{(known.Contains("extra") ? " One of your own stands under 'extra:'." : "")}" : $"Write '{nearest}:', or remove the field.");

    public static Diagnostic RenamedField(Place at, string field, string today) => Rules.RenamedField.At(
        at,
        $"'{field}' is called '{today}' here",
        $"Write '{today}:'; it was read as that.");

    public static Diagnostic RenamedWord(Place at, string field, string word, string today) => Rules.RenamedWord.At(
        at,
        $"'{word}' is called '{today}' in '{field}'",
        $"Write '{field}: {today}'; it was read as that.");

    public static Diagnostic MissingField(Place at, string owner, string field, string description) => Rules.MissingField.At(
        at,
        $"{owner} needs the field '{field}'",
        $"Add '{field}: …': {description}.");

    public static Diagnostic WrongType(Place at, string field, string expected, string found, IReadOnlyList<string> written) => Rules.WrongType.At(
        at,
        $"'{field}' has {found} where it needs {expected}",
        Instead(field, expected, found, written));

    public static Diagnostic EmptyValue(Place at, string field) => Rules.EmptyValue.At(at, $"'{field}' is empty");

    public static Diagnostic NotOneOf(Place at, string field, string word, IReadOnlyCollection<string> words, string? nearest) => Rules.NotOneOf.At(
        at,
        $"'{field}' cannot be '{word}'{DidYouMean(nearest)}",
        nearest is null ? $"Write one of: {string.Join(", ", words)}." : $"Write '{nearest}'; the words allowed are {string.Join(", ", words)}.");

    public static Diagnostic NotACount(Place at, string field, string text, string? suggestion) => Rules.NotACount.At(
        at,
        $"'{field}' is not a whole number: '{text}'",
        suggestion is null ? Rules.NotACount.Cure : $"Write digits only: {suggestion}");

    public static Diagnostic BadDate(Place at, string field, string text, string reason, string? hint) => Rules.BadDate.At(
        at,
        $"'{text}' in '{field}' is not a date: {reason}",
        hint);

    public static Diagnostic BadMoment(Place at, string field, string text) => Rules.BadMoment.At(
        at, $"'{text}' in '{field}' is not a date and time");

    public static Diagnostic MomentWithoutOffset(Place at, string field, string text, string utc, string elsewhere) => Rules.MomentWithoutOffset.At(
        at,
        $"'{text}' in '{field}' does not say by which clock; it was read as UTC",
        $"Write {utc} for UTC, or the time of another clock with its offset, such as {elsewhere}");

    public static Diagnostic BadUrl(Place at, string field, string text, string? suggestion) => Rules.BadUrl.At(
        at,
        $"'{text}' in '{field}' is not a web address",
        suggestion is null ? Rules.BadUrl.Cure : $"Write it whole: {suggestion}");

    public static Diagnostic BadSiteUrl(Place at, string field, string text, string why, string meant) => Rules.BadUrl.At(
        at,
        $"'{text}' in '{field}' is no place where a site can be published: {why}",
        $"Write {meant}");

    // Why no site can be published at an address: the ends of the sentence of bad-url, and of the command line's

    public static string SiteUrlSpace { get; } = "it has a space in it";

    public static string SiteUrlSignIn { get; } = "it signs somebody in, and would stand on every page";

    public static string SiteUrlQuery { get; } = "pages cannot stand below what follows a ? or a #";

    public static string SiteUrlPage { get; } = "it is a page, and pages stand in a folder";

    public static Diagnostic BadLanguage(Place at, string field, string text, string? suggestion) => Rules.BadLanguage.At(
        at,
        $"'{text}' in '{field}' is not a language tag{DidYouMean(suggestion)}",
        suggestion is null ? Rules.BadLanguage.Cure : $"Write {suggestion}, the tag of the language by BCP 47.");

    public static Diagnostic BadCountry(Place at, string field, string text, string? suggestion) => Rules.BadCountry.At(
        at,
        $"'{text}' in '{field}' is not a country code{DidYouMean(suggestion)}",
        suggestion is null ? Rules.BadCountry.Cure : $"Write {suggestion}, the two capitals of ISO 3166-1.");

    public static Diagnostic BadWikidata(Place at, string field, string text, string? suggestion) => Rules.BadWikidata.At(
        at,
        $"'{text}' in '{field}' is not a Wikidata item",
        suggestion is null ? Rules.BadWikidata.Cure : $"Write the item alone: {suggestion}");

    public static Diagnostic BadExternalId(Place at, string field, string text, string register, string sample, bool isOfForm, string? suggestion) => Rules.BadExternalId.At(
        at,
        isOfForm ? $"'{text}' in '{field}' is no identifier of {register}: its check digits do not fit" : $"'{text}' in '{field}' is not written as an identifier of {register}",
        suggestion is not null ? $"Write the identifier alone: {suggestion}"
            : isOfForm ? "A digit is wrong, or two are swapped: copy it again from the page of the register."
            : $"Write it as the register does, such as {sample}");

    public static Diagnostic NearIdScheme(Place at, string name, string meant, IReadOnlyCollection<string> known) => Rules.NearIdScheme.At(
        at,
        $"'{name}' is no register that is known{DidYouMean(meant)}",
        $"Write '{meant}'; those that are known are {string.Join(", ", known)}. A register of your own needs a name that is further from these.");

    public static Diagnostic IdsDisagree(Place at, string written, string other) => Rules.IdsDisagree.At(
        at, $"'ids' calls it {written} in Wikidata, and 'wikidata' calls it {other}");

    public static Diagnostic BadOldPath(Place at, string field, string text) => Rules.BadOldPath.At(
        at, $"'{text}' in '{field}' is not a page's path in the site");

    public static Diagnostic BadClaimReference(Place at, string field, string text) => Rules.BadClaimReference.At(
        at, $"'{text}' in '{field}' does not name a claim");

    public static Diagnostic BadSourceReference(Place at, string field, string text) => Rules.BadSourceReference.At(
        at, $"'{text}' in '{field}' does not name an article");

    // What to write instead of a date that is none: each hint of bad-date. A date ends its sentence without a full stop, which would be typed along.

    public static string WriteDate(string date) => $"Write {date}";

    public static string WriteEither(string first, string second) => $"Write {first} or {second}";

    public static string WriteIfDayIsRight(string date) => $"If the number of the day is right, write {date}";

    public static string WriteEnd(string open, string alone, bool isStart) => isStart
        ? $"Write {open} where it has no beginning, or its end alone where its beginning is not known: {alone}"
        : $"Write {open} where it has no end yet, or its beginning alone where its end is not known: {alone}";

    public static string WriteMonths(string months, string year) => $"Write {months} for its months in the north, or the year alone: {year}";

    public static string WriteYears(string years) => $"If a span of years is meant, write {years}";

    // Why a text is no date: the ends of the sentence of bad-date
    public const string DateIsEmpty = "it is empty";
    public const string DateYear = "years go from 0001 to 9999";
    public const string DateReversed = "it ends before it begins";
    public const string DateUnbounded = "it is open at both ends";
    public const string DateEndMissing = "one of its ends is missing";
    public const string DateSeason = "it is a season in EDTF, and seasons are not used here, since they are not the same months everywhere";
    public const string DateUnspecifiedYear = "digits of its year are left open, which is not used here";
    public const string DateSignInFront = "a sign of doubt stands behind a date; in front of it EDTF has it for the year alone";
    public const string DateUnspecifiedInInterval = "an unknown day cannot begin or end a span";
    public const string DateOtherNotation = "it is written another way";
    public const string DateUnrecognised = "it is in no known form";

    public static string DateMonth(int month) => $"there is no month {month}";

    public static string DateDay(int year, string month, int lastDay) => $"{month} {year} has {lastDay} days";

    public static string DateWeekday(string date, string weekday) => $"{date} is a {weekday}";

    public static string DateAmbiguous(string dayFirst, string monthFirst) => $"it can mean {dayFirst} or {monthFirst}";

    private static string Instead(string field, string expected, string found, IReadOnlyList<string> written)
    {
        if (expected.StartsWith("a list", StringComparison.Ordinal))
        {
            return found == "a group of fields" ? "Put '- ' before the first of these fields, and indent the others to line up with it."
                : written is [['-', not ' ', ..], ..] ? "Put a space after each hyphen: '- one'."
                : expected.Contains(" with fields ", StringComparison.Ordinal) ? $"Write each on lines of its own below '{field}:', the first of them after '- '."
                : written is [{ Length: <= 80 } items] ? $"Write {field}: [{items}], or each on a line of its own after '- '."
                : $"Write {field}: [one, another], or each on a line of its own after '- '.";
        }

        if (expected.StartsWith("names", StringComparison.Ordinal))
            return $"Write below '{field}:' a line 'name: …' for each, indented by two spaces.";

        return (expected, found, written) switch
        {
            ("words", "a list", { Count: > 0 }) when written.All(word => word.Length is > 0 and <= 80) => $"Write them as one text: {field}: \"{string.Join(", ", written)}\"",
            ("words", "a group of fields", [var first, ..]) => $"A colon with a space after it makes a field; put the text in double quotes: \"{first}\"",
            _ => $"Write {expected}.",
        };
    }

    public static Diagnostic BadColour(Place at, string field, string text, string? meant) => Rules.BadColour.At(
        at,
        $"'{text}' in '{field}' is no colour that can be read here",
        meant is null ? "Write it as #rrggbb or #rgb, in quotation marks: \"#17507c\"." : $"Write it with its sign, in quotation marks: \"{meant}\".");

    /// <summary>Says it of a value that was meant, and is none.</summary>
    public static Diagnostic ValueIsComment(Place at, string field, string written) => Rules.CommentInValue.At(
        at,
        $"'{written}' is a comment, so '{field}' has no value",
        $"Put it in quotation marks: {field}: \"{written}\".");

    public static Diagnostic AccentUnreadable(Place at, string colour, bool isDark, double contrast, string better) => Rules.AccentUnreadable.At(
        at,
        string.Create(CultureInfo.InvariantCulture, $"links in {colour} cannot be read well on {(isDark ? "dark" : "light")} pages: the contrast is {Math.Floor(contrast * 100) / 100:0.00} to 1"),
        $"Take a {(isDark ? "lighter" : "darker")} one, such as \"{better}\"; 4.5 to 1 is needed.");

    public static Diagnostic NavigationTarget(Place at, bool isBoth) => Rules.NavigationItem.At(
        at,
        isBoth ? "the item of the navigation leads to a page and to an address" : "the item of the navigation leads nowhere",
        "Write either 'page:' with the name of a list or the id of a page, or 'url:' with an address outside of the site.");

    public static Diagnostic NavigationWithoutLabel(Place at) => Rules.NavigationItem.At(
        at, "the address in the navigation has no words that lead there", "Add 'label:' with what readers are to see.");
}

namespace Dossier.Diagnostics;

/// <content>Said of entries, their ids and what a dossier has to have.</content>
public static partial class Messages
{
    public static Diagnostic EntryOutsideFolder(Place at, string name, string? nearest, IReadOnlyList<string> folders) => Rules.EntryOutsideFolder.At(
        at,
        $"'{name}' is in none of the folders of entries{DidYouMean(nearest)}",
        $"Move it into {string.Join(", ", folders.SkipLast(1).Select(folder => $"{folder}/"))} or {folders[^1]}/.");

    public static Diagnostic BadId(Place at, string id, string reason, string? suggestion) => Rules.BadId.At(
        at,
        $"'{id}' cannot be an id: {reason}",
        suggestion is null ? Rules.BadId.Cure : $"Call it '{suggestion}'.");

    public static Diagnostic ReservedId(Place at, string id, string owner) => Rules.ReservedId.At(
        at, $"'{id}' is the id of {owner}, and no other entry can have it");

    public static Diagnostic DuplicateId(Place at, string id, string other) => Rules.DuplicateId.At(
        at, $"the id '{id}' is already taken by {other}");

    public static Diagnostic MissingSettings(Place at) => Rules.MissingSettings.At(at, "the dossier has no dossier.yml");

    public static Diagnostic MissingHome(Place at) => Rules.MissingHome.At(at, "the dossier has no index.md, its home page");

    public static Diagnostic MarkdownTooDeep(Place at) => Rules.MarkdownTooDeep.At(at, "the text is nested too deeply to be read");

    public static Diagnostic LanguageTwice(Place at, string language, bool isOwn) => Rules.LanguageTwice.At(
        at, isOwn ? $"'{language}' is the dossier's own language, and no further one" : $"'{language}' stands there twice");

    public static Diagnostic TranslationIntoOwn(Place at, string language) => Rules.TranslationUnlisted.At(
        at, $"'{language}' is the dossier's own language, and the original is in it", "Rename the file, or remove it.");

    public static Diagnostic TranslationUnlisted(Place at, string language, string? nearest, IReadOnlyList<string> languages) => Rules.TranslationUnlisted.At(
        at,
        languages.Count == 0
            ? $"this is a translation into '{language}', and dossier.yml names no further language"
            : $"this is a translation into '{language}', which is none of the languages of the dossier{DidYouMean(nearest)}",
        $"Write 'languages: [{string.Join(", ", languages.Append(language))}]' in dossier.yml, or rename the file.");

    public static Diagnostic TranslationWithoutOriginal(Place at, string original, string? nearest) => Rules.TranslationWithoutOriginal.At(
        at, $"there is no '{original}' that it could be the translation of{DidYouMean(nearest)}");

    public static Diagnostic TranslationChangesFact(Place at, string what, string original) => Rules.TranslationChangesFact.At(
        at, $"the translation states {what}", $"Leave it out here: facts are those of {original}. If they are wrong, mend them there.");

    public static Diagnostic TranslationOfOtherLength(Place at, string field, int count, int own) => Rules.TranslationDiffers.At(
        at, string.Create(CultureInfo.InvariantCulture, $"'{field}' has {count} here and {own} in the original"), "Translate each of them, in their order.");

    public static Diagnostic TranslationOfNothing(Place at, string field, string? nearest, string original) => Rules.TranslationDiffers.At(
        at, $"this is none of '{field}' of the original{DidYouMean(nearest)}", $"Repeat facts as they stand in {original}, or leave them out and keep the order of its list.");

    public static Diagnostic TranslationOfOtherParagraphs(Place at, int count, int own, string original) => Rules.TranslationDiffers.At(
        at,
        string.Create(CultureInfo.InvariantCulture, $"the translated text is not in as many paragraphs as the original: {count} in place of {own}"),
        $"Let each paragraph stand for the one of {original} with its number: quotations and links name them by it.");

    public static Diagnostic QuoteNotInTranslation(Place at, string article) => Rules.QuoteNotInTranslation.At(
        at, $"the translated text of '{article}' does not have these words");

    public static Diagnostic UntranslatedEntries(Place at, string language, int count, int all, string first) => Rules.UntranslatedEntries.At(
        at, string.Create(CultureInfo.InvariantCulture, $"{count} of {all} entries are not translated into '{language}', {first} among them"));

    // Why a text is no id: the ends of the sentence of bad-id
    public const string IdIsEmpty = "it is empty";
    public const string IdIsNotNormalised = "its accents are written apart from their letters";

    public static string IdHasCapital(char capital) => $"'{capital}' is a capital letter";

    public static string IdHasStraySeparator(char separator) => $"'{separator}' is at its start or end, or next to another";

    public static string IdHasForeignCharacter(string character) => character == " " ? "it has a space" : $"'{character}' is neither a letter nor a digit";

    public static string IdHasUnseenSign(Rune sign) => $"it has {Unseen(sign)}";

    private static string Unseen(Rune sign) => string.Create(CultureInfo.InvariantCulture, $"a sign that nobody sees (U+{sign.Value:X4})");
}

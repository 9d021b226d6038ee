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

    // Why a text is no id: the ends of the sentence of bad-id
    public const string IdIsEmpty = "it is empty";
    public const string IdIsNotNormalised = "its accents are written apart from their letters";

    public static string IdHasCapital(char capital) => $"'{capital}' is a capital letter";

    public static string IdHasStraySeparator(char separator) => $"'{separator}' is at its start or end, or next to another";

    public static string IdHasForeignCharacter(string character) => character == " " ? "it has a space" : $"'{character}' is neither a letter nor a digit";

    public static string IdHasUnseenSign(Rune sign) => $"it has {Unseen(sign)}";

    private static string Unseen(Rune sign) => string.Create(CultureInfo.InvariantCulture, $"a sign that nobody sees (U+{sign.Value:X4})");
}

namespace Dossier.Diagnostics;

/// <summary>
/// Every sentence that Dossier says to an author, in one folder: a function for each makes the diagnostic of its
/// <see cref="Rules">rule</see>, with what is wrong in this case and what to do. The files follow the road of a page:
/// Sources, FrontMatter, Fields, Entries, References, Texts, Evidence, Advice, Pages, Templates and Output; then what the
/// commands say beside it: Commands, Import and Pdf. <c>docs/diagnostics.md</c> shows each message as it is printed.
/// </summary>
public static partial class Messages
{
    private static string DidYouMean(string? nearest) => nearest is null ? "" : $"; did you mean '{nearest}'?";

    private static string Indefinite(string noun) => (noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + noun;

    private static bool LooksLikeId(string id) => id.All(character => character is '-' or '_' || (char.IsLetterOrDigit(character) && !char.IsUpper(character)));

    /// <summary>The beginning of words that may be long; no sign of two units is cut in half.</summary>
    internal static string Shortened(string words, int most) =>
        words.Length <= most ? words : $"{words[..(char.IsHighSurrogate(words[most - 1]) ? most - 1 : most)]}…";
}

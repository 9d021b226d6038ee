namespace Dossier.Graph.Names;

/// <summary>
/// Where a name may begin and end in a script that is written without spaces between words. Nothing tells words apart there
/// but a dictionary; these rules keep a name from being found within a syllable, and short ones from being found by chance.
/// </summary>
internal static class UnspacedScripts
{
    /// <summary>Whether a name may begin or end between two letters, one of which is of such a script.</summary>
    public static bool MayPart(ReadOnlySpan<char> text, int at)
    {
        var (before, after) = (text[at - 1], text[at]);
        if (char.IsLowSurrogate(after) || !(IsUnspacedBefore(text, at) || Characters.IsUnspaced(after)))
            return false;

        return !IsMark(after) && !FollowsConsonant(after) && !AwaitsConsonant(before)
            // Words in katakana are parted from others by their letters: インド is not in インドネシア.
            && !(IsKatakana(before) && IsKatakana(after))
            // 8日本报讯 is the 8th, and no word of Japan.
            && !(char.IsDigit(before) && after is '日' or '月' or '年')
            && after is not ('々' or 'ゝ' or 'ゞ');
    }

    /// <summary>How many characters a name has at least that touches other letters here.</summary>
    public static int ShortestAt(ReadOnlySpan<char> text, int at) =>
        IsHiragana(text[at - 1]) && IsHiragana(text[at]) ? 3 : Math.Max(ShortestOf(text[at - 1]), ShortestOf(text[at]));

    /// <summary>How many characters a name has at least, by one of its letters, that touches letters of other kinds.</summary>
    public static int ShortestOf(char letter) => IsSyllabic(letter) ? 3 : 2;

    private static bool IsUnspacedBefore(ReadOnlySpan<char> text, int at) =>
        Characters.IsUnspaced(char.IsLowSurrogate(text[at - 1]) && at > 1 ? text[at - 2] : text[at - 1]);

    private static bool IsMark(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>A Thai or Lao vowel that is written behind its consonant, and is a letter by its category.</summary>
    private static bool FollowsConsonant(char character) => character
        is '\u0E30' or '\u0E32' or '\u0E33' or '\u0E45' or '\u0EB0' or '\u0EB2' or '\u0EB3' or '\u0EBD';

    /// <summary>A Thai or Lao vowel that is written before its consonant; the Burmese and Khmer signs that stack the next one.</summary>
    private static bool AwaitsConsonant(char character) => character
        is (>= '\u0E40' and <= '\u0E44') or (>= '\u0EC0' and <= '\u0EC4') or '\u1039' or '\u17D2';

    private static bool IsKatakana(char character) => character is (>= '\u30A1' and <= '\u30FA') or (>= '\u30FC' and <= '\u30FF') or (>= '\u31F0' and <= '\u31FF');

    private static bool IsHiragana(char character) => character is >= '\u3041' and <= '\u309F';

    /// <summary>Thai, Lao, Burmese, Khmer: a syllable is several characters.</summary>
    private static bool IsSyllabic(char character) => character is >= '\u0E00' and <= '\u17FF';
}

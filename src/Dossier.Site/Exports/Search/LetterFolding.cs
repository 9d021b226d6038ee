using Dossier.Sources;

namespace Dossier.Exports.Search;

/// <summary>
/// How letters are compared in a search: without case, without accents and points, in the plain form of Arabic. Character
/// by character, so that nothing depends on what stands around it; <c>assets/search-words.js</c> does the same.
/// </summary>
/// <remarks>
/// In this order: compatibility decomposition (NFKD, Unicode Standard Annex 15); marks of the alphabets that can be
/// written without them go; lower case; the table of single letters. Marks of Indic scripts are vowels, and stay.
/// </remarks>
internal static class LetterFolding
{
    /// <summary>The shortest that may remain of a word without its article: "الله" is no "له".</summary>
    private const int ShortestWithoutArticle = 3;

    private static readonly string[] _articles = ["وال", "بال", "كال", "فال", "ال", "لل"];

    private static readonly FrozenDictionary<char, string> _letters = Table(
        ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("ø", "o"), ("đ", "d"), ("ð", "d"), ("þ", "th"), ("ł", "l"), ("ħ", "h"), ("ı", "i"),
        ("ŋ", "n"), ("ŧ", "t"), ("ə", "e"), ("ς", "σ"),
        ("ٱ", "ا"), ("ى", "ي"), ("ی", "ي"), ("ة", "ه"), ("ہ", "ه"), ("ھ", "ه"), ("ک", "ك"), ("ـ", ""));

    private static readonly string?[] _folded = new string?[char.MaxValue + 1];

    /// <summary>A character of the basic plane as it is compared: nothing, one letter or several.</summary>
    public static string Fold(char character) => _folded[character] ??= char.IsSurrogate(character) ? "" : Fold(character.ToString());

    /// <summary>One character as it is compared.</summary>
    public static string Fold(string character)
    {
        var folded = new StringBuilder(4);
        foreach (var rune in NormalForm.Decomposed(character).EnumerateRunes())
        {
            if (IsDropped(rune.Value) || !IsWord(Rune.GetUnicodeCategory(rune)))
                continue;

            var lower = Rune.ToLowerInvariant(rune);
            folded.Append(lower.Value switch
            {
                >= 0x0660 and <= 0x0669 => ((char)(lower.Value - 0x0660 + '0')).ToString(),
                >= 0x06F0 and <= 0x06F9 => ((char)(lower.Value - 0x06F0 + '0')).ToString(),
                <= char.MaxValue when _letters.TryGetValue((char)lower.Value, out var plain) => plain,
                _ => lower.ToString(),
            });
        }

        return folded.ToString();
    }

    /// <summary>A letter, digit or mark.</summary>
    public static bool IsWord(UnicodeCategory category) => category is <= UnicodeCategory.OtherNumber;

    /// <summary>An apostrophe, a sign typed in its place, or the Hebrew signs of an abbreviation.</summary>
    public static bool IsApostrophe(char character) => character is '\'' or '’' or '‘' or '`' or '\u02BC' or '\u05F3' or '\u05F4';

    /// <summary>A character that is not seen and parts no words: soft hyphen, joiners, direction marks.</summary>
    public static bool IsInvisible(char character) =>
        character is '\u00AD' or '\u061C' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    /// <summary>Thai, Lao, Burmese, Khmer, and the Chinese and Japanese scripts of the basic plane.</summary>
    public static bool IsUnspaced(char character) => character
        is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
        or (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>How many letters the Arabic article, with what is written together with it, takes of a folded word.</summary>
    public static int ArticleLength(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestWithoutArticle + 2 || word[0] < '\u0600')
            return 0;

        foreach (var article in _articles)
        {
            if (word.Length - article.Length >= ShortestWithoutArticle && word.StartsWith(article, StringComparison.Ordinal))
                return article.Length;
        }

        return 0;
    }

    /// <summary>Marks that a word may be written without, by their blocks, and modifier letters that stand for an apostrophe.</summary>
    private static bool IsDropped(int code) => code
        is (>= 0x0300 and <= 0x036F) or (>= 0x02B9 and <= 0x02BF) or (>= 0x0483 and <= 0x0489) or (>= 0x0591 and <= 0x05C7)
        or (>= 0x0610 and <= 0x061A) or (>= 0x064B and <= 0x065F) or 0x0670 or (>= 0x06D6 and <= 0x06ED) or (>= 0x08D3 and <= 0x08FF)
        or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF) or (>= 0xFE20 and <= 0xFE2F);

    private static FrozenDictionary<char, string> Table(params (string Letter, string Plain)[] rows) =>
        rows.ToFrozenDictionary(row => row.Letter[0], row => row.Plain);
}

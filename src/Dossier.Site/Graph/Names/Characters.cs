namespace Dossier.Graph.Names;

/// <summary>
/// What the finding of names and quotations takes a character for. Classes come from the Unicode general category, which
/// .NET carries itself: they do not depend on the machine.
/// </summary>
internal static class Characters
{
    private const byte Word = 1;
    private const byte Space = 2;
    private const byte Apostrophe = 4;
    private const byte Dash = 8;
    private const byte Invisible = 16;
    private const byte Pointing = 32;
    private const byte Variant = 64;

    private static readonly byte[] Classes = Classify();

    /// <summary>White space of any kind, line ends included.</summary>
    public static bool IsSpace(char character) => (Classes[character] & Space) != 0;

    /// <summary>An apostrophe or a sign typed in its place: ' ’ ‘ ʼ `</summary>
    public static bool IsApostrophe(char character) => (Classes[character] & Apostrophe) != 0;

    /// <summary>Any hyphen, dash or minus sign.</summary>
    public static bool IsDash(char character) => (Classes[character] & Dash) != 0;

    /// <summary>A character that is not seen and parts no words: soft hyphen, direction marks, zero-width space, word joiner.</summary>
    public static bool IsInvisible(char character) => (Classes[character] & Invisible) != 0;

    /// <summary>A letter, digit or combining mark of the basic plane.</summary>
    public static bool IsWord(char character) => (Classes[character] & Word) != 0;

    /// <summary>
    /// A sign that a word may be written without: the vowel signs of Arabic and Hebrew, and the tatweel, which only stretches.
    /// </summary>
    public static bool IsPointing(char character) => (Classes[character] & Pointing) != 0;

    /// <summary>A letter or sign in whose place another is typed: <see cref="NameText"/> knows which.</summary>
    public static bool IsVariant(char character) => (Classes[character] & Variant) != 0;

    /// <summary>A character that names keep as it is: none of the classes above.</summary>
    public static bool IsPlain(char character) => (Classes[character] & ~Word) == 0;

    /// <summary>Whether the character at the index belongs to a word: a letter, a digit or a combining mark of any script.</summary>
    public static bool IsWord(ReadOnlySpan<char> text, int index)
    {
        var character = text[index];
        var inWord = (Classes[character] & Word) != 0;
        if (inWord || !char.IsSurrogate(character))
            return inWord;

        var start = char.IsLowSurrogate(character) && index > 0 ? index - 1 : index;
        return Rune.DecodeFromUtf16(text[start..], out var rune, out _) == System.Buffers.OperationStatus.Done
            && IsWord(Rune.GetUnicodeCategory(rune));
    }

    /// <summary>
    /// Whether the text may be cut before the index without cutting a word. True at both ends, and between any two
    /// characters of a script that is written without spaces.
    /// </summary>
    public static bool IsBoundary(ReadOnlySpan<char> text, int index) =>
        index == 0 || index == text.Length || !IsWord(text, index - 1) || !IsWord(text, index)
        || IsUnspaced(text[index - 1]) || IsUnspaced(text[index]);

    /// <summary>Thai, Lao, Burmese, Khmer, and the Chinese and Japanese scripts, also beyond the basic plane.</summary>
    public static bool IsUnspaced(char character) => character
        is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
        or (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uD840' and <= '\uD8BF');

    private static bool IsWord(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsVowelSign(char character) => character
        is (>= '\u0591' and <= '\u05BD') or '\u05BF' or '\u05C1' or '\u05C2' or '\u05C4' or '\u05C5' or '\u05C7'
        or (>= '\u0610' and <= '\u061A') or '\u0640' or (>= '\u064B' and <= '\u065F') or '\u0670'
        or (>= '\u06D6' and <= '\u06DC') or (>= '\u06DF' and <= '\u06E8') or (>= '\u06EA' and <= '\u06ED');

    private static byte[] Classify()
    {
        var classes = new byte[char.MaxValue + 1];
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var character = (char)code;
            var category = CharUnicodeInfo.GetUnicodeCategory(character);
            classes[code] = character switch
            {
                // U+02BC is a letter by its category, but is typed as an apostrophe.
                '\'' or '’' or '‘' or '\u02BC' or '`' => Apostrophe,
                '\u00AD' or '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' => Invisible,
                _ when category == UnicodeCategory.DashPunctuation || character == '\u2212' => Dash,
                _ when char.IsWhiteSpace(character) => Space,
                '\u05F3' or '\u05F4' => Variant,
                'أ' or 'إ' or 'آ' or 'ٱ' or 'ک' or 'ی' => Word | Variant,
                _ when IsVowelSign(character) => Word | Pointing,
                _ when IsWord(category) => Word,
                _ => 0,
            };
        }

        return classes;
    }
}

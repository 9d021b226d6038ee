namespace Dossier.Import.Forms.Encodings;

/// <summary>
/// How far a text looks as if its bytes had been read by the wrong encoding: signs beyond ASCII that stand as no language has them,
/// such as controls, two scripts in one word, a capital behind a small letter, words of accented letters alone, signs within words.
/// </summary>
/// <param name="Wrong">How many signs stand so.</param>
/// <param name="Foreign">How many signs beyond ASCII there are.</param>
/// <param name="Letters">How many letters there are.</param>
internal readonly record struct Misreading(int Wrong, int Foreign, int Letters)
{
    private const int Sampled = 200_000;

    private const int LeastWrong = 3;

    /// <summary>What is no letter at all counts for several that stand where none should.</summary>
    private const int WeightOfNone = 4;

    private const int LeastCapitals = 30;

    /// <summary>Whether the encoding is certainly not the right one.</summary>
    public bool IsWrong => Wrong >= LeastWrong && Wrong * 7 > Foreign;

    /// <summary>Whether it is in Latin letters, as far as can be told by those that all encodings share.</summary>
    public bool IsMostlyAscii => Foreign * 10 < Letters * 3;

    public static Misreading Of(string text)
    {
        var (wrong, foreign, letters, capitals, small) = (0, 0, 0, 0, 0);
        var end = Math.Min(text.Length, Sampled);
        for (var at = 0; at < end; at++)
        {
            var sign = text[at];
            if (char.IsLetter(sign))
                letters++;
            if (sign < 0x80 || char.IsSurrogate(sign))
                continue;
            foreign++;
            capitals += char.IsUpper(sign) ? 1 : 0;
            small += char.IsLower(sign) ? 1 : 0;
            wrong += IsNoLetter(sign) ? WeightOfNone : IsOdd(at > 0 ? text[at - 1] : ' ', sign, at + 1 < text.Length ? text[at + 1] : ' ') ? 1 : 0;
        }

        // Two encodings of Cyrillic have capitals where the other has small letters.
        var isTurned = capitals > LeastCapitals && capitals > small * 4 && capitals * 2 > foreign;
        return new Misreading(isTurned ? wrong + capitals : wrong, foreign, letters);
    }

    private static bool IsNoLetter(char sign) => sign is '\uFFFD' or (>= '\u0080' and <= '\u009F' and not '\u0085') || char.GetUnicodeCategory(sign) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static bool IsOdd(char before, char sign, char after)
    {
        if (sign is >= '\uFF61' and <= '\uFF9F')
            return IsIdeograph(before) || IsIdeograph(after);
        // A sign of Chinese alone within Latin letters is two bytes of a Latin word.
        if (IsIdeograph(sign))
            return before < 0x80 && after < 0x80 && (char.IsAsciiLetter(before) || char.IsAsciiLetter(after));
        if (!char.IsLetter(sign))
            return !StandsInWords(sign) && ((IsOfWord(before) && IsOfWord(after)) || (IsUpperHalf(before) && IsUpperHalf(after)));
        var script = ScriptOf(sign);
        var isMixed = IsOther(script, before) || IsOther(script, after);
        var isTurned = (char.IsLower(before) && char.IsUpper(sign)) || (char.IsLower(sign) && char.IsUpper(after));
        var isAmongAccents = script == 'L' && before >= 0x80 && after >= 0x80 && ScriptOf(before) == 'L' && ScriptOf(after) == 'L';
        return isMixed || isTurned || isAmongAccents;
    }

    /// <summary>A letter of a script that writes words with spaces between them.</summary>
    private static bool IsOfWord(char sign) => ScriptOf(sign) is not (' ' or '*');

    /// <summary>A letter or sign of the upper half of Latin-1: three in a row are words of no language.</summary>
    private static bool IsUpperHalf(char sign) => sign is >= '\u00A1' and <= '\u00FF' and not '\u00AD';

    private static bool IsOther(char script, char other) => script != '*' && ScriptOf(other) is var next && next is not (' ' or '*') && next != script;

    private static bool IsIdeograph(char sign) => sign is >= '\u3040' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF';

    /// <summary>Signs that words have inside: apostrophes, hyphens, dashes, joiners, marks.</summary>
    private static bool StandsInWords(char sign) =>
        sign is '’' or '‘' or 'ʼ' or '´' or '·' or '‑' or '‐' or '–' or '—' or '…' or '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u00A0' or '\u202F' or '\u2009' or '־' or '״' or '׳' or '،'
        || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.ModifierLetter;

    /// <summary>A sign for each script; <c>*</c> for those without spaces and all others, a space for what is no letter.</summary>
    private static char ScriptOf(char sign) => !char.IsLetter(sign) ? ' ' : sign switch
    {
        <= '\u024F' or >= '\u1E00' and <= '\u1EFF' => sign is 'ª' or 'º' ? ' ' : 'L',
        >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF' => 'G',
        >= '\u0400' and <= '\u052F' => 'C',
        >= '\u0590' and <= '\u05FF' => 'H',
        >= '\u0600' and <= '\u077F' => 'A',
        _ => '*',
    };
}

namespace Dossier.Sources;

/// <summary>
/// Signs that show nothing: with one of them two names look alike and are two. No id, and no name of a file that is published, has
/// one; texts do, since there they join or part letters, break lines or choose between forms of a sign.
/// </summary>
public static class UnseenSigns
{
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;

    /// <summary>Unicode's Default_Ignorable_Code_Point (DerivedCoreProperties.txt, 17.0), first and last of each range.</summary>
    private static readonly (int First, int Last)[] _ignorable =
    [
        (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F),
        (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8),
        (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
    ];

    /// <summary>Scripts whose letters change their form beside a joiner: Arabic to the extensions of it, those of India, Burmese, Khmer, Mongolian.</summary>
    private static readonly (int First, int Last)[] _joining = [(0x0600, 0x08FF), (0x0900, 0x0DFF), (0x1000, 0x109F), (0x1780, 0x18AF)];

    /// <summary>
    /// Whether a sign shows nothing wherever it stands: one that Unicode has programs pass over, one that steers, ends a line or
    /// stands for half of a character, one that is blank without being a space, and U+FFFD, which stands in the place of a sign that was lost.
    /// </summary>
    public static bool Is(Rune sign) => IsIgnorable(sign) || IsBlank(sign) || sign == Rune.ReplacementChar || Rune.GetUnicodeCategory(sign)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>Whether Unicode has programs that do not know a sign show nothing for it.</summary>
    public static bool IsIgnorable(Rune sign) => sign.Value >= _ignorable[0].First && IsIn(_ignorable, sign);

    /// <summary>
    /// The first sign of a name that shows nothing; null where each shows. A joiner or non-joiner between letters that change their
    /// form by it is a part of their word (UAX #31, 2.3), as in Persian.
    /// </summary>
    public static Rune? FirstIn(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Ascii.IsValid(name) && !name.Any(char.IsControl))
            return null;

        Rune[] signs = [.. name.EnumerateRunes()];
        for (var at = 0; at < signs.Length; at++)
        {
            if (Is(signs[at]) && !(signs[at].Value is NonJoiner or Joiner && IsJoining(signs, at - 1) && IsJoining(signs, at + 1)))
                return signs[at];
        }

        return null;
    }

    private static bool IsJoining(Rune[] signs, int at) =>
        at >= 0 && at < signs.Length && IsIn(_joining, signs[at]) && !IsIgnorable(signs[at]) && (Rune.IsLetter(signs[at]) || IsMark(signs[at]));

    private static bool IsMark(Rune sign) => Rune.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Signs without ink that count as letters or symbols: of Braille, of music, of hieroglyphs.</summary>
    private static bool IsBlank(Rune sign) => sign.Value is 0x2800 or 0x1D159 or 0x13441 or 0x13442;

    private static bool IsIn((int First, int Last)[] ranges, Rune sign) => Array.Exists(ranges, range => sign.Value >= range.First && sign.Value <= range.Last);
}

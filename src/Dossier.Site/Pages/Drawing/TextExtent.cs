namespace Dossier.Pages.Drawing;

/// <summary>
/// How much room words take in a picture. The font is the reader's, so this is an estimate by classes of characters, rather
/// too wide than too narrow: what is laid out by it does not overlap.
/// </summary>
internal static class TextExtent
{
    private const string Ellipsis = "…";
    private const string Narrow = "iIjlftr.,:;'’‘`|!()[]{}/\\·- ";
    private const string Broad = "mwMWQO@%—…&";

    /// <summary>The width of a line in the unit of the font's size.</summary>
    public static int WidthOf(string text, double size)
    {
        var ems = 0.0;
        foreach (var sign in text.EnumerateRunes())
            ems += EmsOf(sign);

        return (int)Math.Ceiling(ems * size);
    }

    /// <summary>A text, cut with an ellipsis where it is wider than a line may be.</summary>
    public static string Fit(string text, double size, int width)
    {
        if (WidthOf(text, size) <= width)
            return text;

        // What a reader sees as one sign is not parted.
        var signs = StringInfo.ParseCombiningCharacters(text);
        for (var count = signs.Length - 1; count > 0; count--)
        {
            var cut = text[..signs[count]].TrimEnd() + Ellipsis;
            if (WidthOf(cut, size) <= width)
                return cut;
        }

        return Ellipsis;
    }

    /// <summary>A text in at most so many lines, parted at spaces; the last one is cut where the rest does not fit.</summary>
    public static ImmutableArray<string> Wrap(string text, double size, int width, int mostLines)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var rest = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        while (rest.Length > 0)
        {
            var words = 1;
            while (words < rest.Length && WidthOf(string.Join(' ', rest[..(words + 1)]), size) <= width)
                words++;

            var isLast = lines.Count == mostLines - 1;
            lines.Add(Fit(string.Join(' ', isLast ? rest : rest[..words]), size, width));
            rest = isLast ? [] : rest[words..];
        }

        return lines.ToImmutable();
    }

    private static double EmsOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ when IsWide(rune.Value) => 1.05,
        _ when rune.Value < 0x2100 && Narrow.Contains((char)rune.Value, StringComparison.Ordinal) => 0.36,
        _ when rune.Value < 0x2100 && Broad.Contains((char)rune.Value, StringComparison.Ordinal) => 0.95,
        UnicodeCategory.UppercaseLetter => 0.7,
        _ => 0.59,
    };

    /// <summary>Signs that take a whole square: those of East Asian writing (UAX #11, wide and full-width), and pictures.</summary>
    private static bool IsWide(int sign) =>
        sign is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or >= 0x1F000;
}

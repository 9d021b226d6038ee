namespace Dossier.Import.Forms.Encodings;

/// <summary>Letters of two or four bytes each (UTF-16, UTF-32), with a byte order mark or without one.</summary>
internal static class WideLetters
{
    /// <summary>In bytes: how far a zero is looked for, which every such text has in its spaces and no other text has.</summary>
    private const int Sniffed = 4_096;

    /// <summary>In letters; anything shorter may be of any kind.</summary>
    private const int LeastLetters = 16;

    /// <summary>The text, the name of its encoding, and whether a mark states that; null where the bytes are nothing of the kind.</summary>
    public static (string Text, string Encoding, bool IsMarked)? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2)
            return null;
        if (bytes.Length % 4 == 0 && bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return (Encoding.UTF32.GetString(bytes[4..]), "utf-32", true);
        if (bytes.Length % 4 == 0 && bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            return (new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetString(bytes[4..]), "utf-32BE", true);
        if (bytes.Length % 2 != 0)
            return null;
        if (bytes[0] == 0xFF && bytes[1] == 0xFE)
            return (Encoding.Unicode.GetString(bytes[2..]), "utf-16", true);
        if (bytes[0] == 0xFE && bytes[1] == 0xFF)
            return (Encoding.BigEndianUnicode.GetString(bytes[2..]), "utf-16BE", true);
        if (bytes.Length < LeastLetters * 2 || !bytes[..Math.Min(bytes.Length, Sniffed)].Contains((byte)0))
            return null;
        var (little, big) = (Encoding.Unicode.GetString(bytes), Encoding.BigEndianUnicode.GetString(bytes));
        var (littleSpaces, bigSpaces) = (Spaces(little), Spaces(big));
        return littleSpaces > bigSpaces && IsText(little) ? (little, "utf-16", false)
            : bigSpaces > littleSpaces && IsText(big) ? (big, "utf-16BE", false)
            : null;
    }

    private static int Spaces(string text) => text.AsSpan().Count(' ') + text.AsSpan().Count('\n') + text.AsSpan().Count('。');

    private static bool IsText(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var isOdd = rune == Rune.ReplacementChar || (Rune.IsControl(rune) && rune.Value is not ('\t' or '\n' or '\r' or '\f'))
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse;
            if (isOdd)
                return false;
        }

        return true;
    }
}

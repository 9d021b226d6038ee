namespace Dossier.Import.Forms.Encodings;

/// <summary>
/// Japanese, Korean and Chinese have their letters on the same bytes (EUC). What tells them apart is what they write with: no Japanese is without kana, which
/// Chinese has none of; Korean has its syllables in a part of the table where Chinese has the signs of half of its sounds.
/// </summary>
internal static class EasternLetters
{
    private const int Sampled = 200_000;

    private const int LeastLetters = 12;

    /// <summary>The encoding of a text for which one of them was guessed; the guess where it is none of them, or nothing speaks against it.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes, Encoding? guess)
    {
        if (guess?.WebName is not ("gb2312" or "gb18030" or "gbk" or "euc-kr" or "ks_c_5601-1987" or "euc-jp" or "big5" or "x-cp20936"))
            return guess;
        var sample = bytes[..Math.Min(bytes.Length, Sampled)];
        if (Share("euc-jp", sample, letter => letter is >= '\u3041' and <= '\u30FE') is { } japanese && japanese.Share >= 0.15)
            return japanese.Encoding;
        return Share("euc-kr", sample, letter => letter is >= '\uAC00' and <= '\uD7A3') is { } korean && korean.Share >= 0.9 ? korean.Encoding : guess;
    }

    /// <summary>How much of the letters beyond ASCII is of a kind; null where the bytes are no text in the encoding.</summary>
    private static (Encoding Encoding, double Share)? Share(string name, ReadOnlySpan<byte> bytes, Func<char, bool> isOfKind)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
        var letters = encoding.GetString(bytes).Where(letter => letter > '\u007F' && (char.IsLetter(letter) || letter == '\uFFFD')).ToArray();
        var isText = letters.Length >= LeastLetters && letters.Count(letter => letter == '\uFFFD') <= 1;
        return isText ? (encoding, (double)letters.Count(isOfKind) / letters.Length) : null;
    }
}

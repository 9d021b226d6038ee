namespace Dossier.Sources;

/// <summary>
/// The normal forms of Unicode (UAX #15), for any text. .NET refuses to normalise U+FFFE and a surrogate without its partner.
/// Neither joins with what stands beside it, so the text around it is brought to its form: U+FFFE stays, and the
/// half of a character becomes U+FFFD.
/// </summary>
public static class NormalForm
{
    private const int MostMarks = 128;
    private const char FirstMark = '\u02FF';

    /// <summary>NFC, the form in which texts, names and ids are held.</summary>
    public static string Composed(string text) => Of(text, NormalizationForm.FormC);

    /// <summary>Whether a text is in NFC, so that <see cref="Composed"/> gives it back as it is.</summary>
    public static bool IsComposed(ReadOnlySpan<char> text) =>
        Ascii.IsValid(text) || (EndOfWell(text) == text.Length && EndOfPiece(text) == text.Length ? text.IsNormalized(NormalizationForm.FormC) : text.SequenceEqual(Composed(text.ToString())));

    /// <summary>NFKC: one sign for those that differ in their look alone, such as ligatures and full-width letters.</summary>
    public static string Compatible(string text) => Of(text, NormalizationForm.FormKC);

    /// <summary>NFKD: as <see cref="Compatible"/>, with the marks of letters apart from them.</summary>
    public static string Decomposed(string text) => Of(text, NormalizationForm.FormKD);

    private static string Of(string text, NormalizationForm form)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = EndOfWell(text);
        if (end == text.Length)
            return Normalized(text, form);

        var whole = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at = end + 1)
        {
            end = at + EndOfWell(text.AsSpan(at));
            whole.Append(Normalized(text[at..end], form));
            if (end < text.Length)
                whole.Append(char.IsSurrogate(text[end]) ? '\uFFFD' : text[end]);
        }

        return whole.ToString();
    }

    /// <summary>
    /// Marks that follow one another are sorted, which takes work that grows with the square of their number. So a run of them that is
    /// longer than any of a script is brought to its form in pieces (UAX #15 has a like bound, of 30, for its stream-safe format).
    /// </summary>
    private static string Normalized(string text, NormalizationForm form)
    {
        var end = EndOfPiece(text);
        if (end == text.Length)
            return text.Normalize(form);

        var pieces = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at += end)
        {
            end = EndOfPiece(text.AsSpan(at));
            pieces.Append(text.Substring(at, end).Normalize(form));
        }

        return pieces.ToString();
    }

    /// <summary>Where a run of marks is too long to go on; the length of the text where none is.</summary>
    private static int EndOfPiece(ReadOnlySpan<char> text)
    {
        var run = 0;
        for (var at = text.IndexOfAnyExceptInRange('\0', FirstMark) is >= 0 and var first ? first : text.Length; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
            at += length;
            run = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark ? run + 1 : 0;
            if (run == MostMarks)
                return at;
        }

        return text.Length;
    }

    /// <summary>Where the first character stands that .NET refuses; the length of the text where there is none.</summary>
    private static int EndOfWell(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\uFFFE')
                return at;
            if (!char.IsSurrogate(text[at]))
                continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                return at;
            at++;
        }

        return text.Length;
    }
}

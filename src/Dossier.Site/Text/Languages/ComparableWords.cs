using Dossier.Sources;

namespace Dossier.Text.Languages;

/// <summary>A word as it is compared with those of other texts.</summary>
/// <param name="Hash">The same for words that differ in capitals, accents, vowel signs and joining signs alone.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Weight">
/// How much it tells that two texts share it: <see cref="ComparableWords.PlainWeight"/> for a plain word, half of it for a
/// Chinese or Japanese character, nothing for a number and for what begins with a capital, as names and titles do.
/// </param>
/// <param name="IsQuoted">Whether it stands between quotation marks.</param>
internal readonly record struct ComparableWord(ulong Hash, int Start, int Length, int Weight, bool IsQuoted);

/// <summary>
/// The words of a text in a form in which copies are alike: marks, spaces, capitals and accents do not count, and each says
/// whether somebody else is quoted with it, since two authors may quote one speech.
/// </summary>
internal static class ComparableWords
{
    /// <summary>What a word weighs that is no name and no number.</summary>
    public const int PlainWeight = 2;

    // FNV-1a, 64 bits (Fowler, Noll and Vo): the same on every machine, which string.GetHashCode is not.
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The words of a text, in their order.</summary>
    public static IEnumerable<ComparableWord> In(string text)
    {
        var at = 0;
        var (quotedTo, next) = (0, QuotationMarks.NextIn(text, 0));
        while (at < text.Length)
        {
            while (next is { } quotation && quotation.Start <= at)
            {
                quotedTo = Math.Max(quotedTo, quotation.End);
                next = QuotationMarks.NextIn(text, quotation.End);
            }

            if (!IsOfWord(text, at))
            {
                at++;
                continue;
            }

            var end = IsIdeograph(text[at]) ? at + 1 : EndOfWord(text, at);
            yield return Read(text, at, end, isQuoted: at < quotedTo);
            at = end;
        }
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && IsOfWord(text, at) && !IsIdeograph(text[at]))
            at++;

        return at;
    }

    private static ComparableWord Read(string text, int start, int end, bool isQuoted)
    {
        var word = text.AsSpan(start, end - start);
        var hash = Basis;
        var hasDigit = false;
        foreach (var character in Ascii.IsValid(word) ? word : NormalForm.Decomposed(word.ToString()))
        {
            hasDigit |= char.IsDigit(character);
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
                hash = (hash ^ char.ToLowerInvariant(character)) * Prime;
        }

        var weight = hasDigit || char.IsUpper(word[0]) ? 0 : IsIdeograph(word[0]) ? PlainWeight / 2 : PlainWeight;
        return new ComparableWord(hash, start, end - start, weight, isQuoted);
    }

    /// <summary>Letters, digits, and the signs within a word: accents, vowel signs, tatweel, soft hyphens and joiners.</summary>
    private static bool IsOfWord(string text, int at) => text[at] < 128 ? char.IsAsciiLetterOrDigit(text[at])
        : char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]) || CharUnicodeInfo.GetUnicodeCategory(text[at]) is
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    /// <summary>Of a script whose words are not parted by spaces, and whose characters are words or nearly so.</summary>
    private static bool IsIdeograph(char character) => character is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}

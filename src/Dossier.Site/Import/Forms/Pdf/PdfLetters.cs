using Dossier.Import.Reading;
using Dossier.Sources;
using Dossier.Text.Languages;

namespace Dossier.Import.Forms.Pdf;

/// <summary>
/// Whether the fonts of a file say which letters their signs are. Where they do not, what is read is their numbers: signs of no use, digits and capitals
/// within words, or letters without vowels, as no language has them.
/// </summary>
internal static class PdfLetters
{
    /// <summary>In words of three letters and more; with fewer, nothing is said.</summary>
    private const int LeastWords = 25;

    private const int LongestWithoutVowel = 3;

    private static readonly char[] _signs = [.. ".,;:!?()[]{}\"'“”„‘’«»…*/–—-"];

    /// <summary>In letters: Polish, Czech and Welsh words have that many consonants side by side, and no more.</summary>
    private const int MostConsonants = 7;

    public static bool AreUnread(IReadOnlyCollection<RawLine> lines)
    {
        var (all, unread) = (0, 0);
        foreach (var sign in lines.SelectMany(line => line.Text).Where(sign => !char.IsWhiteSpace(sign)))
        {
            all++;
            unread += sign == '\uFFFD' || char.GetUnicodeCategory(sign) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Control ? 1 : 0;
        }

        return unread * 20 > all || AreNoWords(lines.Where(line => line.Given is null).Select(line => line.Text));
    }

    /// <summary>Whether a text has words of no language that is written with Latin letters: in all of them more than a third of the letters are vowels.</summary>
    public static bool AreNoWords(IEnumerable<string> texts)
    {
        var (words, strange, letters, vowels) = (0, 0, 0, 0);
        foreach (var token in texts.SelectMany(WordForms.Tokens).Select(token => token.Trim(_signs)).Where(IsCounted))
        {
            words++;
            strange += IsStrange(token) ? 1 : 0;
            letters += token.Count(char.IsLetter);
            vowels += token.Count(IsVowel);
        }

        return words >= LeastWords && (strange * 4 > words || vowels * 4 < letters);
    }

    /// <summary>Whether it is a word in Latin letters, and no address and no number.</summary>
    private static bool IsCounted(string token) =>
        token.Length >= 3 && !token.Contains("://", StringComparison.Ordinal) && !token.Contains('@', StringComparison.Ordinal) && !token.Contains('.', StringComparison.Ordinal) && token.Any(char.IsLetter) && !token.Any(letter => char.IsLetter(letter) && letter > '\u024F');

    private static bool IsStrange(string token)
    {
        var letters = token.Where(char.IsLetter).ToArray();
        var isMixed = letters.Length * 10 < token.Count(sign => sign is not ('-' or '\'' or '’' or '/')) * 7 && !char.IsDigit(token[0]);
        var isTurned = letters.Any(char.IsLower) && letters.Skip(1).Count(char.IsUpper) * 2 >= letters.Length;
        if (isMixed || isTurned)
            return true;
        var isOfCapitals = letters.All(char.IsUpper) && letters.Length <= 6;
        return !isOfCapitals && letters.Length > LongestWithoutVowel && (!letters.Any(IsVowel) || Run(letters) > MostConsonants);
    }

    private static int Run(char[] letters)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in letters)
        {
            run = IsVowel(letter) ? 0 : run + 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static bool IsVowel(char letter) => char.IsLetter(letter) && (char.ToLowerInvariant(letter) is 'ı' or 'ø' or 'æ' or 'œ' or 'ə' || (letter < '\u0080' ? char.ToLowerInvariant(letter) : char.ToLowerInvariant(NormalForm.Decomposed(letter.ToString())[0])) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y');
}

using Dossier.Sources;

namespace Dossier.Text.Languages;

/// <summary>The words of a text, as they stand and in the form in which they are compared.</summary>
internal static class WordForms
{
    /// <summary>
    /// The form in which lines are compared with each other and with lists of words: small letters, straight apostrophes,
    /// single spaces, no signs at the ends; in Arabic no vowel signs, no tatweel and one alef.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var space = false;
        foreach (var character in NormalForm.Compatible(text))
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(character);
            if (char.IsWhiteSpace(character))
            {
                space = true;
                continue;
            }

            if (category == UnicodeCategory.Format || character is 'ـ' || (category == UnicodeCategory.NonSpacingMark && character is >= '\u064B' and <= '\u0652'))
                continue;
            if (space && folded.Length > 0)
                folded.Append(' ');
            space = false;
            folded.Append(character switch
            {
                '’' or '‘' or 'ʼ' or '`' or '´' => '\'',
                'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
                _ => char.ToLowerInvariant(character),
            });
        }

        return TrimSigns(folded.ToString());
    }

    private static string TrimSigns(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && !IsWordSign(text[start]))
            start++;
        while (end > start && !IsWordSign(text[end - 1]))
            end--;
        return text[start..end];
    }

    private static bool IsWordSign(char character) => char.IsLetterOrDigit(character) || char.IsSurrogate(character) || char.IsSymbol(character) && character is '©' or '$' or '€' or '£';

    /// <summary>The words between white space, as they stand.</summary>
    public static string[] Tokens(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words of a text in small letters: runs of letters, marks and digits.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var isWord = at < text.Length && (char.IsLetterOrDigit(text[at]) || CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
            if (isWord && start < 0)
                start = at;
            if (isWord || start < 0)
                continue;
            yield return text[start..at].ToLowerInvariant();
            start = -1;
        }
    }
}

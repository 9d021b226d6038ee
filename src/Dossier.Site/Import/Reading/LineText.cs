using Dossier.Text.Languages;

namespace Dossier.Import.Reading;

/// <summary>What can be seen of a line without knowing its words: its length, its capitals, how it ends.</summary>
internal static class LineText
{
    /// <summary>Whether there is a letter or a digit in it.</summary>
    public static bool HasWords(string text) => text.EnumerateRunes().Any(Rune.IsLetterOrDigit);

    /// <summary>The number of words; in scripts without spaces two signs count as one.</summary>
    public static int WordCount(string text)
    {
        var unspaced = text.Count(character => character is >= '\u2E80' and <= '\u9FFF' or >= '\u0E00' and <= '\u0EFF' or >= '\uAC00' and <= '\uD7AF');
        return unspaced * 4 > text.Length ? text.Length / 2 : WordForms.Tokens(text).Count(HasWords);
    }

    /// <summary>Whether it ends with the sign that ends a sentence, quotation marks and brackets after it or not.</summary>
    public static bool EndsSentence(string text) => EndSign(text) is '.' or '!' or '?' or '…' or '؟' or '۔' or '。' or '！' or '？' or '।';

    public static bool EndsQuestion(string text) => EndSign(text) is '!' or '?' or '؟' or '？' or '！';

    /// <summary>The last sign that is no closing mark; NUL where there is none.</summary>
    public static char EndSign(string text)
    {
        var end = text.Length;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '"' or '\'' or '”' or '’' or '“' or '»' or '›' or ')' or ']' or '」' or '*' or '_'))
            end--;
        return end == 0 ? '\0' : text[end - 1];
    }

    public static int SentenceCount(string text) => text.Length > 4000 ? 3 : SentenceSegmentation.In(text).Length;

    /// <summary>Whether nearly every word begins with a capital, as in the headlines of some papers. Small function words do not count.</summary>
    public static bool IsTitleCase(string text)
    {
        var words = WordForms.Tokens(text).Where(token => token.Any(char.IsLetter)).Select(token => token.TrimStart('"', '\'', '“', '‘', '(', '[', '«', '–', '-')).Where(token => token.Length > 0).ToArray();
        if (words.Length == 0)
            return false;
        var long_ = words.Where(word => word.Length >= 4 || (char.IsLetter(word[0]) && !char.IsLower(word[0]))).ToArray();
        var capital = long_.Count(word => char.IsUpper(word[0]) || char.IsDigit(word[0]) || word.Contains('-', StringComparison.Ordinal));
        return long_.Length >= 2 && capital * 100 >= long_.Length * 85;
    }

    /// <summary>Whether it begins with a small letter.</summary>
    public static bool BeginsSmall(string text) => char.IsLower(text.FirstOrDefault(char.IsLetterOrDigit));

    /// <summary>Whether it is an item of a list, a question or an answer of an interview, or begins with a time.</summary>
    public static bool BeginsAsItem(string text) =>
        text.Length > 1 && (text[0] is '-' or '–' or '—' or '•' or '*' or '·' or '▪' or '◦' or '‣' or '■' or '>' or '#'
            || (char.IsDigit(text[0]) && text.AsSpan().TrimStart("0123456789") is [('.' or ')' or ':' or 'h'), ..])
            || (text.IndexOf(':', StringComparison.Ordinal) is > 0 and < 25));

    /// <summary>The words that carry meaning, shortened to what their inflected forms share.</summary>
    public static FrozenSet<string> Stems(string text) =>
        WordForms.Words(text).Where(word => word.Length >= 4 && !FunctionWords.Anywhere.Contains(word)).Select(Stem).ToFrozenSet(StringComparer.Ordinal);

    private static string Stem(string word) => word.Length > 5 ? word[..5] : word;

    /// <summary>The share of the first set that is in the second.</summary>
    public static double Shared(FrozenSet<string> of, FrozenSet<string> with) =>
        of.Count == 0 ? 0 : (double)of.Count(with.Contains) / of.Count;
}

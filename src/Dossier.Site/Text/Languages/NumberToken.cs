using Dossier.Sources;

namespace Dossier.Text.Languages;

/// <summary>A word or a number in digits, as numbers are read from it.</summary>
/// <param name="Word">The word in small letters without accents; of digits, the letters right behind them ("k", "th").</param>
/// <param name="Digits">The number in digits; null for a word.</param>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index behind its last character, letters right behind digits included.</param>
internal sealed record NumberToken(string Word, decimal? Digits, int Start, int End)
{
    private const string Spaces = " \u00A0\u202F\u2009";

    /// <summary>The words and numbers of a text, in order. Digits of any script count.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lexicon">The words of its language, among them what parts thousands from decimals.</param>
    public static ImmutableArray<NumberToken> In(string text, NumberLexicon lexicon)
    {
        var tokens = ImmutableArray.CreateBuilder<NumberToken>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsDigit(text[at]))
                at = ReadDigits(text, at, lexicon, tokens);
            else if (IsLetter(text[at]))
                at = ReadWord(text, at, tokens);
            else
                at++;
        }

        return tokens.ToImmutable();
    }

    private static int ReadWord(string text, int start, ImmutableArray<NumberToken>.Builder tokens)
    {
        var isArabic = text[start] is >= '\u0600' and <= '\u06FF';
        var end = start;
        // "COP28" is one word; in Arabic, "and" and "with" are written onto the digits behind them.
        while (end < text.Length && (IsLetter(text[end]) || (!isArabic && char.IsDigit(text[end]))))
            end++;

        tokens.Add(new NumberToken(Folded(text[start..end]), null, start, end));
        return end;
    }

    private static int ReadDigits(string text, int start, NumberLexicon lexicon, ImmutableArray<NumberToken>.Builder tokens)
    {
        var digits = new StringBuilder();
        var end = ReadGroup(text, start, digits);
        var first = end - start;
        char? thousands = null;
        while (end + 1 < text.Length && char.IsDigit(text[end + 1]))
        {
            var group = new StringBuilder();
            var next = ReadGroup(text, end + 1, group);
            if (PartsThousands(text, end, thousands) && group.Length == 3 && first <= 3 && text[start] != '0' && !IsDecimal(text, end, next, thousands, lexicon) && !FollowsMonth(text, end, tokens, lexicon))
            {
                thousands = text[end];
                digits.Append(group);
                end = next;
                continue;
            }

            if (lexicon.DecimalSigns.Contains(text[end], StringComparison.Ordinal) && !IsSignThenDigit(text, next))
            {
                digits.Append('.').Append(group);
                end = next;
            }

            break;
        }

        var behind = end;
        while (behind < text.Length && IsLetter(text[behind]) && text[behind] is not (>= '\u0600' and <= '\u06FF'))
            behind++;

        // More digits than any count has are no number that words could mean.
        if (digits.Length <= 20)
            tokens.Add(new NumberToken(Folded(text[end..behind]), decimal.Parse(digits.ToString(), CultureInfo.InvariantCulture), start, behind));
        return behind;
    }

    private static int ReadGroup(string text, int at, StringBuilder digits)
    {
        for (; at < text.Length && char.IsDigit(text[at]); at++)
            digits.Append((char)('0' + (int)char.GetNumericValue(text[at])));
        return at;
    }

    private static bool PartsThousands(string text, int at, char? before) =>
        before is null ? text[at] is ',' or '.' or '\'' or '’' or '٬' or '،' || Spaces.Contains(text[at], StringComparison.Ordinal) : text[at] == before;

    /// <summary>Whether three digits behind the language's decimal sign are decimals: "3.125 million", "4,125 %".</summary>
    private static bool IsDecimal(string text, int sign, int next, char? thousands, NumberLexicon lexicon)
    {
        if (thousands is not null || !lexicon.DecimalSigns.StartsWith(text[sign]) || IsSignThenDigit(text, next))
            return false;

        var rest = text.AsSpan(next).TrimStart(Spaces);
        var length = 0;
        while (length < rest.Length && IsLetter(rest[length]))
            length++;
        return rest.StartsWith("%") || lexicon.Of(Folded(rest[..length].ToString())) is NumberWord.Scale { Value: >= 1_000_000 };
    }

    private static bool IsSignThenDigit(string text, int at) => at + 1 < text.Length && text[at] is '.' or ',' && char.IsDigit(text[at + 1]);

    /// <summary>"On May 7 300 people": the day is not the beginning of the number.</summary>
    private static bool FollowsMonth(string text, int at, ImmutableArray<NumberToken>.Builder tokens, NumberLexicon lexicon) =>
        text[at] == ' ' && tokens.Count > 0 && lexicon.Months.Contains(tokens[^1].Word);

    private static bool IsLetter(char character) => char.IsLetter(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark;

    /// <summary>In small letters, without accents and vowel signs, and with one alef and one yeh.</summary>
    private static string Folded(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var character in NormalForm.Compatible(word.ToLowerInvariant()))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ModifierLetter)
                continue;

            folded.Append(character switch
            {
                'é' or 'è' or 'ê' or 'ë' => 'e',
                'à' or 'â' or 'á' => 'a',
                'ù' or 'û' or 'ü' => 'u',
                'î' or 'ï' => 'i',
                'ô' or 'ö' => 'o',
                'ç' => 'c',
                'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
                'ى' or 'ی' => 'ي',
                _ => character,
            });
        }

        return folded.ToString();
    }
}

using Dossier.Graph.Names.Candidates;
using Dossier.Import.Reading;

namespace Dossier.Import.Damage;

/// <summary>
/// Words that lost the space between them: "saidthat", "Le Penalso", "war,Assad". A word is suspected only where it is known
/// from nowhere and its two parts are words: a function word with another one is enough; two other words (which English and
/// German join as they like) only in a text that is damaged in this way beyond doubt.
/// </summary>
internal sealed class GluedWords(Lexicon lexicon)
{
    /// <summary>From so many certain places on, a text counts as one whose spaces were lost.</summary>
    private const int ProvenDamage = 3;

    /// <summary>In letters: longer runs are no glued pair but something else.</summary>
    private const int LongestRun = 40;

    /// <summary>Finds the glued words of a text, paragraph by paragraph.</summary>
    public IReadOnlyList<LineFlag>[] In(IReadOnlyList<string> paragraphs)
    {
        var found = paragraphs.Select(paragraph => Certain(paragraph).ToList()).ToArray();
        if (found.Sum(flags => flags.Count) >= ProvenDamage && lexicon.HasList)
        {
            for (var at = 0; at < found.Length; at++)
                found[at].AddRange(WordTokens.In(paragraphs[at]).Where(token => IsTwoWords(token, paragraphs[at])).Select(Flag));
        }

        return [.. found.Select(flags => flags.DistinctBy(flag => flag.Column).OrderBy(flag => flag.Column).ToArray())];
    }

    private static LineFlag Flag(WordToken token) => new(LineFlag.GluedWords, token.Start + 1, token.Text);

    private IEnumerable<LineFlag> Certain(string text) => AfterSigns(text).Concat(WordTokens.In(text).Where(token => IsGlued(token, text)).Select(Flag));

    /// <summary>A sign that ends a word or sentence, with a letter right after it.</summary>
    private static IEnumerable<LineFlag> AfterSigns(string text)
    {
        for (var at = 1; at + 1 < text.Length; at++)
        {
            if (text[at] is not (',' or ';' or '.' or '!' or '?' or '؟' or '،' or '؛' or '”' or '»') || !char.IsLetter(text[at + 1]) || IsWithoutSpaces(text[at + 1]))
                continue;
            var (start, end) = Token(text, at);
            if (WordTokens.IsAddress(text.AsSpan(start, end - start)))
                continue;
            var before = at;
            while (before > start && char.IsLetter(text[before - 1]))
                before--;
            var letters = at - before;
            var isGlued = text[at] switch
            {
                // "U.S.", "e.g.", "Node.js" have full stops within; "visit.The" has a whole word before and a capital after.
                '.' => letters >= 3 && char.IsLower(text[at - 1]) && char.IsUpper(text[at + 1]) && char.IsLower(text[Math.Min(at + 2, text.Length - 1)]),
                '”' => text[at - 1] is not ('“' or '(' or '[') && (char.IsPunctuation(text[at - 1]) || letters >= 1) && !IsShortEnding(text, at + 1),
                '»' => char.IsLetter(text[at + 1]) && !IsGermanOpening(text, at),
                _ => letters >= 2 || text[at - 1] is '”' or '"' or '’' or '»' or ')' || char.IsDigit(text[at - 1]),
            };
            if (isGlued)
                yield return new LineFlag(LineFlag.GluedWords, start + 1, text[start..end]);
        }
    }

    /// <summary>Chinese, Japanese, Thai and their neighbours put no space behind a sign.</summary>
    private static bool IsWithoutSpaces(char letter) => letter is >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF' or >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF';

    /// <summary>"“Brexit”s": an ending, no word of its own.</summary>
    private static bool IsShortEnding(string text, int at) => at + 1 >= text.Length || !char.IsLetter(text[at + 1]);

    /// <summary>In German and Danish » opens and « closes.</summary>
    private static bool IsGermanOpening(string text, int at) => at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '-' or '–';

    private static (int Start, int End) Token(string text, int at)
    {
        const int farthest = 100;
        var (start, end) = (at, at);
        while (start > 0 && at - start < farthest && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && end - at < farthest && !char.IsWhiteSpace(text[end]))
            end++;
        return (start, end);
    }

    private bool IsGlued(WordToken token, string text)
    {
        var word = token.Text;
        if (word.Length is < 5 or > LongestRun)
            return false;
        if (IsArabicGlued(word))
            return true;
        if (lexicon.Count(word.ToLowerInvariant()) > 1)
            return false;
        for (var at = 2; at < word.Length - 1; at++)
        {
            if (char.IsLower(word[at - 1]) && char.IsUpper(word[at]))
                return IsCapitalWithin(word, at);
        }

        if (word.Any(char.IsUpper) && !char.IsUpper(word[0]))
            return false;
        if (!char.IsUpper(word[0]))
            return IsGluedWord(word.ToLowerInvariant(), mayBeName: false);
        // Many names end in a short word: "Lebanon", "Harrison", "Finland". At the beginning of a sentence nobody can tell them from words.
        return !PlaceNames.IsPlace(word) && !PlaceNames.IsPeople(word) && (IsGluedName(word) || (BeginsSentence(text, token.Start) && IsGluedWord(word.ToLowerInvariant(), mayBeName: true)));
    }

    /// <summary>tāʾ marbūṭa and alif maqṣūra stand at the end of a word only.</summary>
    private static bool IsArabicGlued(string word)
    {
        for (var at = 1; at + 2 < word.Length; at++)
        {
            if (word[at] is 'ة' or 'ى' && word[at + 1] is >= 'ء' and <= 'ي')
                return true;
        }

        return false;
    }

    /// <summary>"saidThat", "PenAlso", but not "McDonald", "YouTube": one of the parts has to be a word, and the other no prefix of names.</summary>
    private bool IsCapitalWithin(string word, int at)
    {
        var (left, right) = (word[..at], word[at..]);
        if (left is "Mc" or "Mac" or "De" or "Le" or "La" or "Di" or "Du" or "Da" or "Van" or "Al" or "El" or "Fitz" or "Ben" or "Bin" or "Abu" or "Des" or "Del")
            return false;
        var (small, capital) = (left.ToLowerInvariant(), right.ToLowerInvariant());
        var isWord = lexicon.Before.Contains(small) || lexicon.After.Contains(capital) || (char.IsLower(left[0]) && left.Length > 2 && lexicon.IsWord(small));
        return isWord || (lexicon.HasName(left) && lexicon.HasName(right));
    }

    /// <summary>A name that stands in the text by itself with a function word after it: "Penalso", "Franceto".</summary>
    private bool IsGluedName(string word)
    {
        // "Europe" with "an" is an adjective: of the short words only those that end no word count here.
        return Enumerable.Range(3, word.Length - 4).Any(at =>
            lexicon.HasName(word[..at]) && lexicon.After.Contains(word[at..])
            && (word.Length - at >= 3 || word[at..] is "to" or "of") && !lexicon.Knows(word.ToLowerInvariant()));
    }

    private bool IsGluedWord(string word, bool mayBeName)
    {
        if (lexicon.Knows(word) || (lexicon.HasList && IsCompound(word)))
            return false;
        for (var at = 2; at <= word.Length - 2; at++)
        {
            var (left, right) = (word[..at], word[at..]);
            // A short function word ends many words by chance, so the word before it has to be longer; "ejector" is who ejects.
            if (right is not "or" && lexicon.After.Contains(right) && left.Length >= (right.Length < 3 ? 5 : 3) && (mayBeName ? right.Length > 3 && lexicon.Knows(left) : IsPart(left) || IsNested(left)))
                return true;
            if (lexicon.Before.Contains(left) && right.Length >= 4 && (mayBeName ? lexicon.Knows(right) : IsPart(right)))
                return true;
        }

        return false;
    }

    /// <summary>"smallsat", "anthill": two words that are no function words make one, whatever small word its end looks like.</summary>
    private bool IsCompound(string word) => Enumerable.Range(3, Math.Max(0, word.Length - 5)).Any(at =>
        IsContent(word[..at]) && IsContent(word[at..]));

    private bool IsContent(string part) => lexicon.Knows(part) && !lexicon.IsFunctionWord(part) && !lexicon.Before.Contains(part) && !lexicon.After.Contains(part);

    /// <summary>Three words in one: "beindependentand".</summary>
    private bool IsNested(string word) => Enumerable.Range(2, Math.Max(0, word.Length - 4)).Any(at =>
        (lexicon.IsFunctionWord(word[..at]) && IsPart(word[at..])) || (lexicon.After.Contains(word[at..]) && IsPart(word[..at])));

    /// <summary>Where no list tells words, small words and short ones stand within others too often: "nach-dem", "der-zeit".</summary>
    private bool IsPart(string part) => lexicon.IsWord(part) && part.Length > 1 && (lexicon.HasList || (part.Length > 3 && !lexicon.IsFunctionWord(part)));

    private bool IsTwoWords(WordToken token, string text)
    {
        var word = token.Text.ToLowerInvariant();
        if (word.Length is < 8 or > LongestRun || lexicon.Count(word) > 1 || lexicon.Knows(word))
            return false;
        if (token.Text.Skip(1).Any(char.IsUpper) || (char.IsUpper(token.Text[0]) && !BeginsSentence(text, token.Start)))
            return false;
        return Enumerable.Range(4, word.Length - 7).Any(at => lexicon.Knows(word[..at]) && lexicon.Knows(word[at..]));
    }

    private static bool BeginsSentence(string text, int at)
    {
        while (at > 0 && !char.IsLetterOrDigit(text[at - 1]))
        {
            if (text[at - 1] is '.' or '!' or '?' or ':' or '“' or '"' or '«')
                return true;
            at--;
        }

        return at == 0;
    }
}

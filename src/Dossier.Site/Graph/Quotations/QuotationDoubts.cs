using Dossier.Graph.Names;
using Dossier.Text.Languages;

namespace Dossier.Graph.Quotations;

/// <summary>
/// What makes a quotation whose words all stand in the source say something else than the source: a negation, a contrast or
/// the end of a sentence among what it skips, and a negation right before or behind it.
/// </summary>
internal abstract record QuotationDoubt
{
    private QuotationDoubt()
    {
    }

    /// <summary>Skipped words hold a negation or a contrast.</summary>
    public sealed record Turned(string Skipped, string Word) : QuotationDoubt;

    /// <summary>Between the words on either side of an omission a sentence ends.</summary>
    public sealed record Joined(string Skipped) : QuotationDoubt;

    /// <summary>Words of the editor's that hold no negation stand in place of words that do.</summary>
    public sealed record Replaced(string Skipped, string Inserted) : QuotationDoubt;

    /// <summary>Words right before the quotation negate it.</summary>
    public sealed record CutBefore(string Words) : QuotationDoubt;

    /// <summary>The quotation ends in a negation, or right before words that negate or except it.</summary>
    public sealed record CutBehind(string Words) : QuotationDoubt;
}

/// <summary>Finds what <see cref="QuotationDoubt"/> is about.</summary>
internal static class QuotationDoubts
{
    /// <summary>So far before a quotation a negation may stand that governs it.</summary>
    private const int Reach = 4;

    private const string Ends = ".,;:!?…()[]-–—،؛؟\n";

    /// <summary>Where the article's own quotation ends, so does what is said in it.</summary>
    private const string Closing = "\"”»";

    /// <summary>What is doubtful in what a quotation skips or replaces.</summary>
    /// <param name="paragraph">The paragraph, in the form of <see cref="QuotationText"/>.</param>
    /// <param name="gaps">What the quotation skips of it.</param>
    /// <param name="language">The language of the paragraph; null where none of its words are known.</param>
    public static IEnumerable<QuotationDoubt> InGaps(string paragraph, ImmutableArray<QuotationPattern.Gap> gaps, string? language) =>
        gaps.Select(gap => InGap(paragraph, gap, language)).OfType<QuotationDoubt>();

    /// <summary>What is doubtful about where a quotation begins and ends.</summary>
    public static IEnumerable<QuotationDoubt> AtEdges(string paragraph, int start, int length, string? language)
    {
        if (language is null)
            yield break;

        var quoted = Words(paragraph.AsSpan(start, length)).ToArray();
        if (Before(paragraph, start, quoted, language) is { } before)
            yield return new QuotationDoubt.CutBefore(before);
        if (Behind(paragraph, start + length, quoted, language) is { } behind)
            yield return new QuotationDoubt.CutBehind(behind);
    }

    /// <summary>Whether a quotation says nothing: it has no letters, or is a word or two that any text has.</summary>
    public static bool SaysNothing(string quotation, string? language)
    {
        var words = Words(quotation).ToArray();
        return !quotation.Any(char.IsLetter)
            || (words.Length <= 2 && language is not null && words.All(word => FunctionWords.ByLanguage[language].Contains(word) || TurningWords.IsLight(word, language)) && !words.Any(word => TurningWords.IsPlainNegation(word, language)));
    }

    /// <summary>Whether a text negates or denies anything.</summary>
    public static bool HoldsNegation(string text) =>
        TurningWords.LanguageOf(null, text) is { } language && Words(text).Any(word => TurningWords.IsNegation(word, language));

    private static QuotationDoubt? InGap(string paragraph, QuotationPattern.Gap gap, string? language)
    {
        var skipped = paragraph[gap.Start..gap.End].Trim();
        var words = Words(skipped).ToArray();
        if (gap.IsEndOfWord)
        {
            var isLost = language is not null && TurningWords.IsPlainNegation(words[^1], language) && words[^1] != Words(gap.Piece.Text).Last();
            return isLost ? new QuotationDoubt.Replaced(words[^1], "") : null;
        }

        if (words.Length == 0 && !gap.Piece.FollowsOmission)
            return null;

        var inserted = Words(gap.Piece.Inserted).ToArray();
        var turned = language is null ? null : Array.Find(words, word => IsTurn(word, inserted, gap.Piece, language));
        if (turned is not null && TurningWords.IsContrast(turned, language!))
            return new QuotationDoubt.Turned(skipped, turned);

        if (turned is not null && !inserted.Any(word => TurningWords.IsNegation(word, language!) || Array.Exists(words, other => TurningWords.IsOpposite(word, other))))
            return gap.Piece.FollowsOmission ? new QuotationDoubt.Turned(skipped, turned) : new QuotationDoubt.Replaced(skipped, gap.Piece.Inserted);

        var isJoined = !gap.Piece.ShowsEnd && SentenceSegmentation.In(paragraph).Any(sentence => sentence.End > gap.Start && sentence.End <= gap.End);
        return isJoined ? new QuotationDoubt.Joined(skipped) : null;
    }

    private static bool IsTurn(string word, string[] inserted, QuotationPattern.Piece next, string language) =>
        TurningWords.IsNegation(word, language)
        || (TurningWords.IsContrast(word, language) && !Array.Exists(inserted, other => TurningWords.IsContrast(other, language)))
        || inserted.Concat(Words(next.Text).Take(1)).Any(other => TurningWords.IsOpposite(word, other));

    /// <summary>The words from a negation up to the quotation, where nothing between them takes the negation for itself.</summary>
    private static string? Before(string paragraph, int start, string[] quoted, string language)
    {
        // French denies in two words: what begins behind the first has the second.
        if (quoted.Take(Reach).Any(word => TurningWords.IsPlainNegation(word, language)))
            return null;

        var at = start;
        for (var word = 0; word < Reach; word++)
        {
            var end = at;
            while (end > 0 && !IsPartOfWord(paragraph, end - 1) && !Ends.Contains(paragraph[end - 1], StringComparison.Ordinal))
                end--;
            if (end == 0 || !IsPartOfWord(paragraph, end - 1))
                return null;

            at = end;
            while (at > 0 && IsPartOfWord(paragraph, at - 1))
                at--;
            var known = Known(paragraph, at, end);
            if (TurningWords.IsNegation(known, language))
                return paragraph[at..start].Trim();
            if (!TurningWords.IsLight(known, language))
                return null;
        }

        return null;
    }

    /// <summary>The negation that a quotation ends in while its sentence goes on, or the word behind it that negates or excepts it.</summary>
    private static string? Behind(string paragraph, int end, string[] quoted, string language)
    {
        var at = end;
        while (at < paragraph.Length && !IsPartOfWord(paragraph, at) && !Ends.Contains(paragraph[at], StringComparison.Ordinal) && !Closing.Contains(paragraph[at], StringComparison.Ordinal))
            at++;
        if (at == paragraph.Length || !IsPartOfWord(paragraph, at))
            return null;

        if (quoted.Length > 0 && TurningWords.IsOpenNegation(quoted[^1], language))
            return quoted[^1];

        var next = Words(paragraph.AsSpan(at)).FirstOrDefault();
        return next is not null && TurningWords.NegatesBehind(next, language) ? next : null;
    }

    /// <summary>The words of a text in small letters, with straight apostrophes and without vowel signs.</summary>
    internal static IEnumerable<string> Words(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && IsPartOfWord(text, at))
                at++;
            if (at > start)
                words.Add(Known(text, start, at));
        }

        return words;
    }

    /// <summary>A word in small letters; the Arabic "ma" that means "what" and not "not" as another word of that meaning.</summary>
    private static string Known(ReadOnlySpan<char> text, int start, int end)
    {
        var word = Folded(text[start..end]);
        return word is "ما" or "وما" or "فما" && !IsArabicNot(text, start, end) ? "الذي" : word;
    }

    /// <summary>
    /// Whether "ma" denies: at the beginning of a clause or behind "that", and before a verb in the past. "What" it means behind
    /// any other word; before a verb in the present; and "still" in "ma zala".
    /// </summary>
    private static bool IsArabicNot(ReadOnlySpan<char> text, int start, int end)
    {
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;
        if (end < text.Length && (text[end] is 'ي' or 'ت' || text[end..].StartsWith("زال") || text[end..].StartsWith("دام") || text[end..].StartsWith("بين")))
            return false;

        while (start > 0 && char.IsWhiteSpace(text[start - 1]))
            start--;
        if (start == 0 || !IsPartOfWord(text, start - 1))
            return true;

        var before = start;
        while (before > 0 && IsPartOfWord(text, before - 1))
            before--;
        return Folded(text[before..start]) is "أن" or "إن" or "أنه" or "أنها" or "أنهم" or "أننا" or "إنه" or "إنها" or "إنهم" or "إننا" or "لأن" or "لأنه" or "لكن" or "لكنه" or "و";
    }

    private static bool IsPartOfWord(ReadOnlySpan<char> text, int at) => Characters.IsWord(text, at)
        || (Characters.IsApostrophe(text[at]) && at > 0 && at + 1 < text.Length && Characters.IsWord(text, at - 1) && Characters.IsWord(text, at + 1));

    private static string Folded(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var sign in word)
        {
            if (!Characters.IsPointing(sign))
                folded.Append(Characters.IsApostrophe(sign) ? '\'' : char.ToLowerInvariant(sign));
        }

        return folded.ToString();
    }
}

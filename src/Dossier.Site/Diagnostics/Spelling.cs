namespace Dossier.Diagnostics;

/// <summary>
/// Finds what a misspelt word was meant to be. Capitals, diacritics and the signs between the parts of a name
/// (<c>based_on</c>, <c>based-on</c>, <c>basedOn</c>) count for nothing; letters left out, added, changed or swapped with
/// their neighbour count one each (optimal string alignment, a restricted Damerau–Levenshtein distance).
/// </summary>
public static class Spelling
{
    /// <summary>Longer words are sentences in the wrong place.</summary>
    private const int LongestWord = 120;

    /// <summary>However long a word is, more slips than this make it another word.</summary>
    private const int MostSlips = 4;

    /// <summary>
    /// The nearest candidate, or null where none is near. One slip in three letters is near, but no more than four. Of
    /// equally near ones the one nearest in its capitals and diacritics too, then the first in ordinal order. Where none
    /// is near, the only candidate that has the word among its parts: "sharaa" finds "ahmad-al-sharaa".
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var folded = Fold(word);
        if (folded.Length is 0 or > LongestWord)
            return null;

        var most = Math.Clamp(folded.Length / 3, Math.Min(1, folded.Length - 1), MostSlips);
        string? nearest = null;
        var slipsAsWritten = int.MaxValue;
        var partOf = new List<string>();
        foreach (var candidate in candidates)
        {
            var slips = Distance(folded, Fold(candidate), most);
            if (slips > most)
            {
                if (nearest is null && HasPart(candidate, word))
                    partOf.Add(candidate);
                continue;
            }

            var asWritten = Distance(word, candidate, LongestWord);
            if (nearest is null || slips < most || IsBetter(asWritten, candidate, slipsAsWritten, nearest))
                (nearest, slipsAsWritten) = (candidate, asWritten);
            most = slips;
        }

        return nearest ?? (partOf.Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null);
    }

    /// <summary>
    /// The one candidate of a closed set of words that a slip or two make of the word; null where there is none, or more
    /// than one is near.
    /// </summary>
    public static string? OnlyNear(string word, IEnumerable<string> candidates)
    {
        var folded = Fold(word);
        return Only(folded, candidates) is { } only && Distance(folded, Fold(only), 2) <= 2 ? only : null;
    }

    /// <summary>
    /// The one candidate near the word, where the two differ as a word and its mistyped form do: a letter left out, added or
    /// swapped with its neighbour, never changed and never a digit. Names may differ by one letter and mean others: "iceland"
    /// is no slip for "ireland", nor "talks-2" for "talks-21".
    /// </summary>
    public static string? OnlyMistyped(string word, IEnumerable<string> candidates)
    {
        var folded = Fold(word);
        return Only(folded, candidates) is { } only && IsMistyped(folded, Fold(only)) && Digits(folded) == Digits(Fold(only)) ? only : null;
    }

    /// <summary>The one candidate that is near a folded word; null where none is, or more than one.</summary>
    private static string? Only(string folded, IEnumerable<string> candidates)
    {
        if (folded.Length is < 4 or > LongestWord)
            return null;

        var most = Math.Min(MostSlips, folded.Length / 3);
        var near = candidates.Distinct(StringComparer.Ordinal).Where(candidate => Distance(folded, Fold(candidate), most) <= most).Take(2).ToList();
        return near is [var only] ? only : null;
    }

    private static string Digits(string word) => string.Concat(word.Where(char.IsDigit));

    /// <summary>Whether two words are the same but for a letter that one has more, or for two neighbours that are swapped.</summary>
    private static bool IsMistyped(string a, string b)
    {
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        var same = 0;
        while (same < shorter.Length && shorter[same] == longer[same])
            same++;
        if (longer.Length == shorter.Length + 1)
            return shorter.AsSpan(same).SequenceEqual(longer.AsSpan(same + 1));
        return a.Length == b.Length && (same == a.Length || (same + 1 < a.Length && a[same] == b[same + 1] && a[same + 1] == b[same] && a.AsSpan(same + 2).SequenceEqual(b.AsSpan(same + 2))));
    }

    private static bool IsBetter(int slips, string candidate, int slipsOfBest, string best) =>
        slips < slipsOfBest || (slips == slipsOfBest && string.CompareOrdinal(candidate, best) < 0);

    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var character in word)
        {
            if (IsSeparator(character))
                continue;
            var lower = char.ToLowerInvariant(character);
            if (LatinLetters.Plain(lower) is { } plain)
                folded.Append(plain);
            else
                folded.Append(lower);
        }

        return folded.ToString();
    }

    private static bool IsSeparator(char character) => character is '-' or '_' or '.' || char.IsWhiteSpace(character);

    /// <summary>Whether the word is one or more whole parts of the candidate. Very short words are parts of too much.</summary>
    private static bool HasPart(string candidate, string word)
    {
        if (word.Length < 3)
            return false;
        for (var at = 0; (at = candidate.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = at + word.Length;
            if ((at == 0 || IsSeparator(candidate[at - 1])) && (end == candidate.Length || IsSeparator(candidate[end])))
                return true;
        }

        return false;
    }

    /// <summary>The number of slips between two words, or anything greater than <paramref name="most"/> where there are more.</summary>
    private static int Distance(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most || b.Length > LongestWord)
            return most + 1;

        Span<int> beforeLast = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        beforeLast.Fill(most + 1);
        row.Fill(most + 1);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            // Further from the diagonal than there may be slips, no cell can lead to a distance that counts (Ukkonen, 1985).
            var (from, to) = (Math.Max(1, i - most), Math.Min(b.Length, i + most));
            row[from - 1] = from == 1 ? i : most + 1;
            if (to < b.Length)
                row[to + 1] = most + 1;
            var least = row[from - 1];
            for (var j = from; j <= to; j++)
            {
                var changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            // No later row can be lower: a swap reaches back two rows, but costs the slip that lies between them.
            if (least > most)
                return least;

            var oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
        }

        return last[b.Length];
    }
}

namespace Dossier.Exports.Search;

/// <summary>
/// What words there are, for a word that is spelt in no way the index knows. A word with one letter wrong has its first half right or
/// its last: so each word stands in the table from its beginning and from its end, and those that share a half with what was typed
/// stand together. Names stand there by their sound as well (<see cref="SoundKey"/>).
/// </summary>
/// <remarks>
/// Each line begins with the letter of its part: <c>n</c> a word of names and titles, <c>m</c> the same from its end, <c>s</c> the sound of
/// some; <c>t</c> a word of texts alone, <c>u</c> the same from its end. With a word stands how much it tells, as one letter: of names the
/// best mark, of texts in how many windows (the power of two).
/// </remarks>
internal static class SpellingTable
{
    private const int ShortestName = 3;
    private const int ShortestOfText = 5;
    private const int Longest = 24;
    private const int MostOfSound = 12;

    public static IEnumerable<(string Line, string Weight)> Of(Dictionary<string, Postings> headings, Dictionary<string, Postings> texts)
    {
        foreach (var (word, postings) in headings.Where(pair => pair.Key.Length >= ShortestName && IsSpelt(pair.Key)))
        {
            yield return ($"n{word}", Postings.Letter(postings.LeastMark));
            yield return ($"m{Reversed(word)}", Postings.Letter(postings.LeastMark));
        }

        foreach (var line in Sounds(headings))
            yield return line;

        foreach (var (word, postings) in texts.Where(pair => pair.Key.Length >= ShortestOfText && IsSpelt(pair.Key) && !headings.ContainsKey(pair.Key)))
        {
            var weight = Postings.Letter(int.Log2(postings.Count));
            yield return ($"t{word}", weight);
            yield return ($"u{Reversed(word)}", weight);
        }
    }

    private static IEnumerable<(string, string)> Sounds(Dictionary<string, Postings> headings) => headings
        .Where(pair => pair.Key.Length >= ShortestName && IsSpelt(pair.Key))
        .GroupBy(pair => SoundKey.Of(pair.Key), StringComparer.Ordinal)
        .Where(words => words.Key.Length >= SoundKey.Shortest)
        .Select(words => ($"s{words.Key}", string.Join(',', words
            .OrderBy(word => word.Value.LeastMark)
            .ThenBy(word => word.Key, StringComparer.Ordinal)
            .Take(MostOfSound)
            .Select(word => Postings.Letter(word.Value.LeastMark) + word.Key))));

    /// <summary>Words that have a spelling: no number, no date of the index, nothing that reversing would break.</summary>
    private static bool IsSpelt(string word) => word.Length <= Longest && word[0] is not ('@' or '~') && word.AsSpan().ContainsAnyExceptInRange('0', '9') && !word.Any(char.IsSurrogate);

    private static string Reversed(string word) => string.Create(word.Length, word, (letters, from) =>
    {
        from.CopyTo(letters);
        letters.Reverse();
    });
}

namespace Dossier.Graph.Names;

/// <summary>What a language writes before a name in one word with it.</summary>
internal static class NamePrefixes
{
    /// <summary>
    /// The shortest name that is found behind an Arabic or Hebrew prefix. A shorter one leaves a word that is likelier another:
    /// <c>بسام</c> is Bassam and not "by Sam", <c>كمال</c> Kamal, <c>שרון</c> Sharon.
    /// </summary>
    private const int ShortestName = 4;

    /// <summary>The shortest name in other letters behind such a prefix (<c>لـBBC</c>): no word has letters of both.</summary>
    private const int ShortestInOtherLetters = 2;

    private const int LongestPrefix = 4;

    /// <summary>What an apostrophe before a name may lead out. "d'Assad" has the name, "O'Brien" does not have "Brien".</summary>
    private static readonly FrozenSet<string> Elisions = new[]
    {
        // French
        "c", "d", "j", "l", "m", "n", "qu", "s", "t", "jusqu", "lorsqu", "puisqu", "quoiqu",
        // Italian
        "un", "all", "dall", "dell", "nell", "sull", "quell", "sant",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Arabic "and", "so", and after them "in", "as", "to". Hebrew "and", after it "that" or "when", after that "in", "as", "to", "from", "the".</summary>
    private static readonly FrozenSet<string> Prefixes =
    [
        .. from conjunction in new[] { "", "و", "ف" }
           from preposition in new[] { "", "ب", "ك", "ل" }
           select conjunction + preposition,
        .. from conjunction in new[] { "", "ו" }
           from subordinate in new[] { "", "ש", "כש", "מש" }
           from preposition in new[] { "", "ב", "כ", "ל", "מ", "ה" }
           select conjunction + subordinate + preposition,
    ];

    /// <summary>Whether a word with an apostrophe behind it may stand before a name.</summary>
    public static bool IsElision(ReadOnlySpan<char> word) => Elisions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>
    /// How many characters a name has at least that begins within a word; <see cref="NameBoundary.None"/> where what stands
    /// before it in the word is no prefix.
    /// </summary>
    public static int ShortestAfter(ReadOnlySpan<char> folded, int start)
    {
        var wordStart = start;
        while (wordStart > 0 && Characters.IsWord(folded, wordStart - 1))
        {
            wordStart--;
            if (start - wordStart > LongestPrefix)
                return NameBoundary.None;
        }

        if (!Prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded[wordStart..start]))
            return NameBoundary.None;
        return IsSemitic(folded[start]) ? ShortestName : ShortestInOtherLetters;
    }

    /// <summary>Whether a name in Arabic or Hebrew letters is not found behind a prefix.</summary>
    public static bool IsTooShort(string name) => name.Length < ShortestName && IsSemitic(name[0]);

    /// <summary>
    /// A name as it is written in one word with the Arabic "to", which takes the alef of its article: <c>الأمم</c> becomes
    /// <c>للأمم</c>, <c>اللاذقية</c> <c>للاذقية</c>. Null for a name without the article.
    /// </summary>
    /// <param name="name">The name, folded.</param>
    public static string? JoinedWithTo(string name) =>
        name.Length <= ShortestName || !name.StartsWith("ال", StringComparison.Ordinal) ? null
        : name[2] == 'ل' ? string.Concat("ل", name.AsSpan(2))
        : string.Concat("ل", name.AsSpan(1));

    private static bool IsSemitic(char letter) => letter is >= '\u0590' and <= '\u06FF';
}

namespace Dossier.Graph.Names;

/// <summary>Where a name may begin and end in a text of the form of <see cref="NameText"/>.</summary>
internal static class NameBoundary
{
    /// <summary>
    /// What an apostrophe after a name may lead in. Any other letters after an apostrophe belong to the name: "Hay" is not
    /// found in "Hay'at".
    /// </summary>
    private static readonly FrozenSet<string> Endings = Set("s", "d", "ll", "ve", "re");

    /// <summary>What an apostrophe before a name may lead out. "d'Assad" has the name, "O'Brien" does not have "Brien".</summary>
    private static readonly FrozenSet<string> Elisions = Set(
        // French
        "c", "d", "j", "l", "m", "n", "qu", "s", "t", "jusqu", "lorsqu", "puisqu", "quoiqu",
        // Italian
        "un", "all", "dall", "dell", "nell", "sull", "quell", "sant");

    /// <summary>
    /// What makes a longer name with a hyphen: whoever writes "al-Assad" does not write "Assad". Any other word before a
    /// hyphen ("anti-", "pro-", "Franco-") leaves the name after it standing.
    /// </summary>
    private static readonly FrozenSet<string> Particles = Set(
        // the Arabic article, also as its consonant is spoken, and as it is transcribed in Egypt, Iran and the Maghreb
        "al", "ad", "adh", "an", "ar", "as", "ash", "at", "ath", "az", "el", "ed", "en", "er", "es", "esh", "et", "ez", "il", "ol", "ul",
        // Arabic and Hebrew: father, mother, son, daughter, house, servant of
        "abu", "abi", "aba", "abou", "umm", "um", "oum", "bin", "ibn", "ben", "bint", "bar", "bat", "bani", "beni", "bou", "bu",
        "abd", "abdal", "abdel", "abdul", "abdol",
        // European name particles and saints
        "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "la", "las", "le", "les", "los", "ter", "van", "von", "zu",
        "saint", "sainte", "san", "santa", "st", "ste", "mac", "mc", "ap", "fitz");

    public static bool After(ReadOnlySpan<char> folded, int end)
    {
        if (end == folded.Length)
            return true;
        if (folded[end] != '\'')
            return !Characters.IsWord(folded, end);

        var wordEnd = end + 1;
        while (wordEnd < folded.Length && Characters.IsWord(folded, wordEnd))
            wordEnd++;
        return wordEnd == end + 1 || Contains(Endings, folded[(end + 1)..wordEnd]);
    }

    public static bool Before(ReadOnlySpan<char> folded, int start)
    {
        if (start == 0 || folded[start - 1] is not ('\'' or '-'))
            return start == 0 || !Characters.IsWord(folded, start - 1);

        var wordStart = start - 1;
        while (wordStart > 0 && Characters.IsWord(folded, wordStart - 1))
            wordStart--;
        var word = folded[wordStart..(start - 1)];
        return folded[start - 1] == '-' ? !Contains(Particles, word) : word.IsEmpty || Contains(Elisions, word);
    }

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static bool Contains(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}

namespace Dossier.Graph.Names;

/// <summary>Where a name may begin and end in a text of the form of <see cref="NameText"/>.</summary>
internal static class NameBoundary
{
    /// <summary>Stands for: no name begins here, however long it is.</summary>
    public const int None = int.MaxValue;

    /// <summary>
    /// What makes a longer name with a hyphen: whoever writes "al-Assad" does not write "Assad". Any other word before a
    /// hyphen ("anti-", "pro-", "Franco-") leaves the name after it standing.
    /// </summary>
    private static readonly FrozenSet<string> Particles = new[]
    {
        // the Arabic article, also as its consonant is spoken, and as it is transcribed in Egypt, Iran and the Maghreb
        "al", "ad", "adh", "an", "ar", "as", "ash", "at", "ath", "az", "el", "ed", "en", "er", "es", "esh", "et", "ez", "il", "ol", "ul",
        // Arabic and Hebrew: father, mother, son, daughter, house, servant of
        "abu", "abi", "aba", "abou", "umm", "um", "oum", "bin", "ibn", "ben", "bint", "bar", "bat", "bani", "beni", "bou", "bu",
        "abd", "abdal", "abdel", "abdul", "abdol",
        // European name particles and saints
        "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "la", "las", "le", "les", "los", "ter", "van", "von", "zu",
        "saint", "sainte", "san", "santa", "st", "ste", "mac", "mc", "ap", "fitz",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many characters a name has at least that begins at a place; <see cref="None"/> where none does.</summary>
    public static int ShortestFrom(ReadOnlySpan<char> folded, int start)
    {
        if (start == 0)
            return 0;
        if (folded[start - 1] is '\'' or '-')
            return IsAfterSign(folded, start) ? 0 : None;
        if (!Characters.IsWord(folded, start - 1))
            return 0;
        if (!MayJoin(folded[start - 1]) && !MayJoin(folded[start]))
            return None;

        return UnspacedScripts.MayPart(folded, start) ? UnspacedScripts.ShortestAt(folded, start) : NamePrefixes.ShortestAfter(folded, start);
    }

    /// <summary>Whether a name that begins at a place may end before another.</summary>
    public static bool MayEnd(ReadOnlySpan<char> folded, int start, int end)
    {
        if (end == folded.Length)
            return true;
        if (folded[end] == '\'')
            return NameEndings.MayFollowApostrophe(folded[..end], WordAt(folded, end + 1));
        if (!Characters.IsWord(folded, end))
            return true;
        if (!MayJoin(folded[end - 1]) && !MayJoin(folded[end]))
            return false;

        return (UnspacedScripts.MayPart(folded, end) && IsAtLeast(folded[start..end], UnspacedScripts.ShortestAt(folded, end)))
            || NameEndings.IsParticle(folded[start..end], WordAt(folded, end));
    }

    /// <summary>Whether a name has so many characters, one beyond the basic plane counted once.</summary>
    public static bool IsAtLeast(ReadOnlySpan<char> name, int length)
    {
        if (name.Length < length)
            return false;

        foreach (var character in name)
            length -= char.IsLowSurrogate(character) ? 0 : 1;
        return length <= 0;
    }

    /// <summary>Whether a letter may touch a name without a space: scripts from Hebrew on. Latin, Greek, Cyrillic and Armenian never do.</summary>
    private static bool MayJoin(char character) => character >= '\u0590';

    private static bool IsAfterSign(ReadOnlySpan<char> folded, int start)
    {
        var wordStart = start - 1;
        while (wordStart > 0 && Characters.IsWord(folded, wordStart - 1))
            wordStart--;
        var word = folded[wordStart..(start - 1)];
        return folded[start - 1] == '-'
            ? !Particles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
            : word.IsEmpty || NamePrefixes.IsElision(word);
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> folded, int start)
    {
        var end = start;
        while (end < folded.Length && Characters.IsWord(folded, end))
            end++;
        return folded[start..end];
    }
}

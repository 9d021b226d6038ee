using Dossier.Entries.Actors;
using Dossier.Graph.Names;

namespace Dossier.Advice;

/// <summary>A name without what a case may change at the end of each of its words.</summary>
internal sealed class NameStems
{
    private const int ShortestStem = 3;

    /// <summary>The longest ending of a case behind a stem: Polish -owi, Russian -ого, Finnish -ssa. Longer ones make other words.</summary>
    private const int LongestCase = 3;

    private const string Vowels = "aąáàâäãåāeęéèêëėēiíìîïīįoóòôöõőuúùûüūűųůyýаеёиоуыэюяіїєўйьъαεηιουωάέήίόύώաեիոու";

    /// <summary>Languages in Latin letters whose nouns have cases.</summary>
    private static readonly FrozenSet<string> _inflecting =
        ["az", "bs", "cs", "csb", "dsb", "et", "eu", "fi", "hr", "hsb", "hu", "is", "la", "lt", "lv", "pl", "ro", "se", "sh", "sk", "sl", "sq", "sr", "szl", "tk", "tr", "uz"];

    /// <summary>Languages in Latin letters that write a genitive s without an apostrophe.</summary>
    private static readonly FrozenSet<string> _withGenitive = ["da", "de", "fo", "fy", "lb", "nb", "nds", "nl", "nn", "no", "sv"];

    private readonly ImmutableArray<(string Word, string Stem)> _words;

    /// <param name="actor">Whose name it is.</param>
    /// <param name="name">The name, folded.</param>
    public NameStems(Actor actor, string name)
    {
        Actor = actor;
        _words = [.. name.Split(' ').Select(word => (word, Stem(word)))];
    }

    public Actor Actor { get; }

    /// <summary>The stem of its first word.</summary>
    public string First => _words[0].Stem;

    /// <summary>
    /// How long an ending may be on a word in Latin letters, in a language; 0 where names have none, 1 where they have an s. In an
    /// unknown language, the empty word, as long as in any.
    /// </summary>
    public static int LongestEnding(string language)
    {
        var primary = language.Split('-')[0].ToLowerInvariant();
        return primary.Length == 0 || _inflecting.Contains(primary) ? LongestCase : _withGenitive.Contains(primary) ? 1 : 0;
    }

    /// <summary>Whether a letter is of a script whose languages change the endings of names: Greek, Cyrillic, Armenian, Georgian, and the scripts of India.</summary>
    public static bool HasCases(char letter) => letter is (>= '\u0370' and <= '\u058F') or (>= '\u0900' and <= '\u0DFF') or (>= '\u10A0' and <= '\u10FF');

    /// <summary>The words at a place, where they are this name with other endings; null where they are not, or are the name itself.</summary>
    public string? FormAt(string folded, int start, int longestInLatin)
    {
        var at = start;
        var differs = false;
        foreach (var (word, stem) in _words)
        {
            if (at > start && (at >= folded.Length || folded[at++] != ' '))
                return null;

            var wordEnd = at;
            while (wordEnd < folded.Length && Characters.IsWord(folded, wordEnd))
                wordEnd++;
            // A name may have signs in it: its own word is taken whole.
            var written = folded.AsSpan(at).StartsWith(word, StringComparison.Ordinal) && wordEnd <= at + word.Length ? word : folded[at..wordEnd];
            if (written != word && !MayBe(written, word, stem, longestInLatin))
                return null;

            differs |= written != word;
            at += written.Length;
        }

        return differs ? folded[start..at] : null;
    }

    private static bool MayBe(string written, string word, string stem, int longestInLatin)
    {
        if (!written.StartsWith(stem, StringComparison.Ordinal) || stem.Length < ShortestStem || IsAbbreviation(word))
            return false;

        var ending = written.AsSpan(stem.Length);
        if (!char.IsLetter(stem[^1]) || ending.ContainsAnyInRange('0', '9'))
            return false;
        // Latin letters are those of many languages, most of them without cases; other scripts with cases tell themselves.
        if (!HasCases(stem[0]))
            return longestInLatin == 1 ? written.Length == word.Length + 1 && written.EndsWith('s') && written.StartsWith(word, StringComparison.Ordinal) : IsEnding(ending, word, stem, longestInLatin);
        return IsEnding(ending, word, stem, LongestCase);
    }

    /// <summary>Whether what stands behind a stem is short enough; what the name itself has there may be a part of it (Nawrocki, Nawrockiego).</summary>
    private static bool IsEnding(ReadOnlySpan<char> ending, string word, string stem, int longest) =>
        ending.Length <= word.Length - stem.Length + (stem.Length == ShortestStem ? Math.Min(2, longest) : longest);

    private static bool IsAbbreviation(string word) => word.Length > 1 && !word.Any(char.IsLower) && word.Any(char.IsUpper);

    private static string Stem(string word)
    {
        var stem = word.Length;
        while (stem > ShortestStem && stem > word.Length - 2 && Vowels.Contains(word[stem - 1], StringComparison.Ordinal))
            stem--;
        return word[..stem];
    }
}

namespace Dossier.Graph.Names;

/// <summary>What a language writes behind a name in one word with it.</summary>
internal static class NameEndings
{
    /// <summary>
    /// What an apostrophe after a name may lead in. Any other letters after an apostrophe belong to the name: "Hay" is not
    /// found in "Hay'at".
    /// </summary>
    private static readonly FrozenSet<string> AfterApostrophe = new[]
    {
        // English
        "s", "d", "ll", "ve", "re",
        // Turkish: cases, with the letter that parts vowels and behind a possessive
        "ın", "in", "un", "ün", "nın", "nin", "nun", "nün", "yı", "yi", "yu", "yü", "nı", "ni", "nu", "nü", "ya", "ye", "na", "ne",
        "da", "de", "ta", "te", "nda", "nde", "dan", "den", "tan", "ten", "ndan", "nden", "la", "le", "yla", "yle",
        // Turkish: who or what is there, plurals, "of" a place, "is", "was", "if", "while"
        "daki", "deki", "taki", "teki", "ndaki", "ndeki", "ki", "lar", "ler", "ları", "leri", "ların", "lerin", "lara", "lere",
        "lı", "li", "lu", "lü", "dır", "dir", "dur", "dür", "tır", "tir", "tur", "tür", "dı", "di", "du", "dü", "tı", "ti", "tu", "tü",
        "ydı", "ydi", "ydu", "ydü", "ysa", "yse", "yken", "ca", "ce", "ça", "çe",
        // Polish: cases of foreign names
        "em", "owi", "ego", "emu", "ie", "ów", "om", "ami", "ach", "owie",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Endings of one vowel, Turkish and Polish. They stand behind a consonant or a silent e alone: "Trump'a", "Google'ı"; so
    /// "Sana'a" and "Shi'a" stay whole. A capital begins another name.
    /// </summary>
    private static readonly FrozenSet<string> BehindConsonants = ["a", "e", "ı", "i", "u", "ü", "y"];

    /// <summary>Korean particles: of case, topic and number, those that may follow these, and the copula.</summary>
    private static readonly FrozenSet<string> KoreanParticles = KoreanForms().ToFrozenSet(StringComparer.Ordinal);

    private static readonly int LongestKorean = KoreanParticles.Max(form => form.Length);

    /// <summary>Whether the letters behind an apostrophe are an ending of the name before it.</summary>
    /// <param name="before">The text up to the apostrophe.</param>
    /// <param name="letters">The letters behind it, to the end of the word.</param>
    public static bool MayFollowApostrophe(ReadOnlySpan<char> before, ReadOnlySpan<char> letters) =>
        letters.IsEmpty || (AfterApostrophe.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters) && IsOfOneCase(letters))
        || (BehindConsonants.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters) && !"aıioöuüáâåéíóúAIİOÖUÜ".Contains(before[^1], StringComparison.Ordinal));

    /// <summary>Whether letters are all small or, as in a headline, all capitals: "'dU" is no ending.</summary>
    private static bool IsOfOneCase(ReadOnlySpan<char> letters)
    {
        var (hasSmall, hasCapital) = (false, false);
        foreach (var letter in letters)
        {
            hasSmall |= char.IsLower(letter);
            hasCapital |= char.IsUpper(letter);
        }

        return !(hasSmall && hasCapital);
    }

    /// <summary>Whether the letters right behind a name are a Korean particle. A name of one syllable has none: too many words begin with it.</summary>
    public static bool IsParticle(ReadOnlySpan<char> name, ReadOnlySpan<char> letters)
    {
        if (name.Length < 2 || letters.IsEmpty || letters[0] is < '\uAC00' or > '\uD7A3')
            return false;

        // "Mr" stands behind the name, and the particle behind it.
        var particle = letters[0] == '씨' ? letters[1..] : letters;
        return particle.IsEmpty || (particle.Length <= LongestKorean && KoreanParticles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(particle));
    }

    private static IEnumerable<string> KoreanForms()
    {
        string[] last = ["은", "는", "도", "만", "의"];
        string[] alone =
        [
            "은", "는", "이", "가", "을", "를", "의", "도", "만", "나", "이나", "며", "이며", "이고", "랑", "이랑", "이든", "야", "이야",
            "마다", "조차", "마저", "라도", "이라도", "뿐", "뿐만", "뿐이다", "만이", "만을", "만은", "만의", "만도", "까지가", "까지를", "부터가",
            "라고", "이라고", "라는", "이라는", "라며", "이라며", "란", "이란", "라면", "이라면", "라서", "이라서", "다", "이다", "였다", "이었다", "였던", "이었던",
            "인데", "이지만", "지만", "이자", "이라", "임을", "이라면서", "라면서", "로부터의", "으로부터의", "에게서의", "에서부터", "에서까지",
        ];
        string[] joined =
        [
            "에", "에서", "에게", "에게서", "께", "께서", "한테", "한테서", "와", "과", "로", "으로", "로서", "으로서", "로써", "으로써", "로부터", "으로부터",
            "하고", "부터", "까지", "보다", "처럼", "같이", "만큼", "대로", "더러", "보고",
        ];
        return [.. alone, .. joined, .. from first in joined from second in last select first + second];
    }
}

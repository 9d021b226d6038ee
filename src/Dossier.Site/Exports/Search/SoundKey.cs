namespace Dossier.Exports.Search;

/// <summary>
/// What of a word is heard in every spelling of it: its consonants, those that transcriptions confuse as one. <c>Sharaa</c>, <c>Charaa</c>
/// and <c>الشرع</c> have one key. <c>assets/search-spelling.js</c> does the same, and both are held to <c>search-sounds.tsv</c>.
/// </summary>
/// <remarks>
/// In this order: letters of Arabic, Hebrew and Cyrillic become Latin ones; two or three letters that are one sound become one
/// (<c>x</c> for "sh"); then each letter by the table. Vowels, <c>w</c>, <c>y</c> and <c>h</c> fall away, but the first letter of
/// a word leaves <c>a</c> or <c>h</c>; of equal neighbours one stays.
/// </remarks>
internal static class SoundKey
{
    /// <summary>A shorter key says too little to look for.</summary>
    public const int Shortest = 2;

    private const string Vowel = "aeiouwy";

    private static readonly FrozenDictionary<char, string> _latin = Table(
        "ا a ب b ت t ث t ج j ح h خ kh د d ذ d ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق k ك k ل l م m ن n ه h و w ي y پ p چ ch ژ j گ g ڤ v"
        + " א a ב b ג g ד d ה h ו w ז z ח kh ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף p צ ts ץ ts ק k ר r ש sh ת t"
        + " а a б b в v г g д d е e ж j з z и i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sh ы y э e ю yu я ya і i є e ґ g");

    // The longest first.
    private static readonly (string Letters, char Sound)[] _together =
        [("sch", 'x'), ("tch", 'x'), ("sh", 'x'), ("ch", 'x'), ("kh", 'k'), ("gh", 'g'), ("th", 't'), ("dh", 'd'), ("ph", 'f'), ("dj", 'g'), ("ts", 's'), ("tz", 's'), ("ck", 'k'), ("qu", 'k')];

    private static readonly FrozenDictionary<char, string> _sounds = Table("z s p b v f j g q k");

    /// <summary>The key of a folded word; empty where nothing of it is heard.</summary>
    public static string Of(string folded)
    {
        var letters = new StringBuilder(folded.Length + 4);
        foreach (var letter in folded)
            letters.Append(_latin.TryGetValue(letter, out var latin) ? latin : letter < 0x80 ? letter.ToString() : "");

        var word = letters.ToString();
        var key = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var (sound, length) = SoundAt(word, at);
            if (sound != '\0' && (key.Length == 0 || key[^1] != sound))
                key.Append(sound);

            at += length;
        }

        return key.ToString();
    }

    private static (char Sound, int Length) SoundAt(string word, int at)
    {
        foreach (var (letters, together) in _together)
        {
            if (string.CompareOrdinal(word, at, letters, 0, letters.Length) == 0)
                return (together, letters.Length);
        }

        var letter = word[at];
        if (Vowel.Contains(letter, StringComparison.Ordinal))
            return (at == 0 ? 'a' : '\0', 1);

        if (letter == 'h')
            return (at == 0 ? 'h' : '\0', 1);

        if (letter == 'c')
            return (at + 1 < word.Length && word[at + 1] is 'e' or 'i' or 'y' ? 's' : 'k', 1);

        return (_sounds.TryGetValue(letter, out var sound) ? sound[0] : letter == 'x' ? 'k' : letter, 1);
    }

    private static FrozenDictionary<char, string> Table(string pairs)
    {
        var parts = pairs.Split(' ');
        return Enumerable.Range(0, parts.Length / 2).ToFrozenDictionary(at => parts[at * 2][0], at => parts[(at * 2) + 1]);
    }
}

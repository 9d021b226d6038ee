namespace Dossier.Text.Languages;

/// <summary>The language that the letters of a text hint at: the one that writes with them most, told from its neighbours by letters of its own.</summary>
internal static class ScriptLanguage
{
    private const int LeastLetters = 20;

    private static readonly (string Script, int First, int Last)[] _scripts =
    [
        ("Grek", 0x0370, 0x03FF), ("Cyrl", 0x0400, 0x052F), ("Armn", 0x0530, 0x058F), ("Hebr", 0x0590, 0x05FF), ("Arab", 0x0600, 0x077F), ("Deva", 0x0900, 0x097F),
        ("Thai", 0x0E00, 0x0E7F), ("Geor", 0x10A0, 0x10FF), ("Kana", 0x3040, 0x30FF), ("Hani", 0x4E00, 0x9FFF), ("Hang", 0xAC00, 0xD7AF),
    ];

    /// <summary>The BCP 47 tag; null where most letters are Latin or of a script that is not known, or where they are few.</summary>
    public static string? Of(IEnumerable<string> paragraphs)
    {
        var counts = new Dictionary<char, int>();
        foreach (var letter in paragraphs.SelectMany(text => text).Where(char.IsLetter).Take(20_000))
            counts[letter] = counts.GetValueOrDefault(letter) + 1;
        var all = counts.Values.Sum();
        int Count(string script) => _scripts.Where(one => one.Script == script).Sum(one => counts.Where(pair => pair.Key >= one.First && pair.Key <= one.Last).Sum(pair => pair.Value));
        var main = _scripts.MaxBy(one => Count(one.Script)).Script;
        // Japanese writes most words with Chinese signs, and none without kana.
        var count = main is "Hani" or "Kana" ? Count("Hani") + Count("Kana") : Count(main);
        if (count < LeastLetters || count * 2 < all)
            return null;
        double Share(string letters) => (double)letters.Sum(letter => counts.GetValueOrDefault(letter)) / count;
        return main switch
        {
            "Grek" => "el",
            "Armn" => "hy",
            "Hebr" => "he",
            "Deva" => "hi",
            "Thai" => "th",
            "Geor" => "ka",
            "Hang" => "ko",
            "Arab" => Share("ٹڈڑےںھہ") > 0.01 ? "ur" : Share("پچژگکی") > 0.02 ? "fa" : "ar",
            "Cyrl" => Cyrillic(Share),
            _ => Count("Kana") * 10 > count ? "ja" : "zh",
        };
    }

    private static string Cyrillic(Func<string, double> share) =>
        share("ўЎ") > 0.002 ? "be"
        : share("їєґЇЄҐ") > 0.002 || (share("іІ") > 0.01 && share("ыэъЫЭЪ") == 0) ? "uk"
        : share("ѓќѕЃЌЅ") > 0.001 ? "mk"
        : share("ђћљњџјЂЋЉЊЏЈ") > 0.005 ? "sr"
        : share("әғқңөұүһӘҒҚҢӨҰҮҺ") > 0.01 ? "kk"
        : share("ыэЫЭ") == 0 && share("ъЪ") > 0.005 ? "bg"
        : "ru";
}

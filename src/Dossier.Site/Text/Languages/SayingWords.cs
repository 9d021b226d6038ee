namespace Dossier.Text.Languages;

/// <summary>
/// Words that give somebody's words to somebody: verbs of saying, and "according to". In English, French and Arabic; of other
/// languages nothing is known. Words are given in small letters and, in Arabic, without vowel signs.
/// </summary>
internal static class SayingWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> _verbs = ByLanguage(
        "said says say told tells stated states added adds announced announces confirmed confirms denied denies wrote writes claimed claims argued argues warned warns insisted insists "
            + "acknowledged admitted admits vowed vows pledged condemned condemns urged urges emphasized emphasised stressed noted revealed explained replied responded declared testified complained "
            + "criticised criticized promised hinted quoted",
        "dit déclare déclaré affirme affirmé indique indiqué ajoute ajouté explique expliqué estime estimé dément démenti reconnaît reconnu accuse accusé assure assuré annonce annoncé soutient soutenu "
            + "souligne souligné prévient écrit condamne condamné",
        "قال قالت يقول تقول أعلن أعلنت أكد أكدت أضاف أضافت صرح صرحت ذكر ذكرت نفى نفت أوضح أوضحت اتهم اتهمت");

    private static readonly FrozenDictionary<string, FrozenSet<string>> _sources = ByLanguage("according", "selon d'après", "بحسب حسب وفق وفقا");

    private static readonly FrozenDictionary<string, FrozenSet<string>> _clauses = ByLanguage("that", "que qu'", "أن إن بأن");

    /// <summary>Whether a word is a verb of saying.</summary>
    public static bool IsVerb(string word, string language) => _verbs[language].Contains(Stem(word, language));

    /// <summary>Whether a word begins the naming of a source: "according to".</summary>
    public static bool IsSource(string word, string language) => _sources[language].Contains(Stem(word, language));

    /// <summary>Whether a word begins what is said: "that".</summary>
    public static bool IsClause(string word, string language) => _clauses[language].Contains(word);

    /// <summary>An Arabic word without the "and" or "so" that is written with it.</summary>
    private static string Stem(string word, string language) => language == "ar" && word.Length > 3 && word[0] is 'و' or 'ف' && !_verbs["ar"].Contains(word) && !_sources["ar"].Contains(word) ? word[1..] : word;

    private static FrozenDictionary<string, FrozenSet<string>> ByLanguage(string english, string french, string arabic) =>
        new (string Language, string Words)[] { ("en", english), ("fr", french), ("ar", arabic) }
            .ToFrozenDictionary(list => list.Language, list => list.Words.Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
}

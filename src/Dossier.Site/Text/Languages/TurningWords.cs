namespace Dossier.Text.Languages;

/// <summary>
/// Words that turn what is said around them: negations and verbs of denial, which make the opposite of it, and contrasts. In
/// English, French and Arabic; of other languages nothing is known. Words are given in small letters, with straight
/// apostrophes and, in Arabic, without vowel signs.
/// </summary>
internal static class TurningWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> _negations = ByLanguage(
        "not no never without nor neither none nobody nothing nowhere cannot hardly scarcely barely rarely seldom unlikely unable unwilling impossible untrue false",
        "ne pas sans jamais aucun aucune ni nul nulle non nullement impossible incapable incapables faux fausse",
        "لا لم لن ليس ليست ليسوا لست لسنا غير دون بدون بلا ما عدم كلا");

    private static readonly FrozenDictionary<string, FrozenSet<string>> _denials = ByLanguage(
        "deny denies denied denying denial denials refuse refuses refused refusing refusal oppose opposes opposed opposing fail fails failed failing failure "
            + "reject rejects rejected rejecting rejection decline declines declined declining dispute disputes disputed doubts doubted lack lacks lacked lacking refute refutes refuted rebut rebuts rebutted retract retracts retracted withdrawn rebuff rebuffed",
        "nie nient nié niée nier niait niaient nia dément démentent démenti démentie démentir démentait refuse refusent refusé refusée refuser refusait refus rejette rejettent rejeté rejetée rejeter rejet "
            + "oppose opposent opposé opposée opposés opposées opposer opposait échoue échouent échoué échouer conteste contestent contesté contestée",
        "نفى نفت ينفي تنفي نفوا نفي نافيا نافية رفض رفضت يرفض ترفض رفضوا رافضا رافضة عارض عارضت يعارض تعارض أنكر أنكرت ينكر تنكر فشل فشلت يفشل تفشل");

    private static readonly FrozenDictionary<string, FrozenSet<string>> _contrasts = ByLanguage(
        "but however although though except unless despite nevertheless nonetheless whereas",
        "mais cependant toutefois pourtant sauf hormis malgré néanmoins",
        "لكن لكنه لكنها لكنهم بل إلا رغم سوى باستثناء بينما");

    /// <summary>Verbs that deny what somebody said.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> _saidToBeFalse = ByLanguage(
        "deny denies denied denying denial denials refute refutes refuted dispute disputes disputed rebut rebuts rebutted",
        "nie nient nié niait dément démentent démenti démentie conteste contestent contesté réfute réfutent réfuté",
        "نفى نفت ينفي تنفي نفوا نافيا نافية أنكر أنكرت ينكر تنكر كذب كذبت");

    /// <summary>Words that may stand between a negation and what it governs.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> _light = ByLanguage(
        "that to be been being have has had having do does did yet ever any a an the of it he she they we there is are was were will would in on at with for by even such its his her their our longer able",
        "que qu de d à au aux le la l les un une des du avoir être été est sont a ont y en se s avec pour il elle ils elles plus encore son sa ses leur",
        "أن إن بأن أنه أنها أي أية وجود على إلى في من إجراء يكون تكون هناك");

    private static readonly FrozenDictionary<string, FrozenSet<string>> _negationsBehind = ByLanguage("not never neither nor unless except", "pas jamais sauf", "إلا");

    /// <summary>Negations that are nothing without the words behind them.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> _open = ByLanguage("not no never without nor neither cannot", "ne sans ni", "لا لم لن ليس ليست غير دون بدون");

    private static readonly string[] _prefixes = ["un", "in", "im", "ir", "il", "dis", "non"];

    /// <summary>Whether a word makes the opposite of what it governs: a negation, or a verb of denial.</summary>
    public static bool IsNegation(string word, string language) =>
        _denials[language].Contains(word) || IsPlainNegation(word, language);

    /// <summary>Whether a word is a negation by itself, and not by what a verb means.</summary>
    public static bool IsPlainNegation(string word, string language) => Stem(word, language) is var stem && _negations[language].Contains(stem) || language switch
    {
        "en" => word.EndsWith("n't", StringComparison.Ordinal),
        "fr" => word.StartsWith("n'", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Whether a word denies what somebody said.</summary>
    public static bool IsDenial(string word, string language) => _saidToBeFalse[language].Contains(Stem(word, language));

    /// <summary>Whether a word makes the opposite of another by what it begins with: "unlikely" of "likely".</summary>
    public static bool IsOpposite(string word, string of) =>
        of.Length >= 4 && word.Length > of.Length && word.EndsWith(of, StringComparison.Ordinal) && _prefixes.Contains(word[..^of.Length], StringComparer.Ordinal);

    /// <summary>Whether a word sets what follows against what came before, or excepts it.</summary>
    public static bool IsContrast(string word, string language) => _contrasts[language].Contains(Stem(word, language));

    /// <summary>Whether a word may stand between a negation and what it governs.</summary>
    public static bool IsLight(string word, string language) => word.Split('\'').All(part => _light[language].Contains(part));

    /// <summary>Whether a word is a negation that is nothing without the words behind it.</summary>
    public static bool IsOpenNegation(string word, string language) =>
        _open[language].Contains(Stem(word, language)) || (language == "en" && word.EndsWith("n't", StringComparison.Ordinal));

    /// <summary>Whether a word behind others negates or excepts them.</summary>
    public static bool NegatesBehind(string word, string language) => _negationsBehind[language].Contains(word);

    /// <summary>Which of the languages a text is in, by what is known of it; null where it is in none of them.</summary>
    /// <param name="declared">The BCP 47 tag that the text has; null where it has none.</param>
    /// <param name="text">The text.</param>
    public static string? LanguageOf(string? declared, string text)
    {
        if (declared is not null)
            return declared.Split('-')[0].ToLowerInvariant() is var language && _negations.ContainsKey(language) ? language : null;

        if (text.AsSpan().ContainsAnyInRange('\u0621', '\u064A'))
            return "ar";

        var (english, french) = (FunctionWords.ByLanguage["en"], FunctionWords.ByLanguage["fr"]);
        var words = text.Split(' ');
        return words.Count(french.Contains) > words.Count(english.Contains) ? "fr" : "en";
    }

    /// <summary>An Arabic word without the "and" or "so" that is written with it.</summary>
    private static string Stem(string word, string language) => language == "ar" && word.Length > 2 && word[0] is 'و' or 'ف' ? word[1..] : word;

    private static FrozenDictionary<string, FrozenSet<string>> ByLanguage(string english, string french, string arabic) =>
        new (string Language, string Words)[] { ("en", english), ("fr", french), ("ar", arabic) }
            .ToFrozenDictionary(list => list.Language, list => list.Words.Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
}

namespace Dossier.Wording;

/// <summary>
/// The plural categories of whole numbers, by the rules of Unicode CLDR 48 (Language Plural Rules, cardinals). A language
/// that is not listed has <c>one</c> for 1 and <c>other</c> for the rest, as most have.
/// </summary>
internal static class PluralRules
{
    /// <summary>Every category, in CLDR's order.</summary>
    public static ImmutableArray<string> Categories { get; } = ["zero", "one", "two", "few", "many", "other"];

    /// <summary><c>zero</c>, <c>one</c>, <c>two</c>, <c>few</c>, <c>many</c> or <c>other</c>; the language is a BCP 47 tag.</summary>
    public static string Category(string language, int count) => language.ToLowerInvariant() is var tag && tag == "pt-pt" ? Romance(count, singular: count == 1) : tag.Split('-')[0] switch
    {
        "bm" or "bo" or "dz" or "id" or "ig" or "ii" or "ja" or "jv" or "km" or "ko" or "lo" or "ms" or "my" or "sg" or "su" or "th" or "to" or "vi" or "wo" or "yo" or "yue" or "zh" => "other",
        "ak" or "am" or "as" or "bho" or "bn" or "fa" or "ff" or "gu" or "hi" or "hy" or "kn" or "ln" or "mg" or "pa" or "si" or "ti" or "wa" or "zu" => count is 0 or 1 ? "one" : "other",
        "fr" or "pt" => Romance(count, singular: count is 0 or 1),
        "ca" or "es" or "it" => Romance(count, singular: count == 1),
        "he" or "iu" or "se" => count switch { 1 => "one", 2 => "two", _ => "other" },
        "ar" => Arabic(count),
        "be" or "ru" or "uk" => Slavic(count, rest: "many"),
        "bs" or "hr" or "sh" or "sr" => Slavic(count, rest: "other"),
        "pl" => count == 1 ? "one" : EndsInTwoToFour(count) ? "few" : "many",
        "cs" or "sk" => count switch { 1 => "one", >= 2 and <= 4 => "few", _ => "other" },
        "dsb" or "hsb" or "sl" => (count % 100) switch { 1 => "one", 2 => "two", 3 or 4 => "few", _ => "other" },
        "is" or "mk" => EndsInOne(count) ? "one" : "other",
        "lt" => (count % 10, count % 100) switch { (_, >= 11 and <= 19) => "other", (1, _) => "one", ( >= 2, _) => "few", _ => "other" },
        "lv" => (count % 10, count % 100) switch { (_, >= 11 and <= 19) or (0, _) => "zero", (1, _) => "one", _ => "other" },
        "mo" or "ro" => count == 1 ? "one" : count == 0 || count % 100 is >= 1 and <= 19 ? "few" : "other",
        "ceb" or "fil" or "tl" => count % 10 is 4 or 6 or 9 ? "other" : "one",
        "cy" => count switch { 0 => "zero", 1 => "one", 2 => "two", 3 => "few", 6 => "many", _ => "other" },
        "ga" => count switch { 1 => "one", 2 => "two", >= 3 and <= 6 => "few", >= 7 and <= 10 => "many", _ => "other" },
        "mt" => Maltese(count),
        _ => count == 1 ? "one" : "other",
    };

    /// <summary>Languages that say "a million of": <c>many</c> for whole millions.</summary>
    private static string Romance(int count, bool singular) => singular ? "one" : count != 0 && count % 1_000_000 == 0 ? "many" : "other";

    private static string Arabic(int count) => (count, count % 100) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11) => "many",
        _ => "other",
    };

    private static string Maltese(int count) => (count, count % 100) switch
    {
        (1, _) => "one",
        (2, _) => "two",
        (0, _) or (_, >= 3 and <= 10) => "few",
        (_, >= 11 and <= 19) => "many",
        _ => "other",
    };

    private static string Slavic(int count, string rest) => EndsInOne(count) ? "one" : EndsInTwoToFour(count) ? "few" : rest;

    private static bool EndsInOne(int count) => count % 10 == 1 && count % 100 != 11;

    private static bool EndsInTwoToFour(int count) => count % 10 is >= 2 and <= 4 && count % 100 is not (>= 12 and <= 14);
}

namespace Dossier.Pages;

/// <summary>The plural categories of whole numbers, by the rules of Unicode CLDR (Language Plural Rules).</summary>
internal static class PluralRules
{
    /// <summary><c>zero</c>, <c>one</c>, <c>two</c>, <c>few</c>, <c>many</c> or <c>other</c>.</summary>
    /// <param name="language">The primary language subtag.</param>
    /// <param name="count">How many things there are.</param>
    public static string Category(string language, int count) => language switch
    {
        "ar" => Arabic(count),
        "fr" => count is 0 or 1 ? "one" : "other",
        _ => count == 1 ? "one" : "other",
    };

    private static string Arabic(int count) => (count, count % 100) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11) => "many",
        _ => "other",
    };
}

namespace Dossier.Text.Languages;

/// <summary>In what language a text is written.</summary>
internal static class LanguageDetection
{
    /// <summary>The BCP 47 tag; null where the text is too short or could be of another language as well.</summary>
    public static string? Of(IEnumerable<string> paragraphs)
    {
        var counts = FunctionWords.ByLanguage.Keys.ToDictionary(language => language, _ => 0, StringComparer.Ordinal);
        var total = 0;
        foreach (var word in paragraphs.SelectMany(WordForms.Words).Take(20_000))
        {
            total++;
            foreach (var (language, words) in FunctionWords.ByLanguage)
            {
                if (words.Contains(word))
                    counts[language]++;
            }
        }

        var ranked = counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Take(2).ToArray();
        var (best, second) = (ranked[0], ranked[1]);
        var isSure = best.Value >= 5 && best.Value * 100 >= total * 12 && best.Value * 10 >= second.Value * 14;
        return isSure ? best.Key : null;
    }
}

using Dossier.Entries.Site;
using Dossier.Graph.Names;

namespace Dossier.Evidence;

/// <summary>A step of a yardstick: its words, and what chance they stand for.</summary>
/// <param name="Words">The words, the usual ones first.</param>
/// <param name="Min">The least chance, in per cent.</param>
/// <param name="Max">The greatest chance, in per cent.</param>
public sealed record LikelihoodStep(ImmutableArray<string> Words, int Min, int Max);

/// <summary>The words that say how likely something is, on the scales that analysts agreed on.</summary>
public static class Likelihood
{
    /// <summary>Intelligence Community Directive 203, "Analytic Standards" (United States, 2015), section D.6.e.(2).(a).</summary>
    private static readonly ImmutableArray<LikelihoodStep> _icd203 =
    [
        new(["almost no chance", "remote"], 1, 5),
        new(["very unlikely", "highly improbable"], 5, 20),
        new(["unlikely", "improbable"], 20, 45),
        new(["roughly even chance", "roughly even odds"], 45, 55),
        new(["likely", "probable"], 55, 80),
        new(["very likely", "highly probable"], 80, 95),
        new(["almost certain", "nearly certain"], 95, 99),
    ];

    /// <summary>The probability yardstick of the Professional Head of Intelligence Assessment (United Kingdom, 2018). Its steps leave gaps on purpose.</summary>
    private static readonly ImmutableArray<LikelihoodStep> _phia =
    [
        new(["remote chance"], 0, 5),
        new(["highly unlikely"], 10, 20),
        new(["unlikely"], 25, 35),
        new(["realistic possibility"], 40, 50),
        new(["likely", "probable"], 55, 75),
        new(["highly likely"], 80, 90),
        new(["almost certain"], 95, 100),
    ];

    /// <summary>Words of likelihood that no yardstick has: they mean another chance to each reader.</summary>
    private static readonly ImmutableArray<string> _vague =
    [
        "possibly", "perhaps", "maybe", "conceivably", "presumably", "probably", "more likely than not", "fairly likely", "quite likely", "rather likely",
        "fairly unlikely", "quite unlikely", "rather unlikely", "extremely likely", "extremely unlikely", "real possibility", "serious possibility", "distinct possibility",
        "good chance", "fair chance", "slight chance", "small chance", "slim chance", "fifty-fifty",
    ];

    // "Remote" and "probable" alone are everyday words: in running text they mean a village, or a cause.
    private static readonly ImmutableArray<string> _everyday = ["remote", "probable", "improbable"];

    /// <summary>The steps of a yardstick, from the least likely.</summary>
    public static ImmutableArray<LikelihoodStep> StepsOf(Yardstick yardstick) => yardstick == Yardstick.Phia ? _phia : _icd203;

    /// <summary>The step that a word stands for; null where the yardstick does not have it. Capitals do not count.</summary>
    public static LikelihoodStep? Find(string word, Yardstick yardstick) =>
        StepsOf(yardstick).FirstOrDefault(step => step.Words.Contains(word.Trim(), StringComparer.OrdinalIgnoreCase));

    /// <summary>The words of likelihood in a sentence, longest match first, and whether the yardstick has each.</summary>
    public static IEnumerable<(int Start, string Word, bool IsOnYardstick)> In(string sentence, Yardstick yardstick)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var own = StepsOf(yardstick).SelectMany(step => step.Words).ToHashSet(StringComparer.Ordinal);
        var known = _icd203.Concat(_phia).SelectMany(step => step.Words).Concat(_vague).Except(_everyday).Distinct().OrderByDescending(word => word.Length).ToArray();
        for (var at = 0; at < sentence.Length; at++)
        {
            if (Characters.IsBoundary(sentence, at) && Array.Find(known, word => StandsAt(sentence, at, word)) is { } found)
            {
                yield return (at, found, own.Contains(found));
                at += found.Length - 1;
            }
        }
    }

    private static bool StandsAt(string sentence, int at, string word) =>
        sentence.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase) && Characters.IsBoundary(sentence, at + word.Length);
}

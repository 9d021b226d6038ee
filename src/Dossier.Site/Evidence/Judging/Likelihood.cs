using Dossier.Entries.Site;

namespace Dossier.Evidence.Judging;

/// <summary>A step of a yardstick: its words, and what chance they stand for.</summary>
/// <param name="Words">The words, the usual ones first.</param>
/// <param name="Min">The least chance, in per cent.</param>
/// <param name="Max">The greatest chance, in per cent.</param>
public sealed record LikelihoodStep(ImmutableArray<string> Words, int Min, int Max)
{
    /// <summary>Whether it leaves next to no room for the opposite: four chances in five or more, for or against.</summary>
    public bool IsStrong => Min >= 80 || Max <= 20;
}

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

    /// <summary>The steps of a yardstick, from the least likely.</summary>
    public static ImmutableArray<LikelihoodStep> StepsOf(Yardstick yardstick) => yardstick == Yardstick.Phia ? _phia : _icd203;

    /// <summary>The step that a word stands for; null where the yardstick does not have it. Capitals do not count.</summary>
    public static LikelihoodStep? Find(string word, Yardstick yardstick) =>
        StepsOf(yardstick).FirstOrDefault(step => step.Words.Contains(word.Trim(), StringComparer.OrdinalIgnoreCase));

    /// <summary>The words of both yardsticks: what one of them lacks means another chance to those who know the other.</summary>
    internal static IEnumerable<string> AllWords => _icd203.Concat(_phia).SelectMany(step => step.Words).Distinct();
}

using Dossier.FrontMatter.Values;

namespace Dossier.Entries;

/// <summary>Credibility of a piece of information on the Admiralty scale (NATO AJP-2.1): 1 is confirmed by other sources.</summary>
public enum Credibility
{
    Confirmed = 1,
    ProbablyTrue = 2,
    PossiblyTrue = 3,
    Doubtful = 4,
    Improbable = 5,
    CannotBeJudged = 6,
}

/// <summary>How a <see cref="Credibility"/> is written, in front matter, in templates and in data.</summary>
public static class Credibilities
{
    public static Vocabulary<Credibility> Vocabulary { get; } = new(
        ("1", Credibility.Confirmed), ("2", Credibility.ProbablyTrue), ("3", Credibility.PossiblyTrue),
        ("4", Credibility.Doubtful), ("5", Credibility.Improbable), ("6", Credibility.CannotBeJudged))
    {
        Meanings = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["1"] = ["confirmed", "confirmed by other sources"],
            ["2"] = ["probably true"],
            ["3"] = ["possibly true"],
            ["4"] = ["doubtful", "doubtfully true"],
            ["5"] = ["improbable"],
            ["6"] = ["cannot be judged", "truth cannot be judged"],
        }.ToFrozenDictionary(StringComparer.Ordinal),
    };
}

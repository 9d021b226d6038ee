using Dossier.FrontMatter.Values;

namespace Dossier.Entries.Events;

/// <summary>What a figure counts. Casualties are the killed and the wounded together, and never the dead alone.</summary>
public enum FigureMeasure
{
    Killed,
    Wounded,
    Casualties,
    Displaced,
    Detained,
    Money,
    Other,
}

/// <summary>How a <see cref="FigureMeasure"/> is written, in front matter, in templates and in data.</summary>
public static class FigureMeasures
{
    public static Vocabulary<FigureMeasure> Vocabulary { get; } = new(
        ("killed", FigureMeasure.Killed), ("wounded", FigureMeasure.Wounded), ("casualties", FigureMeasure.Casualties), ("displaced", FigureMeasure.Displaced),
        ("detained", FigureMeasure.Detained), ("money", FigureMeasure.Money), ("other", FigureMeasure.Other))
    {
        // A measure was once whatever words an editor chose; these can only have meant one of the list.
        FormerWords = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["deaths"] = "killed",
            ["dead"] = "killed",
            ["fatalities"] = "killed",
            ["people killed"] = "killed",
            ["injured"] = "wounded",
            ["injuries"] = "wounded",
            ["people wounded"] = "wounded",
            ["arrests"] = "detained",
            ["arrested"] = "detained",
            ["detainees"] = "detained",
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
    };
}

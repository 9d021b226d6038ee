using Dossier.FrontMatter.Values;

namespace Dossier.Entries.Site;

/// <summary>How sure we are of a judgement.</summary>
public enum Confidence
{
    Low,
    Moderate,
    High,
}

/// <summary>How a <see cref="Confidence"/> is written, in front matter, in templates and in data.</summary>
public static class Confidences
{
    public static Vocabulary<Confidence> Vocabulary { get; } = new(
        ("low", Confidence.Low), ("moderate", Confidence.Moderate), ("high", Confidence.High));
}

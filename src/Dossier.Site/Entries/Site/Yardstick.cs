using Dossier.FrontMatter.Values;

namespace Dossier.Entries.Site;

/// <summary>The scale that likelihood words are taken from.</summary>
public enum Yardstick
{
    /// <summary>Intelligence Community Directive 203 (United States).</summary>
    Icd203,

    /// <summary>Professional Head of Intelligence Assessment (United Kingdom).</summary>
    Phia,
}

/// <summary>How a <see cref="Yardstick"/> is written, in front matter, in templates and in data.</summary>
public static class Yardsticks
{
    public static Vocabulary<Yardstick> Vocabulary { get; } = new(("icd203", Yardstick.Icd203), ("phia", Yardstick.Phia));
}

using Dossier.FrontMatter.Values;

namespace Dossier.Entries.Articles;

/// <summary>How a source stands to a claim.</summary>
public enum Stance
{
    Asserts,
    Confirms,
    Denies,
    Declines,
}

/// <summary>How a <see cref="Stance"/> is written, in front matter, in templates and in data.</summary>
public static class Stances
{
    public static Vocabulary<Stance> Vocabulary { get; } = new(
        ("asserts", Stance.Asserts), ("confirms", Stance.Confirms), ("denies", Stance.Denies), ("declines", Stance.Declines));
}

using Dossier.FrontMatter.Values;

namespace Dossier.Entries.Articles;

/// <summary>What a copy of an article suffered.</summary>
public enum Damage
{
    MissingWords,
    GluedWords,
    Cut,
}

/// <summary>How a <see cref="Damage"/> is written, in front matter, in templates and in data.</summary>
public static class Damages
{
    public static Vocabulary<Damage> Vocabulary { get; } = new(
        ("missing-words", Damage.MissingWords), ("glued-words", Damage.GluedWords), ("cut", Damage.Cut));
}

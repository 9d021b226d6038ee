using Dossier.FrontMatter.Values;

namespace Dossier.Entries;

/// <summary>Reliability of a source on the Admiralty scale (NATO AJP-2.1).</summary>
public enum Reliability
{
    A,
    B,
    C,
    D,
    E,

    /// <summary>Cannot be judged.</summary>
    F,
}

/// <summary>How a <see cref="Reliability"/> is written, in front matter, in templates and in data.</summary>
public static class Reliabilities
{
    public static Vocabulary<Reliability> Vocabulary { get; } = new(
        ("A", Reliability.A), ("B", Reliability.B), ("C", Reliability.C), ("D", Reliability.D), ("E", Reliability.E), ("F", Reliability.F))
    {
        Meanings = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["A"] = ["reliable", "completely reliable"],
            ["B"] = ["usually reliable"],
            ["C"] = ["fairly reliable"],
            ["D"] = ["not usually reliable"],
            ["E"] = ["unreliable"],
            ["F"] = ["cannot be judged", "reliability cannot be judged"],
        }.ToFrozenDictionary(StringComparer.Ordinal),
    };
}

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
        ("A", Reliability.A), ("B", Reliability.B), ("C", Reliability.C), ("D", Reliability.D), ("E", Reliability.E), ("F", Reliability.F));
}

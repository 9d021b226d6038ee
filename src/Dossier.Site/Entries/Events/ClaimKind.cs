using Dossier.FrontMatter.Values;

namespace Dossier.Entries.Events;

/// <summary>What sort of statement a claim is. Only the first of them is something that sources can bear out.</summary>
public enum ClaimKind
{
    /// <summary>That something is, or was, so.</summary>
    Fact,

    /// <summary>What somebody makes of the facts: that a visit was a success.</summary>
    Assessment,

    /// <summary>What somebody expects: that a campaign will fail.</summary>
    Forecast,

    /// <summary>What somebody holds to be right or wrong.</summary>
    Opinion,
}

/// <summary>How a <see cref="ClaimKind"/> is written, in front matter, in templates and in data.</summary>
public static class ClaimKinds
{
    public static Vocabulary<ClaimKind> Vocabulary { get; } = new(
        ("fact", ClaimKind.Fact), ("assessment", ClaimKind.Assessment), ("forecast", ClaimKind.Forecast), ("opinion", ClaimKind.Opinion));
}

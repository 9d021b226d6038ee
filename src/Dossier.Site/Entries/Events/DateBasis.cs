using Dossier.FrontMatter.Values;

namespace Dossier.Entries.Events;

/// <summary>Where the date of an event comes from.</summary>
public enum DateBasis
{
    Stated,
    Inferred,
    External,
}

/// <summary>How a <see cref="DateBasis"/> is written, in front matter, in templates and in data.</summary>
public static class DateBases
{
    public static Vocabulary<DateBasis> Vocabulary { get; } = new(
        ("stated", DateBasis.Stated), ("inferred", DateBasis.Inferred), ("external", DateBasis.External));
}

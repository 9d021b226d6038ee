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

/// <summary>What a stance means for the claim, the weightiest first: how a claim stands follows from that which weighs most.</summary>
public enum StanceMeaning
{
    /// <summary>It is not so.</summary>
    Denies,

    /// <summary>It is so.</summary>
    Supports,

    /// <summary>Neither: who was asked does not say.</summary>
    Declines,
}

/// <summary>How a <see cref="Stance"/> is written, in front matter, in templates and in data, and what it means.</summary>
public static class Stances
{
    public static Vocabulary<Stance> Vocabulary { get; } = new(
        ("asserts", Stance.Asserts), ("confirms", Stance.Confirms), ("denies", Stance.Denies), ("declines", Stance.Declines));

    /// <summary>What it means for the claim. Nothing else decides by the stance itself.</summary>
    public static StanceMeaning Meaning(this Stance stance) => stance switch
    {
        Stance.Asserts or Stance.Confirms => StanceMeaning.Supports,
        Stance.Denies => StanceMeaning.Denies,
        Stance.Declines => StanceMeaning.Declines,
    };

    /// <summary>Whether who takes the stance is heard on the matter: to decline to comment is to say nothing of it.</summary>
    public static bool IsHeard(this StanceMeaning meaning) => meaning switch
    {
        StanceMeaning.Denies or StanceMeaning.Supports => true,
        StanceMeaning.Declines => false,
    };
}

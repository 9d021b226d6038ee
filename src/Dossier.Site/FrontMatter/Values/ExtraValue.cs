namespace Dossier.FrontMatter.Values;

/// <summary>A value of the house's own, which only its templates know the meaning of: as YAML has it, and no more.</summary>
public abstract record ExtraValue
{
    private ExtraValue()
    {
    }

    public sealed record Words(string Text) : ExtraValue;

    public sealed record Flag(bool IsTrue) : ExtraValue;

    public sealed record Whole(long Number) : ExtraValue;

    public sealed record Fraction(double Number) : ExtraValue;

    /// <summary>What is left empty.</summary>
    public sealed record Nothing : ExtraValue;

    public sealed record Several(ImmutableArray<ExtraValue> Items) : ExtraValue;

    /// <summary>Names with values, in the order in which they are written.</summary>
    public sealed record Map(ImmutableArray<KeyValuePair<string, ExtraValue>> Members) : ExtraValue;
}

namespace Dossier.Diagnostics;

/// <summary>A value together with the place it was written at, so that a later stage can still point at it.</summary>
public sealed record Located<T>(T Value, Place Place)
{
    /// <summary>The same place with another value, for a value that was read out of this one.</summary>
    public Located<TOther> With<TOther>(TOther value) => new(value, Place);

    public override string ToString() => Value?.ToString() ?? "";
}

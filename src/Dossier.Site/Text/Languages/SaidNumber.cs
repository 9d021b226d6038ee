namespace Dossier.Text.Languages;

/// <summary>On which side of its number the truth lies, by the words around the number.</summary>
public enum NumberBound
{
    /// <summary>"100": the number itself.</summary>
    Exact,

    /// <summary>"about 100": near it, on either side.</summary>
    About,

    /// <summary>"nearly 100": near it, and not above.</summary>
    Nearly,

    /// <summary>"over 100"</summary>
    Over,

    /// <summary>"at least 100"</summary>
    AtLeast,

    /// <summary>"up to 100"</summary>
    UpTo,

    /// <summary>"fewer than 100"</summary>
    Under,
}

/// <summary>A number as a text says it.</summary>
/// <param name="Start">The index of its first character, the words that qualify it not included.</param>
/// <param name="End">The index behind its last character.</param>
/// <param name="Least">The number; of a vague one ("dozens") the least it can mean.</param>
/// <param name="Most">The number again; of a vague one the most it can mean.</param>
/// <param name="Bound">What the words around it make of it.</param>
public sealed record SaidNumber(int Start, int End, decimal Least, decimal Most, NumberBound Bound)
{
    /// <summary>Whether it names an order of magnitude only: "dozens", "tens of thousands".</summary>
    public bool IsVague => Least != Most;

    /// <summary>Whether a number is the one that is said, or within what a vague one can mean.</summary>
    public bool Allows(decimal number) => Least <= number && number <= Most;
}

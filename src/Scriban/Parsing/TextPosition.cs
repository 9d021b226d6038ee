namespace Scriban.Parsing;

/// <summary>A place in a text: offset, line and column, all counted from zero.</summary>
/// <param name="Offset">Characters (UTF-16 code units) from the beginning of the text.</param>
/// <param name="Line">Lines before this place.</param>
/// <param name="Column">Characters before this place on its line.</param>
public readonly record struct TextPosition(int Offset, int Line, int Column)
{
    /// <summary>The place after the end of any text.</summary>
    public static readonly TextPosition Eof = new(-1, -1, -1);

    /// <summary>The place <paramref name="offset"/> characters further on the same line.</summary>
    public TextPosition NextColumn(int offset = 1) => new(Offset + offset, Line, Column + offset);

    /// <summary><c>(offset:line,column)</c>, counted from zero.</summary>
    public override string ToString() => FormattableString.Invariant($"({Offset}:{Line},{Column})");

    /// <summary><c>line,column</c>, counted from one, as editors show it.</summary>
    public string ToStringSimple() => FormattableString.Invariant($"{Line + 1},{Column + 1}");
}

namespace Scriban.Parsing;

/// <summary>A stretch of a template's text: from the first to the last character, both included.</summary>
/// <param name="FileName">The template's path, as it was given to the parser; <c>&lt;input&gt;</c> where none was given.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">Its last character.</param>
public readonly record struct SourceSpan(string FileName, TextPosition Start, TextPosition End)
{
    /// <summary>Whether the span covers no text.</summary>
    public bool IsEmpty => FileName is null && Start == default && End == default;

    /// <summary>The number of characters covered.</summary>
    public int Length => End.Offset - Start.Offset + 1;

    /// <summary><c>file(line,column)-(line,column)</c>, counted from one.</summary>
    public override string ToString() => $"{FileName}({Start.ToStringSimple()})-({End.ToStringSimple()})";

    /// <summary><c>file(line,column)</c>, counted from one.</summary>
    public string ToStringSimple() => $"{FileName}({Start.ToStringSimple()})";
}

namespace Scriban.Parsing;

/// <summary>How a text is parsed.</summary>
public record struct ParserOptions
{
    /// <summary>How deep expressions and blocks may be nested; null for what the parser's stack holds for certain.</summary>
    public int? ExpressionDepthLimit { get; set; }

    /// <summary>Whether numbers with a point are read as decimal instead of double.</summary>
    public bool ParseFloatAsDecimal { get; set; }
}

namespace Scriban.Parsing;

/// <summary>How bad a parser's message is.</summary>
public enum ParserMessageType
{
    /// <summary>The template cannot be rendered.</summary>
    Error,

    /// <summary>The template can be rendered, but probably not as its author meant.</summary>
    Warning,
}

/// <summary>What the parser has to say about a place in the template.</summary>
/// <param name="Type">Error or warning.</param>
/// <param name="Span">The place.</param>
/// <param name="Message">The text, without the place.</param>
public sealed record LogMessage(ParserMessageType Type, SourceSpan Span, string Message)
{
    /// <summary><c>file(line,column) : error : message</c>, counted from one.</summary>
    public override string ToString() =>
        $"{Span.ToStringSimple()} : {(Type == ParserMessageType.Error ? "error" : "warning")} : {Message}";
}

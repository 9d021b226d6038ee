using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A part of a template's syntax tree. A tree is never changed after it was parsed, so that many threads can render it.</summary>
public abstract class ScriptNode
{
    /// <summary>The text that the node was read from.</summary>
    public SourceSpan Span { get; internal set; }

    /// <summary>Runs the node: the value of an expression, or the result that a statement leaves to the statement around it.</summary>
    /// <exception cref="ScriptRuntimeException">The template failed at a place.</exception>
    public abstract object? Evaluate(TemplateContext context);
}

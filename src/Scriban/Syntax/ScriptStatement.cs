using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A node that does something. Its result is null, unless it returns from a function or output is off.</summary>
public abstract class ScriptStatement : ScriptNode
{
    private protected ScriptStatement()
    {
    }
}

/// <summary>How statements go on behind one that has run.</summary>
internal enum ScriptFlowState : byte
{
    None,
    Break,
    Continue,
    Return,
}

/// <summary>Statements one after the other.</summary>
public sealed class ScriptBlockStatement : ScriptStatement
{
    private readonly ScriptStatement[] _statements;

    internal ScriptBlockStatement(ScriptStatement[] statements) => _statements = statements;

    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        StackGuard.Check(this);
        object? result = null;
        foreach (var statement in _statements)
        {
            context.CheckAbort(statement);
            context.CurrentNode = statement;
            result = statement.Evaluate(context);
            if (context.Flow != ScriptFlowState.None)
                break;
        }

        return result;
    }
}

/// <summary>A whole template: its front matter, where it has one, and its body.</summary>
public sealed class ScriptPage : ScriptNode
{
    /// <summary>The code before the text; null where there is none.</summary>
    public ScriptBlockStatement? FrontMatter { get; internal set; }

    /// <summary>The template itself; null where only the front matter was parsed.</summary>
    public ScriptBlockStatement? Body { get; internal set; }

    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Flow = ScriptFlowState.None;
        var result = (Body ?? FrontMatter)?.Evaluate(context);
        context.Flow = ScriptFlowState.None;
        return result;
    }
}

/// <summary>Text as it stands in the template.</summary>
internal sealed class ScriptRawStatement(string text, int start, int length) : ScriptStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        context.Write(text, start, length);
        return null;
    }
}

/// <summary>An expression whose value is printed.</summary>
/// <param name="expression">The expression.</param>
/// <param name="indent">The space before its braces, where nothing else is before them on their line.</param>
internal sealed class ScriptExpressionStatement(ScriptExpression expression, string? indent) : ScriptStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        if (indent is null || !context.AutoIndent)
            return Run(context);
        var before = context.PushIndent(indent);
        var result = Run(context);
        context.PopIndent(before);
        return result;
    }

    private object? Run(TemplateContext context)
    {
        object? value;
        try
        {
            value = expression.Evaluate(context);
            context.CurrentNode = this;
        }
        catch (ScriptRuntimeException fault) when (context.RenderRuntimeException is not null && fault is not ScriptAbortException)
        {
            context.TakePipe();
            value = context.RenderRuntimeException(fault);
        }

        if (!context.EnableOutput)
            return value;
        if (value is not null)
            context.Write(Span, value);
        return null;
    }
}

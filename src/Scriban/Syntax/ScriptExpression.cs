namespace Scriban.Syntax;

/// <summary>A node that has a value.</summary>
public abstract class ScriptExpression : ScriptNode
{
    private protected ScriptExpression()
    {
    }

    /// <summary>The expression as messages show it: paths and literals in full, whatever is made of others by dots.</summary>
    public override string ToString() => "...";

    /// <summary>The value where a function is not called but is the value itself: behind <c>@</c>, and as the target of a call.</summary>
    internal virtual object? EvaluateWithoutCall(TemplateContext context) => Evaluate(context);

    /// <summary>The value of an operator on literals, where it does not depend on anything that happens while the template runs.</summary>
    internal virtual bool TryFold(out object? value)
    {
        value = null;
        return false;
    }
}

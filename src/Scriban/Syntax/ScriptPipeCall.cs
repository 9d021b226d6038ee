using System.Collections;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>source | target</c>: the source's value becomes the first argument of the function on the right.</summary>
internal sealed class ScriptPipeCall(ScriptExpression source, ScriptExpression target) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context)
    {
        StackGuard.Check(this);
        // What is piped to the whole goes to its first part.
        var value = source.Evaluate(context);
        if (source is ScriptUnaryExpression { IsExpansion: true })
            context.Pipe(new PipedArguments(true, null, context.ToList(source.Span, value) ?? Array.Empty<object>()));
        else
            context.Pipe(new PipedArguments(true, value, null));
        var result = target.Evaluate(context);
        if (context.TakePipe().IsGiven)
        {
            if (context.EnableRelaxedFunctionAccess)
                return null;
            throw new ScriptRuntimeException(target.Span, $"Pipe expression destination `{target}` is not a valid function");
        }

        return result;
    }
}

/// <summary>What a pipe has ready for the next function that is called: one value, or the items of a list.</summary>
internal readonly record struct PipedArguments(bool IsGiven, object? Value, IList? Items)
{
    public int Count => !IsGiven ? 0 : Items?.Count ?? 1;

    public object? At(int index) => Items is null ? Value : Items[index];
}

/// <summary><c>name: value</c></summary>
internal sealed class ScriptNamedArgument(string name, ScriptExpression value) : ScriptExpression
{
    public string Name => name;

    public override object? Evaluate(TemplateContext context) => value.Evaluate(context);
}

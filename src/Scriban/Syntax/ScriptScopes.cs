using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>capture variable … end</c>: the body's output becomes the variable's value.</summary>
internal sealed class ScriptCaptureStatement(ScriptExpression target) : ScriptStatement
{
    public ScriptBlockStatement? Body { get; set; }

    public override object? Evaluate(TemplateContext context)
    {
        if (target is not ScriptVariablePath path)
            throw new ScriptRuntimeException(target.Span, $"Unsupported target expression for capture: {target}");
        var output = context.PushBuffer();
        var isOutput = context.EnableOutput;
        context.EnableOutput = true;
        object? result = null;
        string? text = null;
        try
        {
            result = Body?.Evaluate(context);
            text = (string?)TemplateContext.CheckResult(target.Span, output.ToString());
        }
        finally
        {
            context.EnableOutput = isOutput;
            context.PopBuffer(output);
        }

        path.SetValue(context, text is null ? null : new CapturedText(text));
        return context.Flow == ScriptFlowState.Return ? result : null;
    }
}

/// <summary><c>with object … end</c>: the object is where global variables are looked up first and written to.</summary>
internal sealed class ScriptWithStatement(ScriptExpression target) : ScriptStatement
{
    public ScriptBlockStatement? Body { get; set; }

    public override object? Evaluate(TemplateContext context)
    {
        var value = target.Evaluate(context);
        if (value is not IScriptObject scope)
            throw new ScriptRuntimeException(target.Span, $"Invalid target property `{target}` used for [with] statement. Must be a ScriptObject instead of `{context.GetTypeName(value)}`");
        StackGuard.Check(this);
        context.EnterGlobal(scope);
        try
        {
            return Body?.Evaluate(context);
        }
        finally
        {
            context.LeaveGlobal();
        }
    }
}

/// <summary><c>wrap function arguments … end</c>: calls the function, which prints the body by <c>$$</c>.</summary>
internal sealed class ScriptWrapStatement(ScriptExpression target) : ScriptStatement
{
    public ScriptBlockStatement? Body { get; set; }

    public override object? Evaluate(TemplateContext context)
    {
        var call = target as ScriptFunctionCall ?? new ScriptFunctionCall(target, []) { Span = target.Span };
        if (target is not ScriptFunctionCall && target.EvaluateWithoutCall(context) is not IScriptCustomFunction)
            throw new ScriptRuntimeException(target.Span, $"Expecting a direct function instead of the expression `{target}`");
        var result = call.Evaluate(context, Body);
        if (result is null || !context.EnableOutput)
            return result;
        context.Write(Span, result);
        return null;
    }
}

/// <summary><c>import object</c>: the object's members become global variables.</summary>
internal sealed class ScriptImportStatement(ScriptExpression source) : ScriptStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        context.Import(source.Span, source.Evaluate(context));
        return null;
    }
}

/// <summary><c>readonly variable</c></summary>
internal sealed class ScriptReadOnlyStatement(ScriptVariable variable) : ScriptStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        context.SetReadOnly(variable);
        return null;
    }
}

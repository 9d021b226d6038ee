namespace Scriban.Syntax;

/// <summary><c>if condition … else if … else … end</c></summary>
internal sealed class ScriptIfStatement(ScriptExpression condition) : ScriptStatement
{
    public ScriptBlockStatement? Then { get; set; }

    public ScriptStatement? Else { get; set; }

    public override object? Evaluate(TemplateContext context) =>
        context.ToBool(condition.Span, condition.Evaluate(context)) ? Then?.Evaluate(context) : Else?.Evaluate(context);
}

/// <summary><c>else …</c></summary>
internal sealed class ScriptElseStatement : ScriptStatement
{
    public ScriptBlockStatement? Body { get; set; }

    public override object? Evaluate(TemplateContext context) => Body?.Evaluate(context);
}

/// <summary><c>case value when … else … end</c></summary>
internal sealed class ScriptCaseStatement(ScriptExpression value) : ScriptStatement
{
    /// <summary>The first <c>when</c>, or an <c>else</c> without any.</summary>
    public ScriptStatement? First { get; set; }

    public override object? Evaluate(TemplateContext context)
    {
        var wanted = value.Evaluate(context);
        var next = First;
        while (next is ScriptWhenStatement choice)
        {
            if (choice.Matches(context, wanted))
                return choice.Body?.Evaluate(context);
            next = choice.Next;
        }

        return next?.Evaluate(context);
    }
}

/// <summary><c>when value, value …</c></summary>
internal sealed class ScriptWhenStatement(ScriptExpression[] values) : ScriptStatement
{
    public ScriptBlockStatement? Body { get; set; }

    public ScriptStatement? Next { get; set; }

    public bool Matches(TemplateContext context, object? wanted)
    {
        foreach (var value in values)
            if (ScriptBinaryExpression.Evaluate(context, value.Span, ScriptBinaryOperator.CompareEqual, wanted, value.Evaluate(context)) is true)
                return true;
        return false;
    }

    public override object? Evaluate(TemplateContext context) => Body?.Evaluate(context);
}

/// <summary><c>break</c> and <c>continue</c></summary>
internal sealed class ScriptJumpStatement(ScriptFlowState flow) : ScriptStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        if (context.LoopDepth > 0)
            context.Flow = flow;
        else if (context.EnableBreakAndContinueAsReturnOutsideLoop)
            context.Flow = ScriptFlowState.Return;
        else
            throw new ScriptRuntimeException(Span, $"The <{(flow == ScriptFlowState.Break ? "break" : "continue")}> statement can only be used inside for/while loops");
        return null;
    }
}

/// <summary><c>ret value</c>: ends the function or template.</summary>
internal sealed class ScriptReturnStatement(ScriptExpression? value) : ScriptStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        var result = value?.Evaluate(context);
        context.Flow = ScriptFlowState.Return;
        return result;
    }
}

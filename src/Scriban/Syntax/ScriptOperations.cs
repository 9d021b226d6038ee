using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>(expression)</c></summary>
internal sealed class ScriptNestedExpression(ScriptExpression expression) : ScriptVariablePath
{
    internal override object? GetValue(TemplateContext context)
    {
        StackGuard.Check(this);
        // What is piped to the brackets is no argument of the functions inside them.
        var piped = context.TakePipe();
        var value = expression.EvaluateWithoutCall(context);
        context.RestorePipe(piped);
        return value;
    }

    internal override void SetValue(TemplateContext context, object? value)
    {
        if (expression is not ScriptVariablePath path)
            throw new ScriptRuntimeException(Span, $"Unsupported target expression for assignment: {this}");
        path.SetValue(context, value);
    }
}

/// <summary><c>!a</c>, <c>-a</c>, <c>+a</c>, <c>@a</c>, <c>^a</c></summary>
internal sealed class ScriptUnaryExpression(ScriptUnaryOperator op, ScriptExpression operand) : ScriptExpression
{
    public bool IsExpansion => op == ScriptUnaryOperator.FunctionParametersExpand;

    public override object? Evaluate(TemplateContext context)
    {
        StackGuard.Check(this);
        switch (op)
        {
            case ScriptUnaryOperator.Not:
                return Boxed.Of(!context.ToBool(operand.Span, operand.Evaluate(context)));
            case ScriptUnaryOperator.FunctionAlias:
                return operand.EvaluateWithoutCall(context);
            case ScriptUnaryOperator.FunctionParametersExpand:
                return operand.Evaluate(context);
            default:
                return Calculate(context, operand.Evaluate(context));
        }
    }

    internal override bool TryFold(out object? value)
    {
        value = null;
        if (op is not (ScriptUnaryOperator.Negate or ScriptUnaryOperator.Plus) || operand is not ScriptLiteral { Value: { } inner and not (string or bool) })
            return false;
        value = Arithmetic.Negate(inner, op == ScriptUnaryOperator.Plus);
        return value is not null;
    }

    private object? Calculate(TemplateContext context, object? value)
    {
        if (value is null)
            return null;
        if (value is string text && Arithmetic.TryParse(text, context.CurrentCulture) is { } number)
            value = number;
        return Arithmetic.Negate(value, op == ScriptUnaryOperator.Plus)
            ?? throw new ScriptRuntimeException(Span, $"Unexpected value `{context.ObjectToString(value)}` / Type: {context.GetTypeName(value)}. Cannot apply the operator `{op.ToText()}`");
    }
}

/// <summary><c>++a</c>, <c>a--</c> and their like: changes the variable and gives its value before or after.</summary>
internal sealed class ScriptStepExpression(ScriptVariablePath? target, bool isIncrement, bool isPrefix) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context)
    {
        var before = target!.Evaluate(context);
        var op = isIncrement ? ScriptBinaryOperator.Add : ScriptBinaryOperator.Subtract;
        var after = Arithmetic.Evaluate(context, op, new Operand(Span, before), new Operand(Span, Boxed.Of(1)), Span);
        target.SetValue(context, after);
        return isPrefix ? after : before;
    }
}

/// <summary><c>condition ? then : otherwise</c></summary>
internal sealed class ScriptConditionalExpression(ScriptExpression condition, ScriptExpression then, ScriptExpression otherwise) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context)
    {
        StackGuard.Check(this);
        return (context.ToBool(condition.Span, condition.Evaluate(context)) ? then : otherwise).Evaluate(context);
    }
}

/// <summary><c>target.empty?</c></summary>
internal sealed class ScriptIsEmptyExpression(ScriptExpression target) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context) => context.IsEmpty(Span, target.Evaluate(context));
}

/// <summary><c>target = value</c></summary>
internal sealed class ScriptAssignExpression(ScriptVariablePath? target, ScriptExpression value) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context)
    {
        target!.SetValue(context, value.Evaluate(context));
        return null;
    }
}

/// <summary><c>target += value</c> and its like.</summary>
internal sealed class ScriptCompoundAssignExpression(ScriptVariablePath? target, ScriptBinaryOperator op, ScriptExpression value, Parsing.SourceSpan operatorSpan)
    : ScriptExpression
{
    public override object? Evaluate(TemplateContext context)
    {
        var left = new Operand(target!.Span, target.Evaluate(context));
        var right = new Operand(value.Span, value.Evaluate(context));
        target.SetValue(context, Arithmetic.Evaluate(context, op, left, right, operatorSpan));
        return null;
    }
}

/// <summary><c>left operator right</c></summary>
public sealed class ScriptBinaryExpression : ScriptExpression
{
    /// <summary>From this length on, texts are put together when the template runs: doing it at each step of a long chain takes too long.</summary>
    private const int FoldedTextLimit = 4096;

    private readonly ScriptBinaryOperator _operator;
    private readonly ScriptExpression _left;
    private readonly ScriptExpression _right;
    private readonly Parsing.SourceSpan _operatorSpan;

    internal ScriptBinaryExpression(ScriptBinaryOperator op, ScriptExpression left, ScriptExpression right, Parsing.SourceSpan operatorSpan)
    {
        _operator = op;
        _left = left;
        _right = right;
        _operatorSpan = operatorSpan;
    }

    /// <summary>The result of an operator between two values, as a template calculates it.</summary>
    /// <param name="context">Culture and conversions.</param>
    /// <param name="span">The place of the operation, for errors.</param>
    /// <param name="op">The operator.</param>
    /// <param name="leftValue">The value on its left.</param>
    /// <param name="rightValue">The value on its right.</param>
    /// <exception cref="ScriptRuntimeException">The operator does not work on these values.</exception>
    public static object? Evaluate(TemplateContext context, Parsing.SourceSpan span, ScriptBinaryOperator op, object? leftValue, object? rightValue) =>
        Arithmetic.Evaluate(context, op, new Operand(span, leftValue), new Operand(span, rightValue), span);

    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        StackGuard.Check(this);
        var left = _left.Evaluate(context);
        switch (_operator)
        {
            case ScriptBinaryOperator.And:
                return Boxed.Of(context.ToBool(_left.Span, left) && context.ToBool(_right.Span, _right.Evaluate(context)));
            case ScriptBinaryOperator.Or:
                return Boxed.Of(context.ToBool(_left.Span, left) || context.ToBool(_right.Span, _right.Evaluate(context)));
            case ScriptBinaryOperator.EmptyCoalescing:
                return left ?? _right.Evaluate(context);
            case ScriptBinaryOperator.NotEmptyCoalescing:
                return left is null ? null : _right.Evaluate(context);
        }

        var right = _right.Evaluate(context);
        if (Arithmetic.TryFast(_operator, left, right) is { } fast)
            return fast;
        return Arithmetic.Evaluate(context, _operator, new Operand(_left.Span, left), new Operand(_right.Span, right), _operatorSpan);
    }

    internal override bool TryFold(out object? value)
    {
        value = null;
        if (_left is not ScriptLiteral { Value: { } left } || _right is not ScriptLiteral { Value: { } right })
            return false;
        // What depends on the culture, and ranges, which are made anew each time, are left to run.
        var isText = left is string { Length: < FoldedTextLimit } && right is string && _operator == ScriptBinaryOperator.Add;
        if (!isText && (left is not (int or long or double) || right is not (int or long or double)))
            return false;
        if (_operator is not (ScriptBinaryOperator.Add or ScriptBinaryOperator.Subtract or ScriptBinaryOperator.Multiply or ScriptBinaryOperator.Divide))
            return false;
        value = isText ? (string)left + (string)right : Arithmetic.Numbers(_operator, left, right);
        return value is not null;
    }
}

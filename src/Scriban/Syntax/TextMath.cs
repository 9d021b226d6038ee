using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Operators where one side is a text.</summary>
internal static class TextMath
{
    public static object? Evaluate(TemplateContext context, ScriptBinaryOperator op, in Operand left, in Operand right, SourceSpan operatorSpan, int repeatLimit)
    {
        switch (op)
        {
            case ScriptBinaryOperator.Add:
                var (head, tail) = (context.ObjectToString(left.Value), context.ObjectToString(right.Value));
                context.CheckLength(operatorSpan, (long)head.Length + tail.Length);
                return head + tail;
            case ScriptBinaryOperator.Multiply:
                return Repeat(context, left, right, repeatLimit);
            case ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual:
                var isSame = left.Value is not null && right.Value is not null
                    && string.Equals(context.ObjectToString(left.Value), context.ObjectToString(right.Value), StringComparison.Ordinal);
                return Boxed.Of(isSame == (op == ScriptBinaryOperator.CompareEqual));
            case ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual
                or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual:
                return Arithmetic.Order(op, context.CurrentCulture.CompareInfo.Compare(
                    context.ObjectToString(left.Value), context.ObjectToString(right.Value), CompareOptions.None));
            default:
                throw new ScriptRuntimeException(operatorSpan, $"Operator `{op.ToText()}` is not supported on string objects");
        }
    }

    /// <summary><c>text * count</c> or <c>count * text</c></summary>
    private static string Repeat(TemplateContext context, in Operand left, in Operand right, int limit)
    {
        var (text, count) = right.Value is string or char ? (right, left) : (left, right);
        int times;
        try
        {
            times = context.ToInt(count.Span, count.Value);
        }
        catch (ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(count.Span, "Expecting an integer. The operator `*` is not supported for the expression. Only working on string x int or int x string");
        }

        var unit = context.ObjectToString(text.Value);
        if (times <= 0 || unit.Length == 0)
            return string.Empty;
        if ((long)unit.Length * times > limit)
            throw new ScriptRuntimeException(count.Span, $"The text repeated {times.ToString(CultureInfo.InvariantCulture)} times is longer than the limit of {limit.ToString(CultureInfo.InvariantCulture)} characters");
        return string.Create(unit.Length * times, unit, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i += source.Length)
                source.CopyTo(target[i..]);
        });
    }
}

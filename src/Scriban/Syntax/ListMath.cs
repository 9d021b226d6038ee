using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Operators where one side is a list.</summary>
internal static class ListMath
{
    private const int ItemLimit = 1 << 20;

    public static object? Evaluate(TemplateContext context, ScriptBinaryOperator op, in Operand left, in Operand right, SourceSpan operatorSpan)
    {
        StackGuard.Check(operatorSpan);
        var (a, b) = (ToList(context, left), ToList(context, right));
        switch (op)
        {
            case ScriptBinaryOperator.CompareEqual when a is null || b is null:
                return Boxed.False;
            case ScriptBinaryOperator.CompareNotEqual when a is null || b is null:
                return Boxed.True;
            case ScriptBinaryOperator.Multiply when (a is null) != (b is null):
                return Repeat((a ?? b)!, Count(context, a is null ? left : right), operatorSpan);
            case ScriptBinaryOperator.Divide or ScriptBinaryOperator.DivideRound or ScriptBinaryOperator.Modulus when a is not null && b is null:
                return Share(op, a, Count(context, right), operatorSpan);
        }

        if (a is null || b is null)
            throw Arithmetic.Unsupported(context, op, left, right, operatorSpan);
        return op switch
        {
            ScriptBinaryOperator.Add => Join(a, b, operatorSpan),
            ScriptBinaryOperator.BinaryOr => new ScriptArray(a.Union(b)),
            ScriptBinaryOperator.BinaryAnd => new ScriptArray(a.Intersect(b)),
            _ => Arithmetic.Order(op, Compare(context, operatorSpan, a, b)) ?? throw Arithmetic.Unsupported(context, op, left, right, operatorSpan),
        };
    }

    private static ScriptArray? ToList(TemplateContext context, in Operand operand) => operand.Value switch
    {
        ScriptArray list => list,
        IEnumerable items and not (string or IDictionary or IScriptObject) => context.ReadAll(operand.Span, items),
        _ => null,
    };

    private static int Count(TemplateContext context, in Operand operand)
    {
        var count = context.ToInt(operand.Span, operand.Value);
        return count >= 0 ? count : throw new ScriptRuntimeException(operand.Span, "The operator needs a number that is not below zero");
    }

    private static ScriptArray Join(ScriptArray a, ScriptArray b, SourceSpan span)
    {
        TemplateContext.CheckListLength(span, (long)a.Count + b.Count);
        var result = new ScriptArray(a.Count + b.Count);
        result.AddRange(a);
        result.AddRange(b);
        return result;
    }

    private static ScriptArray Repeat(ScriptArray list, int count, SourceSpan span)
    {
        if ((long)list.Count * count > ItemLimit)
            throw new ScriptRuntimeException(span, $"A list of more than {ItemLimit} items cannot be made by repeating");
        var result = new ScriptArray(list.Count * count);
        for (var i = 0; i < count; i++)
            result.AddRange(list);
        return result;
    }

    /// <summary>The first of equal parts of a list, or what is left behind them.</summary>
    private static ScriptArray Share(ScriptBinaryOperator op, ScriptArray list, int parts, SourceSpan span)
    {
        if (parts == 0)
            throw new ScriptRuntimeException(span, "Cannot divide a list by 0");
        var rest = list.Count % parts;
        return op == ScriptBinaryOperator.Modulus ? new ScriptArray(list.TakeLast(rest)) : new ScriptArray(list.Take(list.Count / parts));
    }

    /// <summary>The order of the first items that differ; a list that another one begins with comes first.</summary>
    private static int Compare(TemplateContext context, SourceSpan span, ScriptArray a, ScriptArray b)
    {
        for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
        {
            if (ReferenceEquals(a[i], b[i]) || ScriptBinaryExpression.Evaluate(context, span, ScriptBinaryOperator.CompareEqual, a[i], b[i]) is true)
                continue;
            return a[i] is not null && b[i] is not null && a[i]!.GetType() == b[i]!.GetType() && a[i] is IComparable or ScriptArray
                && ScriptBinaryExpression.Evaluate(context, span, ScriptBinaryOperator.CompareLess, a[i], b[i]) is true ? -1 : 1;
        }

        return a.Count.CompareTo(b.Count);
    }
}

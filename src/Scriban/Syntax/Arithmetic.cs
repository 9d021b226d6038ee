using System.Collections;
using System.Globalization;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A value on one side of an operator, and its place.</summary>
internal readonly record struct Operand(SourceSpan Span, object? Written)
{
    /// <summary>The value to calculate with.</summary>
    public object? Value { get; } = CapturedText.Read(Written);
}

/// <summary>What operators give for values of any two types.</summary>
internal static class Arithmetic
{
    /// <summary>The longest text that <c>text * count</c> may give where the context sets no limit.</summary>
    private const int RepeatLimit = 1 << 24;

    /// <summary>The greatest number of bits a shift or power may give.</summary>
    private const int BitLimit = 1 << 16;

    public static object? Evaluate(TemplateContext context, ScriptBinaryOperator op, in Operand left, in Operand right, SourceSpan operatorSpan)
    {
        if (TryFast(op, left.Value, right.Value) is { } fast)
            return fast;
        switch (op)
        {
            case ScriptBinaryOperator.EmptyCoalescing:
                return left.Value ?? right.Value;
            case ScriptBinaryOperator.NotEmptyCoalescing:
                return left.Value is null ? null : right.Value;
            case ScriptBinaryOperator.And:
                return Boxed.Of(context.ToBool(left.Span, left.Value) && context.ToBool(right.Span, right.Value));
            case ScriptBinaryOperator.Or:
                return Boxed.Of(context.ToBool(left.Span, left.Value) || context.ToBool(right.Span, right.Value));
            case ScriptBinaryOperator.ShiftLeft when left.Value is IList list:
                return new ScriptArray(list) { right.Value };
            case ScriptBinaryOperator.ShiftRight when right.Value is IList list:
                var extended = new ScriptArray(list);
                extended.Insert(0, left.Value);
                return extended;
        }

        try
        {
            return ByType(context, op, left, right, operatorSpan);
        }
        catch (Exception fault) when (fault is ArithmeticException or FormatException or InvalidCastException or ArgumentException)
        {
            throw new ScriptRuntimeException(operatorSpan, fault.Message, fault);
        }
    }

    /// <summary>What templates ask most often, by the shortest way; null for everything else.</summary>
    public static object? TryFast(ScriptBinaryOperator op, object? left, object? right) => (left, right) switch
    {
        (int a, int b) => IntegerMath.TryFast(op, a, b),
        (string a, string b) when op == ScriptBinaryOperator.CompareEqual => Boxed.Of(string.Equals(a, b, StringComparison.Ordinal)),
        (string a, string b) when op == ScriptBinaryOperator.CompareNotEqual => Boxed.Of(!string.Equals(a, b, StringComparison.Ordinal)),
        _ => null,
    };

    /// <summary>The result for two numbers; null where the operator does not work on them or fails.</summary>
    public static object? Numbers(ScriptBinaryOperator op, object left, object right)
    {
        try
        {
            if (left is decimal || right is decimal)
                return Decimals(op, Convert.ToDecimal(left, CultureInfo.InvariantCulture), Convert.ToDecimal(right, CultureInfo.InvariantCulture));
            if (left is double || right is double)
                return Doubles(op, ToDouble(left), ToDouble(right));
            if (left is float || right is float)
                return Floats(op, (float)ToDouble(left), (float)ToDouble(right));
            return IntegerMath.Evaluate(op, TemplateContext.ToBigInteger(left), TemplateContext.ToBigInteger(right), BitLimit);
        }
        catch (Exception fault) when (fault is ArithmeticException)
        {
            return null;
        }
    }

    /// <summary>A number with its sign changed or kept; null for what is no number.</summary>
    public static object? Negate(object value, bool keep) => value switch
    {
        int i => keep ? value : i == int.MinValue ? -(long)i : Boxed.Of(-i),
        long l => keep ? value : l == long.MinValue ? -(BigInteger)l : -l,
        double d => keep ? value : -d,
        float f => keep ? value : -f,
        decimal m => keep ? value : -m,
        BigInteger b => keep ? value : -b,
        uint u => keep ? value : -(long)u,
        ulong u => keep ? value : -(BigInteger)u,
        short or byte or sbyte or ushort => keep ? value : -Convert.ToInt32(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    public static object? TryParse(string text, CultureInfo culture)
    {
        if (int.TryParse(text, NumberStyles.Integer, culture, out var small))
            return Boxed.Of(small);
        if (long.TryParse(text, NumberStyles.Integer, culture, out var large))
            return large;
        return double.TryParse(text, NumberStyles.Float, culture, out var real) ? real : null;
    }

    private static object? ByType(TemplateContext context, ScriptBinaryOperator op, in Operand left, in Operand right, SourceSpan operatorSpan)
    {
        if (left.Value is EmptyScriptObject || right.Value is EmptyScriptObject)
            return WithEmpty(context, op, left, right, operatorSpan);
        if (left.Value is string or char || right.Value is string or char)
            return TextMath.Evaluate(context, op, left, right, operatorSpan, context.LimitToString > 0 ? context.LimitToString : RepeatLimit);
        if (left.Value is null || right.Value is null)
            return WithNull(op, left.Value is null && right.Value is null);
        if (left.Value is bool || right.Value is bool)
            return Bools(context, op, left, right, operatorSpan);
        if (op is ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude)
            return Range(op, left, right, operatorSpan);
        if (IsNumber(left.Value) && IsNumber(right.Value))
            return NumbersChecked(op, left.Value, right.Value) ?? throw Unsupported(context, op, left, right, operatorSpan);
        if (left.Value is ScriptArray || right.Value is ScriptArray)
            return ListMath.Evaluate(context, op, left, right, operatorSpan);
        if (TimeMath.TryEvaluate(op, left.Value, right.Value, out var time))
            return time;
        return op switch
        {
            ScriptBinaryOperator.CompareEqual => Boxed.Of(left.Value.Equals(right.Value)),
            ScriptBinaryOperator.CompareNotEqual => Boxed.Of(!left.Value.Equals(right.Value)),
            _ => Comparison(op, left.Value, right.Value) ?? throw Unsupported(context, op, left, right, operatorSpan),
        };
    }

    public static ScriptRuntimeException Unsupported(TemplateContext context, ScriptBinaryOperator op, in Operand left, in Operand right, SourceSpan operatorSpan) =>
        new(operatorSpan, $"The operator `{op.ToText()}` is not supported between {context.GetTypeName(left.Value)} and {context.GetTypeName(right.Value)}");

    /// <summary>Whether an order between two values, as an int, satisfies a comparison.</summary>
    public static object? Order(ScriptBinaryOperator op, int order) => op switch
    {
        ScriptBinaryOperator.CompareEqual => Boxed.Of(order == 0),
        ScriptBinaryOperator.CompareNotEqual => Boxed.Of(order != 0),
        ScriptBinaryOperator.CompareLess => Boxed.Of(order < 0),
        ScriptBinaryOperator.CompareLessOrEqual => Boxed.Of(order <= 0),
        ScriptBinaryOperator.CompareGreater => Boxed.Of(order > 0),
        ScriptBinaryOperator.CompareGreaterOrEqual => Boxed.Of(order >= 0),
        _ => null,
    };

    public static bool IsNumber(object value) =>
        value is int or long or double or decimal or float or BigInteger or byte or sbyte or short or ushort or uint or ulong || value is Enum;

    private static double ToDouble(object value) => value is BigInteger big ? (double)big : Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private static object? NumbersChecked(ScriptBinaryOperator op, object left, object right)
    {
        if (right is not (double or float) && left is not (double or float) && op is ScriptBinaryOperator.DivideRound or ScriptBinaryOperator.Modulus
            && ToDouble(right) == 0)
            throw new DivideByZeroException();
        return Numbers(op, left, right) ?? (IsDecimal(left, right) && IsCalculation(op) ? throw new OverflowException("The result is too large for a number") : null);
    }

    private static bool IsDecimal(object left, object right) => left is decimal || right is decimal;

    private static bool IsCalculation(ScriptBinaryOperator op) => op is >= ScriptBinaryOperator.Add and <= ScriptBinaryOperator.Modulus;

    private static object? Comparison(ScriptBinaryOperator op, object left, object right) =>
        left is IComparable comparable && left.GetType() == right.GetType() ? Order(op, comparable.CompareTo(right)) : null;

    private static object? WithNull(ScriptBinaryOperator op, bool areBoth) => op switch
    {
        ScriptBinaryOperator.CompareEqual => Boxed.Of(areBoth),
        ScriptBinaryOperator.CompareNotEqual => Boxed.Of(!areBoth),
        ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual
            or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual => Boxed.False,
        _ => null,
    };

    private static object? WithEmpty(TemplateContext context, ScriptBinaryOperator op, in Operand left, in Operand right, SourceSpan operatorSpan)
    {
        if (op is ScriptBinaryOperator.Add)
            return left.Value is EmptyScriptObject ? right.Value : left.Value;
        var isSame = context.IsEmpty(left.Span, left.Value) is true && context.IsEmpty(right.Span, right.Value) is true;
        return op switch
        {
            ScriptBinaryOperator.CompareEqual => Boxed.Of(isSame),
            ScriptBinaryOperator.CompareNotEqual => Boxed.Of(!isSame),
            ScriptBinaryOperator.CompareLessOrEqual or ScriptBinaryOperator.CompareGreaterOrEqual => Boxed.Of(isSame),
            ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareGreater => Boxed.False,
            _ => throw Unsupported(context, op, left, right, operatorSpan),
        };
    }

    private static object? Bools(TemplateContext context, ScriptBinaryOperator op, in Operand left, in Operand right, SourceSpan operatorSpan)
    {
        if (left.Value is bool a && right.Value is bool b && Order(op, a.CompareTo(b)) is { } result)
            return result;
        return op switch
        {
            ScriptBinaryOperator.CompareEqual => Boxed.False,
            ScriptBinaryOperator.CompareNotEqual => Boxed.True,
            _ => throw new ScriptRuntimeException(operatorSpan, $"The operator `{op.ToText()}` is not valid for bool<->{context.GetTypeName(left.Value is bool ? right.Value : left.Value)}"),
        };
    }

    private static ScriptRange Range(ScriptBinaryOperator op, in Operand left, in Operand right, SourceSpan operatorSpan)
    {
        if (left.Value is int or long && right.Value is int or long)
            return new ScriptRange(new NumberRange(
                Convert.ToInt64(left.Value, CultureInfo.InvariantCulture), Convert.ToInt64(right.Value, CultureInfo.InvariantCulture), op == ScriptBinaryOperator.RangeInclude));
        throw new ScriptRuntimeException(operatorSpan, $"The operator `{op.ToText()}` works on integers only");
    }

    private static object? Doubles(ScriptBinaryOperator op, double left, double right) => op switch
    {
        ScriptBinaryOperator.Add => left + right,
        ScriptBinaryOperator.Subtract => left - right,
        ScriptBinaryOperator.Multiply => left * right,
        ScriptBinaryOperator.Divide => left / right,
        ScriptBinaryOperator.DivideRound => Math.Round(left / right),
        ScriptBinaryOperator.Modulus => left % right,
        ScriptBinaryOperator.Power => Math.Pow(left, right),
        ScriptBinaryOperator.CompareEqual => Boxed.Of(left == right),
        ScriptBinaryOperator.CompareNotEqual => Boxed.Of(left != right),
        ScriptBinaryOperator.CompareLess => Boxed.Of(left < right),
        ScriptBinaryOperator.CompareLessOrEqual => Boxed.Of(left <= right),
        ScriptBinaryOperator.CompareGreater => Boxed.Of(left > right),
        ScriptBinaryOperator.CompareGreaterOrEqual => Boxed.Of(left >= right),
        _ => null,
    };

    private static object? Floats(ScriptBinaryOperator op, float left, float right) => op switch
    {
        ScriptBinaryOperator.Add => left + right,
        ScriptBinaryOperator.Subtract => left - right,
        ScriptBinaryOperator.Multiply => left * right,
        ScriptBinaryOperator.Divide => left / right,
        ScriptBinaryOperator.DivideRound => MathF.Round(left / right),
        ScriptBinaryOperator.Modulus => left % right,
        ScriptBinaryOperator.Power => MathF.Pow(left, right),
        _ => Doubles(op, left, right),
    };

    private static object? Decimals(ScriptBinaryOperator op, decimal left, decimal right) => op switch
    {
        ScriptBinaryOperator.Add => left + right,
        ScriptBinaryOperator.Subtract => left - right,
        ScriptBinaryOperator.Multiply => left * right,
        ScriptBinaryOperator.Divide => left / right,
        ScriptBinaryOperator.DivideRound => Math.Round(left / right),
        ScriptBinaryOperator.Modulus => left % right,
        ScriptBinaryOperator.Power => (decimal)Math.Pow((double)left, (double)right),
        _ => Order(op, left.CompareTo(right)),
    };
}

using System.Globalization;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The ascending order of values in a template: null first, numbers by value, texts by a culture's rules.</summary>
/// <exception cref="ScriptRuntimeException">From a comparison, at the call: the two values have no order.</exception>
internal sealed class ValueOrder(TemplateContext context, SourceSpan span) : IComparer<object?>
{
    private readonly CompareInfo _textOrder = context.CurrentCulture.CompareInfo;

    public int Compare(object? x, object? y)
    {
        if (ReferenceEquals(x, y)) return 0;
        if (x is null) return -1;
        if (y is null) return 1;
        if (x is string left && y is string right) return _textOrder.Compare(left, right, CompareOptions.None);
        if (x.GetType() != y.GetType() && MathFunctions.IsNumber(x) && MathFunctions.IsNumber(y)) return CompareNumbers(x, y);
        try
        {
            if (x is IComparable comparable) return comparable.CompareTo(y);
            if (y is IComparable other) return -other.CompareTo(x);
        }
        catch (ArgumentException)
        {
            // The two types do not know each other.
        }
        throw new ScriptRuntimeException(span, $"A value of type `{context.GetTypeName(x)}` cannot be sorted with one of type `{context.GetTypeName(y)}`");
    }

    private static int CompareNumbers(object x, object y)
    {
        if (x is double or float || y is double or float) return ToDouble(x).CompareTo(ToDouble(y));
        if (x is decimal || y is decimal) return CompareWithDecimal(x, y);
        return ToBigInteger(x).CompareTo(ToBigInteger(y));
    }

    /// <summary>Compares whole parts first: a whole number may be greater than a decimal can be.</summary>
    private static int CompareWithDecimal(object x, object y)
    {
        var whole = ToBigInteger(x).CompareTo(ToBigInteger(y));
        return whole != 0 ? whole : Fraction(x).CompareTo(Fraction(y));
    }

    private static decimal Fraction(object number) => number is decimal value ? value - decimal.Truncate(value) : 0m;

    private static double ToDouble(object number) =>
        number is BigInteger big ? (double)big : Convert.ToDouble(number, CultureInfo.InvariantCulture);

    private static BigInteger ToBigInteger(object number) => number switch
    {
        BigInteger big => big,
        decimal value => new BigInteger(decimal.Truncate(value)),
        ulong value => value,
        _ => Convert.ToInt64(number, CultureInfo.InvariantCulture),
    };
}

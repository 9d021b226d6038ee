using System.Globalization;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The functions of the builtin object <c>math</c>.</summary>
public partial class MathFunctions : ScriptObject
{
    /// <summary>A number without its sign.</summary>
    /// <param name="context">Not used; part of the package's signature.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="value">The number.</param>
    /// <returns>A number of the same type, a greater type where it would not fit; null for null.</returns>
    /// <exception cref="ScriptRuntimeException">The value is no number.</exception>
    /// <example><c>{{ -4 | math.abs }}</c> gives <c>4</c>.</example>
    public static object? Abs(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        null => null,
        int number => number == int.MinValue ? -(long)number : Math.Abs(number),
        long number => number == long.MinValue ? -(BigInteger)number : Math.Abs(number),
        double number => Math.Abs(number),
        float number => Math.Abs(number),
        decimal number => Math.Abs(number),
        BigInteger number => BigInteger.Abs(number),
        sbyte number => Math.Abs((int)number),
        short number => Math.Abs((int)number),
        byte or ushort or uint or ulong => value,
        _ => throw NotANumber(span, value),
    };

    /// <summary>Rounds up to a whole number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The smallest whole number that is not less.</returns>
    /// <example><c>{{ 3.2 | math.ceil }}</c> gives <c>4</c>.</example>
    public static double Ceil(double value) => Math.Ceiling(value);

    /// <summary>Rounds down to a whole number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The greatest whole number that is not greater.</returns>
    /// <example><c>{{ 3.8 | math.floor }}</c> gives <c>3</c>.</example>
    public static double Floor(double value) => Math.Floor(value);

    /// <summary>Rounds to a number of decimal places; a half goes to the even neighbour.</summary>
    /// <param name="value">The number.</param>
    /// <param name="precision">How many decimal places are kept, 0 to 15.</param>
    /// <returns>The rounded number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The precision is out of its range.</exception>
    /// <example><c>{{ 3.14159 | math.round 2 }}</c> gives <c>3.14</c>.</example>
    public static double Round(double value, int precision = 0) => Math.Round(value, precision);

    /// <summary>Divides two numbers; a whole divisor gives a whole result, rounded down.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="value">The dividend.</param>
    /// <param name="divisor">The divisor.</param>
    /// <returns>The quotient.</returns>
    /// <exception cref="ScriptRuntimeException">The divisor is no number or the division impossible.</exception>
    /// <example><c>{{ 9 | math.divided_by 2 }}</c> gives <c>4</c>, <c>{{ 9 | math.divided_by 2.0 }}</c> gives <c>4.5</c>.</example>
    public static object? DividedBy(TemplateContext context, SourceSpan span, double value, object? divisor)
    {
        var quotient = ScriptBinaryExpression.Evaluate(context, span, ScriptBinaryOperator.Divide, value, divisor);
        if (divisor is not (int or long)) return quotient;
        return quotient is double number ? WholeNumber(Math.Floor(number)) : quotient;
    }

    /// <summary>Adds two values as the operator <c>+</c> does.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="value">The left value.</param>
    /// <param name="with">The right value.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ScriptRuntimeException">The operator does not take these values.</exception>
    /// <example><c>{{ 2 | math.plus 3 }}</c> gives <c>5</c>.</example>
    public static object? Plus(TemplateContext context, SourceSpan span, object? value, object? with) =>
        ScriptBinaryExpression.Evaluate(context, span, ScriptBinaryOperator.Add, value, with);

    /// <summary>Subtracts two values as the operator <c>-</c> does.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="value">The left value.</param>
    /// <param name="with">The right value.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ScriptRuntimeException">The operator does not take these values.</exception>
    /// <example><c>{{ 5 | math.minus 3 }}</c> gives <c>2</c>.</example>
    public static object? Minus(TemplateContext context, SourceSpan span, object? value, object? with) =>
        ScriptBinaryExpression.Evaluate(context, span, ScriptBinaryOperator.Subtract, value, with);

    /// <summary>Multiplies two values as the operator <c>*</c> does.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="value">The left value.</param>
    /// <param name="with">The right value.</param>
    /// <returns>The product.</returns>
    /// <exception cref="ScriptRuntimeException">The operator does not take these values.</exception>
    /// <example><c>{{ 2 | math.times 3 }}</c> gives <c>6</c>.</example>
    public static object? Times(TemplateContext context, SourceSpan span, object? value, object? with) =>
        ScriptBinaryExpression.Evaluate(context, span, ScriptBinaryOperator.Multiply, value, with);

    /// <summary>The remainder of a division as the operator <c>%</c> gives it.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="value">The dividend.</param>
    /// <param name="with">The divisor.</param>
    /// <returns>The remainder.</returns>
    /// <exception cref="ScriptRuntimeException">The operator does not take these values.</exception>
    /// <example><c>{{ 11 | math.modulo 4 }}</c> gives <c>3</c>.</example>
    public static object? Modulo(TemplateContext context, SourceSpan span, object? value, object? with) =>
        ScriptBinaryExpression.Evaluate(context, span, ScriptBinaryOperator.Modulus, value, with);

    /// <summary>Writes a number in a .NET format.</summary>
    /// <param name="context">Its culture is used where none is named; its limits bound the result.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="value">The number.</param>
    /// <param name="format">A standard or custom numeric format, such as <c>N2</c> or <c>0.##</c>.</param>
    /// <param name="culture">The name of a culture, such as <c>fr-FR</c>.</param>
    /// <returns>The text; empty for null.</returns>
    /// <exception cref="ScriptRuntimeException">The value is no number, the format faulty or the culture unknown.</exception>
    /// <example><c>{{ 1234.5 | math.format "N2" "de-DE" }}</c> gives <c>1.234,50</c>.</example>
    public static string Format(TemplateContext context, SourceSpan span, object? value, string? format, string? culture = null)
    {
        if (value is null) return string.Empty;
        return IsNumber(value) ? ValueFormat.Format(context, span, (IFormattable)value, format, culture) : throw NotANumber(span, value);
    }

    /// <summary>Tells whether a value is a number.</summary>
    /// <param name="value">The value.</param>
    /// <returns>True for every type of number; false for null and for a text that holds digits.</returns>
    /// <example><c>{{ "1" | math.is_number }}</c> gives <c>false</c>.</example>
    public static bool IsNumber(object? value) =>
        value is int or long or double or float or decimal or BigInteger or byte or sbyte or short or ushort or uint or ulong;

    /// <summary>Makes a new identifier, another one at each call.</summary>
    /// <returns>A random UUID (RFC 9562, version 4) as 32 hexadecimal digits with hyphens.</returns>
    /// <example><c>{{ math.uuid }}</c> gives such as <c>1c0a4aa8-680e-4bd6-95e9-cdbec45ef057</c>.</example>
    public static string Uuid() => Guid.NewGuid().ToString();

    /// <summary>Chooses a whole number at random.</summary>
    /// <param name="context">Not used; part of the package's signature.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="minValue">The smallest number that may come.</param>
    /// <param name="maxValue">The number that all are smaller than.</param>
    /// <returns>A number from the range.</returns>
    /// <exception cref="ScriptRuntimeException">The range is empty.</exception>
    /// <example><c>{{ math.random 1 7 }}</c> gives a number from 1 to 6.</example>
    public static int Random(TemplateContext context, SourceSpan span, int minValue, int maxValue)
    {
        if (minValue < maxValue) return System.Random.Shared.Next(minValue, maxValue);
        throw new ScriptRuntimeException(span, string.Create(CultureInfo.InvariantCulture,
            $"math.random needs a smallest value below the greatest; these are {minValue} and {maxValue}"));
    }

    private static object WholeNumber(double value) => value switch
    {
        >= int.MinValue and <= int.MaxValue => (int)value,
        >= long.MinValue and < long.MaxValue => (long)value,
        _ => (object)value,
    };

    private static ScriptRuntimeException NotANumber(SourceSpan span, object value) => new(span, $"The value `{value}` is not a number");
}

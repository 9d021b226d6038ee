using System.Numerics;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Operators between integers. A result that does not fit an int becomes a long, and then a big integer.</summary>
internal static class IntegerMath
{
    /// <summary>The frequent operators between ints; null for the others.</summary>
    public static object? TryFast(ScriptBinaryOperator op, int left, int right) => op switch
    {
        ScriptBinaryOperator.Add => Fit((long)left + right),
        ScriptBinaryOperator.Subtract => Fit((long)left - right),
        ScriptBinaryOperator.Multiply => Fit((long)left * right),
        ScriptBinaryOperator.CompareEqual => Boxed.Of(left == right),
        ScriptBinaryOperator.CompareNotEqual => Boxed.Of(left != right),
        ScriptBinaryOperator.CompareLess => Boxed.Of(left < right),
        ScriptBinaryOperator.CompareLessOrEqual => Boxed.Of(left <= right),
        ScriptBinaryOperator.CompareGreater => Boxed.Of(left > right),
        ScriptBinaryOperator.CompareGreaterOrEqual => Boxed.Of(left >= right),
        ScriptBinaryOperator.Modulus when right is not (0 or -1) => Boxed.Of(left % right),
        ScriptBinaryOperator.DivideRound when right is not (0 or -1) => Boxed.Of(left / right),
        _ => null,
    };

    /// <summary>Every operator that works on integers; null for the others.</summary>
    /// <param name="op">The operator.</param>
    /// <param name="left">The value on its left.</param>
    /// <param name="right">The value on its right.</param>
    /// <param name="bitLimit">How many bits a result may have.</param>
    /// <exception cref="OverflowException">The result would have more bits.</exception>
    public static object? Evaluate(ScriptBinaryOperator op, BigInteger left, BigInteger right, int bitLimit)
    {
        switch (op)
        {
            case ScriptBinaryOperator.Add:
                return Fit(left + right);
            case ScriptBinaryOperator.Subtract:
                return Fit(left - right);
            case ScriptBinaryOperator.Multiply:
                Check(left.GetBitLength() + right.GetBitLength(), bitLimit);
                return Fit(left * right);
            case ScriptBinaryOperator.Divide:
                return (double)left / (double)right;
            case ScriptBinaryOperator.DivideRound:
                return Fit(left / right);
            case ScriptBinaryOperator.Modulus:
                return Fit(left % right);
            case ScriptBinaryOperator.Power:
                if (right.Sign < 0)
                    return Math.Pow((double)left, (double)right);
                Check((double)left.GetBitLength() * (double)right, bitLimit);
                return Fit(BigInteger.Pow(left, (int)right));
            case ScriptBinaryOperator.ShiftLeft:
                Check((double)left.GetBitLength() + (double)right, bitLimit);
                return Fit(left << (int)right);
            case ScriptBinaryOperator.ShiftRight:
                Check((double)BigInteger.Abs(right), bitLimit);
                return Fit(left >> (int)right);
            case ScriptBinaryOperator.BinaryOr:
                return Fit(left | right);
            case ScriptBinaryOperator.BinaryAnd:
                return Fit(left & right);
            default:
                return Arithmetic.Order(op, left.CompareTo(right));
        }
    }

    public static object Fit(long value) => value is >= int.MinValue and <= int.MaxValue ? Boxed.Of((int)value) : value;

    private static object Fit(BigInteger value) => value >= long.MinValue && value <= long.MaxValue ? Fit((long)value) : value;

    private static void Check(double bits, int limit)
    {
        if (bits > limit)
            throw new OverflowException("The result is too large for a number");
    }
}

namespace Scriban.Syntax;

/// <summary>Operators between dates and durations.</summary>
internal static class TimeMath
{
    public static bool TryEvaluate(ScriptBinaryOperator op, object left, object right, out object? result)
    {
        result = (left, right) switch
        {
            (DateTime a, DateTime b) => op == ScriptBinaryOperator.Subtract ? a - b : Arithmetic.Order(op, a.CompareTo(b)),
            (DateTimeOffset a, DateTimeOffset b) => op == ScriptBinaryOperator.Subtract ? a - b : Arithmetic.Order(op, a.CompareTo(b)),
            (TimeSpan a, TimeSpan b) => op switch
            {
                ScriptBinaryOperator.Add => a + b,
                ScriptBinaryOperator.Subtract => a - b,
                _ => Arithmetic.Order(op, a.CompareTo(b)),
            },
            (DateTime a, TimeSpan b) => op switch
            {
                ScriptBinaryOperator.Add => a + b,
                ScriptBinaryOperator.Subtract => a - b,
                _ => null,
            },
            (DateTimeOffset a, TimeSpan b) => op switch
            {
                ScriptBinaryOperator.Add => a + b,
                ScriptBinaryOperator.Subtract => a - b,
                _ => null,
            },
            _ => null,
        };
        return result is not null;
    }
}

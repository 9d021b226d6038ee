namespace Scriban.Syntax;

/// <summary>An operator between two expressions.</summary>
public enum ScriptBinaryOperator
{
    /// <summary>No operator.</summary>
    None,

    /// <summary><c>??</c>: the right side where the left one is null.</summary>
    EmptyCoalescing,

    /// <summary><c>?!</c>: the right side where the left one is not null.</summary>
    NotEmptyCoalescing,

    /// <summary><c>||</c></summary>
    Or,

    /// <summary><c>&amp;&amp;</c></summary>
    And,

    /// <summary><c>|</c> of two lists or numbers, from functions only: in a template it is the pipe.</summary>
    BinaryOr,

    /// <summary><c>&amp;</c> of two lists or numbers, from functions only.</summary>
    BinaryAnd,

    /// <summary><c>==</c></summary>
    CompareEqual,

    /// <summary><c>!=</c></summary>
    CompareNotEqual,

    /// <summary><c>&lt;=</c></summary>
    CompareLessOrEqual,

    /// <summary><c>&gt;=</c></summary>
    CompareGreaterOrEqual,

    /// <summary><c>&lt;</c></summary>
    CompareLess,

    /// <summary><c>&gt;</c></summary>
    CompareGreater,

    /// <summary><c>+</c></summary>
    Add,

    /// <summary><c>-</c></summary>
    Subtract,

    /// <summary><c>*</c></summary>
    Multiply,

    /// <summary><c>/</c></summary>
    Divide,

    /// <summary><c>//</c>: divides and rounds down.</summary>
    DivideRound,

    /// <summary><c>%</c></summary>
    Modulus,

    /// <summary><c>&lt;&lt;</c>: a number's bits to the left, or an item to the end of a list.</summary>
    ShiftLeft,

    /// <summary><c>&gt;&gt;</c>: a number's bits to the right, or an item to the beginning of a list.</summary>
    ShiftRight,

    /// <summary>A power, from functions only.</summary>
    Power,

    /// <summary><c>..</c>: the numbers from the left to the right side.</summary>
    RangeInclude,

    /// <summary><c>..&lt;</c>: the numbers from the left side to before the right one.</summary>
    RangeExclude,
}

/// <summary>An operator before an expression.</summary>
public enum ScriptUnaryOperator
{
    /// <summary><c>!</c></summary>
    Not,

    /// <summary><c>-</c></summary>
    Negate,

    /// <summary><c>+</c></summary>
    Plus,

    /// <summary><c>@</c>: the function itself, not its result.</summary>
    FunctionAlias,

    /// <summary><c>^</c>: the items of a list as arguments.</summary>
    FunctionParametersExpand,
}

internal static class ScriptOperatorText
{
    public static string ToText(this ScriptBinaryOperator op) => op switch
    {
        ScriptBinaryOperator.EmptyCoalescing => "??",
        ScriptBinaryOperator.NotEmptyCoalescing => "?!",
        ScriptBinaryOperator.Or => "||",
        ScriptBinaryOperator.And => "&&",
        ScriptBinaryOperator.BinaryOr => "|",
        ScriptBinaryOperator.BinaryAnd => "&",
        ScriptBinaryOperator.CompareEqual => "==",
        ScriptBinaryOperator.CompareNotEqual => "!=",
        ScriptBinaryOperator.CompareLessOrEqual => "<=",
        ScriptBinaryOperator.CompareGreaterOrEqual => ">=",
        ScriptBinaryOperator.CompareLess => "<",
        ScriptBinaryOperator.CompareGreater => ">",
        ScriptBinaryOperator.Add => "+",
        ScriptBinaryOperator.Subtract => "-",
        ScriptBinaryOperator.Multiply => "*",
        ScriptBinaryOperator.Divide => "/",
        ScriptBinaryOperator.DivideRound => "//",
        ScriptBinaryOperator.Modulus => "%",
        ScriptBinaryOperator.ShiftLeft => "<<",
        ScriptBinaryOperator.ShiftRight => ">>",
        ScriptBinaryOperator.Power => "^",
        ScriptBinaryOperator.RangeInclude => "..",
        ScriptBinaryOperator.RangeExclude => "..<",
        _ => string.Empty,
    };

    public static string ToText(this ScriptUnaryOperator op) => op switch
    {
        ScriptUnaryOperator.Not => "!",
        ScriptUnaryOperator.Negate => "-",
        ScriptUnaryOperator.Plus => "+",
        ScriptUnaryOperator.FunctionAlias => "@",
        _ => "^",
    };
}

using System.Collections;
using System.Numerics;
using Dossier.Pages;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates.Limits;

/// <summary>Keeps the values of a template in bounds: what is large costs steps, what is too large ends the page.</summary>
internal static class ValueBounds
{
    /// <summary>A text, where it is not too long.</summary>
    /// <exception cref="ScriptRuntimeException">It is, or the page's steps are used up.</exception>
    public static string Within(string text, ScriptNode node, StepCount steps)
    {
        if (text.Length >= StepCount.SizeOfStep)
        {
            steps.TakeSize(text.Length, node.Span);
            if (text.Length > TemplateLimits.LongestText)
                throw new ScriptRuntimeException(node.Span, Messages.TemplateTextTooLong(TemplateLimits.LongestText));
        }

        return text;
    }

    /// <summary>A value that may be large, or that some operators could not take.</summary>
    public static object Within(object value, ScriptNode node, StepCount steps)
    {
        switch (value)
        {
            case int or PageLink or ProseText or IScriptCustomFunction and not ScriptObject:
                return value;
            case ScriptObject when value is not IScriptCustomFunction && IsOperand(node):
                throw new ScriptRuntimeException(node.Span, Messages.ObjectAsOperand);
            case ScriptRange { Values: not ICollection and not CountedSequence } range:
                return new ScriptRange(new CountedSequence(range.Values, steps, node));
            case ScriptRange range:
                steps.TakeSize((range.Values as ICollection)?.Count ?? 0, node.Span);
                return value;
            case ICollection items:
                steps.TakeSize(items.Count, node.Span);
                return value;
            case BigInteger number when number.GetBitLength() > TemplateLimits.LargestNumber:
                throw new ScriptRuntimeException(node.Span, Messages.TemplateNumberTooLarge);
            default:
                return value;
        }
    }

    /// <summary>
    /// Whether a value stands where only a plain one can. The package would print an object into the message that says so,
    /// and what it holds, without an end where an object holds itself.
    /// </summary>
    private static bool IsOperand(ScriptNode node) => node.Parent switch
    {
        ScriptBinaryExpression binary => binary.Operator is not (ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual or ScriptBinaryOperator.And
            or ScriptBinaryOperator.Or or ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing),
        ScriptUnaryExpression unary => unary.Operator is not (ScriptUnaryOperator.Not or ScriptUnaryOperator.FunctionAlias or ScriptUnaryOperator.FunctionParametersExpand),
        ScriptAssignExpression assignment => assignment.EqualToken.TokenType != TokenType.Equal,
        ScriptFunctionCall call => call.Target == node,
        _ => false,
    };
}

using System.Collections;
using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

public partial class ArrayFunctions
{
    /// <summary>Tells whether a function holds for an item; asks no further than the first that it holds for.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="list">The list; null counts as empty.</param>
    /// <param name="function">The function, such as <c>@string.contains</c>; it gets the item and then the arguments.</param>
    /// <param name="args">The arguments behind the item.</param>
    /// <returns>True where there is such an item.</returns>
    /// <exception cref="ScriptRuntimeException">The function is none.</exception>
    /// <example><c>{{ ["a", "b"] | array.any @string.contains "b" }}</c> gives <c>true</c>.</example>
    public static bool Any(TemplateContext context, SourceSpan span, IEnumerable? list, object? function, params object?[] args)
    {
        var condition = RequireFunction(context, span, function);
        foreach (var item in FunctionBudget.Walk(context, span, list))
        {
            if (context.ToBool(span, Call(context, condition, item, args))) return true;
        }
        return false;
    }

    /// <summary>What a function makes of each item.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="list">The list.</param>
    /// <param name="function">The function, such as <c>@string.strip</c>; it gets the item.</param>
    /// <returns>The results in order; null for null.</returns>
    /// <exception cref="ScriptRuntimeException">The function is none.</exception>
    /// <example><c>{{ ["a", "b"] | array.each @string.upcase }}</c> gives <c>["A", "B"]</c>.</example>
    public static ScriptRange? Each(TemplateContext context, SourceSpan span, IEnumerable? list, object? function)
    {
        if (list is null) return null;
        var change = RequireFunction(context, span, function);
        var results = new List<object?>();
        foreach (var item in FunctionBudget.Walk(context, span, list)) results.Add(Call(context, change, item));
        return new ScriptRange(results);
    }

    /// <summary>The items that a function holds for.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="list">The list.</param>
    /// <param name="function">The function, such as <c>@string.empty</c>; it gets the item.</param>
    /// <returns>The items in order; null for null.</returns>
    /// <exception cref="ScriptRuntimeException">The function is none.</exception>
    /// <example><c>{{ ["a", ""] | array.filter @string.empty }}</c> gives <c>[""]</c>.</example>
    public static ScriptRange? Filter(TemplateContext context, SourceSpan span, IEnumerable? list, object? function)
    {
        if (list is null) return null;
        var condition = RequireFunction(context, span, function);
        var items = new List<object?>();
        foreach (var item in FunctionBudget.Walk(context, span, list))
        {
            if (context.ToBool(span, Call(context, condition, item))) items.Add(item);
        }
        return new ScriptRange(items);
    }

    /// <summary>Writes the items as one text with something between them.</summary>
    /// <param name="context">It writes the items; its <see cref="TemplateContext.LimitToString"/> bounds the result.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="list">The list; null counts as empty.</param>
    /// <param name="delimiter">What stands between two items.</param>
    /// <param name="function">A function that changes each item's text first, such as <c>@string.upcase</c>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ScriptRuntimeException">The function is none, or the text longer than the limit.</exception>
    /// <example><c>{{ [1, 2] | array.join ", " }}</c> gives <c>1, 2</c>.</example>
    public static string Join(TemplateContext context, SourceSpan span, IEnumerable? list, string? delimiter, object? function = null)
    {
        var change = function is null ? null : RequireFunction(context, span, function);
        var text = new StringBuilder();
        var isFirst = true;
        foreach (var item in FunctionBudget.Walk(context, span, list))
        {
            if (!isFirst) text.Append(delimiter);
            isFirst = false;
            var part = context.ObjectToString(item);
            if (change is not null) part = context.ObjectToString(Call(context, change, part));
            text.Append(part);
            FunctionBudget.CheckLength(context, span, text.Length);
        }
        return text.ToString();
    }

    private static IScriptCustomFunction RequireFunction(TemplateContext context, SourceSpan span, object? value) =>
        value as IScriptCustomFunction
        ?? throw new ScriptRuntimeException(span, $"`{context.ObjectToString(value)}` is not a function; pass one by its name behind an @");

    private static object? Call(TemplateContext context, IScriptCustomFunction function, object? item, params ReadOnlySpan<object?> others)
    {
        var arguments = new ScriptArray(1 + others.Length) { item };
        foreach (var other in others) arguments.Add(other);
        return ScriptFunctionCall.Call(context, context.CurrentNode, function, arguments);
    }
}

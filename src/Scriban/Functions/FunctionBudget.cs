using System.Collections;
using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>
/// What one call of a builtin function may spend: characters of text (<see cref="TemplateContext.LimitToString"/>) and steps
/// through sequences (<see cref="TemplateContext.LoopLimit"/>). As everywhere in the context, a limit of 0 means none.
/// </summary>
internal static class FunctionBudget
{
    /// <summary>How many items a list may have that a function makes longer than those it was given.</summary>
    public const int LongestList = 1 << 20;

    private const int StepsBetweenCancellationChecks = 256;

    /// <summary>Refuses a text that would be longer than the limit, before it is built.</summary>
    /// <exception cref="ScriptRuntimeException">At the call: the text is too long.</exception>
    public static void CheckLength(TemplateContext context, SourceSpan span, long length) => context.CheckLength(span, length);

    /// <summary>Refuses a list that would be too long, before it is built; without a context there is no limit.</summary>
    /// <exception cref="ScriptRuntimeException">At the call: the list is too long.</exception>
    public static void CheckCount(TemplateContext? context, SourceSpan span, long count)
    {
        if (context is not null && count > LongestList) throw TooManyItems(LongestList, span);
    }

    /// <summary>
    /// Walks through a sequence. A list is in memory already and may be of any length; a sequence that makes its items on
    /// the way, such as <c>1..1000000000</c>, may have as many as a loop may have steps, or <see cref="LongestList"/> where
    /// loops have no limit. Both stop when the run is cancelled.
    /// </summary>
    /// <param name="context">The limits; null for none, as for callers in C#.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="list">The sequence; null counts as empty.</param>
    /// <exception cref="ScriptRuntimeException">At the call: the sequence is too long.</exception>
    public static IEnumerable<object?> Walk(TemplateContext? context, SourceSpan span, IEnumerable? list)
    {
        if (list is null) yield break;
        if (list is ScriptRange range) list = range.Values;
        var limit = context is null || list is ICollection ? 0 : StepLimit(context);
        var steps = 0L;
        foreach (var item in list)
        {
            steps++;
            if (limit > 0 && steps > limit) throw TooManyItems(limit, span);
            if (steps % StepsBetweenCancellationChecks == 0) CheckCancelled(context, span);
            yield return item;
        }
    }

    /// <summary>Stops a function whose run was cancelled.</summary>
    /// <exception cref="ScriptAbortException">At the call: the run is cancelled.</exception>
    public static void CheckCancelled(TemplateContext? context, SourceSpan span)
    {
        if (context?.CancellationToken is { IsCancellationRequested: true } token) throw new ScriptAbortException(span, token);
    }

    private static int StepLimit(TemplateContext context) =>
        (context.LoopLimitQueryable ?? context.LoopLimit) is var limit and > 0 ? limit : LongestList;

    private static ScriptRuntimeException TooManyItems(int limit, SourceSpan span) =>
        new(span, string.Create(CultureInfo.InvariantCulture, $"The sequence has more than {limit} items, the limit here (see LoopLimit)"));
}

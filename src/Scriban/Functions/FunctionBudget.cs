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
    private const int StepsBetweenCancellationChecks = 256;

    /// <summary>Tells whether a text of this length is over the limit.</summary>
    public static bool Exceeds(TemplateContext context, long length) => context.LimitToString > 0 && length > context.LimitToString;

    /// <summary>Refuses a text that would be longer than the limit, before it is built.</summary>
    /// <exception cref="ScriptRuntimeException">At the call: the text is too long.</exception>
    public static void CheckLength(TemplateContext context, SourceSpan span, long length)
    {
        if (!Exceeds(context, length)) return;
        throw new ScriptRuntimeException(span, string.Create(CultureInfo.InvariantCulture,
            $"The text would be {length} characters long; the limit (LimitToString) is {context.LimitToString}"));
    }

    /// <summary>Refuses a sequence that would have more items than a loop may have steps, before it is built.</summary>
    /// <exception cref="ScriptRuntimeException">At the call: the sequence is too long.</exception>
    public static void CheckCount(TemplateContext? context, SourceSpan span, long count)
    {
        if (context is not null && StepLimit(context) is var limit and > 0 && count > limit) throw TooManySteps(limit, span);
    }

    /// <summary>
    /// Walks through a sequence. A list is in memory already and may be of any length; a sequence that makes its items on
    /// the way, such as <c>1..1000000000</c>, may have as many as a loop may have steps. Both stop when the run is cancelled.
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
            if (limit > 0 && steps > limit) throw TooManySteps(limit, span);
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

    private static int StepLimit(TemplateContext context) => context.LoopLimitQueryable ?? context.LoopLimit;

    private static ScriptRuntimeException TooManySteps(int limit, SourceSpan span) =>
        new(span, string.Create(CultureInfo.InvariantCulture, $"The sequence has more than {limit} items, the limit of steps (LoopLimit)"));
}

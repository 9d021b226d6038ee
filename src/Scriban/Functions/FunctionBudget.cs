using System.Collections;
using System.Globalization;
using Scriban.Parsing;
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
    public static void CheckCount(TemplateContext context, SourceSpan span, long count)
    {
        if (context.LoopLimit > 0 && count > context.LoopLimit) throw TooManySteps(context, span);
    }

    /// <summary>
    /// Walks through a sequence. A list is in memory already and may be of any length; a sequence that makes its items on
    /// the way, such as <c>1..1000000000</c>, may have as many as a loop may have steps. Both stop when the run is cancelled.
    /// </summary>
    /// <exception cref="ScriptRuntimeException">At the call: the sequence is too long.</exception>
    public static IEnumerable<object?> Walk(TemplateContext context, SourceSpan span, IEnumerable? list)
    {
        if (list is null) yield break;
        var limit = list is ICollection || context.LoopLimit <= 0 ? long.MaxValue : context.LoopLimit;
        var steps = 0L;
        foreach (var item in list)
        {
            if (++steps > limit) throw TooManySteps(context, span);
            if (steps % StepsBetweenCancellationChecks == 0) context.CheckAbort();
            yield return item;
        }
    }

    private static ScriptRuntimeException TooManySteps(TemplateContext context, SourceSpan span) =>
        new(span, string.Create(CultureInfo.InvariantCulture,
            $"The sequence has more than {context.LoopLimit} items, the limit of steps (LoopLimit)"));
}

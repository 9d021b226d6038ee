using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>The bounds that keep a template from running away: loops, recursion, the stack, the length of texts and lists.</summary>
public partial class TemplateContext
{
    /// <summary>The longest text that a function or a block makes, and an operator where <see cref="LimitToString"/> sets no limit.</summary>
    private const int TextLimit = 1 << 25;

    /// <summary>The longest list that an operator makes of two.</summary>
    private const int ListLimit = 1 << 24;

    /// <summary>How far behind the end of a list an item may be set.</summary>
    private const int ListGapLimit = 1 << 20;

    private PipedArguments _piped;
    private int _recursion;

    /// <summary>How many texts are being evaluated, one within the other.</summary>
    internal int EvaluationDepth { get; set; }

    /// <summary>Goes one call deeper.</summary>
    /// <exception cref="ScriptRuntimeException">That is deeper than <see cref="RecursiveLimit"/>.</exception>
    public void EnterRecursive(ScriptNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (RecursiveLimit != 0 && _recursion >= RecursiveLimit)
            throw new ScriptRuntimeException(node.Span, $"Exceeding number of recursive depth limit `{RecursiveLimit}` for node: `{node}`");
        StackGuard.Check(node);
        _recursion++;
    }

    /// <summary>Comes back from the call that <see cref="EnterRecursive"/> went into.</summary>
    public void LeaveRecursive() => _recursion--;

    /// <summary>Throws where the rendering was cancelled.</summary>
    /// <exception cref="ScriptAbortException">It was.</exception>
    public void CheckAbort()
    {
        if (CancellationToken.IsCancellationRequested)
            throw new ScriptAbortException(CurrentSpan, CancellationToken);
    }

    internal void CheckAbort(ScriptNode node)
    {
        if (CancellationToken.IsCancellationRequested)
            throw new ScriptAbortException(node.Span, CancellationToken);
    }

    /// <summary>Looks at the limits before a loop's round, counted from zero.</summary>
    internal void CheckLoop(ScriptNode loop, long round)
    {
        CheckAbort(loop);
        if (LoopLimit != 0 && round >= LoopLimit)
            throw new ScriptRuntimeException(loop.Span, $"Exceeding number of iteration limit `{LoopLimit}` for loop statement.");
    }

    /// <summary>Takes note of a <c>break</c> or <c>continue</c>; whether the loop ends.</summary>
    internal bool EndsLoop()
    {
        if (Flow == ScriptFlowState.None)
            return false;
        if (Flow == ScriptFlowState.Return)
            return true;
        var ends = Flow == ScriptFlowState.Break;
        Flow = ScriptFlowState.None;
        return ends;
    }

    /// <summary>Looks at the limits before a function takes another item of a sequence.</summary>
    internal void StepIterator(SourceSpan span, long taken)
    {
        if (CancellationToken.IsCancellationRequested)
            throw new ScriptAbortException(span, CancellationToken);
        var limit = LoopLimitQueryable ?? LoopLimit;
        if (limit != 0 && taken >= limit)
            throw new ScriptRuntimeException(span, $"Exceeding number of iteration limit `{limit}` for internal iteration.");
    }

    /// <summary>The items of a sequence as a list.</summary>
    /// <param name="span">The place of the sequence.</param>
    /// <param name="items">The sequence; one that knows its length is read whole, another up to the limit of loops.</param>
    /// <param name="needed">How many items are enough, or -1 for all.</param>
    internal ScriptArray ReadAll(SourceSpan span, IEnumerable items, long needed = -1)
    {
        var isCounted = items is ICollection;
        var result = new ScriptArray();
        foreach (var item in items)
        {
            if (result.Count == needed)
                break;
            if (!isCounted)
                StepIterator(span, result.Count);
            result.Items.Add(item);
        }

        return result;
    }

    /// <summary>Refuses a text that would be too long to be made.</summary>
    internal bool CheckLength(SourceSpan span, long length)
    {
        var limit = LimitToString > 0 ? LimitToString : TextLimit;
        if (length > limit)
            throw new ScriptRuntimeException(span, $"The text is longer than the limit of {limit} characters");
        return true;
    }

    /// <summary>Refuses a text that grew too long from call to call; each may make it only a little longer.</summary>
    internal static object? CheckResult(SourceSpan span, object? result) => result is string { Length: > TextLimit }
        ? throw new ScriptRuntimeException(span, $"The text is longer than the limit of {TextLimit} characters")
        : result;

    /// <summary>Refuses a list that grew too long.</summary>
    internal static void CheckListLength(SourceSpan span, long count)
    {
        if (count > ListLimit)
            throw new ScriptRuntimeException(span, $"The list is longer than the limit of {ListLimit} items");
    }

    /// <summary>Refuses an index that would make a list too long.</summary>
    internal static void CheckListIndex(SourceSpan span, int index)
    {
        if (index > ListGapLimit)
            throw new ScriptRuntimeException(span, $"The index {index} is too large for a list");
    }

    /// <summary>Has a value ready for the next function that is called.</summary>
    internal void Pipe(PipedArguments arguments) => _piped = arguments;

    /// <summary>What was piped and not taken yet.</summary>
    internal PipedArguments TakePipe()
    {
        var piped = _piped;
        if (piped.IsGiven)
            _piped = default;
        return piped;
    }

    /// <summary>The object before a member or index. What is piped goes to the function behind, not to the object.</summary>
    internal object? EvaluateTarget(ScriptExpression target)
    {
        if (target is not ScriptVariablePath path)
            return target.Evaluate(this);
        var piped = TakePipe();
        var value = path.GetValue(this);
        // `date` is a function and the object of other functions; called without arguments it gives itself.
        if (value is IScriptCustomFunction and not Functions.DateTimeFunctions)
            value = ScriptFunctionCall.CallWithoutArguments(this, target, value);
        RestorePipe(piped);
        return value;
    }

    internal void RestorePipe(PipedArguments piped)
    {
        if (piped.IsGiven)
            _piped = piped;
    }
}

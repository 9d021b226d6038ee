using System.Collections;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>for variable in iterator offset: 1 limit: 2 reversed … else … end</c></summary>
internal class ScriptForStatement : ScriptStatement
{
    private ScriptExpression? _offset;
    private ScriptExpression? _limit;
    private bool _isReversed;

    public ScriptVariable? Variable { get; set; }

    public ScriptExpression Iterator { get; set; } = ScriptLiteral.Null;

    public ScriptBlockStatement? Body { get; set; }

    public ScriptStatement? Else { get; set; }

    /// <summary>The name of the object that tells how far the loop is.</summary>
    protected virtual string StateName => "for";

    /// <summary>Takes one of the loop's own arguments; false for a name that it does not have.</summary>
    public virtual bool TrySetArgument(string name, ScriptExpression? value)
    {
        switch (name)
        {
            case "offset" when value is not null:
                _offset = value;
                return true;
            case "limit" when value is not null:
                _limit = value;
                return true;
            case "reversed":
                _isReversed = true;
                return true;
            default:
                return false;
        }
    }

    public sealed override object? Evaluate(TemplateContext context)
    {
        StackGuard.Check(this);
        var source = Iterator.Evaluate(context);
        var offset = _offset is null ? 0 : Math.Max(0, context.ToInt(_offset.Span, _offset.Evaluate(context)));
        var limit = _limit is null ? -1 : context.ToInt(_limit.Span, _limit.Evaluate(context));
        var items = LoopItems.Of(context, Iterator, source, limit < 0 || _isReversed ? -1 : (long)offset + limit);
        var count = Math.Max(0, items.Count - offset);
        if (limit >= 0)
            count = Math.Min(count, limit);
        return count == 0 ? Else?.Evaluate(context) : Run(context, items, offset, count);
    }

    protected virtual LoopState CreateState(TemplateContext context) => new();

    protected virtual void Begin(TemplateContext context)
    {
    }

    protected virtual object? RunItem(TemplateContext context, LoopState state) => Body?.Evaluate(context);

    protected virtual void End(TemplateContext context)
    {
    }

    private object? Run(TemplateContext context, LoopItems items, long offset, long count)
    {
        var state = CreateState(context);
        state.Length = count;
        var loops = context.LoopsOf(Variable!);
        var slot = loops.Push(Variable!.Name, null);
        context.LoopsOf(ScriptVariableScope.Global).Push(StateName, state);
        context.LoopDepth++;
        object? result = null;
        try
        {
            Begin(context);
            for (long i = 0; i < count; i++)
            {
                context.CheckLoop(this, i);
                // Reversed, the offset and limit apply to the list as it stands, and the part of it runs backwards.
                var item = items.At(_isReversed ? offset + count - 1 - i : offset + i);
                loops.Set(slot, item);
                state.Move(i, item);
                result = RunItem(context, state);
                if (context.EndsLoop())
                    break;
            }

            End(context);
        }
        finally
        {
            context.LoopDepth--;
            context.LoopsOf(ScriptVariableScope.Global).Pop();
            loops.Pop();
        }

        return result;
    }
}

/// <summary><c>tablerow variable in iterator cols: 2 … end</c>: the rows of an HTML table.</summary>
internal sealed class ScriptTableRowStatement : ScriptForStatement
{
    private ScriptExpression? _columns;

    protected override string StateName => "tablerow";

    public override bool TrySetArgument(string name, ScriptExpression? value)
    {
        if (name != "cols" || value is null)
            return base.TrySetArgument(name, value);
        _columns = value;
        return true;
    }

    protected override LoopState CreateState(TemplateContext context) =>
        new() { Columns = _columns is null ? 1 : Math.Max(1, context.ToInt(_columns.Span, _columns.Evaluate(context))) };

    protected override void Begin(TemplateContext context) => context.Write("<tr class=\"row1\">");

    protected override object? RunItem(TemplateContext context, LoopState state)
    {
        var column = state.Index % state.Columns;
        if (column == 0 && state.Index > 0)
            context.Write("</tr>").Write(context.NewLine).Write(FormattableString.Invariant($"<tr class=\"row{(state.Index / state.Columns) + 1}\">"));
        context.Write(FormattableString.Invariant($"<td class=\"col{column + 1}\">"));
        var result = base.RunItem(context, state);
        context.Write("</td>");
        return result;
    }

    protected override void End(TemplateContext context) => context.Write("</tr>").Write(context.NewLine);
}

/// <summary><c>while condition … end</c></summary>
internal sealed class ScriptWhileStatement(ScriptExpression condition) : ScriptStatement
{
    public ScriptBlockStatement? Body { get; set; }

    public override object? Evaluate(TemplateContext context)
    {
        StackGuard.Check(this);
        var state = new LoopState();
        context.LoopsOf(ScriptVariableScope.Global).Push("while", state);
        context.LoopDepth++;
        object? result = null;
        try
        {
            for (long i = 0; ; i++)
            {
                context.CheckLoop(this, i);
                state.Move(i, null);
                if (!context.ToBool(condition.Span, condition.Evaluate(context)))
                    break;
                result = Body?.Evaluate(context);
                if (context.EndsLoop())
                    break;
            }
        }
        finally
        {
            context.LoopDepth--;
            context.LoopsOf(ScriptVariableScope.Global).Pop();
        }

        return result;
    }
}

/// <summary>What a loop runs over: a list by index, or the numbers of a range.</summary>
internal readonly struct LoopItems
{
    private readonly IList? _list;
    private readonly NumberRange? _numbers;
    private readonly string? _text;

    private LoopItems(IList? list, NumberRange? numbers, string? text)
    {
        _list = list;
        _numbers = numbers;
        _text = text;
    }

    public long Count => _list?.Count ?? _numbers?.Count ?? _text?.Length ?? 0;

    /// <param name="context">The running context.</param>
    /// <param name="iterator">The expression, for the place of errors.</param>
    /// <param name="source">Its value.</param>
    /// <param name="needed">How many items are needed at most, or -1 for all.</param>
    public static LoopItems Of(TemplateContext context, ScriptExpression iterator, object? source, long needed) => source switch
    {
        null => default,
        IList list => new LoopItems(list, null, null),
        ScriptRange { Values: NumberRange numbers } => new LoopItems(null, numbers, null),
        ScriptRange { Values: IList list } => new LoopItems(list, null, null),
        string text => new LoopItems(null, null, text),
        IEnumerable items => new LoopItems(context.ReadAll(iterator.Span, items, needed), null, null),
        _ => throw new ScriptRuntimeException(iterator.Span, $"Unexpected type `{context.GetTypeName(source)}` for iterator"),
    };

    public object? At(long index)
    {
        if (_list is not null)
            return index < _list.Count ? _list[(int)index] : null;
        return _numbers is not null ? _numbers.At(index) : _text![(int)index];
    }
}

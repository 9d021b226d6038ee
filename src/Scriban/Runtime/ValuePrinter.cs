using System.Collections;
using System.Globalization;
using System.Text;
using Scriban.Functions;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Prints one value with everything that it holds, up to the limits of the context.</summary>
internal sealed class ValuePrinter(TemplateContext context)
{
    private readonly StringBuilder _text = new();
    private readonly int _limit = context.LimitToString > 0 ? context.LimitToString : int.MaxValue;
    private int _depth;

    private bool IsFull => _text.Length > _limit;

    /// <summary>The text; where it is longer than the limit, its beginning and three points.</summary>
    public override string ToString()
    {
        if (!IsFull)
            return _text.ToString();
        return _text.ToString(0, _limit) + "...";
    }

    public void Print(object? value, bool nested)
    {
        switch (value)
        {
            case null:
                _text.Append(nested ? "null" : string.Empty);
                break;
            case CapturedText captured:
                Text(captured.ToString(), nested);
                break;
            case string text:
                Text(text, nested);
                break;
            case char c:
                Text(c.ToString(), nested);
                break;
            case bool flag:
                _text.Append(flag ? "true" : "false");
                break;
            case DateTime date:
                _text.Append(Date(date));
                break;
            case DateTimeOffset date:
                _text.Append(Date(date.DateTime));
                break;
            case EmptyScriptObject:
                break;
            case IFormattable formattable:
                _text.Append(formattable.ToString(null, context.CurrentCulture));
                break;
            default:
                Structure(value);
                break;
        }
    }

    private void Text(string text, bool nested)
    {
        if (nested)
            _text.Append('"').Append(StringFunctions.Escape(text)).Append('"');
        else
            _text.Append(text);
    }

    private string Date(DateTime date)
    {
        // Dates print as `date.format` says, as long as the builtin object is there.
        return context.TryFindGlobal(DateTimeFunctions.DateVariable) is DateTimeFunctions functions
            ? functions.ToString(date, functions.Format, context.CurrentCulture) ?? string.Empty
            : date.ToString(context.CurrentCulture);
    }

    private void Structure(object value)
    {
        if (context.ObjectRecursionLimit > 0 && ++_depth > context.ObjectRecursionLimit)
            throw new ScriptRuntimeException(context.CurrentSpan, "Structure is too deeply nested or contains reference loops.");
        StackGuard.Check(context.CurrentSpan);
        switch (value)
        {
            case ScriptFunction function:
                _text.Append(function);
                break;
            case IScriptCustomFunction and not IScriptObject:
                _text.Append("<function>");
                break;
            case KeyValuePair<string, object?> pair:
                Members([pair]);
                break;
            case DictionaryEntry entry:
                Members([new KeyValuePair<string, object?>(context.ObjectToString(entry.Key), entry.Value)]);
                break;
            case IDictionary<string, object?> members:
                Members(members);
                break;
            case IScriptObject members and not IEnumerable:
                Members(Read(members));
                break;
            case IDictionary members:
                Members(members.Cast<DictionaryEntry>().Select(entry => new KeyValuePair<string, object?>(context.ObjectToString(entry.Key), entry.Value)));
                break;
            case IEnumerable items:
                Items(items);
                break;
            default:
                _text.Append(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }

        _depth--;
    }

    private IEnumerable<KeyValuePair<string, object?>> Read(IScriptObject members)
    {
        foreach (var name in members.GetMembers())
            if (members.TryGetValue(context, context.CurrentSpan, name, out var value))
                yield return new KeyValuePair<string, object?>(name, value);
    }

    private void Members(IEnumerable<KeyValuePair<string, object?>> members)
    {
        _text.Append('{');
        var isFirst = true;
        foreach (var (name, value) in members)
        {
            if (IsFull)
                return;
            if (!isFirst)
                _text.Append(", ");
            isFirst = false;
            _text.Append(name).Append(": ");
            Inner(value);
        }

        _text.Append('}');
    }

    private void Items(IEnumerable items)
    {
        _text.Append('[');
        var count = 0;
        foreach (var item in items)
        {
            if (IsFull)
                return;
            if (items is not ICollection && context.LimitToString <= 0)
                context.StepIterator(context.CurrentSpan, count);
            if (count++ > 0)
                _text.Append(", ");
            Inner(item);
        }

        _text.Append(']');
    }

    /// <summary>A value inside: a context that prints in a way of its own is asked.</summary>
    private void Inner(object? value)
    {
        if (context.PrintsPlainly)
            Print(value, true);
        else
            _text.Append(context.ObjectToString(value, true));
    }
}

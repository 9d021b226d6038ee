using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

public partial class ArrayFunctions
{
    /// <summary>Tells whether an item occurs in a list.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="list">The list; null counts as empty.</param>
    /// <param name="item">The item. A text also finds the value of an enumeration by its name.</param>
    /// <returns>True where an equal item is in the list.</returns>
    /// <example><c>{{ [1, 2] | array.contains 2 }}</c> gives <c>true</c>.</example>
    public static bool Contains(TemplateContext context, SourceSpan span, IEnumerable? list, object? item)
    {
        foreach (var element in FunctionBudget.Walk(context, span, list))
        {
            if (Equals(element, item)) return true;
            if (element is Enum && item is string name && element.ToString() == name) return true;
        }
        return false;
    }

    /// <summary>The next item of a list at each call, from the first again after the last.</summary>
    /// <param name="context">It remembers how far the cycle is.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="list">The list.</param>
    /// <param name="group">
    /// The name of the cycle. Calls of one group go forward together; without a name, calls with the same items do.
    /// </param>
    /// <returns>The item; null for null and for an empty list.</returns>
    /// <example><c>{{ for i in 1..3; array.cycle ["a", "b"]; end }}</c> gives <c>aba</c>.</example>
    public static object? Cycle(TemplateContext context, SourceSpan span, IList? list, object? group = null)
    {
        if (list is null || list.Count == 0) return null;
        var key = new CycleKey(group is null ? Join(context, span, list, ",") : context.ObjectToString(group));
        var index = context.Tags.TryGetValue(key, out var next) && next is int position ? position % list.Count : 0;
        context.Tags[key] = index + 1;
        return list[index];
    }

    /// <summary>The values of one member of the items. Items without this member are left out.</summary>
    /// <param name="context">It knows how to read members.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="list">The list, or a single object.</param>
    /// <param name="member">The member's name.</param>
    /// <returns>The values in order; no items where the list or the name is null.</returns>
    /// <example><c>{{ [{n: 1}, {n: 2}] | array.map "n" }}</c> gives <c>[1, 2]</c>.</example>
    public static IEnumerable Map(TemplateContext context, SourceSpan span, object? list, string? member)
    {
        var values = new List<object?>();
        if (list is null || member is null) return new ScriptRange(values);
        foreach (var item in FunctionBudget.Walk(context, span, list as IEnumerable ?? new[] { list }))
        {
            if (item is null) continue;
            var accessor = context.GetMemberAccessor(item);
            if (accessor.HasMember(context, span, item, member) && accessor.TryGetValue(context, span, item, member, out var value))
                values.Add(value);
        }
        return new ScriptRange(values);
    }

    /// <summary>The items from last to first.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="list">The list; null counts as empty.</param>
    /// <returns>The items in that order.</returns>
    /// <example><c>{{ [1, 2] | array.reverse }}</c> gives <c>[2, 1]</c>.</example>
    public static IEnumerable Reverse(TemplateContext context, SourceSpan span, IEnumerable? list)
    {
        var items = new List<object?>(FunctionBudget.Walk(context, span, list));
        items.Reverse();
        return new ScriptRange(items);
    }

    /// <summary>
    /// The items in ascending order: null first, numbers by value, texts by the rules of the context's culture.
    /// </summary>
    /// <param name="context">It knows how to read members and gives the culture.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="list">The list, or a single object; null counts as empty.</param>
    /// <param name="member">The member to order by; the items themselves when left out. Items without it count as null.</param>
    /// <returns>A new list in that order. As in the package, items that rank equal come in no promised order.</returns>
    /// <exception cref="ScriptRuntimeException">Two values cannot be compared, such as a number with a text.</exception>
    /// <example><c>{{ [3, 1, 2] | array.sort }}</c> gives <c>[1, 2, 3]</c>.</example>
    public static IEnumerable Sort(TemplateContext context, SourceSpan span, object? list, string? member = null)
    {
        if (list is null) return new ScriptRange(new List<object?>());
        if (list is not IEnumerable sequence) return new ScriptArray(1) { list };
        object?[] items = [.. FunctionBudget.Walk(context, span, sequence)];
        var keys = items;
        if (!string.IsNullOrEmpty(member))
        {
            // Each item's key is read once, not at every comparison.
            keys = new object?[items.Length];
            for (var i = 0; i < items.Length; i++) keys[i] = ReadMember(context, span, items[i], member);
        }
        try
        {
            var order = new ValueOrder(context, span);
            if (keys == items) Array.Sort(items, order);
            else Array.Sort(keys, items, order);
        }
        catch (InvalidOperationException fault) when (fault.InnerException is ScriptRuntimeException located)
        {
            throw located;
        }
        return new ScriptArray((IEnumerable<object?>)items);
    }

    /// <summary>Leaves out the items that came before.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="list">The list.</param>
    /// <returns>The first of every set of equal items, in order; null for null.</returns>
    /// <example><c>{{ [1, 2, 1] | array.uniq }}</c> gives <c>[1, 2]</c>.</example>
    public static IEnumerable? Uniq(TemplateContext context, SourceSpan span, IEnumerable? list)
    {
        if (list is null) return null;
        var seen = new HashSet<object?>();
        var items = new List<object?>();
        foreach (var item in FunctionBudget.Walk(context, span, list))
        {
            if (seen.Add(item)) items.Add(item);
        }
        return new ScriptRange(items);
    }

    private static object? ReadMember(TemplateContext context, SourceSpan span, object? item, string member)
    {
        if (item is null) return null;
        if (context.GetMemberAccessor(item).TryGetValue(context, span, item, member, out var value)) return value;
        return context.TryGetMember?.Invoke(context, span, item, member, out value) == true ? value : null;
    }

    private sealed record CycleKey(string Group);
}

using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>
/// The functions of the builtin object <c>array</c>. This file holds those that add, take away and choose items; the other
/// parts hold those that call functions, and those that order and compare.
/// </summary>
/// <remarks>
/// No function changes the list it is given; each gives a new one. A sequence that makes its items on the way, such as
/// <c>1..1000000</c>, is read only as far as needed and never beyond <see cref="TemplateContext.LoopLimit"/> steps.
/// </remarks>
public partial class ArrayFunctions : ScriptObject
{
    /// <summary>Puts an item at the end.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="list">The list; null counts as empty.</param>
    /// <param name="value">The item.</param>
    /// <returns>A new list with the item.</returns>
    /// <example><c>{{ [1, 2] | array.add 3 }}</c> gives <c>[1, 2, 3]</c>.</example>
    public static IEnumerable Add(TemplateContext context, SourceSpan span, IEnumerable? list, object? value)
    {
        var items = Collect(context, span, list, extra: 1);
        items.Add(value);
        return SameKind(list, items);
    }

    /// <summary>Puts a list's items behind another's; the same as <c>array.concat</c>.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="list1">The first list; null counts as empty.</param>
    /// <param name="list2">The second list; null counts as empty.</param>
    /// <returns>A new list of both; null where both are null.</returns>
    /// <example><c>{{ [1] | array.add_range [2, 3] }}</c> gives <c>[1, 2, 3]</c>.</example>
    public static IEnumerable? AddRange(TemplateContext context, SourceSpan span, IEnumerable? list1, IEnumerable? list2) =>
        Concat(context, span, list1, list2);

    /// <summary>Puts a list's items behind another's.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="list1">The first list; null counts as empty.</param>
    /// <param name="list2">The second list; null counts as empty.</param>
    /// <returns>A new list of both; null where both are null.</returns>
    /// <example><c>{{ [1] | array.concat [2, 3] }}</c> gives <c>[1, 2, 3]</c>.</example>
    public static IEnumerable? Concat(TemplateContext context, SourceSpan span, IEnumerable? list1, IEnumerable? list2)
    {
        if (list1 is null && list2 is null) return null;
        var more = (Unwrap(list2) as ICollection)?.Count ?? 0;
        if (more > 0) FunctionBudget.CheckCount(context, span, more + ((Unwrap(list1) as ICollection)?.Count ?? 0L));
        var items = Collect(context, span, list1, more);
        foreach (var item in FunctionBudget.Walk(context, span, list2)) items.Add(item);
        return SameKind(list1 ?? list2, items);
    }

    /// <summary>Leaves out the items that are null.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="list">The list.</param>
    /// <returns>The other items; null for null.</returns>
    /// <example><c>{{ [1, null, 2] | array.compact }}</c> gives <c>[1, 2]</c>.</example>
    public static IEnumerable? Compact(TemplateContext context, SourceSpan span, IEnumerable? list)
    {
        if (list is null) return null;
        var items = new List<object?>();
        foreach (var item in FunctionBudget.Walk(context, span, list))
        {
            if (item is not null) items.Add(item);
        }
        return new ScriptRange(items);
    }

    /// <summary>The first item.</summary>
    /// <param name="list">The list.</param>
    /// <returns>The item; null for null and for an empty list.</returns>
    /// <example><c>{{ [4, 5] | array.first }}</c> gives <c>4</c>.</example>
    public static object? First(IEnumerable? list)
    {
        if (list is null) return null;
        if (InMemory(list) is { } items) return items.Count > 0 ? items[0] : null;
        foreach (var item in list) return item;
        return null;
    }

    /// <summary>The last item.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="list">The list.</param>
    /// <returns>The item; null for null and for an empty list.</returns>
    /// <example><c>{{ [4, 5] | array.last }}</c> gives <c>5</c>.</example>
    public static object? Last(TemplateContext context, SourceSpan span, IEnumerable? list)
    {
        if (InMemory(list) is { } items) return items.Count > 0 ? items[^1] : null;
        object? last = null;
        foreach (var item in FunctionBudget.Walk(context, span, list)) last = item;
        return last;
    }

    /// <summary>Puts an item in front of another. Behind the end, nulls fill the gap.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="list">The list; null counts as empty.</param>
    /// <param name="index">The item's position from 0; a negative number counts as 0.</param>
    /// <param name="value">The item.</param>
    /// <returns>A new list with the item.</returns>
    /// <exception cref="Syntax.ScriptRuntimeException">The list would have more than 1,048,576 items.</exception>
    /// <example><c>{{ ["a", "c"] | array.insert_at 1 "b" }}</c> gives <c>["a", "b", "c"]</c>.</example>
    public static IEnumerable InsertAt(TemplateContext context, SourceSpan span, IEnumerable? list, int index, object? value)
    {
        var items = Collect(context, span, list, extra: 1);
        index = Math.Max(index, 0);
        FunctionBudget.CheckCount(context, span, index + 1L);
        while (items.Count < index) items.Add(null);
        items.Insert(index, value);
        return items;
    }

    /// <summary>The first items, up to a number.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="list">The list.</param>
    /// <param name="count">How many items at most.</param>
    /// <returns>The items; null for null.</returns>
    /// <example><c>{{ [4, 5, 6] | array.limit 1 }}</c> gives <c>[4]</c>.</example>
    public static ScriptRange? Limit(TemplateContext context, SourceSpan span, IEnumerable? list, int count)
    {
        if (list is null) return null;
        var items = new List<object?>();
        if (count <= 0) return new ScriptRange(items);
        foreach (var item in FunctionBudget.Walk(context, span, list))
        {
            items.Add(item);
            if (items.Count == count) break;
        }
        return new ScriptRange(items);
    }

    /// <summary>The items behind a number of first ones.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="list">The list.</param>
    /// <param name="index">How many items are left out.</param>
    /// <returns>The other items; null for null.</returns>
    /// <example><c>{{ [4, 5, 6] | array.offset 1 }}</c> gives <c>[5, 6]</c>.</example>
    public static ScriptRange? Offset(TemplateContext context, SourceSpan span, IEnumerable? list, int index)
    {
        if (list is null) return null;
        var items = new List<object?>();
        foreach (var item in FunctionBudget.Walk(context, span, list))
        {
            if (index > 0) index--;
            else items.Add(item);
        }
        return new ScriptRange(items);
    }

    /// <summary>Leaves out the item at a position.</summary>
    /// <param name="list">The list; null counts as empty.</param>
    /// <param name="index">The position from 0; a negative number counts from the end.</param>
    /// <returns>A new list without the item; a copy where there is none.</returns>
    /// <example><c>{{ [4, 5, 6] | array.remove_at (-1) }}</c> gives <c>[4, 5]</c>.</example>
    public static IList RemoveAt(IList? list, int index)
    {
        var items = list is null ? new ScriptArray() : new ScriptArray((IEnumerable)list);
        if (index < 0) index += items.Count;
        if ((uint)index < (uint)items.Count) items.RemoveAt(index);
        return items;
    }

    /// <summary>Counts the items.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="list">The list.</param>
    /// <returns>The count; 0 for null.</returns>
    /// <example><c>{{ [4, 5, 6] | array.size }}</c> gives <c>3</c>.</example>
    public static int Size(TemplateContext context, SourceSpan span, IEnumerable? list)
    {
        if (Unwrap(list) is ICollection collection) return collection.Count;
        var count = 0;
        foreach (var _ in FunctionBudget.Walk(context, span, list)) count++;
        return count;
    }

    /// <summary>What a range stands for, where that is a list in memory.</summary>
    private static IEnumerable? Unwrap(IEnumerable? list) => list is ScriptRange range ? range.Values : list;

    private static IList? InMemory(IEnumerable? list) => Unwrap(list) as IList;

    private static ScriptArray Collect(TemplateContext context, SourceSpan span, IEnumerable? list, int extra = 0)
    {
        var items = new ScriptArray(Unwrap(list) is ICollection collection ? collection.Count + extra : extra);
        foreach (var item in FunctionBudget.Walk(context, span, list)) items.Add(item);
        return items;
    }

    /// <summary>A list stays a list that can be written to; any other sequence stays a sequence.</summary>
    private static IEnumerable SameKind(IEnumerable? source, ScriptArray items) => source is null or IList ? items : new ScriptRange(items);
}

using System.Collections;
using System.Text.Json;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>The items of a .NET list.</summary>
internal sealed class ListItems : IListAccessor
{
    public static readonly ListItems Default = new();

    public int GetLength(TemplateContext context, SourceSpan span, object target) => ((IList)target).Count;

    public object? GetValue(TemplateContext context, SourceSpan span, object target, int index)
    {
        var list = (IList)target;
        return (uint)index < (uint)list.Count ? list[index] : null;
    }

    public void SetValue(TemplateContext context, SourceSpan span, object target, int index, object? value)
    {
        var list = (IList)target;
        if (index < 0)
            return;
        if (target is not ScriptArray)
            for (var i = list.Count; i <= index; i++)
                list.Add(null);
        list[index] = value;
    }
}

/// <summary>The only member of a value that counts: <c>size</c>.</summary>
internal abstract class SizeMembers : IObjectAccessor
{
    private static readonly string[] Names = ["size"];

    public bool HasIndexer => false;

    public Type? IndexType => typeof(int);

    protected abstract int Size(object target);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 1;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => Names;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => member == "size";

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = member == "size" ? Boxed.Of(Size(target)) : null;
        return value is not null;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}

/// <summary>A .NET list: <c>size</c> is its number of items.</summary>
internal sealed class ListMembers : SizeMembers
{
    public static readonly ListMembers Default = new();

    protected override int Size(object target) => ((IList)target).Count;
}

/// <summary>A string: <c>size</c> is its number of characters.</summary>
internal sealed class StringMembers : SizeMembers
{
    public static readonly StringMembers Default = new();

    protected override int Size(object target) => ((string)target).Length;
}

/// <summary>A member of an object, as a loop over the object gives it: <c>key</c> and <c>value</c>.</summary>
internal sealed class PairMembers : IObjectAccessor
{
    public static readonly PairMembers Default = new();
    private static readonly string[] Names = ["key", "value"];

    public bool HasIndexer => false;

    public Type? IndexType => typeof(string);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => Names.Length;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => Names;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => Names.Contains(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var pair = (KeyValuePair<string, object?>)target;
        value = member switch { "key" => pair.Key, "value" => pair.Value, _ => null };
        return HasMember(context, span, target, member);
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value) =>
        TryGetValue(context, span, target, context.ObjectToString(index), out value);

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}

/// <summary>A JSON object: its properties.</summary>
internal sealed class JsonMembers : IObjectAccessor
{
    public static readonly JsonMembers Default = new();

    public bool HasIndexer => false;

    public Type? IndexType => typeof(string);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => GetMembers(context, span, target).Count();

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) =>
        target is JsonElement { ValueKind: JsonValueKind.Object } json ? json.EnumerateObject().Select(property => property.Name) : [];

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
        target is JsonElement { ValueKind: JsonValueKind.Object } json && json.TryGetProperty(member, out _);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        if (target is not JsonElement { ValueKind: JsonValueKind.Object } json || !json.TryGetProperty(member, out var property))
            return false;
        value = JsonValues.ToScript(property);
        return true;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value) =>
        TryGetValue(context, span, target, context.ObjectToString(index), out value);

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}

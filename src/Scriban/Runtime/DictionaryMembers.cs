using System.Collections;
using System.Collections.Concurrent;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>The entries of a .NET dictionary as members. Keys that are no strings are reached by index.</summary>
internal sealed class DictionaryMembers : IObjectAccessor
{
    /// <summary>Reads through the non-generic interface.</summary>
    public static readonly DictionaryMembers Untyped = new(typeof(object));

    private static readonly ConcurrentDictionary<Type, Type?> KeyTypes = new();
    private readonly Type _keyType;

    public DictionaryMembers(Type keyType) => _keyType = keyType;

    public bool HasIndexer => true;

    public Type? IndexType => _keyType;

    /// <summary>The key type of a generic dictionary type, or null.</summary>
    public static Type? KeyTypeOf(Type type) => KeyTypes.GetOrAdd(type, static candidate => candidate.GetInterfaces()
        .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IDictionary<,>))
        .Select(i => i.GetGenericArguments()[0])
        .FirstOrDefault());

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => ((IDictionary)target).Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target)
    {
        foreach (var key in ((IDictionary)target).Keys)
            yield return context.ObjectToString(key);
    }

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
        TryKey(context, span, member, out var key) && ((IDictionary)target).Contains(key);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        TryGetItem(context, span, target, member, out value);

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        TrySetItem(context, span, target, member, value);

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        var dictionary = (IDictionary)target;
        if (!TryKey(context, span, index, out var key) || !dictionary.Contains(key))
            return false;
        value = dictionary[key];
        return true;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value)
    {
        var dictionary = (IDictionary)target;
        if (dictionary.IsReadOnly || !TryKey(context, span, index, out var key))
            return false;
        try
        {
            dictionary[key] = value;
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private bool TryKey(TemplateContext context, SourceSpan span, object index, out object key)
    {
        key = index;
        if (_keyType.IsInstanceOfType(index))
            return true;
        try
        {
            key = context.ToObject(span, index, _keyType)!;
            return key is not null;
        }
        catch (Syntax.ScriptRuntimeException)
        {
            return false;
        }
    }
}

/// <summary>The entries of a dictionary with string keys that is read through a generic interface.</summary>
internal sealed class StringDictionaryMembers : IObjectAccessor
{
    public static readonly StringDictionaryMembers Default = new();

    public bool HasIndexer => false;

    public Type? IndexType => typeof(string);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => Names(target).Count();

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => Names(target);

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
        TryGetValue(context, span, target, member, out _);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        if (target is IDictionary<string, object?> dictionary)
            return dictionary.TryGetValue(member, out value);
        return ((IReadOnlyDictionary<string, object?>)target).TryGetValue(member, out value);
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value)
    {
        if (target is not IDictionary<string, object?> { IsReadOnly: false } dictionary)
            return false;
        dictionary[member] = value;
        return true;
    }

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value) =>
        TryGetValue(context, span, target, context.ObjectToString(index), out value);

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) =>
        TrySetValue(context, span, target, context.ObjectToString(index), value);

    private static IEnumerable<string> Names(object target) => target is IDictionary<string, object?> dictionary
        ? dictionary.Keys
        : ((IReadOnlyDictionary<string, object?>)target).Keys;
}

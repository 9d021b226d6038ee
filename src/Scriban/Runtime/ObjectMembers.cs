using System.Collections.Concurrent;
using System.Reflection;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>
/// The public members of one .NET type as templates see them. Made once for each type and renaming; a member is read
/// through a compiled invoker, not through reflection.
/// </summary>
internal sealed class ObjectMembers : IObjectAccessor
{
    private static readonly ConcurrentDictionary<Type, ObjectMembers> Standard = new();
    private readonly Dictionary<string, Member> _byName = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    private ObjectMembers(Type type, MemberRenamerDelegate renamer, MemberFilterDelegate? filter)
    {
        foreach (var member in InheritanceOrder(type))
        {
            if (member.IsDefined(typeof(ScriptMemberIgnoreAttribute)) || (filter is not null && !filter(member)))
                continue;
            var name = renamer(member);
            if (string.IsNullOrEmpty(name))
                name = member.Name;
            if (!_byName.ContainsKey(name))
                _names.Add(name);
            _byName[name] = new Member(member);
        }
    }

    public bool HasIndexer => false;

    public Type? IndexType => null;

    /// <summary>The members of a type under the standard renaming, shared by all contexts.</summary>
    public static ObjectMembers Of(Type type) => Standard.GetOrAdd(type, static key => new ObjectMembers(key, StandardMemberRenamer.Default, null));

    /// <summary>The members of a type under a renaming or filter of the caller's own.</summary>
    public static ObjectMembers Of(Type type, MemberRenamerDelegate renamer, MemberFilterDelegate? filter) =>
        renamer == StandardMemberRenamer.Default && filter is null ? Of(type) : new ObjectMembers(type, renamer, filter);

    /// <summary>Whether an object is a dictionary with string keys under any of .NET's interfaces.</summary>
    public static bool IsStringDictionary(object value) =>
        value is IDictionary<string, object?> or IReadOnlyDictionary<string, object?> || DictionaryMembers.KeyTypeOf(value.GetType()) == typeof(string);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => _names.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => _names;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => _byName.ContainsKey(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        if (!_byName.TryGetValue(member, out var found))
        {
            value = null;
            return false;
        }

        value = found.Get(target);
        return true;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value)
    {
        if (!_byName.TryGetValue(member, out var found) || !found.CanWrite)
            return false;
        found.Set(target, context.ToObject(span, value, found.Type));
        return true;
    }

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;

    /// <summary>Public instance properties and fields in the order of declaration, those of base types first.</summary>
    private static IEnumerable<MemberInfo> InheritanceOrder(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var types = new Stack<Type>();
        for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
            types.Push(current);
        foreach (var current in types)
        {
            foreach (var field in current.GetFields(Declared))
                yield return field;
            foreach (var property in current.GetProperties(Declared))
                if (property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
                    yield return property;
        }
    }

    private sealed class Member
    {
        private readonly FieldInfo? _field;
        private readonly PropertyInfo? _property;
        private MethodInvoker? _getter;
        private MethodInvoker? _setter;

        public Member(MemberInfo member)
        {
            _field = member as FieldInfo;
            _property = member as PropertyInfo;
        }

        public Type Type => _field?.FieldType ?? _property!.PropertyType;

        public bool CanWrite => _field is { IsInitOnly: false, IsLiteral: false } || _property?.SetMethod is { IsPublic: true };

        public object? Get(object target) => _property is null
            ? _field!.GetValue(target)
            : (_getter ??= MethodInvoker.Create(_property.GetMethod!)).Invoke(target);

        public void Set(object target, object? value)
        {
            if (_property is null)
                _field!.SetValue(target, value);
            else
                (_setter ??= MethodInvoker.Create(_property.SetMethod!)).Invoke(target, value);
        }
    }
}

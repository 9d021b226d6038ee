using System.Reflection;
using System.Text.Json;

namespace Scriban.Runtime;

/// <summary>Members from .NET objects, types and delegates.</summary>
public partial class ScriptObject
{
    /// <summary>
    /// Takes over the members of an object: of a script object, a dictionary or a JSON object its entries, of a
    /// <see cref="Type"/> its public static fields, properties and methods, of another object its public fields and properties.
    /// Read-only members stay as they are.
    /// </summary>
    /// <param name="obj">The object; null does nothing.</param>
    /// <param name="filter">The .NET members to take; null for all.</param>
    /// <param name="renamer">Their names; null for snake case.</param>
    public void Import(object? obj, MemberFilterDelegate? filter = null, MemberRenamerDelegate? renamer = null)
    {
        switch (obj)
        {
            case null:
                break;
            case Type type:
                ImportStatics(type, filter, renamer ?? StandardMemberRenamer.Default);
                break;
            case IScriptObject source:
                Import(source);
                break;
            case JsonElement { ValueKind: JsonValueKind.Object } json:
                foreach (var property in json.EnumerateObject())
                    ImportValue(property.Name, JsonValues.ToScript(property.Value));
                break;
            case JsonElement:
                throw new ArgumentOutOfRangeException(nameof(obj), "Only a JSON object can be imported");
            default:
                ImportMembers(obj, filter, renamer ?? StandardMemberRenamer.Default);
                break;
        }
    }

    /// <summary>Takes over the members of a script object; read-only ones stay as they are.</summary>
    public void Import(IScriptObject other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var member in other.GetMembers())
            if (other.TryGetValue(null!, default, member, out var value))
                ImportValue(member, value);
    }

    /// <summary>Makes a delegate a function.</summary>
    public void Import(string member, Delegate function)
    {
        ArgumentNullException.ThrowIfNull(function);
        SetValue(member, DelegateCustomFunction.Create(function), false);
    }

    /// <summary>Takes over one public member of an object or, for a <see cref="Type"/>, one of its static members.</summary>
    /// <param name="obj">The object or type.</param>
    /// <param name="memberName">The member's .NET name.</param>
    /// <param name="exportName">The name that templates see; null for snake case.</param>
    /// <exception cref="ArgumentException">There is no such member.</exception>
    public void ImportMember(object obj, string memberName, string? exportName = null)
    {
        ArgumentNullException.ThrowIfNull(obj);
        var type = obj as Type ?? obj.GetType();
        var flags = BindingFlags.Public | (obj is Type ? BindingFlags.Static : BindingFlags.Instance);
        var member = type.GetMember(memberName, flags).FirstOrDefault()
            ?? throw new ArgumentException($"Unable to find a member `{memberName}` on type `{type}`", nameof(memberName));
        var target = obj is Type ? null : obj;
        SetValue(exportName ?? StandardMemberRenamer.Rename(member), ValueOf(member, target), false);
    }

    private static object? ValueOf(MemberInfo member, object? target) => member switch
    {
        FieldInfo field => field.GetValue(target),
        PropertyInfo property => property.GetValue(target),
        MethodInfo method => new MethodFunction(method, target),
        _ => throw new ArgumentException($"The member `{member.Name}` is neither a field, a property nor a method", nameof(member)),
    };

    private void ImportStatics(Type type, MemberFilterDelegate? filter, MemberRenamerDelegate renamer)
    {
        const BindingFlags Statics = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var member in type.GetMembers(Statics))
        {
            var usable = member is FieldInfo or PropertyInfo { GetMethod.IsPublic: true } or MethodInfo { IsSpecialName: false, IsGenericMethod: false };
            if (!usable || member.IsDefined(typeof(ScriptMemberIgnoreAttribute)) || (filter is not null && !filter(member)))
                continue;
            ImportValue(renamer(member), ValueOf(member, null), member is FieldInfo { IsLiteral: false, IsInitOnly: false } ? false : member is FieldInfo);
        }
    }

    private void ImportMembers(object obj, MemberFilterDelegate? filter, MemberRenamerDelegate renamer)
    {
        var context = ImportContext;
        var accessor = ObjectMembers.IsStringDictionary(obj) || obj is System.Collections.IDictionary
            ? context.GetMemberAccessor(obj)
            : ObjectMembers.Of(obj.GetType(), renamer, filter);
        foreach (var member in accessor.GetMembers(context, default, obj))
            if (accessor.TryGetValue(context, default, obj, member, out var value))
                ImportValue(member, value);
        if (accessor is not ObjectMembers)
            return;
        foreach (var method in obj.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance))
        {
            if (method.IsSpecialName || method.IsGenericMethod || method.DeclaringType == typeof(object) || method.GetBaseDefinition().DeclaringType == typeof(object))
                continue;
            if (method.IsDefined(typeof(ScriptMemberIgnoreAttribute)) || (filter is not null && !filter(method)))
                continue;
            ImportValue(renamer(method), new MethodFunction(method, obj));
        }
    }

    private void ImportValue(string member, object? value, bool readOnly = false)
    {
        if (CanWrite(member))
            SetValue(member, value, readOnly);
    }

    private static TemplateContext ImportContext => new(new ScriptObject());
}

using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>How templates reach the members and items of values.</summary>
public partial class TemplateContext
{
    private Dictionary<Type, IObjectAccessor>? _ownAccessors;

    /// <summary>The way to a value's members; a value without any gives an accessor that finds none.</summary>
    public IObjectAccessor GetMemberAccessor(object? target) => target switch
    {
        null => NoMembers.Default,
        IScriptObject => ScriptObjectMembers.Default,
        _ => GetMemberAccessorImpl(target),
    };

    /// <summary>The way to the members of a value that is no script object.</summary>
    protected virtual IObjectAccessor GetMemberAccessorImpl(object target)
    {
        ArgumentNullException.ThrowIfNull(target);
        switch (target)
        {
            case string:
                return StringMembers.Default;
            case IDictionary<string, object?> or IReadOnlyDictionary<string, object?>:
                return StringDictionaryMembers.Default;
            case IDictionary:
                return DictionaryMembers.KeyTypeOf(target.GetType()) is { } keyType ? new DictionaryMembers(keyType) : DictionaryMembers.Untyped;
            case System.Text.Json.JsonElement:
                return JsonMembers.Default;
            case IList:
                return ListMembers.Default;
            case KeyValuePair<string, object?>:
                return PairMembers.Default;
        }

        var type = target.GetType();
        if (MemberRenamer == StandardMemberRenamer.Default && MemberFilter is null)
            return ObjectMembers.Of(type);
        _ownAccessors ??= [];
        if (!_ownAccessors.TryGetValue(type, out var accessor))
            _ownAccessors[type] = accessor = ObjectMembers.Of(type, MemberRenamer, MemberFilter);
        return accessor;
    }

    /// <summary>The way to a value's items; null where it has none.</summary>
    public virtual IListAccessor? GetListAccessor(object target) => target switch
    {
        IList => ListItems.Default,
        _ => null,
    };

    /// <summary>A member for an expression: unknown ones are null or an error, as the context is set.</summary>
    internal object? ReadMember(SourceSpan span, ScriptNode node, object target, string member, bool isRelaxed)
    {
        // What the array functions give is read like the list it was made from.
        target = CapturedText.Read(target is ScriptRange { Values: System.Collections.IList list } ? list : target)!;
        try
        {
            if (GetMemberAccessor(target).TryGetValue(this, span, target, member, out var value))
                return value;
            if (TryGetMember is not null && TryGetMember(this, span, target, member, out value))
                return value;
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(span, $"Unexpected exception while accessing `{node}`: {(fault.InnerException ?? fault).Message}", fault);
        }

        if (isRelaxed || EnableRelaxedMemberAccess)
            return null;
        throw new ScriptRuntimeException(span, $"Cannot get member with name {member} of `{node}`");
    }
}

using System.Collections;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>target.member</c> or <c>target?.member</c>.</summary>
internal sealed class ScriptMemberExpression(ScriptExpression target, string member, Parsing.SourceSpan memberSpan, bool isRelaxed) : ScriptVariablePath
{
    private readonly int _hash = member.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => $"{target}{(isRelaxed ? "?." : ".")}{member}";

    internal override object? GetValue(TemplateContext context)
    {
        var owner = context.EvaluateTarget(target);
        if (owner is not null && owner.GetType() == typeof(ScriptObject))
        {
            var table = ((ScriptObject)owner).Table;
            var slot = table.Find(member, _hash);
            if (slot >= 0)
                return table.At(slot).Value;
        }

        if (owner is null)
        {
            if (isRelaxed || context.EnableRelaxedTargetAccess)
                return null;
            throw new ScriptRuntimeException(memberSpan, $"Cannot get the member {this} for a null object.");
        }

        return context.ReadMember(memberSpan, this, owner, member, isRelaxed);
    }

    internal override void SetValue(TemplateContext context, object? value)
    {
        var owner = target.Evaluate(context)
            ?? throw new ScriptRuntimeException(memberSpan, $"Cannot set the member {this} for a null object.");
        if (!context.GetMemberAccessor(owner).TrySetValue(context, memberSpan, owner, member, value))
            throw new ScriptRuntimeException(memberSpan, $"Cannot set a value for the readonly member: {this}");
    }
}

/// <summary><c>target[index]</c></summary>
internal sealed class ScriptIndexerExpression(ScriptExpression target, ScriptExpression index) : ScriptVariablePath
{
    public override string ToString() => $"{target}[{index}]";

    internal override object? GetValue(TemplateContext context)
    {
        var owner = context.EvaluateTarget(target);
        if (owner is null)
        {
            if (context.EnableRelaxedTargetAccess)
                return null;
            throw new ScriptRuntimeException(target.Span, $"Object `{target}` is null. Cannot access indexer: {this}");
        }

        var key = index.Evaluate(context);
        if (key is null)
        {
            if (context.EnableNullIndexer)
                return null;
            throw new ScriptRuntimeException(index.Span, $"Cannot access target `{target}` with a null indexer: {this}");
        }

        return Read(context, CapturedText.Read(owner)!, CapturedText.Read(key)!);
    }

    private object? Read(TemplateContext context, object owner, object key)
    {
        if (owner is IDictionary or (IScriptObject and not ScriptArray) or IDictionary<string, object?> or IReadOnlyDictionary<string, object?>
            || (owner is ScriptArray && key is string))
        {
            var accessor = context.GetMemberAccessor(owner);
            if (accessor.HasIndexer)
                return accessor.TryGetItem(context, Span, owner, key, out var item) ? item : null;
            return context.ReadMember(index.Span, this, owner, context.ObjectToString(key), true);
        }

        if (owner is string text)
        {
            var at = ToIndex(context, key, text.Length);
            return (uint)at < (uint)text.Length ? text[at].ToString() : OutOfRange(context, at);
        }

        if (context.GetListAccessor(owner) is { } list)
        {
            var length = list.GetLength(context, Span, owner);
            var at = ToIndex(context, key, length);
            return (uint)at < (uint)length ? list.GetValue(context, Span, owner, at) : OutOfRange(context, at);
        }

        if (TemplateContext.IsPrimitive(owner))
            throw new ScriptRuntimeException(target.Span, $"Cannot use the {context.GetTypeName(owner)} primitive `{context.ObjectToString(owner)}` as a list.");
        if (owner is IEnumerable items)
        {
            var all = context.ReadAll(Span, items);
            return all[ToIndex(context, key, all.Count)];
        }

        return context.ReadMember(index.Span, this, owner, context.ObjectToString(key), false);
    }

    internal override void SetValue(TemplateContext context, object? value)
    {
        var owner = target.Evaluate(context)
            ?? throw new ScriptRuntimeException(target.Span, $"Object `{target}` is null. Cannot access indexer: {this}");
        var key = index.Evaluate(context)
            ?? throw new ScriptRuntimeException(index.Span, $"Cannot access target `{target}` with a null indexer: {this}");
        if (owner is IList && !(owner is ScriptArray && key is string))
        {
            var list = context.GetListAccessor(owner)!;
            var at = ToIndex(context, key, list.GetLength(context, Span, owner));
            TemplateContext.CheckListIndex(index.Span, at);
            try
            {
                list.SetValue(context, Span, owner, at, value);
            }
            catch (Exception fault) when (fault is NotSupportedException or ArgumentException or InvalidOperationException or InvalidCastException)
            {
                throw new ScriptRuntimeException(index.Span, $"Cannot set a value for: {this}. {fault.Message}", fault);
            }

            return;
        }

        if (TemplateContext.IsPrimitive(owner) || owner is string)
            throw new ScriptRuntimeException(target.Span, $"Cannot use the {context.GetTypeName(owner)} primitive `{context.ObjectToString(owner)}` as a list.");
        var accessor = context.GetMemberAccessor(owner);
        var isSet = accessor.HasIndexer
            ? accessor.TrySetItem(context, Span, owner, key, value)
            : accessor.TrySetValue(context, Span, owner, context.ObjectToString(key), value);
        if (!isSet)
            throw new ScriptRuntimeException(index.Span, $"Cannot set a value for the readonly member: {this}");
    }

    /// <summary>A place in a list; one below zero counts from its end.</summary>
    private int ToIndex(TemplateContext context, object key, int length)
    {
        var at = context.ToInt(index.Span, key);
        return at < 0 ? at + length : at;
    }

    private object? OutOfRange(TemplateContext context, int at) => context.EnableRelaxedIndexerAccess
        ? null
        : throw new ScriptRuntimeException(index.Span, $"The index {at} is out of bounds: {this}");
}

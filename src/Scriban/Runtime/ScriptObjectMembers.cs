using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>The members of a script object.</summary>
internal sealed class ScriptObjectMembers : IObjectAccessor
{
    public static readonly ScriptObjectMembers Default = new();

    public bool HasIndexer => false;

    public Type? IndexType => typeof(string);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => ((IScriptObject)target).Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => ((IScriptObject)target).GetMembers();

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => ((IScriptObject)target).Contains(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        ((IScriptObject)target).TryGetValue(context, span, member, out value);

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        ((IScriptObject)target).TrySetValue(context, span, member, value, false);

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value) =>
        TryGetValue(context, span, target, context.ObjectToString(index), out value);

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) =>
        TrySetValue(context, span, target, context.ObjectToString(index), value);
}

/// <summary>A value without members: null, a number, a date's parts apart, a function.</summary>
internal sealed class NoMembers : IObjectAccessor
{
    public static readonly NoMembers Default = new();

    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 0;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => [];

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => false;

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}

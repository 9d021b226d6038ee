using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Reads and writes the members of one kind of object.</summary>
public interface IObjectAccessor
{
    /// <summary>The number of members.</summary>
    int GetMemberCount(TemplateContext context, SourceSpan span, object target);

    /// <summary>The members' names in a stable order.</summary>
    IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target);

    /// <summary>Whether there is a member of this name.</summary>
    bool HasMember(TemplateContext context, SourceSpan span, object target, string member);

    /// <summary>Reads a member; false where there is none.</summary>
    bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value);

    /// <summary>Writes a member; false where it cannot be written.</summary>
    bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value);

    /// <summary>Reads by an index that is not a member's name; false where the object knows none.</summary>
    bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value);

    /// <summary>Writes by an index that is not a member's name; false where the object knows none.</summary>
    bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value);

    /// <summary>Whether <see cref="TryGetItem"/> and <see cref="TrySetItem"/> can work.</summary>
    bool HasIndexer { get; }

    /// <summary>The type of the index.</summary>
    Type? IndexType { get; }
}

/// <summary>Reads and writes the items of one kind of list.</summary>
public interface IListAccessor
{
    /// <summary>The number of items.</summary>
    int GetLength(TemplateContext context, SourceSpan span, object target);

    /// <summary>The item at an index, counted from zero.</summary>
    object? GetValue(TemplateContext context, SourceSpan span, object target, int index);

    /// <summary>Writes the item at an index, counted from zero.</summary>
    void SetValue(TemplateContext context, SourceSpan span, object target, int index, object? value);
}

using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>The value of <c>empty</c>: an object without members that equals every empty string, list and object, and prints as nothing.</summary>
public sealed class EmptyScriptObject : IScriptObject
{
    /// <summary>The only one.</summary>
    public static readonly EmptyScriptObject Default = new();

    private EmptyScriptObject()
    {
    }

    /// <inheritdoc/>
    public int Count => 0;

    /// <inheritdoc/>
    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers() => [];

    /// <inheritdoc/>
    public bool Contains(string member) => false;

    /// <inheritdoc/>
    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        value = null;
        return false;
    }

    /// <inheritdoc/>
    public bool CanWrite(string member) => false;

    /// <inheritdoc/>
    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

    /// <inheritdoc/>
    public bool Remove(string member) => false;

    /// <inheritdoc/>
    public void SetReadOnly(string member, bool readOnly)
    {
    }

    /// <inheritdoc/>
    public IScriptObject Clone(bool deep) => this;

    /// <inheritdoc/>
    public override string ToString() => string.Empty;
}

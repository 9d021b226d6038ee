using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>An object whose members a template can read and write.</summary>
public interface IScriptObject
{
    /// <summary>The number of members.</summary>
    int Count { get; }

    /// <summary>Whether the whole object refuses writes.</summary>
    bool IsReadOnly { get; set; }

    /// <summary>The members' names, in the order they were added.</summary>
    IEnumerable<string> GetMembers();

    /// <summary>Whether there is a member of this name.</summary>
    bool Contains(string member);

    /// <summary>Reads a member; false where there is none.</summary>
    bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value);

    /// <summary>Whether a member may be written (it may be absent).</summary>
    bool CanWrite(string member);

    /// <summary>Writes a member; false where it is read-only.</summary>
    bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly);

    /// <summary>Removes a member; false where there is none or it is read-only.</summary>
    bool Remove(string member);

    /// <summary>Makes a member read-only or writable again.</summary>
    void SetReadOnly(string member, bool readOnly);

    /// <summary>A copy; with <paramref name="deep"/> the objects inside are copied too.</summary>
    IScriptObject Clone(bool deep);
}

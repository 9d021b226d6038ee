namespace Scriban.Runtime;

/// <summary>What can be done with any script object.</summary>
public static partial class ScriptObjectExtensions
{
    /// <summary>Throws where the object refuses writes.</summary>
    /// <exception cref="InvalidOperationException">The object is read-only.</exception>
    public static void AssertNotReadOnly(this IScriptObject scriptObject)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        if (scriptObject.IsReadOnly)
            throw new InvalidOperationException("The object is readonly");
    }

    /// <summary>Writes a member of any script object.</summary>
    /// <exception cref="InvalidOperationException">The member is read-only.</exception>
    public static void SetValue(this IScriptObject scriptObject, string member, object? value, bool readOnly)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        if (!scriptObject.TrySetValue(null!, default, member, value, readOnly))
            throw new InvalidOperationException($"Cannot set readonly member `{member}`");
    }
}

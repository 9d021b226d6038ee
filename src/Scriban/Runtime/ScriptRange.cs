using System.Collections;

namespace Scriban.Runtime;

/// <summary>A sequence whose items are made while it is read: what <c>1..5</c> and most functions of <c>array</c> give.</summary>
public sealed class ScriptRange : IEnumerable<object?>, IEnumerable
{
    /// <summary>A sequence over the items of another one.</summary>
    public ScriptRange(IEnumerable values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Values = values;
    }

    /// <summary>The items underneath.</summary>
    public IEnumerable Values { get; }

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator() =>
        Values is IEnumerable<object?> typed ? typed.GetEnumerator() : Values.Cast<object?>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Values.GetEnumerator();
}

using System.Collections;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>A list, as <c>[1, 2]</c> makes it in a template. It can carry named members beside its items.</summary>
public class ScriptArray : IList<object?>, IReadOnlyList<object?>, IList, IScriptObject
{
    private static readonly string[] SizeMember = ["size"];
    private readonly List<object?> _items;
    private ScriptObject? _members;
    private bool _isReadOnly;

    /// <summary>An empty list.</summary>
    public ScriptArray() => _items = [];

    /// <summary>An empty list with room for some items.</summary>
    public ScriptArray(int capacity) => _items = new List<object?>(capacity);

    /// <summary>A list of the given items.</summary>
    public ScriptArray(params object?[] values) => _items = new List<object?>(values);

    /// <summary>A list of the given items.</summary>
    public ScriptArray(IEnumerable<object?> values) => _items = new List<object?>(values);

    /// <summary>A list of the given items.</summary>
    public ScriptArray(IEnumerable values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _items = [];
        foreach (var value in values)
            _items.Add(value);
    }

    /// <summary>The named members beside the items; null until the first is set.</summary>
    public ScriptObject? ScriptObject => _members;

    /// <summary>The number of items.</summary>
    public int Count => _items.Count;

    /// <summary>The number of items there is room for.</summary>
    public int Capacity
    {
        get => _items.Capacity;
        set => _items.Capacity = value;
    }

    /// <summary>Whether the list refuses writes.</summary>
    public virtual bool IsReadOnly
    {
        get => _isReadOnly;
        set
        {
            _isReadOnly = value;
            if (_members is not null)
                _members.IsReadOnly = value;
        }
    }

    bool IList.IsFixedSize => IsReadOnly;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    /// <summary>
    /// An item, counted from zero. Reading outside of the list gives null; writing behind its end makes it longer, writing before its
    /// beginning does nothing.
    /// </summary>
    public virtual object? this[int index]
    {
        get => (uint)index < (uint)_items.Count ? _items[index] : null;
        set
        {
            if (index < 0)
                return;
            this.AssertNotReadOnly();
            while (_items.Count <= index)
                _items.Add(null);
            _items[index] = value;
        }
    }

    /// <summary>Adds an item at the end.</summary>
    public virtual void Add(object? item)
    {
        this.AssertNotReadOnly();
        _items.Add(item);
    }

    /// <summary>Adds items at the end.</summary>
    public void AddRange(IEnumerable<object?> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (var item in items)
            Add(item);
    }

    /// <summary>Adds an item before another; behind the end, nulls fill the gap.</summary>
    public virtual void Insert(int index, object? item)
    {
        this.AssertNotReadOnly();
        if (index < 0)
            index = 0;
        while (_items.Count < index)
            _items.Add(null);
        _items.Insert(index, item);
    }

    /// <summary>Removes an item; an index outside of the list does nothing.</summary>
    public virtual void RemoveAt(int index)
    {
        this.AssertNotReadOnly();
        if ((uint)index < (uint)_items.Count)
            _items.RemoveAt(index);
    }

    /// <summary>Removes the first item equal to one; false where there is none.</summary>
    public virtual bool Remove(object? item)
    {
        this.AssertNotReadOnly();
        return _items.Remove(item);
    }

    /// <summary>Removes every item.</summary>
    public virtual void Clear()
    {
        this.AssertNotReadOnly();
        _items.Clear();
    }

    /// <summary>Whether an item is equal to one.</summary>
    public virtual bool Contains(object? item) => _items.Contains(item);

    /// <summary>The index of the first item equal to one, or -1.</summary>
    public virtual int IndexOf(object? item) => _items.IndexOf(item);

    /// <summary>Copies the items to an array.</summary>
    public virtual void CopyTo(object?[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    /// <inheritdoc cref="IScriptObject.Clone"/>
    public virtual IScriptObject Clone(bool deep)
    {
        var clone = new ScriptArray(_items.Count);
        foreach (var item in _items)
            clone._items.Add(deep && item is IScriptObject inner ? inner.Clone(true) : item);
        clone._members = (ScriptObject?)_members?.Clone(deep);
        return clone;
    }

    /// <summary>The items.</summary>
    public List<object?>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<object?> IEnumerable<object?>.GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    int IList.Add(object? value)
    {
        Add(value);
        return Count - 1;
    }

    void IList.Remove(object? value) => Remove(value);

    void ICollection.CopyTo(Array array, int index) => ((ICollection)_items).CopyTo(array, index);

    /// <summary>The names of the members beside the items, <c>size</c> first.</summary>
    public IEnumerable<string> GetMembers() => _members is null ? SizeMember : SizeMember.Concat(_members.GetMembers());

    /// <summary>Whether there is a member of this name beside the items.</summary>
    public virtual bool Contains(string member) => member == "size" || (_members?.Contains(member) ?? false);

    /// <inheritdoc/>
    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        if (member == "size")
        {
            value = Boxed.Of(Count);
            return true;
        }

        value = null;
        return _members?.TryGetValue(context, span, member, out value) ?? false;
    }

    /// <inheritdoc/>
    public virtual bool CanWrite(string member) => !IsReadOnly && member != "size" && (_members?.CanWrite(member) ?? true);

    /// <inheritdoc/>
    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) =>
        CanWrite(member) && (_members ??= []).TrySetValue(context, span, member, value, readOnly);

    /// <inheritdoc/>
    public virtual bool Remove(string member) => _members?.Remove(member) ?? false;

    /// <inheritdoc/>
    public virtual void SetReadOnly(string member, bool readOnly) => (_members ??= []).SetReadOnly(member, readOnly);

    /// <summary>The list as a template prints it, without a context: the invariant culture's.</summary>
    public override string ToString() => new TemplateContext().ObjectToString(this);

    /// <summary>The items without a copy, for loops that do not change the list.</summary>
    internal List<object?> Items => _items;
}

using System.Collections;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>
/// An object with named members, as <c>{a: 1}</c> makes it in a template. Members keep the order in which they were added.
/// A subclass brings its public static methods and fields as members.
/// </summary>
public partial class ScriptObject : IDictionary<string, object?>, IDictionary, IReadOnlyDictionary<string, object?>, IScriptObject
{
    private MemberTable _table;

    /// <summary>An object without members.</summary>
    public ScriptObject() : this(0)
    {
    }

    /// <summary>An object whose names compare in a way of the caller's own.</summary>
    public ScriptObject(IEqualityComparer<string>? keyComparer) : this(0, null, keyComparer)
    {
    }

    /// <summary>An object with room for <paramref name="capacity"/> members.</summary>
    public ScriptObject(int capacity) : this(capacity, null)
    {
    }

    /// <summary>An object with room for some members.</summary>
    /// <param name="capacity">How many members to make room for.</param>
    /// <param name="autoImportStaticsFromThisType">Whether a subclass' static members become members; null means yes.</param>
    public ScriptObject(int capacity, bool? autoImportStaticsFromThisType) : this(capacity, autoImportStaticsFromThisType, null)
    {
    }

    /// <summary>An object with room for some members.</summary>
    /// <param name="capacity">How many members to make room for.</param>
    /// <param name="autoImportStaticsFromThisType">Whether a subclass' static members become members; null means yes.</param>
    /// <param name="keyComparer">How names compare; null for ordinal.</param>
    public ScriptObject(int capacity, bool? autoImportStaticsFromThisType, IEqualityComparer<string>? keyComparer)
    {
        _table = new MemberTable(capacity, keyComparer);
        var type = GetType();
        if (type != typeof(ScriptObject) && (autoImportStaticsFromThisType ?? true))
            Import(type);
    }

    /// <summary>Whether the whole object refuses writes.</summary>
    public virtual bool IsReadOnly { get; set; }

    /// <summary>The number of members.</summary>
    public int Count => _table.Count;

    /// <summary>The members' names, in the order they were added.</summary>
    public ICollection<string> Keys
    {
        get
        {
            var keys = new List<string>(Count);
            for (var i = 0; i < _table.Slots; i++)
                if (_table.At(i).Key is { } key)
                    keys.Add(key);
            return keys;
        }
    }

    /// <summary>The members' values, in the order they were added.</summary>
    public ICollection<object?> Values
    {
        get
        {
            var values = new List<object?>(Count);
            for (var i = 0; i < _table.Slots; i++)
                if (_table.At(i).Key is not null)
                    values.Add(_table.At(i).Value);
            return values;
        }
    }

    /// <summary>A member's value: null where there is none. Writing to a read-only member throws.</summary>
    /// <exception cref="InvalidOperationException">The member is read-only.</exception>
    public object? this[string key]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(key);
            TryGetValue(null!, default, key, out var value);
            return value;
        }
        set
        {
            ArgumentNullException.ThrowIfNull(key);
            this.AssertNotReadOnly();
            if (!TrySetValue(null!, default, key, value, false))
                throw new InvalidOperationException($"Cannot set readonly member `{key}`");
        }
    }

    internal MemberTable Table => _table;

    /// <summary>The members' names, in the order they were added.</summary>
    public IEnumerable<string> GetMembers() => Keys;

    /// <summary>Whether there is a member of this name.</summary>
    public virtual bool Contains(string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return _table.Find(member) >= 0;
    }

    /// <summary>Reads a member; false where there is none.</summary>
    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        ArgumentNullException.ThrowIfNull(member);
        var slot = _table.Find(member);
        value = slot < 0 ? null : _table.At(slot).Value;
        return slot >= 0;
    }

    /// <summary>Reads a member as a type; the default of the type where there is none or it is of another type.</summary>
    public T? GetSafeValue<T>(string name, T? defaultValue = default) =>
        TryGetValue(null!, default, name, out var value) && value is T typed ? typed : defaultValue;

    /// <summary>Whether a member may be written (it may be absent).</summary>
    public virtual bool CanWrite(string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (IsReadOnly)
            return false;
        var slot = _table.Find(member);
        return slot < 0 || !_table.At(slot).ReadOnly;
    }

    /// <summary>Writes a member; false where it is read-only.</summary>
    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly)
    {
        if (!CanWrite(member))
            return false;
        SetValue(member, value, readOnly);
        return true;
    }

    /// <summary>Writes a member, whether it was read-only or not.</summary>
    public virtual void SetValue(string member, object? value, bool readOnly)
    {
        ArgumentNullException.ThrowIfNull(member);
        this.AssertNotReadOnly();
        var slot = _table.Set(member, value);
        if (_table.At(slot).ReadOnly != readOnly)
            _table.SetReadOnly(slot, readOnly);
    }

    /// <summary>Adds or overwrites a member.</summary>
    public void Add(string key, object? value) => SetValue(key, value, false);

    /// <summary>Makes a member read-only or writable again; a name without a member is declared with null.</summary>
    public virtual void SetReadOnly(string member, bool readOnly)
    {
        ArgumentNullException.ThrowIfNull(member);
        this.AssertNotReadOnly();
        var slot = _table.Find(member);
        if (slot < 0)
            slot = _table.Set(member, null);
        _table.SetReadOnly(slot, readOnly);
    }

    /// <summary>Removes a member; false where there is none.</summary>
    public virtual bool Remove(string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        this.AssertNotReadOnly();
        return _table.Remove(member);
    }

    /// <summary>Removes every member.</summary>
    public virtual void Clear()
    {
        this.AssertNotReadOnly();
        _table.Clear();
    }

    /// <summary>A copy; with <paramref name="deep"/> the script objects inside are copied too.</summary>
    public virtual IScriptObject Clone(bool deep)
    {
        var clone = (ScriptObject)MemberwiseClone();
        clone._table = _table.Clone();
        if (!deep)
            return clone;
        for (var i = 0; i < clone._table.Slots; i++)
            if (clone._table.At(i) is { Key: { } key, Value: IScriptObject inner })
                clone._table.Set(key, inner.Clone(true));
        return clone;
    }

    /// <summary>Takes copies of another object's members, those of objects inside included.</summary>
    internal void ShareMembers(ScriptObject source) => _table = ((ScriptObject)source.Clone(true))._table;

    /// <summary>Members' names and values, in the order they were added.</summary>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < _table.Slots; i++)
            if (_table.At(i).Key is { } key)
                yield return new KeyValuePair<string, object?>(key, _table.At(i).Value);
    }

    /// <summary>The object as a template prints it, without a context: the invariant culture's.</summary>
    public override string ToString() => new TemplateContext().ObjectToString(this);

    /// <summary>A script object with the members of a .NET object; see <see cref="Import(object, MemberFilterDelegate, MemberRenamerDelegate)"/>.</summary>
    public static ScriptObject From(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        var result = new ScriptObject();
        result.Import(obj);
        return result;
    }
}

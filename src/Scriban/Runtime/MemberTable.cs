using System.Runtime.InteropServices;

namespace Scriban.Runtime;

/// <summary>
/// Names and values in the order they were added, found by hash. A lookup can bring the name's hash along, so that a place
/// in a template hashes its name once, when it is parsed. Tables share their arrays with clones until one of them is written.
/// </summary>
internal sealed class MemberTable
{
    private int[] _buckets;
    private Entry[] _entries;
    private int _used;
    private bool _shared;
    private readonly IEqualityComparer<string>? _comparer;

    /// <param name="capacity">How many members to make room for.</param>
    /// <param name="comparer">How names compare; null for ordinal.</param>
    public MemberTable(int capacity, IEqualityComparer<string>? comparer)
    {
        _comparer = comparer == StringComparer.Ordinal || comparer == EqualityComparer<string>.Default ? null : comparer;
        var size = 4;
        while (size < capacity)
            size *= 2;
        _buckets = new int[size];
        _entries = new Entry[size];
    }

    private MemberTable(MemberTable source)
    {
        _comparer = source._comparer;
        _buckets = source._buckets;
        _entries = source._entries;
        _used = source._used;
        Count = source.Count;
        _shared = source._shared = true;
    }

    public int Count { get; private set; }

    /// <summary>The upper bound of the positions that <see cref="At"/> takes; some of them may hold no member.</summary>
    public int Slots => _used;

    public IEqualityComparer<string>? Comparer => _comparer;

    public MemberTable Clone() => new(this);

    /// <summary>The entry at a position in the order of adding; its key is null where a member was removed.</summary>
    public ref readonly Entry At(int slot) => ref _entries[slot];

    public int Hash(string name) => _comparer is null ? name.GetHashCode(StringComparison.Ordinal) : _comparer.GetHashCode(name);

    /// <summary>The position of a name, or -1. <paramref name="hash"/> is the ordinal hash of the name.</summary>
    public int Find(string name, int hash)
    {
        if (_comparer is not null)
            hash = _comparer.GetHashCode(name);
        var entries = _entries;
        var slot = _buckets[hash & (_buckets.Length - 1)] - 1;
        while ((uint)slot < (uint)entries.Length)
        {
            ref readonly var entry = ref entries[slot];
            if (entry.Hash == hash && (ReferenceEquals(entry.Key, name) || Same(entry.Key!, name)))
                return slot;
            slot = entry.Next;
        }

        return -1;
    }

    public int Find(string name) => Find(name, _comparer is null ? name.GetHashCode(StringComparison.Ordinal) : 0);

    /// <summary>Sets a member, adding it where there is none, and says at which position.</summary>
    public int Set(string name, object? value)
    {
        Own();
        var slot = Find(name);
        if (slot < 0)
            slot = Add(name, Hash(name));
        _entries[slot].Value = value;
        return slot;
    }

    public void SetReadOnly(int slot, bool readOnly)
    {
        Own();
        _entries[slot].ReadOnly = readOnly;
    }

    public bool Remove(string name)
    {
        Own();
        var slot = Find(name);
        if (slot < 0)
            return false;
        ref var link = ref _buckets[_entries[slot].Hash & (_buckets.Length - 1)];
        if (link - 1 == slot)
        {
            link = _entries[slot].Next + 1;
        }
        else
        {
            var before = link - 1;
            while (_entries[before].Next != slot)
                before = _entries[before].Next;
            _entries[before].Next = _entries[slot].Next;
        }

        _entries[slot] = default;
        Count--;
        if (slot == _used - 1)
            _used--;
        return true;
    }

    public void Clear()
    {
        if (_shared)
        {
            _buckets = new int[4];
            _entries = new Entry[4];
            _shared = false;
        }
        else
        {
            Array.Clear(_buckets);
            Array.Clear(_entries, 0, _used);
        }

        _used = 0;
        Count = 0;
    }

    private bool Same(string left, string right) =>
        _comparer is null ? string.Equals(left, right, StringComparison.Ordinal) : _comparer.Equals(left, right);

    private int Add(string name, int hash)
    {
        if (_used == _entries.Length)
            Resize(Count * 2 > _entries.Length ? _entries.Length * 2 : _entries.Length);
        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _entries[_used] = new Entry { Key = name, Hash = hash, Next = bucket - 1 };
        bucket = ++_used;
        Count++;
        return _used - 1;
    }

    /// <summary>Takes arrays of its own before the first write after a clone.</summary>
    private void Own()
    {
        if (!_shared)
            return;
        _shared = false;
        _buckets = (int[])_buckets.Clone();
        _entries = (Entry[])_entries.Clone();
    }

    private void Resize(int size)
    {
        var old = _entries;
        var used = _used;
        _buckets = new int[size];
        _entries = new Entry[size];
        _used = 0;
        for (var i = 0; i < used; i++)
        {
            if (old[i].Key is null)
                continue;
            ref var bucket = ref _buckets[old[i].Hash & (size - 1)];
            _entries[_used] = old[i] with { Next = bucket - 1 };
            bucket = ++_used;
        }
    }

    [StructLayout(LayoutKind.Auto)]
    public record struct Entry
    {
        public string? Key;
        public object? Value;
        public int Hash;
        public int Next;
        public bool ReadOnly;
    }
}

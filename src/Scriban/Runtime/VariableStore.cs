using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>
/// A few variables by name, the latest found first. It serves loop variables, which come and go like a stack, and
/// the local variables of a function; both are so few that looking at each is faster than hashing.
/// </summary>
internal sealed class VariableStore
{
    private Slot[] _slots = new Slot[4];

    public int Count { get; private set; }

    public int Push(string name, object? value)
    {
        if (Count == _slots.Length)
            Array.Resize(ref _slots, Count * 2);
        _slots[Count] = new Slot { Name = name, Value = value };
        return Count++;
    }

    public void Pop() => _slots[--Count] = default;

    public void Set(int slot, object? value) => _slots[slot].Value = value;

    /// <summary>The place of the latest variable of a name, or -1.</summary>
    public int Find(string name)
    {
        for (var i = Count - 1; i >= 0; i--)
            if (string.Equals(_slots[i].Name, name, StringComparison.Ordinal))
                return i;
        return -1;
    }

    public ref Slot At(int slot) => ref _slots[slot];

    public void Clear()
    {
        Array.Clear(_slots, 0, Count);
        Count = 0;
    }

    public struct Slot
    {
        public string? Name;
        public object? Value;
        public bool IsReadOnly;
    }
}

/// <summary>The local variables, loop variables and arguments of a running function or included template.</summary>
internal sealed class LocalFrame
{
    public VariableStore Variables { get; } = new();

    public VariableStore Loops { get; } = new();

    public ScriptArray? Arguments { get; set; }

    public ScriptBlockStatement? Block { get; set; }

    public void Clear()
    {
        if (Variables.Count > 0)
            Variables.Clear();
        if (Loops.Count > 0)
            Loops.Clear();
        Arguments = null;
        Block = null;
    }
}

/// <summary>An object on the stack of globals, and the loop variables that run above it.</summary>
internal sealed class GlobalFrame
{
    public VariableStore Loops { get; } = new();

    public IScriptObject? Object { get; private set; }

    /// <summary>The object's table, where nothing overrides how it is read.</summary>
    public ScriptObject? Plain { get; private set; }

    public void Set(IScriptObject? target)
    {
        Object = target;
        Plain = target is ScriptObject plain && (plain.GetType() == typeof(ScriptObject) || plain.GetType() == typeof(Functions.BuiltinFunctions)) ? plain : null;
        if (Loops.Count > 0)
            Loops.Clear();
    }
}

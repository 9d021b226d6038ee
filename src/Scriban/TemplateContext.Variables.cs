using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>The variables: a stack of objects for the global ones, a frame for each running function for the local ones.</summary>
public partial class TemplateContext
{
    private GlobalFrame[] _globals = [new(), new(), new()];
    private LocalFrame[] _locals = [new()];
    private int _globalCount;
    private int _localCount = 1;

    /// <summary>The object that global variables are written to.</summary>
    public IScriptObject? CurrentGlobal => _globals[_globalCount - 1].Object;

    /// <summary>How many objects are on the stack of globals, the builtins included.</summary>
    public int GlobalCount => _globalCount;

    internal LocalFrame Locals => _locals[_localCount - 1];

    internal int LoopDepth { get; set; }

    internal ScriptFlowState Flow { get; set; }

    /// <summary>Puts an object on the stack of globals: its members are found first, and variables are written to it.</summary>
    public void PushGlobal(IScriptObject scriptObject)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        EnterGlobal(scriptObject);
        EnterLocals(null, null);
    }

    /// <summary>Takes the last pushed object off the stack of globals.</summary>
    /// <exception cref="InvalidOperationException">Only the builtins are left.</exception>
    public IScriptObject PopGlobal()
    {
        if (_globalCount <= 1)
            throw new InvalidOperationException("Unexpected PopGlobal() not matching a PushGlobal");
        var popped = _globals[_globalCount - 1].Object!;
        LeaveGlobal();
        if (_localCount > 1)
            LeaveLocals(_localCount - 1);
        return popped;
    }

    /// <summary>The value of a variable; null where there is none.</summary>
    /// <exception cref="ScriptRuntimeException">There is none and <see cref="StrictVariables"/> is set.</exception>
    public object? GetValue(ScriptVariable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return ReadVariable(variable);
    }

    /// <summary>The value of an expression.</summary>
    public object? GetValue(ScriptExpression target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Evaluate(this);
    }

    /// <summary>Sets a variable.</summary>
    /// <exception cref="ScriptRuntimeException">The variable is read-only.</exception>
    public void SetValue(ScriptVariable variable, object? value, bool asReadOnly = false)
    {
        ArgumentNullException.ThrowIfNull(variable);
        WriteVariable(variable, value, asReadOnly);
    }

    /// <summary>Puts a value in the place that an expression names.</summary>
    /// <exception cref="ScriptRuntimeException">It names none, or one that is read-only.</exception>
    public void SetValue(ScriptExpression target, object? value)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target is not ScriptVariablePath path)
            throw new ScriptRuntimeException(target.Span, $"Unsupported target expression for assignment: {target}");
        path.SetValue(this, value);
    }

    /// <summary>Removes a variable from the place where it would be written to.</summary>
    public void DeleteValue(ScriptVariable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        if (variable.Scope == ScriptVariableScope.Global)
            CurrentGlobal!.Remove(variable.Name);
        else if (Locals.Variables.Find(variable.Name) is >= 0 and var slot)
            Locals.Variables.Set(slot, null);
    }

    /// <summary>Makes a variable read-only or writable again.</summary>
    public void SetReadOnly(ScriptVariable variable, bool isReadOnly = true)
    {
        ArgumentNullException.ThrowIfNull(variable);
        if (variable.Scope == ScriptVariableScope.Global)
        {
            CurrentGlobal!.SetReadOnly(variable.Name, isReadOnly);
            return;
        }

        var slot = Locals.Variables.Find(variable.Name);
        if (slot < 0)
            slot = Locals.Variables.Push(variable.Name, null);
        Locals.Variables.At(slot).IsReadOnly = isReadOnly;
    }

    /// <summary>Makes the members of an object global variables; those that are read-only stay as they are.</summary>
    /// <exception cref="ScriptRuntimeException">The value is no object.</exception>
    public void Import(SourceSpan span, object? objectToImport)
    {
        if (objectToImport is not (IScriptObject or System.Collections.IDictionary) || CurrentGlobal is not ScriptObject target)
            throw new ScriptRuntimeException(span, $"Unexpected value `{GetTypeName(objectToImport)}` for import. Expecting a plain script object {{}}");
        target.Import(objectToImport);
    }

    internal object? ReadVariable(ScriptVariable variable)
    {
        if (variable.Scope == ScriptVariableScope.Local ? TryReadLocal(variable, out var value) : TryReadGlobal(variable, out value))
            return value;
        if (TryGetVariable is not null && TryGetVariable(this, variable.Span, variable, out value))
            return value;
        if (StrictVariables)
            throw new ScriptRuntimeException(variable.Span, $"The variable or function `{variable}` was not found");
        return null;
    }

    internal void WriteVariable(ScriptVariable variable, object? value, bool asReadOnly)
    {
        var isSet = variable.Scope == ScriptVariableScope.Local ? TryWriteLocal(variable, value, asReadOnly) : TryWriteGlobal(variable, value, asReadOnly);
        if (!isSet)
            throw new ScriptRuntimeException(variable.Span, $"Cannot set the readonly variable `{variable}`");
    }

    internal VariableStore LoopsOf(ScriptVariable variable) => LoopsOf(variable.Scope);

    internal VariableStore LoopsOf(ScriptVariableScope scope) =>
        scope == ScriptVariableScope.Local ? Locals.Loops : _globals[_globalCount - 1].Loops;

    internal void EnterGlobal(IScriptObject target)
    {
        if (_globalCount == _globals.Length)
            Array.Resize(ref _globals, _globalCount * 2);
        (_globals[_globalCount++] ??= new GlobalFrame()).Set(target);
    }

    internal void LeaveGlobal() => _globals[--_globalCount].Set(null);

    /// <summary>Begins a frame of local variables; what it gives back ends it.</summary>
    internal int EnterLocals(ScriptArray? arguments, ScriptBlockStatement? block)
    {
        var before = _localCount;
        if (_localCount == _locals.Length)
            Array.Resize(ref _locals, _localCount * 2);
        var frame = _locals[_localCount++] ??= new LocalFrame();
        frame.Arguments = arguments;
        frame.Block = block;
        return before;
    }

    internal void LeaveLocals(int before)
    {
        while (_localCount > before)
            _locals[--_localCount].Clear();
    }

    private bool TryReadLocal(ScriptVariable variable, out object? value)
    {
        var frame = Locals;
        var slot = frame.Loops.Find(variable.Name);
        if (slot >= 0)
        {
            value = frame.Loops.At(slot).Value;
            return true;
        }

        slot = frame.Variables.Find(variable.Name);
        value = slot < 0 ? null : frame.Variables.At(slot).Value;
        return slot >= 0;
    }

    private bool TryReadGlobal(ScriptVariable variable, out object? value)
    {
        for (var i = _globalCount - 1; i >= 0; i--)
        {
            var frame = _globals[i];
            if (frame.Loops.Count > 0 && frame.Loops.Find(variable.Name) is >= 0 and var slot)
            {
                value = frame.Loops.At(slot).Value;
                return true;
            }

            if (frame.Plain is { } plain)
            {
                slot = plain.Table.Find(variable.Name, variable.Hash);
                if (slot >= 0)
                {
                    value = plain.Table.At(slot).Value;
                    return true;
                }
            }
            else if (frame.Object!.TryGetValue(this, variable.Span, variable.Name, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }

    private bool TryWriteLocal(ScriptVariable variable, object? value, bool asReadOnly)
    {
        var frame = Locals;
        var slot = frame.Loops.Find(variable.Name);
        if (slot >= 0)
        {
            frame.Loops.Set(slot, value);
            return true;
        }

        slot = frame.Variables.Find(variable.Name);
        if (slot < 0)
            slot = frame.Variables.Push(variable.Name, null);
        ref var place = ref frame.Variables.At(slot);
        if (place.IsReadOnly)
            return false;
        place.Value = value;
        place.IsReadOnly = asReadOnly;
        return true;
    }

    private bool TryWriteGlobal(ScriptVariable variable, object? value, bool asReadOnly)
    {
        var frame = _globals[_globalCount - 1];
        var slot = frame.Loops.Find(variable.Name);
        if (slot < 0)
            return frame.Object!.TrySetValue(this, variable.Span, variable.Name, value, asReadOnly);
        frame.Loops.Set(slot, value);
        return true;
    }
}

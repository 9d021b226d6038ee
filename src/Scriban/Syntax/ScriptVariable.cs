namespace Scriban.Syntax;

/// <summary>Where a variable lives.</summary>
public enum ScriptVariableScope
{
    /// <summary>In the objects on the stack of globals.</summary>
    Global,

    /// <summary>In the running function or included template: <c>$name</c>.</summary>
    Local,
}

/// <summary>A place that can be assigned to. A function in that place is called when it is read.</summary>
public abstract class ScriptVariablePath : ScriptExpression
{
    private protected ScriptVariablePath()
    {
    }

    /// <summary>What is in the place, a function included.</summary>
    internal abstract object? GetValue(TemplateContext context);

    /// <summary>Puts a value there.</summary>
    internal abstract void SetValue(TemplateContext context, object? value);

    /// <inheritdoc/>
    public sealed override object? Evaluate(TemplateContext context)
    {
        var value = GetValue(context);
        return value is Runtime.IScriptCustomFunction ? ScriptFunctionCall.CallWithoutArguments(context, this, value) : value;
    }

    internal sealed override object? EvaluateWithoutCall(TemplateContext context) => GetValue(context);
}

/// <summary>A variable by its name: <c>name</c> or <c>$name</c>.</summary>
public abstract class ScriptVariable : ScriptVariablePath
{
    private protected ScriptVariable(string name, ScriptVariableScope scope)
    {
        Name = name;
        Scope = scope;
        Hash = name.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>The name without <c>$</c>.</summary>
    public string Name { get; }

    /// <summary>Where the variable lives.</summary>
    public ScriptVariableScope Scope { get; }

    /// <summary>The ordinal hash of the name.</summary>
    internal int Hash { get; }

    /// <summary>A variable by its name without <c>$</c> and its scope.</summary>
    public static ScriptVariable Create(string name, ScriptVariableScope scope) =>
        scope == ScriptVariableScope.Local ? new ScriptVariableLocal(name) : new ScriptVariableGlobal(name);

    /// <summary>The name as templates write it.</summary>
    public override string ToString() => Scope == ScriptVariableScope.Local ? "$" + Name : Name;

    /// <summary>A variable by the name that templates use, <c>$</c> included for a local one.</summary>
    internal static ScriptVariable Create(string name) =>
        name[0] == '$' ? new ScriptVariableLocal(name[1..]) : new ScriptVariableGlobal(name);

    internal override object? GetValue(TemplateContext context) => context.ReadVariable(this);

    internal override void SetValue(TemplateContext context, object? value) => context.WriteVariable(this, value, false);
}

/// <summary>A variable in the objects on the stack of globals.</summary>
public sealed class ScriptVariableGlobal : ScriptVariable
{
    /// <summary>A variable by its name.</summary>
    public ScriptVariableGlobal(string name) : base(name, ScriptVariableScope.Global)
    {
    }
}

/// <summary>A variable of the running function or included template.</summary>
public sealed class ScriptVariableLocal : ScriptVariable
{
    /// <summary>A variable by its name without <c>$</c>.</summary>
    public ScriptVariableLocal(string name) : base(name, ScriptVariableScope.Local)
    {
    }
}

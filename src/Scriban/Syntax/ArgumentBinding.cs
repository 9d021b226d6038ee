using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>
/// Puts the arguments of one call in the order of the function's parameters: by position, by name, defaults for those that
/// are missing, each converted to the parameter's type.
/// </summary>
internal sealed class ArgumentBinding
{
    private readonly TemplateContext _context;
    private readonly Caller _caller;
    private readonly IScriptCustomFunction _function;
    private readonly ScriptArray _values;
    private readonly int _fixedCount;
    private readonly bool _isVariable;
    private List<bool>? _isGiven;

    public ArgumentBinding(TemplateContext context, Caller caller, IScriptCustomFunction function, int capacity)
    {
        _context = context;
        _caller = caller;
        _function = function;
        _isVariable = function.VarParamKind != ScriptVarParamKind.None;
        _fixedCount = function.VarParamKind == ScriptVarParamKind.LastParameter ? function.ParameterCount - 1 : function.ParameterCount;
        _values = new ScriptArray(Math.Max(capacity, function.VarParamKind == ScriptVarParamKind.Direct ? 0 : function.ParameterCount));
    }

    private bool IsDirect => _function.VarParamKind == ScriptVarParamKind.Direct;

    /// <summary>An argument by position.</summary>
    public void Add(object? value, SourceSpan span)
    {
        _values.Items.Add(Convert(_values.Count, value, span));
        _isGiven?.Add(true);
    }

    /// <summary>An argument by name. A function without parameters keeps it as a member of its arguments.</summary>
    public void Add(string name, object? value, SourceSpan span)
    {
        if (IsDirect)
        {
            _values.TrySetValue(_context, span, name, value, false);
            return;
        }

        var index = IndexOf(name);
        if (index < 0)
            throw new ScriptRuntimeException(span, $"Invalid argument name `{name}`: `{_caller.Name}` has no parameter of this name");
        if (index >= _fixedCount)
        {
            Fill(_fixedCount);
            _values.Items.Add(Convert(index, value, span));
            return;
        }

        Fill(index + 1);
        _values.Items[index] = Convert(index, value, span);
        _isGiven![index] = true;
    }

    /// <summary>The arguments with the defaults of those that were not given.</summary>
    public ScriptArray Complete()
    {
        var given = _values.Count;
        if (!IsDirect)
            Fill(_fixedCount);
        var missing = 0;
        for (var i = 0; i < _function.RequiredParameterCount; i++)
            missing += (_isGiven is null ? i < given : i < _isGiven.Count && _isGiven[i]) ? 0 : 1;
        if (missing > 0)
            given = _function.RequiredParameterCount - missing;
        FunctionInvocation.CheckCount(_caller, missing > 0 ? given : Math.Max(given, _function.RequiredParameterCount), _function.RequiredParameterCount, _function.ParameterCount, _isVariable);
        return _values;
    }

    /// <summary>Adds defaults up to a number of arguments.</summary>
    private void Fill(int count)
    {
        if (_isGiven is null)
        {
            _isGiven = new List<bool>(_values.Count);
            for (var i = 0; i < _values.Count; i++)
                _isGiven.Add(true);
        }

        for (var i = _values.Count; i < count; i++)
        {
            var parameter = _function.GetParameterInfo(i);
            _values.Items.Add(parameter.HasDefaultValue ? parameter.DefaultValue : null);
            _isGiven.Add(false);
        }
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < _function.ParameterCount; i++)
            if (string.Equals(_function.GetParameterInfo(i).Name, name, StringComparison.Ordinal)
                || string.Equals(StandardMemberRenamer.Rename(_function.GetParameterInfo(i).Name), name, StringComparison.Ordinal))
                return i;
        return -1;
    }

    private object? Convert(int index, object? value, SourceSpan span)
    {
        if (IsDirect || _function.ParameterCount == 0)
            return value;
        if (index >= _function.ParameterCount && !_isVariable)
            return value;
        var type = _function.GetParameterInfo(Math.Min(index, _function.ParameterCount - 1)).ParameterType;
        return type == typeof(object) ? value : _context.ToObject(span, value, type);
    }
}

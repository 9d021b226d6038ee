using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A .NET delegate as a template function.</summary>
public class DelegateCustomFunction : IScriptCustomFunction
{
    private readonly MethodFunction _function;

    /// <summary>A function that calls a delegate; see <see cref="ScriptObject.Import(string, Delegate)"/> for how arguments are passed.</summary>
    public DelegateCustomFunction(Delegate function)
    {
        ArgumentNullException.ThrowIfNull(function);
        // Names, defaults and params stand on the method itself. Where there is none of its own (several methods, one made at run
        // time, one closed over its first argument), the delegate is called as a whole.
        var method = function.Method;
        var isPlain = function.HasSingleTarget && method.DeclaringType is not null && method.IsStatic == (function.Target is null);
        _function = isPlain ? new MethodFunction(method, function.Target) : new MethodFunction(function.GetType().GetMethod("Invoke")!, function);
    }

    /// <inheritdoc/>
    public int RequiredParameterCount => _function.RequiredParameterCount;

    /// <inheritdoc/>
    public int ParameterCount => _function.ParameterCount;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => _function.VarParamKind;

    /// <inheritdoc/>
    public Type ReturnType => _function.ReturnType;

    internal MethodFunction Method => _function;

    /// <summary>A function that calls a delegate.</summary>
    public static DelegateCustomFunction Create(Delegate function) => new(function);

    /// <summary>A function without a result.</summary>
    public static DelegateCustomFunction Create(Action action) => new(action);

    /// <summary>A function of one argument without a result.</summary>
    public static DelegateCustomFunction Create<T>(Action<T> action) => new(action);

    /// <summary>A function without arguments.</summary>
    public static DelegateCustomFunction CreateFunc<TResult>(Func<TResult> func) => new(func);

    /// <summary>A function of one argument.</summary>
    public static DelegateCustomFunction CreateFunc<T, TResult>(Func<T, TResult> func) => new(func);

    /// <summary>A function of two arguments.</summary>
    public static DelegateCustomFunction CreateFunc<T1, T2, TResult>(Func<T1, T2, TResult> func) => new(func);

    /// <summary>A function of three arguments.</summary>
    public static DelegateCustomFunction CreateFunc<T1, T2, T3, TResult>(Func<T1, T2, T3, TResult> func) => new(func);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => _function.GetParameterInfo(index);

    /// <inheritdoc/>
    public virtual object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        _function.Invoke(context, callerContext, arguments, blockStatement);

    /// <inheritdoc/>
    public virtual ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}

using System.Reflection;
using System.Runtime.CompilerServices;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>
/// A .NET method as a template function. A leading <see cref="TemplateContext"/> and a <see cref="Parsing.SourceSpan"/> after it are
/// filled in by the caller and are no parameters of the function; a last <c>params</c> array gathers further arguments.
/// The method is looked into when it is called for the first time.
/// </summary>
internal sealed class MethodFunction : IScriptCustomFunction
{
    private readonly MethodInfo _method;
    private readonly object? _target;
    private MethodShape? _shape;

    public MethodFunction(MethodInfo method, object? target)
    {
        _method = method;
        _target = target;
    }

    public int RequiredParameterCount => Signature.Required;

    public int ParameterCount => Signature.Parameters.Length;

    public ScriptVarParamKind VarParamKind => Signature.ElementType is null ? ScriptVarParamKind.None : ScriptVarParamKind.LastParameter;

    public Type ReturnType => _method.ReturnType;

    public MethodShape Signature => _shape ??= MethodShape.Of(_method);

    public ScriptParameterInfo GetParameterInfo(int index) => Signature.Parameters[Math.Min(index, Signature.Parameters.Length - 1)];

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var values = new object?[arguments.Count];
        arguments.CopyTo(values, 0);
        return Invoke(context, callerContext, values);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    /// <summary>Calls the method.</summary>
    /// <param name="context">The caller's context.</param>
    /// <param name="caller">The node of the call.</param>
    /// <param name="arguments">One converted argument for each parameter, those of a <c>params</c> array after them.</param>
    public object? Invoke(TemplateContext context, ScriptNode? caller, ReadOnlySpan<object?> arguments)
    {
        var shape = Signature;
        if (shape.Direct is { } direct && arguments.Length == 1)
            return direct(context, (string?)arguments[0]);
        var total = shape.Parameters.Length;
        var buffer = default(EightValues);
        Span<object?> values = total <= EightValues.Length ? buffer : new object?[total];
        var fixedCount = shape.ElementType is null ? total : total - 1;
        for (var i = 0; i < fixedCount; i++)
            values[i] = i < arguments.Length ? arguments[i] : shape.Parameters[i].DefaultValue;
        if (shape.ElementType is { } elementType)
            values[fixedCount] = Gather(elementType, arguments.Length > fixedCount ? arguments[fixedCount..] : []);
        return shape.Call(_target, context, caller, values[..total]);
    }

    private static Array Gather(Type elementType, ReadOnlySpan<object?> arguments)
    {
        if (elementType == typeof(object))
            return arguments.ToArray();
        var gathered = Array.CreateInstance(elementType, arguments.Length);
        for (var i = 0; i < arguments.Length; i++)
            gathered.SetValue(arguments[i], i);
        return gathered;
    }

    [InlineArray(Length)]
    private struct EightValues
    {
        public const int Length = 8;

        private object? _first;
    }
}

using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>
/// A .NET method as a template function. A leading <see cref="TemplateContext"/> and a <see cref="SourceSpan"/> after it are
/// filled in by the caller and are no parameters of the function; a last <c>params</c> array gathers further arguments.
/// The method is looked into when it is called for the first time.
/// </summary>
internal sealed class MethodFunction : IScriptCustomFunction
{
    private readonly MethodInfo _method;
    private readonly object? _target;
    private Shape? _shape;

    public MethodFunction(MethodInfo method, object? target)
    {
        _method = method;
        _target = target;
    }

    public int RequiredParameterCount => Signature.Required;

    public int ParameterCount => Signature.Parameters.Length;

    public ScriptVarParamKind VarParamKind => Signature.ElementType is null ? ScriptVarParamKind.None : ScriptVarParamKind.LastParameter;

    public Type ReturnType => _method.ReturnType;

    public Shape Signature => _shape ??= Shape.Of(_method);

    public ScriptParameterInfo GetParameterInfo(int index) => Signature.Parameters[Math.Min(index, Signature.Parameters.Length - 1)];

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var values = new object?[arguments.Count];
        arguments.CopyTo(values, 0);
        return Invoke(context, callerContext?.Span ?? context.CurrentSpan, values);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    /// <summary>Calls the method.</summary>
    /// <param name="context">The caller's context.</param>
    /// <param name="span">The place of the call.</param>
    /// <param name="arguments">One converted argument for each parameter, those of a <c>params</c> array after them.</param>
    public object? Invoke(TemplateContext context, SourceSpan span, ReadOnlySpan<object?> arguments)
    {
        var shape = Signature;
        var total = shape.Injected + shape.Parameters.Length;
        var buffer = default(EightValues);
        Span<object?> values = total <= 8 ? ((Span<object?>)buffer)[..total] : new object?[total];
        var at = 0;
        if (shape.TakesContext)
            values[at++] = context;
        if (shape.TakesSpan)
            values[at++] = span;
        var fixedCount = shape.ElementType is null ? shape.Parameters.Length : shape.Parameters.Length - 1;
        for (var i = 0; i < fixedCount; i++)
            values[at++] = i < arguments.Length ? arguments[i] : shape.Parameters[i].DefaultValue;
        if (shape.ElementType is { } elementType)
        {
            var rest = arguments.Length > fixedCount ? arguments[fixedCount..] : [];
            var gathered = Array.CreateInstance(elementType, rest.Length);
            for (var i = 0; i < rest.Length; i++)
                gathered.SetValue(rest[i], i);
            values[at] = gathered;
        }

        return shape.Invoker.Invoke(_target, values);
    }

    /// <summary>What a method takes, as far as a template sees it.</summary>
    internal sealed class Shape
    {
        private static readonly ConcurrentDictionary<MethodInfo, Shape> Known = new();

        private Shape(MethodInfo method)
        {
            Invoker = MethodInvoker.Create(method);
            var parameters = method.GetParameters();
            TakesContext = parameters.Length > 0 && typeof(TemplateContext).IsAssignableFrom(parameters[0].ParameterType);
            var next = TakesContext ? 1 : 0;
            TakesSpan = parameters.Length > next && parameters[next].ParameterType == typeof(SourceSpan);
            Injected = next + (TakesSpan ? 1 : 0);
            Parameters = [.. parameters.Skip(Injected).Select(Describe)];
            if (parameters.Length > Injected && parameters[^1].IsDefined(typeof(ParamArrayAttribute)))
                ElementType = parameters[^1].ParameterType.GetElementType();
            Types = [.. Parameters.Select(parameter => parameter.ParameterType)];
            Required = Parameters.TakeWhile(parameter => !parameter.HasDefaultValue).Count() - (ElementType is null ? 0 : 1);
            Required = Math.Max(Required, 0);
        }

        /// <summary>The shape of a method, found out once for all contexts.</summary>
        public static Shape Of(MethodInfo method) => Known.GetOrAdd(method, static key => new Shape(key));

        public MethodInvoker Invoker { get; }

        public bool TakesContext { get; }

        public bool TakesSpan { get; }

        public int Injected { get; }

        public int Required { get; }

        /// <summary>The type of the further arguments; null where there are none.</summary>
        public Type? ElementType { get; }

        public ScriptParameterInfo[] Parameters { get; }

        /// <summary>The parameters' types.</summary>
        public Type[] Types { get; }

        private static ScriptParameterInfo Describe(ParameterInfo parameter)
        {
            var type = parameter.IsDefined(typeof(ParamArrayAttribute)) ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
            return parameter.HasDefaultValue
                ? new ScriptParameterInfo(type, parameter.Name!, parameter.DefaultValue)
                : new ScriptParameterInfo(type, parameter.Name!);
        }
    }

    [InlineArray(8)]
    private struct EightValues
    {
        private object? _first;
    }
}

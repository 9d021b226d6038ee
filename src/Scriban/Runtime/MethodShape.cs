using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.InteropServices;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What a method takes, as far as a template sees it.</summary>
internal sealed class MethodShape
{
    private static readonly ConcurrentDictionary<MethodInfo, MethodShape> Known = new();
    private readonly MethodInfo _method;
    private CompiledMethodDelegate? _compiled;
    private bool _wasCalled;

    private MethodShape(MethodInfo method)
    {
        _method = method;
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
        Direct = AsTextFilter(method);
    }

    /// <summary>The shape of a method, found out once for all contexts.</summary>
    public static MethodShape Of(MethodInfo method) => Known.GetOrAdd(method, static key => new MethodShape(key));

    /// <summary>The method where it makes a text of a text, as most filters do: called without any reflection.</summary>
    public Func<TemplateContext, string?, string?>? Direct { get; }

    public bool TakesContext { get; }

    public bool TakesSpan { get; }

    public int Injected { get; }

    public int Required { get; }

    /// <summary>The type of the further arguments; null where there are none.</summary>
    public Type? ElementType { get; }

    public ScriptParameterInfo[] Parameters { get; }

    /// <summary>The parameters' types.</summary>
    public Type[] Types { get; }

    /// <summary>Calls the method with one value for each of its parameters behind the context and the span.</summary>
    public object? Call(object? target, TemplateContext context, ScriptNode? caller, Span<object?> values)
    {
        if (_compiled is null && (!_wasCalled || _method.DeclaringType is null || _method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike || parameter.ParameterType.IsByRef)))
        {
            _wasCalled = true;
            return Reflect(target, context, caller, values);
        }

        _compiled ??= CompiledMethod.Compile(_method, TakesContext, TakesSpan);
        return _compiled(target, context, caller, ref MemoryMarshal.GetReference(values));
    }

    private object? Reflect(object? target, TemplateContext context, ScriptNode? caller, ReadOnlySpan<object?> values)
    {
        var all = new List<object?>(Injected + values.Length);
        if (TakesContext)
            all.Add(context);
        if (TakesSpan)
            all.Add(caller?.Span ?? context.CurrentSpan);
        all.AddRange(values);
        return _method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, [.. all], null);
    }

    private static Func<TemplateContext, string?, string?>? AsTextFilter(MethodInfo method)
    {
        if (!method.IsStatic || method.ReturnType != typeof(string))
            return null;
        switch (method.GetParameters())
        {
            case [{ } text] when text.ParameterType == typeof(string):
                var plain = method.CreateDelegate<Func<string?, string?>>();
                return (_, value) => plain(value);
            case [{ } context, { } text] when context.ParameterType == typeof(TemplateContext) && text.ParameterType == typeof(string):
                return method.CreateDelegate<Func<TemplateContext, string?, string?>>();
            default:
                return null;
        }
    }

    private static ScriptParameterInfo Describe(ParameterInfo parameter)
    {
        var type = parameter.IsDefined(typeof(ParamArrayAttribute)) ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        if (!parameter.HasDefaultValue)
            return new ScriptParameterInfo(type, parameter.Name!);
        // Reflection gives null for the default of a struct.
        var isStruct = type.IsValueType && Nullable.GetUnderlyingType(type) is null;
        return new ScriptParameterInfo(type, parameter.Name!, parameter.DefaultValue ?? (isStruct ? Activator.CreateInstance(type) : null));
    }
}

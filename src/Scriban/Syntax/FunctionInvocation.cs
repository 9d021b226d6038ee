using System.Reflection;
using System.Runtime.CompilerServices;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>How a function gets its arguments and its failures get their place.</summary>
internal static class FunctionInvocation
{
    /// <summary>
    /// The short way for .NET methods whose arguments stand by position: nothing is allocated but what boxing needs.
    /// </summary>
    public static object? InvokeMethod(TemplateContext context, Caller caller, MethodFunction method)
    {
        var piped = context.TakePipe();
        var shape = method.Signature;
        var count = piped.Count + caller.Arguments.Length;
        var buffer = default(Values);
        Span<object?> values = count <= Values.Length ? ((Span<object?>)buffer)[..count] : new object?[count];
        for (var i = 0; i < piped.Count; i++)
            values[i] = Convert(context, shape, i, piped.At(i), caller.Node);
        for (var i = 0; i < caller.Arguments.Length; i++)
        {
            var at = piped.Count + i;
            values[at] = Convert(context, shape, at, caller.Arguments[i].Evaluate(context), caller.Arguments[i]);
        }

        CheckCount(caller, count, shape.Required, shape.Parameters.Length, shape.ElementType is not null);
        try
        {
            context.CurrentNode = caller.Node;
            return TemplateContext.CheckResult(caller.Span, method.Invoke(context, caller.Node, values));
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException)
        {
            throw Located(caller, fault);
        }
    }

    /// <summary>All arguments of a call in the order of the function's parameters.</summary>
    public static ScriptArray Bind(TemplateContext context, Caller caller, IScriptCustomFunction function)
    {
        var piped = context.TakePipe();
        var binding = new ArgumentBinding(context, caller, function, piped.Count + caller.Arguments.Length);
        for (var i = 0; i < piped.Count; i++)
            binding.Add(piped.At(i), caller.Span);
        foreach (var argument in caller.Arguments)
        {
            var value = argument.Evaluate(context);
            if (argument is ScriptNamedArgument named)
                binding.Add(named.Name, value, argument.Span);
            else if (argument is ScriptUnaryExpression { IsExpansion: true })
                AddAll(context, binding, value, argument);
            else
                binding.Add(value, argument.Span);
        }

        return binding.Complete();
    }

    /// <summary>Calls a function with arguments that are complete.</summary>
    public static object? Invoke(TemplateContext context, Caller caller, IScriptCustomFunction function, ScriptArray arguments, ScriptBlockStatement? block)
    {
        try
        {
            context.CurrentNode = caller.Node;
            return TemplateContext.CheckResult(caller.Span, function.Invoke(context, caller.Node, arguments, block));
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException)
        {
            throw Located(caller, fault);
        }
    }

    public static void CheckCount(Caller caller, int count, int required, int declared, bool isVariable)
    {
        if (count < required)
            throw new ScriptRuntimeException(caller.Behind, $"Invalid number of arguments `{count}` passed to `{caller.Name}` while expecting `{required}` arguments");
        if (isVariable || count <= declared)
            return;
        var span = count <= caller.Arguments.Length ? caller.Arguments[count - 1].Span : caller.Behind;
        throw new ScriptRuntimeException(span, $"Invalid number of arguments `{count}` passed to `{caller.Name}` while expecting `{declared}` arguments");
    }

    private static void AddAll(TemplateContext context, ArgumentBinding binding, object? value, ScriptExpression argument)
    {
        foreach (var item in context.ToList(argument.Span, value) ?? Array.Empty<object>())
            binding.Add(item, argument.Span);
    }

    private static object? Convert(TemplateContext context, MethodShape shape, int index, object? value, ScriptNode? place)
    {
        var types = shape.Types;
        var type = index < types.Length ? types[index] : shape.ElementType;
        return type is null || type == typeof(object) || (value is not null && value.GetType() == type) ? value : context.ToObject(place?.Span ?? default, value, type);
    }

    private static ScriptRuntimeException Located(Caller caller, Exception fault)
    {
        if (fault is TargetInvocationException { InnerException: { } inner })
            fault = inner;
        return fault as ScriptRuntimeException ?? new ScriptRuntimeException(caller.Span, fault.Message, fault);
    }

    [InlineArray(Length)]
    private struct Values
    {
        public const int Length = 6;

        private object? _first;
    }
}

using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>target argument argument name: argument</c>, or the same in brackets.</summary>
public sealed class ScriptFunctionCall : ScriptExpression
{
    private readonly ScriptExpression[] _arguments;
    private readonly bool _isPlain;

    internal ScriptFunctionCall(ScriptExpression target, ScriptExpression[] arguments)
    {
        Target = target;
        _arguments = arguments;
        _isPlain = arguments.All(argument => argument is not (ScriptNamedArgument or ScriptUnaryExpression { IsExpansion: true }));
    }

    internal ScriptExpression Target { get; }

    internal bool IsExplicit { get; init; }

    internal bool HasVariableParameter { get; init; }

    /// <summary>Whether the call can be the head of a function: <c>f(a, b...)</c>.</summary>
    internal bool IsDeclaration => IsExplicit && Target is ScriptVariable && _arguments.All(argument => argument is ScriptVariableGlobal);

    /// <summary>Calls any function: a template's own, a .NET one or one of the application.</summary>
    /// <param name="context">The context of the caller.</param>
    /// <param name="callerContext">The node of the call, for the place of errors; null for the one that runs now.</param>
    /// <param name="functionObject">The function.</param>
    /// <param name="arguments">The values that it gets, in the order of its parameters.</param>
    /// <exception cref="ScriptRuntimeException">It is no function, it was given too few or too many arguments, or it failed.</exception>
    public static object? Call(TemplateContext context, ScriptNode? callerContext, object? functionObject, ScriptArray arguments)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(arguments);
        var caller = new Caller(callerContext ?? context.CurrentNode, null, []);
        if (functionObject is not IScriptCustomFunction function)
            throw new ScriptRuntimeException(caller.Span, $"Invalid target function `{functionObject}` ({context.GetTypeName(functionObject)})");
        var bound = new ArgumentBinding(context, caller, function, arguments.Count);
        foreach (var argument in arguments)
            bound.Add(argument, caller.Span);
        return FunctionInvocation.Invoke(context, caller, function, bound.Complete(), null);
    }

    /// <inheritdoc/>
    public override string ToString() => Target.ToString() ?? string.Empty;

    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context) => Evaluate(context, null);

    /// <summary>The parameters of the function that the call is the head of.</summary>
    internal ScriptParameter[] AsParameters() =>
    [
        .. _arguments.Select((argument, i) => new ScriptParameter(((ScriptVariable)argument).Name)
        {
            IsVariable = HasVariableParameter && i == _arguments.Length - 1,
        }),
    ];

    /// <summary>Calls a function where only its name stands, with what is piped to it.</summary>
    internal static object? CallWithoutArguments(TemplateContext context, ScriptExpression target, object function) =>
        Invoke(context, new Caller(target, target, []), function, true, null);

    /// <summary>Calls the function with the block of a <c>wrap</c> statement.</summary>
    internal object? Evaluate(TemplateContext context, ScriptBlockStatement? block)
    {
        ArgumentNullException.ThrowIfNull(context);
        StackGuard.Check(this);
        var piped = context.TakePipe();
        var function = Target.EvaluateWithoutCall(context);
        context.RestorePipe(piped);
        return Invoke(context, new Caller(this, Target, _arguments), function, _isPlain, block);
    }

    private static object? Invoke(TemplateContext context, Caller caller, object? function, bool isPlain, ScriptBlockStatement? block)
    {
        switch (function)
        {
            case MethodFunction method when isPlain:
                return FunctionInvocation.InvokeMethod(context, caller, method);
            case DelegateCustomFunction custom when isPlain && custom.GetType() == typeof(DelegateCustomFunction):
                return FunctionInvocation.InvokeMethod(context, caller, custom.Method);
            case IScriptCustomFunction any:
                return FunctionInvocation.Invoke(context, caller, any, FunctionInvocation.Bind(context, caller, any), block);
            case null when context.EnableRelaxedFunctionAccess:
                context.TakePipe();
                return null;
            case null:
                throw new ScriptRuntimeException(caller.Target!.Span, $"The function `{caller.Target}` was not found");
            default:
                throw new ScriptRuntimeException(caller.Target!.Span, $"Invalid target function `{caller.Target}` ({context.GetTypeName(function)})");
        }
    }
}

/// <summary>The node of a call, for its place and name.</summary>
/// <param name="Node">The whole call; null where the application calls.</param>
/// <param name="Target">What is called.</param>
/// <param name="Arguments">The arguments in brackets or behind the target.</param>
internal readonly record struct Caller(ScriptNode? Node, ScriptExpression? Target, ScriptExpression[] Arguments)
{
    public SourceSpan Span => Node?.Span ?? default;

    /// <summary>The place behind the call, where a missing argument would stand.</summary>
    public SourceSpan Behind => new(Span.FileName, Span.End.NextColumn(), Span.End.NextColumn());

    public string Name => Node?.ToString() ?? "function";
}

using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A parameter of a template's function: <c>name</c>, <c>name = default</c> or <c>name...</c>.</summary>
internal sealed record ScriptParameter(string Name)
{
    public bool HasDefault { get; init; }

    public object? Default { get; init; }

    public bool IsVariable { get; init; }
}

/// <summary>
/// A template's function. Without declared parameters it has local variables of its own and finds its arguments in <c>$</c>;
/// with them it has an object of its own on the stack of globals, which holds the parameters and takes what it assigns.
/// </summary>
internal sealed class ScriptFunction(ScriptVariable? name) : ScriptStatement, IScriptCustomFunction
{
    public ScriptParameter[]? Parameters { get; set; }

    public ScriptStatement? Body { get; set; }

    public int RequiredParameterCount => Parameters?.TakeWhile(parameter => !parameter.HasDefault && !parameter.IsVariable).Count() ?? 0;

    public int ParameterCount => Parameters?.Length ?? 0;

    public ScriptVarParamKind VarParamKind => Parameters switch
    {
        null => ScriptVarParamKind.Direct,
        [.., { IsVariable: true }] => ScriptVarParamKind.LastParameter,
        _ => ScriptVarParamKind.None,
    };

    public Type ReturnType => typeof(object);

    public override string ToString() => name is null ? "function" : $"func {name}";

    public ScriptParameterInfo GetParameterInfo(int index)
    {
        var parameter = Parameters![index];
        return parameter.HasDefault
            ? new ScriptParameterInfo(typeof(object), parameter.Name, parameter.Default)
            : new ScriptParameterInfo(typeof(object), parameter.Name);
    }

    /// <summary>Declares the function.</summary>
    public override object? Evaluate(TemplateContext context)
    {
        if (name is not null)
            context.WriteVariable(name, this, false);
        return null;
    }

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        context.EnterRecursive(callerContext ?? this);
        var (flow, loops) = (context.Flow, context.LoopDepth);
        var locals = context.EnterLocals(arguments, blockStatement);
        if (Parameters is not null)
            context.EnterGlobal(BindParameters(arguments));
        try
        {
            if (name is ScriptVariableLocal)
                context.WriteVariable(name, this, false);
            return Body!.Evaluate(context);
        }
        finally
        {
            if (Parameters is not null)
                context.LeaveGlobal();
            context.LeaveLocals(locals);
            (context.Flow, context.LoopDepth) = (flow, loops);
            context.LeaveRecursive();
        }
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    private ScriptObject BindParameters(ScriptArray arguments)
    {
        var scope = new ScriptObject(Parameters!.Length);
        for (var i = 0; i < Parameters.Length; i++)
        {
            object? value = arguments[i];
            if (Parameters[i].IsVariable)
            {
                var rest = new ScriptArray();
                for (var k = i; k < arguments.Count; k++)
                    rest.Add(arguments[k]);
                value = rest;
            }

            scope.SetValue(Parameters[i].Name, value, false);
        }

        return scope;
    }
}

/// <summary><c>do … end</c>: a function as a value.</summary>
internal sealed class ScriptAnonymousFunction(ScriptFunction function) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context) => function;
}

/// <summary><c>name(a) = expression</c>: declares a function.</summary>
internal sealed class ScriptFunctionExpression(ScriptFunction function) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context) => function.Evaluate(context);
}

using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Whether a function takes a variable number of arguments.</summary>
public enum ScriptVarParamKind
{
    /// <summary>A fixed number of parameters.</summary>
    None,

    /// <summary>Every argument is gathered directly, without a declared parameter for the last ones.</summary>
    Direct,

    /// <summary>The last parameter gathers all remaining arguments.</summary>
    LastParameter,
}

/// <summary>A parameter of a function.</summary>
/// <param name="ParameterType">The type its argument is converted to.</param>
/// <param name="Name">The name by which an argument can be given.</param>
/// <param name="HasDefaultValue">Whether its argument may be left out.</param>
/// <param name="DefaultValue">What is passed for an argument left out.</param>
public readonly record struct ScriptParameterInfo(Type ParameterType, string Name, bool HasDefaultValue = false, object? DefaultValue = null)
{
    /// <summary>A parameter whose argument may be left out.</summary>
    public ScriptParameterInfo(Type parameterType, string name, object? defaultValue) : this(parameterType, name, true, defaultValue)
    {
    }
}

/// <summary>What a caller must know about a function before it passes arguments.</summary>
public interface IScriptFunctionInfo
{
    /// <summary>The number of arguments that must be given.</summary>
    int RequiredParameterCount { get; }

    /// <summary>The number of declared parameters.</summary>
    int ParameterCount { get; }

    /// <summary>Whether more arguments than parameters may be given.</summary>
    ScriptVarParamKind VarParamKind { get; }

    /// <summary>The type of the result.</summary>
    Type ReturnType { get; }

    /// <summary>The parameter at an index, counted from zero.</summary>
    ScriptParameterInfo GetParameterInfo(int index);
}

/// <summary>A function that a template can call.</summary>
public interface IScriptCustomFunction : IScriptFunctionInfo
{
    /// <summary>Calls the function.</summary>
    /// <param name="context">The context of the caller.</param>
    /// <param name="callerContext">The node of the call, for the place of errors.</param>
    /// <param name="arguments">One argument for each declared parameter, defaults filled in, and after them those of a variable parameter.</param>
    /// <param name="blockStatement">The block of a <c>wrap</c> statement, else null.</param>
    object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);

    /// <summary>The same for callers that await.</summary>
    ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);
}

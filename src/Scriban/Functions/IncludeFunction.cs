using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>
/// <c>include name arguments…</c>: renders another template. It finds the name in <c>$0</c>, the arguments behind it in
/// <c>$1</c> and so on, named ones as members of <c>$</c>.
/// </summary>
public sealed class IncludeFunction : IScriptCustomFunction
{
    /// <inheritdoc/>
    public int RequiredParameterCount => 1;

    /// <inheritdoc/>
    public int ParameterCount => 1;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) =>
        index == 0 ? new ScriptParameterInfo(typeof(string), "template_name") : new ScriptParameterInfo(typeof(object), "value");

    /// <summary>The text of the template.</summary>
    /// <exception cref="ScriptRuntimeException">There is no such template, or it failed.</exception>
    /// <exception cref="ScriptParserRuntimeException">It does not parse.</exception>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(arguments);
        var caller = callerContext ?? context.CurrentNode!;
        if (arguments.Count == 0)
            throw new ScriptRuntimeException(caller.Span, "Expecting at least the name of the template to include for the <include> function");
        var name = context.ObjectToString(arguments[0]);
        if (string.IsNullOrEmpty(name))
            throw new ScriptRuntimeException(caller.Span, "Include template name cannot be null or empty");
        return Render(context, caller, name, arguments);
    }

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    internal static string Render(TemplateContext context, ScriptNode caller, string name, ScriptArray arguments)
    {
        var path = context.GetTemplatePathFromName(name, caller);
        return context.RenderTemplate(context.GetOrCreateTemplate(path, caller), arguments, caller);
    }
}

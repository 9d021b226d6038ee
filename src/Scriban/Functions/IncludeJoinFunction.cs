using System.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>
/// <c>include_join names separator begin end</c>: renders templates one after the other, with a separator between them and
/// texts around all. Each of the three may name a template itself: <c>tpl:name</c>.
/// </summary>
public sealed class IncludeJoinFunction : IScriptCustomFunction
{
    private const string TemplatePrefix = "tpl:";
    private static readonly string[] ParameterNames = ["template_names", "separator", "begin", "end"];

    /// <inheritdoc/>
    public int RequiredParameterCount => 2;

    /// <inheritdoc/>
    public int ParameterCount => ParameterNames.Length;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => index < RequiredParameterCount
        ? new ScriptParameterInfo(typeof(object), ParameterNames[index])
        : new ScriptParameterInfo(typeof(object), ParameterNames[index], (object?)null);

    /// <summary>The text of all templates with what stands between and around them; empty for none.</summary>
    /// <exception cref="ScriptRuntimeException">There is no such template, or it failed.</exception>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(arguments);
        var caller = callerContext ?? context.CurrentNode!;
        var names = context.ToList(caller.Span, arguments[0]);
        if (names is null || names.Count == 0)
            return string.Empty;
        var text = new StringBuilder(Part(context, caller, arguments[2]));
        for (var i = 0; i < names.Count; i++)
        {
            if (i > 0)
                text.Append(Part(context, caller, arguments[1]));
            var name = context.ObjectToString(names[i]);
            text.Append(IncludeFunction.Render(context, caller, name, [name]));
            context.CheckLength(caller.Span, text.Length);
        }

        return text.Append(Part(context, caller, arguments[3])).ToString();
    }

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    private static string Part(TemplateContext context, ScriptNode caller, object? value)
    {
        var text = context.ObjectToString(value);
        if (!text.StartsWith(TemplatePrefix, StringComparison.Ordinal))
            return text;
        var name = text[TemplatePrefix.Length..];
        return IncludeFunction.Render(context, caller, name, [name]);
    }
}

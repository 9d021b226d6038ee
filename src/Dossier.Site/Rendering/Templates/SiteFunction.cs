using System.Collections;
using Dossier.Rendering.Texts;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates;

/// <summary>A function of templates that is written here: what it does, and the parameters it takes.</summary>
/// <param name="body">Makes the result of the page's context, the place of the call, and an argument for each parameter.</param>
/// <param name="parameters">The parameters; those with a default value may be left out, and stand last.</param>
internal sealed class SiteFunction(Func<SiteContext, SourceSpan, ScriptArray, object?> body, params ScriptParameterInfo[] parameters) : IScriptCustomFunction
{
    public int RequiredParameterCount { get; } = parameters.Count(parameter => !parameter.HasDefaultValue);

    public int ParameterCount => parameters.Length;

    /// <summary>How the arguments come; <see cref="ScriptVarParamKind.Direct"/> for as many as there are.</summary>
    public ScriptVarParamKind VarParamKind { get; init; }

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => parameters[Math.Min(index, parameters.Length - 1)];

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        body((SiteContext)context, callerContext?.Span ?? context.CurrentSpan, arguments);

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}

/// <summary>A function of the package, with something done before or after it.</summary>
internal abstract class WrappedFunction(IScriptCustomFunction inner) : IScriptCustomFunction
{
    public int RequiredParameterCount => inner.RequiredParameterCount;

    public int ParameterCount => inner.ParameterCount;

    public ScriptVarParamKind VarParamKind => inner.VarParamKind;

    public Type ReturnType => typeof(object);

    protected IScriptCustomFunction Inner => inner;

    public ScriptParameterInfo GetParameterInfo(int index) => inner.GetParameterInfo(index);

    public abstract object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}

/// <summary>A function whose result is HTML already and is not escaped a second time; where a partial fails within it, the place of the call is noted.</summary>
internal sealed class HtmlFunction(IScriptCustomFunction inner) : WrappedFunction(inner)
{
    public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        try
        {
            return new HtmlText(Inner.Invoke(context, callerContext, arguments, blockStatement)?.ToString() ?? "");
        }
        catch (ScriptRuntimeException) when (((SiteContext)context).NoteFailedInclude(callerContext?.Span ?? context.CurrentSpan))
        {
            throw;
        }
    }
}

/// <summary>
/// A function that wants plain values and, told anything else, would print it into its message; of an object that would be
/// all it holds, without an end where it holds itself.
/// </summary>
/// <param name="inner">The function.</param>
/// <param name="from">The first of its parameters that wants a plain value.</param>
internal sealed class PlainFunction(IScriptCustomFunction inner, int from = 0) : WrappedFunction(inner)
{
    public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        arguments.Skip(from).Any(argument => argument is IDictionary and not IScriptCustomFunction)
            ? throw new ScriptRuntimeException(callerContext?.Span ?? context.CurrentSpan, Messages.ObjectAsOperand)
            : Inner.Invoke(context, callerContext, arguments, blockStatement);
}

/// <summary>
/// A function that would write in the manner of a culture: what it knows of one differs from machine to machine, and a site
/// would with it.
/// </summary>
internal sealed class CultureFreeFunction(IScriptCustomFunction inner) : WrappedFunction(inner)
{
    public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        for (var at = 0; at < Math.Min(arguments.Count, Inner.ParameterCount); at++)
        {
            if (arguments[at] is not null && Inner.GetParameterInfo(at).Name == "culture")
                throw new ScriptRuntimeException(callerContext?.Span ?? context.CurrentSpan, Messages.CultureInTemplate);
        }

        return Inner.Invoke(context, callerContext, arguments, blockStatement);
    }
}

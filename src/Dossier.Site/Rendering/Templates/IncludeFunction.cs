using Dossier.Rendering.Templates.Fragments;
using Dossier.Rendering.Texts;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates;

/// <summary>
/// <c>include</c>: a partial with what is named after its name, each evaluated once (the package's own does so twice, which
/// doubles with every include within an argument). A partial that is to be printed where it stands prints there at once.
/// Where it fails, the place of the include is noted.
/// </summary>
internal sealed class IncludeFunction : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    /// <summary>What is named after the name of the partial is passed on as it is.</summary>
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => index == 0 ? new(typeof(string), "template_name") : new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var site = (SiteContext)context;
        var caller = callerContext ?? context.CurrentNode!;
        var partial = site.FindPartial(context.ObjectToString(arguments[0]), caller.Span);
        try
        {
            if (caller.Parent is ScriptExpressionStatement { Parent: ScriptList<ScriptStatement> } && context.EnableOutput)
            {
                site.PrintPartial(partial, arguments);
                return null;
            }

            return new HtmlText(Printed(site, partial, arguments));
        }
        catch (ScriptRuntimeException) when (site.NoteFailedInclude(caller.Span))
        {
            throw;
        }
    }

    private static string Printed(SiteContext site, SiteTemplate partial, ScriptArray arguments)
    {
        using var output = new PageOutput();
        site.PushOutput(output);
        try
        {
            site.PrintPartial(partial, arguments);
            return output.ToString();
        }
        finally
        {
            site.PopOutput();
        }
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}

/// <summary>A partial that could not be parsed is included. That it could not was reported where its fault is; a page that includes it is no news.</summary>
internal sealed class UnreadableTemplateException(SourceSpan include) : ScriptRuntimeException(include, "a partial could not be parsed");

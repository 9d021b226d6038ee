using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

public partial class ObjectFunctions
{
    /// <summary>Evaluates a text as code, with the variables of the template that asks.</summary>
    /// <param name="context">The running context.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="value">The code; a value that is no text is given back as it is.</param>
    /// <returns>The value of the last expression.</returns>
    /// <exception cref="ScriptParserRuntimeException">The text does not parse.</exception>
    /// <exception cref="ScriptRuntimeException">The code failed.</exception>
    /// <example><c>{{ "1 + 2" | object.eval }}</c> gives <c>3</c>.</example>
    public static object? Eval(TemplateContext context, SourceSpan span, object? value) =>
        value is string text ? Run(context, span, text, ScriptMode.ScriptOnly, template => template.Evaluate(context)) : value;

    /// <summary>Renders a text as a template, with the variables of the template that asks.</summary>
    /// <param name="context">The running context.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="value">The template; a value that is no text is given back as it is.</param>
    /// <returns>What the template prints.</returns>
    /// <exception cref="ScriptParserRuntimeException">The text does not parse.</exception>
    /// <exception cref="ScriptRuntimeException">The template failed.</exception>
    /// <example><c>{{ "This is a template text {{ 1 + 2 }}" | object.eval_template }}</c> gives <c>This is a template text 3</c>.</example>
    public static object? EvalTemplate(TemplateContext context, SourceSpan span, object? value) =>
        value is string text ? Run(context, span, text, ScriptMode.Default, context.RenderHere) : value;

    private static object? Run(TemplateContext context, SourceSpan span, string text, ScriptMode mode, Func<Template, object?> run)
    {
        ArgumentNullException.ThrowIfNull(context);
        var template = Template.Parse(text, span.FileName, lexerOptions: new LexerOptions { Mode = mode });
        if (template.HasErrors)
            throw new ScriptParserRuntimeException(span, "The text that is to be evaluated has errors", template.Messages);
        context.EnterRecursive(context.CurrentNode ?? template.Page);
        var isOutermost = context.EvaluationDepth++ == 0;
        try
        {
            return run(template);
        }
        catch (ScriptRuntimeException fault) when (isOutermost && fault is not ScriptAbortException)
        {
            // Its place is one in the evaluated text, which the author does not see: the place of the outermost call is what helps.
            throw new ScriptRuntimeException(span, fault.OriginalMessage, fault.InnerException);
        }
        finally
        {
            context.EvaluationDepth--;
            context.LeaveRecursive();
        }
    }
}

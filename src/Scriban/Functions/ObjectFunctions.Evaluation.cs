using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

public partial class ObjectFunctions
{
    /// <summary>Evaluates a text as code of the language, with the variables that are known at the call.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="value">The code; a value that is no text is given back as it is.</param>
    /// <returns>The value of the last expression.</returns>
    /// <exception cref="ScriptParserRuntimeException">At the call: the text does not parse.</exception>
    /// <exception cref="ScriptRuntimeException">At the call: the code fails, or evaluations call each other without end.</exception>
    /// <example><c>{{ "1 + 2" | object.eval }}</c> gives <c>3</c>.</example>
    public static object? Eval(TemplateContext context, SourceSpan span, object? value) =>
        value is string text ? Run(context, span, text, ScriptMode.ScriptOnly, template => template.Evaluate(context)) : value;

    /// <summary>Renders a text as a template, with the variables that are known at the call.</summary>
    /// <param name="context">The context of the call.</param>
    /// <param name="span">Where the call stands.</param>
    /// <param name="value">The template; a value that is no text is given back as it is.</param>
    /// <returns>The rendered text.</returns>
    /// <exception cref="ScriptParserRuntimeException">At the call: the text does not parse.</exception>
    /// <exception cref="ScriptRuntimeException">At the call: the template fails, or evaluations call each other without end.</exception>
    /// <example><c>{{ "Sum: {{ 1 + 2 }}" | object.eval_template }}</c> gives <c>Sum: 3</c>.</example>
    public static object? EvalTemplate(TemplateContext context, SourceSpan span, object? value) =>
        value is string text ? Run(context, span, text, ScriptMode.Default, context.RenderHere) : value;

    private static object? Run(TemplateContext context, SourceSpan span, string text, ScriptMode mode, Func<Template, object?> run)
    {
        ArgumentNullException.ThrowIfNull(context);
        var template = Template.Parse(text, span.FileName, context.TemplateLoaderParserOptions, new LexerOptions { Mode = mode });
        if (template.HasErrors)
            throw new ScriptParserRuntimeException(span, "The text that is to be evaluated has errors", template.Messages);
        context.EnterRecursive(context.CurrentNode ?? template.Page);
        var isOutermost = context.EvaluationDepth++ == 0;
        try
        {
            return run(template);
        }
        catch (ScriptRuntimeException fault)
            when (isOutermost && fault is not ScriptAbortException && fault.Span.FileName == span.FileName)
        {
            throw AtCall(span, fault);
        }
        finally
        {
            context.EvaluationDepth--;
            context.LeaveRecursive();
        }
    }

    /// <summary>
    /// The failure at the place of the outermost call: a place in the evaluated text means nothing to the reader of the
    /// template. A failure in another file, which the text includes, keeps its place.
    /// </summary>
    private static ScriptRuntimeException AtCall(SourceSpan span, ScriptRuntimeException fault)
    {
        var message = $"{fault.OriginalMessage} (in a text that was evaluated here)";
        return fault is ScriptParserRuntimeException parsing
            ? new ScriptParserRuntimeException(span, message, parsing.ParserMessages, fault)
            : new ScriptRuntimeException(span, message, fault);
    }
}

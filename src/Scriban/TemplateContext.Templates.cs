using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Running templates: the outermost one, and those that it includes.</summary>
public partial class TemplateContext
{
    /// <summary>
    /// Forgets variables, output, cultures and what a failed rendering left behind. The builtins, the options and the parsed
    /// includes stay.
    /// </summary>
    public virtual void Reset()
    {
        while (_globalCount > 1)
            LeaveGlobal();
        _globals[0].Set(BuiltinObject);
        EnterGlobal(new ScriptObject(_keyComparer));
        LeaveLocals(0);
        EnterLocals(null, null);
        _outputs.Clear();
        if (_output is BufferOutput buffer)
            buffer.Clear();
        else
            _output = null;
        _buffer = _output as BufferOutput;
        _indents.Clear();
        CurrentIndent = null;
        _cultures.Clear();
        _sourceFiles.Clear();
        Tags.Clear();
        _piped = default;
        _recursion = _printDepth = LoopDepth = EvaluationDepth = 0;
        Flow = ScriptFlowState.None;
        CurrentNode = null;
        EnableOutput = true;
    }

    /// <summary>Runs a node, such as the front matter of a template's page, and gives its value.</summary>
    /// <exception cref="ScriptRuntimeException">It failed at a place.</exception>
    public object? Evaluate(ScriptNode? scriptNode) => scriptNode?.Evaluate(this);

    /// <summary>The path of the template that <c>include</c> names.</summary>
    /// <param name="templateName">The name.</param>
    /// <param name="callerContext">The node of the <c>include</c>.</param>
    /// <exception cref="ScriptRuntimeException">There is no loader, or it knows no such template.</exception>
    public virtual string GetTemplatePathFromName(string templateName, ScriptNode callerContext)
    {
        ArgumentNullException.ThrowIfNull(callerContext);
        if (TemplateLoader is null)
            throw new ScriptRuntimeException(callerContext.Span, $"Unable to include <{templateName}>. No TemplateLoader registered in TemplateContext.TemplateLoader");
        string? path;
        try
        {
            path = TemplateLoader.GetPath(this, callerContext.Span, templateName);
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(callerContext.Span, $"Unexpected exception while getting the path for the include name `{templateName}`: {fault.Message}", fault);
        }

        return path ?? throw new ScriptRuntimeException(callerContext.Span, $"Include template path is null for `{templateName}`");
    }

    /// <summary>The parsed template at a path, from the cache or the loader.</summary>
    /// <exception cref="ScriptRuntimeException">There is none.</exception>
    /// <exception cref="ScriptParserRuntimeException">It does not parse.</exception>
    public Template GetOrCreateTemplate(string templatePath, ScriptNode callerContext)
    {
        ArgumentNullException.ThrowIfNull(templatePath);
        ArgumentNullException.ThrowIfNull(callerContext);
        if (!CachedTemplates.TryGetValue(templatePath, out var template))
            CachedTemplates[templatePath] = template = Template.Parse(LoadTemplate(templatePath, callerContext), templatePath, TemplateLoaderParserOptions, TemplateLoaderLexerOptions);
        return template.HasErrors
            ? throw new ScriptParserRuntimeException(callerContext.Span, $"Error while parsing template `{templatePath}`", template.Messages)
            : template;
    }

    /// <summary>Renders another template with local variables of its own and gives its text.</summary>
    /// <param name="template">The template.</param>
    /// <param name="arguments">What it finds in <c>$</c>.</param>
    /// <param name="callerContext">The node that asks for it.</param>
    /// <exception cref="ScriptRuntimeException">It failed at a place.</exception>
    public string RenderTemplate(Template template, ScriptArray arguments, ScriptNode callerContext)
    {
        ArgumentNullException.ThrowIfNull(template);
        EnterRecursive(callerContext);
        var locals = EnterLocals(arguments, null);
        if (template.SourceFilePath is not null)
            PushSourceFile(template.SourceFilePath);
        try
        {
            return RenderHere(template);
        }
        finally
        {
            if (template.SourceFilePath is not null)
                PopSourceFile();
            LeaveLocals(locals);
            LeaveRecursive();
        }
    }

    /// <summary>Renders a text that a template made, with the variables of that template.</summary>
    internal string RenderHere(Template template)
    {
        var depth = BeginTemplate(null);
        var isOutput = EnableOutput;
        EnableOutput = true;
        var buffer = PushBuffer();
        try
        {
            if (template.Page.Evaluate(this) is { } result)
                Write(template.Page.Span, result);
            return buffer.ToString();
        }
        finally
        {
            PopBuffer(buffer);
            EnableOutput = isOutput;
            EndTemplate(depth);
        }
    }

    /// <summary>Begins a template; what it gives back ends it, whatever state the template leaves.</summary>
    internal RunDepth BeginTemplate(string? path)
    {
        if (path is not null)
            PushSourceFile(path);
        return new RunDepth(path is not null, _globalCount, _localCount, LoopDepth, _recursion, CurrentIndent, CurrentNode);
    }

    internal void EndTemplate(RunDepth depth)
    {
        if (depth.HasPath)
            PopSourceFile();
        while (_globalCount > depth.Globals)
            LeaveGlobal();
        LeaveLocals(depth.Locals);
        LoopDepth = depth.Loops;
        _recursion = depth.Recursion;
        CurrentIndent = depth.Indent;
        CurrentNode = depth.Node;
        _piped = default;
    }

    internal object? TryFindGlobal(ScriptVariable variable) => TryReadGlobal(variable, out var value) ? value : null;

    private string LoadTemplate(string templatePath, ScriptNode callerContext)
    {
        if (TemplateLoader is null)
            throw new ScriptRuntimeException(callerContext.Span, $"Unable to include `{templatePath}`. No TemplateLoader registered in TemplateContext.TemplateLoader");
        string? text;
        try
        {
            text = TemplateLoader.Load(this, callerContext.Span, templatePath);
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(callerContext.Span, $"Unexpected exception while loading the include from path `{templatePath}`: {fault.Message}", fault);
        }

        return text ?? throw new ScriptRuntimeException(callerContext.Span, $"The result of including `{templatePath}` cannot be null");
    }

    /// <summary>How deep the context was when a template began.</summary>
    internal readonly record struct RunDepth(bool HasPath, int Globals, int Locals, int Loops, int Recursion, string? Indent, ScriptNode? Node);
}

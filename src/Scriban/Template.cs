using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>A parsed template. It is never changed after that: many threads can render it at once, each with a context of its own.</summary>
public sealed class Template
{
    private Template(string? sourceFilePath, ScriptPage page, LogMessageBag messages, ParserOptions parserOptions, LexerOptions lexerOptions)
    {
        SourceFilePath = sourceFilePath;
        Page = page;
        Messages = messages;
        ParserOptions = parserOptions;
        LexerOptions = lexerOptions;
    }

    /// <summary>The path that messages name; null where none was given.</summary>
    public string? SourceFilePath { get; }

    /// <summary>The syntax tree; not to be run where <see cref="HasErrors"/>.</summary>
    public ScriptPage Page { get; }

    /// <summary>What the parser has to say, in the order it found it.</summary>
    public LogMessageBag Messages { get; }

    /// <summary>Whether the template cannot be rendered.</summary>
    public bool HasErrors => Messages.HasErrors;

    /// <summary>How the template was parsed.</summary>
    public ParserOptions ParserOptions { get; }

    /// <summary>How the template was lexed.</summary>
    public LexerOptions LexerOptions { get; }

    /// <summary>Parses a text. It never throws for what is in it: faults are in <see cref="Messages"/>.</summary>
    /// <param name="text">The template.</param>
    /// <param name="sourceFilePath">Its path, for messages.</param>
    /// <param name="parserOptions">How to parse it.</param>
    /// <param name="lexerOptions">Which parts of it are code.</param>
    public static Template Parse(string text, string? sourceFilePath = null, ParserOptions? parserOptions = null, LexerOptions? lexerOptions = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (parsing, lexing) = (parserOptions ?? default, lexerOptions ?? default);
        var parser = new Parser(text, sourceFilePath ?? "<input>", parsing, lexing);
        var page = parser.Run();
        return new Template(sourceFilePath, page, parser.Messages, parsing, lexing);
    }

    /// <summary>Evaluates an expression or a script: a text that is code only.</summary>
    /// <exception cref="InvalidOperationException">It does not parse.</exception>
    public static object? Evaluate(string expression, TemplateContext context) =>
        Parse(expression, lexerOptions: new LexerOptions { Mode = ScriptMode.ScriptOnly }).Evaluate(context);

    /// <summary>Evaluates an expression or a script on an object's members.</summary>
    /// <inheritdoc cref="Evaluate(string, TemplateContext)"/>
    public static object? Evaluate(string expression, object? model, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        Parse(expression, lexerOptions: new LexerOptions { Mode = ScriptMode.ScriptOnly }).Evaluate(model, memberRenamer, memberFilter);

    /// <summary>Runs the template for its value: that of its last expression, or of <c>ret</c>. It prints nothing.</summary>
    /// <exception cref="InvalidOperationException">The template has errors.</exception>
    /// <exception cref="ScriptRuntimeException">It failed at a place.</exception>
    public object? Evaluate(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Run(context, false);
    }

    /// <summary>Runs the template for its value on an object's members.</summary>
    /// <inheritdoc cref="Evaluate(TemplateContext)"/>
    public object? Evaluate(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        Run(ContextOf(model, memberRenamer, memberFilter), false);

    /// <summary>Renders the template.</summary>
    /// <param name="context">The variables and limits. Where it writes to memory, that is empty again afterwards.</param>
    /// <returns>The text; what the output's own <c>ToString</c> gives where the context writes elsewhere.</returns>
    /// <exception cref="InvalidOperationException">The template has errors.</exception>
    /// <exception cref="ScriptRuntimeException">It failed at a place.</exception>
    public string Render(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var output = context.Output;
        try
        {
            Run(context, true);
            return output.ToString() ?? string.Empty;
        }
        finally
        {
            if (output is BufferOutput buffer)
                buffer.Clear();
            else if (output is StringBuilderOutput builder)
                builder.Builder.Clear();
        }
    }

    /// <summary>Renders the template on an object's members.</summary>
    /// <param name="model">A script object, a dictionary or any object; null for none.</param>
    /// <param name="memberRenamer">The names by which its members are known; null for snake case.</param>
    /// <param name="memberFilter">The members that are known; null for all.</param>
    /// <exception cref="InvalidOperationException">The template has errors.</exception>
    /// <exception cref="ScriptRuntimeException">It failed at a place.</exception>
    public string Render(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        Render(ContextOf(model, memberRenamer, memberFilter));

    private static TemplateContext ContextOf(object? model, MemberRenamerDelegate? memberRenamer, MemberFilterDelegate? memberFilter)
    {
        var members = new ScriptObject();
        if (model is not null)
            members.Import(model, memberFilter, memberRenamer);
        var context = new TemplateContext { MemberRenamer = memberRenamer ?? StandardMemberRenamer.Default, MemberFilter = memberFilter };
        context.PushGlobal(members);
        return context;
    }

    private object? Run(TemplateContext context, bool isRendered)
    {
        if (HasErrors)
            throw new InvalidOperationException("This template has errors. Check Template.HasErrors and Template.Messages: " + Messages);
        var isOutput = context.EnableOutput;
        context.EnableOutput = isRendered;
        var depth = context.BeginTemplate(SourceFilePath);
        try
        {
            var result = Page.Evaluate(context);
            if (!isRendered)
                return result;
            if (result is not null)
                context.Write(Page.Span, result);
            return null;
        }
        finally
        {
            context.EndTemplate(depth);
            context.EnableOutput = isOutput;
        }
    }
}

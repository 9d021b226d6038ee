using Dossier.Entries.Site;
using Dossier.Pages;
using Dossier.Rendering.Templates.Fragments;
using Dossier.Rendering.Templates.Limits;
using Dossier.Rendering.Texts;
using Dossier.Text;
using Dossier.Wording;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates;

/// <summary>What the templates of every page share; nothing of it changes while pages are rendered.</summary>
/// <param name="Functions">The functions, from <see cref="SiteFunctions"/>.</param>
/// <param name="Templates">The templates, each parsed once.</param>
/// <param name="Extent">Which mentions of a name become links.</param>
/// <param name="BaseUrl">Where the site will be published; null where that is not known.</param>
/// <param name="SizeOf">The size of a picture by its path in the site.</param>
/// <param name="LanguageOf">The language of a text of ours; null where it is the site's.</param>
/// <param name="Folder">The folder of the site's language, with its slash; empty for the dossier's own.</param>
/// <param name="MostSteps">How many steps the templates of one page may take.</param>
internal sealed record TemplateGround(
    ScriptObject Functions, TemplateSet Templates, LinkedMentions Extent, string? BaseUrl, Func<string, PictureSize?> SizeOf, Func<Prose, string?> LanguageOf, string Folder, long MostSteps);

/// <summary>
/// The language's context as a site needs it: what a template prints is escaped for where it is printed, links are made
/// relative to the page, texts become HTML; nothing is cut short in silence, and a template that does not come to an end
/// is stopped by the steps it takes. A context serves one page and one thread: what a template set, and what a failure
/// left half done, ends with it.
/// </summary>
internal sealed class SiteContext : TemplateContext
{
    private readonly TemplateGround _ground;
    private readonly List<SourceSpan> _includes;
    private readonly int _insetDepth;
    private SiteContext? _within;
    private ScriptObject _model = [];

    /// <summary>The statement or expression that was last evaluated: where what is printed comes from.</summary>
    private ScriptNode? _last;

    private int _printDepth;
    private long _printed;

    /// <param name="ground">What all pages share.</param>
    /// <param name="links">The page, from which links are written.</param>
    public SiteContext(TemplateGround ground, LinkBase links)
        : this(ground, links, new StepCount(ground.MostSteps), [], 0)
    {
    }

    private SiteContext(TemplateGround ground, LinkBase links, StepCount steps, List<SourceSpan> includes, int insetDepth)
        : base(ground.Functions)
    {
        _ground = ground;
        Steps = steps;
        Fragments = new FragmentPrinter(this, steps);
        Missing = new MissingMembers(ground.Templates);
        _includes = includes;
        _insetDepth = insetDepth;
        Links = links;
        TryGetVariable = FindArgument;
        NewLine = "\n";
        // What is inserted keeps its own line starts: indenting it would change what stands in <pre>.
        AutoIndent = false;
        // Members of .NET objects are not for templates, but for those of dates.
        MemberFilter = member => member.DeclaringType == typeof(DateTime) || member.DeclaringType == typeof(TimeSpan);
        SetLimits();
    }

    /// <summary>The page being rendered, from which links are written.</summary>
    public LinkBase Links { get; set; }

    /// <summary>What the template being rendered makes, which decides how its values are escaped.</summary>
    public TemplateKind Kind { get; private set; }

    /// <summary>Where the partials were included through which a failure came, the innermost first.</summary>
    public IReadOnlyList<SourceSpan> FailedIncludes => _includes;

    /// <summary>Prints what was printed on another page alike.</summary>
    public FragmentPrinter Fragments { get; }

    /// <summary>What the user's templates ask for in vain.</summary>
    public MissingMembers Missing { get; private init; }

    /// <summary>How much the page's templates have done so far.</summary>
    public StepCount Steps { get; }

    /// <summary>Renders a template of the page.</summary>
    /// <param name="template">The template, which could be parsed.</param>
    /// <param name="model">Its globals.</param>
    /// <param name="taken">Takes what it prints.</param>
    /// <exception cref="ScriptRuntimeException">The template fails.</exception>
    public T Render<T>(SiteTemplate template, ScriptObject model, Func<ReadOnlySpan<char>, T> taken)
    {
        _model = model;
        return RenderWith(model, template, taken);
    }

    /// <summary>Notes that a failure came through an include; meant for an exception filter, so it lets the failure pass.</summary>
    public bool NoteFailedInclude(SourceSpan include)
    {
        _includes.Add(include);
        return false;
    }

    /// <summary>Notes that a template looks up what is not there.</summary>
    public void NoteMissing(ScriptMemberExpression part, IScriptObject holder) => Missing.Note(part, holder);

    /// <summary>The partial that an include means.</summary>
    /// <exception cref="ScriptRuntimeException">There is none, or it could not be parsed.</exception>
    public SiteTemplate FindPartial(string? name, SourceSpan at)
    {
        var partial = _ground.Templates.FindPartial(name ?? "")
            ?? throw new ScriptRuntimeException(at, Messages.NoSuchPartial(name ?? "", Spelling.Nearest(name ?? "", _ground.Templates.Names)));
        return partial.Parsed.HasErrors ? throw new UnreadableTemplateException(at) : partial;
    }

    /// <summary>Prints a partial.</summary>
    /// <param name="partial">The partial, which could be parsed.</param>
    /// <param name="arguments">What stands behind its name, which it finds in <c>$</c>.</param>
    public void PrintPartial(SiteTemplate partial, ScriptArray arguments)
    {
        PushLocal();
        try
        {
            SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true, force: true);
            Print(partial.Parsed.Page!);
        }
        finally
        {
            PopLocal();
        }
    }

    public override string GetTemplatePathFromName(string? templateName, ScriptNode? callerContext) =>
        FindPartial(templateName, callerContext?.Span ?? CurrentSpan).Name;

    /// <summary>Every partial was parsed before the first page; none is parsed for a page.</summary>
    protected override Template CreateTemplate(string templatePath, ScriptNode? callerContext) => _ground.Templates.FindPartial(templatePath)!.Parsed;

    /// <summary>Evaluates a part of a template: this is where its steps are counted and its values kept in bounds.</summary>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        switch (scriptNode)
        {
            case null:
                return null;
            case FragmentStatement fragment:
                // That statements stand together is no step of theirs.
                Fragments.Print(fragment);
                _last = fragment;
                return null;
        }

        var depth = scriptNode is ScriptPipeCall ? TemplateLimits.DepthOfPipe : 1;
        Steps.Enter(scriptNode, depth);
        var value = ShortWays.IsPlain(scriptNode) ? scriptNode.Evaluate(this)
            : ShortWays.TryLookUp(this, scriptNode, out var found) ? found
            : scriptNode is ScriptInterpolatedStringExpression words ? Interpolated(words)
            : base.Evaluate(scriptNode, aliasReturnedFunction);
        Steps.Leave(depth);
        _last = scriptNode;
        if (value is ScriptObject)
            Missing.NoteMade(scriptNode, value);

        return value switch
        {
            null or bool or HtmlText => value,
            string text => ValueBounds.Within(text, scriptNode, Steps),
            _ => ValueBounds.Within(value, scriptNode, Steps),
        };
    }

    /// <summary>Prints a value: texts as HTML, links as addresses, words escaped.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject) => textAsObject switch
    {
        null => this,
        string words => Write(Escape(words)),
        HtmlText html => Write(html.Html),
        ProseText prose => Write(Render(prose)),
        PageLink link => Write(Escape(Address(link))),
        // What a block or a function printed was escaped when it was printed.
        IScriptOutput captured => Write(captured.ToString()),
        int number => Write(number.ToString(CultureInfo.InvariantCulture)),
        _ => Write(Escape(ObjectToString(textAsObject) ?? "")),
    };

    /// <summary>What a value is as words, for functions that work on words.</summary>
    public override string? ObjectToString(object? value, bool nested = false)
    {
        switch (value)
        {
            case HtmlText html:
                return html.Html;
            case ProseText prose:
                return Render(prose);
            case PageLink link:
                return Address(link);
            case string words:
                return nested ? StringFunctions.Literal(words) : words;
            default:
                return InWords(value, nested);
        }
    }

    /// <summary>A pair of a name and a value, over which a loop over an object goes, as an object of the language.</summary>
    public override void SetLoopVariable(ScriptVariable variable, object? value) =>
        base.SetLoopVariable(variable, value is KeyValuePair<string, object?> pair ? new ScriptObject { ["key"] = pair.Key, ["value"] = pair.Value } : value);

    /// <summary>Objects are no lists; the package would work that out at each look into one, such as <c>words.countries[code]</c>.</summary>
    protected override IListAccessor? GetListAccessorImpl(object target, Type type) => target switch
    {
        ScriptObject => null,
        ScriptArray => ListItems.Instance,
        _ => base.GetListAccessorImpl(target, type),
    };

    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        Steps.Take(1, loop.Span);
        return true;
    }

    /// <summary>
    /// The package's own limits end in an error or, worse, in a text that is cut off. So they lie where no page comes to,
    /// and where they are met all the same, that is an error.
    /// </summary>
    private void SetLimits()
    {
        LimitToString = TemplateLimits.LongestText;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OutputLimit = TemplateLimits.LongestPage;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        LoopLimit = TemplateLimits.MostRounds;
        RecursiveLimit = 0;
        // The package counts rounds from the outermost loop on. A sequence that is left open makes the whole page one loop.
        _ = ArrayFunctions.Limit(this, default, new object[2], 2)!.GetEnumerator().MoveNext();
    }

    /// <summary>What is named after an include is found as <c>$name</c>, too.</summary>
    private bool FindArgument(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        return variable is ScriptVariableLocal && variable != ScriptVariable.Arguments
            && GetValue((ScriptVariable)ScriptVariable.Arguments) is ScriptArray arguments
            && arguments.TryGetValue(this, span, variable.BaseName, out value);
    }

    /// <summary>A text with values in it, <c>$"a{b}"</c>; the package would write them as the machine does, in the culture of the thread.</summary>
    private string Interpolated(ScriptInterpolatedStringExpression words)
    {
        var text = new StringBuilder();
        foreach (var part in words.Parts)
        {
            text.Append(ObjectToString(Evaluate(part, aliasReturnedFunction: false)));
            if (text.Length > TemplateLimits.LongestText)
                throw new ScriptRuntimeException(words.Span, Messages.TemplateTextTooLong(TemplateLimits.LongestText));
        }

        return text.ToString();
    }

    private SourceSpan LastSpan => _last?.Span ?? CurrentSpan;

    /// <summary>The words of a list, an object, a number; a list within a list only so deep, and none too long.</summary>
    private string? InWords(object? value, bool nested)
    {
        _printed = _printDepth == 0 ? 0 : _printed;
        Steps.Enter(_last);
        if (++_printDepth > ObjectRecursionLimit)
            throw new ScriptRuntimeException(LastSpan, Messages.TemplateValueTooDeep);

        var words = value is DateTime moment ? TemplateDates.InWords(moment) : base.ObjectToString(value, nested);
        _printDepth--;
        Steps.Leave();
        _printed += 2 + (words?.Length ?? 0);
        Steps.TakeSize(words?.Length ?? 0, LastSpan);
        return _printed <= TemplateLimits.LongestText ? words : throw new ScriptRuntimeException(LastSpan, Messages.TemplateTextTooLong(TemplateLimits.LongestText));
    }

    private string Escape(string words) => Kind == TemplateKind.Html ? Escaping.Html(words) : Escaping.Markdown(words);

    /// <summary>
    /// Relative to the page; but a server shows the page for lost addresses at any depth, so its links begin at the root
    /// of the server, where that is known.
    /// </summary>
    private string Address(PageLink link)
    {
        Fragments.Reach(link.Route);
        return Links.Page == Route.NotFound && _ground.BaseUrl is not null
            ? new Uri(link.Route.Under(_ground.BaseUrl)).AbsolutePath
            : Links.To(link.Route, link.Anchor);
    }

    /// <summary>A text that is not translated says what language it is in, and which way that runs.</summary>
    private string InItsLanguage(ProseText prose, string html)
    {
        if (prose.HasLanguage || _ground.LanguageOf(prose.Linked.Prose) is not { } language)
            return html;

        var element = prose.Form == ProseForm.Blocks ? "div" : "span";
        return $"<{element} lang=\"{Escape(language)}\" dir=\"{SiteWording.DirectionOf(language)}\">{html}</{element}>";
    }

    /// <summary>In a Markdown template a text stays Markdown, to be read with what stands around it.</summary>
    private string Render(ProseText prose)
    {
        Fragments.Reach(prose);
        return Kind == TemplateKind.Html ? InItsLanguage(prose, ProseRenderer.Render(prose, Links, _ground.Extent, _ground.SizeOf, Print))
            : prose.Linked.Prose.IsPlain ? Escape(prose.Linked.Prose.Markdown) : prose.Linked.Prose.Markdown;
    }

    /// <summary>Prints a partial within a text, in a context of its own: this one is in the middle of a template. Null where there is no such partial.</summary>
    private string? Print(Inset inset)
    {
        if (_ground.Templates.FindPartial(inset.Partial) is not { Kind: TemplateKind.Html, Parsed.HasErrors: false } partial)
            return null;

        if (_insetDepth == TemplateLimits.DeepestInset)
            throw new ScriptRuntimeException(LastSpan, Messages.TemplateTooDeep);

        _within ??= new SiteContext(_ground, Links, Steps, _includes, _insetDepth + 1) { Missing = Missing };
        try
        {
            return _within.RenderInset(partial, this, inset.Model);
        }
        catch (ScriptRuntimeException) when (NoteFailedInclude(LastSpan))
        {
            throw;
        }
    }

    private string RenderInset(SiteTemplate partial, SiteContext around, ScriptObject model)
    {
        Links = around.Links;
        _model = around._model;
        PushGlobal(_model);
        var text = RenderWith(model, partial, printed => printed.ToString());
        PopGlobal();
        return text;
    }

    private T RenderWith<T>(ScriptObject globals, SiteTemplate template, Func<ReadOnlySpan<char>, T> taken)
    {
        Kind = template.Kind;
        Fragments.Begin(Links, Kind == TemplateKind.Html && Links.Page != Route.NotFound, _ground.Folder);
        using var output = new PageOutput();
        PushGlobal(globals);
        PushOutput(output);
        Print(template.Parsed.Page!);
        PopOutput();
        PopGlobal();
        return taken(output.Printed);
    }

    private void Print(ScriptPage page)
    {
        if (Evaluate(page, aliasReturnedFunction: false) is { } rest)
            Write(page.Span, rest);
    }
}

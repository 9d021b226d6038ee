using Dossier.Entries.Site;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Rendering.Texts;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Dossier.Rendering.Templates;

/// <summary>
/// The language's context as a site needs it: what a template prints is escaped for where it is printed, links are made
/// relative to the page, texts become HTML. One thread uses a context at a time, for one page after another.
/// </summary>
internal sealed class SiteContext : TemplateContext, IDisposable
{
    /// <summary>Far beyond the entries of any dossier, and still the end of a loop that would never end.</summary>
    private const int MostSteps = 100_000_000;

    /// <summary>No page takes this long to render; a template that does is caught in a loop within a loop.</summary>
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(30);

    private readonly ScriptObject _builtins;
    private readonly TemplateSet _templates;

    private readonly LinkedMentions _extent;
    private readonly string? _baseUrl;
    private readonly Func<string, PictureSize?> _sizeOf;
    private readonly List<SourceSpan> _includes;
    private CancellationTokenSource? _time;
    private SiteContext? _within;

    public SiteContext(ScriptObject builtins, TemplateSet templates, LinkedMentions extent, string? baseUrl, Func<string, PictureSize?> sizeOf)
        : this(builtins, templates, extent, baseUrl, sizeOf, [])
    {
    }

    private SiteContext(ScriptObject builtins, TemplateSet templates, LinkedMentions extent, string? baseUrl, Func<string, PictureSize?> sizeOf, List<SourceSpan> includes)
        : base(builtins)
    {
        _includes = includes;
        _builtins = builtins;
        _templates = templates;
        _extent = extent;
        _baseUrl = baseUrl;
        _sizeOf = sizeOf;
        TemplateLoader = new SiteTemplateLoader(templates);
        NewLine = "\n";
        LoopLimit = MostSteps;
        // No limit: a long page is long, and must not be cut short in silence.
        LimitToString = 0;
        // What is inserted keeps its own line starts: indenting it would change what stands in <pre>.
        AutoIndent = false;
        foreach (var name in templates.Names)
        {
            CachedTemplates[name] = templates.FindPartial(name)!.Parsed;
        }
    }

    /// <summary>The page being rendered, from which links are written.</summary>
    public LinkBase Links { get; set; } = new(Route.Home);

    /// <summary>The globals of that page.</summary>
    private ScriptObject Model { get; set; } = [];

    /// <summary>What the template being rendered makes, which decides how its values are escaped.</summary>
    public TemplateKind Kind { get; private set; }

    /// <summary>Turns to the next page. What a template set on the way to the last one is forgotten.</summary>
    /// <param name="links">The page.</param>
    public void Begin(LinkBase links)
    {
        Links = links;
        _includes.Clear();
        _time?.Dispose();
        _time = new CancellationTokenSource(_longest);
        CancellationToken = _time.Token;
        ((DateTimeFunctions)BuiltinObject["date"]!).Format = DateTimeFunctions.DefaultFormat;
    }

    /// <summary>Makes ready for one template of the page.</summary>
    /// <param name="kind">What the template makes.</param>
    /// <param name="model">Its globals.</param>
    public void Begin(TemplateKind kind, ScriptObject model)
    {
        Reset();
        Kind = kind;
        Model = model;
        PushGlobal(model);
    }

    /// <summary>Where the partials were included through which a failure came, the innermost first.</summary>
    public IReadOnlyList<SourceSpan> FailedIncludes => _includes;

    /// <summary>Notes that a failure came through an include; meant for an exception filter, so it lets the failure pass.</summary>
    public bool NoteFailedInclude(SourceSpan include)
    {
        _includes.Add(include);
        return false;
    }

    public void Dispose()
    {
        _within?.Dispose();
        _time?.Dispose();
    }

    /// <summary>Prints a value: texts as HTML, links as addresses, words escaped.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                return this;
            case string words:
                return Write(Escape(words));
            case HtmlText html:
                return Write(html.Html);
            case ProseText prose:
                return Write(Render(prose));
            case PageLink link:
                return Write(Escape(Address(link)));
            case IScriptOutput captured:
                // What a block or a function printed was escaped when it was printed.
                return Write(captured.ToString() ?? "");
            case bool or int or long:
                return base.Write(span, textAsObject);
            default:
                return Write(Escape(ObjectToString(textAsObject) ?? ""));
        }
    }

    /// <summary>What a value is as words, for functions that work on words.</summary>
    public override string? ObjectToString(object? value, bool nested = false) => value switch
    {
        HtmlText html => html.Html,
        ProseText prose => Render(prose),
        PageLink link => Address(link),
        _ => base.ObjectToString(value, nested),
    };

    private string Escape(string words) => Kind == TemplateKind.Html ? Escaping.Html(words) : Escaping.Markdown(words);

    /// <summary>
    /// Relative to the page; but a server shows the page for lost addresses at any depth, so its links begin at the root
    /// of the server, where that is known.
    /// </summary>
    private string Address(PageLink link) => Links.Page == Route.NotFound && _baseUrl is not null
        ? new Uri(link.Route.Under(_baseUrl)).AbsolutePath
        : Links.To(link.Route, link.Anchor);

    /// <summary>In a Markdown template a text stays Markdown, to be read with what stands around it.</summary>
    private string Render(ProseText prose) =>
        Kind == TemplateKind.Html ? ProseRenderer.Render(prose, Links, _extent, _sizeOf, Print) : prose.Linked.Prose.Markdown;

    /// <summary>Prints a partial within a text, in a context of its own: this one is in the middle of a template. Null where there is no such partial.</summary>
    private string? Print(Inset inset)
    {
        if (_templates.FindPartial(inset.Partial) is not { Kind: TemplateKind.Html, Parsed.HasErrors: false } partial)
        {
            return null;
        }

        _within ??= new SiteContext(_builtins, _templates, _extent, _baseUrl, _sizeOf, _includes);
        _within.Links = Links;
        _within.CancellationToken = CancellationToken;
        _within.Begin(TemplateKind.Html, Model);
        _within.PushGlobal(inset.Model);
        return partial.Parsed.Render(_within);
    }
}

using System.Collections.Concurrent;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Pages.Models;
using Dossier.Rendering.Files;
using Dossier.Rendering.Templates.Limits;
using Dossier.Rendering.Texts;
using Dossier.Sources;
using Dossier.Text;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates;

/// <summary>
/// Pages to HTML. In: the pages and what they show. Out: a file for each. A page's template makes its content, the
/// template <c>layout</c> puts that in its frame. An error in a template is reported once, with the first page it spoils.
/// </summary>
public sealed class SiteRenderer(TemplateSet templates, PageModels models, ScriptObject functions, SiteAssets assets, ResolvedDossier dossier)
{
    private const string Layout = "layout";

    private readonly TemplateGround _ground = new(functions, templates, dossier.Settings.Mentions, models.BaseUrl, assets.SizeOf, dossier.LanguageOf, models.Languages.PathOf(""), TemplateLimits.MostSteps(EntriesOf(dossier)));

    /// <summary>Renders a page; null where its template fails.</summary>
    /// <param name="page">The page.</param>
    /// <param name="faults">Receives what is wrong with the templates.</param>
    public RenderedFile? Render(Page page, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        RenderedFile? made = null;
        var rendered = RenderPage(page, file => made = file);
        Report([rendered], faults);
        MissingMembers.Report(rendered.Missing, [page], models, faults);
        return made;
    }

    /// <summary>Renders pages, each on whatever core is free.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="faults">Receives what is wrong with the templates.</param>
    /// <param name="work">On how many cores, and until when.</param>
    /// <param name="made">Receives each page as soon as it is made, in any order and on any thread.</param>
    /// <returns>Whether all could be made; where not, which of the others were is chance.</returns>
    public bool Render(ImmutableArray<Page> pages, DiagnosticBag faults, ParallelOptions work, Action<RenderedFile> made)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var rendered = new RenderedPage?[pages.Length];
        // Of each template, the first page on which it was found to run on. Later pages need not be tried, earlier ones are.
        var ends = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        bool IsBehind(int at) => ends.TryGetValue(pages[at].Template, out var end) && at > end;
        Parallel.For(0, pages.Length, work, at =>
        {
            if (IsBehind(at))
                return;

            rendered[at] = RenderPage(pages[at], made);
            if (rendered[at]!.Failure is { IsLong: true })
                ends.AddOrUpdate(pages[at].Template, at, (_, end) => Math.Min(end, at));
        });
        // Which of the pages behind were tried is chance: what was found there is not told.
        var told = rendered.Where((page, at) => !IsBehind(at)).OfType<RenderedPage>().ToArray();
        Report(told, faults);
        MissingMembers.Report(told.SelectMany(page => page.Missing), pages, models, faults);
        return told.Length == pages.Length && told.All(page => page.IsMade);
    }

    private static int EntriesOf(ResolvedDossier dossier) => dossier.Articles.Length + dossier.Actors.Length + dossier.Events.Length + dossier.Pages.Length;

    private RenderedPage RenderPage(Page page, Action<RenderedFile> made)
    {
        var faults = new DiagnosticBag();
        var context = new SiteContext(_ground, models.LinksOf(page));
        try
        {
            var html = RenderPage(page, context, faults);
            if (html is not null)
                made(new RenderedFile(page.Route.Path, html));

            return new RenderedPage(html is not null, null, faults) { Missing = context.Missing.Found };
        }
        catch (UnreadableTemplateException)
        {
            return new RenderedPage(IsMade: false, null, faults);
        }
        catch (ScriptRuntimeException failure)
        {
            // A failure within a partial has its own place; a partial that is missing fails where it is included.
            var through = context.FailedIncludes.Where(include => !include.Equals(failure.Span)).Select(include => TemplatePlace.Of(include, page.Template).ToString()).Distinct(StringComparer.Ordinal);
            var isLong = context.Steps.Taken > TemplateLimits.StepsOfLongFailure;
            return new RenderedPage(IsMade: false, new TemplateFailure(page, failure.Span, TemplateLimits.MessageOf(failure), string.Join(", ", through), isLong), faults);
        }
    }

    /// <summary>A page in its frame, in UTF-8; null where a template of it could not be parsed, which was reported then.</summary>
    private byte[]? RenderPage(Page page, SiteContext context, DiagnosticBag faults)
    {
        var model = models.Of(page);
        if (Find(page.Template) is not { } template)
            return null;

        var html = RenderText(template, model, context, faults);
        if (((ScriptObject)model["page"]!).TryGetValue(Layout, out var layout) && layout is "none")
            return Utf8(html);

        model["content"] = new HtmlText(html);
        // The frame leads from page to page, whatever stands on this one.
        context.Links = new LinkBase(page.Route);
        return Find(layout as string ?? Layout) switch
        {
            null => null,
            { Kind: TemplateKind.Html } frame => context.Render(frame, model, Utf8),
            var frame => Utf8(RenderText(frame, model, context, faults)),
        };
    }

    /// <summary>A template by its name; null where it could not be parsed.</summary>
    private SiteTemplate? Find(string name)
    {
        var template = templates.FindPage(name) ?? throw new ScriptRuntimeException(default, Messages.NoSuchTemplate(name));
        return template.Parsed.HasErrors ? null : template;
    }

    private string RenderText(SiteTemplate template, ScriptObject model, SiteContext context, DiagnosticBag faults)
    {
        var text = context.Render(template, model, printed => printed.ToString());
        return template.Kind == TemplateKind.Html ? text : FromMarkdown(text, template, context, faults);
    }

    /// <summary>A page in UTF-8, without what HTML forbids in one (HTML Standard, 13.2.3.5), wherever it comes from.</summary>
    private static byte[] Utf8(ReadOnlySpan<char> text)
    {
        if (InvisibleCharacters.In(text))
            text = InvisibleCharacters.Removed(text.ToString());

        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }

    /// <summary>What a Markdown template made is read like any text: its links resolve, its names become links, its HTML is sanitised.</summary>
    private string FromMarkdown(string markdown, SiteTemplate template, SiteContext context, DiagnosticBag faults)
    {
        var prose = ProseParser.Parse(markdown, _ => Place.Whole(template.File.Path), faults);
        var linked = dossier.LinkNames(prose, template.File.Name);
        return ProseRenderer.Render(new ProseText(linked, ProseForm.Blocks), context.Links, dossier.Settings.Mentions, assets.SizeOf);
    }

    private void Report(IReadOnlyCollection<RenderedPage> pages, DiagnosticBag faults)
    {
        faults.AddAll(pages.SelectMany(page => page.Faults.Sorted()));
        foreach (var same in pages.Select(page => page.Failure).OfType<TemplateFailure>().GroupBy(failure => (Place: PlaceOf(failure), failure.Message)))
        {
            var first = same.First();
            faults.Add(Messages.TemplateFailed(same.Key.Place, first.Message, first.Through, first.Page.Route.Path, first.Page.Source?.File.Path, same.Count() - 1));
        }
    }

    private Place PlaceOf(TemplateFailure failure) => string.IsNullOrEmpty(failure.Span.FileName)
        ? Place.Whole(templates.FindPage(failure.Page.Template)?.File.Path ?? failure.Page.Template)
        : TemplatePlace.Of(failure.Span, failure.Span.FileName);

    /// <summary>What became of a page: whether it is made, or why not; and what is wrong with what its templates made.</summary>
    private sealed record RenderedPage(bool IsMade, TemplateFailure? Failure, DiagnosticBag Faults)
    {
        /// <summary>What the user's templates ask for in vain.</summary>
        public IReadOnlyCollection<ScriptMemberExpression> Missing { get; init; } = [];
    }

    /// <param name="Page">The page.</param>
    /// <param name="Span">Where a template failed.</param>
    /// <param name="Message">Why.</param>
    /// <param name="Through">The places of the includes that led there.</param>
    /// <param name="IsLong">Whether it took long to fail, as counted by its steps.</param>
    private sealed record TemplateFailure(Page Page, SourceSpan Span, string Message, string Through, bool IsLong);
}

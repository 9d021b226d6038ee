using System.Collections.Immutable;
using System.Text;
using Dossier.Diagnostics;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Pages.Models;
using Dossier.Rendering.Files;
using Dossier.Rendering.Texts;
using Dossier.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates;

/// <summary>
/// Pages to HTML. In: the pages and what they show. Out: a file for each. A page's template makes its content, the
/// template <c>layout</c> puts that in its frame. An error in a template is reported once, with the first page it spoils.
/// </summary>
public sealed class SiteRenderer(TemplateSet templates, PageModels models, Func<ScriptObject> functions, SiteAssets assets, ResolvedDossier dossier)
{
    private const string Layout = "layout";

    /// <summary>Renders pages, each on whatever core is free; the result is in their order.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="faults">Receives what is wrong with the templates.</param>
    /// <param name="work">On how many cores, and until when.</param>
    public ImmutableArray<RenderedFile> Render(ImmutableArray<Page> pages, DiagnosticBag faults, ParallelOptions work)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var files = new RenderedFile?[pages.Length];
        var failures = new TemplateFailure?[pages.Length];
        Parallel.For(
            0,
            pages.Length,
            work,
            () => new SiteContext(functions(), templates, dossier.Settings.Mentions, models.BaseUrl, assets.SizeOf),
            (at, loop, context) =>
            {
                (files[at], failures[at]) = RenderPage(pages[at], context, faults);
                if (failures[at] is { RanAway: true })
                {
                    // The same template would run away on page after page.
                    loop.Stop();
                }

                return context;
            },
            context => context.Dispose());
        Report(failures, faults);
        return [.. files.OfType<RenderedFile>()];
    }

    private (RenderedFile? File, TemplateFailure? Failure) RenderPage(Page page, SiteContext context, DiagnosticBag faults)
    {
        try
        {
            var model = models.Of(page);
            context.Begin(models.LinksOf(page));
            if (RenderTemplate(page.Template, model, context, faults) is not { } html)
            {
                return (null, null);
            }

            if (((ScriptObject)model["page"]!).TryGetValue(Layout, out var layout) && layout is "none")
            {
                return (FileOf(page, html), null);
            }

            model["content"] = new HtmlText(html);
            // The frame leads from page to page, whatever stands on this one.
            context.Links = new LinkBase(page.Route);
            return (RenderTemplate(layout as string ?? Layout, model, context, faults) is { } framed ? FileOf(page, framed) : null, null);
        }
        catch (ScriptRuntimeException failure)
        {
            // A failure within a partial has its own place; a partial that is missing fails where it is included.
            var through = context.FailedIncludes.Where(include => !include.Equals(failure.Span)).Select(include => TemplatePlace.Of(include, page.Template).ToString());
            return (null, new TemplateFailure(page, failure.Span, failure.OriginalMessage, string.Join(", ", through), failure is ScriptAbortException));
        }
    }

    /// <summary>What a template makes; null where it could not be parsed, which was reported then.</summary>
    private string? RenderTemplate(string name, ScriptObject model, SiteContext context, DiagnosticBag faults)
    {
        var template = templates.FindPage(name) ?? throw new ScriptRuntimeException(default, Messages.NoSuchTemplate(name));
        if (template.Parsed.HasErrors)
        {
            return null;
        }

        context.Begin(template.Kind, model);
        var text = template.Parsed.Render(context);
        return template.Kind == TemplateKind.Html ? text : FromMarkdown(text, template, context, faults);
    }

    /// <summary>What a Markdown template made is read like any text: its links resolve, its names become links, its HTML is sanitised.</summary>
    private string FromMarkdown(string markdown, SiteTemplate template, SiteContext context, DiagnosticBag faults)
    {
        var prose = ProseParser.Parse(markdown, _ => Place.Whole(template.File.Path), faults);
        var linked = dossier.LinkNames(prose, template.File.Name);
        return ProseRenderer.Render(new ProseText(linked, ProseForm.Blocks), context.Links, dossier.Settings.Mentions, assets.SizeOf);
    }

    private static RenderedFile FileOf(Page page, string html) => new(page.Route.Path, Encoding.UTF8.GetBytes(html));

    private void Report(IEnumerable<TemplateFailure?> failures, DiagnosticBag faults)
    {
        foreach (var same in failures.OfType<TemplateFailure>().GroupBy(failure => (Place: PlaceOf(failure), failure.Message)))
        {
            var first = same.First();
            var message = first.RanAway ? Messages.TemplateRanAway : first.Message;
            faults.Add(Messages.TemplateFailed(same.Key.Place, message, first.Through, first.Page.Route.Path, first.Page.Source?.File.Path, same.Count() - 1));
        }
    }

    private Place PlaceOf(TemplateFailure failure) => string.IsNullOrEmpty(failure.Span.FileName)
        ? Place.Whole(templates.FindPage(failure.Page.Template)?.File.Path ?? failure.Page.Template)
        : TemplatePlace.Of(failure.Span, failure.Span.FileName);

    private sealed record TemplateFailure(Page Page, Scriban.Parsing.SourceSpan Span, string Message, string Through, bool RanAway);
}

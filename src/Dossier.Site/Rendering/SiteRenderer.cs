using System.Collections.Immutable;
using System.Text;
using Dossier.Diagnostics;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Pages.Models;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Dossier.Rendering;

/// <summary>
/// Pages to HTML. In: the pages and what they show. Out: a file for each. A page's template makes its content, the
/// template <c>layout</c> puts that in its frame. An error in a template is reported once, with the first page it spoils.
/// </summary>
public sealed class SiteRenderer(TemplateSet templates, PageModels models, ScriptObject functions, ResolvedDossier dossier)
{
    private const string Layout = "layout";

    /// <summary>Renders pages, each on whatever core is free; the result is in their order.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="faults">Receives what is wrong with the templates.</param>
    public ImmutableArray<RenderedFile> Render(ImmutableArray<Page> pages, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var files = new RenderedFile?[pages.Length];
        var failures = new TemplateFailure?[pages.Length];
        Parallel.For(
            0,
            pages.Length,
            () => new SiteContext(functions, templates, dossier.Settings.Mentions, models.BaseUrl),
            (at, _, context) =>
            {
                (files[at], failures[at]) = RenderPage(pages[at], context, faults);
                return context;
            },
            _ => { });
        Report(failures, faults);
        return [.. files.OfType<RenderedFile>()];
    }

    private (RenderedFile? File, TemplateFailure? Failure) RenderPage(Page page, SiteContext context, DiagnosticBag faults)
    {
        try
        {
            var model = models.Of(page);
            context.Page = page.Route;
            var html = RenderTemplate(page.Template, model, context, faults);
            if (((ScriptObject)model["page"]!).TryGetValue(Layout, out var layout) && layout is "none")
            {
                return (FileOf(page, html), null);
            }

            model["content"] = new HtmlText(html);
            return (FileOf(page, RenderTemplate(layout as string ?? Layout, model, context, faults)), null);
        }
        catch (ScriptRuntimeException failure)
        {
            return (null, new TemplateFailure(page, failure.Span, failure.OriginalMessage));
        }
    }

    private string RenderTemplate(string name, ScriptObject model, SiteContext context, DiagnosticBag faults)
    {
        var template = templates.FindPage(name) ?? throw new ScriptRuntimeException(default, Messages.NoSuchTemplate(name));
        if (template.Parsed.HasErrors)
        {
            return "";
        }

        context.Reset();
        context.Kind = template.Kind;
        context.PushGlobal(model);
        var text = template.Parsed.Render(context);
        return template.Kind == TemplateKind.Html ? text : FromMarkdown(text, template, context, faults);
    }

    /// <summary>What a Markdown template made is read like any text: its links resolve, its names become links, its HTML is sanitised.</summary>
    private string FromMarkdown(string markdown, SiteTemplate template, SiteContext context, DiagnosticBag faults)
    {
        var prose = Entries.Text.ProseParser.Parse(markdown, _ => Place.Whole(template.File.Path), faults);
        var linked = dossier.Linker.WithNames(prose, template.File.Name);
        return ProseRenderer.Render(new ProseText(linked, ProseForm.Blocks), context.Page, dossier.Settings.Mentions);
    }

    private static RenderedFile FileOf(Page page, string html) => new(page.Route.Path, Encoding.UTF8.GetBytes(html));

    private static void Report(IEnumerable<TemplateFailure?> failures, DiagnosticBag faults)
    {
        foreach (var same in failures.OfType<TemplateFailure>().GroupBy(failure => (TemplatePlace.Of(failure.Span, failure.Page.Template), failure.Message)))
        {
            var first = same.First().Page;
            faults.Add(Messages.TemplateFailed(same.Key.Item1, same.Key.Message, first.Route.Path, first.Source?.File.Path, same.Count() - 1));
        }
    }

    private sealed record TemplateFailure(Page Page, Scriban.Parsing.SourceSpan Span, string Message);
}

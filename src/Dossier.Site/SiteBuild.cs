using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Advice;
using Dossier.Diagnostics;
using Dossier.Entries;
using Dossier.Graph;
using Dossier.Graph.Evidence;
using Dossier.Output;
using Dossier.Pages;
using Dossier.Pages.Data;
using Dossier.Pages.Models;
using Dossier.Rendering;
using Dossier.Rendering.Search;
using Dossier.Rendering.TakeAway;
using Dossier.Sources;

namespace Dossier;

/// <summary>The build, top to bottom: start reading here.</summary>
public static class SiteBuild
{
    /// <summary>Turns a folder of entries into the files of a site. Nothing is written.</summary>
    /// <param name="options">The folders and switches.</param>
    /// <param name="faults">Receives every diagnostic; the files are fit to publish only where it holds no error.</param>
    public static ImmutableArray<RenderedFile> Run(BuildOptions options, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(faults);

        var sources = SourceReader.Read(options.Content, options.Templates, faults);
        if (sources.Content.IsEmpty)
        {
            return [];
        }

        var entries = EntryParser.Parse(sources, faults);
        var assets = SiteAssets.Gather(sources, faults);
        options.Entered?.Invoke(BuildStage.Linking);
        var linkable = sources.ContentAssets.Select(asset => asset.Name).ToFrozenSet(StringComparer.Ordinal);
        var dossier = DossierResolver.Resolve(entries, linkable, entry => entry.Publication.IsVisible(options.Now, options.Drafts), faults);
        options.Entered?.Invoke(BuildStage.Weighing);
        var evidence = DossierEvidence.Weigh(dossier, faults);
        var baseUrl = options.BaseUrl ?? dossier.Settings.Url;
        var beside = TakeAwayFiles.Of(dossier, baseUrl);
        var wording = Wording.Read(sources, dossier.Settings.Language, dossier.Settings.LanguagePlace, faults);
        var changes = DossierChanges.Since(dossier, evidence, wording, options.Previous, options.Now, faults);
        var pages = PageRouter.Route(dossier, changes, [.. assets.Files.Select(file => file.Path), .. beside.All.Select(route => route.Path)], faults);
        var models = new PageModels(dossier, evidence, wording, changes, baseUrl);
        var templates = TemplateSet.Parse(sources.Templates, faults);
        var linkableFiles = new LinkableFiles(assets, pages, beside);
        var renderer = new SiteRenderer(templates, models, () => SiteFunctions.With(wording, linkableFiles), assets, dossier);
        options.Entered?.Invoke(BuildStage.Rendering);
        var rendered = renderer.Render(pages, faults);
        options.Entered?.Invoke(BuildStage.Gathering);
        ImmutableArray<RenderedFile> files =
        [
            .. rendered,
            .. MarkdownPages.Render(pages, dossier, evidence, wording),
            DossierData.Render(dossier, evidence, wording, changes, baseUrl),
            .. Tables.Render(dossier, evidence),
            .. Feed.Render(dossier, wording.Language, baseUrl),
            .. Sitemap.Render(pages, beside, baseUrl),
            Sitemap.RenderRobots(beside, baseUrl),
            .. SearchIndex.Files(dossier, evidence, wording),
            .. Previews.Files(dossier, wording),
            .. assets.Files,
            new RenderedFile(".nojekyll", ReadOnlyMemory<byte>.Empty),
        ];
        options.Entered?.Invoke(BuildStage.Checking);
        // A page that could not be rendered was reported; that links to it lead nowhere is no news.
        if (rendered.Length == pages.Length)
        {
            // The link to a page may stand where nothing could be read.
            var isWhole = !entries.IsFragmentary;
            var checks = new SiteCheckOptions
            {
                DisplayFolder = options.Output.Name,
                BaseUrl = baseUrl,
                UnlinkedPages = isWhole ? [Route.NotFound.Path, Route.Search.Path, Route.Print.Path] : [.. pages.Select(page => page.Route.Path)],
            };
            SiteChecker.Check(files, checks, faults);
        }

        if (options.AdviceOnOrder)
        {
            FieldOrder.Report(entries, faults);
        }

        if (options.Advice && !faults.HasErrors)
        {
            DossierAdvice.Give(entries, dossier, faults);
        }

        return files;
    }
}

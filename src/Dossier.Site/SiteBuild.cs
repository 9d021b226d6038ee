using Dossier.Advice;
using Dossier.Changes;
using Dossier.Entries;
using Dossier.Entries.Parsing;
using Dossier.Evidence;
using Dossier.Graph.Incremental;
using Dossier.Graph.Resolving;
using Dossier.Import.Damage;
using Dossier.Output;
using Dossier.Pages;
using Dossier.Pages.Models;
using Dossier.Rendering.Files;
using Dossier.Rendering.House;
using Dossier.Rendering.Templates;
using Dossier.Rendering.Templates.Checks;
using Dossier.Sources;
using Dossier.Wording;

namespace Dossier;

/// <summary>The build, top to bottom: start reading here.</summary>
public static class SiteBuild
{
    /// <summary>Turns a folder of entries into the files of a site. Nothing is written.</summary>
    /// <param name="options">The folders and switches.</param>
    /// <param name="faults">Receives every diagnostic; the files are fit to publish only where it holds no error in the end.</param>
    /// <param name="made">Receives each file as soon as it is made, in any order and on any thread. Where the content has errors, what comes is in part missing.</param>
    /// <exception cref="OperationCanceledException">The build was told to stop.</exception>
    public static void Run(BuildOptions options, DiagnosticBag faults, Action<RenderedFile> made)
    {
        if (Plan(options, new BuildCache(), changedPaths: null, faults) is { } plan)
            Finish(plan, faults, made);
    }

    /// <summary>The first part: everything up to what each page shows.</summary>
    /// <param name="options">The folders and switches.</param>
    /// <param name="cache">What an earlier build of the same folders left; it is left what this one makes.</param>
    /// <param name="changedPaths">The absolute paths of all that was written, renamed or deleted since that build; null where they are not known.</param>
    /// <param name="faults">Receives the diagnostics.</param>
    /// <returns>The site; null where there is nothing to make it of.</returns>
    public static SitePlan? Plan(BuildOptions options, BuildCache cache, IReadOnlyCollection<string>? changedPaths, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(cache);
        ArgumentNullException.ThrowIfNull(faults);

        var sources = SourceReader.Read(options.Content, options.Templates, cache.Files, changedPaths, faults);
        return sources.Content.IsEmpty ? null : Plan(options, sources, cache, faults);
    }

    private static SitePlan Plan(BuildOptions options, SourceSet sources, BuildCache cache, DiagnosticBag faults)
    {
        // Templates wait for nothing that entries say; to set their language up takes as long as to read a small dossier.
        var parsed = Task.Run(() => TemplateSet.Parse(sources.Templates, SiteFunctions.Names, faults));
        var entries = EntryParser.Parse(sources, cache.Entries, faults);
        bool IsVisible(Entry entry) => entry.Publication.IsVisible(options.Now, options.Drafts);
        sources = sources with { TemplateAssets = HouseSheets.Of(sources, entries.Settings) };
        var sheets = entries.Settings.Face.ExtraCss.Select(sheet => sheet.Value).ToFrozenSet(StringComparer.Ordinal);
        var assets = SiteAssets.Gather(sources, AssetUses.OfUnpublishedAlone(sources, entries, IsVisible), sheets, faults);
        options.Entered?.Invoke(BuildStage.Linking);
        var linkable = sources.ContentAssets.Concat(sources.Root).Select(asset => asset.Name).ToFrozenSet(StringComparer.Ordinal);
        var dossier = DossierResolver.Resolve(entries, linkable, IsVisible, cache.Links, faults);
        options.Entered?.Invoke(BuildStage.Weighing);
        var evidence = DossierEvidence.Weigh(dossier, faults);
        var baseUrl = options.BaseUrl ?? dossier.Settings.Url;
        var languages = new PublishedLanguages(dossier.Settings.Language, [.. dossier.Settings.Languages.Select(language => language.Value)]);
        var templates = parsed.GetAwaiter().GetResult();
        var wording = SiteWording.Read(sources, dossier.Settings.Language, dossier.Settings.LanguagePlace, templates.LooksUp, faults);
        var changes = DossierChanges.Since(dossier, entries.All, evidence, wording, options.Previous, options.Now, faults);
        var own = PageRouter.Own(dossier, changes);
        var beside = ExportFiles.Of(dossier, own, baseUrl);
        string[] taken = [.. options.DrawCard is null ? [] : languages.All.Select(language => language.Folder is { } folder ? Route.Card.In(folder).Path : Route.Card.Path), .. assets.Files.Select(file => file.Path), .. beside.All.Select(route => route.Path), .. languages.Further.SelectMany(language => own.Select(page => page.Route.In(language).Path))];
        var root = RootFiles.Gather(sources, languages.Further, own.Select(page => page.Route.Path).Concat(taken).Append(SitePlan.NoJekyll), faults);
        var routed = PageRouter.Route(own, taken.Concat(root.Files.Select(file => file.Path)), faults);
        var pages = PageTemplates.Of(routed.Pages, templates, sources, faults);
        OwnTemplates.Report(sources, templates, [.. pages.Select(page => page.Template), new Page.OfCard().Template], faults);
        var functions = SiteFunctions.With(templates.Says, wording, new LinkableFiles(assets, routed.Pages, beside, root.Named(isTranslated: false)), options.Now);
        var (models, renderer, card) = WithCard(
            languages,
            options,
            assets,
            hasCard => new PageModels(dossier, evidence, wording, changes, beside, languages, new SitePictures(assets.SizeOf, hasCard), templates.IsBuiltIn, baseUrl),
            models => new SiteRenderer(templates, models, functions, assets, dossier),
            faults);
        var plan = new SitePlan
        {
            Pages = pages,
            HaveAddresses = routed.HaveAddresses,
            Entries = entries,
            Dossier = dossier,
            Network = models.Network,
            Evidence = evidence,
            Changes = changes,
            Wording = wording,
            Assets = assets,
            Beside = beside,
            Root = root,
            LeftBehind = [.. RootFiles.LeftBehind(sources)],
            Languages = languages,
            Renderer = renderer,
            Card = card,
            Options = options,
            BaseUrl = baseUrl,
        };
        return entries.Settings.Languages.IsEmpty ? plan : plan.With([.. entries.Settings.Languages.Select(language => PlanIn(language, plan, sources, templates, linkable, faults))]);
    }

    /// <summary>The site of a further language: the same entries in its words, on pages of the same addresses in a folder of its name.</summary>
    private static SitePlan PlanIn(Located<string> language, SitePlan original, SourceSet sources, TemplateSet templates, IReadOnlySet<string> linkable, DiagnosticBag faults)
    {
        // A browser that made nothing of the first card makes nothing of the others.
        var options = original.Options with { DrawCard = original.Card is null ? null : original.Options.DrawCard };
        // What is wrong with the original was reported there.
        var found = new DiagnosticBag();
        var entries = EntryTranslation.Into(original.Entries, language, found);
        // That a name or an id leads elsewhere than before is found by reading all anew: nothing is remembered from one save to the next.
        var dossier = DossierResolver.Resolve(entries, linkable, entry => entry.Publication.IsVisible(options.Now, options.Drafts), new LinkCache(), found, original.Dossier);
        var evidence = DossierEvidence.Weigh(dossier, found);
        var languages = original.Languages with { Current = language.Value };
        var baseUrl = original.BaseUrl is { } url ? $"{url.TrimEnd('/')}/{language.Value}" : null;
        var wording = SiteWording.Read(sources, language.Value, language.Place, templates.LooksUp, found);
        var changes = original.Changes.In(dossier);
        var own = PageRouter.Own(dossier, changes);
        var beside = ExportFiles.Of(dossier, own, baseUrl);
        var assets = original.Assets.Shared();
        var routed = PageRouter.Route(own, beside.All.Select(route => route.Path), found);
        var pages = PageTemplates.Of(routed.Pages, templates, sources, found);
        var functions = SiteFunctions.With(templates.Says, wording, new LinkableFiles(assets, routed.Pages, beside, original.Root.Named(isTranslated: true)), options.Now);
        var (models, renderer, card) = WithCard(
            languages,
            options,
            original.Assets,
            hasCard => new PageModels(dossier, evidence, wording, changes, beside, languages, new SitePictures(assets.SizeOf, hasCard), templates.IsBuiltIn, baseUrl),
            models => new SiteRenderer(templates, models, functions, assets, dossier),
            found);
        faults.AddNews(found);
        return new SitePlan
        {
            Pages = pages,
            HaveAddresses = routed.HaveAddresses,
            Entries = entries,
            Dossier = dossier,
            Network = models.Network,
            Evidence = evidence,
            Changes = changes,
            Wording = wording,
            Assets = assets,
            Beside = beside,
            Root = RootFiles.None,
            LeftBehind = [],
            Languages = languages,
            Renderer = renderer,
            Card = card,
            Options = options,
            BaseUrl = baseUrl,
        };
    }

    /// <summary>What makes the pages. A card is drawn by one that knows of none; the pages name it where there is one.</summary>
    private static (PageModels Models, SiteRenderer Renderer, RenderedFile? Card) WithCard(
        PublishedLanguages languages, BuildOptions options, SiteAssets assets, Func<bool, PageModels> modelsOf, Func<PageModels, SiteRenderer> rendererOf, DiagnosticBag faults)
    {
        var models = modelsOf(false);
        var renderer = rendererOf(models);
        if (CardSheet.Draw(options.DrawCard, renderer, languages, assets, faults) is not { } card)
            return (models, renderer, null);

        models = modelsOf(true);
        return (models, rendererOf(models), card);
    }

    /// <summary>The second part: makes every file of a site, and checks what was made.</summary>
    private static void Finish(SitePlan plan, DiagnosticBag faults, Action<RenderedFile> made)
    {
        var options = plan.Options;
        var work = new ParallelOptions { CancellationToken = options.Stop };
        options.Entered?.Invoke(BuildStage.Rendering);
        var checker = CheckerOf(plan);
        var size = new SiteSize();
        void Give(RenderedFile file)
        {
            size.Add(file);
            made(file);
        }

        var isWhole = plan.RenderPages(faults, work, file =>
        {
            checker.Read(file);
            Give(file);
        });
        options.Entered?.Invoke(BuildStage.Gathering);
        plan.RenderOthers(work, Give);
        size.Report(options.Output, faults);
        options.Entered?.Invoke(BuildStage.Checking);
        // A page that could not be rendered, or has no address, was reported; that links there lead nowhere is no news.
        if (isWhole && plan.HaveAddresses)
            checker.Finish(faults);

        if (options.AdviceOnOrder)
            FieldOrder.Report(plan.Entries, faults);

        if (options.Advice && !faults.HasErrors)
        {
            DossierAdvice.Give(plan.Entries, plan.Dossier, plan.Assets.Withheld, faults);
            foreach (var site in plan.Translations)
                TranslationAdvice.Give(site.Entries, site.Dossier, faults);

            FaceAdvice.Give(plan.Dossier.Settings, plan.LeftBehind, faults);
            MendedDamage.Report(plan.Entries, [.. plan.Dossier.Articles.Select(article => article.Entry)], faults);
        }
    }

    /// <summary>Renders every page of a site and checks it, for somebody who writes nothing.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="faults">Receives what the pages have wrong.</param>
    /// <param name="work">On how many cores, and until when.</param>
    /// <exception cref="OperationCanceledException">The work was ended, since there is a newer plan.</exception>
    public static void Check(SitePlan plan, DiagnosticBag faults, ParallelOptions work)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(faults);
        var checker = CheckerOf(plan);
        if (plan.RenderPages(faults, work, checker.Read) && plan.HaveAddresses)
            checker.Finish(faults);
    }

    private static SiteChecker CheckerOf(SitePlan plan)
    {
        ImmutableArray<SitePlan> sites = [plan, .. plan.Translations];
        // The link to a page may stand where nothing could be read.
        var isWhole = !plan.Entries.IsFragmentary;
        string[] unlinked = [Route.NotFound.Path, Route.Search.Path, Route.Print.Path, Route.Brief.Path, Route.Terms.Path];
        var pages = sites.SelectMany(site => site.Pages.Select(page => (Path: site.Languages.PathOf(page.Route.Path), Page: page))).ToArray();
        var bodies = pages.Where(page => page.Page.Source is not null).ToDictionary(page => page.Path, page => page.Page.Source!.Body, StringComparer.Ordinal);
        var links = sites.Select(site => new WrittenLinks(site.Dossier, site.Languages)).ToArray();
        return new SiteChecker([.. pages.Select(page => page.Path), .. sites.SelectMany(site => site.OtherTargets().Select(site.Languages.PathOf))], new SiteCheckOptions
        {
            DisplayFolder = plan.Options.Output.Name,
            BaseUrl = plan.BaseUrl,
            UnlinkedPages = isWhole ? [.. sites.SelectMany(site => unlinked.Select(site.Languages.PathOf))] : [.. pages.Select(page => page.Path)],
            SourceOf = new PageSources(pages).PlaceOf,
            HeadingOf = (path, id) => bodies.GetValueOrDefault(path)?.PlaceOfHeading(id),
            DeadLinksTo = (path, id) => links.SelectMany(site => site.To(path, id)).Select(link => Messages.UnpublishedParagraph(link.At, link.Entry.Id, id)),
        });
    }
}

using Dossier.Entries;
using Dossier.Entries.Parsing;
using Dossier.Entries.Site;
using Dossier.Graph.Incremental;
using Dossier.Graph.Lookups;
using Dossier.Graph.Quotations;
using Dossier.Text;

namespace Dossier.Graph.Resolving;

/// <summary>
/// Entries to dossier. In: an <see cref="EntrySet"/> whose references are ids. Out: a <see cref="ResolvedDossier"/> in
/// which each is an object. The order is that of need: first who there is and what they are called, then the articles,
/// which alone name others, then actors and events, which gather what articles say of them.
/// </summary>
internal static class DossierResolver
{
    /// <summary>Resolves a dossier.</summary>
    /// <param name="entries">The entries as their files state them.</param>
    /// <param name="assets">The paths of the files that texts may link to: <c>assets/map.png</c>, and <c>static/terms.pdf</c> for one at the root of the site.</param>
    /// <param name="isVisible">Whether readers may see an entry; the others are left out.</param>
    /// <param name="cache">What an earlier build of the same dossier linked.</param>
    /// <param name="faults">Receives what does not resolve.</param>
    /// <param name="original">The dossier in its own language, where the entries are in a further one; else null.</param>
    public static ResolvedDossier Resolve(EntrySet entries, IReadOnlySet<string> assets, Func<Entry, bool> isVisible, LinkCache cache, DiagnosticBag faults, ResolvedDossier? original = null)
    {
        var visible = entries with
        {
            All = [.. entries.All.Where(isVisible)],
        };
        var context = cache.Begin(visible, assets);
        if (original is not null)
            context = context with { Translated = new TranslatedWords(original, entries.TranslatedPaths, context.Words.IsInLanguage) };

        faults.AddAll(context.NameFaults);
        var index = new EntryIndex(entries.All, isVisible, entries.Unread, context.Names, context.Words);
        var linking = new Linking(index, context, cache, faults);

        var articles = ArticleLinking.Link(visible.Articles, linking);
        var actors = ActorLinking.Link(visible, articles, linking);
        var events = EventLinking.Link(visible.Events, articles, linking);
        CycleCheck.Report(articles, events, faults);
        return new ResolvedDossier
        {
            Settings = visible.Settings with { Face = FaceLinking.Sound(visible.Settings.Face, assets, faults) },
            Entries = Whole([LinkHome(visible.Home, linking), .. articles, .. actors, .. events, .. LinkPages(visible.All.OfType<FreePage>(), linking)], visible),
            Topics = GatherTopics(visible.Settings, articles, events, linking),
            Navigation = FaceLinking.Navigation(visible.Settings, events.Any(one => !one.Claims.IsEmpty), index, faults),
            Footer = linking.LinkExplicit(visible.Settings.Face.Footer, EntryParser.SettingsName),
            LinkNames = (prose, name) => linking.Prose.LinkNames(prose, name),
            LacksStatements = visible.LacksStatements,
            OriginalPaths = original is null ? FrozenSet<string>.Empty : OriginalPaths(visible),
        };
    }

    private static FrozenSet<string> OriginalPaths(EntrySet entries) =>
        entries.All.Append(entries.Home).Select(entry => entry.File.Path).Concat(entries.SettingsFile is { } settings ? [settings.Path] : []).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The entries, in which none is missing: one that nothing links would be gone from the site without a word.</summary>
    /// <exception cref="InvalidOperationException">There is a kind of entry that nothing links.</exception>
    private static ImmutableArray<LinkedEntry> Whole(ImmutableArray<LinkedEntry> linked, EntrySet entries) =>
        entries.All.Append(entries.Home).Except(linked.Select(entry => entry.Source)).FirstOrDefault() is { } forgotten
            ? throw new InvalidOperationException($"{forgotten.File.Path} is {forgotten.Kind.Owner}, which nothing links")
            : linked;

    private static LinkedHome LinkHome(Home home, Linking linking)
    {
        LinkedProse Link(Prose prose) => linking.LinkExplicit(prose, home.File.Name);
        return new LinkedHome
        {
            Entry = home,
            Body = linking.LinkNamesAndQuotes(home.Body, home.File.Name),
            BottomLine = linking.LinkExplicit(home.BottomLine, home.File.Name),
            Judgements = [.. home.Judgements.Select(judgement => LinkJudgement(judgement, Link, linking.References))],
            Alternatives = [.. home.Alternatives.Select(Link)],
            Gaps = [.. home.Gaps.Select(Link)],
            Indicators = [.. home.Indicators.Select(Link)],
        };
    }

    private static LinkedJudgement LinkJudgement(Judgement judgement, Func<Prose, LinkedProse> link, ReferenceResolver references) => new()
    {
        Judgement = judgement,
        Text = link(judgement.Text),
        Because = judgement.Because is null ? null : link(judgement.Because),
        ConfidenceBecause = judgement.ConfidenceBecause is null ? null : link(judgement.ConfidenceBecause),
        Assumes = [.. judgement.Assumes.Select(link)],
        Basis = references.Claims(judgement.Basis),
        Against = references.Claims(judgement.Against),
        Alternatives =
        [
            .. judgement.Alternatives.Select(reading => new LinkedReading(reading, link(reading.Text), references.Claims(reading.Basis), references.Claims(reading.Against))),
        ],
        WouldChange = [.. judgement.WouldChange.Select(link)],
        Changed = judgement.Changed is null ? null : link(judgement.Changed),
    };

    private static ImmutableArray<LinkedPage> LinkPages(IEnumerable<FreePage> pages, Linking linking) =>
    [
        .. pages.ByName(page => page).Select(page => new LinkedPage
        {
            Entry = page,
            Body = linking.LinkNamesAndQuotes(page.Body, page.File.Name),
            Summary = linking.LinkExplicit(page.Summary, page.File.Name),
        }),
    ];

    private static ImmutableArray<LinkedTopic> GatherTopics(SiteSettings settings, ImmutableArray<LinkedArticle> articles, ImmutableArray<LinkedEvent> events, Linking linking)
    {
        var articlesByTopic = articles.SelectMany(article => article.Topics.Select(topic => (topic, article.Entry))).ToLookup(pair => pair.topic, pair => pair.Entry);
        var eventsByTopic = events.SelectMany(one => one.Topics.Select(topic => (topic, one.Entry))).ToLookup(pair => pair.topic, pair => pair.Entry);
        return
        [
            .. settings.WrittenTopics.Select(written => new LinkedTopic(written.Topic, [.. articlesByTopic[written.Topic]], [.. eventsByTopic[written.Topic]])
            {
                BottomLine = linking.LinkExplicit(written.BottomLine, EntryParser.SettingsName),
                Gaps = [.. written.Gaps.Select(gap => linking.LinkExplicit(gap, EntryParser.SettingsName))],
            }),
        ];
    }
}

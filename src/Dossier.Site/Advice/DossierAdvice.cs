using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Parsing;
using Dossier.FrontMatter.Values;
using Dossier.Graph;
using Dossier.Graph.Names;
using Dossier.Sources;

namespace Dossier.Advice;

/// <summary>
/// What an editor may want to look at, though nothing is wrong: names that are no actor's, entries that nothing leads to,
/// aliases that no text has, summaries that are not written, claims that read like no facts. In: a dossier without errors. Out: advice, which fails nothing.
/// </summary>
public static class DossierAdvice
{
    /// <summary>Gives advice on a whole dossier.</summary>
    /// <param name="entries">The entries as their files state them, drafts among them.</param>
    /// <param name="dossier">The dossier that readers see.</param>
    /// <param name="withheld">The files in <c>assets/</c> that only entries use which readers do not see.</param>
    /// <param name="advice">Receives the advice.</param>
    public static void Give(EntrySet entries, ResolvedDossier dossier, ImmutableArray<AssetFile> withheld, DiagnosticBag advice)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(advice);
        UnlinkedNames.Report(entries, dossier, advice);
        ClaimNames.Report(dossier, advice);
        Actors(dossier, advice);
        ExternalIds(dossier, advice);
        Events(dossier, advice);
        Summaries(dossier, advice);
        Articles(dossier, advice);
        ClaimReadings.Report(dossier, advice);
        Judgements(dossier.Home, advice);
        foreach (var asset in withheld)
            advice.Add(Messages.AssetWithheld(Place.Whole(asset.Path), asset.Name));
    }

    private static void Actors(ResolvedDossier dossier, DiagnosticBag advice)
    {
        var referred = ReferredActors(dossier);
        var used = UsedNames(dossier);
        var near = NearForms.In(dossier);
        bool IsUsed(Located<string> name) => used.Contains(NameText.Fold(name.Value));
        foreach (var actor in dossier.Actors.Select(linked => linked.Entry))
        {
            var forms = near.Of(actor);
            if (forms.Count > 0)
                advice.Add(Messages.InflectedName(actor.Name.Place, actor.Name.Value, forms));

            if (!referred.Contains(actor) && !actor.Aliases.Prepend(actor.Name).Any(IsUsed))
            {
                if (forms.Count == 0)
                    advice.Add(Messages.ActorUnmentioned(actor.Name.Place, actor.Name.Value));
                continue;
            }

            foreach (var alias in actor.Aliases.Concat(actor.WeakAliases).Where(alias => !IsUsed(alias)))
                advice.Add(Messages.AliasUnused(alias.Place, alias.Value));
        }
    }

    /// <summary>Says at the later of two entries which earlier one has the same identifier of a register.</summary>
    private static void ExternalIds(ResolvedDossier dossier, DiagnosticBag advice)
    {
        var holders = new Dictionary<(EntryKind Kind, string Register, string Value), Entry>();
        var entries = dossier.Actors.SelectMany(actor => IdsOf(actor.Entry)).Concat(dossier.Events.SelectMany(one => one.Entry.Ids.Select(id => (Entry: (Entry)one.Entry, Id: id))));
        foreach (var (entry, id) in entries.OrderBy(one => one.Entry.Id, StringComparer.Ordinal))
        {
            var key = (entry.Kind, id.Scheme.Value, id.Value.Value);
            if (!holders.TryAdd(key, entry) && !ReferenceEquals(holders[key], entry))
                advice.Add(Messages.SharedExternalId(id.Value.Place, id.Label, id.Value.Value, holders[key].Id));
        }
    }

    private static IEnumerable<(Entry Entry, ExternalId Id)> IdsOf(Actor actor)
    {
        if (actor.Wikidata is { } item)
            yield return (actor, new ExternalId(new Located<string>(ExternalIdScheme.Wikidata.Name, item.Place), item));

        foreach (var id in actor.Ids)
            yield return (actor, id);
    }

    private static void Events(ResolvedDossier dossier, DiagnosticBag advice)
    {
        foreach (var one in dossier.Events)
        {
            var hasSource = !one.Reports.IsEmpty || !one.Figures.IsEmpty || one.Claims.Any(claim => !claim.Statements.IsEmpty);
            if (!hasSource)
                advice.Add(Messages.EventWithoutSource(one.Entry.Title.Place, one.Entry.Id));

            foreach (var said in one.Claims.SelectMany(claim => claim.Statements).Select(said => said.Statement.Statement).Where(said => said is { Quote: null, Note: null }))
                advice.Add(Messages.StatementWithoutQuote(said.Claim.Place, $"{said.Claim.Value.Event}/{said.Claim.Value.Claim}", Stances.Vocabulary.WordOf(said.Stance.Value)));

            foreach (var figure in one.Figures.Where(figure => figure.Figure.Words is null))
                advice.Add(Messages.FigureWithoutWords(figure.Figure.Measure.Place));
        }
    }

    private static void Summaries(ResolvedDossier dossier, DiagnosticBag advice)
    {
        ImmutableArray<Entry> without =
        [
            .. dossier.Articles.Where(article => article.Summary is null).Select(article => article.Entry),
            .. dossier.Actors.Where(actor => actor.Summary is null).Select(actor => actor.Entry),
            .. dossier.Events.Where(one => one.Summary is null).Select(one => one.Entry),
        ];
        foreach (var entry in without)
            advice.Add(Messages.SummaryMissing(entry.Start, entry.Kind.Noun));
    }

    private static void Articles(ResolvedDossier dossier, DiagnosticBag advice)
    {
        foreach (var article in dossier.Articles.Select(linked => linked.Entry))
        {
            // A gap is where an editor says what is not known of an article.
            if (article is { Outlet: null, Url: null, ArchivedUrl: null, Author: null, Gaps.IsEmpty: true })
                advice.Add(Messages.ArticleWithoutOrigin(article.Title.Place));
            if (article.Body.Blocks.IsEmpty)
                advice.Add(Messages.ArticleWithoutText(article.Title.Place));
        }
    }

    private static void Judgements(LinkedHome home, DiagnosticBag advice)
    {
        foreach (var judgement in home.Judgements.Select(linked => linked.Judgement))
        {
            if (judgement.Because is null)
                advice.Add(Messages.JudgementUnexplained(judgement.Text.PlaceAt(0)));

            if (judgement is { Likelihood: null, Confidence: null })
                advice.Add(Messages.JudgementUnweighed(judgement.Text.PlaceAt(0)));
        }

        // One judgement may well have nothing against it; that none has means that nobody looked.
        if (home.Judgements.Length > 1 && !home.Judgements.Any(judgement => !judgement.Against.IsEmpty || judgement.Alternatives.Any(reading => reading.HasClaims)))
            advice.Add(Messages.CounterEvidenceMissing(home.Judgements[0].Judgement.Text.PlaceAt(0), home.Judgements.Length));
    }

    /// <summary>
    /// The actors that something else in the dossier refers to: by name, by a link, as an outlet, a source, a speaker, a
    /// participant, an employer.
    /// </summary>
    private static FrozenSet<Actor> ReferredActors(ResolvedDossier dossier)
    {
        var ofArticles = dossier.Articles.SelectMany(article => article.Named
            .Concat(article.BasedOn.OfType<Actor>())
            .Concat(article.About.OfType<Actor>())
            .Concat(new[] { article.Author, article.Translator }.OfType<Byline.Known>().Select(byline => byline.Actor))
            .Concat(article.Statements.SelectMany(said => said.Through.Append(said.By!)).OfType<Actor>())
            .Concat(article.Outlet is null ? [] : [article.Outlet]));
        var ofEvents = dossier.Events.SelectMany(one => one.Participants.Select(participant => participant.Actor));
        var ofActors = dossier.Actors.SelectMany(actor =>
            actor.Positions.Select(position => position.Of).OfType<Actor>()
                .Concat(actor.Relations.Select(relation => relation.To))
                .Concat(actor.Body.Mentions.Select(mention => mention.Actor).Where(named => named != actor.Entry)));
        var ofTexts = OwnTexts(dossier).SelectMany(text =>
            text.Mentions.Select(mention => mention.Actor).Concat(text.Targets.Values.OfType<LinkTarget.ToEntry>().Select(target => target.Entry).OfType<Actor>()));
        return ofArticles.Concat(ofEvents).Concat(ofActors).Concat(ofTexts).ToFrozenSet();
    }

    /// <summary>The names of actors that stand in a text or a headline, folded; of those that overlap the longest counts, as it does for links.</summary>
    private static FrozenSet<string> UsedNames(ResolvedDossier dossier)
    {
        // Names that two actors share are the build's to report.
        var names = NameList.Gather([.. dossier.Actors.Select(actor => actor.Entry)], new DiagnosticBag());
        return Texts(dossier)
            .SelectMany(text => names.Find(text).Select(match => match.Name))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Texts(ResolvedDossier dossier)
    {
        var articles = dossier.Articles.Select(article => article.Entry).SelectMany(article =>
            new[] { article.Title, article.Dek, article.Caption, article.Disclaimer, article.Author, article.Translator }.OfType<Located<string>>().Select(words => NormalForm.Composed(words.Value)));
        var events = dossier.Events.SelectMany(one => one.Entry.Claims.Select(claim => NormalForm.Composed(claim.Text.Markdown)).Prepend(one.Entry.Title.Value));
        return OwnTexts(dossier)
            .Concat(dossier.Articles.Select(article => article.Body))
            .Concat(dossier.Actors.SelectMany(actor => new[] { actor.Body, actor.Summary }.OfType<LinkedProse>()))
            .SelectMany(text => text.Prose.Blocks.Select(block => block.Text))
            .Concat(articles).Concat(events);
    }

    /// <summary>The texts of the editors' own, but for those of actors, which name their actor.</summary>
    internal static IEnumerable<LinkedProse> OwnTexts(ResolvedDossier dossier)
    {
        var home = dossier.Home;
        return dossier.Articles.SelectMany(article => Given(article.Summary, article.DateNote).Concat(article.Gaps))
            .Concat(dossier.Events.SelectMany(one => Given(one.Body, one.Summary).Concat(one.Gaps).Concat(one.Claims.Select(claim => claim.Text))))
            .Concat(dossier.Pages.SelectMany(page => Given(page.Body, page.Summary)))
            .Concat(Given(home.Body, home.BottomLine))
            .Concat(home.Judgements.SelectMany(judgement => judgement.Texts))
            .Concat(home.Alternatives).Concat(home.Gaps).Concat(home.Indicators);
    }

    private static IEnumerable<LinkedProse> Given(params LinkedProse?[] texts) => texts.OfType<LinkedProse>();
}

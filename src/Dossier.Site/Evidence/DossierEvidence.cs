using System.Collections.Concurrent;
using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Evidence.Checks;
using Dossier.Evidence.Texts;
using Dossier.Graph;

namespace Dossier.Evidence;

/// <summary>
/// Dossier to evidence: what the dossier says, weighed. In: a <see cref="ResolvedDossier"/>. Out: how each claim stands and
/// why, who held what on the day of each event, what each judgement rests on, what was built on each paragraph, and what
/// nobody knows. Everything that does not hold is reported.
/// </summary>
public sealed class DossierEvidence
{
    private readonly ResolvedDossier _dossier;
    private readonly Dictionary<Claim, WeighedClaim> _claims;
    private readonly FrozenDictionary<Article, ImmutableArray<UsedParagraph>> _uses;
    private readonly Independence _independence;
    private readonly Sides _sides;
    private readonly Accounts _accounts;
    private readonly OfficeHolders _officeHolders;
    private readonly ConcurrentDictionary<Entry, ImmutableArray<Gap>> _gaps = new();

    private DossierEvidence(
        ResolvedDossier dossier,
        Origins origins,
        CommonTexts texts,
        Independence independence,
        Sides sides,
        Dictionary<Claim, WeighedClaim> claims,
        Accounts accounts,
        ImmutableArray<WeighedJudgement> judgements)
    {
        _dossier = dossier;
        Origins = origins;
        Texts = texts;
        _independence = independence;
        _claims = claims;
        _uses = PassageUses.Gather(dossier);
        _sides = sides;
        _accounts = accounts;
        _officeHolders = new OfficeHolders(dossier, Of);
        Judgements = judgements;
    }

    /// <summary>Follows statements and articles to where they come from.</summary>
    public Origins Origins { get; }

    /// <summary>Which articles stand on one text.</summary>
    public CommonTexts Texts { get; }

    /// <summary>The judgements of the home page, in its order.</summary>
    public ImmutableArray<WeighedJudgement> Judgements { get; }

    /// <summary>How a claim stands.</summary>
    public WeighedClaim Of(Claim claim) => _claims[claim];

    /// <summary>What is told of an event in ways that exclude each other: what it asks itself, then what others ask that a claim of its answers.</summary>
    public ImmutableArray<WeighedQuestion> QuestionsOf(Event one) => _accounts.Of(one);

    /// <summary>The questions that a claim answers.</summary>
    public ImmutableArray<WeighedQuestion> QuestionsOf(Claim claim) => _accounts.Of(claim);

    /// <summary>What an actor says of claims, in the order of the events.</summary>
    public IEnumerable<TracedStatement> StatementsOf(Actor actor) => _officeHolders.StatementsOf(actor);

    /// <summary>The events that an actor speaks on and took no part in, in order of time.</summary>
    public ImmutableArray<Event> SpokeOn(Actor actor) => _officeHolders.SpokeOn(_dossier.Of(actor));

    /// <summary>What those who held the offices of an actor did then, in order of time.</summary>
    public ImmutableArray<OfficeDeed> DeedsOf(Actor power) => _officeHolders.DeedsOf(power);

    /// <summary>The paragraphs of an article that something rests on, in reading order.</summary>
    public ImmutableArray<UsedParagraph> UsesOf(Article article) => _uses.GetValueOrDefault(article, []);

    /// <summary>Who took part in an event, with the positions they had then.</summary>
    public ImmutableArray<ParticipantOnDay> ParticipantsOf(Event one)
    {
        var linked = _dossier.Of(one);
        ImmutableArray<Article> reports = [.. linked.Reports.Select(report => report.Article)];
        return [.. linked.Participants.Select(participant => Positions.OnDay(participant, _dossier.Of(participant.Actor), one.Date?.Value, reports))];
    }

    /// <summary>What is not known of an entry, as far as it can be computed: nothing of a page of our own.</summary>
    public ImmutableArray<Gap> GapsOf(Entry entry) => _gaps.GetOrAdd(entry, FindGaps);

    /// <summary>Weighs a dossier; what does not hold is reported.</summary>
    public static DossierEvidence Weigh(ResolvedDossier dossier, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(faults);
        // Where an article could not be read whole, what lacks support may have it there.
        var ofSupport = dossier.LacksStatements ? new DiagnosticBag() : faults;
        var sides = new Sides(dossier);
        var origins = new Origins(dossier, sides);
        var texts = CommonTexts.Find(dossier, faults);
        var independence = new Independence(dossier, texts, sides);
        var claims = dossier.Events
            .SelectMany(one => Evidence.Claims.Weigh(one, said => origins.Trace(dossier.Of(said.Article), said.Statement), independence, ofSupport))
            .ToDictionary(claim => claim.Claim.Claim);

        var accounts = Accounts.Weigh(dossier, claim => claims[claim], ofSupport);
        foreach (var claim in claims.Values)
            Voices.Report(claim, faults);

        var named = new NamedSources(dossier);
        var attributions = new Attributions(dossier, named);
        foreach (var article in dossier.Articles)
        {
            named.Report(article, faults);
            attributions.Report(article, faults);
            Evidence.Claims.ReportUnfoundedCredibility(article, target => claims[target.Claim], ofSupport);
            Weekdays.Report(article.Entry, faults);
        }

        var sources = new SourceWords(dossier);
        var figures = new Figures(dossier, sources, faults);
        var dates = new EventDates(dossier, sources, faults);
        foreach (var one in dossier.Events)
        {
            named.Report(one, faults);
            Weekdays.Report(one.Entry, QuotesOf(one), faults);
            ClaimWords.Report(one, ofSupport);
            ClaimWords.ReportStances(one, faults);
            figures.Report(one);
            dates.Report(one);
            Statuses.Report(one, [.. one.Claims.Select(claim => claims[claim.Claim])], accountsDiffer: accounts.Of(one.Entry).Any(question => question.State == AccountsState.Differ), ofSupport);
        }

        foreach (var actor in dossier.Actors)
        {
            named.Report(actor, faults);
            OfficeDates.Report(dossier, actor, faults);
        }

        foreach (var entry in dossier.Entries)
            attributions.Report(entry.Body, faults);

        InformationDates.Report(dossier, faults);

        Positions.Report(dossier.Actors, faults);
        var judgements = Evidence.Judgements.Weigh(dossier.Home, dossier.Settings, target => claims[target.Claim], texts.Of, ofSupport, faults);
        return new DossierEvidence(dossier, origins, texts, independence, sides, claims, accounts, judgements);
    }

    private static IEnumerable<Located<string>> QuotesOf(LinkedEvent one) =>
        one.Claims.SelectMany(claim => claim.Statements).Select(said => said.Statement.Statement.Quote)
            .Concat(one.Figures.Select(figure => figure.Figure.Quote))
            .OfType<Located<string>>();

    private ImmutableArray<Gap> FindGaps(Entry entry) => _dossier.Of(entry).Match<ImmutableArray<Gap>>(
        article: GapsOf,
        actor: Gaps.Of,
        @event: one => Gaps.Of(one, [.. one.Claims.Select(claim => Of(claim.Claim))], _independence, _sides),
        page: _ => [],
        home: _ => []);

    private ImmutableArray<Gap> GapsOf(LinkedArticle article)
    {
        var (origin, ground) = Origins.Of(article);
        return Gaps.Of(article, origin, ground);
    }
}

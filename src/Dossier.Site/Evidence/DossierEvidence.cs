using System.Collections.Concurrent;
using Dossier.Entries;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
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
    private readonly Sides _sides;
    private readonly ConcurrentDictionary<Entry, ImmutableArray<Gap>> _gaps = new();

    private DossierEvidence(
        ResolvedDossier dossier,
        Origins origins,
        Dictionary<Claim, WeighedClaim> claims,
        ImmutableArray<WeighedJudgement> judgements)
    {
        _dossier = dossier;
        Origins = origins;
        _claims = claims;
        _uses = PassageUses.Gather(dossier);
        _sides = new Sides(dossier);
        Judgements = judgements;
    }

    /// <summary>Follows statements and articles to where they come from.</summary>
    public Origins Origins { get; }

    /// <summary>The judgements of the home page, in its order.</summary>
    public ImmutableArray<WeighedJudgement> Judgements { get; }

    /// <summary>How a claim stands.</summary>
    public WeighedClaim Of(Claim claim) => _claims[claim];

    /// <summary>The paragraphs of an article that something rests on, in reading order.</summary>
    public ImmutableArray<UsedParagraph> UsesOf(Article article) => _uses.GetValueOrDefault(article, []);

    /// <summary>Who took part in an event, with the positions they had then.</summary>
    public ImmutableArray<ParticipantOnDay> ParticipantsOf(Event one) =>
        [.. _dossier.Of(one).Participants.Select(participant => Positions.OnDay(participant, _dossier.Of(participant.Actor), one.Date?.Value))];

    /// <summary>What is not known of an entry, as far as it can be computed: nothing of a page of our own.</summary>
    public ImmutableArray<Gap> GapsOf(Entry entry) => _gaps.GetOrAdd(entry, FindGaps);

    /// <summary>Weighs a dossier; what does not hold is reported.</summary>
    public static DossierEvidence Weigh(ResolvedDossier dossier, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(faults);
        // Where an article could not be read whole, what lacks support may have it there.
        var ofSupport = dossier.LacksStatements ? new DiagnosticBag() : faults;
        var origins = new Origins(dossier);
        var claims = dossier.Events
            .SelectMany(one => Evidence.Claims.Weigh(one, said => origins.Trace(dossier.Of(said.Article), said.Statement), ofSupport))
            .ToDictionary(claim => claim.Claim.Claim);

        foreach (var article in dossier.Articles)
        {
            Evidence.Claims.ReportUnfoundedCredibility(article, target => claims[target.Claim], ofSupport);
            Weekdays.Report(article.Entry, faults);
        }

        foreach (var one in dossier.Events)
        {
            Weekdays.Report(one.Entry, QuotesOf(one), faults);
            ClaimWords.Report(one, ofSupport);
        }

        Positions.Report(dossier.Actors, faults);
        var judgements = Evidence.Judgements.Weigh(dossier.Home, dossier.Settings, target => claims[target.Claim], ofSupport, faults);
        return new DossierEvidence(dossier, origins, claims, judgements);
    }

    private static IEnumerable<Located<string>> QuotesOf(LinkedEvent one) =>
        one.Claims.SelectMany(claim => claim.Statements).Select(said => said.Statement.Statement.Quote)
            .Concat(one.Figures.Select(figure => figure.Figure.Quote))
            .OfType<Located<string>>();

    private ImmutableArray<Gap> FindGaps(Entry entry) => _dossier.Of(entry).Match<ImmutableArray<Gap>>(
        article: GapsOf,
        actor: Gaps.Of,
        @event: one => Gaps.Of(one, [.. one.Claims.Select(claim => Of(claim.Claim))], _sides),
        page: _ => [],
        home: _ => []);

    private ImmutableArray<Gap> GapsOf(LinkedArticle article)
    {
        var (origin, ground) = Origins.Of(article);
        return Gaps.Of(article, origin, ground);
    }
}

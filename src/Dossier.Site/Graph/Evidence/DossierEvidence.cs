using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Entries;

namespace Dossier.Graph.Evidence;

/// <summary>
/// Dossier to evidence: what the dossier says, weighed. In: a <see cref="ResolvedDossier"/>. Out: how each claim stands and
/// why, who held what on the day of each event, what each judgement rests on, what was built on each paragraph, and what
/// nobody knows. Everything that does not hold is reported.
/// </summary>
public sealed class DossierEvidence
{
    private readonly FrozenDictionary<Claim, WeighedClaim> _claims;
    private readonly FrozenDictionary<Article, ImmutableArray<UsedParagraph>> _uses;
    private readonly FrozenDictionary<Event, ImmutableArray<ParticipantOnDay>> _participants;
    private readonly FrozenDictionary<Entry, ImmutableArray<Gap>> _gaps;

    private DossierEvidence(
        Origins origins,
        FrozenDictionary<Claim, WeighedClaim> claims,
        FrozenDictionary<Article, ImmutableArray<UsedParagraph>> uses,
        FrozenDictionary<Event, ImmutableArray<ParticipantOnDay>> participants,
        ImmutableArray<WeighedJudgement> judgements,
        FrozenDictionary<Entry, ImmutableArray<Gap>> gaps)
    {
        Origins = origins;
        _claims = claims;
        _uses = uses;
        _participants = participants;
        Judgements = judgements;
        _gaps = gaps;
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
    public ImmutableArray<ParticipantOnDay> ParticipantsOf(Event one) => _participants[one];

    /// <summary>What is not known of an article, actor or event, as far as it can be computed.</summary>
    public ImmutableArray<Gap> GapsOf(Entry entry) => _gaps[entry];

    /// <summary>Weighs a dossier; what does not hold is reported.</summary>
    public static DossierEvidence Weigh(ResolvedDossier dossier, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(faults);
        // Where an article could not be read whole, what lacks support may have it there.
        var ofSupport = dossier.LacksStatements ? new DiagnosticBag() : faults;
        var origins = new Origins(dossier.Articles, dossier.Actors);
        var articles = dossier.Articles.ToFrozenDictionary(article => article.Entry);
        var actors = dossier.Actors.ToFrozenDictionary(actor => actor.Entry);
        var byEvent = dossier.Events.ToDictionary(
            one => one.Entry,
            one => Evidence.Claims.Weigh(one, said => origins.Trace(articles[said.Article], said.Statement), ofSupport));
        var claims = byEvent.Values.SelectMany(each => each).ToFrozenDictionary(claim => claim.Claim.Claim);

        foreach (var article in dossier.Articles)
        {
            Evidence.Claims.ReportUnfoundedCredibility(article, target => claims[target.Claim], ofSupport);
            Weekdays.Report(article.Entry, faults);
        }

        foreach (var one in dossier.Events)
        {
            Weekdays.Report(one.Entry, QuotesOf(one), faults);
        }

        Positions.Report(dossier.Actors, faults);
        var sides = new Sides(dossier.Actors);
        return new DossierEvidence(
            origins,
            claims,
            PassageUses.Gather(dossier),
            dossier.Events.ToFrozenDictionary(one => one.Entry, one => OnDay(one, actors)),
            Evidence.Judgements.Weigh(dossier.Home, dossier.Settings, target => claims[target.Claim], ofSupport, faults),
            GapsOf(dossier, origins, byEvent, sides));
    }

    private static IEnumerable<Located<string>> QuotesOf(LinkedEvent one) =>
        one.Claims.SelectMany(claim => claim.Statements).Select(said => said.Statement.Statement.Quote)
            .Concat(one.Figures.Select(figure => figure.Figure.Quote))
            .OfType<Located<string>>();

    private static ImmutableArray<ParticipantOnDay> OnDay(LinkedEvent one, FrozenDictionary<Actor, LinkedActor> actors) =>
        [.. one.Participants.Select(participant => Positions.OnDay(participant, actors[participant.Actor], one.Entry.Date?.Value))];

    private static FrozenDictionary<Entry, ImmutableArray<Gap>> GapsOf(
        ResolvedDossier dossier, Origins origins, Dictionary<Event, ImmutableArray<WeighedClaim>> claims, Sides sides)
    {
        var ofArticles = dossier.Articles.Select(article =>
        {
            var (origin, ground) = origins.Of(article);
            return (Entry: (Entry)article.Entry, Gaps: Gaps.Of(article, origin, ground));
        });
        var ofActors = dossier.Actors.Select(actor => (Entry: (Entry)actor.Entry, Gaps: Gaps.Of(actor)));
        var ofEvents = dossier.Events.Select(one => (Entry: (Entry)one.Entry, Gaps: Gaps.Of(one, claims[one.Entry], sides)));
        return ofArticles.Concat(ofActors).Concat(ofEvents).ToFrozenDictionary(pair => pair.Entry, pair => pair.Gaps);
    }
}

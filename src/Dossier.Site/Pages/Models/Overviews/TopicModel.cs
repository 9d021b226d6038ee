using Dossier.Entries.Actors;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages.Models.Parts;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Overviews;

/// <summary>A topic as its template sees it: what is said of it, what is judged, asked and not known, and who and what belongs to it.</summary>
internal sealed class TopicModel(ResolvedDossier dossier, DossierEvidence evidence, EntryCards cards, SiteWording wording)
{
    private const int MostEvents = 200;
    private const int MostArticles = 50;
    private const int MostActors = 12;
    private const int MostGaps = 12;
    private const int MostQuestions = 30;

    /// <summary>The globals of a topic's page.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="judgements">The judgements of the briefing as its template sees them, in its order.</param>
    public ScriptObject Of(LinkedTopic topic, ScriptArray judgements)
    {
        LinkedEvent[] events = [.. topic.Events.Select(dossier.Of)];
        WeighedClaim[] claims = [.. events.SelectMany(one => one.Claims).Select(claim => evidence.Of(claim.Claim))];
        var model = EntryCards.Topic(topic, dossier);
        var (actors, gaps) = (Actors(topic, events), Gaps(topic, events));
        WeighedQuestion[] questions = [.. topic.Events.SelectMany(one => evidence.QuestionsOf(one)).Distinct()];
        model["totals"] = ClaimModel.Totals(claims);
        model["judgements"] = Judgements(topic, judgements);
        model["questions"] = QuestionModel.Cards(questions.Take(MostQuestions), wording);
        model["matrix"] = MatrixModel.Of(claims, dossier, cards);
        model["actors"] = new ScriptArray(actors.Take(MostActors));
        model["actors_more"] = Math.Max(0, actors.Length - MostActors);
        model["gaps"] = new ScriptArray(gaps.Take(MostGaps));
        model["gaps_more"] = Math.Max(0, gaps.Length - MostGaps);
        model["events"] = cards.Of(topic.Events.Take(MostEvents));
        model["events_more"] = Math.Max(0, topic.Events.Length - MostEvents);
        model["articles"] = cards.Of(topic.Articles.Take(MostArticles));
        model["articles_more"] = Math.Max(0, topic.Articles.Length - MostArticles);
        return new ScriptObject { ["topic"] = model };
    }

    /// <summary>The judgements that rest on a claim of the topic's events, each with its number in the briefing.</summary>
    private ScriptArray Judgements(LinkedTopic topic, ScriptArray judgements) =>
    [
        .. evidence.Judgements.Index()
            .Where(pair => pair.Item.Judgement.Basis.Any(claim => topic.Events.Contains(claim.Event)))
            .Select(pair => (object)new ScriptObject { ["number"] = pair.Index + 1, ["judgement"] = judgements[pair.Index], ["href"] = new PageLink(Route.Home, $"judgement-{pair.Index + 1}") }),
    ];

    /// <summary>Who takes part in its events, those in most of them first; then who its articles name most.</summary>
    private object[] Actors(LinkedTopic topic, LinkedEvent[] events)
    {
        var takesPart = events.SelectMany(one => one.Participants.Select(participant => participant.Actor).Distinct()).CountBy(actor => actor).ToDictionary();
        var named = topic.Articles.SelectMany(article => dossier.Of(article).Named).CountBy(actor => actor).ToDictionary();
        return
        [
            .. takesPart.Keys.Union(named.Keys)
                .Select(actor => (Actor: actor, Events: takesPart.GetValueOrDefault(actor), Articles: named.GetValueOrDefault(actor)))
                .Where(one => one.Events > 0 || one.Actor.Type.Value != ActorType.Media)
                .OrderByDescending(one => one.Events).ThenByDescending(one => one.Articles).ThenBy(one => one.Actor.Id, StringComparer.Ordinal)
                .Select(one => (object)new ScriptObject { ["actor"] = cards.Of(one.Actor), ["event_count"] = one.Events, ["article_count"] = one.Articles }),
        ];
    }

    /// <summary>What is not known: of the topic itself, then of its events, the newest first.</summary>
    private object[] Gaps(LinkedTopic topic, LinkedEvent[] events) =>
    [
        .. topic.Gaps.Select(gap => (object)new ScriptObject { ["text"] = new ProseText(gap, ProseForm.Inline), ["event"] = null }),
        .. events.Reverse().SelectMany(one => one.Gaps.Select(gap => (object)new ScriptObject
        {
            ["text"] = new ProseText(gap, ProseForm.Inline),
            ["event"] = cards.Of(one.Entry),
        })),
    ];
}

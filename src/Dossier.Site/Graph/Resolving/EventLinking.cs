using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Text;

namespace Dossier.Graph.Resolving;

/// <summary>Events to linked events: who took part, what is claimed, and which articles report them in which words.</summary>
internal sealed class EventLinking
{
    private readonly Linking _linking;
    private readonly Dictionary<Event, List<ArticleStatement>> _statements = [];
    private readonly Dictionary<Event, List<Article>> _reports = [];
    private readonly Dictionary<Event, List<Event>> _parts = [];
    private readonly ImmutableArray<Event> _dated;

    private EventLinking(ImmutableArray<LinkedArticle> articles, ImmutableArray<Event> ordered, Linking linking)
    {
        _linking = linking;
        _dated = [.. ordered.Where(one => one.Date is not null)];
        foreach (var article in articles)
        {
            foreach (var statement in article.Statements)
                _statements.GetOrAddList(statement.Target.Event).Add(new ArticleStatement(article.Entry, statement));

            foreach (var one in article.Reported)
                _reports.GetOrAddList(one).Add(article.Entry);
        }

        foreach (var part in ordered)
        {
            if (linking.References.One<Event>(part.PartOf, "event") is { } whole)
                _parts.GetOrAddList(whole).Add(part);
        }
    }

    /// <summary>Links every event; the result is in order of time.</summary>
    public static ImmutableArray<LinkedEvent> Link(ImmutableArray<Event> events, ImmutableArray<LinkedArticle> articles, Linking linking)
    {
        var ordered = events.InOrderOfTime();
        var all = new EventLinking(articles, ordered, linking);
        var linked = new LinkedEvent[ordered.Length];
        Parallel.For(0, linked.Length, at => linked[at] = all.Link(ordered[at], at));
        return [.. linked];
    }

    private LinkedEvent Link(Event one, int at)
    {
        // The dated stand first in the order of time, so an event's place among all is its place among the dated.
        var isDated = at < _dated.Length;
        _linking.Prose.CheckQuotes(one.Title);
        return new LinkedEvent
        {
            Entry = one,
            Body = _linking.LinkNamesAndQuotes(one.Body, one.File.Name),
            Summary = _linking.LinkExplicit(one.Summary, one.File.Name),
            Gaps = [.. one.Gaps.Select(gap => Own(gap, one))],
            Participants = Participants(one),
            PartOf = _linking.References.One<Event>(one.PartOf, "event"),
            Parts = [.. _parts.GetValueOrDefault(one, [])],
            Claims = [.. one.Claims.Select(claim => Link(claim, one))],
            Questions = [.. one.Questions.Select(question => QuestionLinking.Link(question, one, _linking))],
            Figures = [.. one.Figures.Select(Link).OfType<LinkedFigure>()],
            Topics = _linking.Topics.Known(one.Topics, _linking.Faults),
            Reports = [.. _reports.GetValueOrDefault(one, []).Select(article => new EventReport(article, Sentences(one, article)))],
            Previous = isDated && at > 0 ? _dated[at - 1] : null,
            Next = isDated && at + 1 < _dated.Length ? _dated[at + 1] : null,
        };
    }

    private ImmutableArray<LinkedParticipant> Participants(Event one) =>
    [
        .. one.Participants
            .Select(participant => (Actor: _linking.References.One<Actor>(participant.Actor, "actor"), participant.Role))
            .Where(participant => participant.Actor is not null)
            .DistinctBy(participant => participant.Actor)
            .Select(participant => new LinkedParticipant(participant.Actor!, participant.Role?.Value)),
    ];

    private LinkedClaim Link(Claim claim, Event one) =>
        new(claim, Own(claim.Text, one), [.. _statements.GetValueOrDefault(one, []).Where(said => said.Statement.Target.Claim == claim)]);

    private LinkedFigure? Link(Figure figure)
    {
        var source = _linking.References.One<Article>(figure.Source, "article");
        return source is null ? null : new LinkedFigure(figure, source, figure.Quote is null ? null : _linking.Prose.Quoted(source, figure.Quote));
    }

    private ImmutableArray<QuotedSentence> Sentences(Event one, Article article) =>
        _statements.TryGetValue(one, out var statements)
            ? SentenceCutting.Around(statements.Where(said => said.Article == article).Select(said => said.Statement.Passage).OfType<Passage>())
            : [];

    private LinkedProse Own(Prose prose, Event one) => _linking.LinkExplicit(prose, one.File.Name);
}

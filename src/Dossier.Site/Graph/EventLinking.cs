using System.Collections.Immutable;
using Dossier.Entries;
using Dossier.Entries.Text;

namespace Dossier.Graph;

/// <summary>Events to linked events: who took part, what is claimed, and which articles report them in which words.</summary>
internal sealed class EventLinking(
    ImmutableArray<LinkedArticle> articles, ImmutableArray<Event> ordered, References references, ProseLinker linker, TopicList topics, Passages passages)
{
    private readonly ILookup<Event, ArticleStatement> _statements = articles
        .SelectMany(article => article.Statements.Select(statement => new ArticleStatement(article.Entry, statement)))
        .ToLookup(said => said.Statement.Target.Event);

    private readonly ILookup<Event, Article> _reports = articles
        .SelectMany(article => article.Events.Concat(article.Statements.Select(statement => statement.Target.Event)).Distinct().Select(one => (one, article.Entry)))
        .ToLookup(pair => pair.one, pair => pair.Entry);

    private readonly ILookup<Event, Event> _parts = ordered
        .Select(one => (Whole: references.One<Event>(one.PartOf, "event"), Part: one))
        .Where(pair => pair.Whole is not null)
        .ToLookup(pair => pair.Whole!, pair => pair.Part);

    private readonly ImmutableArray<Event> _dated = [.. ordered.Where(one => one.Date is not null)];

    /// <summary>Links every event; the result is in order of time.</summary>
    public static ImmutableArray<LinkedEvent> Link(
        ImmutableArray<Event> events, ImmutableArray<LinkedArticle> articles, References references, ProseLinker linker, TopicList topics, Passages passages)
    {
        var ordered = events.InOrderOfTime();
        var linking = new EventLinking(articles, ordered, references, linker, topics, passages);
        var linked = new LinkedEvent[ordered.Length];
        Parallel.For(0, linked.Length, at => linked[at] = linking.Link(ordered[at], at));
        return [.. linked];
    }

    private LinkedEvent Link(Event one, int at)
    {
        // The dated stand first in the order of time, so an event's place among all is its place among the dated.
        var isDated = at < _dated.Length;
        return new LinkedEvent
        {
            Entry = one,
            Body = linker.Account(one.Body, one.File.Name),
            Summary = one.Summary is null ? null : Own(one.Summary, one),
            Gaps = [.. one.Gaps.Select(gap => Own(gap, one))],
            Participants = Participants(one),
            PartOf = references.One<Event>(one.PartOf, "event"),
            Parts = [.. _parts[one]],
            Claims = [.. one.Claims.Select(claim => Link(claim, one))],
            Figures = [.. one.Figures.Select(Link).OfType<LinkedFigure>()],
            Topics = topics.Known(one.Topics),
            Reports = [.. _reports[one].Select(article => new Report(article, Sentences(one, article)))],
            Previous = isDated && at > 0 ? _dated[at - 1] : null,
            Next = isDated && at + 1 < _dated.Length ? _dated[at + 1] : null,
        };
    }

    private ImmutableArray<LinkedParticipant> Participants(Event one) =>
    [
        .. one.Participants
            .Select(participant => (Actor: references.One<Actor>(participant.Actor, "actor"), participant.Role))
            .Where(participant => participant.Actor is not null)
            .DistinctBy(participant => participant.Actor)
            .Select(participant => new LinkedParticipant(participant.Actor!, participant.Role?.Value)),
    ];

    private LinkedClaim Link(Claim claim, Event one) =>
        new(claim, Own(claim.Text, one), [.. _statements[one].Where(said => said.Statement.Target.Claim == claim)]);

    private LinkedFigure? Link(Figure figure)
    {
        var source = references.One<Article>(figure.Source, "article");
        return source is null ? null : new LinkedFigure(figure, source, figure.Quote is null ? null : passages.Find(source, figure.Quote));
    }

    private ImmutableArray<QuotedSentence> Sentences(Event one, Article article) =>
        SentenceCutting.Around(_statements[one].Where(said => said.Article == article).Select(said => said.Statement.Passage).OfType<Passage>());

    private LinkedProse Own(Prose prose, Event one) => linker.OwnLinks(prose, one.File.Name);
}

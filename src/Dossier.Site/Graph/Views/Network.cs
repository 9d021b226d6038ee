using System.Collections.Concurrent;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;

namespace Dossier.Graph.Views;

/// <summary>
/// Dossier to network: who is named beside whom. In: a <see cref="ResolvedDossier"/>. Out: a tie for every two actors that
/// an article names in one sentence or, weaker, in one paragraph, or that took part in one event; each keeps what it rests on.
/// The ties of an actor are found when they are first asked for. Safe to share between threads.
/// </summary>
public sealed class Network
{
    private readonly ResolvedDossier _dossier;
    private readonly ConcurrentDictionary<(Actor First, Actor Second), Tie> _ties = new();
    private readonly ConcurrentDictionary<Actor, ImmutableArray<Tie>> _byActor = new();
    private readonly ConcurrentDictionary<Actor, int> _mentions = new();
    private readonly Lazy<ImmutableArray<Tie>> _all;
    private readonly Lazy<ImmutableArray<Actor>> _actors;

    private Network(ResolvedDossier dossier)
    {
        _dossier = dossier;
        _all = new(() => InOrder(TiesOfEach().SelectMany(own => own.Ties.Where(tie => tie.First == own.Actor))));
        _actors = new(() =>
        [
            .. TiesOfEach().Where(own => !own.Ties.IsEmpty)
                .OrderByDescending(own => own.Ties.Sum(tie => tie.Strength)).ThenBy(own => own.Actor.Id, StringComparer.Ordinal)
                .Select(own => own.Actor),
        ]);
    }

    /// <summary>The ties, the strongest first.</summary>
    public ImmutableArray<Tie> Ties => _all.Value;

    /// <summary>The actors that have ties, those with the strongest first.</summary>
    public ImmutableArray<Actor> Actors => _actors.Value;

    /// <summary>Makes the network of a dossier.</summary>
    public static Network Of(ResolvedDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return new Network(dossier);
    }

    /// <summary>The ties of an actor, the strongest first.</summary>
    public ImmutableArray<Tie> TiesOf(Actor actor) => _byActor.GetOrAdd(actor, Gather);

    /// <summary>How many sentences name an actor.</summary>
    public int MentionsOf(Actor actor) => _mentions.GetOrAdd(actor, one => _dossier.Of(one).NamedIn.Sum(named => named.Sentences.Length));

    private (Actor Actor, ImmutableArray<Tie> Ties)[] TiesOfEach()
    {
        var ties = new (Actor, ImmutableArray<Tie>)[_dossier.Actors.Length];
        Parallel.For(0, ties.Length, at => ties[at] = (_dossier.Actors[at].Entry, TiesOf(_dossier.Actors[at].Entry)));
        return ties;
    }

    private ImmutableArray<Tie> Gather(Actor actor)
    {
        var linked = _dossier.Of(actor);
        var found = new Dictionary<(Actor First, Actor Second), TieParts>();
        foreach (var article in linked.NamedIn.Select(named => _dossier.Of(named.Article)))
        {
            foreach (var (pair, text) in article.Together.Where(together => together.Pair.First == actor || together.Pair.Second == actor))
                PartsOf(pair, found).Texts.Add(text);
        }

        foreach (var one in linked.Events.Select(role => role.Event).Distinct())
        {
            var participants = _dossier.Of(one).Participants.Select(participant => participant.Actor);
            foreach (var pair in SharedTexts.Pairs(participants).Where(pair => pair.First == actor || pair.Second == actor))
                PartsOf(pair, found).Events.Add(one);
        }

        // A tie has two ends, and is the same one from either.
        return InOrder(found.Select(pair => _ties.GetOrAdd(
            pair.Key, static (actors, parts) => new Tie(actors.First, actors.Second, [.. parts.Texts], [.. parts.Events]), pair.Value)));
    }

    private static ImmutableArray<Tie> InOrder(IEnumerable<Tie> ties) =>
    [
        .. ties.OrderByDescending(tie => tie.Strength)
            .ThenByDescending(tie => tie.SentenceCount)
            .ThenBy(tie => tie.First.Id, StringComparer.Ordinal)
            .ThenBy(tie => tie.Second.Id, StringComparer.Ordinal),
    ];

    private static TieParts PartsOf((Actor, Actor) pair, Dictionary<(Actor, Actor), TieParts> found) =>
        found.TryGetValue(pair, out var parts) ? parts : found[pair] = new TieParts([], []);

    private sealed record TieParts(List<SharedText> Texts, List<Event> Events);
}

/// <summary>What joins two actors.</summary>
/// <param name="First">The one whose id comes first.</param>
/// <param name="Second">The other one.</param>
/// <param name="Texts">The sentences and paragraphs that name both, by article in the order of the article list, then in reading order.</param>
/// <param name="Events">The events in which both took part, in order of time.</param>
public sealed record Tie(Actor First, Actor Second, ImmutableArray<SharedText> Texts, ImmutableArray<Event> Events)
{
    private readonly (int Articles, int Sentences, int Strength) _weight = Weigh(Texts, Events);

    /// <summary>How many articles name both in one sentence or paragraph.</summary>
    public int ArticleCount => _weight.Articles;

    /// <summary>How many sentences name both.</summary>
    public int SentenceCount => _weight.Sentences;

    /// <summary>How many paragraphs name both, in no sentence together.</summary>
    public int ParagraphCount => Texts.Length - SentenceCount;

    /// <summary>
    /// How strong it is: three for each article with a sentence that names both, one for each other article, one for each
    /// event. Articles count and not sentences, so that one long report does not outweigh many.
    /// </summary>
    public int Strength => _weight.Strength;

    /// <summary>The other one of the two.</summary>
    public Actor OtherThan(Actor actor) => actor == First ? Second : First;

    /// <summary>The sentences behind it, those that name both before the rest, cut from at most some of its texts.</summary>
    /// <param name="most">From how many texts.</param>
    public ImmutableArray<NamedTogether> Sentences(int most) =>
    [
        .. Texts.Where(text => text.IsSentence).Concat(Texts.Where(text => !text.IsSentence))
            .Take(most)
            .GroupBy(text => text.Article)
            .Select(inArticle => new NamedTogether(inArticle.Key, SentenceCutting.Around(inArticle.SelectMany(text => text.Mentions)))),
    ];

    /// <summary>Texts of one article stand together, so they are weighed in one pass.</summary>
    private static (int Articles, int Sentences, int Strength) Weigh(ImmutableArray<SharedText> texts, ImmutableArray<Event> events)
    {
        var (articles, sentences, joined) = (0, 0, 0);
        var isJoined = false;
        for (var at = 0; at < texts.Length; at++)
        {
            if (at == 0 || texts[at].Article != texts[at - 1].Article)
            {
                articles++;
                isJoined = false;
            }

            if (texts[at].IsSentence)
            {
                sentences++;
                joined += isJoined ? 0 : 1;
                isJoined = true;
            }
        }

        return (articles, sentences, (3 * joined) + (articles - joined) + events.Length);
    }
}

/// <summary>The sentences of one article that name two actors.</summary>
public sealed record NamedTogether(Article Article, ImmutableArray<QuotedSentence> Sentences);

using System.Collections.Immutable;
using Dossier.Entries;

namespace Dossier.Graph;

/// <summary>
/// Dossier to network: who is named beside whom. In: a <see cref="ResolvedDossier"/>. Out: a tie for every two actors that
/// an article names in one sentence or, weaker, in one paragraph, or that took part in one event; each keeps what it rests on.
/// </summary>
public sealed class Network
{
    private readonly ILookup<Actor, Tie> _byActor;
    private readonly ResolvedDossier _dossier;

    private Network(ImmutableArray<Tie> ties, ResolvedDossier dossier)
    {
        Ties = ties;
        _dossier = dossier;
        _byActor = ties.SelectMany(tie => new[] { (Actor: tie.First, tie), (Actor: tie.Second, tie) }).ToLookup(pair => pair.Actor, pair => pair.tie);
        Actors = [.. _byActor.OrderByDescending(own => own.Sum(tie => tie.Strength)).ThenBy(own => own.Key.Id, StringComparer.Ordinal).Select(own => own.Key)];
    }

    /// <summary>The ties, the strongest first.</summary>
    public ImmutableArray<Tie> Ties { get; }

    /// <summary>The actors that have ties, those with the strongest first.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>The ties of an actor, the strongest first.</summary>
    public IEnumerable<Tie> TiesOf(Actor actor) => _byActor[actor];

    /// <summary>How many sentences name an actor.</summary>
    public int MentionsOf(Actor actor) => _dossier.Of(actor).NamedIn.Sum(named => named.Sentences.Length);

    /// <summary>Makes the network of a dossier.</summary>
    public static Network Of(ResolvedDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var found = new Dictionary<(Actor, Actor), TieParts>();
        // Articles are read on whatever core is free, and what they hold is put together in their order.
        Parallel.ForEach(dossier.Articles, article => _ = article.Together);
        foreach (var (pair, text) in dossier.Articles.SelectMany(article => article.Together))
        {
            PartsOf(pair, found).Texts.Add(text);
        }

        foreach (var one in dossier.Events)
        {
            foreach (var pair in SharedTexts.Pairs(one.Participants.Select(participant => participant.Actor)))
            {
                PartsOf(pair, found).Events.Add(one.Entry);
            }
        }

        var ties = found
            .Select(pair => new Tie(pair.Key.Item1, pair.Key.Item2, [.. pair.Value.Texts], [.. pair.Value.Events]))
            .OrderByDescending(tie => tie.Strength)
            .ThenByDescending(tie => tie.SentenceCount)
            .ThenBy(tie => tie.First.Id, StringComparer.Ordinal)
            .ThenBy(tie => tie.Second.Id, StringComparer.Ordinal);
        return new Network([.. ties], dossier);
    }

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
        .. Texts.Select((text, at) => (text, at))
            .OrderBy(pair => !pair.text.IsSentence)
            .ThenBy(pair => pair.at)
            .Take(most)
            .GroupBy(pair => pair.text.Article, pair => pair.text)
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

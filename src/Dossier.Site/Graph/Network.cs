using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Entries;
using Dossier.Entries.Text;

namespace Dossier.Graph;

/// <summary>
/// Dossier to network: who is named beside whom. In: a <see cref="ResolvedDossier"/>. Out: a tie for every two actors that
/// an article names in one sentence or, weaker, in one paragraph, or that took part in one event; each keeps what it rests on.
/// </summary>
public sealed class Network
{
    /// <summary>A sentence, paragraph or event with more actors than this is a list of names, and ties nobody to anybody.</summary>
    public const int MostNamedTogether = 20;

    private readonly ILookup<Actor, Tie> _byActor;
    private readonly FrozenDictionary<Actor, int> _mentions;

    private Network(ImmutableArray<Tie> ties, FrozenDictionary<Actor, int> mentions)
    {
        Ties = ties;
        _mentions = mentions;
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
    public int MentionsOf(Actor actor) => _mentions.GetValueOrDefault(actor);

    /// <summary>Makes the network of a dossier.</summary>
    public static Network Of(ResolvedDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var found = new Dictionary<(Actor, Actor), TieParts>();
        // Articles are read on whatever core is free, and what they hold is put together in their order.
        var texts = new List<((Actor, Actor) Pair, SharedText Text)>[dossier.Articles.Length];
        Parallel.For(0, texts.Length, at => texts[at] = TextsOf(dossier.Articles[at]));
        foreach (var (pair, text) in texts.SelectMany(each => each))
        {
            PartsOf(pair, found).Texts.Add(text);
        }

        foreach (var one in dossier.Events)
        {
            foreach (var pair in Pairs(one.Participants.Select(participant => participant.Actor)))
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
        return new Network([.. ties], dossier.Actors.ToFrozenDictionary(actor => actor.Entry, actor => actor.NamedIn.Sum(named => named.Sentences.Length)));
    }

    /// <summary>The sentences and paragraphs of an article that name two actors, in reading order.</summary>
    private static List<((Actor, Actor) Pair, SharedText Text)> TextsOf(LinkedArticle article)
    {
        var found = new List<((Actor, Actor), SharedText)>();
        foreach (var inBlock in article.Body.Mentions.GroupBy(mention => mention.Block))
        {
            Mention[] mentions = [.. inBlock];
            if (mentions.Any(mention => mention.Actor != mentions[0].Actor))
            {
                AddTexts(article.Entry, inBlock.Key, mentions, found);
            }
        }

        return found;
    }

    /// <summary>The ties that a block of text makes: by sentence, and for those whom no sentence joins by the block.</summary>
    private static void AddTexts(Article article, TextBlock block, Mention[] mentions, List<((Actor, Actor), SharedText)> found)
    {
        var joined = new HashSet<(Actor, Actor)>();
        var sentences = Sentences.In(block.Text);
        foreach (var inSentence in mentions.GroupBy(mention => SentenceAt(sentences, mention.Start)))
        {
            foreach (var pair in Pairs(inSentence.Select(mention => mention.Actor)))
            {
                joined.Add(pair);
                found.Add((pair, new SharedText(article, IsSentence: true, Of(pair, inSentence))));
            }
        }

        foreach (var pair in Pairs(mentions.Select(mention => mention.Actor)).Where(pair => !joined.Contains(pair)))
        {
            found.Add((pair, new SharedText(article, IsSentence: false, Of(pair, mentions))));
        }
    }

    private static int SentenceAt(ImmutableArray<Sentence> sentences, int offset)
    {
        var at = 0;
        while (at + 1 < sentences.Length && sentences[at + 1].Start <= offset)
        {
            at++;
        }

        return at;
    }

    private static ImmutableArray<Mention> Of((Actor First, Actor Second) pair, IEnumerable<Mention> mentions) =>
        [.. mentions.Where(mention => mention.Actor == pair.First || mention.Actor == pair.Second)];

    /// <summary>Every two of some actors, in the order of their ids.</summary>
    private static IEnumerable<(Actor First, Actor Second)> Pairs(IEnumerable<Actor> actors)
    {
        var named = actors.Distinct().OrderBy(actor => actor.Id, StringComparer.Ordinal).ToArray();
        if (named.Length > MostNamedTogether)
        {
            yield break;
        }

        for (var first = 0; first < named.Length; first++)
        {
            for (var second = first + 1; second < named.Length; second++)
            {
                yield return (named[first], named[second]);
            }
        }
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
    /// <summary>How many articles name both in one sentence or paragraph.</summary>
    public int ArticleCount { get; } = Texts.Select(text => text.Article).Distinct().Count();

    /// <summary>How many sentences name both.</summary>
    public int SentenceCount { get; } = Texts.Count(text => text.IsSentence);

    /// <summary>How many paragraphs name both, in no sentence together.</summary>
    public int ParagraphCount => Texts.Length - SentenceCount;

    /// <summary>
    /// How strong it is: three for each article with a sentence that names both, one for each other article, one for each
    /// event. Articles count and not sentences, so that one long report does not outweigh many.
    /// </summary>
    public int Strength { get; } = StrengthOf(Texts, Events);

    /// <summary>The other one of the two.</summary>
    public Actor OtherThan(Actor actor) => actor == First ? Second : First;

    /// <summary>The sentences behind it, those that name both before the rest, cut from at most some of its texts.</summary>
    /// <param name="most">From how many texts.</param>
    public ImmutableArray<NamedIn> Sentences(int most) =>
    [
        .. Texts.Select((text, at) => (text, at))
            .OrderBy(pair => !pair.text.IsSentence)
            .ThenBy(pair => pair.at)
            .Take(most)
            .GroupBy(pair => pair.text.Article, pair => pair.text)
            .Select(inArticle => new NamedIn(inArticle.Key, SentenceCutting.Around(inArticle.SelectMany(text => text.Mentions)))),
    ];

    private static int StrengthOf(ImmutableArray<SharedText> texts, ImmutableArray<Event> events) =>
        texts.GroupBy(text => text.Article).Sum(inArticle => inArticle.Any(text => text.IsSentence) ? 3 : 1) + events.Length;
}

/// <summary>A sentence or paragraph that names two actors.</summary>
/// <param name="Article">The article it stands in.</param>
/// <param name="IsSentence">Whether it is a sentence; else no sentence of the paragraph names both.</param>
/// <param name="Mentions">The names of the two in it.</param>
public sealed record SharedText(Article Article, bool IsSentence, ImmutableArray<Mention> Mentions);

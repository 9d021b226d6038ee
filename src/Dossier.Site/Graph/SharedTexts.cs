using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Text;
using Dossier.Text.Languages;

namespace Dossier.Graph;

/// <summary>Finds the sentences and paragraphs of an article in which two actors are named.</summary>
internal static class SharedTexts
{
    /// <summary>A sentence, paragraph or event with more actors than this is a list of names, and ties nobody to anybody.</summary>
    public const int MostNamedTogether = 20;

    /// <summary>The sentences and paragraphs of an article that name two actors, in reading order.</summary>
    public static ImmutableArray<((Actor, Actor) Pair, SharedText Text)> Of(LinkedArticle article)
    {
        var found = new List<((Actor, Actor), SharedText)>();
        foreach (var inBlock in article.Mentions.GroupBy(mention => mention.Block))
        {
            Mention[] mentions = [.. inBlock.Where(mention => !IsCredit(mention))];
            if (mentions.Length > 0 && mentions.Any(mention => mention.Actor != mentions[0].Actor))
                AddTexts(article.Entry, inBlock.Key, mentions, found);
        }

        return [.. found];
    }

    /// <summary>The ties that a block of text makes: by sentence, and for those whom no sentence joins by the block.</summary>
    private static void AddTexts(Article article, TextBlock block, Mention[] mentions, List<((Actor, Actor), SharedText)> found)
    {
        var joined = new HashSet<(Actor, Actor)>();
        var sentences = block.Sentences;
        foreach (var inSentence in mentions.GroupBy(mention => SentenceAt(sentences, mention.Start)))
        {
            foreach (var pair in Pairs(inSentence.Select(mention => mention.Actor)))
            {
                joined.Add(pair);
                found.Add((pair, new SharedText(article, IsSentence: true, Of(pair, inSentence))));
            }
        }

        foreach (var pair in Pairs(mentions.Select(mention => mention.Actor)).Where(pair => !joined.Contains(pair)))
            found.Add((pair, new SharedText(article, IsSentence: false, Of(pair, mentions))));
    }

    /// <summary>Whether an outlet is named for a picture, for a text or for what is said of it: that ties it to nobody.</summary>
    private static bool IsCredit(Mention mention) => mention.Block.Anchor is "caption" or "byline" or "disclaimer" && mention.Actor.Type.Value == ActorType.Media;

    private static int SentenceAt(ImmutableArray<Sentence> sentences, int offset)
    {
        var at = 0;
        while (at + 1 < sentences.Length && sentences[at + 1].Start <= offset)
            at++;

        return at;
    }

    private static ImmutableArray<Mention> Of((Actor First, Actor Second) pair, IEnumerable<Mention> mentions) =>
        [.. mentions.Where(mention => mention.Actor == pair.First || mention.Actor == pair.Second)];

    /// <summary>Every two of some actors, in the order of their ids.</summary>
    public static IEnumerable<(Actor First, Actor Second)> Pairs(IEnumerable<Actor> actors)
    {
        var named = actors.Distinct().OrderBy(actor => actor.Id, StringComparer.Ordinal).ToArray();
        if (named.Length > MostNamedTogether)
            yield break;

        for (var first = 0; first < named.Length; first++)
        {
            for (var second = first + 1; second < named.Length; second++)
                yield return (named[first], named[second]);
        }
    }
}

/// <summary>A sentence or paragraph that names two actors.</summary>
/// <param name="Article">The article it stands in.</param>
/// <param name="IsSentence">Whether it is a sentence; else no sentence of the paragraph names both.</param>
/// <param name="Mentions">The names of the two in it.</param>
public sealed record SharedText(Article Article, bool IsSentence, ImmutableArray<Mention> Mentions);

using Dossier.Entries.Articles;
using Dossier.Graph;
using Dossier.Text;
using Dossier.Text.Languages;

namespace Dossier.Evidence.Texts;

/// <summary>How far two articles have their words in common.</summary>
public abstract record Likeness
{
    private Likeness(Passage place) => Place = place;

    /// <summary>Where the longest stretch of the common words stands in the first of the two.</summary>
    public Passage Place { get; }

    /// <summary>The texts are the same, or all but the same.</summary>
    public sealed record SameText(Passage Place) : Likeness(Place);

    /// <summary>Long runs of words are the same, outside quotations.</summary>
    /// <param name="Place">The longest of them.</param>
    /// <param name="Words">How many words they have together.</param>
    public sealed record SharedWording(Passage Place, int Words) : Likeness(Place);
}

/// <summary>
/// Compares two articles word for word. Only runs of <see cref="LeastRun"/> words and more count, outside quotations; in them
/// names, titles and numbers weigh nothing, since two authors who report one meeting name the same people and days.
/// </summary>
internal static class LikenessMeasure
{
    /// <summary>From how many words on two texts that are the same are no chance.</summary>
    public const int LeastWords = 12;

    /// <summary>How many words in a row no two authors find by chance, if they are not all names.</summary>
    public const int LeastRun = 8;

    private const int LeastWeightOfRun = 5 * ComparableWords.PlainWeight;

    /// <summary>Shared words that tell nothing of texts of any length, and those that tell enough of texts of any length.</summary>
    private const int LeastWeight = 12 * ComparableWords.PlainWeight;
    private const int EnoughWeight = 30 * ComparableWords.PlainWeight;

    /// <summary>Between these two, the share of the shorter text, in per cent.</summary>
    private const int LeastShare = 15;

    /// <summary>From which share of the shorter text on, in per cent, the two are one text with changes.</summary>
    private const int ShareOfCopy = 60;

    /// <summary>How two articles are alike, set phrases apart; null where they are not.</summary>
    public static Likeness? Of(LinkedArticle one, LinkedArticle other, FrozenSet<ulong> phrases)
    {
        var (words, otherWords) = (WordsOf(one, phrases), WordsOf(other, phrases));
        if (words.Length >= LeastWords && words.Select(word => word.Word.Hash).SequenceEqual(otherWords.Select(word => word.Word.Hash)))
            return new Likeness.SameText(PassageOf(one, words, 0, words.Length));

        var known = RunsIn(otherWords).Select(run => run.Hash).ToHashSet();
        var shared = Shared(words, RunsIn(words).Where(run => known.Contains(run.Hash)).Select(run => run.Start)).ToArray();
        var weight = shared.Sum(run => run.Weight);
        var shorter = Math.Min(Weight(words), Weight(otherWords));
        if (shared.Length == 0 || weight < Math.Min(EnoughWeight, Math.Max(LeastWeight, shorter * LeastShare / 100)))
            return null;

        var longest = shared.MaxBy(run => run.Length);
        var place = PassageOf(one, words, longest.Start, longest.Length);
        return weight * 100 >= shorter * ShareOfCopy ? new Likeness.SameText(place) : new Likeness.SharedWording(place, shared.Sum(run => run.Length));
    }

    private static int Weight(PlacedWord[] words) => words.Sum(word => word.Word.IsQuoted ? 0 : word.Word.Weight);

    /// <summary>The runs of words outside quotations, each with the index of its first word.</summary>
    private static IEnumerable<(ulong Hash, int Start)> RunsIn(PlacedWord[] words)
    {
        var start = 0;
        while (start < words.Length)
        {
            var end = start;
            while (end < words.Length && !words[end].Word.IsQuoted)
                end++;

            var runs = TextFingerprint.RunsOf([.. words[start..end].Select(word => word.Word.Hash)]);
            for (var at = 0; at < runs.Length; at++)
                yield return (runs[at], start + at);

            start = end + 1;
        }
    }

    /// <summary>Runs that overlap or follow one another as stretches, where these are long enough and not all names.</summary>
    private static IEnumerable<(int Start, int Length, int Weight)> Shared(PlacedWord[] words, IEnumerable<int> starts)
    {
        var (start, end) = (0, 0);
        foreach (var run in starts.Append(int.MaxValue))
        {
            if (run <= end && end > 0)
            {
                end = run + TextFingerprint.RunLength;
                continue;
            }

            var weight = words[start..end].Sum(word => word.Word.Weight);
            if (end - start >= LeastRun && weight >= LeastWeightOfRun)
                yield return (start, end - start, weight);

            (start, end) = (run, run == int.MaxValue ? 0 : run + TextFingerprint.RunLength);
        }
    }

    /// <summary>The words of an article; those of names and of set phrases weigh nothing.</summary>
    private static PlacedWord[] WordsOf(LinkedArticle article, FrozenSet<ulong> phrases)
    {
        var mentions = article.Body.Mentions.ToLookup(mention => mention.Block);
        PlacedWord[] words = [.. article.Body.Prose.Blocks.SelectMany(block => ComparableWords.In(block.Text)
            .Select(word => new PlacedWord(block, IsNamed(word, mentions[block]) ? word with { Weight = 0 } : word)))];
        foreach (var phrase in RunsIn(words).Where(run => phrases.Contains(run.Hash)).ToArray())
        {
            for (var at = phrase.Start; at < phrase.Start + TextFingerprint.RunLength; at++)
                words[at] = words[at] with { Word = words[at].Word with { Weight = 0 } };
        }

        return words;
    }

    private static bool IsNamed(ComparableWord word, IEnumerable<Mention> mentions) =>
        word.Weight > 0 && mentions.Any(mention => mention.Start <= word.Start && word.Start < mention.Start + mention.Length);

    /// <summary>The place of a stretch of words; one that goes over paragraphs is shown as far as its first one.</summary>
    private static Passage PassageOf(LinkedArticle article, PlacedWord[] words, int start, int length)
    {
        var first = words[start];
        var last = words[start..(start + length)].Last(word => word.Block == first.Block);
        return new Passage(article.Entry, first.Block, first.Word.Start, last.Word.Start + last.Word.Length - first.Word.Start);
    }

    private readonly record struct PlacedWord(TextBlock Block, ComparableWord Word);
}

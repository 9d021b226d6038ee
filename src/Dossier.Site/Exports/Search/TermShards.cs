using System.Numerics;

namespace Dossier.Exports.Search;

/// <summary>
/// Words in order, cut into shards of a size. Each word is written as how many letters it has in common with the one before
/// it, the rest of it, a space, its postings and a space.
/// </summary>
/// <param name="FirstWords">The first word of each shard: a word stands in the last one whose first word is not after it.</param>
/// <param name="Texts">What each shard holds.</param>
internal sealed record TermShards(ImmutableArray<string> FirstWords, ImmutableArray<string> Texts)
{
    /// <summary>A shard is closed before it grows larger, in bytes; a single word may be.</summary>
    public const int LargestShard = 9_000;

    /// <summary>As <see cref="LargestShard"/>, for words without their places.</summary>
    public const int LargestShardOfSpellings = 6_000;

    /// <summary>A beginning whose words take more room gets a list of its best places, in bytes.</summary>
    public const int LargestBeginning = 24_000;

    private const int MostOfBeginning = 60;
    private const int LongestBeginning = 4;

    /// <summary>The words of texts: the places where a word stands in most passages are the best.</summary>
    public static TermShards OfTexts(Dictionary<string, Postings> table) =>
        Cut(Encode(table, mark => -BitOperations.PopCount((uint)mark)));

    /// <summary>
    /// The words of names and titles. Somebody who types one letter wants the best names, not all: a beginning that is too
    /// common has a line of its own, the beginning and <c>*</c>, with the best places of all its words.
    /// </summary>
    public static TermShards OfHeadings(Dictionary<string, Postings> table)
    {
        var encoded = Encode(table, mark => mark);
        var common = Enumerable.Range(1, LongestBeginning)
            .SelectMany(length => encoded.Where(word => word.Word.Length >= length && word.Word[0] is not ('@' or '~')).GroupBy(word => word.Word[..length], StringComparer.Ordinal))
            .Where(beginning => beginning.Sum(word => word.Word.Length + word.Postings.Length) > LargestBeginning)
            .Select(beginning => KeyValuePair.Create(beginning.Key + "*", Postings.Best(beginning.Select(word => table[word.Word]), MostOfBeginning)));
        return Cut([.. encoded.Concat(Encode(common, mark => mark)).OrderBy(word => word.Word, StringComparer.Ordinal)]);
    }

    /// <summary>The lines of a <see cref="SpellingTable"/>: a search reads several stretches of it, each of a shard or two.</summary>
    public static TermShards OfSpellings(IEnumerable<(string Line, string Weight)> lines) =>
        Cut([.. lines.OrderBy(line => line.Line, StringComparer.Ordinal)], LargestShardOfSpellings);

    private static (string Word, string Postings)[] Encode(IEnumerable<KeyValuePair<string, Postings>> table, Func<int, int> rank)
    {
        var words = table.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        var encoded = new (string, string)[words.Length];
        Parallel.For(0, words.Length, at =>
        {
            var text = new StringBuilder();
            words[at].Value.Write(text, rank);
            encoded[at] = (words[at].Key, text.ToString());
        });
        return encoded;
    }

    private static TermShards Cut((string Word, string Postings)[] words, int largest = LargestShard)
    {
        var firsts = ImmutableArray.CreateBuilder<string>();
        var texts = ImmutableArray.CreateBuilder<string>();
        var shard = new StringBuilder();
        var last = "";
        foreach (var (word, postings) in words)
        {
            if (shard.Length > 0 && shard.Length + word.Length + postings.Length > largest)
            {
                texts.Add(shard.ToString());
                shard.Clear();
            }

            if (shard.Length == 0)
            {
                firsts.Add(word);
                last = "";
            }

            var common = last.AsSpan().CommonPrefixLength(word);
            Postings.WriteNumber(shard, common);
            shard.Append(word, common, word.Length - common).Append(' ').Append(postings).Append(' ');
            last = word;
        }

        if (shard.Length > 0)
            texts.Add(shard.ToString());

        return new TermShards(firsts.ToImmutable(), texts.ToImmutable());
    }
}

using System.Runtime.InteropServices;
using Dossier.Text.Languages;

namespace Dossier.Entries.Articles;

/// <summary>
/// An article's text in few numbers: texts that share a run of <see cref="LongestMissed"/> words or more outside quotations
/// share a number. Made by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003): of the hashes of all runs of
/// <see cref="RunLength"/> words, the least of each <see cref="Window"/> that follow one another.
/// </summary>
/// <param name="Words">How many words the text has, quotations included.</param>
/// <param name="Whole">A hash of all its letters in their order; texts that are the same have the same.</param>
/// <param name="Runs">The hashes that were chosen, each once, the least first.</param>
internal sealed record TextFingerprint(int Words, ulong Whole, ImmutableArray<ulong> Runs)
{
    /// <summary>How many words in a row are compared at once.</summary>
    public const int RunLength = 7;

    /// <summary>How many runs in a row stand for themselves by one of them.</summary>
    public const int Window = 4;

    /// <summary>The length from which no shared run is missed.</summary>
    public const int LongestMissed = RunLength + Window - 1;

    /// <summary>About how many letters a word has with the space behind it: lists are made that long, and need not grow.</summary>
    private const int LettersOfWord = 6;

    // Odd, so that powers of it lose no bits; its value is that of the golden ratio in 64 bits.
    private const ulong Base = 0x9E3779B97F4A7C15;

    public static TextFingerprint Of(Article article)
    {
        var words = article.Body.Blocks.Sum(block => block.Text.Length) / LettersOfWord;
        var chosen = new List<ulong>(words / 2);
        var stretch = new List<ulong>(words);
        var (count, whole) = (0, 0UL);
        foreach (var word in article.Body.Blocks.SelectMany(block => ComparableWords.In(block.Text)))
        {
            count++;
            whole = (whole * Base) + word.Hash;
            if (!word.IsQuoted)
            {
                stretch.Add(word.Hash);
            }
            else if (stretch.Count > 0)
            {
                Winnow(RunsOf(CollectionsMarshal.AsSpan(stretch)), chosen);
                stretch.Clear();
            }
        }

        Winnow(RunsOf(CollectionsMarshal.AsSpan(stretch)), chosen);
        return new TextFingerprint(count, whole, EachOnce(chosen));
    }

    /// <summary>The hash of each run of words that follow one another without a break.</summary>
    public static ulong[] RunsOf(ReadOnlySpan<ulong> words)
    {
        if (words.Length < RunLength)
            return [];

        var highest = 1UL;
        for (var at = 1; at < RunLength; at++)
            highest *= Base;

        var runs = new ulong[words.Length - RunLength + 1];
        var hash = 0UL;
        for (var at = 0; at < words.Length; at++)
        {
            hash = ((hash - (at < RunLength ? 0 : words[at - RunLength] * highest)) * Base) + words[at];
            if (at >= RunLength - 1)
                runs[at - RunLength + 1] = hash ^ (hash >> 29);
        }

        return runs;
    }

    private static void Winnow(ulong[] runs, List<ulong> chosen)
    {
        var (least, last) = (-1, -1);
        for (var end = 0; end < runs.Length; end++)
        {
            var start = Math.Max(0, end - Window + 1);
            if (least < start)
            {
                least = start;
                for (var at = start + 1; at <= end; at++)
                    least = runs[at] <= runs[least] ? at : least;
            }
            else if (runs[end] <= runs[least])
            {
                least = end;
            }

            if (least != last && (end >= Window - 1 || end == runs.Length - 1))
            {
                chosen.Add(runs[least]);
                last = least;
            }
        }
    }

    private static ImmutableArray<ulong> EachOnce(List<ulong> runs)
    {
        runs.Sort();
        var once = ImmutableArray.CreateBuilder<ulong>(runs.Count);
        foreach (var run in runs)
        {
            if (once.Count == 0 || once[^1] != run)
                once.Add(run);
        }

        return once.DrainToImmutable();
    }
}

using Dossier.Entries.Articles;

namespace Dossier.Evidence.Texts;

/// <summary>
/// Finds which texts are worth comparing word for word. Texts that share a number of their fingerprints lie side by side
/// once the numbers are sorted, so the work grows with the texts and not with their pairs.
/// </summary>
internal static class LikenessSearch
{
    /// <summary>What more articles than this share is a set phrase of the trade and says nothing of where they come from.</summary>
    public const int MostInCommon = 100;

    /// <summary>Up to how many articles each is paired with each; beyond that, with the first and with the one before it.</summary>
    private const int MostInPairs = 12;

    /// <summary>How many shared numbers make two texts worth comparing: the shortest text that counts has more.</summary>
    private const int LeastShared = 2;

    /// <summary>With how many others a text is compared, those that share most first.</summary>
    private const int MostCompared = 16;

    /// <summary>
    /// The pairs to compare, by the indices of their texts, the later one and the earlier one; and the runs of words that are
    /// set phrases.
    /// </summary>
    public static (ImmutableArray<(int Later, int Earlier)> Pairs, FrozenSet<ulong> Phrases) Candidates(ImmutableArray<TextFingerprint> texts)
    {
        var phrases = new HashSet<ulong>();
        var shared = SharedRuns(texts, phrases);
        foreach (var same in SharingAll(texts))
            shared[same] = int.MaxValue;

        var pairs = shared.Where(pair => pair.Value >= LeastShared)
            .GroupBy(pair => pair.Key.Later)
            .SelectMany(one => one.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Earlier).Take(MostCompared))
            .Select(pair => pair.Key);
        return ([.. pairs.Order()], phrases.ToFrozenSet());
    }

    /// <summary>How many chosen runs of words the texts of a pair share, for pairs that share any; set phrases are gathered.</summary>
    private static Dictionary<(int Later, int Earlier), int> SharedRuns(ImmutableArray<TextFingerprint> texts, HashSet<ulong> phrases)
    {
        var count = texts.Sum(text => text.Runs.Length);
        var (runs, owners) = (new ulong[count], new int[count]);
        var filled = 0;
        for (var text = 0; text < texts.Length; text++)
        {
            texts[text].Runs.CopyTo(runs, filled);
            Array.Fill(owners, text, filled, texts[text].Runs.Length);
            filled += texts[text].Runs.Length;
        }

        Array.Sort(runs, owners);
        var shared = new Dictionary<(int, int), int>();
        for (var (start, end) = (0, 0); start < count; start = end)
        {
            while (end < count && runs[end] == runs[start])
                end++;

            if (end - start > MostInCommon)
                phrases.Add(runs[start]);
            else if (end - start > 1)
                Count(owners.AsSpan(start, end - start), shared);
        }

        return shared;
    }

    private static void Count(Span<int> owners, Dictionary<(int, int), int> shared)
    {
        // The sort keeps no order among equals.
        owners.Sort();
        for (var later = 1; later < owners.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (owners.Length <= MostInPairs || earlier == 0 || earlier == later - 1)
                    shared[(owners[later], owners[earlier])] = shared.GetValueOrDefault((owners[later], owners[earlier])) + 1;
            }
        }
    }

    /// <summary>The texts that are the same as one before them, each with the last such: what is all quotation has no runs.</summary>
    private static IEnumerable<(int Later, int Earlier)> SharingAll(ImmutableArray<TextFingerprint> texts)
    {
        var known = new Dictionary<ulong, int>();
        for (var text = 0; text < texts.Length; text++)
        {
            if (texts[text].Words < LikenessMeasure.LeastWords)
                continue;

            if (known.TryGetValue(texts[text].Whole, out var earlier))
                yield return (text, earlier);

            known[texts[text].Whole] = text;
        }
    }
}

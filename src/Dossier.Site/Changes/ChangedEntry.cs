using Dossier.Entries;

namespace Dossier.Changes;

/// <summary>A claim that came, or stands in another way; the words of both are those of the data (<c>single_source</c>).</summary>
/// <param name="Id">The claim's id in its event.</param>
/// <param name="Before">How it stood; null where it is new.</param>
/// <param name="Now">How it stands.</param>
public sealed record ChangedClaim(string Id, string? Before, string Now);

/// <summary>A judgement that came, or whose likelihood or confidence is another.</summary>
/// <param name="Text">What is judged.</param>
/// <param name="Before">How it was rated; null where it is new.</param>
/// <param name="Now">How it is rated.</param>
public sealed record ChangedJudgement(string Text, JudgementRating? Before, JudgementRating Now);

/// <summary>What a judgement states of its certainty; null where it states nothing.</summary>
public sealed record JudgementRating(string? Likelihood, string? Confidence);

/// <summary>What about an entry an edition changed.</summary>
public sealed record EntryDifference
{
    public static EntryDifference None { get; } = new();

    /// <summary>Which parts of it say something else, in the order of <see cref="EntryParts"/>.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>Of an event: the claims that came or stand in another way.</summary>
    public ImmutableArray<ChangedClaim> Claims { get; init; } = [];

    /// <summary>Of the home page: the judgements that came or are rated in another way.</summary>
    public ImmutableArray<ChangedJudgement> Judgements { get; init; } = [];

    /// <summary>This one, and then a later one of the same day.</summary>
    public EntryDifference Then(EntryDifference later) => new()
    {
        Parts = EntryParts.Ordered(Parts.Concat(later.Parts)),
        Claims = [.. Chained(Claims, later.Claims, claim => claim.Id, (first, last) => first with { Now = last.Now }).Where(claim => claim.Before != claim.Now)],
        Judgements = [.. Chained(Judgements, later.Judgements, one => one.Text, (first, last) => first with { Now = last.Now }).Where(one => one.Before != one.Now)],
    };

    /// <summary>What is in both goes from the state before the first to that after the last.</summary>
    private static IEnumerable<T> Chained<T>(ImmutableArray<T> first, ImmutableArray<T> last, Func<T, string> key, Func<T, T, T> join)
    {
        var later = last.ToDictionary(key, StringComparer.Ordinal);
        var earlier = first.Select(key).ToHashSet(StringComparer.Ordinal);
        return first.Select(one => later.TryGetValue(key(one), out var then) ? join(one, then) : one).Concat(last.Where(one => !earlier.Contains(key(one))));
    }
}

/// <summary>An entry that an edition brought or changed.</summary>
public sealed record ChangedEntry(Entry Entry, EntryDifference Difference);

/// <summary>An entry that an edition no longer had; of it nothing but its name is left.</summary>
/// <param name="Kind">The <see cref="EntryKind.Collection"/> of its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it was called.</param>
public sealed record RemovedEntry(string Kind, string Id, string Title);

/// <summary>What the editions of one day changed, against the last one before that day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Added">What is new, in the order of the dossier.</param>
/// <param name="Changed">What says something else, in the order of the dossier.</param>
/// <param name="Removed">What is gone, by title.</param>
public sealed record ChangeDay(DateOnly Day, ImmutableArray<ChangedEntry> Added, ImmutableArray<ChangedEntry> Changed, ImmutableArray<RemovedEntry> Removed)
{
    /// <summary>How many entries it names.</summary>
    public int Count => Added.Length + Changed.Length + Removed.Length;
}

namespace Dossier.Graph.Names;

/// <summary>Whom a name in a text stands for.</summary>
public abstract record MentionOutcome<TKey>
    where TKey : notnull
{
    private MentionOutcome()
    {
    }

    /// <summary>One bearer.</summary>
    public sealed record Linked(TKey Key) : MentionOutcome<TKey>;

    /// <summary>Several bearers, none of whom may be guessed; in the order of the gazetteer's entries.</summary>
    public sealed record Ambiguous(ImmutableArray<TKey> Keys) : MentionOutcome<TKey>;

    /// <summary>A weak name none of whose bearers has been named so far: it stays plain text.</summary>
    public sealed record NotYetNamed(ImmutableArray<TKey> Keys) : MentionOutcome<TKey>;
}

/// <summary>A name found in a text, and whom it stands for there.</summary>
public sealed record Mention<TKey>(NameMatch<TKey> Match, MentionOutcome<TKey> Outcome)
    where TKey : notnull;

/// <summary>
/// Resolves the names of one text in reading order. A weak name stands for its bearer only after a strong name of the same
/// bearer earlier in the text. Where a name is strong for some bearers and weak for others, the strong ones win, whoever
/// was named before. A name that stays ambiguous names nobody for what follows.
/// </summary>
public static class MentionScope
{
    /// <param name="blocks">The matches of each block of the text, blocks and matches in reading order.</param>
    /// <param name="unlinked">Bearers this text must not be linked to: they are left out before anything else.</param>
    /// <returns>
    /// For each block its mentions. A name all of whose bearers are left out has none; the words it covers are still not
    /// open to the shorter names within it.
    /// </returns>
    public static ImmutableArray<ImmutableArray<Mention<TKey>>> Resolve<TKey>(
        IEnumerable<IReadOnlyList<NameMatch<TKey>>> blocks, IReadOnlySet<TKey> unlinked)
        where TKey : notnull
    {
        var named = new HashSet<TKey>();
        var resolved = ImmutableArray.CreateBuilder<ImmutableArray<Mention<TKey>>>();
        foreach (var block in blocks)
        {
            var mentions = ImmutableArray.CreateBuilder<Mention<TKey>>();
            foreach (var match in block)
            {
                if (Outcome(match, named, unlinked) is { } outcome)
                    mentions.Add(new Mention<TKey>(match, outcome));
            }

            resolved.Add(mentions.DrainToImmutable());
        }

        return resolved.DrainToImmutable();
    }

    private static MentionOutcome<TKey>? Outcome<TKey>(NameMatch<TKey> match, HashSet<TKey> named, IReadOnlySet<TKey> unlinked)
        where TKey : notnull
    {
        var candidates = match.Candidates.Where(candidate => !unlinked.Contains(candidate.Key)).ToList();
        ImmutableArray<TKey> strong = [.. Keys(candidates, NameStrength.Strong)];
        if (strong is [var bearer])
            named.Add(bearer);
        if (strong.Length > 0)
            return One(strong);

        ImmutableArray<TKey> weak = [.. Keys(candidates, NameStrength.Weak)];
        if (weak.IsEmpty)
            return null;

        ImmutableArray<TKey> known = [.. weak.Where(named.Contains)];
        return known.IsEmpty ? new MentionOutcome<TKey>.NotYetNamed(weak) : One(known);
    }

    private static MentionOutcome<TKey> One<TKey>(ImmutableArray<TKey> keys)
        where TKey : notnull
        => keys is [var key] ? new MentionOutcome<TKey>.Linked(key) : new MentionOutcome<TKey>.Ambiguous(keys);

    private static IEnumerable<TKey> Keys<TKey>(List<NameCandidate<TKey>> candidates, NameStrength strength)
        where TKey : notnull
        => candidates.Where(candidate => candidate.Strength == strength).Select(candidate => candidate.Key);
}

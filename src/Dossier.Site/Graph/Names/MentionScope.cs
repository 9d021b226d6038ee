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

/// <summary>A link of the author's own that leads to a bearer, in the text of a block.</summary>
public sealed record AuthorLink<TKey>(int Start, int Length, TKey Key)
    where TKey : notnull;

/// <summary>The names and the author's links of a block, each in reading order.</summary>
public sealed record NamingBlock<TKey>(IReadOnlyList<NameMatch<TKey>> Names, IReadOnlyList<AuthorLink<TKey>> Links)
    where TKey : notnull;

/// <summary>
/// Resolves the names of one text in reading order. A weak name stands for its bearer only after a strong name of the same
/// bearer earlier in the text, or after a link of the author's that leads to it. Where a name is strong for some bearers and
/// weak for others, the strong ones win, whoever was named before. A name that stays ambiguous names nobody for what follows.
/// A link whose words hold a name of its bearer settles that name: from there on it stands for this bearer, until another
/// link says otherwise.
/// </summary>
public static class MentionScope
{
    /// <summary>Resolves the names of a text in which the author made no links.</summary>
    /// <inheritdoc cref="Resolve{TKey}(IEnumerable{NamingBlock{TKey}}, IReadOnlySet{TKey})"/>
    public static ImmutableArray<ImmutableArray<Mention<TKey>>> Resolve<TKey>(IEnumerable<IReadOnlyList<NameMatch<TKey>>> blocks, IReadOnlySet<TKey> unlinked)
        where TKey : notnull
        => Resolve(blocks.Select(names => new NamingBlock<TKey>(names, [])), unlinked);

    /// <summary>Resolves the names of a text.</summary>
    /// <param name="blocks">The blocks of the text, in reading order.</param>
    /// <param name="unlinked">Bearers this text must not be linked to: they are left out before anything else.</param>
    /// <returns>
    /// For each block its mentions, links not among them. A name all of whose bearers are left out has none; the words it covers
    /// are still not open to the shorter names within it.
    /// </returns>
    public static ImmutableArray<ImmutableArray<Mention<TKey>>> Resolve<TKey>(IEnumerable<NamingBlock<TKey>> blocks, IReadOnlySet<TKey> unlinked)
        where TKey : notnull
    {
        var reading = new TextReading<TKey>(unlinked);
        return [.. blocks.Select(reading.Resolve)];
    }
}

/// <summary>The reading of one text, from its first block on: who was named so far, and what links settled.</summary>
file sealed class TextReading<TKey>(IReadOnlySet<TKey> unlinked)
    where TKey : notnull
{
    private readonly HashSet<TKey> _named = [];
    private readonly Dictionary<string, TKey> _settled = new(StringComparer.Ordinal);

    public ImmutableArray<Mention<TKey>> Resolve(NamingBlock<TKey> block)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention<TKey>>();
        var passed = 0;
        foreach (var match in block.Names)
        {
            while (passed < block.Links.Count && block.Links[passed].Start <= match.Start)
                _named.Add(block.Links[passed++].Key);

            if (passed > 0 && match.Start < block.Links[passed - 1].Start + block.Links[passed - 1].Length)
                Settle(match, block.Links[passed - 1].Key);
            else if (Outcome(match) is { } outcome)
                mentions.Add(new Mention<TKey>(match, outcome));
        }

        _named.UnionWith(block.Links.Skip(passed).Select(link => link.Key));
        return mentions.DrainToImmutable();
    }

    private void Settle(NameMatch<TKey> match, TKey key)
    {
        if (match.Candidates.Any(candidate => candidate.Key.Equals(key)))
            _settled[match.Name] = key;
    }

    private MentionOutcome<TKey>? Outcome(NameMatch<TKey> match)
    {
        if (_settled.TryGetValue(match.Name, out var meant))
            return new MentionOutcome<TKey>.Linked(meant);

        var candidates = match.Candidates.Where(candidate => !unlinked.Contains(candidate.Key)).ToList();
        ImmutableArray<TKey> strong = [.. Keys(candidates, NameStrength.Strong)];
        if (strong is [var bearer])
            _named.Add(bearer);
        if (strong.Length > 0)
            return One(strong);

        ImmutableArray<TKey> weak = [.. Keys(candidates, NameStrength.Weak)];
        if (weak.IsEmpty)
            return null;

        ImmutableArray<TKey> known = [.. weak.Where(_named.Contains)];
        return known.IsEmpty ? new MentionOutcome<TKey>.NotYetNamed(weak) : One(known);
    }

    private static MentionOutcome<TKey> One(ImmutableArray<TKey> keys) =>
        keys is [var key] ? new MentionOutcome<TKey>.Linked(key) : new MentionOutcome<TKey>.Ambiguous(keys);

    private static IEnumerable<TKey> Keys(List<NameCandidate<TKey>> candidates, NameStrength strength) =>
        candidates.Where(candidate => candidate.Strength == strength).Select(candidate => candidate.Key);
}

using System.Buffers;
using Dossier.Sources;

namespace Dossier.Graph.Names;

/// <summary>Whether a name stands for its bearer by itself, or only once the bearer has been named in the same text.</summary>
public enum NameStrength
{
    Strong,
    Weak,
}

/// <summary>One name of one bearer.</summary>
public sealed record GazetteerEntry<TKey>(string Name, TKey Key, NameStrength Strength)
    where TKey : notnull;

/// <summary>A bearer that a name can stand for.</summary>
public sealed record NameCandidate<TKey>(TKey Key, NameStrength Strength)
    where TKey : notnull;

/// <summary>A name of the gazetteer, folded, and everyone who bears it, in the order of the entries.</summary>
public sealed record GazetteerName<TKey>(string Name, ImmutableArray<NameCandidate<TKey>> Candidates)
    where TKey : notnull;

/// <summary>A name found in a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="Length">Its length in the text, without a possessive ending.</param>
/// <param name="Candidates">Everyone who bears the name, in the order of the entries.</param>
public sealed record NameMatch<TKey>(int Start, int Length, ImmutableArray<NameCandidate<TKey>> Candidates)
    where TKey : notnull;

/// <summary>
/// Finds names in a text in one pass, however many names there are. Built once, immutable, safe to share between threads.
/// <para>
/// The rules: from left to right the longest name at each place; capitals count; only whole words, that is, no letter,
/// digit or combining mark of any script directly before or after. A possessive ending or a contraction may follow
/// ("Assad's", "Emirates'"), a French or Italian elision may precede ("d'Assad"). Across a hyphen a name is found in
/// "anti-Assad" and "Assad-era", but not after a particle that makes a longer name ("al-Assad" is not "Assad"). Curly and
/// straight apostrophes are one, so are the hyphens, and so is any white space with at most one line end in it.
/// </para>
/// <para>
/// The limits: a script written without spaces (Chinese, Japanese, Thai) has no whole words by this rule, so a name in it is
/// found only between signs or spaces. Prefixes and suffixes that a language writes onto a name without an apostrophe
/// (Arabic <c>و</c>, <c>ل</c>) or case endings with one (Turkish <c>'ın</c>) hide it: give such forms as aliases.
/// </para>
/// </summary>
public sealed class Gazetteer<TKey>
    where TKey : notnull
{
    private readonly NameTrie _trie;

    /// <param name="entries">The names, in any Unicode normal form. One that is empty after folding is never found.</param>
    public Gazetteer(IEnumerable<GazetteerEntry<TKey>> entries)
    {
        Names = [.. entries
            .Select(entry => (Name: NameText.Fold(entry.Name), entry.Key, entry.Strength))
            .Where(entry => entry.Name.Length > 0)
            .GroupBy(entry => entry.Name, StringComparer.Ordinal)
            .OrderBy(entries => entries.Key, StringComparer.Ordinal)
            .Select(bearers => new GazetteerName<TKey>(bearers.Key, [.. bearers
                .GroupBy(bearer => bearer.Key)
                .Select(same => new NameCandidate<TKey>(same.Key, same.Min(bearer => bearer.Strength)))]))];
        _trie = new NameTrie([.. Names.Select(name => name.Name)]);
    }

    /// <summary>Every name in its folded form, in ordinal order. Those that bearers share are among them.</summary>
    public ImmutableArray<GazetteerName<TKey>> Names { get; }

    /// <summary>The names in a text, in order; no two overlap.</summary>
    /// <param name="text">The text of one block, in NFC.</param>
    public ImmutableArray<NameMatch<TKey>> Find(ReadOnlySpan<char> text)
    {
        var folded = ArrayPool<char>.Shared.Rent(text.Length);
        var offsets = ArrayPool<int>.Shared.Rent(text.Length);
        try
        {
            var length = NameText.Fold(text, folded, offsets);
            return Find(folded.AsSpan(0, length), offsets);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(folded);
            ArrayPool<int>.Shared.Return(offsets);
        }
    }

    /// <summary>Whether a text is a name from its beginning to its end, in any Unicode normal form.</summary>
    public bool HasName(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(NormalForm.Composed(text)).Any(match => match.Start == 0 && match.Length == text.Length);
    }

    private ImmutableArray<NameMatch<TKey>> Find(ReadOnlySpan<char> folded, ReadOnlySpan<int> offsets)
    {
        var matches = ImmutableArray.CreateBuilder<NameMatch<TKey>>();
        for (var at = 0; _trie.IndexOfInitial(folded[at..]) is >= 0 and var skipped;)
        {
            at += skipped;
            var (name, length) = LongestAt(folded, at);
            if (name == NameTrie.NoName)
            {
                at++;
                continue;
            }

            var start = offsets[at];
            at += length;
            // A name ends in a sign of its own, never in folded white space: one unit after its last sign is its end.
            matches.Add(new NameMatch<TKey>(start, offsets[at - 1] + 1 - start, Names[name].Candidates));
        }

        return matches.DrainToImmutable();
    }

    private (int Name, int Length) LongestAt(ReadOnlySpan<char> folded, int at)
    {
        var longest = (Name: NameTrie.NoName, Length: 0);
        if (at > 0 && Characters.IsWord(folded, at - 1))
            return longest;

        var walk = _trie.Along(folded[at..]);
        while (walk.Next())
        {
            if (NameBoundary.After(folded, at + walk.Length))
                longest = (walk.Name, walk.Length);
        }

        return longest.Length > 0 && NameBoundary.Before(folded, at) ? longest : (NameTrie.NoName, 0);
    }
}

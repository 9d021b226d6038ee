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
/// <param name="Length">Its length in the text, without a possessive ending, a prefix or a particle.</param>
/// <param name="Name">The name of the gazetteer that it is, folded.</param>
/// <param name="Candidates">Everyone who bears the name, in the order of the entries.</param>
public sealed record NameMatch<TKey>(int Start, int Length, string Name, ImmutableArray<NameCandidate<TKey>> Candidates)
    where TKey : notnull;

/// <summary>
/// Finds names in a text in one pass, however many names there are. Built once, immutable, safe to share between threads.
/// <para>
/// The rules: from left to right the longest name at each place; capitals count; only whole words, that is, no letter,
/// digit or combining mark of any script directly before or after. A possessive ending or a contraction may follow
/// ("Assad's", "Emirates'"), and so may a Turkish or Polish ending behind an apostrophe; a French or Italian elision may
/// precede ("d'Assad"). Across a hyphen a name is found in "anti-Assad" and "Assad-era", but not after a particle that makes
/// a longer name ("al-Assad" is not "Assad"). How letters and signs are compared is said at <see cref="NameText"/>.
/// </para>
/// <para>
/// What touches a name without an apostrophe, and is left out of what is found: Arabic and Hebrew prefixes
/// (<see cref="NamePrefixes"/>; the Arabic "to", which swallows a letter of the article, is a part of it) and Korean particles
/// (<see cref="NameEndings"/>). In a script that is written without spaces a name may stand between letters
/// (<see cref="UnspacedScripts"/>). Case endings that change a name (Russian, Polish, Finnish) hide it: such forms are aliases.
/// </para>
/// </summary>
public sealed class Gazetteer<TKey>
    where TKey : notnull
{
    private readonly NameTrie _trie;

    /// <summary>For each form of the trie the place of its name in <see cref="Names"/>.</summary>
    private readonly ImmutableArray<int> _nameOf;

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
        // A form that somebody bears as a name of its own is that name.
        var forms = Names.Select((name, at) => (Form: name.Name, At: at))
            .Concat(Names.Select((name, at) => (Form: NamePrefixes.JoinedWithTo(name.Name) ?? name.Name, At: at)))
            .DistinctBy(form => form.Form, StringComparer.Ordinal)
            .OrderBy(form => form.Form, StringComparer.Ordinal)
            .ToArray();
        _trie = new NameTrie([.. forms.Select(form => form.Form)]);
        _nameOf = [.. forms.Select(form => form.At)];
    }

    /// <summary>Every name in its folded form, in ordinal order. Those that bearers share are among them.</summary>
    public ImmutableArray<GazetteerName<TKey>> Names { get; }

    /// <summary>The names in a text, in order; no two overlap.</summary>
    /// <param name="text">The text of one block, in NFC.</param>
    /// <param name="mayStand">
    /// Whether a name may stand at a start and of a length; where it may not, a shorter one is looked for, there and within it.
    /// Without it, a name may stand anywhere.
    /// </param>
    public ImmutableArray<NameMatch<TKey>> Find(ReadOnlySpan<char> text, Func<int, int, bool>? mayStand = null)
    {
        var folded = ArrayPool<char>.Shared.Rent(text.Length);
        var offsets = ArrayPool<int>.Shared.Rent(text.Length);
        try
        {
            var length = NameText.Fold(text, folded, offsets);
            return Find(new FoldedText(text, folded.AsSpan(0, length), offsets), mayStand);
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

    private ImmutableArray<NameMatch<TKey>> Find(FoldedText text, Func<int, int, bool>? mayStand)
    {
        var matches = ImmutableArray.CreateBuilder<NameMatch<TKey>>();
        for (var at = 0; _trie.IndexOfInitial(text.Folded[at..]) is >= 0 and var skipped;)
        {
            at += skipped;
            var (form, length) = LongestAt(text, at, mayStand);
            if (form == NameTrie.NoName)
            {
                at++;
                continue;
            }

            var name = Names[_nameOf[form]];
            matches.Add(new NameMatch<TKey>(text.Offset(at), text.Extent(at, length), name.Name, name.Candidates));
            at += length;
        }

        return matches.DrainToImmutable();
    }

    private (int Form, int Length) LongestAt(FoldedText text, int at, Func<int, int, bool>? mayStand)
    {
        var longest = (Form: NameTrie.NoName, Length: 0);
        var shortest = NameBoundary.ShortestFrom(text.Folded, at);
        if (shortest == NameBoundary.None)
            return longest;

        var walk = _trie.Along(text.Folded[at..]);
        while (walk.Next())
        {
            if (NameBoundary.MayEnd(text.Folded, at, at + walk.Length)
                && NameBoundary.IsAtLeast(text.Folded.Slice(at, walk.Length), shortest)
                && !LongerWords.Hold(text.Folded, at, walk.Length)
                && (mayStand is null || mayStand(text.Offset(at), text.Extent(at, walk.Length))))
            {
                longest = (walk.Name, walk.Length);
            }
        }

        return longest;
    }

    /// <summary>A text in the form of <see cref="NameText"/> that knows its way back.</summary>
    private readonly ref struct FoldedText(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, ReadOnlySpan<int> offsets)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private readonly ReadOnlySpan<int> _offsets = offsets;

        public ReadOnlySpan<char> Folded { get; } = folded;

        /// <summary>Where a folded character stood in the text.</summary>
        public int Offset(int at) => _offsets[at];

        /// <summary>How long a stretch is in the text. It ends behind its last sign, never in folded white space, and behind that sign's vowel signs.</summary>
        public int Extent(int at, int length)
        {
            var end = _offsets[at + length - 1] + 1;
            while (end < _text.Length && Characters.IsPointing(_text[end]))
                end++;
            return end - _offsets[at];
        }
    }
}

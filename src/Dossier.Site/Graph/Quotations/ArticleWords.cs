using Dossier.Entries.Articles;
using Dossier.Graph.Names;

namespace Dossier.Graph.Quotations;

/// <summary>
/// Which articles can hold a quotation: those in which every two words stand side by side that do so in it. One index of all
/// articles answers for every quotation, so that none is looked for in all of them. It is made when it is first asked.
/// Safe to share between threads.
/// </summary>
internal sealed class ArticleWords
{
    /// <summary>So many of the rarest pairs of words are asked for: more would leave out few articles more.</summary>
    private const int MostPairs = 4;

    /// <summary>A pair that more articles have says nothing about which of them is meant.</summary>
    private const int MostForNearest = 300;

    private readonly Article[] _articles;
    private readonly string _language;
    private readonly string _unsaid;

    /// <summary>The hash of each pair of words, and in the lower half the number of an article that has it; sorted.</summary>
    private readonly Lazy<ulong[]> _pairs;

    /// <param name="articles">The articles that readers may see, in the order of the article list.</param>
    /// <param name="language">The language of the dossier.</param>
    /// <param name="unsaid">The language of an article that names none.</param>
    public ArticleWords(IEnumerable<Article> articles, string language, string unsaid)
    {
        _articles = [.. articles];
        _language = language;
        _unsaid = unsaid;
        _pairs = new Lazy<ulong[]>(Gather);
    }

    /// <summary>Whether a quotation in the dossier's language can be held against them: all were read, and one is in it.</summary>
    public bool CanTell => _articles.Any(IsInLanguage) && !_articles.Any(article => article.IsFragment);

    /// <summary>Whether an article is in the language of the dossier, so that quotations of it are in its own words.</summary>
    public bool IsInLanguage(Article article) => Base(article.Language?.Value ?? _unsaid).Equals(Base(_language), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is of these articles, in this order.</summary>
    public bool IsOf(IEnumerable<Article> articles, string language) => _language == language && _articles.SequenceEqual(articles);

    /// <summary>The articles that can hold a quotation, in their order.</summary>
    public ImmutableArray<Article> Candidates(string quotation)
    {
        var rarest = PairsOf(quotation).Select(pair => _pairs.Value.AsSpan(RangeOf(pair)).ToArray()).OrderBy(held => held.Length).Take(MostPairs).ToArray();
        if (rarest.Length == 0)
            return [.. _articles];

        var numbers = rarest.Skip(1).Aggregate(rarest[0].Select(NumberOf), (left, held) => left.Intersect(held.Select(NumberOf)));
        return [.. numbers.Order().Select(number => _articles[number])];
    }

    /// <summary>The article that shares most pairs of words with a quotation that is in none; null where none shares any.</summary>
    public Article? Nearest(string quotation)
    {
        var shared = PairsOf(quotation).Select(RangeOf)
            .Where(range => range.End.Value - range.Start.Value <= MostForNearest)
            .SelectMany(range => _pairs.Value[range].Select(NumberOf))
            .CountBy(number => number)
            .OrderByDescending(count => count.Value).ThenBy(count => count.Key)
            .Select(count => (int?)count.Key)
            .FirstOrDefault();
        return shared is { } number ? _articles[number] : null;
    }

    private static string Base(string tag) => tag.Split('-')[0];

    private static int NumberOf(ulong held) => (int)(uint)held;

    private ulong[] Gather()
    {
        var held = new ulong[_articles.Length][];
        Parallel.For(0, held.Length, number => held[number] =
            [.. _articles[number].Blocks.SelectMany(block => Pairs(block.Text)).Distinct().Select(pair => ((ulong)pair << 32) | (uint)number)]);
        ulong[] all = [.. held.SelectMany(pairs => pairs)];
        Array.Sort(all);
        return all;
    }

    private Range RangeOf(uint pair) => First((ulong)pair << 32)..First(((ulong)pair + 1) << 32, pair == uint.MaxValue);

    private int First(ulong from, bool isPastAll = false)
    {
        var (low, high) = (0, _pairs.Value.Length);
        while (low < high && !isPastAll)
        {
            var middle = (low + high) / 2;
            if (_pairs.Value[middle] < from)
                low = middle + 1;
            else
                high = middle;
        }

        return isPastAll ? high : low;
    }

    /// <summary>The pairs of a quotation, between whose words nothing may stand.</summary>
    private static IEnumerable<uint> PairsOf(string quotation) =>
        QuotationPattern.Parse(QuotationText.FoldQuotation(quotation)).Pieces
            .SelectMany(piece => piece.OpenEnd ? Pairs(piece.Text).SkipLast(1) : Pairs(piece.Text))
            .Distinct();

    /// <summary>The hash of every two words that stand side by side, by their letters and digits without regard to case.</summary>
    private static IEnumerable<uint> Pairs(string text)
    {
        uint? before = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsInWord(text[at]))
                continue;

            var hash = 2166136261u;
            for (var start = at; at < text.Length && IsInWord(text[at]) && (at == start || !(Characters.IsUnspaced(text[at]) || Characters.IsUnspaced(text[at - 1]))); at++)
            {
                if (!Characters.IsInvisible(text[at]))
                    hash = (hash ^ char.ToLowerInvariant(text[at])) * 16777619;
            }

            at--;
            if (before is { } former)
                yield return (former * 31) ^ hash;
            before = hash;
        }
    }

    private static bool IsInWord(char sign) => Characters.IsWord(sign) || char.IsSurrogate(sign) || Characters.IsInvisible(sign);
}

/// <summary>What can be told of where a quotation stands.</summary>
/// <param name="Candidates">The articles that can hold it, in the order of the article list.</param>
/// <param name="Nearest">The article that comes nearest to it, where none can.</param>
/// <param name="IsName">Whether it is an actor's name and no quotation.</param>
/// <param name="CanTell">Whether, if it is in none of them, it is nowhere.</param>
internal sealed record WordSources(ImmutableArray<Article> Candidates, Article? Nearest, bool IsName, bool CanTell)
{
    public bool Equals(WordSources? other) =>
        other is not null && Candidates.SequenceEqual(other.Candidates) && Nearest == other.Nearest && IsName == other.IsName && CanTell == other.CanTell;

    public override int GetHashCode() => HashCode.Combine(Candidates.Length, Nearest, IsName, CanTell);
}

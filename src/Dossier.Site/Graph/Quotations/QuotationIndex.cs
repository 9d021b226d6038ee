using Dossier.Graph.Names;

namespace Dossier.Graph.Quotations;

/// <summary>An article that is quoted from.</summary>
/// <param name="Article">Its id.</param>
/// <param name="Paragraphs">The plain text of each paragraph, in NFC, in order.</param>
public sealed record QuotationSource(string Article, IReadOnlyList<string> Paragraphs);

/// <summary>A stretch of an article's text.</summary>
/// <param name="Paragraph">The paragraph, counted from 0.</param>
/// <param name="Start">Where it begins in the paragraph's text, in UTF-16 units.</param>
/// <param name="Length">Its length there.</param>
public readonly record struct QuotationPlace(int Paragraph, int Start, int Length);

/// <summary>
/// Words in which a quotation and its source differ, in the form of <see cref="QuotationText"/>; empty on the side that has none.
/// </summary>
public sealed record WordDifference(string Quotation, string Source);

/// <summary>The passage that a quotation comes nearest to, or the part of it between two omissions that stands nowhere.</summary>
/// <param name="Place">Where the passage stands.</param>
/// <param name="Differences">
/// In order, what parts the two. None where every part of the quotation stands in the article, but not in this order within
/// one paragraph.
/// </param>
public sealed record NearestPassage(QuotationPlace Place, ImmutableArray<WordDifference> Differences);

/// <summary>Where a quotation stands in its article.</summary>
public abstract record QuotationResult
{
    private QuotationResult()
    {
    }

    /// <summary>In the paragraph named, or, where none was named, in one paragraph only.</summary>
    public sealed record Found(QuotationPlace Place) : QuotationResult;

    /// <summary>No paragraph was named, and it stands in several: the first place in each, in order.</summary>
    public sealed record Repeated(ImmutableArray<QuotationPlace> Places) : QuotationResult;

    /// <summary>Not in the paragraph named, but in others: the first place in each, in order.</summary>
    public sealed record FoundElsewhere(ImmutableArray<QuotationPlace> Places) : QuotationResult;

    /// <summary>Nowhere in the article; the nearest passage is null where nothing is like it.</summary>
    public sealed record NotFound(NearestPassage? Nearest) : QuotationResult;

    /// <summary>The quotation has no words.</summary>
    public sealed record Empty : QuotationResult;
}

/// <summary>
/// Finds the words of quotations in articles. What is folded and what an editor may change is told at
/// <see cref="QuotationText"/> and <see cref="QuotationPattern"/>; a quotation stands within one paragraph and on whole words.
/// An article's text is folded when the first quotation from it is looked up, its words are indexed when the first one is
/// not found. Safe to share between threads.
/// </summary>
public sealed class QuotationIndex
{
    private readonly FrozenDictionary<string, QuotedArticle> _articles;

    private QuotationIndex(FrozenDictionary<string, QuotedArticle> articles) => _articles = articles;

    /// <param name="sources">The articles; no two have one id.</param>
    public static QuotationIndex Build(IEnumerable<QuotationSource> sources) =>
        new(sources.ToFrozenDictionary(source => source.Article, source => new QuotedArticle(source.Paragraphs), StringComparer.Ordinal));

    /// <summary>Looks a quotation up in an article of the index.</summary>
    /// <param name="article">The article's id.</param>
    /// <param name="quotation">The words, in any Unicode normal form.</param>
    /// <param name="paragraph">The paragraph it should stand in, counted from 0; null where none was named.</param>
    /// <exception cref="KeyNotFoundException">The index has no such article.</exception>
    public QuotationResult Find(string article, string quotation, int? paragraph = null)
    {
        var folded = QuotationText.FoldQuotation(quotation);
        if (!HasWords(folded))
            return new QuotationResult.Empty();

        var quoted = _articles[article];
        var literal = quoted.Literal(folded);
        if (literal.Any(place => paragraph is null || place.Paragraph == paragraph))
            return Outcome(literal, paragraph);

        var pattern = QuotationPattern.Parse(folded);
        ImmutableArray<QuotationPlace> places = [.. literal.Concat(quoted.Matching(pattern))
            .DistinctBy(place => place.Paragraph)
            .OrderBy(place => place.Paragraph)];
        return places.IsEmpty ? new QuotationResult.NotFound(quoted.Nearest(pattern, paragraph)) : Outcome(places, paragraph);
    }

    private static QuotationResult Outcome(ImmutableArray<QuotationPlace> places, int? paragraph)
    {
        if (paragraph is null)
            return places is [var only] ? new QuotationResult.Found(only) : new QuotationResult.Repeated(places);

        foreach (var place in places)
        {
            if (place.Paragraph == paragraph)
                return new QuotationResult.Found(place);
        }

        return new QuotationResult.FoundElsewhere(places);
    }

    private static bool HasWords(string folded)
    {
        for (var at = 0; at < folded.Length; at++)
        {
            if (Characters.IsWord(folded, at))
                return true;
        }

        return false;
    }
}

/// <summary>The paragraphs of one article, folded on first use.</summary>
internal sealed class QuotedArticle
{
    private readonly IReadOnlyList<string> _paragraphs;
    private readonly Lazy<ImmutableArray<string>> _folded;
    private readonly Lazy<NearestPassageSearch> _passages;

    public QuotedArticle(IReadOnlyList<string> paragraphs)
    {
        _paragraphs = paragraphs;
        _folded = new Lazy<ImmutableArray<string>>(() => [.. paragraphs.Select(QuotationText.Fold)]);
        _passages = new Lazy<NearestPassageSearch>(() => new NearestPassageSearch(_folded.Value));
    }

    /// <summary>The first place in each paragraph where a folded quotation stands as it is.</summary>
    public ImmutableArray<QuotationPlace> Literal(string quotation) => Places(paragraph =>
    {
        for (var at = 0; (at = paragraph.IndexOf(quotation, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (Characters.IsBoundary(paragraph, at) && Characters.IsBoundary(paragraph, at + quotation.Length))
                return (at, at + quotation.Length);
        }

        return null;
    });

    /// <summary>The place in each paragraph where a pattern's pieces stand.</summary>
    public ImmutableArray<QuotationPlace> Matching(QuotationPattern pattern) => Places(pattern.Match);

    /// <summary>The passage nearest to the first piece that stands nowhere; where each stands somewhere, the longest one.</summary>
    public NearestPassage? Nearest(QuotationPattern pattern, int? preferred)
    {
        NearestPassage? standing = null;
        foreach (var piece in pattern.Pieces.OrderByDescending(piece => piece.Text.Length))
        {
            if (Matching(QuotationPattern.Of(piece)) is [var place, ..])
                standing ??= new NearestPassage(place, []);
        }

        foreach (var piece in pattern.Pieces)
        {
            if (!Matching(QuotationPattern.Of(piece)).IsEmpty)
                continue;
            return _passages.Value.Nearest(piece.Text, preferred) is { } nearest
                ? new NearestPassage(Place(nearest.Paragraph, (nearest.Start, nearest.End)), nearest.Differences)
                : standing;
        }

        return standing;
    }

    private ImmutableArray<QuotationPlace> Places(Func<string, (int Start, int End)?> find)
    {
        var places = ImmutableArray.CreateBuilder<QuotationPlace>();
        for (var paragraph = 0; paragraph < _folded.Value.Length; paragraph++)
        {
            if (find(_folded.Value[paragraph]) is { } stretch)
                places.Add(Place(paragraph, stretch));
        }

        return places.DrainToImmutable();
    }

    private QuotationPlace Place(int paragraph, (int Start, int End) stretch)
    {
        var (start, length) = QuotationText.Unfold(_paragraphs[paragraph], stretch.Start, stretch.End);
        return new QuotationPlace(paragraph, start, length);
    }
}

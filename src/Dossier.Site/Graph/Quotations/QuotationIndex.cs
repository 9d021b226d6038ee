using Dossier.Graph.Names;

namespace Dossier.Graph.Quotations;

/// <summary>A stretch of an article's text: its paragraph, counted from 0, and where in the paragraph's text, in UTF-16 units.</summary>
internal readonly record struct QuotationPlace(int Paragraph, int Start, int Length);

/// <summary>
/// The passage that a quotation comes nearest to, or the part of it between two omissions that stands nowhere; and, in order,
/// the words in which the two differ, in the form of <see cref="QuotationText"/>, empty on the side that has none. They do not
/// differ where every part of the quotation stands in the article, but not in this order within one paragraph.
/// </summary>
internal sealed record NearestPassage(QuotationPlace Place, ImmutableArray<(string Quoted, string Source)> Differences);

/// <summary>Where a quotation stands in its article.</summary>
internal abstract record QuotationResult
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
/// Finds the words of quotations in an article. What is folded and what an editor may change is told at
/// <see cref="QuotationText"/> and <see cref="QuotationPattern"/>; a quotation stands within one paragraph and on whole words.
/// A quotation is looked for only in the paragraphs that have the rarest of its words, so that many quotations of a long article
/// take work for each that does not grow with the article. The text is folded and its words are indexed when the first quotation
/// is looked up, those for the nearest passage when the first one is not found. Safe to share between threads.
/// </summary>
internal sealed class QuotationIndex
{
    private readonly IReadOnlyList<string> _paragraphs;
    private readonly Lazy<ImmutableArray<string>> _folded;
    private readonly Lazy<ParagraphsByWord> _byWord;
    private readonly Lazy<NearestPassageSearch> _passages;

    /// <param name="paragraphs">The plain text of each paragraph, in NFC, in order.</param>
    public QuotationIndex(IReadOnlyList<string> paragraphs)
    {
        _paragraphs = paragraphs;
        _folded = new Lazy<ImmutableArray<string>>(() => [.. paragraphs.Select(QuotationText.Fold)]);
        _byWord = new Lazy<ParagraphsByWord>(() => new ParagraphsByWord(_folded.Value));
        _passages = new Lazy<NearestPassageSearch>(() => new NearestPassageSearch(_folded.Value));
    }

    /// <summary>Looks a quotation up.</summary>
    /// <param name="quotation">The words, in any Unicode normal form.</param>
    /// <param name="paragraph">The paragraph it should stand in, counted from 0; null where none was named.</param>
    public QuotationResult Find(string quotation, int? paragraph = null)
    {
        var folded = QuotationText.FoldQuotation(quotation);
        if (!Enumerable.Range(0, folded.Length).Any(at => Characters.IsWord(folded, at)))
            return new QuotationResult.Empty();

        var literal = Literal(folded);
        if (literal.Any(place => paragraph is null || place.Paragraph == paragraph))
            return Outcome(literal, paragraph);

        var pattern = QuotationPattern.Parse(folded);
        ImmutableArray<QuotationPlace> places = [.. literal.Concat(Matching(pattern))
            .DistinctBy(place => place.Paragraph)
            .OrderBy(place => place.Paragraph)];
        return places.IsEmpty ? new QuotationResult.NotFound(Nearest(pattern, paragraph)) : Outcome(places, paragraph);
    }

    /// <summary>
    /// What a paragraph has where a quotation that was found in it leaves words out or has words of the editor's; nothing where it
    /// stands there as it is. The gaps are those of the paragraph in the form of <see cref="QuotationText"/>, which comes with them.
    /// </summary>
    public (string Paragraph, ImmutableArray<QuotationPattern.Gap> Gaps) GapsIn(int paragraph, string quotation)
    {
        var folded = QuotationText.FoldQuotation(quotation);
        return (_folded.Value[paragraph], LiteralIn(_folded.Value[paragraph], folded) is not null ? [] : QuotationPattern.Parse(folded).GapsIn(_folded.Value[paragraph]));
    }

    private static QuotationResult Outcome(ImmutableArray<QuotationPlace> places, int? paragraph) =>
        places.Where(place => paragraph is null || place.Paragraph == paragraph).ToArray() switch
        {
            [] => new QuotationResult.FoundElsewhere(places),
            [var only] => new QuotationResult.Found(only),
            _ => new QuotationResult.Repeated(places),
        };

    /// <summary>The first place in each paragraph where a folded quotation stands as it is.</summary>
    private ImmutableArray<QuotationPlace> Literal(string quotation) => Places(_byWord.Value.ThatMayHold(quotation), paragraph => LiteralIn(paragraph, quotation));

    private static (int Start, int End)? LiteralIn(string paragraph, string quotation)
    {
        for (var at = 0; (at = paragraph.IndexOf(quotation, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (Characters.IsBoundary(paragraph, at) && Characters.IsBoundary(paragraph, at + quotation.Length))
                return (at, at + quotation.Length);
        }

        return null;
    }

    private ImmutableArray<QuotationPlace> Matching(QuotationPattern pattern) => Places(_byWord.Value.ThatMayHold(pattern), pattern.Match);

    private ImmutableArray<QuotationPlace> Matching(QuotationPattern.Piece piece) => Matching(new QuotationPattern([piece]));

    /// <summary>The passage nearest to the first piece that stands nowhere; where each stands somewhere, the longest one.</summary>
    private NearestPassage? Nearest(QuotationPattern pattern, int? preferred)
    {
        var missing = pattern.Pieces.Where(piece => Matching(piece).IsEmpty).Take(1);
        if (missing.Select(piece => _passages.Value.Nearest(piece.Text, preferred)).SingleOrDefault() is { } nearest)
            return new NearestPassage(Place(nearest.Paragraph, (nearest.Start, nearest.End)), nearest.Differences);

        var standing = pattern.Pieces.OrderByDescending(piece => piece.Text.Length).SelectMany(piece => Matching(piece));
        return standing.Select(place => new NearestPassage(place, [])).FirstOrDefault();
    }

    private ImmutableArray<QuotationPlace> Places(IReadOnlyList<int> paragraphs, Func<string, (int Start, int End)?> find) =>
    [
        .. paragraphs.Select(at => (Paragraph: at, Stretch: find(_folded.Value[at])))
            .Where(found => found.Stretch is not null)
            .Select(found => Place(found.Paragraph, found.Stretch!.Value)),
    ];

    private QuotationPlace Place(int paragraph, (int Start, int End) stretch)
    {
        var (start, length) = QuotationText.Unfold(_paragraphs[paragraph], stretch.Start, stretch.End);
        return new QuotationPlace(paragraph, start, length);
    }
}

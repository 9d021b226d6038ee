using System.Collections.Concurrent;
using Dossier.Entries.Articles;

namespace Dossier.Graph.Quotations;

/// <summary>
/// Finds quoted words in articles; words that do not stand there are reported with the passage they come nearest to. What
/// was prepared of an article for the first quotation serves every later one.
/// </summary>
internal sealed class QuotationLookup
{
    private readonly ConcurrentDictionary<string, (Article Article, QuotationIndex Index)> _articles = new(StringComparer.Ordinal);

    /// <summary>
    /// Where a quotation stands in an article, of which a paragraph may be named (<c>p3</c>); of several places the first. Null
    /// where it does not stand there, which was then reported.
    /// </summary>
    public Passage? Find(Article article, Located<string> quote, DiagnosticBag faults, string? anchor = null)
    {
        var named = article.Body.Blocks.Index().Where(block => anchor is not null && block.Item.Anchor == anchor).Select(block => (int?)block.Index);
        return IndexOf(article).Find(quote.Value, named.FirstOrDefault()) switch
        {
            QuotationResult.Found found => At(article, found.Place, quote.Value),
            QuotationResult.Repeated repeated => At(article, repeated.Places[0], quote.Value),
            QuotationResult.FoundElsewhere elsewhere =>
                Elsewhere(article, quote, anchor!, [.. elsewhere.Places.Select(place => At(article, place, quote.Value))], faults),
            QuotationResult.NotFound when article.IsFragment => null,
            QuotationResult.NotFound missing =>
                Nowhere(Messages.QuoteNotFound(quote.Place, article.Id, Words(article, missing.Nearest), missing.Nearest?.Differences ?? []), faults),
            QuotationResult.Empty => Nowhere(Messages.EmptyQuote(quote.Place), faults),
        };
    }

    private static Passage? Nowhere(Diagnostic fault, DiagnosticBag faults)
    {
        faults.Add(fault);
        return null;
    }

    /// <summary>A list or table is one paragraph of several blocks; only words in none of them are in the wrong paragraph.</summary>
    private static Passage Elsewhere(Article article, Located<string> quote, string anchor, ImmutableArray<Passage> passages, DiagnosticBag faults)
    {
        if (passages.FirstOrDefault(passage => passage.Block.Anchor == anchor) is { } inNamed)
            return inNamed;

        faults.Add(Messages.QuoteElsewhere(quote.Place, article.Id, anchor, [.. passages.Select(passage => passage.Block.Anchor).OfType<string>().Distinct()]));
        return passages[0];
    }

    private QuotationIndex IndexOf(Article article)
    {
        if (!_articles.TryGetValue(article.Id, out var known) || known.Article != article)
        {
            known = (article, new QuotationIndex([.. article.Body.Blocks.Select(block => block.Text)]));
            _articles[article.Id] = known;
        }

        return known.Index;
    }

    private static Passage At(Article article, QuotationPlace place) => new(article, article.Body.Blocks[place.Paragraph], place.Start, place.Length);

    private static Passage At(Article article, QuotationPlace place, string quote) => At(article, place) with { Elided = QuotationText.HasOmission(quote) ? quote : null };

    private static string? Words(Article article, NearestPassage? nearest) => nearest is null ? null : At(article, nearest.Place).Words;
}

using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Entries;

namespace Dossier.Graph;

/// <summary>Finds quoted words in the articles; words that do not stand there are reported with the passage they come nearest to.</summary>
internal sealed class Passages(ImmutableArray<Article> articles, DiagnosticBag faults)
{
    private readonly QuotationIndex _index = QuotationIndex.Build(
        articles.DistinctBy(article => article.Id, StringComparer.Ordinal).Select(article => new QuotationSource(article.Id, [.. article.Body.Blocks.Select(block => block.Text)])));

    /// <summary>Where a quotation stands in an article; of several places the first. Null where it does not, which was then reported.</summary>
    public Passage? Find(Article article, Located<string> quote)
    {
        switch (_index.Find(article.Id, quote.Value))
        {
            case QuotationResult.Found found:
                return At(article, found.Place);
            case QuotationResult.Repeated repeated:
                return At(article, repeated.Places[0]);
            case QuotationResult.NotFound missing:
                faults.Add(Messages.QuoteNotFound(quote.Place, article.Id, Words(article, missing.Nearest), Differences(missing.Nearest)));
                return null;
            case QuotationResult.Empty:
                faults.Add(Messages.EmptyQuote(quote.Place));
                return null;
            default:
                throw new InvalidOperationException("no paragraph was named, so the words cannot stand in another");
        }
    }

    private static Passage At(Article article, QuotationPlace place) => new(article, article.Body.Blocks[place.Paragraph], place.Start, place.Length);

    private static string? Words(Article article, NearestPassage? nearest) => nearest is null ? null : At(article, nearest.Place).Words;

    private static ImmutableArray<(string Quoted, string Source)> Differences(NearestPassage? nearest) =>
        nearest is null ? [] : [.. nearest.Differences.Select(difference => (difference.Quotation, difference.Source))];
}

using System.Collections.Concurrent;
using Dossier.Entries.Articles;
using Dossier.Text;
using Markdig.Syntax.Inlines;

namespace Dossier.Graph.Quotations;

/// <summary>
/// In the site of a further language: which words are the translation's, and what holds in the original. A quotation that is
/// translated cannot stand in a source of another language: it is the translation of one that was looked up there. Where the text of
/// the source is translated, too, it has to stand in that. Safe to share between threads.
/// </summary>
/// <param name="original">The dossier in its own language.</param>
/// <param name="paths">The files that the words of this language stand in.</param>
/// <param name="isInLanguage">Whether an article is in this language by itself.</param>
internal sealed class TranslatedWords(ResolvedDossier original, IEnumerable<string> paths, Func<Article, bool> isInLanguage)
{
    private static readonly FrozenDictionary<Inline, LinkTarget> _noTargets = FrozenDictionary<Inline, LinkTarget>.Empty;

    private readonly FrozenSet<string> _paths = paths.ToFrozenSet(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Prose, QuotationIndex> _texts = new();

    /// <summary>Whether what stands at a place is said in the words of a translation.</summary>
    public bool Are(Place at) => _paths.Contains(at.File);

    /// <summary>A statement as it is in the original; null where it is not there, which was reported.</summary>
    public LinkedStatement? OriginalOf(Article article, Statement statement) =>
        original.Of((Article?)article.Original ?? article).Statements.FirstOrDefault(known => known.Statement.Claim.Place == statement.Claim.Place);

    /// <summary>Whether a quotation is a translation, which no source of another language can hold.</summary>
    public bool IsTranslation(Article article, Located<string> quote) => Are(quote.Place) && (article.Translated is not null || !isInLanguage(article));

    private static IEnumerable<string> Around(Article article) =>
        new[] { article.Title, article.Dek, article.Caption, article.Disclaimer }.OfType<Located<string>>().Select(words => words.Value);

    /// <summary>Reports a translated quotation that is not in the translated text of its article, where there is one.</summary>
    public void Report(Article article, Located<string> quote, DiagnosticBag faults)
    {
        if (article.Translated is not { } text || article.IsFragment)
            return;

        var index = _texts.GetOrAdd(text, prose => new QuotationIndex([.. QuotationLookup.WordsOf(prose, _noTargets), .. Around(article)]));
        switch (index.Find(quote.Value))
        {
            case QuotationResult.Found or QuotationResult.Repeated or QuotationResult.FoundElsewhere:
                break;
            case QuotationResult.NotFound:
                faults.Add(Messages.QuoteNotInTranslation(quote.Place, article.Id));
                break;
            case QuotationResult.Empty:
                faults.Add(Messages.EmptyQuote(quote.Place));
                break;
        }
    }
}

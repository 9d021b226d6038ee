using System.Collections.Concurrent;
using Dossier.Entries.Articles;
using Dossier.Text;
using Dossier.Text.Languages;
using Markdig.Syntax.Inlines;

namespace Dossier.Graph.Quotations;

/// <summary>
/// Finds quoted words in articles; words that do not stand there are reported with the passage they come nearest to. What
/// was prepared of an article for the first quotation serves every later one. The words of an article are those that its page
/// shows: of a link without words of its own, <c>[[ida-berg]]</c>, the name of its target.
/// </summary>
internal sealed class QuotationLookup
{
    private readonly ConcurrentDictionary<string, ShownArticle> _articles = new(StringComparer.Ordinal);

    /// <summary>
    /// Where a quotation stands in an article, of which a paragraph may be named (<c>p3</c>); of several places the first. Null
    /// where it does not stand there, which was then reported.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="quote">The words.</param>
    /// <param name="targetsOf">Where the links of an article lead.</param>
    /// <param name="faults">Receives what is wrong.</param>
    /// <param name="anchor">The paragraph in which they should stand; null where none is named.</param>
    /// <param name="isNegated">Whether the words around the quotation say that what it quotes is denied: then it may begin behind a negation.</param>
    public Passage? Find(Article article, Located<string> quote, Func<Article, IReadOnlyDictionary<Inline, LinkTarget>> targetsOf, DiagnosticBag faults, string? anchor = null, bool isNegated = false)
    {
        var passage = FindWords(article, quote, targetsOf, faults, anchor);
        if (passage is not null)
        {
            Doubt(article, quote, passage, isNegated, faults);
            if (QuotationDoubts.SaysNothing(quote.Value, TurningWords.LanguageOf(article.Language?.Value, passage.Block.Text)))
                faults.Add(Messages.QuoteSaysNothing(quote.Place));
        }

        return passage;
    }

    /// <summary>Where words stand in an article; of several places the first. Null where they do not; nothing is reported.</summary>
    public Passage? FindSilently(Article article, string words, Func<Article, IReadOnlyDictionary<Inline, LinkTarget>> targetsOf)
    {
        var shown = Shown(article, targetsOf);
        return shown.Index.Find(words) switch
        {
            QuotationResult.Found found => shown.At(found.Place, words),
            QuotationResult.Repeated repeated => shown.At(repeated.Places[0], words),
            QuotationResult.FoundElsewhere or QuotationResult.NotFound or QuotationResult.Empty => null,
        };
    }

    /// <summary>The words of an article that come nearest to others that are not in it; null where none do.</summary>
    public string? Nearest(Article article, string words, Func<Article, IReadOnlyDictionary<Inline, LinkTarget>> targetsOf)
    {
        var shown = Shown(article, targetsOf);
        return shown.Index.Find(words) is QuotationResult.NotFound missing ? shown.Words(missing.Nearest) : null;
    }

    /// <summary>Reports what makes the words of a quotation say something else than where they stand.</summary>
    public void Doubt(Article article, Located<string> quote, Passage passage, bool isNegated, DiagnosticBag faults)
    {
        var language = TurningWords.LanguageOf(article.Language?.Value, passage.Block.Text);
        if (QuotationText.HasOmission(quote.Value) && _articles.TryGetValue(article.Id, out var shown))
        {
            var (paragraph, gaps) = shown.Index.GapsIn(shown.NumberOf(passage.Block), quote.Value);
            foreach (var doubt in QuotationDoubts.InGaps(paragraph, gaps, language))
                faults.Add(MessageOf(doubt, quote.Place));
        }

        foreach (var doubt in QuotationDoubts.AtEdges(passage.Block.Text, passage.Start, passage.Length, language))
        {
            if (!isNegated || doubt is not QuotationDoubt.CutBefore)
                faults.Add(MessageOf(doubt, quote.Place));
        }
    }

    private static Diagnostic MessageOf(QuotationDoubt doubt, Place at) => doubt switch
    {
        QuotationDoubt.Turned turned => Messages.QuoteSkips(at, turned.Skipped, turned.Word),
        QuotationDoubt.Joined joined => Messages.QuoteJoins(at, joined.Skipped),
        QuotationDoubt.Replaced replaced => Messages.QuoteReplaces(at, replaced.Skipped, replaced.Inserted),
        QuotationDoubt.CutBefore cut => Messages.QuoteCutBefore(at, cut.Words),
        QuotationDoubt.CutBehind cut => Messages.QuoteCutBehind(at, cut.Words),
    };

    private Passage? FindWords(Article article, Located<string> quote, Func<Article, IReadOnlyDictionary<Inline, LinkTarget>> targetsOf, DiagnosticBag faults, string? anchor)
    {
        var shown = Shown(article, targetsOf);
        return shown.Index.Find(quote.Value, anchor is null ? null : shown.NumberOf(anchor)) switch
        {
            QuotationResult.Found found => shown.At(found.Place, quote.Value),
            QuotationResult.Repeated repeated => shown.At(repeated.Places[0], quote.Value),
            QuotationResult.FoundElsewhere elsewhere =>
                Elsewhere(article, quote, anchor!, [.. elsewhere.Places.Select(place => shown.At(place, quote.Value))], faults),
            QuotationResult.NotFound when article.IsFragment => null,
            QuotationResult.NotFound missing =>
                Nowhere(Messages.QuoteNotFound(quote.Place, article.Id, shown.Words(missing.Nearest), missing.Nearest?.Differences ?? []), faults),
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

    private ShownArticle Shown(Article article, Func<Article, IReadOnlyDictionary<Inline, LinkTarget>> targetsOf)
    {
        var labels = LabelsOf(article.Body, () => targetsOf(article));
        if (_articles.TryGetValue(article.Id, out var known) && known.IsOf(article, labels))
            return known;

        var shown = new ShownArticle(article, labels, new QuotationIndex(WordsOf(article, labels)));
        _articles[article.Id] = shown;
        return shown;
    }

    /// <summary>The words of a text, block by block, in which quotations are looked up.</summary>
    internal static ImmutableArray<string> WordsOf(Prose body, IReadOnlyDictionary<Inline, LinkTarget> targets) => WordsOf(body, LabelsOf(body, () => targets));

    /// <summary>The body comes first: words that the headline repeats are found in the paragraph.</summary>
    private static ImmutableArray<string> WordsOf(Article article, ImmutableArray<ImmutableArray<LinkLabel>> labels) =>
        [.. WordsOf(article.Body, labels), .. article.Display.SelectMany(part => part.Prose.Blocks).Select(block => block.Text)];

    private static ImmutableArray<string> WordsOf(Prose body, ImmutableArray<ImmutableArray<LinkLabel>> labels) =>
        [.. body.Blocks.Select((block, at) => labels.IsEmpty ? block.Text : LinkLabels.Shown(block.Text, labels[at]))];

    /// <summary>What the links of each block show; empty where none shows anything but its own words.</summary>
    private static ImmutableArray<ImmutableArray<LinkLabel>> LabelsOf(Prose body, Func<IReadOnlyDictionary<Inline, LinkTarget>> targets)
    {
        if (!body.Links.Any(link => link is WikiLink { Words: null }))
            return [];

        var leads = targets();
        return [.. body.Blocks.Select(block => LinkLabels.In(block, leads))];
    }

    /// <summary>An article as readers see it, and its words prepared for looking up.</summary>
    private sealed record ShownArticle(Article Article, ImmutableArray<ImmutableArray<LinkLabel>> Labels, QuotationIndex Index)
    {
        private readonly Lazy<FrozenDictionary<TextBlock, int>> _numbers = new(() => Article.Blocks.Index().ToFrozenDictionary(block => block.Item, block => block.Index));
        private readonly Lazy<FrozenDictionary<string, int>> _byAnchor = new(() => Article.Blocks.Index()
            .Where(block => block.Item.Anchor is not null).DistinctBy(block => block.Item.Anchor).ToFrozenDictionary(block => block.Item.Anchor!, block => block.Index, StringComparer.Ordinal));

        private ImmutableArray<TextBlock> Blocks { get; } = Article.Blocks;

        public int NumberOf(TextBlock block) => _numbers.Value[block];

        /// <summary>The first paragraph of a name; null where there is none.</summary>
        public int? NumberOf(string anchor) => _byAnchor.Value.TryGetValue(anchor, out var number) ? number : null;

        public bool IsOf(Article article, ImmutableArray<ImmutableArray<LinkLabel>> labels) =>
            Article == article && Labels.Length == labels.Length && Labels.Zip(labels).All(block => block.First.SequenceEqual(block.Second));

        public Passage At(QuotationPlace place, string quote)
        {
            var passage = At(place);
            // Of the words of a link some may be quoted; the passage is the whole of it.
            return passage with { Elided = QuotationText.HasOmission(quote) || passage.ShownLength > place.Length ? quote : null };
        }

        public string? Words(NearestPassage? nearest) => nearest is null ? null : At(nearest.Place).Words;

        private Passage At(QuotationPlace place)
        {
            var labels = place.Paragraph < Labels.Length ? Labels[place.Paragraph] : [];
            var (start, end) = LinkLabels.Written(place.Start, place.Start + place.Length, labels);
            return new Passage(Article, Blocks[place.Paragraph], start, end - start) { Labels = labels };
        }
    }
}

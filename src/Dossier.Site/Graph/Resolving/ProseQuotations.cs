using System.Buffers;
using Dossier.Entries.Articles;
using Dossier.Graph.Lookups;
using Dossier.Graph.Quotations;
using Dossier.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Graph.Resolving;

/// <summary>
/// Looks up what stands between double quotation marks in a text of ours. It is looked for first in the articles that its
/// paragraph links to, then in the article whose field the text is, then in all. Found in one of the former, or in a single
/// one of all, it becomes a link; found in several, it is right and stays as it is; found nowhere, it is reported. One word
/// alone, a name of an actor's, words that are a link to the web, code and attributed block quotes are not looked up; neither
/// are free pages, which tell of the dossier and not of its articles.
/// </summary>
internal sealed class ProseQuotations(IEntryLookup entries, QuotationLookup passages, Func<Article, IReadOnlyDictionary<Inline, LinkTarget>> targetsOf, TranslatedWords? translated, DiagnosticBag faults)
{
    private const string Pages = "pages/";
    private const string Articles = "articles/";

    /// <summary>Signs without which a text quotes nothing; an entity of HTML may be one of them.</summary>
    private static readonly SearchValues<char> _marks = SearchValues.Create("“„«\"»&");

    /// <summary>The quotations of a text that were found, in reading order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name of its file below the content folder.</param>
    public ImmutableArray<QuotedWords> LookUp(LinkedProse text, string name)
    {
        if (name.StartsWith(Pages, StringComparison.Ordinal) || !HasMark(text.Prose.Markdown))
            return [];

        var own = name.StartsWith(Articles, StringComparison.Ordinal) && entries.Find(Path.GetFileNameWithoutExtension(name), entry => entry is Article) is Lookup.Found { Entry: Article article } ? article : null;
        var attributed = text.Prose.Quotations.SelectMany(quotation => quotation.Words).ToHashSet();
        return
        [
            .. text.Prose.Blocks
                .Where(block => block.Leaf is not (CodeBlock or AttributionBlock) && !attributed.Contains(block))
                .SelectMany(block => LookUp(block, text, own)),
        ];
    }

    /// <summary>Looks up what a line without markup quotes, such as a title.</summary>
    public void Check(Located<string> line)
    {
        if (!HasMark(line.Value))
            return;

        foreach (var (from, to) in QuotationMarks.In(line.Value))
        {
            var words = line.Value[from..to];
            if (QuotationDoubts.Words(words).Count() >= 2)
                Find(line with { Value = words }, [], QuotationDoubts.HoldsNegation(line.Value));
        }
    }

    private static bool HasMark(string markdown) => markdown.AsSpan().ContainsAny(_marks);

    private IEnumerable<QuotedWords> LookUp(TextBlock block, LinkedProse text, Article? own)
    {
        var labels = LinkLabels.In(block, text.Targets);
        var shown = LinkLabels.Shown(block.Text, labels);
        ImmutableArray<Article> near = [.. LinkedIn(block, text).Concat(own is null ? [] : [own]).Distinct()];
        foreach (var (from, to) in QuotationMarks.In(shown))
        {
            var words = shown[from..to];
            var (start, end) = LinkLabels.Written(from, to, labels);
            if (QuotationDoubts.Words(words).Count() < 2 || start == end || IsSettled(block, start, text))
                continue;

            var quote = new Located<string>(words, text.Prose.PlaceOf(block, start));
            if (Find(quote, near, QuotationDoubts.HoldsNegation(shown)) is { } passage)
                yield return new QuotedWords(block, start, end - start, passage);
        }
    }

    /// <summary>The articles that the links of a block lead to.</summary>
    private static IEnumerable<Article> LinkedIn(TextBlock block, LinkedProse text) =>
        block.Runs.Select(run => LinkOf(run.Inline) is { } link ? text.Targets.GetValueOrDefault(link) : null)
            .OfType<LinkTarget.ToEntry>().Select(target => target.Entry).OfType<Article>();

    /// <summary>Whether words are code, or those of a link that leads to their source: to an article, where they were looked up, or to the web.</summary>
    private static bool IsSettled(TextBlock block, int start, LinkedProse text)
    {
        var inline = block.InlineAt(start);
        return inline is CodeInline || (LinkOf(inline) is { } link && text.Targets.GetValueOrDefault(link) is LinkTarget.ToWeb or LinkTarget.ToEntry { Entry: Article });
    }

    private static Inline? LinkOf(Inline? inline)
    {
        while (inline is not (null or WikiLink or LinkInline or AutolinkInline))
            inline = inline.Parent;

        return inline;
    }

    /// <summary>The passage that a quotation is to lead to; null where it is in several articles, or in none, which was then reported.</summary>
    private Passage? Find(Located<string> quote, ImmutableArray<Article> near, bool isNegated)
    {
        var sources = entries.SourcesOf(quote.Value);
        var ordered = near.Intersect(sources.Candidates).Concat(sources.Candidates.Except(near));
        var found = ordered.Select(article => (Article: article, Passage: FindIn(article, quote.Value))).Where(place => place.Passage is not null).Take(2).ToArray();
        if (found is [var (article, first), ..])
        {
            passages.Doubt(article, quote, first!, isNegated, faults);
            return found.Length == 1 || near.Contains(article) ? first : null;
        }

        // What a translation says cannot be held against its source.
        var mayBeTranslated = near.IsEmpty && translated?.Are(quote.Place) == true;
        if (sources.CanTell && !sources.IsName && !mayBeTranslated && near.All(entries.IsInDossiersLanguage))
            Report(quote, near.FirstOrDefault() ?? sources.Nearest);

        return null;
    }

    private void Report(Located<string> quote, Article? nearest)
    {
        var passage = nearest is null ? null : passages.Nearest(nearest, quote.Value, targetsOf);
        faults.Add(Messages.QuoteNowhere(quote.Place, quote.Value, passage is null ? null : nearest!.Id, passage));
    }

    /// <summary>Words of ours that begin with a capital or a small letter of ours, or have single marks for double ones, are the article's still.</summary>
    private Passage? FindIn(Article article, string words) =>
        Forms(words).Select(form => passages.FindSilently(article, form, targetsOf)).FirstOrDefault(passage => passage is not null);

    private static IEnumerable<string> Forms(string words)
    {
        foreach (var form in new[] { words, WithDoubleMarks(words) }.Distinct(StringComparer.Ordinal))
        {
            yield return form;
            var trimmed = form.Trim();
            if (trimmed.Length > 1 && char.IsLetter(trimmed[0]))
                yield return $"[{trimmed[0]}]{trimmed[1..]}";
        }
    }

    /// <summary>The words with double marks for single ones; an apostrophe within a word stays one.</summary>
    private static string WithDoubleMarks(string words)
    {
        var written = words.Replace('‘', '“').ToCharArray();
        for (var at = 0; at < written.Length; at++)
        {
            if (written[at] == '’' && (at + 1 == written.Length || !char.IsLetterOrDigit(written[at + 1])))
                written[at] = '”';
        }

        return new string(written);
    }
}

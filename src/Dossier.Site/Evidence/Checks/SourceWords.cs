using System.Collections.Concurrent;
using Dossier.Dates;
using Dossier.Entries.Articles;
using Dossier.Graph;
using Dossier.Graph.Quotations;
using Dossier.Text.Languages;

namespace Dossier.Evidence.Checks;

/// <summary>
/// The words of articles, in which words are looked up that an entry gives as a source's own: headline, standfirst, caption,
/// disclaimer and text. Capitals, kinds of quotation marks, dashes, apostrophes and spaces do not count; "…" skips words.
/// </summary>
internal sealed class SourceWords(ResolvedDossier dossier)
{
    private static readonly string[] _omissions = ["[…]", "[...]", "(…)", "…", "..."];

    // The languages of CalendarNames.
    private static readonly string[] _withMonths = ["en", "fr", "de", "es", "ar"];

    private readonly ConcurrentDictionary<Article, ImmutableArray<string>> _texts = new();
    private readonly ConcurrentDictionary<(Article Article, bool AreMonths), ImmutableArray<StatedDate>> _dates = new();

    /// <summary>The language of an article's words, a BCP 47 tag.</summary>
    public string LanguageOf(Article article) => dossier.LanguageOf(article) ?? dossier.Settings.Language;

    /// <summary>The texts of an article as readers see them, folded.</summary>
    public ImmutableArray<string> TextsOf(Article article) => _texts.GetOrAdd(article, one => [.. Written(one).Select(Folded)]);

    /// <summary>The dates that an article states.</summary>
    /// <param name="article">The article.</param>
    /// <param name="areMonths">Whether months alone are asked for, too: only they are stated without a digit.</param>
    public ImmutableArray<StatedDate> DatesOf(Article article, bool areMonths) => _dates.GetOrAdd(
        (article, areMonths), asked => [.. Written(asked.Article).Where(text => asked.AreMonths || text.Any(char.IsDigit)).SelectMany(text => StatedDate.In(text))]);

    /// <summary>Whether the month names of a language are known, so that a date that is not found is not stated.</summary>
    public static bool KnowsMonthsOf(string language) => _withMonths.Contains(language.Split('-')[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether words stand in an article.</summary>
    public bool Has(Article article, string words) =>
        // Most words stand there as they are given, and folding a text takes long.
        Written(article).Any(text => IndexOf(text, words, 0, isGlued: false) >= 0) || TextsOf(article).Any(text => Contains(text, words, HasGluedWords(article)));

    /// <summary>Whether words stand in a text that is given as words of the same article.</summary>
    public static bool Contains(string text, Article article, string words) => Contains(Folded(text), words, HasGluedWords(article));

    /// <summary>The sentence of an article in which words stand, folded; null where they stand nowhere.</summary>
    public string? SentenceAround(Article article, string words)
    {
        foreach (var text in TextsOf(article))
        {
            var folded = Folded(words);
            var at = text.IndexOf(folded, StringComparison.Ordinal);
            if (at < 0)
                continue;

            var start = text.LastIndexOf(". ", at, StringComparison.Ordinal) + 1;
            var end = text.IndexOf(". ", at + folded.Length, StringComparison.Ordinal);
            return end < 0 ? text[start..] : text[start..end];
        }

        return null;
    }

    private IEnumerable<string> Written(Article article)
    {
        var body = dossier.Of(article).Body;
        return new[] { article.Title, article.Dek, article.Caption, article.Disclaimer }.OfType<Located<string>>().Select(words => words.Value)
            .Concat(QuotationLookup.WordsOf(body.Prose, body.Targets));
    }

    private static bool Contains(string text, string words, bool isGlued)
    {
        var at = 0;
        foreach (var part in words.Split(_omissions, StringSplitOptions.RemoveEmptyEntries).Select(Folded).Where(part => part.Length > 0))
        {
            at = IndexOf(text, part, at, isGlued);
            if (at < 0)
                return false;
            at += part.Length;
        }

        return at > 0;
    }

    private static int IndexOf(string text, string part, int from, bool isGlued)
    {
        for (var at = text.IndexOf(part, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            var end = at + part.Length;
            var isWhole = (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(part[0])) && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(part[^1]));
            if (isWhole || isGlued)
                return at;
        }

        return -1;
    }

    /// <summary>Where a copy lost its spaces, a word does not end where it ends.</summary>
    private static bool HasGluedWords(Article article) => article.Damage.Any(damage => damage.Value == Damage.GluedWords);

    private static string Folded(string text)
    {
        var folded = new StringBuilder(WordForms.Fold(text));
        for (var at = 0; at < folded.Length; at++)
        {
            folded[at] = folded[at] switch
            {
                '“' or '”' or '„' or '«' or '»' => '"',
                '–' or '—' or '‑' or '−' => '-',
                _ => folded[at],
            };
        }

        return folded.ToString();
    }
}

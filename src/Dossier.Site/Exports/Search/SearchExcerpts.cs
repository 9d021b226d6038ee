using Dossier.Entries.Articles;
using Dossier.Evidence;
using Dossier.Graph;

namespace Dossier.Exports.Search;

/// <summary>Cuts texts into the passages that a search shows.</summary>
internal static class SearchExcerpts
{
    /// <summary>Longer paragraphs are cut, so that what is loaded for a result has a bound.</summary>
    public const int LongestPassage = 800;

    /// <summary>The paragraphs of a text, with their anchors.</summary>
    public static IEnumerable<SearchExcerpt> Of(LinkedProse? prose) =>
        prose is null ? [] : prose.Prose.Blocks.SelectMany(block => Cut(block.Anchor, PlainText.Of(block, prose)));

    /// <summary>A text of ours that has no paragraphs of its own on the page.</summary>
    public static IEnumerable<SearchExcerpt> InLine(LinkedProse? prose, string? anchor = null) =>
        OfWords(PlainText.Of(prose), anchor);

    /// <summary>A few words.</summary>
    public static IEnumerable<SearchExcerpt> OfWords(string? words, string? anchor = null) => words is null ? [] : Cut(anchor, words);

    /// <summary>The words that may be read of an article where the site publishes quotes only, by their paragraphs.</summary>
    public static IEnumerable<SearchExcerpt> Quoted(ImmutableArray<UsedParagraph> paragraphs) =>
        paragraphs.Where(paragraph => !DisplayText.IsAnchor(paragraph.Anchor)).SelectMany(paragraph => paragraph.Uses
            .Select(use => use.Passage.Words)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(words => Cut(paragraph.Anchor, words)));

    private static IEnumerable<SearchExcerpt> Cut(string? anchor, string text)
    {
        var rest = text.Replace('\n', ' ').Trim();
        while (rest.Length > LongestPassage)
        {
            var end = EndOfPiece(rest);
            yield return new SearchExcerpt(anchor, rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        if (rest.Length > 0)
            yield return new SearchExcerpt(anchor, rest);
    }

    /// <summary>After a sentence in the second half, else after a word, else anywhere but within a character.</summary>
    private static int EndOfPiece(string text)
    {
        var piece = text.AsSpan(0, LongestPassage);
        var sentence = piece.LastIndexOfAny(['.', '。', '؟', '?', '!']) + 1;
        var end = sentence > LongestPassage / 2 ? sentence : piece.LastIndexOf(' ') + 1;
        return end > 0 ? end : char.IsHighSurrogate(piece[^1]) ? LongestPassage - 1 : LongestPassage;
    }
}

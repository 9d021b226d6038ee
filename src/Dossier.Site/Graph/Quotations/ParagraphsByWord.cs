using Dossier.Graph.Names;

namespace Dossier.Graph.Quotations;

/// <summary>
/// Which paragraphs of an article have a word, so that a quotation is compared with few of them. Words end where
/// <see cref="Characters.IsBoundary"/> says so; whether that holds between two characters depends on these two alone, so the
/// words of a quotation are words of every paragraph in which it stands. All texts are in the form of <see cref="QuotationText"/>.
/// </summary>
internal sealed class ParagraphsByWord
{
    private readonly ImmutableArray<int> _all;

    // An editor may write a word in brackets with a capital.
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="paragraphs">The paragraphs, in order.</param>
    public ParagraphsByWord(ImmutableArray<string> paragraphs)
    {
        _all = [.. Enumerable.Range(0, paragraphs.Length)];
        foreach (var (at, paragraph) in paragraphs.Index())
        {
            foreach (var word in Words(paragraph, paragraph.Length))
            {
                if (!_byWord.TryGetValue(word, out var has))
                    _byWord[word] = has = [];
                if (has.Count == 0 || has[^1] != at)
                    has.Add(at);
            }
        }
    }

    /// <summary>The paragraphs in which a text may stand on whole words, in order: all others lack one of its words.</summary>
    public IReadOnlyList<int> ThatMayHold(string text) => Fewest(Words(text, text.Length));

    /// <summary>The paragraphs in which all pieces of a pattern may stand, in order.</summary>
    public IReadOnlyList<int> ThatMayHold(QuotationPattern pattern) =>
        Fewest(pattern.Pieces.SelectMany(piece => Words(piece.Text, piece.OpenEnd ? LastWord(piece.Text) : piece.Text.Length)));

    private IReadOnlyList<int> Fewest(IEnumerable<string> words)
    {
        IReadOnlyList<int> fewest = _all;
        foreach (var word in words)
        {
            if (!_byWord.TryGetValue(word, out var has))
                return [];
            if (has.Count < fewest.Count)
                fewest = has;
        }

        return fewest;
    }

    /// <summary>Where the last word begins, which may go on in the article.</summary>
    private static int LastWord(string text)
    {
        var at = text.Length - 1;
        while (at > 0 && !Characters.IsBoundary(text, at))
            at--;
        return Math.Max(0, at);
    }

    private static IEnumerable<string> Words(string text, int end)
    {
        for (var (from, to) = (0, 1); to <= end; to++)
        {
            if (!Characters.IsBoundary(text, to))
                continue;
            if (Characters.IsWord(text, from))
                yield return text[from..to];
            from = to;
        }
    }
}

namespace Dossier.Graph.Quotations;

/// <summary>
/// Finds the passage of an article that misquoted words come nearest to. The rarest of the words they share vote for the
/// place the quotation would begin at; the place with the most votes is compared word by word.
/// Works on paragraphs and texts in the form of <see cref="QuotationText"/>.
/// </summary>
internal sealed class NearestPassageSearch
{
    /// <summary>So many of the rarest words vote: more would cost time and say little.</summary>
    private const int Voters = 8;

    /// <summary>A word that stands in more places says little about which is meant; the first count.</summary>
    private const int MostPlaces = 2_000;

    /// <summary>Longer quotations are compared by their first words only.</summary>
    private const int MostWords = 300;

    /// <summary>By so many words one beginning may differ from another and still get its votes: words left out or added.</summary>
    private const int Shift = 2;

    private static readonly char[] Edges = [.. "\"',.;:-…()[]!?"];

    private readonly ImmutableArray<string> _paragraphs;
    private readonly List<Word> _words = [];

    /// <summary>For each word, without regard to case and signs around it, where it stands in the article.</summary>
    private readonly Dictionary<string, List<int>> _positions = new(StringComparer.OrdinalIgnoreCase);

    public NearestPassageSearch(ImmutableArray<string> paragraphs)
    {
        _paragraphs = paragraphs;
        for (var paragraph = 0; paragraph < paragraphs.Length; paragraph++)
        {
            foreach (var range in Split(paragraphs[paragraph]))
            {
                var key = paragraphs[paragraph][range].Trim(Edges);
                if (!_positions.TryGetValue(key, out var positions))
                    _positions[key] = positions = [];
                positions.Add(_words.Count);
                _words.Add(new Word(paragraph, range.Start.Value, range.End.Value, key));
            }
        }
    }

    /// <summary>A stretch of a folded paragraph, and how the quotation differs from it.</summary>
    public sealed record Passage(int Paragraph, int Start, int End, ImmutableArray<(string Quoted, string Source)> Differences);

    /// <summary>The passage nearest to a text, or null; the preferred paragraph wins between those that are equally near.</summary>
    public Passage? Nearest(string text, int? preferred)
    {
        List<AskedWord> asked = [.. Split(text).Take(MostWords).Select(range => new AskedWord(text[range], text[range].Trim(Edges)))];
        if (Beginning(asked, preferred) is not var (paragraph, beginning))
            return null;

        var slack = Shift + asked.Count / 4;
        var (from, to) = (Math.Max(0, beginning - slack), Math.Min(_words.Count, beginning + asked.Count + slack));
        List<int> window = [.. Enumerable.Range(from, to - from).Where(word => _words[word].Paragraph == paragraph)];
        var alignment = Aligned(asked, window);
        // Fewer than a third of the words in common is chance.
        return alignment.Pairs.Count == 0 || alignment.Pairs.Count * 3 < asked.Count ? null : Compared(asked, window, alignment);
    }

    /// <summary>The paragraph, and the word of the article, that the quotation most likely begins at.</summary>
    private (int Paragraph, int Word)? Beginning(List<AskedWord> asked, int? preferred)
    {
        var voters = Enumerable.Range(0, asked.Count)
            .Select(place => (Place: place, Positions: _positions.GetValueOrDefault(asked[place].Key) ?? []))
            .Where(voter => voter.Positions.Count > 0)
            .OrderBy(voter => voter.Positions.Count)
            .Take(Voters);
        var votes = new Dictionary<(int Paragraph, int Word), double>();
        foreach (var (place, positions) in voters)
        {
            foreach (var position in positions.Take(MostPlaces))
            {
                var beginning = (_words[position].Paragraph, position - place);
                votes[beginning] = votes.GetValueOrDefault(beginning) + 1.0 / positions.Count;
            }
        }

        (int Paragraph, int Word)? best = null;
        var most = 0.0;
        foreach (var beginning in votes.Keys.OrderByDescending(key => key.Paragraph == preferred).ThenBy(key => key.Word))
        {
            var total = Enumerable.Range(-Shift, (2 * Shift) + 1)
                .Sum(shift => votes.GetValueOrDefault((beginning.Paragraph, beginning.Word + shift)) / (1 + Math.Abs(shift)));
            // Sums of fractions that are equal on paper differ in their last digits.
            if (total > most + 1e-9)
                (best, most) = (beginning, total);
        }

        return best;
    }

    /// <summary>Where in the window the passage begins and ends, and the common words as places in the quotation and the window.</summary>
    private sealed record Alignment(int From, int To, List<(int Asked, int Window)> Pairs);

    /// <summary>
    /// The alignment of least cost: a word left out, added or replaced costs two, one with other capitals or signs costs one,
    /// and the words of the window before and after the passage cost nothing.
    /// </summary>
    private Alignment Aligned(List<AskedWord> asked, List<int> window)
    {
        var cost = new int[asked.Count + 1, window.Count + 1];
        for (var i = asked.Count - 1; i >= 0; i--)
        {
            cost[i, window.Count] = cost[i + 1, window.Count] + 2;
            for (var j = window.Count - 1; j >= 0; j--)
                cost[i, j] = Math.Min(Cost(asked[i], window[j]) + cost[i + 1, j + 1], Math.Min(cost[i + 1, j], cost[i, j + 1]) + 2);
        }

        var from = Enumerable.Range(0, window.Count + 1).MinBy(start => cost[0, start]);
        var pairs = new List<(int, int)>();
        var (word, to) = (0, from);
        while (word < asked.Count)
        {
            if (to < window.Count && cost[word, to] == Cost(asked[word], window[to]) + cost[word + 1, to + 1])
            {
                if (IsSame(asked[word], window[to]))
                    pairs.Add((word, to));
                (word, to) = (word + 1, to + 1);
            }
            else if (to < window.Count && cost[word, to] == cost[word, to + 1] + 2)
            {
                to++;
            }
            else
            {
                word++;
            }
        }

        return new Alignment(from, to, pairs);
    }

    private int Cost(AskedWord asked, int word) => !IsSame(asked, word) ? 2 : asked.Text == Text(word) ? 0 : 1;

    private bool IsSame(AskedWord asked, int word) => string.Equals(asked.Key, _words[word].Key, StringComparison.OrdinalIgnoreCase);

    private Passage Compared(List<AskedWord> asked, List<int> window, Alignment alignment)
    {
        var (from, to, pairs) = alignment;
        var differences = ImmutableArray.CreateBuilder<(string, string)>();
        void Compare(Range ofAsked, Range ofWindow)
        {
            var quotation = string.Join(' ', asked.Take(ofAsked).Select(word => word.Text));
            var source = string.Join(' ', window.Take(ofWindow).Select(Text));
            // Where a quotation begins and ends, the signs around its words are not compared.
            if (ofAsked.Start.Value == 0)
                (quotation, source) = (quotation.TrimStart(Edges), source.TrimStart(Edges));
            if (ofAsked.End.Value == asked.Count)
                (quotation, source) = (quotation.TrimEnd(Edges), source.TrimEnd(Edges));
            if (quotation != source)
                differences.Add((quotation, source));
        }

        var (nextAsked, nextWindow) = (0, from);
        foreach (var (i, j) in pairs)
        {
            Compare(nextAsked..i, nextWindow..j);
            Compare(i..(i + 1), j..(j + 1));
            (nextAsked, nextWindow) = (i + 1, j + 1);
        }

        Compare(nextAsked..asked.Count, nextWindow..to);
        var (first, last) = (_words[window[from]], _words[window[to - 1]]);
        var start = first.End - Text(window[from]).TrimStart(Edges).Length;
        var end = last.Start + Text(window[to - 1]).TrimEnd(Edges).Length;
        return new Passage(first.Paragraph, start, end, differences.DrainToImmutable());
    }

    private string Text(int word) => _paragraphs[_words[word].Paragraph][_words[word].Start.._words[word].End];

    /// <summary>Everything between spaces and dashes that is more than signs.</summary>
    private static List<Range> Split(string folded)
    {
        var words = new List<Range>();
        for (var at = 0; at < folded.Length; at++)
        {
            var start = at;
            while (at < folded.Length && folded[at] is not (' ' or '-'))
                at++;
            if (folded.AsSpan(start, at - start).Trim(Edges).Length > 0)
                words.Add(start..at);
        }

        return words;
    }

    private readonly record struct Word(int Paragraph, int Start, int End, string Key);

    private readonly record struct AskedWord(string Text, string Key);
}

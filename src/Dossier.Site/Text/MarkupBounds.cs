using System.Buffers;
using Dossier.Text.Html;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Dossier.Text;

/// <summary>What of a text is too much, where that begins, and how much there may be.</summary>
internal readonly record struct MarkupExcess(int At, MarkupKind Kind, int Most);

/// <summary>
/// How much markup a text may have. Reading some of it takes work that grows with the square of it, in Markdig and in what
/// reads HTML; so it is counted before, in one pass over the text. No text that is meant for readers comes near.
/// </summary>
internal sealed class MarkupBounds
{
    public const int MostTags = 10_000;
    public const int MostAttributes = 1_000;
    public const int MostParagraphs = 30_000;
    public const int MostBlocks = 10_000;
    public const int MostCells = 50_000;
    public const int MostColumns = 1_000;
    public const int MostDefinitions = 5_000;
    public const int MostAddresses = 3_000;
    public const int MostEmphasis = 4_000;
    public const int MostBrackets = 1_000;
    public const int MostSteps = 10_000_000;

    /// <summary>Every sign that means something, and every letter that an address begins with.</summary>
    private static readonly SearchValues<char> _signs = SearchValues.Create("\\*_~=[]()<>hfmw");

    /// <summary>What begins a comment and the like, and what ends it.</summary>
    private static readonly (string Begin, string End)[] _spans = [("<!--", "-->"), ("<![", "]]>"), ("<?", "?>"), ("<!", ">")];

    private readonly string _text;

    /// <summary>The open parentheses of the paragraph, and whether a link may begin there.</summary>
    private readonly List<(int At, bool IsLink)> _parentheses = [];

    /// <summary>Of each of <see cref="_spans"/>: how many are open in the paragraph, where the first is, and the sum of their offsets.</summary>
    private readonly (int Count, int First, long Sum)[] _open = new (int, int, long)[_spans.Length];

    /// <summary>The runs of backticks of the paragraph.</summary>
    private readonly List<(int At, int Length)> _backticks = [];

    private MarkupExcess? _excess;
    private long _steps;
    private int _tags;
    private int _definitions;
    private long _cells;
    private int _columns;
    private int _addressesHere;
    private int _emphasisHere;
    private int _bracketsHere;

    private MarkupBounds(string text) => _text = text;

    /// <summary>What of a Markdown text is too much to be read; null where nothing is.</summary>
    public static MarkupExcess? Excess(string text)
    {
        var bounds = new MarkupBounds(text);
        for (var start = 0; start < text.Length && bounds._excess is null;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            bounds.ReadLine(start, end);
            start = end + 1;
        }

        bounds.EndParagraph(text.Length);
        return bounds._excess;
    }

    /// <summary>The first block that is one too many; null where there are not so many. Cells of tables are counted in the text.</summary>
    public static MarkupExcess? Excess(MarkdownDocument document)
    {
        var waiting = new Stack<Block>([document]);
        for (var (paragraphs, others) = (0, 0); waiting.TryPop(out var block);)
        {
            if (block is ParagraphBlock { Parent: MarkdownDocument })
            {
                if (++paragraphs > MostParagraphs)
                    return new(block.Span.Start, MarkupKind.Paragraphs, MostParagraphs);
            }
            else if (block is LeafBlock or TableRow && ++others > MostBlocks)
            {
                return new(block.Span.Start, MarkupKind.Blocks, MostBlocks);
            }

            if (block is ContainerBlock container and not TableRow)
            {
                for (var child = container.Count - 1; child >= 0; child--)
                    waiting.Push(container[child]);
            }
        }

        return null;
    }

    private void ReadLine(int start, int end)
    {
        var line = _text.AsSpan(start, end - start);
        var words = line.TrimStart(" >");
        if (words.Trim().IsEmpty)
        {
            EndParagraph(start);
            _columns = 0;
            return;
        }

        if (BeginsBlock(line, words))
            EndParagraph(start);

        ReadCells(start, words);
        for (var at = start; at < end && _excess is null; at++)
        {
            var skipped = _text.AsSpan(at, end - at).IndexOfAny(_signs);
            if (skipped < 0)
                return;

            at = ReadSign(at + skipped);
        }
    }

    /// <summary>Whether a line certainly begins a paragraph of its own; what is indented further may go on with the one before.</summary>
    private static bool BeginsBlock(ReadOnlySpan<char> line, ReadOnlySpan<char> words) =>
        !line[..^words.Length].Contains("    ", StringComparison.Ordinal)
        && (words.StartsWith("- ") || words.StartsWith("* ") || words.StartsWith("+ ") || words.StartsWith("# ") || words.StartsWith("## ") || words.StartsWith("### "));

    /// <summary>Each row of a table has as many cells as the line below its head.</summary>
    private void ReadCells(int start, ReadOnlySpan<char> words)
    {
        if (words.Contains('|') && words.IndexOfAnyExcept("|-: \t") < 0)
        {
            _columns = Math.Max(_columns, words.Count('|') + 1);
            // The head.
            _cells += _columns;
        }

        _cells += _columns;
        if (_columns > MostColumns)
            Exceed(start, MarkupKind.Columns, MostColumns);
        else if (_cells > MostCells)
            Exceed(start, MarkupKind.Cells, MostCells);
    }

    /// <summary>Reads a sign; gives back the last that was read with it.</summary>
    private int ReadSign(int at)
    {
        switch (_text[at])
        {
            case '\\':
                return at + 1;
            case '*' or '_' or '~' or '=':
                return ReadEmphasis(at);
            case '`':
                _backticks.Add((at, RunAt(at)));
                return at + RunAt(at) - 1;
            case '[':
                Count(ref _bracketsHere, MostBrackets, at, MarkupKind.Brackets);
                break;
            case ']':
                CloseBracket(at);
                break;
            case '(':
                _parentheses.Add((at, at > 0 && _text[at - 1] == ']'));
                break;
            case ')':
                CloseParenthesis(at);
                break;
            case '<':
                Open(at);
                break;
            case '>':
                Close(at);
                break;
            case 'h' or 'f' or 'm' or 'w' when BeginsAddress(at):
                Count(ref _addressesHere, MostAddresses, at, MarkupKind.Addresses);
                break;
        }

        return at;
    }

    private bool BeginsAddress(int at)
    {
        var rest = _text.AsSpan(at);
        return rest.StartsWith("http://") || rest.StartsWith("https://") || rest.StartsWith("ftp://") || rest.StartsWith("mailto:") || rest.StartsWith("www.");
    }

    private int ReadEmphasis(int at)
    {
        var run = RunAt(at);
        // One such sign alone is none: a=b, ~5.
        if (run > 1 || _text[at] is '*' or '_')
            Count(ref _emphasisHere, MostEmphasis, at, MarkupKind.Emphasis);

        return at + run - 1;
    }

    /// <summary>How often the sign stands here in a row.</summary>
    private int RunAt(int at) => _text.AsSpan(at).IndexOfAnyExcept(_text[at]) is var end and >= 0 ? end : _text.Length - at;

    private void CloseBracket(int at)
    {
        _bracketsHere = Math.Max(0, _bracketsHere - 1);
        if (at + 1 < _text.Length && _text[at + 1] == ':')
            Count(ref _definitions, MostDefinitions, at, MarkupKind.Definitions);
    }

    private void CloseParenthesis(int at)
    {
        if (_parentheses.Count == 0)
            return;

        var open = _parentheses[^1];
        _parentheses.RemoveAt(_parentheses.Count - 1);
        if (open.IsLink)
            Step(at - open.At, open.At);
    }

    private void Open(int at)
    {
        for (var span = 0; span < _spans.Length; span++)
        {
            if (string.CompareOrdinal(_text, at, _spans[span].Begin, 0, _spans[span].Begin.Length) != 0)
                continue;

            var (count, first, sum) = _open[span];
            _open[span] = (count + 1, count == 0 ? at : first, sum + at);
            return;
        }

        if (at + 1 >= _text.Length || !(char.IsAsciiLetter(_text[at + 1]) || _text[at + 1] == '/'))
            return;

        Count(ref _tags, MostTags, at, MarkupKind.Tags);
        if (HtmlTag.ReadAt(_text, at)?.Attributes.Length > MostAttributes)
            Exceed(at, MarkupKind.Attributes, MostAttributes);
    }

    private void Close(int at)
    {
        for (var span = 0; span < _spans.Length; span++)
        {
            var end = _spans[span].End;
            if (at + 1 < end.Length || string.CompareOrdinal(_text, at + 1 - end.Length, end, 0, end.Length) != 0)
                continue;

            // A comment is taken out of the tree as an element is, at the same cost.
            if (_open[span].Count > 0)
                Count(ref _tags, MostTags, _open[span].First, MarkupKind.Tags);

            Leave(span, at);
        }
    }

    /// <summary>Each that was open is looked for up to here.</summary>
    private void Leave(int span, int at)
    {
        var (count, first, sum) = _open[span];
        _open[span] = default;
        if (count > 0)
            Step(((long)count * at) - sum, first);
    }

    private void EndParagraph(int end)
    {
        var first = _parentheses.Find(one => one.IsLink).At;
        foreach (var (at, isLink) in _parentheses)
        {
            if (isLink)
                Step(end - at, first);
        }

        _parentheses.Clear();
        EndCode(end);
        for (var span = 0; span < _spans.Length; span++)
            Leave(span, end);

        (_addressesHere, _emphasisHere, _bracketsHere) = (0, 0, 0);
    }

    /// <summary>Code ends at the next run of as many backticks; where there is none, it is looked for up to the end, and the run is words.</summary>
    private void EndCode(int end)
    {
        var next = new int[_backticks.Count];
        var later = new Dictionary<int, int>();
        for (var run = _backticks.Count - 1; run >= 0; run--)
        {
            next[run] = later.GetValueOrDefault(_backticks[run].Length, -1);
            later[_backticks[run].Length] = run;
        }

        for (var run = 0; run < next.Length; run = Math.Max(run, next[run]) + 1)
        {
            if (next[run] < 0)
                Step(end - _backticks[run].At, _backticks[run].At);
        }

        _backticks.Clear();
    }

    private void Step(long steps, int at)
    {
        _steps += steps;
        if (_steps > MostSteps)
            Exceed(at, MarkupKind.LeftOpen, MostSteps);
    }

    private void Count(ref int count, int most, int at, MarkupKind kind)
    {
        if (++count > most)
            Exceed(at, kind, most);
    }

    private void Exceed(int at, MarkupKind kind, int most) => _excess ??= new MarkupExcess(at, kind, most);
}

using System.Buffers;
using System.Text.RegularExpressions;

namespace Dossier.Text.Obsidian;

/// <summary>Finds the comments and the ids of blocks in a text. What stands in code is neither.</summary>
internal sealed partial class HiddenMarks
{
    private static readonly SearchValues<char> _idSigns = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly string _text;
    private readonly bool _areComments;
    private readonly ImmutableArray<(int Start, int End)>.Builder _hidden = ImmutableArray.CreateBuilder<(int, int)>();
    private readonly ImmutableArray<string>.Builder _ids = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<int>.Builder _open = ImmutableArray.CreateBuilder<int>();
    private readonly ImmutableArray<int>.Builder _doubtful = ImmutableArray.CreateBuilder<int>();

    /// <summary>The line that ends the block of code which the line being read stands in; null outside of one.</summary>
    private string? _fence;

    /// <summary>Whether an empty line, or nothing, stands above the line being read.</summary>
    private bool _isParted = true;

    /// <summary>Whether what is indented belongs to an item of a list, or to a note.</summary>
    private bool _isInItem;

    /// <summary>Where the paragraph ends in which code was looked for last.</summary>
    private int _paragraphEnd;

    /// <summary>The lengths of runs of backticks behind which none of the same length stands in that paragraph.</summary>
    private readonly HashSet<int> _endless = [];

    /// <summary>The line that was asked for last, from where in it on, so that a long one is not gone through for each mark.</summary>
    private (int From, int End) _line = (0, -1);

    /// <summary>Where the line begins of the offset that was asked for last.</summary>
    private (int Of, int Start) _begin;

    private HiddenMarks(string text, bool areComments) => (_text, _areComments) = (text, areComments);

    /// <summary>What is hidden, in order: from where to where.</summary>
    public ImmutableArray<(int Start, int End)> Hidden => _hidden.ToImmutable();

    /// <summary>The ids that are hidden, in order.</summary>
    public ImmutableArray<string> Ids => _ids.ToImmutable();

    public ImmutableArray<int> Open => _open.ToImmutable();

    public ImmutableArray<int> Doubtful => _doubtful.ToImmutable();

    public static HiddenMarks Comments(string text) => In(text, areComments: true);

    /// <summary>The ids of blocks in a text without comments.</summary>
    public static HiddenMarks BlockIds(string text) => In(text, areComments: false);

    private static HiddenMarks In(string text, bool areComments)
    {
        var marks = new HiddenMarks(text, areComments);
        for (var at = 0; at < text.Length;)
            at = marks.ReadLine(at);

        return marks;
    }

    /// <summary>Reads from the beginning of a line; gives back the beginning of the next that was not read with it.</summary>
    private int ReadLine(int start)
    {
        var end = EndOfLine(start);
        var line = _text.AsSpan(start, end - start);
        var inner = line.TrimStart(" \t>");
        if (_fence is not null)
        {
            _fence = inner.TrimEnd().StartsWith(_fence, StringComparison.Ordinal) && inner.Trim(_fence[0]).Trim().IsEmpty ? null : _fence;
            return end + 1;
        }

        if (Fence().Match(inner.ToString()) is { Success: true } fence)
        {
            _fence = fence.Groups["run"].Value;
            return end + 1;
        }

        if (IsIndentedCode(line))
            return end + 1;

        if (_areComments)
            return ReadComments(start, end);

        ReadBlockId(start, end);
        return end + 1;
    }

    /// <summary>Whether a line is code by its indentation (CommonMark 0.31, section 4.4); below an item of a list or a note it belongs to that.</summary>
    private bool IsIndentedCode(ReadOnlySpan<char> line)
    {
        var isIndented = line.StartsWith("    ") || line.StartsWith('\t');
        var isEmpty = line.Trim().IsEmpty;
        if (isIndented && !isEmpty && _isParted && !_isInItem)
            return true;

        if (!isIndented && !isEmpty && (_isParted || ItemOrNote().IsMatch(line)))
            _isInItem = ItemOrNote().IsMatch(line);

        _isParted = isEmpty;
        return false;
    }

    /// <summary>Reads the comments that begin in a line. The last may end in a later one: then the rest of that is read, too.</summary>
    private int ReadComments(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (_text[at] == '\\')
            {
                at++;
            }
            else if (_text[at] == '`')
            {
                at = EndOfCode(at);
            }
            else if (IsMark(at))
            {
                if (at > 0 && char.IsAsciiDigit(_text[at - 1]))
                {
                    _doubtful.Add(at);
                    at++;
                    continue;
                }

                var close = _text.IndexOf("%%", at + 2, StringComparison.Ordinal);
                if (close < 0)
                {
                    _open.Add(at);
                    return _text.Length;
                }

                at = Hide(at, close + 2);
                if (at == _text.Length || _text[at - 1] == '\n')
                    return at;

                end = EndOfLine(at--);
            }
        }

        return end + 1;
    }

    /// <summary>
    /// Hides a comment. One that has its lines to itself goes with them, since an empty line would part what stands around
    /// it; one between two spaces goes with one of them.
    /// </summary>
    /// <returns>Where to read on.</returns>
    private int Hide(int start, int end)
    {
        var lineStart = StartOfLine(start);
        var lineEnd = EndOfLine(end);
        var isAlone = _text.AsSpan(lineStart, start - lineStart).TrimStart(" \t>").IsEmpty && _text.AsSpan(end, lineEnd - end).Trim().IsEmpty;
        if (isAlone)
            (start, end) = (lineStart, Math.Min(lineEnd + 1, _text.Length));
        else if (end < _text.Length && _text[end] == ' ' && (start == 0 || char.IsWhiteSpace(_text[start - 1])))
            end++;

        _hidden.Add((start, end));
        return end;
    }

    private void ReadBlockId(int start, int end)
    {
        if (BlockIdIn(_text.AsSpan(start, end - start)) is not { } found || !EndsBlock(start, end))
            return;

        if (found.Id.Length == 6 || (found.Id.Length > 1 && found.Id.Any(char.IsAsciiLetter)))
        {
            _hidden.Add((start + found.At, end));
            _ids.Add(found.Id);
        }
    }

    /// <summary>The id at the end of a line, and where it begins with the white space before it, without which it has to begin the line.</summary>
    private static (int At, string Id)? BlockIdIn(ReadOnlySpan<char> line)
    {
        var sign = line.LastIndexOf('^');
        if (sign < 0)
            return null;

        var id = line[(sign + 1)..].TrimEnd(" \t");
        var before = line[..sign];
        var at = before.TrimEnd(" \t").Length;
        var isApart = at < sign || before.IndexOfAnyExcept(" \t>") < 0;
        return id.IsEmpty || id.ContainsAnyExcept(_idSigns) || !isApart ? null : (at, id.ToString());
    }

    /// <summary>Whether a line is the last of its block: of a paragraph, or of an item of a list.</summary>
    private bool EndsBlock(int start, int end)
    {
        var next = Math.Min(end + 1, _text.Length);
        var line = _text.AsSpan(start, end - start);
        var under = _text.AsSpan(next, EndOfLine(next) - next);
        return under.TrimStart(" \t>").Trim() is var below
            && (below.IsEmpty || BlockStart().IsMatch(below) || line.TrimStart(" \t>").StartsWith('^') || QuotedDepth(under) > QuotedDepth(line));
    }

    /// <summary>How many quotations a line stands in.</summary>
    private static int QuotedDepth(ReadOnlySpan<char> line) => line[..^line.TrimStart(" \t>").Length].Count('>');

    private bool IsMark(int at) => _text[at] == '%' && at + 1 < _text.Length && _text[at + 1] == '%';

    /// <summary>The last sign of the code that begins with a run of backticks; of the run, where nothing ends it in its paragraph.</summary>
    private int EndOfCode(int start)
    {
        var length = _text.AsSpan(start).IndexOfAnyExcept('`') is var run and > 0 ? run : _text.Length - start;
        if (start >= _paragraphEnd)
        {
            _paragraphEnd = _text.IndexOf("\n\n", start, StringComparison.Ordinal) is var blank and >= 0 ? blank : _text.Length;
            _endless.Clear();
        }

        // What no run of so many ends behind one, no run ends behind the next of the same paragraph.
        for (var at = start + length; at < _paragraphEnd && !_endless.Contains(length); at++)
        {
            if (_text[at] != '`')
                continue;

            var end = at;
            while (end < _paragraphEnd && _text[end] == '`')
                end++;

            if (end - at == length)
                return end - 1;

            at = end - 1;
        }

        _endless.Add(length);
        return start + length - 1;
    }

    /// <summary>Where the line of an offset begins, which is not before the last that was asked for.</summary>
    private int StartOfLine(int at)
    {
        var start = at > _begin.Of && _text.LastIndexOf('\n', at - 1, at - _begin.Of) is var before and >= 0 ? before + 1 : _begin.Start;
        _begin = (at, start);
        return start;
    }

    private int EndOfLine(int at)
    {
        if (at < _line.From || at > _line.End)
            _line = (at, _text.IndexOf('\n', at) is var end and >= 0 ? end : _text.Length);

        return _line.End;
    }

    [GeneratedRegex(@"^ {0,3}(?:[-*+:]|\d{1,9}[.)]|\[\^[^\]]+\]:)(?:[ \t]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex ItemOrNote();

    [GeneratedRegex("^(?<run>`{3,}(?=[^`]*$)|~{3,})", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    /// <summary>An item of a list, a heading or a block of code: what begins a block right below a paragraph.</summary>
    [GeneratedRegex(@"^(?:(?:[-*+]|\d{1,9}[.)]|\#{1,6})(?:[ \t]|$)|```|~~~)", RegexOptions.CultureInvariant)]
    private static partial Regex BlockStart();
}

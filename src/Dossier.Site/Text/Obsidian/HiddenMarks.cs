using System.Text.RegularExpressions;

namespace Dossier.Text.Obsidian;

/// <summary>Finds the comments and the ids of blocks in a text. What stands in code is neither.</summary>
internal sealed partial class HiddenMarks
{
    private readonly string _text;
    private readonly ImmutableArray<(int Start, int End, string? Id)>.Builder _hidden = ImmutableArray.CreateBuilder<(int, int, string?)>();
    private readonly ImmutableArray<int>.Builder _open = ImmutableArray.CreateBuilder<int>();
    private readonly ImmutableArray<int>.Builder _doubtful = ImmutableArray.CreateBuilder<int>();

    /// <summary>The line that ends the block of code which the line being read stands in; null outside of one.</summary>
    private string? _fence;

    private HiddenMarks(string text) => _text = text;

    /// <summary>What is hidden, in order: from where to where, and the id that it was.</summary>
    public ImmutableArray<(int Start, int End, string? Id)> Hidden => _hidden.ToImmutable();

    public ImmutableArray<int> Open => _open.ToImmutable();

    public ImmutableArray<int> Doubtful => _doubtful.ToImmutable();

    public static HiddenMarks In(string text)
    {
        var marks = new HiddenMarks(text);
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

        var at = ReadComments(start, end);
        if (at == end + 1)
            ReadBlockId(start, end);

        return at;
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
        var lineStart = start == 0 ? 0 : _text.LastIndexOf('\n', start - 1) + 1;
        var lineEnd = EndOfLine(end);
        var isAlone = _text.AsSpan(lineStart, start - lineStart).TrimStart(" \t>").IsEmpty && _text.AsSpan(end, lineEnd - end).Trim().IsEmpty;
        if (isAlone)
            (start, end) = (lineStart, Math.Min(lineEnd + 1, _text.Length));
        else if (end < _text.Length && _text[end] == ' ' && (start == 0 || char.IsWhiteSpace(_text[start - 1])))
            end++;

        _hidden.Add((start, end, null));
        return end;
    }

    private void ReadBlockId(int start, int end)
    {
        if (!_text.AsSpan(start, end - start).Contains('^') || BlockId().Match(_text, start, end - start) is not { Success: true } match || !EndsBlock(start, end))
            return;

        var id = match.Groups["id"].Value;
        if (id.Length == 6 || (id.Length > 1 && id.Any(char.IsAsciiLetter)))
        {
            // The space before it may have gone with a comment.
            var from = _hidden.Count == 0 ? match.Index : Math.Max(match.Index, _hidden[^1].End);
            _hidden.Add((from, end, id));
        }
    }

    /// <summary>Whether a line is the last of its block: of a paragraph, or of an item of a list.</summary>
    private bool EndsBlock(int start, int end)
    {
        var next = Math.Min(end + 1, _text.Length);
        return _text.AsSpan(next, EndOfLine(next) - next).TrimStart(" \t>").Trim() is var below
            && (below.IsEmpty || Item().IsMatch(below) || _text.AsSpan(start, end - start).TrimStart(" \t>").StartsWith('^'));
    }

    private bool IsMark(int at) => _text[at] == '%' && at + 1 < _text.Length && _text[at + 1] == '%';

    /// <summary>The last sign of the code that begins with a run of backticks; of the run, where nothing ends it in its paragraph.</summary>
    private int EndOfCode(int start)
    {
        var length = _text.AsSpan(start).IndexOfAnyExcept('`') is var run and > 0 ? run : _text.Length - start;
        var paragraphEnd = _text.IndexOf("\n\n", start, StringComparison.Ordinal) is var blank and >= 0 ? blank : _text.Length;
        for (var at = start + length; at < paragraphEnd; at++)
        {
            if (_text[at] != '`')
                continue;

            var end = at;
            while (end < paragraphEnd && _text[end] == '`')
                end++;

            if (end - at == length)
                return end - 1;

            at = end - 1;
        }

        return start + length - 1;
    }

    private int EndOfLine(int at) => _text.IndexOf('\n', at) is var end and >= 0 ? end : _text.Length;

    [GeneratedRegex("^(?<run>`{3,}(?=[^`]*$)|~{3,})", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?:(?<=^[\s>]*)|[ \t]+)\^(?<id>[A-Za-z0-9-]+)[ \t]*$", RegexOptions.CultureInvariant)]
    private static partial Regex BlockId();

    [GeneratedRegex(@"^(?:[-*+]|\d{1,9}[.)])[ \t]", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}

namespace Dossier.Sources;

/// <summary>A text file that was read: a path and a text; nothing else is known of it yet.</summary>
/// <param name="path">The path as the user knows it, for diagnostics: <c>content/articles/a.md</c>.</param>
/// <param name="name">The path below the folder it was found in, with forward slashes, in NFC: <c>articles/a.md</c>.</param>
/// <param name="text">The text, with every line ending as <c>\n</c> and without a byte order mark.</param>
public sealed class SourceFile(string path, string name, string text)
{
    private readonly int[] _lineStarts = LineStarts(text);

    /// <summary>The path as the user knows it.</summary>
    public string Path { get; } = path;

    /// <summary>The path below the folder it was found in, with forward slashes.</summary>
    public string Name { get; } = name;

    /// <summary>The text, with <c>\n</c> line endings.</summary>
    public string Text { get; } = text;

    /// <summary>The place of a character of the text, by its offset; one past the end is taken as the end.</summary>
    public Place At(int offset)
    {
        var clamped = Math.Clamp(offset, 0, Text.Length);
        var found = Array.BinarySearch(_lineStarts, clamped);
        var line = found >= 0 ? found : ~found - 1;
        return new Place(Path, line + 1, clamped - _lineStarts[line] + 1);
    }

    /// <summary>How many lines there are; a text that ends with a line's end has one more, which is empty.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The offset of a line's first character; lines count from 1.</summary>
    public int OffsetOfLine(int line) => _lineStarts[Math.Clamp(line - 1, 0, _lineStarts.Length - 1)];

    /// <summary>The text of a line without its line ending; lines count from 1.</summary>
    public string LineText(int line) => Line(line).ToString();

    /// <summary>The same, and nothing is copied, however long the line is.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var at = Math.Clamp(line, 1, _lineStarts.Length);
        var end = at < _lineStarts.Length ? _lineStarts[at] - 1 : Text.Length;
        return Text.AsSpan(_lineStarts[at - 1], end - _lineStarts[at - 1]);
    }

    private static int[] LineStarts(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var starts = new List<int> { 0 };
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
            starts.Add(end + 1);
        return [.. starts];
    }
}

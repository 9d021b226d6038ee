using System.Buffers;
using Dossier.Sources;

namespace Dossier.FrontMatter;

/// <summary>
/// The lines <c>---</c> around the front matter. A line that was meant as one (another number of hyphens, a dash that a word
/// processor made of them, a space before them) is reported and taken for it, so that the rest of the file is read.
/// </summary>
internal static class Fence
{
    private const string Line = "---";

    private static readonly SearchValues<char> _dashes = SearchValues.Create("-‐‑‒–—―−");

    /// <summary>Whether a line is a fence, to the letter; YAML has <c>...</c> too for the closing one.</summary>
    public static bool Is(ReadOnlySpan<char> line, bool isClosing) => line.TrimEnd() is var text && (text.SequenceEqual(Line) || (isClosing && text.SequenceEqual("...")));

    /// <summary>Whether a line was surely meant as a fence: nothing but hyphens and dashes.</summary>
    public static bool IsNearly(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return (text.Length > 1 || text is "—" or "–") && text.IndexOfAnyExcept(_dashes) < 0;
    }

    /// <summary>Reports a line that was meant as a fence.</summary>
    public static Diagnostic Report(SourceFile file, int line, bool isClosing)
    {
        var at = new Place(file.Path, line, 1);
        var written = file.LineText(line);
        return Messages.NotAFence(at, written.TrimEnd(), isClosing) with { Fix = new Fix(at, written, Line) };
    }
}

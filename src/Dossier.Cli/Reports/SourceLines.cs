using Dossier.Cli.Arguments;
using Dossier.Cli.Terminal;

namespace Dossier.Cli.Reports;

/// <summary>A line of an editor's file, or the part of it around a fault, and the marks to stand below: spaces, then one <c>^</c> or more.</summary>
internal sealed record MarkedLine(string Text, string Marks);

/// <summary>Shows the lines that diagnostics point at. In: the folders that were read. Out: lines fit for a terminal.</summary>
internal sealed class SourceLines(SiteArguments arguments, CommandEnvironment io)
{
    private const int LongestLine = 110;
    private const int LongestBefore = 70;

    private readonly Dictionary<string, string[]> _files = new(StringComparer.Ordinal);

    /// <summary>The line of a diagnostic; null where it means a whole file, or one that is not the editor's own.</summary>
    public MarkedLine? Of(Diagnostic diagnostic)
    {
        var place = diagnostic.Place;
        if (place.Line == 0 || !IsSource(place.File))
            return null;

        var lines = Lines(place.File);
        if (place.Line > lines.Length || lines[place.Line - 1] is not { Length: > 0 } line || place.Column > line.Length + 1)
            return null;

        var length = diagnostic.Fix is { } fix && fix.Place == place && !fix.Written.Contains('\n', StringComparison.Ordinal) ? fix.Written.Length : 1;
        return Marked(line, place.Column - 1, length);
    }

    /// <summary>The finished pages are not on the disk when they are checked, or are those of the last build.</summary>
    private bool IsSource(string file) =>
        new[] { arguments.Content.Name, arguments.Templates.Name }.Any(folder => file.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal));

    private string[] Lines(string file)
    {
        if (_files.TryGetValue(file, out var lines))
            return lines;

        try
        {
            lines = File.ReadAllText(Path.GetFullPath(file, io.WorkingDirectory)).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Why it cannot be read is the fault that is being reported.
            lines = [];
        }

        return _files[file] = lines;
    }

    private static MarkedLine Marked(string line, int at, int length)
    {
        var start = at > LongestBefore ? at - LongestBefore / 2 : 0;
        start -= start > 0 && char.IsLowSurrogate(line[start]) ? 1 : 0;
        var end = Math.Min(line.Length, start + LongestLine);
        end -= end < line.Length && char.IsLowSurrogate(line[end]) ? 1 : 0;
        var (before, after) = (start > 0 ? "… " : "", end < line.Length ? " …" : "");
        var from = Math.Clamp(at, start, end);
        var marks = new string('^', Math.Max(1, TerminalText.Visible(line[from..Math.Clamp(at + length, from, end)]).Length));
        return new MarkedLine(before + TerminalText.Line(line[start..end]) + after, new string(' ', before.Length) + Blank(TerminalText.Line(line[start..from])) + marks);
    }

    /// <summary>As many spaces as a text is wide: letters of East Asia count two, accents that are written apart none.</summary>
    private static string Blank(string text) => new(' ', text.EnumerateRunes().Sum(Width));

    private static int Width(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1,
    };
}

using System.Text.RegularExpressions;
using Dossier.Entries.Parsing;
using Dossier.FrontMatter;
using Dossier.Sources;

namespace Dossier.Advice;

/// <summary>
/// Front matter whose fields stand in another order than that of docs/content.md. In: entries. Out: advice with a fix that
/// moves whole fields, each with the comments above it, and changes nothing within them. Where a line cannot be told to
/// belong to a field, nothing is said.
/// </summary>
public static partial class FieldOrder
{
    /// <summary>Gives advice on the order of the fields of every entry.</summary>
    public static void Report(EntrySet entries, DiagnosticBag advice)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(advice);
        foreach (var entry in entries.All.Append(entries.Home).Where(entry => !entry.IsFragment))
        {
            string[] order = [.. entry.Kind.Fields.Select(field => field.Name)];
            if (Segments(entry.File, order) is { Count: > 1 } segments && OutOfOrder(segments) is { } wrong)
                advice.Add(Advice(entry.File, segments, wrong));
        }
    }

    /// <summary>
    /// A field with the lines above it that belong to it: its rank in the order of fields, the numbers of its first line and of
    /// the line that names it.
    /// </summary>
    private sealed record Segment(string Name, int Rank, int First, int Line, List<string> Lines);

    private static Diagnostic Advice(SourceFile file, List<Segment> segments, (Segment Field, Segment Before) wrong)
    {
        string Text(IEnumerable<Segment> fields) => string.Join('\n', fields.SelectMany(field => field.Lines));
        var fix = new Fix(new Place(file.Path, segments[0].First, 1), Text(segments), Text(segments.OrderBy(field => field.Rank)));
        return Messages.FieldOrder(new Place(file.Path, wrong.Field.Line, 1), wrong.Field.Name, wrong.Before.Name) with { Fix = fix };
    }

    /// <summary>The first field that stands behind one it belongs before.</summary>
    private static (Segment Field, Segment Before)? OutOfOrder(List<Segment> segments)
    {
        var field = segments.Index().FirstOrDefault(each => segments.Take(each.Index).Any(earlier => earlier.Rank > each.Item.Rank)).Item;
        return field is null ? null : (field, segments.First(earlier => earlier.Rank > field.Rank));
    }

    /// <summary>The fields of a file with their lines; null where one has a line that cannot be told to belong to it.</summary>
    private static List<Segment>? Segments(SourceFile file, string[] order)
    {
        var segments = new List<Segment>();
        var waiting = new List<string>();
        for (var number = 2; number <= file.LineCount; number++)
        {
            var line = file.LineText(number);
            if (Fence.Is(line, isClosing: true))
                return segments.DistinctBy(field => field.Name, StringComparer.Ordinal).Count() == segments.Count ? segments : null;

            if (IsAnchored().IsMatch(line) || !Take(line, number, order, segments, waiting))
                return null;
        }

        return null;
    }

    /// <summary>Gives a line to its field. Comments and empty lines wait for the line below them, which tells whose they are.</summary>
    private static bool Take(string line, int number, string[] order, List<Segment> segments, List<string> waiting)
    {
        if (Key().Match(line) is { Success: true } key)
        {
            var name = key.Groups["name"].Value;
            // What stands above the first field, down to an empty line, is about the file as a whole.
            string[] above = segments.Count > 0 ? [.. waiting] : [.. waiting.Skip(waiting.FindLastIndex(string.IsNullOrWhiteSpace) + 1)];
            segments.Add(new Segment(name, Array.IndexOf(order, name), number - above.Length, number, [.. above, line]));
            waiting.Clear();
            return segments[^1].Rank >= 0;
        }

        if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
        {
            waiting.Add(line);
            return true;
        }

        if (segments.Count == 0 || !(line.StartsWith(' ') || line.StartsWith("- ", StringComparison.Ordinal)))
            return false;

        segments[^1].Lines.AddRange([.. waiting, line]);
        waiting.Clear();
        return true;
    }

    [GeneratedRegex(@"^(?<name>[a-z_]+):(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    /// <summary>An anchor or alias of YAML, whose order counts, or a text that keeps the empty lines below it.</summary>
    [GeneratedRegex(@"(?::|-)\s+(?:[&*]\S|[|>][0-9]*\+)", RegexOptions.CultureInvariant)]
    private static partial Regex IsAnchored();
}

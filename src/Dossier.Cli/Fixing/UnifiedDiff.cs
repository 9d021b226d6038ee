namespace Dossier.Cli.Fixing;

/// <summary>The difference of two texts as lines that were taken out and put in, in the unified format of diff and Git.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;
    private const long MostCells = 4_000_000;

    /// <summary>The lines of the difference; none where the texts are the same.</summary>
    public static IEnumerable<string> Of(string name, string before, string after)
    {
        if (before == after)
            yield break;

        yield return $"--- {name}";
        yield return $"+++ {name}";
        var edits = Edits(Lines(before), Lines(after));
        for (var at = 0; at < edits.Count;)
        {
            if (edits[at].Sign == ' ')
            {
                at++;
                continue;
            }

            var start = Math.Max(0, at - Context);
            var end = EndOfHunk(edits, at);
            yield return Head(edits, start, end);
            for (var line = start; line < end; line++)
                yield return edits[line].Sign + edits[line].Text.TrimEnd('\r');
            at = end;
        }
    }

    private sealed record Edit(char Sign, string Text);

    private static Edit Kept(string line) => new(' ', line);

    private static string[] Lines(string text) => text.TrimStart('\uFEFF').Split('\n') is [.. var all, ""] ? all : text.TrimStart('\uFEFF').Split('\n');

    private static int EndOfHunk(List<Edit> edits, int at)
    {
        var last = at;
        for (var line = at; line < edits.Count && line - last <= 2 * Context; line++)
            last = edits[line].Sign == ' ' ? last : line;
        return Math.Min(edits.Count, last + Context + 1);
    }

    private static string Head(List<Edit> edits, int start, int end)
    {
        var oldLine = edits.Take(start).Count(edit => edit.Sign != '+') + 1;
        var newLine = edits.Take(start).Count(edit => edit.Sign != '-') + 1;
        var hunk = edits.GetRange(start, end - start);
        var (oldCount, newCount) = (hunk.Count(edit => edit.Sign != '+'), hunk.Count(edit => edit.Sign != '-'));
        return string.Create(CultureInfo.InvariantCulture, $"@@ -{(oldCount == 0 ? oldLine - 1 : oldLine)},{oldCount} +{(newCount == 0 ? newLine - 1 : newLine)},{newCount} @@");
    }

    /// <summary>The shortest way from one list of lines to the other, by their longest common subsequence.</summary>
    private static List<Edit> Edits(string[] before, string[] after)
    {
        var head = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = before.Skip(head).Reverse().Zip(after.Skip(head).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        return [.. before[..head].Select(Kept), .. Middle(before[head..^tail], after[head..^tail]), .. before[^tail..].Select(Kept)];
    }

    private static IEnumerable<Edit> Middle(string[] before, string[] after)
    {
        if ((long)before.Length * after.Length > MostCells)
            return before.Select(line => new Edit('-', line)).Concat(after.Select(line => new Edit('+', line)));

        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        var edits = new List<Edit>();
        var (a, b) = (0, 0);
        while (a < before.Length || b < after.Length)
        {
            if (a < before.Length && b < after.Length && before[a] == after[b])
            {
                edits.Add(Kept(before[a++]));
                b++;
            }
            else if (b == after.Length || (a < before.Length && common[a + 1, b] >= common[a, b + 1]))
            {
                edits.Add(new Edit('-', before[a++]));
            }
            else
            {
                edits.Add(new Edit('+', after[b++]));
            }
        }

        return edits;
    }
}

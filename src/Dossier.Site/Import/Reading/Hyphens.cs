namespace Dossier.Import.Reading;

/// <summary>Words that a printer broke over two lines.</summary>
internal static class Hyphens
{
    /// <summary>Lines to one, with broken words whole: "Tues-", "day".</summary>
    public static string Join(ImmutableArray<RawLine> lines)
    {
        if (lines.Length == 1)
            return lines[0].Text;
        var text = new StringBuilder(lines[0].Text);
        for (var at = 1; at < lines.Length; at++)
        {
            if (IsBroken(lines[at - 1].Text, lines[at].Text))
                text.Length--;
            else
                text.Append(' ');
            text.Append(lines[at].Text);
        }

        return text.ToString();
    }

    public static bool AreIn(ImmutableArray<RawLine> lines) => lines.Zip(lines.Skip(1)).Any(pair => IsBroken(pair.First.Text, pair.Second.Text));

    /// <summary>Whether a word goes on in the next line: a hyphen right after a letter, and a small letter first.</summary>
    public static bool IsBroken(string line, string next) =>
        line.Length > 2 && line[^1] is '-' or '\u00AD' or '\u2010' && char.IsLower(line[^2]) && next.Length > 0 && char.IsLower(next[0]);
}

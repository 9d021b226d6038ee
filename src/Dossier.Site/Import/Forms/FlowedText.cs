namespace Dossier.Import.Forms;

/// <summary>Lines of a mail that its program broke so that others can put them together again (RFC 3676).</summary>
internal static class FlowedText
{
    /// <summary>The paragraphs, whole: a line that ends with a space goes on in the next one of the same depth of quotation.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="deletesSpace">Whether the space at the end is none of the text's.</param>
    public static string Joined(string text, bool deletesSpace)
    {
        var joined = new StringBuilder(text.Length);
        var goesOn = false;
        var depth = 0;
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            var quoted = line.Length - line.TrimStart('>').Length;
            var words = line.AsSpan(quoted);
            if (words is [' ', ..])
                words = words[1..];
            if (!goesOn || quoted != depth)
                joined.Append(joined.Length > 0 ? "\n" : "").Append('>', quoted).Append(quoted > 0 ? " " : "");
            goesOn = words is [.., ' '] && words is not "-- ";
            depth = quoted;
            joined.Append(goesOn && deletesSpace ? words[..^1] : words);
        }

        return joined.Append('\n').ToString();
    }
}

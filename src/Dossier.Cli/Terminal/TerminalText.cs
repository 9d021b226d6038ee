namespace Dossier.Cli.Terminal;

/// <summary>Words of a file, or its name, on their way to a terminal or a log.</summary>
internal static class TerminalText
{
    /// <summary>
    /// The text with an escape such as <c>\u001B</c> for every sign that would move the cursor, change colours, begin a line
    /// or turn its direction; for a tab, a space.
    /// </summary>
    public static string Visible(string text)
    {
        if (!text.Any(sign => sign == '\t' || IsHarmful(sign)))
            return text;

        var shown = new StringBuilder(text.Length + 16);
        foreach (var sign in text)
        {
            if (sign == '\t')
                shown.Append(' ');
            else if (IsHarmful(sign))
                shown.Append(Escape(sign));
            else
                shown.Append(sign);
        }

        return shown.ToString();
    }

    /// <summary>
    /// The same for what is a line of its own. GitHub's runner takes a line of a log for a command where it begins with
    /// <c>::</c>, after any spaces, or has <c>##[</c> anywhere; neither comes from a file.
    /// </summary>
    public static string Line(string text)
    {
        var shown = Visible(text).Replace("##[", $"#{Escape('#')}[", StringComparison.Ordinal);
        var start = shown.AsSpan().IndexOfAnyExcept(' ', '\u00A0');
        return start >= 0 && shown.AsSpan(start).TrimStart().StartsWith("::") ? $"{shown[..start]}{Escape(':')}{shown.AsSpan(start).TrimStart()[1..]}" : shown;
    }

    /// <summary>A document in JSON in which no such sign stands raw; its own line ends stay.</summary>
    public static string Json(string json)
    {
        json = json.Replace("##[", $"{Escape('#')}#[", StringComparison.Ordinal);
        return json.Any(sign => sign != '\n' && IsHarmful(sign)) ? string.Concat(json.Select(sign => sign != '\n' && IsHarmful(sign) ? Escape(sign) : sign.ToString())) : json;
    }

    private static string Escape(char sign) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)sign:X4}");

    private static bool IsHarmful(char sign) => char.IsControl(sign) || sign is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}

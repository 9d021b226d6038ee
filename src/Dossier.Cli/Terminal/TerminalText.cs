using Dossier.Sources;

namespace Dossier.Cli.Terminal;

/// <summary>Words of a file, or its name, on their way to a terminal or a log.</summary>
internal static class TerminalText
{
    /// <summary>
    /// The text with an escape such as <c>\u001B</c> for every sign that would move the cursor, change colours, begin a line, turn its
    /// direction or show nothing; for a tab, a space.
    /// </summary>
    public static string Visible(string text)
    {
        if (!text.Contains('\t', StringComparison.Ordinal) && !HasHarmful(text))
            return text;

        var shown = new StringBuilder(text.Length + 16);
        foreach (var sign in text.EnumerateRunes())
            shown.Append(sign.Value == '\t' ? " " : Shown(sign));

        return shown.ToString();
    }

    /// <summary>
    /// The same for what is a line of its own. GitHub's runner takes a line of a log for a command where it begins with
    /// <c>::</c>, after any spaces, or has <c>##[</c> anywhere; neither comes from a file.
    /// </summary>
    public static string Line(string text)
    {
        var shown = Visible(text).Replace("##[", $"#{Escape("#")}[", StringComparison.Ordinal);
        var start = shown.AsSpan().IndexOfAnyExcept(' ', '\u00A0');
        return start >= 0 && shown.AsSpan(start).TrimStart().StartsWith("::") ? $"{shown[..start]}{Escape(":")}{shown.AsSpan(start).TrimStart()[1..]}" : shown;
    }

    /// <summary>A document in JSON in which no such sign stands raw; its own line ends stay.</summary>
    public static string Json(string json)
    {
        json = json.Replace("##[", $"{Escape("#")}#[", StringComparison.Ordinal);
        return string.Join('\n', json.Split('\n').Select(line => HasHarmful(line) ? string.Concat(line.EnumerateRunes().Select(Shown)) : line));
    }

    private static string Shown(Rune sign) => IsHarmful(sign) ? Escape(sign.ToString()) : sign.ToString();

    private static string Escape(string sign) => string.Concat(sign.Select(unit => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}")));

    private static bool HasHarmful(string text)
    {
        foreach (var sign in text.EnumerateRunes())
        {
            if (IsHarmful(sign))
                return true;
        }

        return false;
    }

    private static bool IsHarmful(Rune sign) => Rune.IsControl(sign) || sign.Value is 0x2028 or 0x2029 || (UnseenSigns.IsIgnorable(sign) && !IsOfWords(sign));

    /// <summary>What joins and parts letters, as in Persian, and what chooses between the forms of a sign: without it, words and pictures would not be what they are.</summary>
    private static bool IsOfWords(Rune sign) => sign.Value is 0x200C or 0x200D or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F);
}

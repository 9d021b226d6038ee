namespace Dossier.Cli.Terminal;

/// <summary>Words of a file on their way to a terminal.</summary>
internal static class TerminalText
{
    /// <summary>The text with every sign replaced that would move the cursor, change colours or turn the direction of the line.</summary>
    public static string Safe(string text) => string.Concat(text.Select(character => character == '\t' ? ' ' : IsHarmful(character) ? '\uFFFD' : character));

    private static bool IsHarmful(char character) => char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}

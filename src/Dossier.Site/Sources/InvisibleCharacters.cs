using System.Buffers;

namespace Dossier.Sources;

/// <summary>
/// Characters that a text file can hold and no words consist of: control characters (C0 but tab and line end, DEL, C1), the
/// separators U+2028 and U+2029, Unicode's noncharacters (23.7), and the two that turn the letters of words about (U+202D, U+202E).
/// Nobody sees them; XML refuses them, and YAML takes some for the end of a line. Other formatting characters, such as those that
/// set a line of Arabic apart, do their work unseen and are none of these.
/// </summary>
public static class InvisibleCharacters
{
    // Control characters of ASCII are searched for many at a time; beyond ASCII a text is looked at sign by sign, which costs less
    // than a search for signs from all over the table.
    private static readonly SearchValues<char> _controls = SearchValues.Create([.. Enumerable.Range(0, 0x80).Select(unit => (char)unit).Where(IsSuspect)]);

    /// <summary>Whether there is one in a text.</summary>
    public static bool In(ReadOnlySpan<char> text) => (text.ContainsAny(_controls) || HasSuspectBeyondAscii(text)) && First(text) is not null;

    private static bool HasSuspectBeyondAscii(ReadOnlySpan<char> text)
    {
        for (var start = text.IndexOfAnyExceptInRange('\0', '\u007F'); start >= 0; start = text.IndexOfAnyExceptInRange('\0', '\u007F'))
        {
            var end = start;
            while (end < text.Length && text[end] > '\u007F')
            {
                if (IsSuspect(text[end++]))
                    return true;
            }

            text = text[end..];
        }

        return false;
    }

    /// <summary>The first one in a text; null where there is none.</summary>
    public static Rune? First(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Is(rune))
                return rune;
        }

        return null;
    }

    /// <summary>A text with a space for each of them that parts words, and without the others.</summary>
    public static string Removed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return In(text) ? string.Concat(text.EnumerateRunes().Select(rune => !Is(rune) ? rune.ToString() : PartsWords(rune) ? " " : "")) : text;
    }

    /// <summary>
    /// Reports them, one diagnostic for each line that holds some. Out comes the file as all later stages read it: with a space for
    /// each that parts words and U+FFFD for the others, so that every place stays what it is.
    /// </summary>
    internal static SourceFile Reported(SourceFile file, DiagnosticBag faults)
    {
        if (!In(file.Text))
            return file;

        for (var line = 1; line <= file.LineCount; line++)
        {
            if (file.LineText(line) is var text && First(text) is { } first)
                faults.Add(InLine(file, line, text, first));
        }

        return new SourceFile(file.Path, file.Name, string.Concat(file.Text.EnumerateRunes().Select(InPlace)));
    }

    private static Diagnostic InLine(SourceFile file, int line, string text, Rune first)
    {
        var start = text.IndexOf(first.ToString(), StringComparison.Ordinal);
        var last = text.EnumerateRunes().Last(Is).ToString();
        var end = text.LastIndexOf(last, StringComparison.Ordinal) + last.Length;
        var place = new Place(file.Path, line, start + 1);
        var isSure = !text.EnumerateRunes().Any(rune => Is(rune) && IsOfOldEncoding(rune));
        var fault = Messages.InvisibleInText(place, first, isSure ? PartsWords(first) ? " " : "" : null);
        return isSure ? fault with { Fix = new Fix(place, text[start..end], Removed(text[start..end])) } : fault;
    }

    private static string InPlace(Rune rune) => !Is(rune) ? rune.ToString() : PartsWords(rune) ? " " : new string('\uFFFD', rune.Utf16SequenceLength);

    /// <summary>Whether a character is one of them.</summary>
    public static bool Is(Rune rune) => rune.Value <= char.MaxValue ? IsSuspect((char)rune.Value) : (rune.Value & 0xFFFE) == 0xFFFE;

    /// <summary>Whether a UTF-16 unit is one of them, or may be the second half of one.</summary>
    private static bool IsSuspect(char unit) =>
        unit is (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029'
            or '\u202D' or '\u202E' or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF' or '\uDFFE' or '\uDFFF';

    /// <summary>Those that end a line or a page in some program: vertical tab, form feed, NEL, and the two separators.</summary>
    private static bool PartsWords(Rune rune) => rune.Value is 0x0B or 0x0C or 0x85 or 0x2028 or 0x2029;

    /// <summary>C1 but NEL: most often a dash or a quotation mark of windows-1252 that was taken for another encoding, so a sign would be lost with it.</summary>
    private static bool IsOfOldEncoding(Rune rune) => rune.Value is >= 0x80 and <= 0x9F and not 0x85;
}

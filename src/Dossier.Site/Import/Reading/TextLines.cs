using Dossier.Sources;

namespace Dossier.Import.Reading;

/// <summary>A text to lines.</summary>
internal static class TextLines
{
    /// <summary>A text with U+FFFD for each half of a character.</summary>
    public static string WithoutHalves(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
                continue;
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
                return string.Concat(text.EnumerateRunes());
            at++;
        }

        return text;
    }

    /// <summary>The lines of a text, ended as the Unicode Standard (5.8, newline guidelines) has it.</summary>
    public static ImmutableArray<RawLine> Of(string text)
    {
        var lines = ImmutableArray.CreateBuilder<RawLine>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029'))
                continue;
            lines.Add(Line(lines.Count + 1, text.AsSpan(start, at - start)));
            if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
                at++;
            start = at + 1;
        }

        if (start < text.Length)
            lines.Add(Line(lines.Count + 1, text.AsSpan(start)));
        return lines.ToImmutable();
    }

    public static RawLine Line(int number, ReadOnlySpan<char> text, LineMarkup markup = LineMarkup.None)
    {
        if (!InvisibleCharacters.In(text) && !text.Contains('\uFEFF'))
            return new RawLine(number, text.Trim().ToString(), markup);
        var words = new StringBuilder(text.Length);
        var hadControls = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\uFEFF')
                continue;
            if (InvisibleCharacters.Is(rune))
                hadControls = true;
            else
                words.Append(rune.ToString());
        }

        return new RawLine(number, words.ToString().Trim(), markup, hadControls);
    }
}

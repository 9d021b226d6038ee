using Dossier.Sources;

namespace Dossier.Import.Reading;

/// <summary>Bytes to lines. In: what was read from a file or from standard input. Out: a <see cref="RawArticle"/>, or the diagnostic that says why it is none.</summary>
internal static class ArticleReader
{
    public abstract record Outcome
    {
        private Outcome()
        {
        }

        public sealed record Read(RawArticle Article) : Outcome;

        public sealed record Refused(Diagnostic Diagnostic) : Outcome;
    }

    public static Outcome Read(string name, ReadOnlySpan<byte> bytes)
    {
        if (IsUtf16(bytes))
            return Read(name, Encoding.GetEncoding(bytes[0] == 0xFF ? "utf-16" : "utf-16BE").GetString(bytes[2..]));
        if (bytes.Contains((byte)0))
            return new Outcome.Refused(Messages.BinaryInput(Place.Whole(name)));
        if (HtmlArticle.IsHtml(bytes))
            return FromHtml(name, HtmlArticle.Decode(bytes));

        return SourceDecoding.Decode(bytes, name) switch
        {
            SourceDecoding.Outcome.Decoded decoded => Read(name, decoded.Text),
            SourceDecoding.Outcome.NotUtf8 bad => new Outcome.Refused(Messages.NotUtf8(bad.Place, bad.Byte)),
        };
    }

    /// <summary>Reads a text that is decoded already.</summary>
    public static Outcome Read(string name, string text)
    {
        // A lone surrogate is no character: enumerating replaces it.
        var whole = string.Concat(text.EnumerateRunes());
        if (HtmlArticle.IsHtml(whole))
            return FromHtml(name, whole);

        var lines = Lines(whole);
        return lines.All(line => line.IsBlank)
            ? new Outcome.Refused(Messages.EmptyInput(Place.Whole(name)))
            : new Outcome.Read(new RawArticle(lines, PageMetadata.Nothing));
    }

    private static Outcome FromHtml(string name, string html) =>
        HtmlArticle.Read(html) is { } article
            ? new Outcome.Read(article)
            : new Outcome.Refused(Messages.EmptyInput(Place.Whole(name)));

    private static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && bytes.Length % 2 == 0 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF));

    /// <summary>The lines of a text, ended as the Unicode Standard (5.8, newline guidelines) has it.</summary>
    public static ImmutableArray<RawLine> Lines(string text)
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

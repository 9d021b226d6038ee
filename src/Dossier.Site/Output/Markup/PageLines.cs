namespace Dossier.Output.Markup;

/// <summary>Tells on which line of a page something stands, and in which column. Each byte is looked at once at most.</summary>
/// <param name="page">The page, in UTF-8.</param>
internal ref struct PageLines(ReadOnlySpan<byte> page)
{
    private readonly ReadOnlySpan<byte> _page = page;
    private int _line = 1;
    private int _column = 1;
    private int _at;

    /// <summary>The line and the column, both from 1 and as editors count them: columns are UTF-16 code units, and CR, LF or both end a line.</summary>
    /// <param name="place">A place in the page, in bytes, at which a sign begins; not before the one that was asked for last, and not between CR and LF.</param>
    public (int Line, int Column) At(int place)
    {
        var passed = _page[_at..place];
        while (passed.IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var end)
        {
            passed = passed[(end + (passed[end..].StartsWith("\r\n"u8) ? 2 : 1))..];
            _line++;
            _column = 1;
        }

        _column += Encoding.UTF8.GetCharCount(passed);
        _at = place;
        return (_line, _column);
    }
}

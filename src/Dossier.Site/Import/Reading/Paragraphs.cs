namespace Dossier.Import.Reading;

/// <summary>
/// Lines to paragraphs. A scraped line is a paragraph of its own, unless the text was broken at a width, as e-mails and
/// press releases are: then the lines between two blank ones belong together.
/// </summary>
internal static class Paragraphs
{
    /// <summary>No mailer or printer breaks lines wider than this, in characters.</summary>
    private const int WidestColumn = 110;

    private const int NarrowestColumn = 40;

    public static ImmutableArray<RawParagraph> Of(ImmutableArray<RawLine> lines)
    {
        var width = ColumnWidth(lines);
        var paragraphs = ImmutableArray.CreateBuilder<RawParagraph>();
        var open = new List<RawLine>();
        var afterBlank = true;
        var nextAfterBlank = true;
        void Close()
        {
            if (open.Count > 0)
                paragraphs.Add(new RawParagraph([.. open]) { AfterBlank = afterBlank });
            open.Clear();
        }

        var inTurn = false;
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at];
            if (line.Given is not null || line.IsBlank)
            {
                inTurn = inTurn || (width is not null && open.Count > 0 && GoesOn(lines, at, open[^1].Text));
                if (!inTurn)
                    Close();
                if (line.Given is not null)
                    paragraphs.Add(new RawParagraph([line]) { AfterBlank = nextAfterBlank });
                nextAfterBlank = true;
                continue;
            }

            if (open.Count > 0 && !inTurn && (width is null || DepthOf(open[^1]) != DepthOf(line) || !IsBroken(open[^1].Text, line.Text, width.Value)))
                Close();
            if (open.Count == 0)
                afterBlank = nextAfterBlank;
            open.Add(line);
            (nextAfterBlank, inTurn) = (false, false);
        }

        Close();
        return paragraphs.ToImmutable();
    }

    /// <summary>How many quotations stand around a line.</summary>
    private static int DepthOf(RawLine line) => line.Shape?.Around.Length ?? 0;

    /// <summary>Whether a sentence goes on behind the head and foot of printed pages.</summary>
    private static bool GoesOn(ImmutableArray<RawLine> lines, int at, string last)
    {
        if (LineText.EndsSentence(last))
            return false;
        var isTurn = false;
        for (; at < lines.Length && (lines[at].IsBlank || lines[at].Given is not null); at++)
            isTurn |= lines[at].Given?.Fate is LineFate.Dropped { Reason: DropReason.PrintedPage };
        return isTurn && at < lines.Length && LineText.BeginsSmall(lines[at].Text);
    }

    /// <summary>The width at which the text was broken; null where each line stands for itself.</summary>
    private static int? ColumnWidth(ImmutableArray<RawLine> lines)
    {
        if (lines.Any(line => line.Markup != LineMarkup.None))
            return null;
        var lengths = lines.Where(line => !line.IsBlank && line.Given is null).Select(line => line.Text.Length).Order().ToArray();
        if (lengths.Length < 6)
            return null;
        // A single long line, such as an address on the web, says nothing about the others.
        var width = lengths[(lengths.Length - 1) * 97 / 100];
        if (width is < NarrowestColumn or > WidestColumn)
            return null;

        var pairs = lines.Zip(lines.Skip(1)).Where(pair => !pair.First.IsBlank && !pair.Second.IsBlank && pair.First.Given is null && pair.Second.Given is null).ToArray();
        var broken = pairs.Count(pair => IsBroken(pair.First.Text, pair.Second.Text, width));
        var midSentence = pairs.Count(pair => IsBroken(pair.First.Text, pair.Second.Text, width) && !LineText.EndsSentence(pair.First.Text));
        return broken >= 4 && broken * 10 >= pairs.Length * 7 && midSentence * 2 >= broken ? width : null;
    }

    /// <summary>Whether the next line's first word would not have fitted any more.</summary>
    private static bool IsBroken(string line, string next, int width)
    {
        if (Hyphens.IsBroken(line, next))
            return true;
        var space = next.IndexOf(' ', StringComparison.Ordinal);
        return line.Length + 1 + (space < 0 ? next.Length : space) > width - 2;
    }
}

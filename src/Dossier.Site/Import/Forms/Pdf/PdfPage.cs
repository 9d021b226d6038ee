using UglyToad.PdfPig.Content;

namespace Dossier.Import.Forms.Pdf;

/// <summary>A word on a page. Lengths are in points, heights are counted from the foot of the page.</summary>
internal sealed record PdfWord(string Text, double Left, double Right, double Baseline, double Size, ImmutableArray<Letter> Letters);

/// <summary>The words of a page that stand on one line.</summary>
internal sealed record PdfRow(ImmutableArray<PdfWord> Words)
{
    public double Left { get; } = Words.Min(word => word.Left);

    public double Right { get; } = Words.Max(word => word.Right);

    /// <summary>The size of most of its letters.</summary>
    public double Size { get; } = Words.GroupBy(word => word.Size).OrderByDescending(same => same.Sum(word => word.Text.Length)).ThenByDescending(same => same.Key).First().Key;

    public double Baseline { get; } = Words.MaxBy(word => (word.Size, word.Text.Length))!.Baseline;

    public bool IsRightToLeft { get; } = PdfText.IsRightToLeft(Words);

    public string Text { get; } = PdfText.Of(Words);

    /// <summary>How wide the word is that it begins with.</summary>
    public double FirstWidth => (IsRightToLeft ? Words.MaxBy(word => word.Right) : Words.MinBy(word => word.Left))! is var word ? word.Right - word.Left : 0;
}

/// <summary>A page: its words and the lines they stand on, from the top down.</summary>
internal sealed record PdfPage(double Height, ImmutableArray<PdfRow> Rows, string Turned)
{
    /// <summary>In em: words whose feet are so near stand on one line, raised numbers of notes too.</summary>
    private const double SameLine = 0.4;

    public static PdfPage Of(Page page)
    {
        var words = page.GetWords().Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToArray();
        var turned = words.Where(word => word.TextOrientation is not (TextOrientation.Horizontal or TextOrientation.Other)).ToArray();
        return new PdfPage(page.Height, RowsOf(words.Except(turned).Select(Word)), string.Join(' ', turned.Select(word => PdfText.Plain(word.Text))));
    }

    public PdfPage WithoutRows(IReadOnlySet<PdfRow> rows) => rows.Count == 0 ? this : this with { Rows = [.. Rows.Where(row => !rows.Contains(row))] };

    /// <summary>Words to lines, from the top down.</summary>
    public static ImmutableArray<PdfRow> RowsOf(IEnumerable<PdfWord> words)
    {
        var rows = ImmutableArray.CreateBuilder<PdfRow>();
        var open = new List<PdfWord>();
        var (baseline, size) = (0.0, 0.0);
        foreach (var word in words.OrderByDescending(word => word.Baseline).ThenBy(word => word.Left))
        {
            if (open.Count > 0 && baseline - word.Baseline > SameLine * Math.Max(size, word.Size))
            {
                rows.Add(new PdfRow([.. open]));
                open.Clear();
            }

            // A line goes down to the foot of its largest words; raised ones come before these.
            if (open.Count == 0 || word.Size > size)
                (baseline, size) = (word.Baseline, word.Size);
            open.Add(word);
        }

        if (open.Count > 0)
            rows.Add(new PdfRow([.. open]));
        return rows.ToImmutable();
    }

    private static PdfWord Word(Word word)
    {
        var first = word.Letters[0];
        var size = first.PointSize > 0 ? first.PointSize : Math.Max(1, word.BoundingBox.Height);
        return new PdfWord(word.Text, word.BoundingBox.Left, word.BoundingBox.Right, Math.Min(first.StartBaseLine.Y, first.EndBaseLine.Y), Math.Round(size, 1), [.. word.Letters]);
    }
}

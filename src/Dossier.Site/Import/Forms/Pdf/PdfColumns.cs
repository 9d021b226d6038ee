namespace Dossier.Import.Forms.Pdf;

/// <summary>
/// The columns of a page, in the order in which they are read. Between two columns runs a gutter: a space that no line crosses, with
/// text on both sides of several lines. The wide spaces of one justified line are none.
/// </summary>
internal static class PdfColumns
{
    /// <summary>In lines: how many a column has at least.</summary>
    private const int LeastRows = 3;

    /// <summary>In em.</summary>
    private const double NarrowestGutter = 0.9;

    private const double HeadlineScale = 1.25;

    /// <summary>In characters of a line, on average: what has fewer is a column of numbers or marks, and belongs to what stands beside it.</summary>
    private const int ShortestRow = 10;

    /// <summary>In lines: a page of more is no page of columns, and is not looked through for them.</summary>
    private const int MostRows = 400;

    private readonly record struct Space(double Left, double Right)
    {
        public double Width => Right - Left;
    }

    /// <summary>The rows of a page, a group for each column or for what stands above and below columns.</summary>
    public static IEnumerable<ImmutableArray<PdfRow>> Of(ImmutableArray<PdfRow> rows)
    {
        if (rows.IsEmpty)
            yield break;
        if (rows.Length is < LeastRows or > MostRows || Find(rows) is not var (first, last, gutter))
        {
            yield return rows;
            yield break;
        }

        if (first > 0)
            yield return rows[..first];
        var words = rows[first..(last + 1)].SelectMany(row => row.Words).ToArray();
        var sides = new[] { words.Where(word => word.Right <= gutter.Right), words.Where(word => word.Right > gutter.Right) };
        if (rows.Count(row => row.IsRightToLeft) * 2 > rows.Length)
            Array.Reverse(sides);
        foreach (var column in sides.SelectMany(side => Of(PdfPage.RowsOf(side))))
            yield return column;
        foreach (var column in Of(rows[(last + 1)..]))
            yield return column;
    }

    private static (int First, int Last, Space Gutter)? Find(ImmutableArray<PdfRow> rows)
    {
        var size = rows.Select(row => row.Size).Order().ElementAt(rows.Length / 2);
        var page = new Space(rows.Min(row => row.Left), rows.Max(row => row.Right));
        // A headline stands above columns, however short its last line is.
        for (var first = rows.TakeWhile(row => row.Size > size * HeadlineScale).Count(); first <= rows.Length - LeastRows; first++)
        {
            (int, int, Space)? found = null;
            var clear = new List<Space> { page };
            for (var last = first; last < rows.Length; last++)
            {
                clear = [.. clear.SelectMany(space => Clear(space, rows[last])).Where(space => space.Width >= size * NarrowestGutter)];
                if (clear.Count == 0)
                    break;
                if (last - first + 1 < LeastRows)
                    continue;
                var run = rows.AsSpan()[first..(last + 1)];
                foreach (var space in clear.OrderByDescending(space => space.Width))
                {
                    if (!IsGutter(run, space, size))
                        continue;
                    found = (first, last, space);
                    break;
                }
            }

            if (found is not null)
                return found;
        }

        return null;
    }

    /// <summary>What a line leaves of a space.</summary>
    private static IEnumerable<Space> Clear(Space space, PdfRow row)
    {
        var left = space.Left;
        foreach (var word in row.Words.Where(word => word.Right > space.Left && word.Left < space.Right).OrderBy(word => word.Left))
        {
            if (word.Left > left)
                yield return new Space(left, word.Left);
            left = Math.Max(left, word.Right);
        }

        if (left < space.Right)
            yield return new Space(left, space.Right);
    }

    /// <summary>Whether text stands on both sides of a space, at the same height.</summary>
    private static bool IsGutter(ReadOnlySpan<PdfRow> rows, Space space, double size)
    {
        var (left, right) = (new Side(), new Side());
        foreach (var row in rows)
        {
            left.Add(row, row.Words.Where(word => word.Right <= space.Left + 0.01));
            right.Add(row, row.Words.Where(word => word.Left >= space.Right - 0.01));
        }

        var shared = Math.Min(left.Top, right.Top) - Math.Max(left.Foot, right.Foot);
        return left.IsColumn && right.IsColumn && shared >= (LeastRows - 1) * size;
    }

    /// <summary>What stands on one side of a space.</summary>
    private sealed class Side
    {
        private int _rows;
        private int _characters;

        public double Top { get; private set; } = double.MinValue;

        public double Foot { get; private set; } = double.MaxValue;

        public bool IsColumn => _rows >= LeastRows && _characters >= _rows * ShortestRow;

        public void Add(PdfRow row, IEnumerable<PdfWord> words)
        {
            var characters = words.Sum(word => word.Text.Length + 1);
            if (characters == 0)
                return;
            _rows++;
            _characters += characters;
            Top = Math.Max(Top, row.Baseline);
            Foot = Math.Min(Foot, row.Baseline);
        }
    }
}

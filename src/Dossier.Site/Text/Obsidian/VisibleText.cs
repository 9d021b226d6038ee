namespace Dossier.Text.Obsidian;

/// <summary>
/// A text without what an editor wrote for their own eyes: comments between two <c>%%</c>, and the ids of blocks, as in
/// <c>… at noon. ^talks</c>, that only links name (Obsidian Help, "Basic formatting syntax" and "Link to blocks"). Nothing
/// that is made from a text has seen them.
/// </summary>
internal sealed class VisibleText
{
    private readonly ImmutableArray<Gap> _ids;
    private readonly ImmutableArray<Gap> _comments;

    private VisibleText(string text, ImmutableArray<Gap> ids, ImmutableArray<Gap> comments) => (Text, _ids, _comments) = (text, ids, comments);

    /// <summary>The text that is left.</summary>
    public string Text { get; }

    /// <summary>The ids of blocks, in the order of the text.</summary>
    public ImmutableArray<BlockId> BlockIds { get; private init; } = [];

    /// <summary>Where a comment begins that does not end; from there on all is left in the text.</summary>
    public ImmutableArray<int> Open { get; private init; } = [];

    /// <summary>Where two per cent signs follow a digit, and are left in the text.</summary>
    public ImmutableArray<int> Doubtful { get; private init; } = [];

    /// <summary>Reads a text as it was written.</summary>
    public static VisibleText Of(string written)
    {
        if (!written.Contains("%%", StringComparison.Ordinal) && !written.Contains('^', StringComparison.Ordinal))
            return new VisibleText(written, [], []);

        // Comments go first: a line may end in an id and a comment, in either order.
        var marks = HiddenMarks.Comments(written);
        var (uncommented, comments) = Without(marks.Hidden, written);
        var found = HiddenMarks.BlockIds(uncommented);
        var (text, ids) = Without(found.Hidden, uncommented);
        return new VisibleText(text, ids, comments)
        {
            BlockIds = [.. found.Ids.Zip(ids, (id, gap) => new BlockId(id, gap.At))],
            Open = marks.Open,
            Doubtful = marks.Doubtful,
        };
    }

    /// <summary>Where a character of <see cref="Text"/> stood in the text as it was written.</summary>
    public int OffsetAsWritten(int offset) => Before(_comments, Before(_ids, offset));

    private static int Before(ImmutableArray<Gap> gaps, int offset)
    {
        var before = ~gaps.BinarySearch(new Gap(offset, int.MaxValue));
        return before == 0 ? offset : offset + gaps[before - 1].LengthSoFar;
    }

    private static (string Text, ImmutableArray<Gap> Gaps) Without(ImmutableArray<(int Start, int End)> hidden, string text)
    {
        var left = new StringBuilder(text.Length);
        var gaps = ImmutableArray.CreateBuilder<Gap>();
        var (at, gone) = (0, 0);
        foreach (var (start, end) in hidden)
        {
            left.Append(text, at, start - at);
            gone += end - start;
            gaps.Add(new Gap(left.Length, gone));
            at = end;
        }

        left.Append(text, at, text.Length - at);
        return (left.ToString(), gaps.ToImmutable());
    }

    /// <summary>The id of a block.</summary>
    /// <param name="Id">The id, without <c>^</c>.</param>
    /// <param name="At">Where in the text that is left it stood: in its block, or behind it.</param>
    internal sealed record BlockId(string Id, int At);

    /// <param name="At">Where in the text that is left something was taken out.</param>
    /// <param name="LengthSoFar">How much was taken out up to there, this included.</param>
    private readonly record struct Gap(int At, int LengthSoFar) : IComparable<Gap>
    {
        public int CompareTo(Gap other) => (At, LengthSoFar).CompareTo((other.At, other.LengthSoFar));
    }
}

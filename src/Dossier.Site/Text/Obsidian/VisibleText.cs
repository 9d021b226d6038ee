namespace Dossier.Text.Obsidian;

/// <summary>
/// A text without what an editor wrote for their own eyes: comments between two <c>%%</c>, and the ids of blocks, as in
/// <c>… at noon. ^talks</c>, that only links name (Obsidian Help, "Basic formatting syntax" and "Link to blocks"). Nothing
/// that is made from a text has seen them.
/// </summary>
internal sealed class VisibleText
{
    private readonly ImmutableArray<Gap> _gaps;

    private VisibleText(string text, ImmutableArray<Gap> gaps, ImmutableArray<BlockId> blockIds, ImmutableArray<int> open, ImmutableArray<int> doubtful) =>
        (Text, _gaps, BlockIds, Open, Doubtful) = (text, gaps, blockIds, open, doubtful);

    /// <summary>The text that is left.</summary>
    public string Text { get; }

    /// <summary>The ids of blocks, in the order of the text.</summary>
    public ImmutableArray<BlockId> BlockIds { get; }

    /// <summary>Where a comment begins that does not end; from there on all is left in the text.</summary>
    public ImmutableArray<int> Open { get; }

    /// <summary>Where two per cent signs follow a digit, and are left in the text.</summary>
    public ImmutableArray<int> Doubtful { get; }

    /// <summary>Reads a text as it was written.</summary>
    public static VisibleText Of(string written)
    {
        if (!written.Contains("%%", StringComparison.Ordinal) && !written.Contains('^', StringComparison.Ordinal))
            return new VisibleText(written, [], [], [], []);

        var marks = HiddenMarks.In(written);
        var text = new StringBuilder(written.Length);
        var gaps = ImmutableArray.CreateBuilder<Gap>();
        var ids = ImmutableArray.CreateBuilder<BlockId>();
        var at = 0;
        foreach (var (start, end, id) in marks.Hidden)
        {
            text.Append(written, at, start - at);
            gaps.Add(new Gap(text.Length, end - start));
            if (id is not null)
                ids.Add(new BlockId(id, text.Length));

            at = end;
        }

        text.Append(written, at, written.Length - at);
        return new VisibleText(text.ToString(), gaps.ToImmutable(), ids.ToImmutable(), marks.Open, marks.Doubtful);
    }

    /// <summary>Where a character of <see cref="Text"/> stood in the text as it was written.</summary>
    public int OffsetAsWritten(int offset) => offset + _gaps.TakeWhile(gap => gap.At <= offset).Sum(gap => gap.Length);

    /// <summary>The id of a block.</summary>
    /// <param name="Id">The id, without <c>^</c>.</param>
    /// <param name="At">Where in the text that is left it stood: in its block, or behind it.</param>
    internal sealed record BlockId(string Id, int At);

    private readonly record struct Gap(int At, int Length);
}

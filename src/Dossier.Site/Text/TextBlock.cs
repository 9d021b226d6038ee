using Dossier.Text.Languages;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text;

/// <summary>A stretch of a block's plain text that comes from one inline of the Markdown.</summary>
/// <param name="Inline">The inline.</param>
/// <param name="Start">Where its text begins in the block's text.</param>
/// <param name="Length">The length of its text.</param>
/// <param name="Group">
/// Runs of one group stand side by side in one container, so that a link may reach over them; a negative group is text
/// in which names never become links: a link's own words, code, a heading.
/// </param>
public readonly record struct TextRun(Inline Inline, int Start, int Length, int Group);

/// <summary>A paragraph, heading, list item or table cell as plain text that knows its way back to the Markdown.</summary>
public sealed class TextBlock(LeafBlock leaf, string? anchor, bool isHeading, bool isQuotation, string text, ImmutableArray<TextRun> runs)
{
    // Found when first asked for; two threads that ask at once find the same.
    private ImmutableArray<Sentence> _sentences;

    /// <summary>The block of the Markdown's tree.</summary>
    public LeafBlock Leaf { get; } = leaf;

    /// <summary>The anchor of the paragraph it belongs to (<c>p4</c>); null for a heading or footnote.</summary>
    public string? Anchor { get; } = anchor;

    public bool IsHeading { get; } = isHeading;

    /// <summary>Whether it stands in a block quote.</summary>
    public bool IsQuotation { get; } = isQuotation;

    /// <summary>Its text in NFC, without marks of Markdown.</summary>
    public string Text { get; } = text;

    /// <summary>The sentences of its text, in order.</summary>
    public ImmutableArray<Sentence> Sentences => _sentences.IsDefault ? _sentences = SentenceSegmentation.In(Text) : _sentences;

    /// <summary>The stretches of the text, in order, without gaps.</summary>
    public ImmutableArray<TextRun> Runs { get; } = runs;

    /// <summary>Whether one link may cover these characters.</summary>
    public bool IsLinkable(int start, int length)
    {
        var first = IndexOfRun(start);
        var group = Runs[first].Group;
        if (group < 0)
            return false;

        for (var run = first; run < Runs.Length && Runs[run].Start < start + length; run++)
        {
            if (Runs[run].Group != group)
                return false;
        }

        return true;
    }

    /// <summary>The offset in the Markdown of a character of the text.</summary>
    public int MarkdownOffset(int offset)
    {
        if (Runs.IsEmpty)
            return Leaf.Span.Start;

        var run = Runs[IndexOfRun(offset)];
        return run.Inline.Span.Start + Math.Clamp(offset - run.Start, 0, Math.Max(0, run.Inline.Span.Length - 1));
    }

    /// <summary>The inline that a character of the text comes from; null where there is none.</summary>
    public Inline? InlineAt(int offset) => Runs.IsEmpty ? null : Runs[IndexOfRun(offset)].Inline;

    private int IndexOfRun(int offset)
    {
        var (low, high) = (0, Runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Runs[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}

using Dossier.Text;
using Markdig.Syntax.Inlines;

namespace Dossier.Graph;

/// <summary>What a link by id shows that has no words of its own, and which stretch of the block's plain text it stands for.</summary>
public readonly record struct LinkLabel(int Start, int Length, string Words);

/// <summary>Finds and reads <see cref="LinkLabel"/>s.</summary>
internal static class LinkLabels
{
    /// <summary>The labels of a block, in reading order.</summary>
    public static ImmutableArray<LinkLabel> In(TextBlock block, IReadOnlyDictionary<Inline, LinkTarget> targets)
    {
        if (!block.Runs.Any(run => run.Inline is WikiLink { Words: null }))
            return [];

        var labels = ImmutableArray.CreateBuilder<LinkLabel>();
        foreach (var run in block.Runs)
        {
            if (run.Inline is WikiLink { Words: null } link)
                labels.Add(new LinkLabel(run.Start, run.Length, PlainText.LabelOf(link, targets.GetValueOrDefault(link))));
        }

        return labels.DrainToImmutable();
    }

    /// <summary>A block's text with its labels.</summary>
    public static string Shown(string text, ImmutableArray<LinkLabel> labels)
    {
        if (labels.IsEmpty)
            return text;

        var shown = new StringBuilder(text.Length + 32);
        var at = 0;
        foreach (var label in labels)
        {
            shown.Append(text, at, label.Start - at).Append(label.Words);
            at = label.Start + label.Length;
        }

        return shown.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The stretch of a block's own text that a stretch of <see cref="Shown"/> stands for; of a label that it touches, the whole.</summary>
    public static (int Start, int End) Written(int start, int end, ImmutableArray<LinkLabel> labels)
    {
        var (from, to) = (start, end);
        var longer = 0;
        foreach (var label in labels)
        {
            var shownAt = label.Start + longer;
            longer += label.Words.Length - label.Length;
            var shownEnd = shownAt + label.Words.Length;
            if (start >= shownEnd)
                from = start - longer;
            else if (start >= shownAt)
                from = label.Start;

            if (end >= shownEnd)
                to = end - longer;
            else if (end > shownAt)
                to = label.Start + label.Length;
        }

        return (from, to);
    }

    /// <summary>A stretch of a block's text as a reader sees it, in one line; no label may reach over either end.</summary>
    public static string Read(string text, int start, int end, ImmutableArray<LinkLabel> labels)
    {
        if (labels.IsEmpty)
            return text[start..end].Replace('\n', ' ');

        var words = new StringBuilder(end - start);
        var at = start;
        foreach (var label in labels)
        {
            if (label.Start < at || label.Start + label.Length > end)
                continue;

            words.Append(text, at, label.Start - at).Append(label.Words);
            at = label.Start + label.Length;
        }

        return words.Append(text, at, end - at).Replace('\n', ' ').ToString();
    }
}

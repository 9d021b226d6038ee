using Dossier.Text;
using Dossier.Text.Languages;

namespace Dossier.Graph;

/// <summary>Cuts from a text the sentences in which something stands, with that marked.</summary>
internal static class SentenceCutting
{
    /// <summary>The sentences in which an actor is named, in reading order, each once.</summary>
    public static ImmutableArray<QuotedSentence> Around(IEnumerable<Mention> mentions)
    {
        var cuts = new List<Cut>();
        foreach (var mention in mentions)
            Mark(mention.Block, mention.Start, mention.Length, mention.Labels, cuts);

        return [.. cuts.Select(Quoted)];
    }

    /// <summary>The sentences in which passages stand, in reading order, each once.</summary>
    public static ImmutableArray<QuotedSentence> Around(IEnumerable<Passage> passages)
    {
        var cuts = new List<Cut>();
        foreach (var passage in passages)
            Mark(passage.Block, passage.Start, passage.Length, passage.Labels, cuts);

        return [.. cuts.Select(Quoted)];
    }

    /// <summary>Marks a span, in the stretch from the start of the sentence in which it begins to the end of that in which it ends.</summary>
    private static void Mark(TextBlock block, int start, int length, ImmutableArray<LinkLabel> labels, List<Cut> cuts)
    {
        var from = SentenceAt(block, start).Start;
        var to = SentenceAt(block, start + Math.Max(0, length - 1)).End;
        var cut = cuts.FindLast(cut => cut.Block == block && cut.Start == from && cut.End == to);
        if (cut is null)
        {
            cut = new Cut(block, from, to, labels, []);
            cuts.Insert(cuts.FindLastIndex(cut.IsNotBefore) + 1, cut);
        }

        cut.Marks.Add((start, length));
    }

    private static Sentence SentenceAt(TextBlock block, int offset)
    {
        foreach (var sentence in block.Sentences)
        {
            if (offset < sentence.End)
                return sentence;
        }

        throw new ArgumentOutOfRangeException(nameof(offset), offset, "No sentence of the block reaches there.");
    }

    private static QuotedSentence Quoted(Cut cut)
    {
        var parts = ImmutableArray.CreateBuilder<SentencePart>((2 * cut.Marks.Count) + 1);
        void Add(int from, int to, bool isMarked)
        {
            if (to > from)
                parts.Add(new SentencePart(LinkLabels.Read(cut.Block.Text, from, to, cut.Labels), isMarked));
        }

        var at = cut.Start;
        foreach (var (markStart, markLength) in cut.Marks.Distinct().Order())
        {
            Add(at, Math.Max(at, markStart), isMarked: false);
            Add(Math.Max(at, markStart), Math.Max(at, markStart + markLength), isMarked: true);
            at = Math.Max(at, markStart + markLength);
        }

        Add(at, cut.End, isMarked: false);
        return new QuotedSentence(cut.Block.Anchor, parts.DrainToImmutable());
    }

    /// <summary>A stretch of sentences of a block, and what is marked in it.</summary>
    private sealed record Cut(TextBlock Block, int Start, int End, ImmutableArray<LinkLabel> Labels, List<(int Start, int Length)> Marks)
    {
        /// <summary>Whether another stands before it in the text, or begins where it does.</summary>
        public bool IsNotBefore(Cut other) =>
            (other.Block.Leaf.Span.Start, other.Start).CompareTo((Block.Leaf.Span.Start, Start)) <= 0;
    }
}

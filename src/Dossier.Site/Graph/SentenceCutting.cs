using Dossier.Text;
using Dossier.Text.Languages;

namespace Dossier.Graph;

/// <summary>Cuts from a text the sentences in which something stands, with that marked.</summary>
internal static class SentenceCutting
{
    /// <summary>The sentences in which an actor is named, in reading order, each once.</summary>
    public static ImmutableArray<QuotedSentence> Around(IEnumerable<Mention> mentions) =>
        Around(mentions.Select(mention => (mention.Block, mention.Start, mention.Length, mention.Labels)));

    /// <summary>The sentences in which passages stand, in reading order, each once.</summary>
    public static ImmutableArray<QuotedSentence> Around(IEnumerable<Passage> passages) =>
        Around(passages.Select(passage => (passage.Block, passage.Start, passage.Length, passage.Labels)));

    private static ImmutableArray<QuotedSentence> Around(IEnumerable<(TextBlock Block, int Start, int Length, ImmutableArray<LinkLabel> Labels)> spans)
    {
        var sentences = ImmutableArray.CreateBuilder<QuotedSentence>();
        foreach (var inBlock in spans.GroupBy(span => span.Block).OrderBy(group => group.Key.Leaf.Span.Start))
        {
            var all = SentenceSegmentation.In(inBlock.Key.Text);
            foreach (var inSentence in inBlock.GroupBy(span => Bounds(all, span.Start, span.Length)).OrderBy(group => group.Key.Start))
            {
                var marks = inSentence.Select(span => (span.Start, span.Length)).Distinct().Order();
                sentences.Add(new QuotedSentence(inBlock.Key.Anchor, Parts(inBlock.Key.Text, inSentence.Key.Start, inSentence.Key.End, marks, inSentence.First().Labels)));
            }
        }

        return sentences.ToImmutable();
    }

    /// <summary>From the start of the sentence in which a span begins to the end of that in which it ends.</summary>
    private static (int Start, int End) Bounds(ImmutableArray<Sentence> sentences, int start, int length)
    {
        var first = sentences.First(sentence => start < sentence.End);
        var last = sentences.First(sentence => start + Math.Max(0, length - 1) < sentence.End);
        return (first.Start, last.End);
    }

    private static ImmutableArray<SentencePart> Parts(string text, int start, int end, IEnumerable<(int Start, int Length)> marks, ImmutableArray<LinkLabel> labels)
    {
        var parts = ImmutableArray.CreateBuilder<SentencePart>();
        void Add(int from, int to, bool isMarked)
        {
            if (to > from)
                parts.Add(new SentencePart(LinkLabels.Read(text, from, to, labels), isMarked));
        }

        var at = start;
        foreach (var (markStart, markLength) in marks)
        {
            Add(at, Math.Max(at, markStart), isMarked: false);
            Add(Math.Max(at, markStart), Math.Max(at, markStart + markLength), isMarked: true);
            at = Math.Max(at, markStart + markLength);
        }

        Add(at, end, isMarked: false);
        return parts.ToImmutable();
    }
}

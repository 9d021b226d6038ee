using Dossier.Entries.Actors;
using Dossier.Entries.Site;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Dossier.Rendering.Texts;

/// <summary>Writes words, and makes the names and the quotations among them links.</summary>
internal sealed class NamedTextRenderer : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        if (!renderer.EnableHtmlForInline || TextRenderer.Of(renderer).Names?.In(literal) is not { } named)
        {
            Plain(renderer, text);
            return;
        }

        var at = 0;
        foreach (var span in named.Spans)
        {
            var start = span.Start - named.Start;
            var end = start + span.Length;
            if (start >= 0)
            {
                Plain(renderer, text[at..start]);
                renderer.Write("<a class=\"").Write(span.Class).Write("\" href=\"").Write(span.Address).Write("\">");
                at = start;
            }

            var until = Math.Min(end, text.Length);
            Plain(renderer, text[at..until]);
            at = until;
            renderer.Write(end <= text.Length ? "</a>" : "");
        }

        Plain(renderer, text[at..]);
    }

    private static void Plain(HtmlRenderer renderer, ReadOnlySpan<char> text)
    {
        if (renderer.EnableHtmlEscape)
            renderer.WriteEscape(text);
        else
            renderer.Write(text);
    }
}

/// <summary>
/// The names and the quotations of a text that become links on a page. A link may begin in one stretch of words and end in
/// another, across a line break. A name within a quotation is no link: the whole of it leads to its passage.
/// </summary>
internal sealed class LinkedNames
{
    private readonly LinkBase _links;
    private readonly Dictionary<Inline, (int Start, LinkedSpan[] Spans)> _named = new(ReferenceEqualityComparer.Instance);

    /// <summary>The first mention of each actor, which may look a little stronger than the rest.</summary>
    private readonly HashSet<Mention> _first = new(ReferenceEqualityComparer.Instance);

    public LinkedNames(LinkedProse text, LinkBase links, LinkedMentions extent)
    {
        _links = links;
        var seen = new HashSet<Actor>();
        // In print an endnote is the only way to a passage.
        var quoted = text.Quoted.Where(words => links.Endnotes.Count == 0 && words.Block.IsLinkable(words.Start, words.Length)).ToLookup(words => words.Block);
        var blocks = text.Mentions.ToLookup(mention => mention.Block);
        foreach (var block in blocks.Select(block => block.Key).Concat(text.Quoted.Select(words => words.Block)).Distinct())
        {
            var quotations = quoted[block].Select(Quotation).OrderBy(span => span.Start).ToArray();
            var names = blocks[block].Where(mention => Route.Of(mention.Actor) != links.Page && !IsWithin(mention, quotations) && IsToLink(mention, seen, extent)).Select(Name).ToArray();
            LinkedSpan[] linked = [.. names.Concat(quotations).OrderBy(span => span.Start)];
            if (linked.Length > 0)
                Place(block, linked);
        }
    }

    /// <summary>The links that begin, run or end in a stretch of words, and where in its block it begins; null where there is none.</summary>
    public (int Start, LinkedSpan[] Spans)? In(LiteralInline words) => _named.TryGetValue(words, out var named) ? named : null;

    private LinkedSpan Name(Mention mention) => new(mention.Start, mention.Length, _first.Contains(mention) ? "mention first" : "mention", _links.To(Route.Of(mention.Actor)));

    private LinkedSpan Quotation(QuotedWords words) => new(words.Start, words.Length, "quoted", _links.To(Route.Of(words.Passage.Article), words.Passage.Block.Anchor));

    /// <summary>Whether a mention stands within a quotation; these stand in the order of the text, and none overlaps another.</summary>
    private static bool IsWithin(Mention mention, LinkedSpan[] quotations)
    {
        var (low, high) = (0, quotations.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = quotations[middle].Start + quotations[middle].Length <= mention.Start ? (middle + 1, high) : (low, middle);
        }

        return low < quotations.Length && quotations[low].Holds(mention);
    }

    /// <summary>Whether a link is to be made of a mention. A link that the author made is one; where only first mentions are links, no other follows it.</summary>
    private bool IsToLink(Mention mention, HashSet<Actor> seen, LinkedMentions extent)
    {
        if (!mention.IsAuthorLink)
            return IsFirst(mention, seen) || extent == LinkedMentions.All;

        if (extent == LinkedMentions.First)
            seen.Add(mention.Actor);
        return false;
    }

    private bool IsFirst(Mention mention, HashSet<Actor> seen) => seen.Add(mention.Actor) && _first.Add(mention);

    /// <summary>Notes at each stretch of words the names that begin, run or end in it.</summary>
    private void Place(TextBlock block, LinkedSpan[] linked)
    {
        // Both stand in the order of the text, and no link overlaps another.
        var first = 0;
        foreach (var run in block.Runs.Where(run => run.Inline is LiteralInline))
        {
            while (first < linked.Length && linked[first].Start + linked[first].Length <= run.Start)
                first++;

            var end = first;
            while (end < linked.Length && linked[end].Start < run.Start + run.Length)
                end++;

            if (end > first)
                _named[run.Inline] = (run.Start, linked[first..end]);
        }
    }
}

/// <summary>A stretch of a block's text that becomes a link.</summary>
internal sealed record LinkedSpan(int Start, int Length, string Class, string Address)
{
    public bool Holds(Mention mention) => mention.Start < Start + Length && Start < mention.Start + mention.Length;
}

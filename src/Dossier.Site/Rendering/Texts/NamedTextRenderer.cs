using Dossier.Entries.Actors;
using Dossier.Entries.Site;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Dossier.Rendering.Texts;

/// <summary>Writes words, and makes the names among them links. A link may begin in one stretch of words and end in another, across a line break.</summary>
internal sealed class NamedTextRenderer : HtmlObjectRenderer<LiteralInline>
{
    private readonly LinkBase _links;
    private readonly Dictionary<Inline, (TextRun Run, Mention[] Mentions)> _named = new(ReferenceEqualityComparer.Instance);

    /// <summary>The first mention of each actor, which may look a little stronger than the rest.</summary>
    private readonly HashSet<Mention> _first = new(ReferenceEqualityComparer.Instance);

    public NamedTextRenderer(LinkedProse text, LinkBase links, LinkedMentions extent)
    {
        _links = links;
        var seen = new HashSet<Actor>();
        foreach (var inBlock in text.Mentions.GroupBy(mention => mention.Block))
        {
            var linked = inBlock.Where(mention => Route.Of(mention.Actor) != links.Page && IsToLink(mention, seen, extent)).ToArray();
            if (linked.Length > 0)
                Place(inBlock.Key, linked);
        }
    }

    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        if (!_named.TryGetValue(literal, out var named) || !renderer.EnableHtmlForInline)
        {
            Plain(renderer, literal.Content.AsSpan());
            return;
        }

        var text = literal.Content.AsSpan();
        var at = 0;
        foreach (var mention in named.Mentions)
        {
            var start = mention.Start - named.Run.Start;
            var end = start + mention.Length;
            if (start >= 0)
            {
                Plain(renderer, text[at..start]);
                renderer.Write(_first.Contains(mention) ? "<a class=\"mention first\" href=\"" : "<a class=\"mention\" href=\"").Write(_links.To(Route.Of(mention.Actor))).Write("\">");
                at = start;
            }

            var until = Math.Min(end, text.Length);
            Plain(renderer, text[at..until]);
            at = until;
            renderer.Write(end <= text.Length ? "</a>" : "");
        }

        Plain(renderer, text[at..]);
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
    private void Place(TextBlock block, Mention[] linked)
    {
        foreach (var run in block.Runs.Where(run => run.Inline is LiteralInline))
        {
            var here = linked.Where(mention => mention.Start < run.Start + run.Length && mention.Start + mention.Length > run.Start).ToArray();
            if (here.Length > 0)
                _named[run.Inline] = (run, here);
        }
    }

    private static void Plain(HtmlRenderer renderer, ReadOnlySpan<char> text)
    {
        if (renderer.EnableHtmlEscape)
            renderer.WriteEscape(text);
        else
            renderer.Write(text);
    }
}

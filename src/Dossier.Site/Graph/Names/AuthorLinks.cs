using Dossier.Text;
using Markdig.Syntax.Inlines;

namespace Dossier.Graph.Names;

/// <summary>Where the words of an author's links stand in the plain text of a block.</summary>
internal static class AuthorLinks
{
    /// <summary>The links of a block that have words, in reading order, without white space at their ends.</summary>
    public static IEnumerable<(Inline Link, int Start, int Length)> In(TextBlock block)
    {
        for (var at = 0; at < block.Runs.Length;)
        {
            var first = at;
            var link = Around(block.Runs[at].Inline);
            while (++at < block.Runs.Length && link is not null && Around(block.Runs[at].Inline) == link)
            {
                // The words of one link are runs side by side.
            }

            var start = block.Runs[first].Start;
            var end = block.Runs[at - 1].Start + block.Runs[at - 1].Length;
            while (start < end && char.IsWhiteSpace(block.Text[start]))
                start++;
            while (start < end && char.IsWhiteSpace(block.Text[end - 1]))
                end--;
            if (link is not null && start < end)
                yield return (link, start, end - start);
        }
    }

    /// <summary>Whether a stretch of a block's text lies within one link.</summary>
    public static bool Cover(TextBlock block, int start, int length)
    {
        Inline? link = null;
        foreach (var run in block.Runs.Where(run => run.Start < start + length && run.Start + run.Length > start))
        {
            if (Around(run.Inline) is not { } around || (link ??= around) != around)
                return false;
        }

        return link is not null;
    }

    /// <summary>The link in whose words an inline stands; null where it stands in none, or in the words that describe a picture.</summary>
    private static Inline? Around(Inline inline)
    {
        Inline? link = null;
        for (var node = inline; node is not null; node = node.Parent)
        {
            link = node switch
            {
                LinkInline { IsImage: true } => null,
                WikiLink or LinkInline => link ?? node,
                _ => link,
            };
        }

        return link;
    }
}

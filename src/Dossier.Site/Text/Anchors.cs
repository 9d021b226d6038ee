using Dossier.Text.Html;
using Dossier.Text.Obsidian;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text;

/// <summary>
/// Gives each paragraph its number and each heading its slug, the words of it as GitHub makes them an address. No two are
/// the same, and none is an id that the pages have of their own.
/// </summary>
internal static class Anchors
{
    /// <summary>What begins the slug of a heading whose words are an id of something else.</summary>
    private const string Prefix = "heading-";

    /// <summary>The slug of a heading without letters.</summary>
    private const string Unnamed = "section";

    /// <summary>Gives the blocks of a tree that is still being made their anchors; an id that an author's HTML claims besides is taken away.</summary>
    public static void Give(MarkdownDocument document, PageIds taken, bool hasHtml, Func<int, Place> placeAt, DiagnosticBag slips)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        if (taken != PageIds.All)
            Give(document, taken, given);

        if (hasHtml)
            TakeIds(document, id => IsTaken(id, taken) || !given.Add(id), placeAt, slips);
    }

    private static void Give(MarkdownDocument document, PageIds taken, HashSet<string> given)
    {
        NumberParagraphs(document);
        foreach (var heading in document.Descendants<HeadingBlock>().Where(heading => heading.Inline is not null))
            heading.GetAttributes().Id = Free(SlugOf(heading), given, taken);
    }

    /// <summary>The anchors of the blocks that have an id of the author's: each is that of the last block that began before it.</summary>
    public static FrozenDictionary<string, string> OfBlocks(MarkdownDocument document, ImmutableArray<VisibleText.BlockId> ids)
    {
        if (ids.IsEmpty)
            return FrozenDictionary<string, string>.Empty;

        var blocks = document.Where(block => ProseParser.AnchorOf(block) is not null).ToArray();
        return ids.DistinctBy(id => id.Id, StringComparer.OrdinalIgnoreCase)
            .Select(id => (id.Id, Block: blocks.LastOrDefault(block => block.Span.Start < id.At)))
            .Where(id => id.Block is not null)
            .ToFrozenDictionary(id => id.Id, id => ProseParser.AnchorOf(id.Block!)!, StringComparer.OrdinalIgnoreCase);
    }

    private static void TakeIds(MarkdownDocument document, Func<string, bool> isTaken, Func<int, Place> placeAt, DiagnosticBag slips)
    {
        foreach (var node in document.Descendants<Inline>())
        {
            var tag = node switch
            {
                HtmlInline html => HtmlTag.ReadAt(html.Tag, 0),
                HtmlLink link => link.Tag,
                _ => null,
            };
            if (tag?["id"] is not { Length: > 0 } id || !isTaken(id))
                continue;

            slips.Add(Messages.HtmlValueRemoved(placeAt(node.Span.Start), tag.Name, "id", id, 0));
            if (node is HtmlInline written)
                written.Tag = string.Concat(tag.Without("id").Written, written.Tag.AsSpan(tag.Written.Length));
            else if (node is HtmlLink link)
                link.Tag = tag.Without("id");
        }
    }

    private static void NumberParagraphs(MarkdownDocument document)
    {
        var number = 0;
        foreach (var block in document)
        {
            if (block is not (HeadingBlock or HtmlBlock or ThematicBreakBlock or LinkReferenceDefinitionGroup or FootnoteGroup))
            {
                number++;
                block.GetAttributes().Id = string.Create(CultureInfo.InvariantCulture, $"p{number}");
            }
        }
    }

    private static string SlugOf(HeadingBlock heading) => LinkHelper.UrilizeAsGfm(TextBlockReader.WordsOf(heading.Inline!)) is { Length: > 0 } slug ? slug : Unnamed;

    private static string Free(string slug, HashSet<string> given, PageIds taken)
    {
        var free = IsTaken(slug, taken) ? Prefix + slug : slug;
        for (var number = 1; !given.Add(free); number++)
        {
            var next = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
            free = IsTaken(next, taken) ? Prefix + next : next;
        }

        return free;
    }

    private static bool IsTaken(string slug, PageIds taken) => slug is ['p', _, ..] && slug.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 || taken.Contain(slug);
}

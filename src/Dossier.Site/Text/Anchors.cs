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
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in document.Descendants<HeadingBlock>().Where(heading => heading.Inline is not null))
            heading.GetAttributes().Id = Free(SlugOf(heading), given, numbers, taken);
    }

    /// <summary>The anchors of the blocks that have an id of the author's: each is that of the last block that began before it.</summary>
    public static FrozenDictionary<string, string> OfBlocks(MarkdownDocument document, ImmutableArray<VisibleText.BlockId> ids)
    {
        if (ids.IsEmpty)
            return FrozenDictionary<string, string>.Empty;

        // Both stand in the order of the text.
        var blocks = document.Where(block => ProseParser.AnchorOf(block) is not null).OrderBy(block => block.Span.Start).ToArray();
        var anchors = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var next = 0;
        foreach (var id in ids)
        {
            while (next < blocks.Length && blocks[next].Span.Start < id.At)
                next++;

            if (next > 0)
                anchors.TryAdd(id.Id, ProseParser.AnchorOf(blocks[next - 1])!);
        }

        return anchors.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
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

    /// <summary>A slug that no other heading has.</summary>
    /// <param name="slug">The words of the heading.</param>
    /// <param name="given">The slugs of the headings before it.</param>
    /// <param name="numbers">The number that was tried last behind the same words: all below it are given.</param>
    /// <param name="taken">The ids of the page.</param>
    private static string Free(string slug, HashSet<string> given, Dictionary<string, int> numbers, PageIds taken)
    {
        var number = numbers.GetValueOrDefault(slug);
        var free = Numbered(slug, number, taken);
        while (!given.Add(free))
            free = Numbered(slug, ++number, taken);

        numbers[slug] = number;
        return free;
    }

    private static string Numbered(string slug, int number, PageIds taken)
    {
        var numbered = number == 0 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
        return IsTaken(numbered, taken) ? Prefix + numbered : numbered;
    }

    private static bool IsTaken(string slug, PageIds taken) => slug is ['p', _, ..] && slug.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 || taken.Contain(slug);
}

using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text.Html;

/// <summary>
/// What of the HTML in a text is HTML. What looks like a tag and is none is words; so is a tag that opens what nothing
/// closes, or closes what nothing opened, and a comment without an end. A link or picture becomes one of Markdown's. What
/// is left is elements that begin and end in one place.
/// </summary>
internal sealed class RawHtml
{
    private readonly HtmlDoubts _doubts;
    private readonly Func<int, Place> _placeAt;
    private readonly List<Diagnostic> _slips = [];
    private readonly List<(int Offset, string Element, HtmlTagAttribute Attribute)> _dress = [];
    private bool _isSettled = true;

    private RawHtml(HtmlDoubts doubts, Func<int, Place> placeAt)
    {
        _doubts = doubts;
        _placeAt = placeAt;
    }

    /// <summary>Settles the HTML of a tree that is still being made.</summary>
    /// <param name="document">The tree.</param>
    /// <param name="doubts">Where there is none; what was found is added.</param>
    /// <param name="placeAt">The place in a file of an offset in the text.</param>
    /// <returns>What is wrong with it; null where the text has to be read again with the doubts.</returns>
    public static IReadOnlyList<Diagnostic>? Settle(MarkdownDocument document, HtmlDoubts doubts, Func<int, Place> placeAt)
    {
        var settling = new RawHtml(doubts, placeAt);
        foreach (var block in document.Descendants<HtmlBlock>().ToArray())
        {
            HtmlBlockReading.Read(block);
            settling.DoubtOpenEnd(block);
        }

        settling.SettleBlocks(document);
        return settling._isSettled || doubts.IsAll ? [.. settling._slips, .. settling.OfDress()] : null;
    }

    /// <summary>The ids that tags of a text have.</summary>
    public static IEnumerable<string> IdsIn(MarkdownDocument document) => document.Descendants()
        .Select(node => node switch
        {
            HtmlInline { Tag: ['<', not '!', ..] } html => HtmlTag.ReadAt(html.Tag, 0)?["id"],
            HtmlLink link => link.Tag["id"],
            _ => null,
        })
        .OfType<string>();

    /// <summary>
    /// A block that begins with no tag began with a comment or the like that is never closed, and took the rest along. What
    /// begins so in a later line of it is not closed either.
    /// </summary>
    private void DoubtOpenEnd(HtmlBlock block)
    {
        if (block.Inline!.FirstChild is HtmlInline)
            return;

        _isSettled = false;
        _doubts.Block(block.Span.Start);
        for (var line = 0; line < block.Lines.Count; line++)
        {
            var slice = block.Lines.Lines[line].Slice;
            slice.TrimStart();
            if (slice.CurrentChar == '<' && slice.PeekChar() is '!' or '?')
                _doubts.Block(slice.Start);
        }
    }

    private void SettleBlocks(ContainerBlock container)
    {
        var inBlocks = container.OfType<HtmlBlock>().SelectMany(block => block.Inline!.OfType<HtmlInline>()).Select(PlacedTag.Of).ToArray();
        Undress(inBlocks);
        Settle(inBlocks);
        foreach (var block in container)
        {
            if (block is ContainerBlock inner)
                SettleBlocks(inner);
            else if (block is LeafBlock { Inline: { } inlines } and not HtmlBlock)
                SettleInlines(inlines);
        }
    }

    private void SettleInlines(ContainerInline container)
    {
        var tags = container.OfType<HtmlInline>().Select(PlacedTag.Of).ToArray();
        Undress(tags);
        Settle(tags);
        foreach (var inner in container.OfType<ContainerInline>().ToArray())
            SettleInlines(inner);
    }

    /// <summary>Takes from the tags what would make words look like something that the site says itself.</summary>
    private void Undress(PlacedTag[] tags)
    {
        for (var at = 0; at < tags.Length; at++)
        {
            if (tags[at].Tag is not { IsEnd: false } tag)
                continue;

            foreach (var attribute in tag.Attributes.Where(attribute => !HtmlAllowList.IsOfText(tag.Name, attribute)))
            {
                _dress.Add((tags[at].Node.Span.Start, tag.Name, attribute));
                tag = tag.Without(attribute.Name);
            }

            if (tag != tags[at].Tag)
            {
                tags[at].Node.Tag = tag.Written;
                tags[at] = tags[at] with { Tag = tag };
            }
        }
    }

    /// <summary>One warning for each attribute of an element with one value, where it stands first.</summary>
    private IEnumerable<Diagnostic> OfDress() => _dress
        .GroupBy(one => (one.Element, one.Attribute))
        .Select(same => Messages.HtmlDressRemoved(_placeAt(same.First().Offset), same.Key.Element, same.Key.Attribute.Name, same.Key.Attribute.Value ?? "", same.Count() - 1));

    private void Settle(PlacedTag[] tags)
    {
        if (tags.Length == 0)
            return;

        var pairs = HtmlPairs.Of(tags, placed => !_doubts.IsInStretch(placed.Node.Span.Start));
        foreach (var placed in pairs.Words)
            BecomeWords(placed, null);

        foreach (var placed in pairs.Unclosed)
            BecomeWords(placed, Messages.HtmlNotClosed);

        foreach (var placed in pairs.Unopened)
            BecomeWords(placed, Messages.HtmlNotOpened);

        foreach (var placed in pairs.Single.Where(placed => placed.Node.Parent is not null))
            SettleSingle(placed);

        foreach (var (begin, end) in pairs.Elements)
        {
            if (begin.Node.Parent is not null && end.Node.Parent is not null)
                SettleElement(begin, end);
        }
    }

    /// <summary>Where a block of HTML begins with words, there is none: its lines are read as Markdown.</summary>
    private void BecomeWords(PlacedTag placed, Func<Place, string, Diagnostic>? slip)
    {
        var node = placed.Node;
        if (slip is not null)
            _slips.Add(slip(_placeAt(node.Span.Start), node.Tag));

        if (node.Parent!.ParentBlock is HtmlBlock block && node.PreviousSibling is null && _doubts.Block(block.Span.Start))
            _isSettled = false;

        node.ReplaceBy(new WordsAsWritten { Content = new StringSlice(node.Tag), Span = node.Span, Line = node.Line, Column = node.Column, IsClosed = true });
    }

    private static void SettleSingle(PlacedTag placed)
    {
        var (node, tag) = (placed.Node, placed.Tag!);
        if (tag is { Name: "img" } && tag["src"] is { } address)
        {
            var picture = Link(placed, node.Span.End, address);
            picture.IsImage = true;
            if (tag["alt"] is { Length: > 0 } words)
                picture.AppendChild(new LiteralInline(words) { Span = node.Span, Line = node.Line, Column = node.Column, IsClosed = true });

            node.ReplaceBy(picture);
        }
        else if (tag.EndsItself && !HtmlVocabulary.IsVoid(tag.Name))
        {
            // In HTML, <b/> begins an element.
            node.Tag = $"{node.Tag[..^2].TrimEnd()}></{tag.Name}>";
        }
    }

    private void SettleElement(PlacedTag begin, PlacedTag end)
    {
        var tag = begin.Tag!;
        var isOneStretch = begin.Node.Parent == end.Node.Parent;
        if (HtmlAllowList.LosesTags(tag.Name) || (!isOneStretch && (tag.Name == "a" || HtmlAllowList.GoesWithContent(tag.Name))))
        {
            _slips.Add(Messages.HtmlTagsRemoved(_placeAt(begin.Node.Span.Start), tag.Name, 0));
            // They are there still, so that nobody takes them for a part of the text.
            (begin.Node.Tag, end.Node.Tag) = ("", "");
        }
        else if (HtmlAllowList.GoesWithContent(tag.Name))
        {
            BecomeOne(begin.Node, end.Node);
        }
        else if (tag.Name == "a" && tag["href"] is { Length: > 0 } address)
        {
            var link = Link(begin, end.Node.Span.End, address);
            begin.Node.ReplaceBy(link);
            while (link.NextSibling is { } next && next != end.Node)
            {
                next.Remove();
                link.AppendChild(next);
            }

            end.Node.Remove();
        }
    }

    private static HtmlLink Link(PlacedTag placed, int end, string address) => new(placed.Tag!)
    {
        // A browser takes no line breaks for a part of an address (URL Standard, 4.4).
        Url = string.Concat(address.Where(sign => sign is not ('\t' or '\n' or '\r'))),
        Title = placed.Tag!["title"],
        Span = new SourceSpan(placed.Node.Span.Start, end),
        Line = placed.Node.Line,
        Column = placed.Node.Column,
        IsClosed = true,
    };

    /// <summary>An element that goes with everything in it is one thing, whatever stands in it.</summary>
    private static void BecomeOne(HtmlInline begin, HtmlInline end)
    {
        var words = new StringBuilder();
        while (begin.NextSibling is { } next && next != end)
        {
            next.Remove();
            AddWords(next, words);
        }

        begin.Tag += System.Net.WebUtility.HtmlEncode(words.ToString()) + end.Tag;
        begin.Span = new SourceSpan(begin.Span.Start, end.Span.End);
        end.Remove();
    }

    private static void AddWords(Inline inline, StringBuilder words)
    {
        switch (inline)
        {
            case LiteralInline literal:
                words.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                words.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                words.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                words.Append('\n');
                break;
            case ContainerInline container:
                words.Append((container as DelimiterInline)?.ToLiteral());
                foreach (var inner in container)
                    AddWords(inner, words);

                break;
        }
    }
}

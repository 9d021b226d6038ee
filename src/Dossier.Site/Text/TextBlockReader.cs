using System.Text.RegularExpressions;
using Dossier.Sources;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text;

/// <summary>Flattens the inlines of one block into plain text and remembers where each stretch of it came from.</summary>
internal sealed partial class TextBlockReader
{
    private const int Unlinkable = -1;

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<TextRun>.Builder _runs = ImmutableArray.CreateBuilder<TextRun>();
    private int _groups;
    private int _openTags;

    public static TextBlock Read(LeafBlock leaf, string? anchor, bool inQuote, bool isHeading)
    {
        var reader = new TextBlockReader();
        reader.AddChildren(leaf.Inline!, linkable: !isHeading);
        return new TextBlock(leaf, anchor, isHeading, inQuote, reader._text.ToString(), reader._runs.ToImmutable());
    }

    private void AddChildren(ContainerInline container, bool linkable)
    {
        var group = linkable ? _groups++ : Unlinkable;
        foreach (var inline in container)
            group = Add(inline, group);
    }

    /// <summary>Adds the words of an inline; gives back the group of what stands after it.</summary>
    private int Add(Inline inline, int group)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Normalise(literal);
                Add(literal, literal.Content.AsSpan(), group);
                return group;
            case LineBreakInline lineBreak:
                Add(lineBreak, "\n", group);
                return group;
            case HtmlEntityInline entity:
                Add(entity, entity.Transcoded.AsSpan(), group);
                return group;
            case CodeInline code:
                Add(code, code.Content, Unlinkable);
                return group;
            case WikiLink link:
                Add(link, link.PlainText, Unlinkable);
                return group;
            case AutolinkInline address:
                Add(address, address.Url, Unlinkable);
                return group;
            case HtmlInline html:
                _openTags = Math.Max(0, _openTags + Opened(html.Tag));
                return Next(group);
            case ContainerInline inner:
                AddChildren(inner, linkable: inner is not LinkInline && group >= 0);
                return Next(group);
            default:
                // An inline without words of its own (a footnote's mark) still parts what stands around it.
                return Next(group);
        }
    }

    /// <summary>1 for a tag that opens an element, -1 for one that closes it, 0 for a comment or an element without content.</summary>
    private static int Opened(string tag) =>
        tag.StartsWith("</", StringComparison.Ordinal) ? -1
        : tag.Length < 2 || !char.IsAsciiLetter(tag[1]) || tag.EndsWith("/>", StringComparison.Ordinal) || VoidElement().IsMatch(tag) ? 0
        : 1;

    [GeneratedRegex("^<(?:br|hr|img|input|wbr|col)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex VoidElement();

    private int Next(int group) => group < 0 ? group : _groups++;

    private void Add(Inline inline, ReadOnlySpan<char> text, int group)
    {
        if (text.IsEmpty)
            return;

        _runs.Add(new TextRun(inline, _text.Length, text.Length, _openTags > 0 ? Unlinkable : group));
        _text.Append(text);
    }

    /// <summary>
    /// Brings a literal to NFC, so that the text that is searched and the text that is printed are one. The tree is
    /// still being made here: nobody has seen it yet.
    /// </summary>
    private static void Normalise(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        if (!NormalForm.IsComposed(text))
            literal.Content = new StringSlice(NormalForm.Composed(literal.Content.ToString()));
    }
}

using Dossier.Sources;
using Dossier.Text.Html;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text;

/// <summary>Flattens the inlines of a block into plain text and remembers where each stretch of it came from. One reader reads many blocks, one after another.</summary>
internal sealed class TextBlockReader
{
    private const int Unlinkable = -1;

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<TextRun>.Builder _runs = ImmutableArray.CreateBuilder<TextRun>();
    private int _groups;
    private int _openTags;

    public TextBlock Read(LeafBlock leaf, string? anchor, bool inQuote, bool isHeading)
    {
        _text.Clear();
        _runs.Clear();
        (_groups, _openTags) = (0, 0);
        // In HTML white space at the edges of an element is nothing, and names are its author's to link.
        AddChildren(leaf.Inline!, linkable: !isHeading && leaf is not HtmlBlock);
        if (leaf is HtmlBlock)
            TrimEnd();

        return new TextBlock(leaf, anchor, isHeading, inQuote, _text.ToString(), _runs.ToImmutable());
    }

    /// <summary>Reads a block of code, which has lines and no inlines.</summary>
    public static TextBlock ReadCode(CodeBlock code, string? anchor, bool inQuote)
    {
        var text = code.Lines.ToString();
        var start = code.Lines.Count > 0 ? code.Lines.Lines[0].Slice.Start : code.Span.Start;
        var literal = new LiteralInline(text) { Span = new SourceSpan(start, Math.Max(start, code.Span.End)) };
        return new TextBlock(code, anchor, isHeading: false, inQuote, text, text.Length == 0 ? [] : [new TextRun(literal, 0, text.Length, Unlinkable)]);
    }

    /// <summary>The words of some inlines, in one line.</summary>
    public static string WordsOf(ContainerInline inlines)
    {
        var reader = new TextBlockReader();
        reader.AddChildren(inlines, linkable: false);
        return reader._text.Replace('\n', ' ').ToString();
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
                Break(lineBreak, group);
                return group;
            case HtmlEntityInline entity:
                // A name may begin or end in it, as any letter.
                var letters = (LiteralInline)entity.ReplaceBy(new LiteralInline { Content = entity.Transcoded, Span = entity.Span, Line = entity.Line, Column = entity.Column, IsClosed = true });
                Normalise(letters);
                Add(letters, letters.Content.AsSpan(), group);
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
                AddTag(html, group);
                return Next(group);
            case DelimiterInline bracket:
                // One that closes nothing is words, and so is what follows it.
                Add(bracket, bracket.ToLiteral(), Unlinkable);
                AddChildren(bracket, linkable: group >= 0);
                return Next(group);
            case ContainerInline inner:
                AddChildren(inner, linkable: inner is not LinkInline && group >= 0);
                return Next(group);
            default:
                // An inline without words of its own (a footnote's mark) still parts what stands around it.
                return Next(group);
        }
    }

    private void AddTag(HtmlInline html, int group)
    {
        if (HtmlTag.ReadAt(html.Tag, 0) is not { } tag)
            return;

        if (HtmlVocabulary.PartsWords(tag.Name) && _text.Length > 0)
            Break(html, group);

        // An element that is one piece was closed in it.
        if (tag.Written.Length == html.Tag.Length && !tag.EndsItself && !HtmlVocabulary.IsVoid(tag.Name))
            _openTags = Math.Max(0, _openTags + (tag.IsEnd ? -1 : 1));
    }

    /// <summary>Ends a line, unless HTML ended it just before.</summary>
    private void Break(Inline inline, int group)
    {
        var isNew = _text.Length > 0 && _text[^1] == '\n';
        if (isNew || (_text.Length == 0 && inline.Parent?.ParentBlock is HtmlBlock))
            return;

        Add(inline, "\n", group);
    }

    private void TrimEnd()
    {
        while (_runs.Count > 0 && _text[^1] == '\n' && _runs[^1].Length == 1)
        {
            _runs.RemoveAt(_runs.Count - 1);
            _text.Length--;
        }
    }

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

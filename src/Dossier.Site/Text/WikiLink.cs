using Dossier.Text.Obsidian;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text;

/// <summary>
/// A link by id, as Obsidian writes it: <c>[[id]]</c>, <c>[[id|words]]</c>, <c>[[id#p4]]</c>, <c>[[#A heading of this text]]</c>.
/// </summary>
public sealed class WikiLink : LeafInline
{
    /// <summary>The id of the entry that is meant; empty where it is the text itself.</summary>
    public required string Target { get; init; }

    /// <summary>The anchor in its page, without <c>#</c>; null where none is given.</summary>
    public string? Fragment { get; init; }

    /// <summary>The words to show; null where the entry's own name is to be shown.</summary>
    public string? Words { get; init; }

    /// <summary>Whether it is written <c>![[id]]</c>, which asks for the other text itself.</summary>
    public bool IsEmbed { get; init; }

    /// <summary>Whether it asks for a file that is no entry.</summary>
    public bool IsFile => IsEmbed && Path.GetExtension(Target) is not ("" or ".md");

    /// <summary>What stands in a plain text for the link before it is resolved.</summary>
    public string PlainText => Words ?? (Target.Length > 0 ? Target : Fragment!.TrimStart('^'));
}

/// <summary>Reads <see cref="WikiLink"/>s; registered before Markdig's own links, which would see an empty reference.</summary>
internal sealed class WikiLinkParser : InlineParser, IMarkdownExtension
{
    public WikiLinkParser() => OpeningCharacters = ['[', '!'];

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, this);

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Links are rendered where their targets are known, not here.
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var isEmbed = slice.CurrentChar == '!';
        var lead = isEmbed ? 3 : 2;
        if (!slice.Text.AsSpan(slice.Start, slice.Length).StartsWith(isEmbed ? "![[" : "[["))
            return false;

        var inside = slice.Text.AsSpan(slice.Start + lead, slice.Length - lead);
        var close = EndOf(inside);
        if (close <= 0)
            return false;

        var (target, fragment, words) = Split(inside[..close].ToString());
        if (target.Length == 0 && string.IsNullOrEmpty(fragment))
            return false;

        // In a table the bar is written \|, of which the slice has the bar alone: the link is longer in the text.
        var end = processor.GetSourcePosition(slice.Start + close + lead + 1);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        Inline link = isEmbed && PictureEmbed.Of(target, words) is { } picture
            ? picture
            : new WikiLink { Target = target, Fragment = fragment, Words = words, IsEmbed = isEmbed };
        (link.Line, link.Column, link.Span) = (line, column, new SourceSpan(start, end));
        processor.Inline = link;
        slice.Start += close + lead + 2;
        return true;
    }

    /// <summary>Where the closing brackets stand; -1 where a bracket or a line's end comes first. A backslash takes a sign its meaning.</summary>
    private static int EndOf(ReadOnlySpan<char> inside)
    {
        for (var at = 0; at < inside.Length; at++)
        {
            switch (inside[at])
            {
                case '\\' when at + 1 < inside.Length && inside[at + 1] != '\n':
                    at++;
                    break;
                case '[' or '\n':
                    return -1;
                case ']' when inside[at..].StartsWith("]]"):
                    return at;
            }
        }

        return -1;
    }

    private static (string Target, string? Fragment, string? Words) Split(string inside)
    {
        var bar = inside.IndexOf('|', StringComparison.Ordinal);
        var address = HtmlHelper.Unescape((bar < 0 ? inside : inside[..bar]).TrimEnd('\\').Trim());
        var words = bar < 0 ? null : HtmlHelper.Unescape(inside[(bar + 1)..].Trim());
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        return hash < 0
            ? (address, null, string.IsNullOrEmpty(words) ? null : words)
            // Of headings within headings, '#One#Two', the last is meant.
            : (address[..hash].Trim(), address[(address.LastIndexOf('#') + 1)..].Trim(), string.IsNullOrEmpty(words) ? null : words);
    }
}

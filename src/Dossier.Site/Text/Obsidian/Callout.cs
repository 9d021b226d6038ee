using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text.Obsidian;

/// <summary>Whether a reader can fold a callout.</summary>
public enum CalloutFold
{
    None,
    Open,
    Closed,
}

/// <summary>
/// A note apart from the text: <c>&gt; [!NOTE]</c>, as GitHub has it, and <c>&gt; [!info]- What we know</c>, as Obsidian does
/// (Obsidian Help, "Callouts"): of any kind, with words of its own for a title, folded, within another.
/// </summary>
public sealed class Callout() : QuoteBlock(null)
{
    /// <summary>Its kind, in small letters: <c>note</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether it can be folded.</summary>
    public required CalloutFold Fold { get; init; }

    /// <summary>Where in the text its kind stands, from the bracket to the sign behind it.</summary>
    public required SourceSpan Marker { get; init; }

    /// <summary>What it is called where its author gave it no title: <c>Note</c>.</summary>
    public string Name => $"{char.ToUpperInvariant(Kind[0])}{Kind[1..]}";
}

/// <summary>The words that an author gave a callout for a title; its first block.</summary>
public sealed class CalloutTitle() : LeafBlock(null);

/// <summary>Makes callouts of the block quotes that begin as one, while the tree is still being made.</summary>
internal static partial class Callouts
{
    public static void Make(MarkdownDocument document, string text)
    {
        if (!text.Contains("[!", StringComparison.Ordinal))
            return;

        foreach (var quote in document.Descendants<QuoteBlock>().ToArray())
        {
            if (quote is [ParagraphBlock { Inline: { } inlines } first, ..] && Marker().Match(text, first.Span.Start) is { Success: true } marker)
                Replace(quote, first, inlines, marker);
        }
    }

    private static void Replace(QuoteBlock quote, ParagraphBlock first, ContainerInline inlines, Match marker)
    {
        var callout = new Callout
        {
            Kind = marker.Groups["kind"].Value.ToLowerInvariant(),
            Fold = marker.Groups["fold"].Value switch { "+" => CalloutFold.Open, "-" => CalloutFold.Closed, _ => CalloutFold.None },
            Marker = new SourceSpan(marker.Index, marker.Index + marker.Length - 1),
            Line = quote.Line,
            Column = quote.Column,
            Span = quote.Span,
        };
        callout.GetAttributes().AddClass("markdown-alert");
        // Its title has the class that a kind of that name would give.
        if (callout.Kind != "title")
            callout.GetAttributes().AddClass($"markdown-alert-{callout.Kind}");
        var title = TitleOf(inlines, marker.Index + marker.Length);
        var parent = quote.Parent!;
        parent[parent.IndexOf(quote)] = callout;
        if (title.FirstChild is not null)
            callout.Add(new CalloutTitle { Inline = title, Line = first.Line, Column = first.Column, Span = new SourceSpan(marker.Index + marker.Length, title.Descendants().Max(inline => inline.Span.End)) });

        if (inlines.FirstChild is null)
            quote.Remove(first);

        foreach (var block in quote.ToArray())
        {
            quote.Remove(block);
            callout.Add(block);
        }
    }

    /// <summary>Takes the first line from a paragraph: the marker goes, what stands behind it is the title.</summary>
    private static ContainerInline TitleOf(ContainerInline inlines, int markerEnd)
    {
        var title = new ContainerInline();
        OpenBrackets(inlines);
        for (Inline? inline = inlines.FirstChild, next; inline is not null; inline = next)
        {
            next = inline.NextSibling;
            inline.Remove();
            if (inline is LineBreakInline)
                break;

            if (inline.Span.End < markerEnd)
                continue;

            if (inline is LiteralInline literal && literal.Span.Start < markerEnd)
            {
                literal.Content.Start += markerEnd - literal.Span.Start;
                literal.Span.Start = markerEnd;
            }

            title.AppendChild(inline);
        }

        if (title.LastChild is LiteralInline last)
        {
            last.Content.TrimEnd();
            if (last.Content.IsEmpty)
                last.Remove();
        }

        return title;
    }

    /// <summary>A bracket that nothing closes holds all that follows it; here it becomes words, so that the line it stands in has an end.</summary>
    private static void OpenBrackets(ContainerInline inlines)
    {
        if (!inlines.OfType<DelimiterInline>().Any())
            return;

        var opened = Opened(inlines).ToArray();
        foreach (var inline in opened)
            inline.Remove();

        inlines.Clear();
        foreach (var inline in opened)
            inlines.AppendChild(inline);
    }

    private static IEnumerable<Inline> Opened(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            if (inline is not DelimiterInline bracket)
            {
                yield return inline;
                continue;
            }

            var sign = bracket.ToLiteral();
            yield return new LiteralInline(sign) { Span = new SourceSpan(bracket.Span.Start, bracket.Span.Start + sign.Length - 1), Line = bracket.Line, Column = bracket.Column, IsClosed = true };
            foreach (var inner in Opened(bracket))
                yield return inner;
        }
    }

    /// <summary>The kind, what a theme of Obsidian is told behind a bar, the sign that makes it fold, and what parts them from the title.</summary>
    [GeneratedRegex(@"\G\[!(?<kind>[A-Za-z][A-Za-z0-9_-]*)(?:\|[^\]\n]*)?\](?<fold>[+-]?)(?!\()[ \t\u00A0]*", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}

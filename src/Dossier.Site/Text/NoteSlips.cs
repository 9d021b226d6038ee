using Dossier.Text.Html;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text;

/// <summary>
/// Notes that Markdown would leave out: one that nothing refers to, and a second of the same name. Their words are shown
/// where they stand, as they are written.
/// </summary>
internal static class NoteSlips
{
    public static void Mend(MarkdownDocument document, Func<int, Place> placeAt, DiagnosticBag slips)
    {
        var definitions = document.OfType<LinkReferenceDefinitionGroup>().SelectMany(group => group).ToArray();
        if (definitions.Length == 0)
            return;

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var definition in definitions.OfType<FootnoteLinkReferenceDefinition>())
        {
            var isFirst = names.Add(definition.Label!);
            if (definition.Footnote.Order > 0)
                continue;

            var at = placeAt(definition.Span.Start);
            slips.Add(isFirst ? Messages.NoteUnused(at, definition.Label!) : Messages.NoteTwice(at, definition.Label!));
            Show(definition, document);
        }

        foreach (var empty in document.OfType<FootnoteGroup>().Where(group => group.Count == 0).ToArray())
            document.Remove(empty);

        ReportLinks(document, definitions, placeAt, slips);
    }

    private static void Show(FootnoteLinkReferenceDefinition definition, MarkdownDocument document)
    {
        var label = $"[{definition.Label}]: ";
        var start = definition.Span.Start;
        var isApart = definition.Footnote.FirstOrDefault() is not ParagraphBlock { Inline: not null };
        var end = definition.Footnote.Descendants().Select(node => node.Span.End).Append(start + label.Length - 2).Max();
        var words = new NameOfNote
        {
            Content = new StringSlice(label),
            Span = new SourceSpan(start, start + label.TrimEnd().Length - 1),
            Line = definition.Line,
            IsClosed = true,
            Note = new SourceSpan(start, end),
            IsApart = isApart,
        };
        if (isApart)
            definition.Footnote.Insert(0, new ParagraphBlock { Inline = new ContainerInline(), Span = words.Span, Line = words.Line });

        var first = (ParagraphBlock)definition.Footnote[0];
        first.Span = new SourceSpan(start, Math.Max(first.Span.End, words.Span.End));
        if (first.Inline!.FirstChild is { } inline)
            inline.InsertBefore(words);
        else
            first.Inline.AppendChild(words);

        var next = document.FirstOrDefault(block => block is not (FootnoteGroup or LinkReferenceDefinitionGroup) && block.Span.Start > start) ?? document.LastOrDefault(block => block is FootnoteGroup);
        var at = next is null ? document.Count : document.IndexOf(next);

        foreach (var block in definition.Footnote.ToArray())
        {
            definition.Footnote.Remove(block);
            document.Insert(at++, block);
        }
    }

    /// <summary>An address that no link of the text uses shows nowhere, and neither does a second of the same name.</summary>
    private static void ReportLinks(MarkdownDocument document, Block[] definitions, Func<int, Place> placeAt, DiagnosticBag slips)
    {
        foreach (var definition in Unused(document, definitions).Where(definition => !IsComment(definition)))
            slips.Add(Messages.LinkDefinitionUnused(placeAt(definition.Span.Start), definition.Label!, definition.Title));
    }

    /// <summary>
    /// A text with spaces in place of each address that no link uses, so that every place in it stays what it is. Nobody sees such a line on a page, so
    /// editors keep comments in them.
    /// </summary>
    public static string WithoutUnusedAddresses(MarkdownDocument document, string markdown)
    {
        var unused = Unused(document, [.. document.OfType<LinkReferenceDefinitionGroup>().SelectMany(group => group)]);
        if (unused.Length == 0)
            return markdown;

        var text = new StringBuilder(markdown);
        foreach (var span in unused.Select(definition => definition.Span).Where(span => span.Start >= 0))
        {
            for (var at = span.Start; at <= span.End && at < text.Length; at++)
            {
                if (text[at] != '\n')
                    text[at] = ' ';
            }
        }

        return text.ToString();
    }

    private static LinkReferenceDefinition[] Unused(MarkdownDocument document, Block[] definitions)
    {
        var links = definitions.OfType<LinkReferenceDefinition>().Where(definition => definition is not FootnoteLinkReferenceDefinition).ToArray();
        if (links.Length == 0)
            return links;

        var used = document.Descendants<LinkInline>().Select(link => link.Reference).OfType<LinkReferenceDefinition>().ToHashSet();
        return [.. links.Where(definition => !used.Contains(definition))];
    }

    /// <summary>Whether an address is none but a way to write a comment: <c>[//]: # (words)</c>, <c>[comment]: &lt;&gt; (words)</c>.</summary>
    private static bool IsComment(LinkReferenceDefinition definition) =>
        definition.Url is null or "" or "#" || definition.Label is "//" or "#" || string.Equals(definition.Label, "comment", StringComparison.OrdinalIgnoreCase);
}

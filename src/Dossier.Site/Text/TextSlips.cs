using System.Text.RegularExpressions;
using Dossier.Text.Html;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text;

/// <summary>Words of a text that were meant as markup, and that readers now see: a comment without an end, a mark of a note that is not there, bars of no table.</summary>
internal static partial class TextSlips
{
    public static void Report(Prose prose, DiagnosticBag slips)
    {
        if (prose.Markdown.AsSpan().IndexOfAny('<', '|') < 0 && !prose.Markdown.Contains("[^", StringComparison.Ordinal))
            return;

        foreach (var block in prose.Blocks)
        {
            if (block.Leaf is CodeBlock)
                continue;

            foreach (Match mark in Mark().Matches(block.Text))
                Report(mark, block, prose, slips);

            if (block.Leaf is ParagraphBlock { Parent: not TableCell } && HeadLine().Match(block.Text) is { Success: true } line)
                slips.Add(Messages.TableNotRead(prose.PlaceOf(block, line.Index)));
        }
    }

    private static void Report(Match mark, TextBlock block, Prose prose, DiagnosticBag slips)
    {
        var offset = block.MarkdownOffset(mark.Index);
        // What was escaped was meant as words, and so was code.
        if (block.InlineAt(mark.Index) is not LiteralInline and not HtmlInline || block.InlineAt(mark.Index) is WordsAsWritten || prose.Markdown[Math.Max(0, offset - 1)] == '\\' || prose.Markdown[offset] != mark.Value[0])
            return;

        slips.Add(mark.Value[0] == '['
            ? Messages.NoteUnknown(prose.PlaceAt(offset), mark.Value)
            : Messages.HtmlWithoutEnd(prose.PlaceAt(offset), mark.Value));
    }

    /// <summary>What begins a comment, a CDATA section, a processing instruction or a declaration; the mark of a note.</summary>
    [GeneratedRegex(@"<!--|<!\[CDATA\[|<\?[A-Za-z]+|<![A-Za-z]+|\[\^[^\]\s]+\](?!:)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    /// <summary>A line of hyphens, colons and bars below another, which parts the head of a table from its rows.</summary>
    [GeneratedRegex(@"(?<=\|.*\n)[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex HeadLine();
}

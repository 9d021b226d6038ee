using System.Text.RegularExpressions;
using Dossier.Text.Obsidian;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text;

/// <summary>What the program that an editor writes with would show, and a page would not: other texts within a text, addresses with spaces, code that a program runs.</summary>
internal static partial class ProgramSlips
{
    /// <summary>What code is for that a program shows the outcome of.</summary>
    private static readonly FrozenSet<string> _programs =
        FrozenSet.ToFrozenSet(["base", "chart", "dataview", "dataviewjs", "leaflet", "mermaid", "plantuml", "query", "tasks"], StringComparer.OrdinalIgnoreCase);

    public static void Report(Prose prose, DiagnosticBag slips)
    {
        foreach (var link in prose.Links)
        {
            if (link is WikiLink { IsEmbed: true } embed)
                slips.Add(embed.IsFile ? Messages.EmbeddedFile(prose.PlaceOf(embed), embed.Target) : Messages.EmbeddedEntry(prose.PlaceOf(embed), embed.Target));
            else if (link is PictureEmbed { Words: "" } picture)
                slips.Add(Messages.PictureWithoutWords(prose.PlaceOf(picture), picture.Url!));
        }

        // A fence is three signs at least: most texts have none, and need no search.
        var hasFence = prose.Markdown.Contains("```", StringComparison.Ordinal) || prose.Markdown.Contains("~~~", StringComparison.Ordinal);
        foreach (var code in (hasFence ? prose.Document.Descendants<FencedCodeBlock>() : []).Where(code => code.Info is { } info && _programs.Contains(info)))
            slips.Add(Messages.ProgramBlock(prose.PlaceAt(code.Span.Start), code.Info!));

        if (!prose.Markdown.Contains("](", StringComparison.Ordinal))
            return;

        foreach (var block in prose.Blocks.Where(block => block.Leaf is not CodeBlock))
        {
            foreach (Match match in LinkWithSpace().Matches(block.Text))
            {
                var address = match.Groups["address"];
                var offset = block.MarkdownOffset(address.Index);
                if (block.InlineAt(address.Index) is LiteralInline && prose.Markdown.AsSpan(offset).StartsWith(address.Value))
                    slips.Add(Messages.AddressWithSpace(prose.PlaceAt(offset), address.Value));
            }
        }
    }

    /// <summary>What would be a link or a picture without the space in its address.</summary>
    [GeneratedRegex("""\]\((?<address>[^()<>\s"]+(?:[ ]+[^()<>\s"]+)*[ ]+[^()<>\s"]*\.[A-Za-z0-9]{2,5}(?:#[^()<>\s"]*)?)(?:[ ]+"[^"\n]*")?\)""", RegexOptions.CultureInvariant)]
    private static partial Regex LinkWithSpace();
}

using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text.Obsidian;

/// <summary>
/// A picture by its name, as Obsidian pastes it: <c>![[map.svg]]</c>, with what it shows or how wide it is behind a bar:
/// <c>![[map.svg|The front in May|300]]</c> (Obsidian Help, "Embed files").
/// </summary>
public sealed class PictureEmbed : LinkInline
{
    /// <summary>Under what a picture of Markdown's own keeps its width.</summary>
    private static readonly object _width = new();

    private static readonly FrozenSet<string> _endings =
        FrozenSet.ToFrozenSet([".avif", ".bmp", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The width it is to be shown in, in pixels; null where that is its own.</summary>
    public int? Width { get; private init; }

    /// <summary>What it shows; empty where the author does not say.</summary>
    public string Words { get; private init; } = "";

    /// <summary>A picture; null where the name is not that of one.</summary>
    /// <param name="name">The name of the file, or its path.</param>
    /// <param name="behind">What stands behind the bar; null where there is none.</param>
    internal static PictureEmbed? Of(string name, string? behind)
    {
        if (!_endings.Contains(Path.GetExtension(name)))
            return null;

        var parts = (behind ?? "").Split('|', StringSplitOptions.TrimEntries);
        var width = WidthIn(parts[^1]);
        var words = string.Join('|', width is null ? parts : parts[..^1]);
        var embed = new PictureEmbed { Url = name, IsImage = true, IsClosed = true, Width = width, Words = words };
        if (words.Length > 0)
            embed.AppendChild(new LiteralInline(words));

        return embed;
    }

    /// <summary>The width that a picture is to be shown in, in pixels; null where that is its own.</summary>
    public static int? WidthOf(LinkInline picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return picture is PictureEmbed embed ? embed.Width : picture.GetData(_width) as int?;
    }

    /// <summary>Takes the width from the words of Markdown's own pictures, <c>![The front|300](front.svg)</c>, while the tree is still being made.</summary>
    internal static void ReadWidths(MarkdownDocument document, string text)
    {
        if (!text.Contains("![", StringComparison.Ordinal))
            return;

        foreach (var picture in document.Descendants<LinkInline>().Where(link => link.IsImage && link.GetType() == typeof(LinkInline)))
        {
            if (picture.LastChild is not LiteralInline last || last.Content.ToString() is not { } words || words.LastIndexOf('|') is not (> 0 and var bar) || WidthIn(words[(bar + 1)..]) is not { } width)
                continue;

            picture.SetData(_width, width);
            last.Content.End = last.Content.Start + bar - 1;
            last.Span.End -= words.Length - bar;
        }
    }

    /// <summary>The width in <c>300</c> or <c>300x200</c>.</summary>
    private static int? WidthIn(string size)
    {
        var cross = size.IndexOf('x', StringComparison.Ordinal);
        return int.TryParse(cross < 0 ? size : size[..cross], NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width > 0
            && (cross < 0 || int.TryParse(size[(cross + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out _)) ? width : null;
    }
}

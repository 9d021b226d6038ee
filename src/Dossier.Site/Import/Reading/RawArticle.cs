namespace Dossier.Import.Reading;

/// <summary>What the markup around a line of a web page says about it; a line of plain text has none.</summary>
public enum LineMarkup
{
    None,

    /// <summary>Part of the page around the article: navigation, footer, share bar, list of other articles.</summary>
    Surroundings,
    Headline,
    Subheading,
    Caption,
    ListItem,
    TableRow,
}

/// <summary>A line of the input.</summary>
/// <param name="Number">Its number, counted from 1: in a text file the line's, in a web page that of the block in reading order.</param>
/// <param name="Text">Its words, without white space at the ends and without control characters.</param>
/// <param name="Markup">What the markup says it is.</param>
/// <param name="HadControls">Whether control characters stood in it.</param>
public sealed record RawLine(int Number, string Text, LineMarkup Markup = LineMarkup.None, bool HadControls = false)
{
    public bool IsBlank => Text.Length == 0;
}

/// <summary>What a web page says about its article in JSON-LD, Open Graph and <c>meta</c>, where nobody reads it but machines.</summary>
/// <remarks>The date is that of publication, as EDTF.</remarks>
internal sealed record PageMetadata(
    string? Title = null,
    string? Description = null,
    string? Author = null,
    string? Date = null,
    string? Outlet = null,
    string? Url = null,
    string? Language = null,
    string? Caption = null);

/// <summary>The text of an article as it came in, with its blank lines, and what a page says about itself; nothing for plain text.</summary>
internal sealed record RawArticle(ImmutableArray<RawLine> Lines, PageMetadata Metadata);

/// <summary>A paragraph of the input: one line, or several that a mailer or printer broke at a width.</summary>
internal sealed record RawParagraph(ImmutableArray<RawLine> Lines)
{
    /// <summary>Its words on one line.</summary>
    public string Text { get; } = string.Join(' ', Lines.Select(line => line.Text));

    public LineMarkup Markup => Lines[0].Markup;

    /// <summary>Whether a blank line stood before it.</summary>
    public bool AfterBlank { get; init; }
}

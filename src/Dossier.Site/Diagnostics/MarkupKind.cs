namespace Dossier.Diagnostics;

/// <summary>What a text can have too much of to be read.</summary>
public enum MarkupKind
{
    /// <summary>Tags of HTML.</summary>
    Tags,

    /// <summary>Attributes of one tag.</summary>
    Attributes,

    /// <summary>Paragraphs that stand in nothing else.</summary>
    Paragraphs,

    /// <summary>Headings, items, rows, rules, and paragraphs within quotations and the like.</summary>
    Blocks,

    /// <summary>Cells of tables.</summary>
    Cells,

    /// <summary>Columns of one table.</summary>
    Columns,

    /// <summary>Definitions of links and notes.</summary>
    Definitions,

    /// <summary>Addresses that stand in one paragraph as they are.</summary>
    Addresses,

    /// <summary>Signs of emphasis in one paragraph.</summary>
    Emphasis,

    /// <summary>Square brackets that are open at once in one paragraph.</summary>
    Brackets,

    /// <summary>Signs that are looked at because something begins that does not end: a link, a comment.</summary>
    LeftOpen,
}

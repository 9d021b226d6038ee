using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Text.Html;

/// <summary>Words that look like markup, are none, and are shown as they are written: <c>&lt;did not&gt;</c>, the text of a note that nothing refers to.</summary>
public class WordsAsWritten : LiteralInline;

/// <summary>The name of a note that nothing refers to, before its text, which is no note's any more.</summary>
public sealed class NameOfNote : WordsAsWritten
{
    /// <summary>From the name to the end of the note's text; the lines of it may be indented as those of a note are.</summary>
    public required SourceSpan Note { get; init; }

    /// <summary>Whether the name is a paragraph of its own, since the text begins with a list or the like.</summary>
    public required bool IsApart { get; init; }
}

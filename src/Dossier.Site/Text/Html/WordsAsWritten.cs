using Markdig.Syntax.Inlines;

namespace Dossier.Text.Html;

/// <summary>Words that look like markup, are none, and are shown as they are written: <c>&lt;did not&gt;</c>, the text of a note that nothing refers to.</summary>
public sealed class WordsAsWritten : LiteralInline;

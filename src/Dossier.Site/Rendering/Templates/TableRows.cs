using Scriban.Parsing;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates;

/// <summary>
/// Finds <c>tablerow</c>, the one statement that keeps what it is working on in the parsed template, where the pages that
/// are rendered at the same time would mix theirs.
/// </summary>
internal static class TableRows
{
    /// <summary>
    /// Where a part of a template, or what stands in it, says <c>tablerow</c>. The package's own visitor fails on a
    /// function that is defined within a call.
    /// </summary>
    public static IEnumerable<SourceSpan> In(ScriptNode? part) => part switch
    {
        null => [],
        ScriptTableRowStatement rows => [rows.Span],
        _ => part.Children.SelectMany(In),
    };
}

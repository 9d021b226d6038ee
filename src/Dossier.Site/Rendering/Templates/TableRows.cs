using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Dossier.Rendering.Templates;

/// <summary>
/// Finds <c>tablerow</c>, the one statement that keeps what it is working on in the parsed template, where the pages that
/// are rendered at the same time would mix theirs.
/// </summary>
internal sealed class TableRows : ScriptVisitor
{
    private readonly List<SourceSpan> _found = [];

    /// <summary>Where a template says <c>tablerow</c>.</summary>
    public static IReadOnlyList<SourceSpan> In(Template template)
    {
        var rows = new TableRows();
        rows.Visit(template.Page);
        return rows._found;
    }

    public override void Visit(ScriptTableRowStatement node)
    {
        _found.Add(node.Span);
        base.Visit(node);
    }
}

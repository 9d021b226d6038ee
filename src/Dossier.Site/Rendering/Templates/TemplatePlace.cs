using Dossier.Diagnostics;
using Scriban.Parsing;

namespace Dossier.Rendering.Templates;

/// <summary>Where in a template something stands: the language counts lines and columns from 0, editors from 1.</summary>
internal static class TemplatePlace
{
    /// <param name="span">The place as the language gives it.</param>
    /// <param name="path">The file, where the span does not name one.</param>
    public static Place Of(SourceSpan span, string path) =>
        new(string.IsNullOrEmpty(span.FileName) ? path : span.FileName, span.Start.Line + 1, span.Start.Column + 1);
}

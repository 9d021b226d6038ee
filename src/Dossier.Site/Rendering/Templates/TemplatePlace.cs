using Dossier.Sources;
using Scriban.Parsing;

namespace Dossier.Rendering.Templates;

/// <summary>Where in a template something stands: the language counts lines and columns from 0, editors from 1.</summary>
internal static class TemplatePlace
{
    /// <param name="span">The place as the language gives it.</param>
    /// <param name="path">The file, where the span does not name one.</param>
    public static Place Of(SourceSpan span, string path) =>
        new(string.IsNullOrEmpty(span.FileName) ? path : span.FileName, span.Start.Line + 1, span.Start.Column + 1);

    /// <summary>Where something stands that was found while a file was parsed; of its end the language knows no line.</summary>
    public static Place Of(SourceSpan span, SourceFile file)
    {
        if (span.Start.Line >= 0)
            return Of(span, file.Path);

        var lines = file.Text.Split('\n');
        return new Place(file.Path, lines.Length, lines[^1].Length + 1);
    }
}

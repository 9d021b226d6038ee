using System.Text.RegularExpressions;
using Dossier.FrontMatter.Fields;
using Dossier.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Entries.Parsing;

/// <summary>
/// Slips in a text that Markdown reads without a word, as something that the editor did not mean: fields below the front
/// matter, a link that is not closed, a quotation whose source is a list.
/// </summary>
internal static partial class BodySlips
{
    /// <summary>Reports the slips of one text.</summary>
    /// <param name="body">The text.</param>
    /// <param name="fields">The fields that its front matter may have.</param>
    /// <param name="faults">Receives the slips.</param>
    public static void Report(Prose body, ImmutableArray<Field> fields, DiagnosticBag faults)
    {
        if (FirstLine().Match(body.Markdown) is { Success: true } line && fields.Any(field => field.Name == line.Groups["name"].Value))
            faults.Add(Messages.FieldsInText(body.PlaceAt(line.Groups["name"].Index), line.Groups["name"].Value));

        var taken = new Stretches(body.Document.Descendants().Where(node => node is WikiLink or CodeInline or HtmlInline or LinkInline).Select(node => node.Span));
        foreach (var block in body.Blocks)
            ReportOpenLinks(body, block.Leaf.Span, taken, faults);

        foreach (var quote in body.Document.Descendants<QuoteBlock>().Where(quote => quote.GetType() == typeof(QuoteBlock)))
        {
            if (quote.Count > 1 && quote.LastChild is ListBlock { Count: 1 } list && list.Descendants<WikiLink>().Any())
                faults.Add(Messages.AttributionAsList(body.PlaceAt(list.Span.Start)));
        }
    }

    /// <summary>Two brackets that belong to no link, and to nothing that is shown as it is written.</summary>
    private static void ReportOpenLinks(Prose body, SourceSpan span, Stretches taken, DiagnosticBag faults)
    {
        var end = Math.Min(span.End + 1, body.Markdown.Length);
        for (var at = span.Start; at < end && (at = body.Markdown.IndexOf("[[", at, end - at, StringComparison.Ordinal)) >= 0; at += 2)
        {
            if (!taken.Hold(at) && (at == 0 || body.Markdown[at - 1] is not '\\'))
            {
                var length = body.Markdown.AsSpan(at, end - at).IndexOfAny(' ', '\n');
                faults.Add(Messages.LinkNotClosed(body.PlaceAt(at), body.Markdown.Substring(at, length < 0 ? end - at : length)));
            }
        }
    }

    /// <summary>Stretches of a text, which may stand within each other.</summary>
    private sealed class Stretches
    {
        private readonly int[] _starts;

        /// <summary>Up to where the stretches go that begin so far.</summary>
        private readonly int[] _ends;

        public Stretches(IEnumerable<SourceSpan> spans)
        {
            var sorted = spans.OrderBy(span => span.Start).ToArray();
            _starts = [.. sorted.Select(span => span.Start)];
            _ends = [.. sorted.Select(span => span.End)];
            for (var at = 1; at < _ends.Length; at++)
                _ends[at] = Math.Max(_ends[at], _ends[at - 1]);
        }

        public bool Hold(int at)
        {
            var found = Array.BinarySearch(_starts, at);
            if (found >= 0)
                return true;

            return ~found > 0 && _ends[~found - 1] >= at;
        }
    }

    /// <summary>A field right below the closing line; below an empty line, an article may well begin so.</summary>
    [GeneratedRegex(@"\A(?<name>[a-z][a-z_]*):(?:\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex FirstLine();
}

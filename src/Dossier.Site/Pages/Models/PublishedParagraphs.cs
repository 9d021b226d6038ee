using System.Collections.Immutable;
using Dossier.Entries;
using Dossier.Graph;

namespace Dossier.Pages.Models;

/// <summary>Which paragraphs of an article reach a published file: all, or with <c>publish_text: quotes</c> the quoted ones.</summary>
internal static class PublishedParagraphs
{
    public static bool IsPublished(LinkedArticle article, string anchor, PublishedText extent) =>
        extent == PublishedText.Full || Quoted(article).Any(passage => passage.Block.Anchor == anchor);

    /// <summary>The passages that statements quote, in reading order, each once.</summary>
    public static ImmutableArray<Passage> Quoted(LinkedArticle article) =>
    [
        .. article.Statements
            .Select(statement => statement.Passage)
            .OfType<Passage>()
            .DistinctBy(passage => (passage.Block, passage.Start, passage.Length))
            .OrderBy(passage => passage.Block.Leaf.Span.Start)
            .ThenBy(passage => passage.Start),
    ];
}

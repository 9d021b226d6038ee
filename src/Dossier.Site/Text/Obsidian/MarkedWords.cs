using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;

namespace Dossier.Text.Obsidian;

/// <summary>Marked words, <c>==so==</c> (Obsidian Help, "Basic formatting syntax"); within a word, as in <c>a==b</c>, the signs are signs.</summary>
internal sealed class MarkedWords : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.FindExact<EmphasisInlineParser>()!.EmphasisDescriptors.Add(new EmphasisDescriptor('=', 2, 2, enableWithinWord: false));

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is Markdig.Renderers.HtmlRenderer html && html.ObjectRenderers.FindExact<EmphasisInlineRenderer>() is { } emphasis)
        {
            var others = emphasis.GetTag;
            emphasis.GetTag = inline => inline.DelimiterChar == '=' ? "mark" : others(inline);
        }
    }
}

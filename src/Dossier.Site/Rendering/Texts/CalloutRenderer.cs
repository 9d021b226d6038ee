using Dossier.Text.Obsidian;
using Markdig.Extensions.Alerts;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Dossier.Rendering.Texts;

/// <summary>Writes a callout; one that folds as an element that a browser folds by itself, and on paper open.</summary>
internal sealed class CalloutRenderer : HtmlObjectRenderer<Callout>
{
    protected override void Write(HtmlRenderer renderer, Callout obj)
    {
        var folds = obj.Fold != CalloutFold.None && TextRenderer.Of(renderer).Text.Nesting is null;
        var title = obj.FirstOrDefault() as CalloutTitle;
        renderer.EnsureLine();
        renderer.Write(folds ? "<details" : "<div").WriteAttributes(obj).WriteLine(folds && obj.Fold == CalloutFold.Open ? " open>" : ">");
        if (title is null && !folds)
        {
            AlertBlockRenderer.DefaultRenderKind(renderer, new StringSlice(obj.Kind));
        }
        else
        {
            var element = folds ? "summary" : "p";
            renderer.Write($"<{element} class=\"markdown-alert-title\">");
            if (title is null)
                renderer.Write(obj.Name);
            else
                renderer.WriteLeafInline(title);

            renderer.WriteLine($"</{element}>");
        }

        var savedImplicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        foreach (var block in obj.Where(block => block != title))
            renderer.Render(block);

        renderer.ImplicitParagraph = savedImplicitParagraph;
        renderer.EnsureLine();
        renderer.WriteLine(folds ? "</details>" : "</div>");
    }
}

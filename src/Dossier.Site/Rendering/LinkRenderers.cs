using Dossier.Entries.Text;
using Dossier.Graph;
using Dossier.Pages;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Dossier.Rendering;

/// <summary>The opening tag of a link to wherever it was resolved to.</summary>
internal static class LinkTags
{
    /// <summary>Writes <c>&lt;a …&gt;</c>; false where the link leads nowhere, and its words are printed alone.</summary>
    public static bool Open(HtmlRenderer renderer, LinkTarget? target, Route page)
    {
        switch (target)
        {
            case LinkTarget.ToEntry entry:
                renderer.Write("<a href=\"").Write(Route.Of(entry.Entry).From(page, entry.Anchor)).Write("\">");
                return true;
            case LinkTarget.ToClaim claim:
                renderer.Write("<a href=\"").Write(Route.Of(claim.Claim.Event).From(page, Route.AnchorOf(claim.Claim.Claim))).Write("\">");
                return true;
            case LinkTarget.ToAsset asset:
                renderer.Write("<a href=\"").Write(new Route(asset.Path).From(page)).Write("\">");
                return true;
            case LinkTarget.ToAnchor anchor:
                renderer.Write("<a href=\"#").Write(Uri.EscapeDataString(anchor.Anchor)).Write("\">");
                return true;
            case LinkTarget.ToWeb web:
                renderer.Write("<a href=\"").WriteEscapeUrl(web.Address).Write("\" rel=\"noopener\">");
                return true;
            default:
                return false;
        }
    }
}

/// <summary>Writes <c>[[id]]</c> with the words given, or the entry's own name.</summary>
internal sealed class WikiLinkRenderer(LinkedProse text, Route page) : HtmlObjectRenderer<WikiLink>
{
    protected override void Write(HtmlRenderer renderer, WikiLink obj)
    {
        var target = text.Targets.GetValueOrDefault(obj);
        var isOpen = LinkTags.Open(renderer, target, page);
        renderer.WriteEscape(PlainText.LabelOf(obj, target));
        renderer.Write(isOpen ? "</a>" : "");
    }
}

/// <summary>Writes a Markdown link or picture.</summary>
internal sealed class TargetLinkRenderer(LinkedProse text, Route page) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var target = text.Targets.GetValueOrDefault(link);
        if (link.IsImage)
        {
            WritePicture(renderer, link, target);
            return;
        }

        var isOpen = LinkTags.Open(renderer, target, page);
        renderer.WriteChildren(link);
        renderer.Write(isOpen ? "</a>" : "");
    }

    private void WritePicture(HtmlRenderer renderer, LinkInline link, LinkTarget? target)
    {
        if (target is not LinkTarget.ToAsset asset)
        {
            renderer.WriteChildren(link);
            return;
        }

        renderer.Write("<img src=\"").Write(new Route(asset.Path).From(page)).Write("\" alt=\"");
        var wrote = renderer.EnableHtmlForInline;
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(link);
        renderer.EnableHtmlForInline = wrote;
        renderer.Write("\"");
        if (!string.IsNullOrEmpty(link.Title))
        {
            renderer.Write(" title=\"").WriteEscape(link.Title).Write("\"");
        }

        renderer.Write(" loading=\"lazy\">");
    }
}

/// <summary>Writes an address that stands in the text by itself.</summary>
internal sealed class TargetAutolinkRenderer(LinkedProse text, Route page) : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline address)
    {
        var isOpen = LinkTags.Open(renderer, text.Targets.GetValueOrDefault(address), page);
        renderer.WriteEscape(address.Url);
        renderer.Write(isOpen ? "</a>" : "");
    }
}

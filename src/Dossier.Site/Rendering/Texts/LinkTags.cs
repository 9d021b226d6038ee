using Dossier.Graph;
using Dossier.Pages;
using Dossier.Rendering.Files;
using Dossier.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Dossier.Rendering.Texts;

/// <summary>The opening tag of a link to wherever it was resolved to.</summary>
internal static class LinkTags
{
    /// <summary>
    /// Writes <c>&lt;a …&gt;</c>; false where the link leads nowhere, or where an endnote says whence its words are: then they
    /// are printed alone.
    /// </summary>
    public static bool Open(HtmlRenderer renderer, LinkTarget? target, LinkBase links)
    {
        switch (target)
        {
            case null:
            case LinkTarget.ToEntry when links.EndnoteOf(target) is not null:
                return false;
            case LinkTarget.ToEntry entry:
                renderer.Write("<a href=\"").Write(links.To(Route.Of(entry.Entry), entry.Anchor)).Write("\">");
                break;
            case LinkTarget.ToClaim claim:
                renderer.Write("<a href=\"").Write(links.To(Route.Of(claim.Claim.Event), Route.AnchorOf(claim.Claim.Claim))).Write("\">");
                break;
            case LinkTarget.ToAsset asset:
                renderer.Write("<a href=\"").Write(new Route(asset.Path).From(links.Page)).Write("\">");
                break;
            case LinkTarget.ToAnchor anchor:
                renderer.Write("<a href=\"").Write(links.Within(anchor.Anchor)).Write("\">");
                break;
            case LinkTarget.ToWeb web:
                renderer.Write("<a href=\"").WriteEscapeUrl(web.Address).Write("\" rel=\"noopener\">");
                break;
        }

        return true;
    }

    /// <summary>Ends what <see cref="Open"/> began, with the number of the endnote that belongs to it.</summary>
    public static void Close(HtmlRenderer renderer, LinkTarget? target, LinkBase links, bool isOpen)
    {
        renderer.Write(isOpen ? "</a>" : "");
        if (links.EndnoteOf(target) is { } number && renderer.EnableHtmlForInline)
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            renderer.Write("<sup class=\"noteref\"><a role=\"doc-noteref\" href=\"#note-").Write(text).Write("\">").Write(text).Write("</a></sup>");
        }
    }
}

/// <summary>Writes <c>[[id]]</c> with the words given, or the entry's own name.</summary>
internal sealed class WikiLinkRenderer(LinkedProse text, LinkBase links) : HtmlObjectRenderer<WikiLink>
{
    protected override void Write(HtmlRenderer renderer, WikiLink obj)
    {
        var target = text.Targets.GetValueOrDefault(obj);
        // In the words that describe a picture there are no tags.
        var isOpen = renderer.EnableHtmlForInline && LinkTags.Open(renderer, target, links);
        renderer.WriteEscape(PlainText.LabelOf(obj, target));
        LinkTags.Close(renderer, target, links, isOpen);
    }
}

/// <summary>Writes a Markdown link or picture.</summary>
internal sealed class TargetLinkRenderer(LinkedProse text, LinkBase links, Func<string, PictureSize?> sizeOf) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var target = text.Targets.GetValueOrDefault(link);
        if (link.IsImage)
        {
            WritePicture(renderer, link, target);
            return;
        }

        var isOpen = LinkTags.Open(renderer, target, links);
        renderer.WriteChildren(link);
        LinkTags.Close(renderer, target, links, isOpen);
    }

    private void WritePicture(HtmlRenderer renderer, LinkInline link, LinkTarget? target)
    {
        if (target is not LinkTarget.ToAsset asset)
        {
            renderer.WriteChildren(link);
            return;
        }

        renderer.Write("<img src=\"").Write(new Route(asset.Path).From(links.Page)).Write("\" alt=\"");
        var wrote = renderer.EnableHtmlForInline;
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(link);
        renderer.EnableHtmlForInline = wrote;
        renderer.Write("\"");
        if (!string.IsNullOrEmpty(link.Title))
            renderer.Write(" title=\"").WriteEscape(link.Title).Write("\"");

        if (sizeOf(asset.Path) is { } size)
            renderer.Write(string.Create(CultureInfo.InvariantCulture, $" width=\"{size.Width}\" height=\"{size.Height}\""));

        renderer.Write(" loading=\"lazy\">");
    }
}

/// <summary>Writes an address that stands in the text by itself.</summary>
internal sealed class TargetAutolinkRenderer(LinkedProse text, LinkBase links) : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline address)
    {
        var target = text.Targets.GetValueOrDefault(address);
        var isOpen = LinkTags.Open(renderer, target, links);
        renderer.WriteEscape(address.Url);
        LinkTags.Close(renderer, target, links, isOpen);
    }
}

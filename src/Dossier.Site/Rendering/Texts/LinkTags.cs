using Dossier.Graph;
using Dossier.Pages;
using Dossier.Text;
using Dossier.Text.Html;
using Dossier.Text.Obsidian;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Dossier.Rendering.Texts;

/// <summary>The opening tag of a link to wherever it was resolved to.</summary>
internal static class LinkTags
{
    /// <summary>
    /// Writes <c>&lt;a …&gt;</c>; false where the link leads nowhere or stands in the words for a picture, or where an endnote
    /// says whence its words are: then they are printed alone.
    /// </summary>
    public static bool Open(HtmlRenderer renderer, LinkTarget? target, LinkBase links, LinkInline? link = null)
    {
        switch (renderer.EnableHtmlForInline ? target : null)
        {
            case null:
            case LinkTarget.ToEntry when links.EndnoteOf(target) is not null:
                return false;
            case LinkTarget.ToEntry entry:
                renderer.Write("<a href=\"").Write(links.To(Route.Of(entry.Entry), entry.Anchor)).Write("\"");
                break;
            case LinkTarget.ToClaim claim:
                renderer.Write("<a href=\"").Write(links.To(Route.Of(claim.Claim.Event), Route.AnchorOf(claim.Claim.Claim))).Write("\"");
                break;
            case LinkTarget.ToAsset asset:
                renderer.Write("<a href=\"").Write(new Route(asset.Path).From(links.Page)).Write("\"");
                break;
            case LinkTarget.ToAnchor anchor:
                renderer.Write("<a href=\"").Write(links.Within(anchor.Anchor)).Write("\"");
                break;
            case LinkTarget.ToWeb web:
                renderer.Write("<a href=\"").WriteEscapeUrl(web.Address).Write("\" rel=\"noopener\"");
                break;
        }

        WriteRest(renderer, link);
        renderer.Write(">");
        return true;
    }

    /// <summary>Writes what a link or picture says of itself besides its address: its title, and what its author wrote in HTML.</summary>
    public static void WriteRest(HtmlRenderer renderer, LinkInline? link)
    {
        if (!string.IsNullOrEmpty(link?.Title))
            renderer.Write(" title=\"").WriteEscape(link.Title).Write("\"");

        if (link is not HtmlLink html)
            return;

        // What of these may be published is judged with all HTML of the text.
        foreach (var attribute in html.Tag.Attributes.Where(attribute => attribute.Name is not ("href" or "src" or "title" or "alt" or "rel" or "loading")))
        {
            renderer.Write(" ").Write(attribute.Name);
            if (attribute.Value is { } value)
                renderer.Write("=\"").Write(Escaping.Html(value)).Write("\"");
        }
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
internal sealed class WikiLinkRenderer : HtmlObjectRenderer<WikiLink>
{
    protected override void Write(HtmlRenderer renderer, WikiLink obj)
    {
        var (text, links) = TextRenderer.Of(renderer);
        var target = text.Targets.GetValueOrDefault(obj);
        // In the words that describe a picture there are no tags.
        var isOpen = renderer.EnableHtmlForInline && LinkTags.Open(renderer, target, links);
        renderer.WriteEscape(PlainText.LabelOf(obj, target));
        LinkTags.Close(renderer, target, links, isOpen);
    }
}

/// <summary>Writes a Markdown link or picture.</summary>
internal sealed class TargetLinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var (text, links) = TextRenderer.Of(renderer);
        var target = text.Targets.GetValueOrDefault(link);
        // In the words that stand for a picture, there are no others.
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteChildren(link);
            return;
        }

        if (link.IsImage)
        {
            WritePicture(renderer, link, target);
            return;
        }

        var isOpen = LinkTags.Open(renderer, target, links, link);
        renderer.WriteChildren(link);
        LinkTags.Close(renderer, target, links, isOpen);
    }

    private static void WritePicture(HtmlRenderer renderer, LinkInline link, LinkTarget? target)
    {
        if (target is not LinkTarget.ToAsset asset)
        {
            renderer.WriteChildren(link);
            return;
        }

        renderer.Write("<img src=\"").Write(new Route(asset.Path).From(TextRenderer.Of(renderer).Links.Page)).Write("\" alt=\"");
        var wrote = renderer.EnableHtmlForInline;
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(link);
        renderer.EnableHtmlForInline = wrote;
        renderer.Write("\"");
        LinkTags.WriteRest(renderer, link);
        if (PictureEmbed.WidthOf(link) is { } width)
            renderer.Write(string.Create(CultureInfo.InvariantCulture, $" width=\"{width}\""));
        else if (!HasSize(link) && TextRenderer.Of(renderer).SizeOf(asset.Path) is { } size)
            renderer.Write(string.Create(CultureInfo.InvariantCulture, $" width=\"{size.Width}\" height=\"{size.Height}\""));

        renderer.Write(" loading=\"lazy\">");
    }

    private static bool HasSize(LinkInline picture) => picture is HtmlLink html && (html.Tag["width"] ?? html.Tag["height"]) is not null;
}

/// <summary>Writes an address that stands in the text by itself.</summary>
internal sealed class TargetAutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline address)
    {
        var (text, links) = TextRenderer.Of(renderer);
        var target = text.Targets.GetValueOrDefault(address);
        var isOpen = LinkTags.Open(renderer, target, links);
        renderer.WriteEscape(address.Url);
        LinkTags.Close(renderer, target, links, isOpen);
    }
}

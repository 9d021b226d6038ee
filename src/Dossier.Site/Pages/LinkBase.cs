using Dossier.Entries.Articles;
using Dossier.Graph;

namespace Dossier.Pages;

/// <summary>
/// From where links are written: a page, and what stands on it that has a page of its own, too. A link to such a thing
/// stays on the page; any other is relative to the page.
/// </summary>
public sealed record LinkBase(Route Page)
{
    /// <summary>What stands on the page, by the link that leads to its own page, and its anchor here.</summary>
    public FrozenDictionary<PageLink, string> Here { get; init; } = FrozenDictionary<PageLink, string>.Empty;

    /// <summary>The numbers of the page's endnotes, by what they cite: a paragraph of an article, or an address on the web.</summary>
    public FrozenDictionary<Citation, int> Endnotes { get; init; } = FrozenDictionary<Citation, int>.Empty;

    /// <summary>What the anchors of the text being printed begin with here, where several texts stand on the page.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The address of a page, or of a place on it; where only the whole of it stands here, that is near enough.</summary>
    public string To(Route route, string? anchor = null)
    {
        var here = Here.Count == 0 ? null : Here.GetValueOrDefault(new PageLink(route, anchor)) ?? Here.GetValueOrDefault(new PageLink(route));
        return here is null ? route.From(Page, anchor) : $"#{Uri.EscapeDataString(here)}";
    }

    /// <summary>The address of a place in the text being printed.</summary>
    public string Within(string anchor) => $"#{Uri.EscapeDataString(Prefix + anchor)}";

    /// <summary>The endnote that says where a link of a text leads; null where none does.</summary>
    public int? EndnoteOf(LinkTarget? target) =>
        Endnotes.Count > 0 && Citation.Of(target) is { } citation && Endnotes.TryGetValue(citation, out var number) ? number : null;
}

/// <summary>A link in a model: printed, it becomes the relative address from the page being rendered. The anchor has no <c>#</c>.</summary>
public sealed record PageLink(Route Route, string? Anchor = null)
{
    /// <summary>What a message about a template calls it.</summary>
    public override string ToString() => $"a link to {Route.Path}";
}

/// <summary>What an endnote cites.</summary>
public abstract record Citation
{
    private Citation()
    {
    }

    /// <summary>A paragraph of an article, or, where none is known, the article.</summary>
    public sealed record OfArticle(Route Article, string? Anchor) : Citation;

    /// <summary>An address on the web.</summary>
    public sealed record OfWeb(string Address) : Citation;

    /// <summary>What a link of a text cites; null where it only leads on.</summary>
    public static Citation? Of(LinkTarget? target) => target switch
    {
        LinkTarget.ToEntry { Entry: Article article, Anchor: { } anchor } => new OfArticle(Route.Of(article), anchor),
        LinkTarget.ToWeb web => new OfWeb(web.Address),
        LinkTarget.ToEntry or LinkTarget.ToClaim or LinkTarget.ToAsset or LinkTarget.ToAnchor or null => null,
    };
}

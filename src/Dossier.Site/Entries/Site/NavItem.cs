using Dossier.FrontMatter.Fields;

namespace Dossier.Entries.Site;

/// <summary>An item of the navigation as it is written.</summary>
public abstract record NavItem
{
    private NavItem()
    {
    }

    /// <summary>A page or list of the site, under its own title where no label is written.</summary>
    public sealed record OfPage(Located<string> Page, string? Label) : NavItem;

    /// <summary>An address outside of the site.</summary>
    public sealed record OfWeb(string Url, string Label) : NavItem;
}

/// <summary>An item: a bare id, or a group of what it leads to and what it is called.</summary>
internal static class NavItemFields
{
    private static readonly Field<Located<string>> _page = new("page", Shapes.Id, "the name of a list or the id of a page");
    private static readonly Field<Located<string>> _url = new("url", Shapes.Url, "in place of a page, an address outside of the site");
    private static readonly Field<Located<string>> _label = new("label", Shapes.Text, "what it is called; needed with an address");

    public static Shape<NavItem> Shape { get; } = new EitherShape<NavItem>(
        new MappedShape<Located<string>, NavItem>(Shapes.Id, id => new NavItem.OfPage(id, null)),
        new GroupShape<NavItem>("an item of the navigation", [_page, _url, _label], Read),
        bare: "page");

    private static NavItem? Read(FieldValues values)
    {
        var (page, url, label) = (values.Get(_page), values.Get(_url), values.Get(_label));
        if (values.Has(_page) == values.Has(_url))
        {
            if (!values.HasUnknown)
                values.Report(Messages.NavigationTarget(values.Place, values.Has(_page)));
            return null;
        }

        if (values.Has(_url) && !values.Has(_label) && !values.HasUnknown)
            values.Report(Messages.NavigationWithoutLabel(values.Place));
        return page is not null ? new NavItem.OfPage(page, label?.Value)
            : url is not null && label is not null ? new NavItem.OfWeb(url.Value, label.Value)
            : null;
    }
}

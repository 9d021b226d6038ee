using Dossier.Dates;
using Dossier.Pages.Lists;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Overviews;

/// <summary>The headings of a list that is laid out by groups, as templates see them: an index of all, and what stands on a page.</summary>
internal sealed class ShelfModel(SiteWording wording)
{
    /// <summary>Every group of a list, with its parts, how much is in each, and where it stands.</summary>
    /// <param name="layout">The list.</param>
    /// <param name="own">The list's own page.</param>
    /// <param name="routeOf">The page of a sheet.</param>
    /// <param name="shown">The sheet that is being shown; null for the list's own page.</param>
    public ScriptArray Index<T>(ListLayout<T> layout, Route own, Func<string, Route> routeOf, ListSheet<T>? shown)
    {
        PageLink Link(Shelf<T> shelf, string anchor) =>
            layout.Sheets.FirstOrDefault(sheet => sheet.Shelves.Any(other => other.Group == shelf.Group && other.Part == shelf.Part)) is not { } sheet ? new PageLink(own, anchor)
            // What a page begins with needs no place on it.
            : new PageLink(routeOf(sheet.Key), sheet.Key == shown?.Key || sheet.Shelves[0].Part != shelf.Part ? anchor : null);

        return
        [
            .. layout.Shelves.GroupBy(shelf => shelf.Group).Select(group => (object)new ScriptObject
            {
                ["title"] = TitleOf(group.Key),
                ["count"] = group.Sum(shelf => shelf.Items.Length),
                ["href"] = Link(group.First(), AnchorOf(group.Key)),
                ["current"] = shown?.Shelves[0].Group == group.Key,
                ["parts"] = new ScriptArray(group.Where(shelf => shelf.Part is not null).Select(shelf => (object)new ScriptObject
                {
                    ["title"] = TitleOf(shelf.Group, shelf.Part!),
                    ["count"] = shelf.Items.Length,
                    ["href"] = Link(shelf, AnchorOf(shelf)),
                })),
            }),
        ];
    }

    /// <summary>What stands on a page, by groups and their parts.</summary>
    /// <param name="shelves">The shelves.</param>
    /// <param name="entriesOf">What is shown of one.</param>
    /// <param name="facetsOf">What its entries can be filtered by, in the same order; null where they are not filtered.</param>
    public ScriptArray Groups<T>(IEnumerable<Shelf<T>> shelves, Func<Shelf<T>, ScriptArray> entriesOf, Func<Shelf<T>, ScriptArray>? facetsOf = null) =>
    [
        .. shelves.GroupBy(shelf => shelf.Group).Select(group => (object)new ScriptObject
        {
            ["anchor"] = AnchorOf(group.Key),
            ["title"] = TitleOf(group.Key),
            ["count"] = group.Sum(shelf => shelf.Items.Length),
            ["shelves"] = new ScriptArray(group.Select(shelf => (object)new ScriptObject
            {
                ["anchor"] = shelf.Part is null ? null : AnchorOf(shelf),
                ["title"] = shelf.Part is null ? null : TitleOf(shelf.Group, shelf.Part),
                ["count"] = shelf.Items.Length,
                ["entries"] = entriesOf(shelf),
                ["facets"] = facetsOf?.Invoke(shelf),
            })),
        }),
    ];

    /// <summary>The heading of a sheet, behind that of its list.</summary>
    public string TitleOf<T>(ListSheet<T> sheet)
    {
        var (first, group) = (sheet.Shelves[0], TitleOf(sheet.Shelves[0].Group));
        var title = sheet.Shelves.Length > 1 || first.Part is null ? group
            : IsYear(first.Group) && first.Part != ListPages.NoMonth ? TitleOf(first.Group, first.Part)
            : $"{group}{wording.Word("row", "comma")}{TitleOf(first.Group, first.Part)}";
        return sheet.Number == 1 ? title : string.Create(CultureInfo.InvariantCulture, $"{title} ({sheet.Number})");
    }

    private string TitleOf(string group) => group == ListPages.Undated ? wording.Word("article", "undated")
        : IsYear(group) ? group
        : wording.Word("actor_groups", group);

    private string TitleOf(string group, string part) => !IsYear(group) ? part
        : part == ListPages.NoMonth ? wording.Word("list", "no_month")
        : EdtfDate.Of(new DateOnly(int.Parse(group, CultureInfo.InvariantCulture), int.Parse(part, CultureInfo.InvariantCulture), 1), EdtfPrecision.Month).Describe(wording.Dates);

    private static string AnchorOf(string group) => group == ListPages.Undated || IsYear(group) ? $"year-{group}" : $"type-{group}";

    private static string AnchorOf<T>(Shelf<T> shelf) => IsYear(shelf.Group) || shelf.Group == ListPages.Undated ? $"month-{shelf.Key}" : $"letter-{shelf.Key}";

    private static bool IsYear(string group) => char.IsAsciiDigit(group[0]);
}

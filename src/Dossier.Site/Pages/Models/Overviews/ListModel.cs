using Dossier.Entries;
using Dossier.Graph;
using Dossier.Pages.Lists;
using Dossier.Pages.Models.Parts;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Overviews;

/// <summary>
/// Long lists as templates see them: an index of their groups, what stands on the page, and what the whole list can be filtered and sorted by.
/// </summary>
/// <param name="dossier">What is listed.</param>
/// <param name="cards">Shows an entry in a list.</param>
/// <param name="shelves">Shows the headings.</param>
/// <param name="timeline">The time line, made when it is first asked for.</param>
/// <param name="network">Who is named with whom.</param>
/// <param name="wording">The site's own words.</param>
internal sealed class ListModel(ResolvedDossier dossier, EntryCards cards, ShelfModel shelves, Lazy<TimelineModel> timeline, NetworkModel network, SiteWording wording)
{
    /// <summary>Fewer entries than this are seen at a glance.</summary>
    private const int FewestToFilter = 10;

    /// <summary>How many values a choice offers, those that most entries have: more make the page long and the choice useless.</summary>
    private const int MostChoices = 300;

    /// <summary>How many entries the first page of a long list shows, beside where the others stand.</summary>
    private const int MostAtFirst = 40;

    private readonly Lazy<FrozenDictionary<string, string>> _labels = new(() =>
        dossier.Entries.Select(entry => entry.Source).DistinctBy(entry => entry.Id, StringComparer.Ordinal).ToFrozenDictionary(entry => entry.Id, entry => entry.Label, StringComparer.Ordinal));

    /// <summary>What a list's page is called.</summary>
    public string TitleOf(Page.OfList page) => page.Sheet is null
        ? wording.Word("lists", page.Name)
        : $"{wording.Word("lists", page.Name)}{wording.Word("marks", "colon")}{shelves.TitleOf(page.Sheet)}";

    /// <summary>The globals of a list's page.</summary>
    public ScriptObject Of(Page.OfList page) => page switch
    {
        { Name: PageLists.Actors, Layout: { } layout } => new ScriptObject { ["list"] = Entries(page, layout), ["groups"] = ByType(Shown(page, layout)) },
        { Layout: { } layout } => Dated(page, layout),
        { Name: PageLists.Timeline } => new ScriptObject { ["timeline"] = timeline.Value.Whole(YearsOfEvents()) },
        { Name: PageLists.Network } => new ScriptObject { ["network"] = network.Whole() },
        { Name: PageLists.Topics } => new ScriptObject { ["topics"] = cards.Of(dossier.Topics.Select(topic => topic.Topic)) },
        _ => throw new InvalidOperationException($"there is no list '{page.Name}'"),
    };

    /// <summary>Where the years of the list of events stand; null where it has one page, as the timeline has then.</summary>
    private ScriptArray? YearsOfEvents()
    {
        var events = ListPages.Of(dossier, PageLists.Events);
        return events.IsLong ? Index(PageLists.Events, events, shown: null) : null;
    }

    private ScriptArray Index(string list, ListLayout<Entry> layout, ListSheet<Entry>? shown) =>
        shelves.Index(layout, Route.OfList(list), key => Route.OfSheet(list, key), shown);

    /// <summary>What stands on a page of a list: of the list's own page that is all.</summary>
    private static ImmutableArray<Shelf<Entry>> Shown(Page.OfList page, ListLayout<Entry> layout) => page.Sheet?.Shelves ?? layout.Shelves;

    /// <summary>A list by years, with the same as plain cards, for templates that lay it out themselves.</summary>
    private ScriptObject Dated(Page.OfList page, ListLayout<Entry> layout) => new()
    {
        ["list"] = Entries(page, layout),
        [page.Name] = cards.Of(Shown(page, layout).SelectMany(shelf => shelf.Items)),
        ["years"] = new ScriptArray(Shown(page, layout).GroupBy(shelf => shelf.Group).Select(year => (object)new ScriptObject
        {
            ["key"] = year.Key,
            ["year"] = year.Key == ListPages.Undated ? null : int.Parse(year.Key, CultureInfo.InvariantCulture),
            ["entries"] = cards.Of(year.SelectMany(shelf => shelf.Items)),
        })),
    };

    private ScriptArray ByType(ImmutableArray<Shelf<Entry>> all) =>
    [
        .. all.GroupBy(shelf => shelf.Group).Select(group => (object)new ScriptObject
        {
            ["type"] = group.Key,
            ["actors"] = cards.Of(group.SelectMany(shelf => shelf.Items)),
            ["letters"] = new ScriptArray(group.Where(shelf => shelf.Part is not null).Select(shelf => (object)new ScriptObject
            {
                ["key"] = shelf.Key,
                ["letter"] = shelf.Part,
                ["actors"] = cards.Of(shelf.Items),
            })),
        }),
    ];

    private ScriptObject Entries(Page.OfList page, ListLayout<Entry> layout)
    {
        var isFiltered = page.Sheet is null && layout.Count >= FewestToFilter;
        var orders = isFiltered ? ListOrders.Of(dossier, page.Name) : [];
        return new ScriptObject
        {
            ["name"] = page.Name,
            ["count"] = layout.Count,
            ["is_long"] = layout.IsLong,
            ["index"] = Index(page.Name, layout, page.Sheet),
            ["groups"] = page.Sheet is null && layout.IsLong ? [] : shelves.Groups(Shown(page, layout), shelf => cards.Of(shelf.Items), isFiltered ? shelf => Facets(shelf, orders) : null),
            ["first"] = page.Sheet is null && layout.IsLong ? cards.Of(First(page.Name)) : [],
            ["sheet"] = page.Sheet is null ? null : Sheet(page, page.Sheet, layout),
            ["filters"] = isFiltered ? Filters(page.Name, layout.Shelves.SelectMany(shelf => shelf.Items).SelectMany(entry => ListFacets.Of(dossier.Of(entry)))) : null,
            ["orders"] = Orders(page.Name, orders),
        };
    }

    /// <summary>What the first page of a long list begins with: what is newest, or whom most articles name.</summary>
    private IEnumerable<Entry> First(string name) => name switch
    {
        PageLists.Articles => dossier.Articles.Take(MostAtFirst).Select(article => article.Entry),
        PageLists.Events => dossier.Events.Where(one => one.Entry.Date is not null).TakeLast(MostAtFirst).Reverse().Select(one => one.Entry),
        _ => dossier.Actors.OrderByDescending(actor => actor.NamedIn.Length).Take(MostAtFirst).Select(actor => actor.Entry),
    };

    private ScriptObject Sheet(Page.OfList page, ListSheet<Entry> sheet, ListLayout<Entry> layout)
    {
        var at = layout.Sheets.IndexOf(sheet);
        ScriptObject? Neighbour(int other) => other < 0 || other >= layout.Sheets.Length ? null : new ScriptObject
        {
            ["title"] = shelves.TitleOf(layout.Sheets[other]),
            ["href"] = new PageLink(Route.OfSheet(page.Name, layout.Sheets[other].Key)),
        };
        return new ScriptObject { ["title"] = shelves.TitleOf(sheet), ["count"] = sheet.Count, ["previous"] = Neighbour(at - 1), ["next"] = Neighbour(at + 1) };
    }

    private ScriptArray Filters(string name, IEnumerable<Facet> facets) =>
    [
        .. facets.GroupBy(facet => facet.Name).Select(facet => (object)new ScriptObject
        {
            ["name"] = facet.Key,
            ["label"] = wording.Word("list", facet.Key),
            ["choices"] = TimelineModel.Choices(
                facet.SelectMany(one => one.Values).CountBy(value => value).OrderByDescending(value => value.Value).ThenBy(value => value.Key, StringComparer.Ordinal).Take(MostChoices),
                value => value, value => LabelOf(name, facet.Key, value)),
        }),
    ];

    private string LabelOf(string list, string facet, string value) => facet switch
    {
        "topic" => dossier.Topics.First(topic => topic.Topic.Id.Value == value).Topic.Title,
        "outlet" or "actor" or "source" => _labels.Value.GetValueOrDefault(value) ?? value,
        "country" => wording.Word("countries", value),
        "type" => wording.Word(list == PageLists.Actors ? "actor_types" : "event_types", value),
        _ => value,
    };

    private ScriptArray Orders(string name, ImmutableArray<ListOrder> orders) => orders.IsEmpty ? [] :
    [
        .. orders.Select(order => order.Name).Concat(name == PageLists.Actors ? [] : [ListOrders.Reverse])
            .Select(order => (object)new ScriptObject { ["value"] = order, ["label"] = wording.Word("list", order) }),
    ];

    /// <summary>What each row of a shelf can be filtered and sorted by.</summary>
    private ScriptArray Facets(Shelf<Entry> shelf, ImmutableArray<ListOrder> orders) =>
    [
        .. shelf.Items.Select(entry => (object)Pairs([
            .. ListFacets.Of(dossier.Of(entry)),
            .. orders.Select(order => new Facet($"rank-{order.Name}", [order.Ranks[entry].ToString(CultureInfo.InvariantCulture)])),
        ])),
    ];

    /// <summary>What a row can be filtered by, in pairs of a name and its values, for the attributes of the row; none of a place has a stroke in it, or an id.</summary>
    public static ScriptArray Pairs(ImmutableArray<Facet> facets) =>
    [
        .. facets.Where(facet => !facet.Values.IsEmpty).Select(facet => (object)new ScriptObject { ["name"] = facet.Name, ["value"] = string.Join('|', facet.Values) }),
    ];
}

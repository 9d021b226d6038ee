namespace Dossier.Pages;

/// <summary>Where in the content what pages show was written: what is wrong with such a page is said there.</summary>
/// <param name="pages">The pages of the site, by their paths in it.</param>
public sealed class PageSources(IEnumerable<(string Path, Page Page)> pages)
{
    private readonly Lazy<FrozenDictionary<string, Place>> _places = new(() => pages
        .Select(page => (page.Path, Place: Of(page.Page))).Where(page => page.Place is not null)
        .ToFrozenDictionary(page => page.Path, page => page.Place!.Value, StringComparer.Ordinal));

    /// <summary>The place that a page is made from: the file of its entry, the line of its topic; null for one that the site makes of all entries.</summary>
    /// <param name="path">The address of the page.</param>
    public Place? PlaceOf(string path) => _places.Value.TryGetValue(path, out var place) ? place : null;

    private static Place? Of(Page page) => page switch
    {
        Page.OfEntry or Page.OfRedirect => Place.Whole(page.Source!.File.Path),
        Page.OfTopic topic => topic.Topic.Topic.Id.Place,
        Page.OfMentions mentions => Place.Whole(mentions.Actor.Entry.File.Path),
        Page.OfList or Page.OfClaims or Page.OfSearch or Page.OfBrief or Page.OfPrint or Page.OfTerms or Page.OfChanges or Page.OfCard or Page.OfNotFound => null,
    };
}

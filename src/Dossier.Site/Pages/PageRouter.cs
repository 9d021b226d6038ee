using Dossier.Changes;
using Dossier.Entries;
using Dossier.FrontMatter.Values;
using Dossier.Graph;
using Dossier.Pages.Lists;
using Dossier.Sources;

namespace Dossier.Pages;

/// <summary>The pages of a site.</summary>
/// <param name="Pages">Each with an address of its own, in ordinal order of these.</param>
/// <param name="HaveAddresses">Whether every entry has its page, and every page an address that it can have; what has none was reported.</param>
internal sealed record RoutedPages(ImmutableArray<Page> Pages, bool HaveAddresses);

/// <summary>
/// Dossier to pages. In: a <see cref="ResolvedDossier"/>. Out: every page of the site in ordinal order of its address;
/// that two of them want one address is reported.
/// </summary>
internal static class PageRouter
{
    /// <summary>Puts the pages of a site in order, with the redirects from their old addresses; no old path may take that of an asset.</summary>
    public static RoutedPages Route(ImmutableArray<Page> own, IEnumerable<string> assets, DiagnosticBag faults)
    {
        // Addresses that differ only in case, or in how an accent is written, would be one file on Windows and macOS.
        var byAddress = new Dictionary<string, Page>(own.Length, StringComparer.OrdinalIgnoreCase);
        var haveAddresses = true;
        foreach (var page in own.Concat(FreeRedirects(own, assets, faults)))
        {
            // An id that is none was reported.
            var hasNoId = page is Page.OfEntry && page.Source is { } source && !Slug.IsValidId(source.Id);
            var unfit = PublishedPath.FaultOf(page.Route.Path);
            if (!hasNoId && unfit is not null)
                faults.Add(MessageOf(unfit, PlaceOf(page)));

            var isFree = byAddress.TryAdd(NormalForm.Composed(page.Route.Path), page);
            haveAddresses &= isFree ? unfit is null : page is not Page.OfEntry;
            if (!isFree && !HaveOneId(page, byAddress[NormalForm.Composed(page.Route.Path)]))
                faults.Add(Messages.RouteCollision(PlaceOf(page), page.Route.Path, byAddress[NormalForm.Composed(page.Route.Path)].Source?.File.Path));
        }

        Page[] pages = [.. byAddress.Values];
        Array.Sort(pages.Select(page => page.Route.Path).ToArray(), pages, StringComparer.Ordinal);
        return new RoutedPages([.. pages], haveAddresses);
    }

    /// <summary>The pages of a dossier, without the redirects to them; where an earlier build is known, there is one of what changed.</summary>
    public static ImmutableArray<Page> Own(ResolvedDossier dossier, DossierChanges changes) =>
    [
        // A server has one page for what is not found, at the root of the site.
        .. dossier.Settings.TranslatedFrom is null ? [new Page.OfNotFound()] : Array.Empty<Page>(),
        new Page.OfSearch(),
        new Page.OfBrief(),
        new Page.OfPrint(),
        new Page.OfTerms(),
        .. PageLists.Names.Where(name => name is not PageLists.Claims && (name != PageLists.Topics || !dossier.Topics.IsEmpty)).SelectMany(name => List(dossier, name)),
        .. Board(dossier),
        .. dossier.Topics.Select(topic => new Page.OfTopic(topic)),
        .. dossier.Entries.Select(entry => new Page.OfEntry(entry)),
        .. dossier.Actors.SelectMany(Mentions),
        .. changes.AreKnown ? [new Page.OfChanges()] : Array.Empty<Page>(),
    ];

    /// <summary>A list with its pages.</summary>
    private static IEnumerable<Page> List(ResolvedDossier dossier, string name)
    {
        if (!ListPages.Has(name))
            return [new Page.OfList(name)];

        var layout = ListPages.Of(dossier, name);
        return layout.Sheets.Select(sheet => new Page.OfList(name, layout, sheet)).Prepend(new Page.OfList(name, layout));
    }

    private static IEnumerable<Page> Mentions(LinkedActor actor)
    {
        var layout = ListPages.Mentions(actor);
        return layout.Sheets.Select(sheet => new Page.OfMentions(actor, layout, sheet));
    }

    /// <summary>The board of claims, where there are claims or the navigation asks for it.</summary>
    private static IEnumerable<Page> Board(ResolvedDossier dossier)
    {
        var pages = ClaimPages.Of(dossier);
        return pages is [{ IsEmpty: true }] && !dossier.Navigation.OfType<NavTarget.ToList>().Any(list => list.Name == PageLists.Claims)
            ? []
            : pages.Select((claims, at) => new Page.OfClaims(at + 1, pages.Length, claims));
    }

    /// <summary>Whether two pages have one address since two entries have one id, which was reported.</summary>
    private static bool HaveOneId(Page one, Page other) =>
        one.Source is { } entry && other.Source is { } sharing && entry != sharing && EntryId.Comparer.Equals(entry.Id, sharing.Id);

    /// <summary>The redirects from old paths that could be files: an asset's path is taken, and a file is no folder.</summary>
    private static IEnumerable<Page> FreeRedirects(ImmutableArray<Page> own, IEnumerable<string> taken, DiagnosticBag faults)
    {
        var redirects = own.Select(page => page.Source).OfType<Entry>()
            .SelectMany(entry => entry.Publication.MovedFrom.Select(old => new Page.OfRedirect(new Route(old.Value), entry)))
            .ToArray();
        if (redirects.Length == 0)
            yield break;

        var assets = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var files = own.Concat(redirects).Select(page => page.Route.Path).Concat(assets).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var folders = files.SelectMany(SitePath.FoldersOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var redirect in redirects)
        {
            var path = redirect.Route.Path;
            var other = folders.Contains(path) || assets.Contains(path) ? path : SitePath.FoldersOf(path).FirstOrDefault(files.Contains);
            if (other is null)
                yield return redirect;
            else
                faults.Add(Messages.RouteCollision(PlaceOf(redirect, redirect.Source!), other, null));
        }
    }

    /// <summary>What is said of a path that cannot be a file everywhere.</summary>
    internal static Diagnostic MessageOf(PathFault fault, Place at) => fault switch
    {
        PathFault.LongName name => Messages.AddressWithLongName(at, name.Name, name.Bytes, PublishedPath.LongestName),
        PathFault.LongPath path => Messages.AddressTooLong(at, path.Bytes, PublishedPath.LongestPath),
        PathFault.ReservedName name => Messages.AddressReserved(at, name.Name),
        PathFault.ForeignSign sign => Messages.AddressWithSign(at, sign.Sign),
        PathFault.UnseenSign sign => Messages.AddressWithUnseenSign(at, sign.Sign),
        PathFault.StrayEdge name => Messages.AddressWithStrayEdge(at, name.Name),
    };

    private static Place PlaceOf(Page page) => page is Page.OfTopic topic ? topic.Topic.Topic.Id.Place
        : page.Source is { } source ? PlaceOf(page, source)
        : Place.Whole(page.Route.Path);

    private static Place PlaceOf(Page page, Entry source) => page is Page.OfRedirect
        ? source.Publication.MovedFrom.First(old => old.Value == page.Route.Path).Place
        : Place.Whole(source.File.Path);
}

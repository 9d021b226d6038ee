using Dossier.Entries;
using Dossier.Graph;
using Dossier.Pages.Lists;

namespace Dossier.Pages;

/// <summary>One page of the site: where it stands, and what it shows.</summary>
public abstract record Page
{
    private Page(Route route, string kind, Entry? source) => (Route, Kind, Source) = (route, kind, source);

    /// <summary>Its address.</summary>
    public Route Route { get; }

    /// <summary>What kind of page it is: <c>article</c>, <c>timeline</c>.</summary>
    public string Kind { get; }

    /// <summary>The name of its template, without ending: that of its kind, unless its entry names another.</summary>
    public virtual string Template => Kind;

    /// <summary>The entry it is made from; null for lists and the like.</summary>
    public Entry? Source { get; }

    /// <summary>Whether search engines are told of it: it shows something that no other page is for.</summary>
    public bool IsListed => this switch
    {
        OfEntry or OfTopic or OfList or OfClaims or OfTerms => true,
        OfMentions or OfSearch or OfBrief or OfPrint or OfChanges or OfCard or OfNotFound or OfRedirect => false,
    };

    /// <summary>The list that it stands in, by its name in <see cref="PageLists"/>; null where it stands in none.</summary>
    public string? List => this switch
    {
        OfEntry one => one.Entry.Source.Kind.Section,
        OfTopic => PageLists.Topics,
        OfMentions => PageLists.Actors,
        OfClaims { Number: > 1 } => PageLists.Claims,
        OfList { Sheet: not null } sheet => sheet.Name,
        OfList or OfClaims or OfSearch or OfBrief or OfPrint or OfTerms or OfChanges or OfCard or OfNotFound or OfRedirect => null,
    };

    /// <summary>An entry, the briefing itself among them.</summary>
    public sealed record OfEntry(LinkedEntry Entry) : Page(Route.Of(Entry.Source), Entry.Source.Kind.Name, Entry.Source)
    {
        /// <summary>The template that its entry names, where it can make the page.</summary>
        public string? Named { get; init; }

        /// <inheritdoc/>
        public override string Template => Named ?? Kind;
    }

    public sealed record OfTopic(LinkedTopic Topic) : Page(Route.OfTopic(Topic.Topic.Id.Value), "topic", null);

    /// <summary>A list, or a page of one that is too long for one page.</summary>
    /// <param name="Name">The list, one of <see cref="PageLists.Names"/>.</param>
    /// <param name="Layout">The whole list, laid out; null where it is no list of the entries of a kind.</param>
    /// <param name="Sheet">What stands on the page; null for the list's own page.</param>
    public sealed record OfList(string Name, ListLayout<Entry>? Layout = null, ListSheet<Entry>? Sheet = null) : Page(Sheet is null ? Route.OfList(Name) : Route.OfSheet(Name, Sheet.Key), Name, null);

    /// <summary>A page of the sentences that name an actor whom too many name for one page.</summary>
    /// <param name="Actor">The actor.</param>
    /// <param name="Layout">All of them, laid out.</param>
    /// <param name="Sheet">What stands on the page.</param>
    public sealed record OfMentions(LinkedActor Actor, ListLayout<NamedIn> Layout, ListSheet<NamedIn> Sheet) : Page(Route.OfMentions(Actor.Entry, Sheet.Key), "mentions", null);

    /// <summary>A page of the board of claims.</summary>
    /// <param name="Number">Which, from 1.</param>
    /// <param name="Of">How many there are.</param>
    /// <param name="Claims">The claims on it.</param>
    public sealed record OfClaims(int Number, int Of, ImmutableArray<ClaimTarget> Claims) : Page(Route.OfClaims(Number), PageLists.Claims, null);

    /// <summary>The page that searches the dossier.</summary>
    public sealed record OfSearch() : Page(Route.Search, "search", null);

    /// <summary>The briefing on two printed pages.</summary>
    public sealed record OfBrief() : Page(Route.Brief, "brief", null);

    /// <summary>The whole briefing on one page, in reading order.</summary>
    public sealed record OfPrint() : Page(Route.Print, "print", null);

    /// <summary>What the marks of the site mean.</summary>
    public sealed record OfTerms() : Page(Route.Terms, "terms", null);

    /// <summary>What changed since an earlier build.</summary>
    public sealed record OfChanges() : Page(Route.Changes, "changes", null);

    /// <summary>What a browser draws for previews of links; it is no file of the site.</summary>
    public sealed record OfCard() : Page(Route.CardPage, "card", null);

    /// <summary>What a server shows for an address that leads nowhere.</summary>
    public sealed record OfNotFound() : Page(Route.NotFound, "404", null);

    /// <summary>An old address that leads on to a new one.</summary>
    public sealed record OfRedirect(Route Old, Entry Target) : Page(Old, "redirect", Target);
}

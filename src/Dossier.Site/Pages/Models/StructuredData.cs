using System.Text.Json.Nodes;
using Dossier.Dates;
using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Evidence;
using Dossier.FrontMatter.Values;
using Dossier.Graph;
using Dossier.Pages.Models.Parts;
using Dossier.Wording;

namespace Dossier.Pages.Models;

/// <summary>
/// What a page is about in the terms of schema.org, as JSON-LD for search engines and other programs. An exact value is
/// given only where the dossier has one: a day of publication that is certain, an event's date to its precision.
/// </summary>
internal sealed class StructuredData(ResolvedDossier dossier, DossierEvidence evidence, SiteWording wording, string? baseUrl)
{
    /// <summary>The data of a page; null for a page that search engines are not told of.</summary>
    public JsonObject? Of(Page page, string title)
    {
        if (!page.IsListed)
            return null;

        var graph = new JsonArray();
        var about = (page as Page.OfEntry)?.Entry.Match<JsonObject?>(
            article: article => Article(article, page.Route),
            actor: actor => Actor(actor, page.Route),
            @event: one => Event(one, page.Route),
            page: _ => null,
            home: home => WebSite(home, page.Route));
        if (about is not null)
            graph.Add((JsonNode)about);

        if (page.Route != Route.Home)
            graph.Add((JsonNode)Breadcrumbs(page, title));

        return new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph };
    }

    private JsonObject WebSite(LinkedHome home, Route on) => new JsonObject { ["@type"] = "WebSite", ["@id"] = Name(home.Entry, on), ["name"] = dossier.Settings.Title, ["url"] = Address(on, on) }
        .With("description", dossier.Settings.Subtitle)
        .With("abstract", PlainText.Of(home.BottomLine))
        .With("inLanguage", wording.Language);

    private JsonObject Breadcrumbs(Page page, string title)
    {
        (string Name, Route Route)[] list = page.List is { } name ? [(wording.Word("lists", name), Route.OfList(name))] : [];
        (string Name, Route Route)[] steps = [(dossier.Settings.Title, Route.Home), .. list, (title, page.Route)];
        return new JsonObject
        {
            ["@type"] = "BreadcrumbList",
            ["itemListElement"] = new JsonArray([.. steps.Select((step, at) => new JsonObject
            {
                ["@type"] = "ListItem",
                ["position"] = at + 1,
                ["name"] = step.Name,
                ["item"] = Address(step.Route, page.Route),
            })]),
        };
    }

    /// <summary>The article itself, wherever it was published; this site's page is the page about it.</summary>
    private JsonObject Article(LinkedArticle article, Route on)
    {
        var entry = article.Entry;
        return new JsonObject { ["@type"] = "NewsArticle", ["@id"] = Name(entry, on), ["headline"] = entry.Title.Value }
            .With("mainEntityOfPage", Address(on, on))
            .With("url", entry.Url?.Value)
            .With("archivedAt", entry.ArchivedUrl?.Value)
            .With("description", entry.Dek?.Value)
            .With("abstract", PlainText.Of(article.Summary))
            .With("inLanguage", dossier.LanguageOf(entry))
            .With("datePublished", entry.Date is { Value: { Precision: EdtfPrecision.Day, Qualifier: EdtfQualifier.Certain } day } ? day.Text : null)
            .With("publisher", article.Outlet is null ? null : Reference(article.Outlet, on))
            .With("author", Byline(article.Author, on))
            .With("translator", Byline(article.Translator, on))
            .WithAll("isBasedOn", article.BasedOn.Select(source => BasedOn(source, on)))
            .WithAll("about", article.About.Select(subject => Reference(subject, on)))
            .WithAll("mentions", article.Named.Where(actor => !article.About.Contains(actor)).Select(actor => Reference(actor, on)));
    }

    /// <summary>What an article takes its news from is a work: an outlet stands for some work that it published.</summary>
    private JsonObject BasedOn(Entry source, Route on) => source is Actor outlet
        ? new JsonObject { ["@type"] = "CreativeWork", ["publisher"] = Reference(outlet, on) }
        : Reference(source, on);

    private JsonObject? Byline(Byline? byline, Route on) => byline switch
    {
        Graph.Byline.Known known => Reference(known.Actor, on),
        Graph.Byline.Named named => new JsonObject { ["@type"] = "Person", ["name"] = named.Words },
        null => null,
    };

    /// <summary>Where other registers tell of an actor.</summary>
    private static IEnumerable<JsonNode> SameAs(Actor entry)
    {
        var item = entry.Wikidata is null ? null : ExternalIdScheme.Wikidata.AddressOf(entry.Wikidata.Value);
        return entry.Ids.Select(id => id.Address).Prepend(item).OfType<string>().Select(address => (JsonNode)address);
    }

    private JsonObject Actor(LinkedActor actor, Route on)
    {
        var entry = actor.Entry;
        var node = Reference(entry, on)
            .With("url", Address(on, on))
            .WithAll("alternateName", entry.Aliases.Concat(entry.PreviousNames).Select(name => JsonValue.Create(name.Value)))
            .With("disambiguatingDescription", entry.Description?.Value)
            .With("description", PlainText.Of(actor.Summary))
            .WithAll("sameAs", SameAs(entry));
        return entry.Type.Value switch
        {
            ActorType.Person => node.WithAll("hasOccupation", actor.Positions.Select(Position)),
            ActorType.Media => node.With("ownershipFundingInfo", PlainText.Of(actor.Ownership)),
            ActorType.Organization or ActorType.Government or ActorType.State or ActorType.ArmedGroup or ActorType.Community => node,
        };
    }

    /// <summary>An office with its dates: schema.org puts a role between a person and an occupation for that.</summary>
    private static JsonObject Position(LinkedPosition position)
    {
        var title = position.Of is null ? position.Position.Title.Value : $"{position.Position.Title.Value}, {position.Of.Label}";
        return new JsonObject { ["@type"] = "Role", ["hasOccupation"] = new JsonObject { ["@type"] = "Occupation", ["name"] = title } }
            .With("startDate", Moment(position.Position.From?.Value))
            .With("endDate", Moment(position.Position.To?.Value));
    }

    private JsonObject Event(LinkedEvent one, Route on)
    {
        var entry = one.Entry;
        var date = entry.Date?.Value;
        return Reference(entry, on)
            .With("url", Address(on, on))
            .WithAll("sameAs", entry.Ids.Select(id => id.Address).OfType<string>().Select(address => (JsonNode)address))
            .With("description", PlainText.Of(one.Summary))
            .With("startDate", Moment(date?.Precision == EdtfPrecision.Interval ? date.Start : date))
            .With("endDate", Moment(date?.Precision == EdtfPrecision.Interval ? date.End : date))
            .With("eventStatus", entry.Status?.Value == EventStatus.Planned ? "https://schema.org/EventScheduled" : null)
            .With("location", Place(entry))
            .WithAll("about", one.Participants.Select(participant => Reference(participant.Actor, on)))
            .With("superEvent", one.PartOf is null ? null : Reference(one.PartOf, on))
            .WithAll("subEvent", one.Parts.Select(part => Reference(part, on)))
            .WithAll("subjectOf", one.Claims.Select(claim => Claim(evidence.Of(claim.Claim), on)));
    }

    private static JsonObject? Place(Event one)
    {
        var country = one.Country is null ? null : new JsonObject { ["@type"] = "PostalAddress", ["addressCountry"] = one.Country.Value };
        return one.Place is null && country is null
            ? null
            : new JsonObject { ["@type"] = "Place" }.With("name", one.Place?.Value).With("address", country);
    }

    /// <summary>A claim, who makes it, and the articles it stands in. Whether it is true is not for this site to say.</summary>
    private JsonObject Claim(WeighedClaim claim, Route on)
    {
        TracedStatement[] made = [.. claim.Saying(StanceMeaning.Supports)];
        Article[] articles = [.. made.Select(said => said.Article).Distinct()];
        return new JsonObject { ["@type"] = "Claim", ["@id"] = Address(on, on, Route.AnchorOf(claim.Claim.Claim)) }
            .With("text", PlainText.Of(claim.Claim.Text))
            .WithAll("author", made.SelectMany(Authors).Distinct().Select(speaker => Reference(speaker, on)))
            .WithAll("appearance", articles.Select(article => Reference(article, on)))
            .With("firstAppearance", First(articles) is { } first ? Reference(first, on) : null);
    }

    /// <summary>Who makes a claim: the speaker, or where that one is not heard, who tells of it.</summary>
    private static IEnumerable<Actor> Authors(TracedStatement said) =>
        said.Statement.Speaker is not { } speaker ? [] : said.IsFirstHand ? [speaker] : said.Origin.Candidates.OfType<Actor>();

    /// <summary>The article that has a claim first: the only one, or the earliest where the day of each is certain and no two share it.</summary>
    private static Article? First(Article[] articles)
    {
        if (articles.Length < 2)
            return articles.FirstOrDefault();

        var dated = articles.Where(article => article.Date?.Value is { Precision: EdtfPrecision.Day, Qualifier: EdtfQualifier.Certain }).OrderBy(article => article.Date!.Value).ToArray();
        return dated.Length == articles.Length && !dated[0].Date!.Value.Equals(dated[1].Date!.Value) ? dated[0] : null;
    }

    /// <summary>What another entry is called, and its name for programs, by which they know it on every page.</summary>
    private JsonObject Reference(Entry entry, Route on) => dossier.Of(entry).Match(
        article: article => new JsonObject { ["@type"] = "NewsArticle", ["@id"] = Name(entry, on), ["headline"] = article.Entry.Title.Value }
            .With("publisher", article.Outlet is { } outlet ? Node(TypeOf(outlet), outlet, on) : null),
        actor: actor => Node(TypeOf(actor.Entry), entry, on),
        @event: _ => Node("Event", entry, on),
        page: _ => Node("WebPage", entry, on),
        home: _ => Node("WebPage", entry, on));

    private JsonObject Node(string type, Entry entry, Route on) => new() { ["@type"] = type, ["@id"] = Name(entry, on), ["name"] = entry.Label };

    /// <summary>The name of what an entry is about (RFC 3986, section 3.5): the same on every page and in every language, and no address of a page.</summary>
    private string Name(Entry entry, Route on) => Address(dossier.Settings.TranslatedFrom is null ? Route.Of(entry) : Route.Of(entry).FromTranslation, on, Route.Subject);

    private static string TypeOf(Actor actor) => actor.Type.Value switch
    {
        ActorType.Person => "Person",
        ActorType.Government => "GovernmentOrganization",
        ActorType.State => "Country",
        ActorType.Media => "NewsMediaOrganization",
        // Sunnis are no organization, and schema.org has no word for a community.
        ActorType.Community => "Thing",
        ActorType.Organization or ActorType.ArmedGroup => "Organization",
    };

    /// <summary>A date as ISO 8601 has it, to its precision; null where its editor is not certain of it.</summary>
    private static string? Moment(EdtfDate? date) => date switch
    {
        { Qualifier: EdtfQualifier.Certain, Precision: EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year } => date.Text,
        { Qualifier: EdtfQualifier.Certain, Precision: EdtfPrecision.DayUnknown, Lower: { } day } => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        { Qualifier: EdtfQualifier.Certain, Precision: EdtfPrecision.MonthUnknown or EdtfPrecision.MonthAndDayUnknown, Lower: { } day } => day.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => null,
    };

    private string Address(Route route, Route on, string? anchor = null) => route.In(on, baseUrl, anchor);
}

using Dossier.Entries.Actors;
using Dossier.Entries.Site;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages;
using Dossier.Wording;

namespace Dossier.Exports.Search;

/// <summary>
/// Dossier to what a search can find. In: the dossier. Out: a document for every page of it, by kind and then in the order of
/// the lists, holding nothing that the pages do not publish.
/// </summary>
internal sealed class SearchDocuments(ResolvedDossier dossier, DossierEvidence evidence, SiteWording wording)
{
    /// <summary>Every document.</summary>
    public ImmutableArray<SearchDocument> All() =>
    [
        .. dossier.Entries.AsParallel().AsOrdered().Select(entry => entry.Match(Of, Of, Of, Of, Of)).AsEnumerable()
            .Concat(dossier.Topics.Select(Of)).OrderBy(document => document.Kind),
    ];

    private SearchDocument Of(LinkedActor actor)
    {
        var entry = actor.Entry;
        var other = entry.WeakAliases.Concat(entry.PreviousNames);
        var names = entry.Aliases.Concat(other).Select(name => name.Value).Distinct(StringComparer.Ordinal);
        return new SearchDocument
        {
            Kind = DocumentKind.Actor,
            Title = entry.Name.Value,
            Address = Address(Route.Of(entry)),
            Line = Line(wording.Word("actor_types", ActorTypes.Vocabulary.WordOf(entry.Type.Value)), entry.Description?.Value),
            Headings =
            [
                new Heading(HeadingField.Name, entry.Name.Value),
                .. entry.Aliases.Select(name => new Heading(HeadingField.Alias, name.Value)),
                .. other.Select(name => new Heading(HeadingField.OtherName, name.Value)),
            ],
            Passages =
            [
                .. SearchExcerpts.OfWords(string.Join(" · ", names)),
                .. SearchExcerpts.OfWords(entry.Description?.Value),
                .. SearchExcerpts.InLine(actor.Summary),
                .. SearchExcerpts.Of(actor.Body),
            ],
        };
    }

    private SearchDocument Of(LinkedEvent one) => new()
    {
        Kind = DocumentKind.Event,
        Title = one.Entry.Title.Value,
        Address = Address(Route.Of(one.Entry)),
        Line = Line(one.Entry.Date?.Value.Describe(wording.Dates) ?? one.Entry.DateText?.Value, one.Entry.Place?.Value),
        Headings = [new Heading(HeadingField.Title, one.Entry.Title.Value)],
        Passages =
        [
            .. SearchExcerpts.InLine(one.Summary),
            .. one.Claims.SelectMany(claim => SearchExcerpts.InLine(claim.Text, Route.AnchorOf(claim.Claim))),
            .. SearchExcerpts.Of(one.Body),
        ],
    };

    private static SearchDocument Of(LinkedTopic topic) => new()
    {
        Kind = DocumentKind.Topic,
        Title = topic.Topic.Title,
        Address = Address(Route.OfTopic(topic.Topic.Id.Value)),
        Line = "",
        Headings = [new Heading(HeadingField.Name, topic.Topic.Title)],
        Passages = [],
    };

    private static SearchDocument Of(LinkedHome home) => new()
    {
        Kind = DocumentKind.Page,
        Title = home.Entry.Title.Value,
        Address = Address(Route.Home),
        Line = "",
        Headings = [new Heading(HeadingField.Title, home.Entry.Title.Value)],
        Passages =
        [
            .. SearchExcerpts.InLine(home.BottomLine),
            .. home.Judgements.SelectMany(judgement => SearchExcerpts.InLine(judgement.Text)),
            .. home.Alternatives.Concat(home.Gaps).Concat(home.Indicators).SelectMany(text => SearchExcerpts.InLine(text)),
            .. SearchExcerpts.Of(home.Body),
        ],
    };

    private static SearchDocument Of(LinkedPage page) => new()
    {
        Kind = DocumentKind.Page,
        Title = page.Entry.Title.Value,
        Address = Address(Route.Of(page.Entry)),
        Line = "",
        Headings = [new Heading(HeadingField.Title, page.Entry.Title.Value)],
        Passages = [.. SearchExcerpts.InLine(page.Summary), .. SearchExcerpts.Of(page.Body)],
    };

    private SearchDocument Of(LinkedArticle article)
    {
        var entry = article.Entry;
        return new SearchDocument
        {
            Kind = DocumentKind.Article,
            Title = entry.Title.Value,
            Address = Address(Route.Of(entry)),
            Line = Line(article.Outlet?.Name.Value, entry.Date?.Value.Describe(wording.Dates)),
            Language = entry.Language?.Value is { } language && language != wording.Language ? language : null,
            Headings = [new Heading(HeadingField.Title, entry.Title.Value)],
            Passages =
            [
                .. SearchExcerpts.OfWords(entry.Dek?.Value),
                .. SearchExcerpts.InLine(article.Summary),
                // The rest of the text must reach no published file.
                .. dossier.Settings.PublishText == PublishedText.Full ? SearchExcerpts.Of(article.Body) : SearchExcerpts.Quoted(evidence.UsesOf(entry)),
            ],
        };
    }

    private static string Address(Route route) => ShardSet.AddressFromRoot(route);

    private static string Line(params ReadOnlySpan<string?> parts)
    {
        var line = "";
        foreach (var part in parts)
            line = string.IsNullOrEmpty(part) ? line : line.Length == 0 ? part : $"{line} · {part}";

        return line;
    }
}

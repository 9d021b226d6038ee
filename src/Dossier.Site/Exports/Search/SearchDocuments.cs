using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Events;
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
            .Concat(dossier.Topics.Select(Of)).Concat(dossier.Events.Any(one => !one.Claims.IsEmpty) ? [Board()] : []).OrderBy(document => document.Kind),
    ];

    private SearchDocument Of(LinkedActor actor)
    {
        var entry = actor.Entry;
        var other = entry.WeakAliases.Concat(entry.PreviousNames);
        var names = entry.Aliases.Concat(other).Select(name => name.Value).Distinct(StringComparer.Ordinal);
        var found = Titled(
            DocumentKind.Actor,
            entry,
            Line(wording.Word("actor_types", ActorTypes.Vocabulary.WordOf(entry.Type.Value)), entry.Description?.Value),
            [
                .. SearchExcerpts.OfWords(string.Join(" · ", names)),
                .. SearchExcerpts.OfWords(entry.Description?.Value),
                .. SearchExcerpts.InLine(actor.Summary),
                .. SearchExcerpts.Of(actor.Body),
                .. Unknown(actor.Gaps),
            ]);
        return found with
        {
            Headings =
            [
                new Heading(HeadingField.Name, entry.Name.Value),
                .. entry.Aliases.Select(name => new Heading(HeadingField.Alias, name.Value)),
                .. other.Select(name => new Heading(HeadingField.OtherName, name.Value)),
                .. Facts(actor.Positions.Select(position => $"{position.Position.Title.Value} {position.Of?.Name.Value}")),
            ],
        };
    }

    private SearchDocument Of(LinkedEvent one)
    {
        ImmutableArray<WeighedClaim> claims = [.. one.Claims.Select(claim => evidence.Of(claim.Claim))];
        var states = claims.Select(StateOf).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        var contested = claims.Any(claim => claim.State is ClaimState.Contested && StateOf(claim) is not null) ? wording.Word("claim_states", "contested") : null;
        var date = one.Entry.Date?.Value;
        var found = Titled(
            DocumentKind.Event,
            one.Entry,
            Line(date?.Describe(wording.Dates) ?? one.Entry.DateText?.Value, one.Entry.Place?.Value, contested, Differing(one.Entry)),
            [
                .. SearchExcerpts.InLine(one.Summary),
                .. evidence.QuestionsOf(one.Entry).Where(question => question.Event == one.Entry).SelectMany(question =>
                    SearchExcerpts.OfWords($"{wording.Word("accounts", "states", AccountWording.Word(question.State))}{wording.Word("marks", "colon")}{question.Question.Ask.Value}", Route.AnchorOf(question))),
                .. claims.SelectMany(claim => SearchExcerpts.OfWords(Said(claim), Route.AnchorOf(claim.Claim.Claim))),
                .. one.Figures.SelectMany(figure => SearchExcerpts.OfWords(
                    $"{FigureWording.Measure(figure.Figure, wording)}: {figure.Figure.Words?.Value ?? FigureWording.Number(figure.Figure, wording)}")),
                .. SearchExcerpts.Of(one.Body),
                .. Unknown(one.Gaps),
            ]);
        return found with
        {
            Headings = [.. found.Headings, .. Facts([one.Entry.Place?.Value, .. states, .. DateTerms.YearsOf(date)])],
            Dates = DateTerms.Of(date),
        };
    }

    private string? Differing(Event one) =>
        evidence.QuestionsOf(one).Any(question => question.State == AccountsState.Differ) ? wording.Word("accounts", "states", "differ") : null;

    /// <summary>The sentence of a claim. One that is no fact says first what it is, and whose; one that is weaker or stronger than most, how it stands.</summary>
    private string? Said(WeighedClaim claim)
    {
        string?[] before = [StateOf(claim), AccountWording.Kind(claim, wording)];
        var text = PlainText.Of(claim.Claim.Text);
        return before.Any(part => part is not null) ? $"{string.Join(" · ", before.OfType<string>())}{wording.Word("marks", "colon")}{text}" : text;
    }

    /// <summary>How a claim stands; null where its kind says that, and where it has one source as most claims have: a search for that would find everything.</summary>
    private string? StateOf(WeighedClaim claim) =>
        claim.State is ClaimState.SingleSource || !AccountWording.ShowsState(claim) ? null : wording.Word("claim_states", ClaimWording.Word(claim.State));

    private static IEnumerable<Heading> Facts(IEnumerable<string?> facts) => facts.OfType<string>().Select(fact => new Heading(HeadingField.Fact, fact));

    /// <summary>What the editors say is not known. What the build finds is the same sentence on many pages, and is not searched.</summary>
    private static IEnumerable<SearchExcerpt> Unknown(ImmutableArray<LinkedProse> gaps) => gaps.SelectMany(gap => SearchExcerpts.InLine(gap));

    private static SearchDocument Of(LinkedTopic topic) => new()
    {
        Kind = DocumentKind.Topic,
        Title = topic.Topic.Title,
        Address = ShardSet.AddressFromRoot(Route.OfTopic(topic.Topic.Id.Value)),
        Line = "",
        Headings = [new Heading(HeadingField.Name, topic.Topic.Title)],
        Passages = [.. SearchExcerpts.InLine(topic.BottomLine), .. topic.Gaps.SelectMany(gap => SearchExcerpts.InLine(gap))],
    };

    /// <summary>The board of claims, which is found by the names of the states.</summary>
    private SearchDocument Board()
    {
        var claims = dossier.Events.SelectMany(one => one.Claims).Select(claim => evidence.Of(claim.Claim)).ToArray();
        var states = claims.Where(AccountWording.ShowsState).CountBy(claim => ClaimWording.Word(claim.State)).OrderBy(state => state.Key, StringComparer.Ordinal)
            .Select(state => (Name: wording.Word("claim_states", state.Key), Count: state.Value)).ToArray();
        var title = wording.Word("lists", PageLists.Claims);
        return new SearchDocument
        {
            Kind = DocumentKind.Page,
            Title = title,
            Address = ShardSet.AddressFromRoot(Route.OfClaims(1)),
            Line = wording.Count("claims", claims.Length),
            Headings = [new Heading(HeadingField.Name, title), .. states.Select(state => new Heading(HeadingField.OtherName, state.Name))],
            Passages = [.. SearchExcerpts.OfWords(string.Join(" · ", states.Select(state => $"{state.Name}{wording.Word("marks", "colon")}{state.Count.ToString(CultureInfo.InvariantCulture)}")))],
        };
    }

    private static SearchDocument Of(LinkedHome home) => Titled(
        DocumentKind.Page,
        home.Entry,
        "",
        [
            .. SearchExcerpts.InLine(home.BottomLine),
            .. home.Judgements.SelectMany(judgement => judgement.Texts).SelectMany(text => SearchExcerpts.InLine(text)),
            .. home.Alternatives.Concat(home.Gaps).Concat(home.Indicators).SelectMany(text => SearchExcerpts.InLine(text)),
            .. SearchExcerpts.Of(home.Body),
        ]);

    private static SearchDocument Of(LinkedPage page) =>
        Titled(DocumentKind.Page, page.Entry, "", [.. SearchExcerpts.InLine(page.Summary), .. SearchExcerpts.Of(page.Body)]);

    private SearchDocument Of(LinkedArticle article)
    {
        var entry = article.Entry;
        var found = Titled(
            DocumentKind.Article,
            entry,
            Line(article.Outlet?.Name.Value, entry.Date?.Value.Describe(wording.Dates) ?? wording.Word("print", "no_date")),
            [
                .. SearchExcerpts.OfWords(entry.Dek?.Value, "dek"),
                .. SearchExcerpts.OfWords(entry.Caption?.Value, "caption"),
                .. SearchExcerpts.OfWords(entry.Disclaimer?.Value, "disclaimer"),
                .. SearchExcerpts.InLine(article.Summary),
                // The rest of the text must reach no published file.
                .. dossier.Settings.PublishText == PublishedText.Full ? SearchExcerpts.Of(article.Text) : SearchExcerpts.Quoted(evidence.UsesOf(entry)),
                .. Unknown(article.Gaps),
            ]);
        return found with
        {
            Headings = [.. found.Headings, .. Facts([article.Outlet?.Name.Value, .. DateTerms.YearsOf(entry.Date?.Value)])],
            Dates = DateTerms.Of(entry.Date?.Value),
            Language = dossier.LanguageOf((Entry)entry) is { } language && language != wording.Language ? language : null,
        };
    }

    /// <summary>An entry that is found by its title.</summary>
    private static SearchDocument Titled(DocumentKind kind, Entry entry, string line, ImmutableArray<SearchExcerpt> passages) => new()
    {
        Kind = kind,
        Title = entry.Label,
        Address = ShardSet.AddressFromRoot(Route.Of(entry)),
        Line = line,
        Headings = [new Heading(HeadingField.Title, entry.Label)],
        Passages = passages,
    };

    private static string Line(params string?[] parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
}

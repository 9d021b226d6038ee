using System.Collections.Concurrent;
using Dossier.Entries;
using Dossier.Entries.Actors;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Entries.Site;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages.Models.Extras;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Parts;

/// <summary>
/// What any page shows of an entry that is not its own: a name, a date, a line, a link. Each card is made when it is first
/// shown, is the same object wherever the entry is shown, and cannot be changed by a template.
/// </summary>
internal sealed class EntryCards(ResolvedDossier dossier, DossierEvidence evidence, SiteWording wording)
{
    /// <summary>About how many fields the model of an entry's own page has, a card's among them.</summary>
    public const int MostFields = 48;

    private static readonly ScriptObject _own = new ScriptObject { ["language"] = null, ["dir"] = null }.Frozen();

    private readonly ConcurrentDictionary<string, ScriptObject> _languages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Entry, ScriptObject> _cards = new();
    private readonly ConcurrentDictionary<Claim, ScriptObject> _claims = new();
    private readonly FrozenDictionary<string, ScriptObject> _topics =
        dossier.Topics.ToFrozenDictionary(topic => topic.Topic.Id.Value, topic => Topic(topic, dossier).Frozen(), StringComparer.Ordinal);

    /// <summary>How much of the articles' text is published.</summary>
    public PublishedText PublishText => dossier.Settings.PublishText;

    /// <summary>What the dossier is called.</summary>
    public string SiteTitle => dossier.Settings.Title;

    /// <summary>The card of an entry; null for none.</summary>
    public ScriptObject? Of(Entry? entry) => entry is null ? null : Card(entry);

    public ScriptArray Of(IEnumerable<Entry> entries) => [.. entries.Select(entry => (object)Card(entry))];

    public ScriptArray Of(IEnumerable<Topic> topics) => [.. topics.Select(topic => (object)_topics[topic.Id.Value])];

    public ScriptObject Of(ClaimTarget target) => _claims.TryGetValue(target.Claim, out var card) ? card
        : _claims.GetOrAdd(target.Claim, claim => ClaimModel.Card(evidence.Of(claim), evidence.QuestionsOf(claim), wording).Frozen());

    /// <summary>The questions that a claim answers.</summary>
    public ImmutableArray<WeighedQuestion> QuestionsOf(Claim claim) => evidence.QuestionsOf(claim);

    /// <summary>The fields of an article's card, as the beginning of a larger model that has room for so many.</summary>
    public ScriptObject Article(LinkedArticle article, int capacity = 13)
    {
        Claim[] claims = [.. article.Statements.Select(said => said.Target.Claim).Distinct()];
        return new(capacity)
        {
            ["kind"] = article.Entry.Kind.Name,
            ["extra"] = ExtraMembers.Of(article.Entry.Publication.Extra),
            ["id"] = article.Entry.Id,
            ["title"] = article.Entry.Title.Value,
            ["href"] = new PageLink(Route.Of(article.Entry)),
            ["date"] = DateModel.Of(article.Entry.Date, wording),
            ["outlet"] = Of(article.Outlet),
            ["language"] = dossier.LanguageOf((Entry)article.Entry),
            ["dir"] = DirectionOf(dossier.LanguageOf((Entry)article.Entry)),
            ["words_in"] = In(dossier.LanguageOf(article.Entry)),
            ["summary"] = Prose(article.Summary, ProseForm.Inline),
            ["claim_marks"] = ClaimModel.Marks([.. claims.Select(evidence.Of)], wording),
            ["questions"] = QuestionModel.Cards(claims.SelectMany(claim => evidence.QuestionsOf(claim)).Distinct(), wording),
        };
    }

    /// <summary>The language of an article's own words; null where it is the dossier's.</summary>
    public string? LanguageOf(Article article) => dossier.LanguageOf(article);

    /// <summary>A language as a model's value, for the partial <c>lang</c>: none where the words are in that of the dossier.</summary>
    public ScriptObject In(string? language) => language is null ? _own
        : _languages.GetOrAdd(language, tag => new ScriptObject { ["language"] = tag, ["dir"] = SiteWording.DirectionOf(tag) }.Frozen());

    private static string? DirectionOf(string? language) => language is null ? null : SiteWording.DirectionOf(language);

    /// <summary>A link to a paragraph of an article, or to the article where the paragraph is not published.</summary>
    public PageLink Paragraph(Article article, string? anchor) =>
        new(Route.Of(article), anchor is not null && IsPublished(article, anchor) ? anchor : null);

    /// <summary>Whether a paragraph reaches a published file: always, or with <c>publish_text: quotes</c> where it is quoted.</summary>
    private bool IsPublished(Article article, string anchor) =>
        PublishText == PublishedText.Full || DisplayText.IsAnchor(anchor) || evidence.UsesOf(article).Any(paragraph => paragraph.Anchor == anchor);

    private ScriptObject Card(Entry entry) => _cards.TryGetValue(entry, out var card) ? card : _cards.GetOrAdd(entry, shown => dossier.Of(shown).Match(article => Article(article), actor => Actor(actor), one => Event(one), PageFields, HomeFields).Frozen());

    /// <summary>The fields of an actor's card, as the beginning of a larger model that has room for so many.</summary>
    public ScriptObject Actor(LinkedActor actor, int capacity = 10) => new(capacity)
    {
        ["kind"] = actor.Entry.Kind.Name,
        ["extra"] = ExtraMembers.Of(actor.Entry.Publication.Extra),
        ["id"] = actor.Entry.Id,
        ["name"] = actor.Entry.Name.Value,
        ["title"] = actor.Entry.Name.Value,
        ["href"] = new PageLink(Route.Of(actor.Entry)),
        ["type"] = ActorTypes.Vocabulary.WordOf(actor.Entry.Type.Value),
        ["description"] = actor.Entry.Description?.Value,
        ["language"] = dossier.LanguageOf(actor.Entry),
        ["dir"] = DirectionOf(dossier.LanguageOf(actor.Entry)),
    };

    /// <summary>The fields of an event's card, as the beginning of a larger model that has room for so many.</summary>
    public ScriptObject Event(LinkedEvent one, int capacity = 19)
    {
        WeighedClaim[] claims = [.. one.Claims.Select(claim => evidence.Of(claim.Claim))];
        return new ScriptObject(capacity)
        {
            ["kind"] = one.Entry.Kind.Name,
            ["extra"] = ExtraMembers.Of(one.Entry.Publication.Extra),
            ["id"] = one.Entry.Id,
            ["title"] = one.Entry.Title.Value,
            ["href"] = new PageLink(Route.Of(one.Entry)),
            ["date"] = DateModel.Of(one.Entry.Date, wording),
            ["date_text"] = one.Entry.DateText?.Value,
            ["date_basis"] = one.Entry.DateBasis is { } basis ? DateBases.Vocabulary.WordOf(basis.Value) : null,
            ["place"] = one.Entry.Place?.Value,
            ["country"] = one.Entry.Country?.Value,
            ["type"] = one.Entry.Type is { } type ? EventTypes.Vocabulary.WordOf(type.Value) : null,
            ["status"] = one.Entry.Status is { } status ? EventStatuses.Vocabulary.WordOf(status.Value) : null,
            ["summary"] = Prose(one.Summary, ProseForm.Inline),
            ["claim_states"] = ClaimModel.States(claims),
            ["claim_marks"] = ClaimModel.Marks(claims, wording),
            ["claim_kinds"] = ClaimModel.Kinds(claims),
            ["questions"] = QuestionModel.Cards(evidence.QuestionsOf(one.Entry), wording),
            ["language"] = dossier.LanguageOf(one.Entry),
            ["dir"] = DirectionOf(dossier.LanguageOf(one.Entry)),
        };
    }

    private ScriptObject HomeFields(LinkedHome home) => new()
    {
        ["kind"] = home.Entry.Kind.Name,
        ["extra"] = ExtraMembers.Of(home.Entry.Publication.Extra),
        ["id"] = home.Entry.Id,
        ["title"] = home.Entry.Title.Value,
        ["language"] = dossier.LanguageOf(home.Entry),
        ["dir"] = DirectionOf(dossier.LanguageOf(home.Entry)),
        ["href"] = new PageLink(Route.Home),
    };

    private ScriptObject PageFields(LinkedPage page) => new()
    {
        ["kind"] = page.Entry.Kind.Name,
        ["extra"] = ExtraMembers.Of(page.Entry.Publication.Extra),
        ["id"] = page.Entry.Id,
        ["title"] = page.Entry.Title.Value,
        ["language"] = dossier.LanguageOf(page.Entry),
        ["dir"] = DirectionOf(dossier.LanguageOf(page.Entry)),
        ["href"] = new PageLink(Route.Of(page.Entry)),
        ["summary"] = Prose(page.Summary, ProseForm.Inline),
    };

    public static ScriptObject Topic(LinkedTopic topic, ResolvedDossier dossier) => new()
    {
        ["kind"] = "topic",
        ["id"] = topic.Topic.Id.Value,
        ["title"] = topic.Topic.Title,
        ["href"] = new PageLink(Route.OfTopic(topic.Topic.Id.Value)),
        ["count"] = topic.Articles.Length + topic.Events.Length,
        ["bottom_line"] = Prose(topic.BottomLine, ProseForm.Inline),
        ["language"] = dossier.LanguageOf(topic.Topic),
        ["dir"] = DirectionOf(dossier.LanguageOf(topic.Topic)),
    };

    /// <summary>A text as a model's value; null for none.</summary>
    public static ProseText? Prose(LinkedProse? prose, ProseForm form) => prose is null || prose.Prose.IsEmpty ? null : new ProseText(prose, form);

    /// <summary>Texts as a model's value, each to be printed in a line.</summary>
    public static ScriptArray Proses(ImmutableArray<LinkedProse> proses) => [.. proses.Select(prose => (object)new ProseText(prose, ProseForm.Inline))];
}

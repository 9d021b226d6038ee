using Dossier.Entries;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Pages.Lists;
using Dossier.Pages.Models.Parts;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Overviews;

/// <summary>
/// The board of claims as its template sees it: how all claims stand, what they can be filtered by, and a page of them, each with
/// who says so and who denies it.
/// </summary>
internal sealed class BoardModel(ResolvedDossier dossier, DossierEvidence evidence, EntryCards cards, SourceModel sources, SiteWording wording)
{
    /// <summary>How many names a choice offers, those with most claims: more make the page long and the choice useless.</summary>
    private const int MostNames = 300;

    private readonly Lazy<WeighedClaim[]> _all = new(() => [.. dossier.Events.SelectMany(one => one.Claims).Select(claim => evidence.Of(claim.Claim))]);

    /// <summary>How all claims of the dossier stand.</summary>
    public ScriptObject Totals() => ClaimModel.Totals(_all.Value);

    /// <summary>A page of the board. The first has the filters; where it is the only one, its rows say what they are filtered by.</summary>
    public ScriptObject Of(Page.OfClaims page) => new()
    {
        ["totals"] = Totals(),
        ["number"] = page.Number,
        ["pages"] = new ScriptArray(Enumerable.Range(1, page.Of).Select(number => (object)new ScriptObject { ["number"] = number, ["href"] = new PageLink(Route.OfClaims(number)) })),
        ["filters"] = page.Number == 1 && _all.Value.Length > 0 ? Filters([.. _all.Value.Select(claim => ClaimFacets.Of(dossier, evidence, claim))]) : null,
        ["rows"] = new ScriptArray(page.Claims.Select(claim => (object)Row(claim, isWhole: page.Of == 1))),
    };

    private ScriptObject Row(ClaimTarget target, bool isWhole)
    {
        var claim = evidence.Of(target.Claim);
        TracedStatement[] told = [.. claim.Statements.OrderBy(said => said.Meaning).Take(ClaimPages.MostStatements)];
        return new ScriptObject
        {
            ["claim"] = cards.Of(target),
            ["event"] = cards.Of(target.Event),
            ["facets"] = isWhole ? Facets(ClaimFacets.Of(dossier, evidence, claim)) : null,
            ["says"] = new ScriptArray(told.Where(said => said.Meaning == StanceMeaning.Supports).Select(Statement)),
            ["denies"] = new ScriptArray(told.Where(said => said.Meaning != StanceMeaning.Supports).Select(Statement)),
            ["more"] = claim.Statements.Length - told.Length,
        };
    }

    private static ScriptArray Facets(ClaimFacets facets) => ListModel.Pairs(ListFacets.Of(facets));

    /// <summary>A statement in short: its stance, whose word it is and where it stands.</summary>
    private ScriptObject Statement(TracedStatement said)
    {
        var source = ClaimFacets.SourceOf(dossier, said.Article);
        var voice = said.Statement.Speaker is null ? [new ChainPhrase(wording.Isolated(NameOf(source)), source)] : ChainWording.Attribution(said.Chain, wording);
        return new ScriptObject
        {
            ["stance"] = Stances.Vocabulary.WordOf(said.Statement.Statement.Stance.Value),
            ["attribution"] = sources.Phrases(voice),
            ["voices"] = said.Statement.Speaker is { } speaker ? $"{speaker.Id} {source.Id}" : source.Id,
            ["article"] = cards.Of(said.Article),
            ["source"] = said.Statement.Speaker is null ? null : NameOf(source),
            ["quote"] = said.Statement.Statement.Quote is { } quote ? Shortening.Of(quote.Value, ClaimPages.LongestQuotation) : null,
            ["href"] = cards.Paragraph(said.Article, said.Statement.Passage?.Block.Anchor),
        };
    }

    private string NameOf(Entry source) => source is Article ? ClaimWording.TitleOf(source, wording) : source.Label;

    private ScriptObject Filters(ClaimFacets[] claims) => new()
    {
        ["states"] = InOrder(ClaimModel.States(_all.Value), "state", state => wording.Word("claim_states", state)),
        ["kinds"] = InOrder(
            [.. claims.CountBy(claim => claim.Kind).OrderBy(kind => ClaimKinds.Vocabulary.Words.IndexOf(kind.Key)).Select(kind => (object)new ScriptObject { ["kind"] = kind.Key, ["count"] = kind.Value })],
            "kind",
            kind => wording.Word("claim_kinds", kind)),
        ["topics"] = new ScriptArray(dossier.Topics.Select(topic => (topic.Topic, Count: claims.Count(claim => claim.Topics.Contains(topic.Topic.Id.Value)))).Where(topic => topic.Count > 0)
            .Select(topic => (object)Choice(topic.Topic.Id.Value, topic.Topic.Title, topic.Count))),
        ["disputes"] = new ScriptArray(((string[])[ClaimFacets.Differ, ClaimFacets.Denied]).Select(dispute => (Dispute: dispute, Count: claims.Count(claim => claim.Disputes.Contains(dispute))))
            .Where(dispute => dispute.Count > 0).Select(dispute => (object)Choice(dispute.Dispute, wording.Word("claims", dispute.Dispute), dispute.Count))),
        ["actors"] = Names(claims.SelectMany(claim => claim.Actors)),
        ["sources"] = Names(claims.SelectMany(claim => claim.Sources)),
        ["voices"] = Names(claims.SelectMany(claim => claim.Voices)),
    };

    private static ScriptArray InOrder(ScriptArray counted, string name, Func<string, string> labelOf) =>
        [.. counted.OfType<ScriptObject>().Select(one => (object)Choice((string)one[name]!, labelOf((string)one[name]!), (int)one["count"]!))];

    private ScriptArray Names(IEnumerable<Entry> named) => TimelineModel.Choices(
        named.CountBy(entry => entry).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Id, StringComparer.Ordinal).Take(MostNames), entry => entry.Id, NameOf);

    private static ScriptObject Choice(string value, string label, int count) => new() { ["value"] = value, ["label"] = label, ["count"] = count };
}

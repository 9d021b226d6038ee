using System.Collections.Immutable;
using Dossier.Entries;
using Dossier.Graph.Evidence;
using Scriban.Runtime;

namespace Dossier.Pages.Models;

/// <summary>A claim as templates see it: how it stands, why, and who says what of it.</summary>
internal sealed class ClaimModel(EntryCards cards, SourceModel sources, SiteWording wording)
{
    /// <summary>The states of claims, what a reader has to be warned of first.</summary>
    private static readonly ImmutableArray<string> _byConcern = ["contested", "unsupported", "declined", "single_source", "corroborated"];

    /// <summary>How many of some claims stand in each state, those of most concern first; a state that none is in is left out.</summary>
    public static ScriptArray States(IEnumerable<WeighedClaim> claims) =>
    [
        .. claims.CountBy(claim => Word(claim.State), StringComparer.Ordinal)
            .OrderBy(state => _byConcern.IndexOf(state.Key))
            .Select(state => (object)new ScriptObject { ["state"] = state.Key, ["count"] = state.Value, IsReadOnly = true }),
    ];

    /// <summary>What any page shows of a claim.</summary>
    public static ScriptObject Card(WeighedClaim claim, SiteWording wording)
    {
        var support = SupportOf(claim.State);
        return new ScriptObject
        {
            ["id"] = claim.Claim.Claim.Id.Value,
            ["text"] = EntryCards.Prose(claim.Claim.Text, ProseForm.Inline),
            ["href"] = new PageLink(Route.Of(claim.Event), Route.AnchorOf(claim.Claim.Claim)),
            ["state"] = Word(claim.State),
            ["explanation"] = Explanation(claim, wording),
            ["article_count"] = support?.Articles.Length ?? 0,
            ["origin_count"] = support?.Origins.Length ?? 0,
        };
    }

    /// <summary>A claim on the page of its event, with a cell for each source of the event.</summary>
    public ScriptObject Of(WeighedClaim claim, ImmutableArray<Article> columns)
    {
        var model = Card(claim, wording);
        var said = claim.Statements.ToLookup(statement => statement.Article);
        model["origins"] = new ScriptArray((SupportOf(claim.State)?.Origins ?? []).Select(origin => Origin(origin)));
        model["statements"] = new ScriptArray(claim.Statements.Select(Statement));
        model["denials"] = new ScriptArray(claim.Saying(Stance.Denies).Select(Statement));
        model["cells"] = new ScriptArray(columns.Select(article => (object)new ScriptObject
        {
            ["source"] = sources.Of(article),
            ["statements"] = new ScriptArray(said[article].Select(Statement)),
        }));
        return model;
    }

    /// <summary>What an article says of a claim.</summary>
    public ScriptObject Statement(TracedStatement said) => new()
    {
        ["article"] = cards.Of(said.Article),
        ["event"] = cards.Of(said.Statement.Target.Event),
        ["claim"] = cards.Of(said.Statement.Target),
        ["stance"] = Words.Stances.WordOf(said.Statement.Statement.Stance.Value),
        ["by"] = cards.Of(said.Statement.By),
        ["via"] = cards.Of(said.Statement.Via),
        ["own_voice"] = said.Statement.Speaker is null,
        ["quote"] = said.Statement.Statement.Quote?.Value,
        ["href"] = cards.Paragraph(said.Article, said.Statement.Passage?.Block.Anchor),
        ["note"] = EntryCards.Prose(said.Statement.Note, ProseForm.Inline),
        ["credibility"] = said.Statement.Statement.Credibility is { } credibility ? Words.Credibilities.WordOf(credibility.Value) : null,
        ["origin"] = Origin(said.Origin, said.Ground),
        ["source"] = sources.Of(said.Article),
        ["chain"] = sources.Chain(said.Chain),
    };

    /// <summary>The name of an origin: an actor's, an article's, or those of everybody it may be.</summary>
    public static string NameOf(Origin origin, SiteWording wording) =>
        wording.Row([.. origin.Candidates.Select(entry => entry is Article ? SiteWording.Fill(wording.Word("origins", "article"), ("title", entry.Label)) : entry.Label)], "or");

    private ScriptObject Origin(Origin origin, OriginGround? ground = null) => new()
    {
        ["name"] = NameOf(origin, wording),
        ["entries"] = cards.Of(origin.Candidates),
        ["ground"] = ground is { } known ? Word(known) : null,
    };

    /// <summary>The word for what decided where a statement comes from.</summary>
    internal static string Word(OriginGround ground) => ground switch
    {
        OriginGround.Speaker => "speaker",
        OriginGround.Channel => "via",
        OriginGround.BasedOn => "based_on",
        OriginGround.Outlet => "outlet",
        OriginGround.Article => "article",
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "not a ground of an origin"),
    };

    internal static Support? SupportOf(ClaimState state) => state switch
    {
        ClaimState.SingleSource single => single.Support,
        ClaimState.Corroborated corroborated => corroborated.Support,
        ClaimState.Contested { Support.Origins.IsEmpty: false } contested => contested.Support,
        _ => null,
    };

    /// <summary>The word for how a claim stands.</summary>
    internal static string Word(ClaimState state) => state switch
    {
        ClaimState.SingleSource => "single_source",
        ClaimState.Corroborated => "corroborated",
        ClaimState.Contested => "contested",
        ClaimState.Declined => "declined",
        ClaimState.Unsupported => "unsupported",
        _ => throw new InvalidOperationException($"no word for {state.GetType().Name}"),
    };

    /// <summary>Why a claim stands as it does, in the site's words: <c>2 articles, 1 origin (Reuters). No second origin bears it out.</c></summary>
    internal static string Explanation(WeighedClaim claim, SiteWording wording)
    {
        var word = claim.State is ClaimState.Contested { Support.Origins.IsEmpty: true } ? "denied" : Word(claim.State);
        var support = SupportOf(claim.State) is not { } known ? "" : SiteWording.Fill(
            wording.Word("explanations", "support"),
            ("articles", wording.Count("articles", known.Articles.Length)),
            ("origins", wording.Count("origins", known.Origins.Length)),
            ("names", wording.Row([.. known.Origins.Select(origin => NameOf(origin, wording))], "and")));
        var declining = Names(claim.Saying(Stance.Declines), wording);
        var explanation = SiteWording.Fill(
            wording.Word("explanations", word), ("support", support), ("deniers", Names(claim.Saying(Stance.Denies), wording)), ("names", declining));
        return declining.Length == 0 || claim.State is ClaimState.Declined
            ? explanation
            : $"{explanation} {SiteWording.Fill(wording.Word("explanations", "declined_too"), ("names", declining))}";
    }

    private static string Names(IEnumerable<TracedStatement> statements, SiteWording wording) =>
        wording.Row([.. statements.Select(said => said.Statement.Speaker is { } speaker ? speaker.Label : NameOf(said.Origin, wording)).Distinct()], "and");
}

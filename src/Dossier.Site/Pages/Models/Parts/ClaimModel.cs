using Dossier.Entries;
using Dossier.Entries.Articles;
using Dossier.Entries.Events;
using Dossier.Evidence;
using Dossier.Graph;
using Dossier.Wording;
using Scriban.Runtime;

namespace Dossier.Pages.Models.Parts;

/// <summary>A claim as templates see it: how it stands, why, and who says what of it.</summary>
internal sealed class ClaimModel(EntryCards cards, SourceModel sources, SiteWording wording)
{
    /// <summary>How many claims there are and how they stand: facts by state, the others by kind.</summary>
    public static ScriptObject Totals(IReadOnlyCollection<WeighedClaim> claims) => new() { ["count"] = claims.Count, ["states"] = States(claims), ["kinds"] = Kinds(claims) };

    /// <summary>How many of some claims stand in each state, those of most concern first; a state that none is in is left out.</summary>
    public static ScriptArray States(IEnumerable<WeighedClaim> claims) =>
    [
        .. claims.Where(AccountWording.ShowsState).CountBy(claim => (Concern: Concern(claim.State), Word: ClaimWording.Word(claim.State)))
            .OrderBy(state => state.Key.Concern)
            .Select(state => (object)new ScriptObject { ["state"] = state.Key.Word, ["count"] = state.Value, IsReadOnly = true }),
    ];

    /// <summary>
    /// What lists mark of an event or an article: the exceptions among its claims, those of most concern first. That a claim
    /// rests on one source is the rule, which the board of claims counts.
    /// </summary>
    public static ScriptArray Marks(IReadOnlyCollection<WeighedClaim> claims, SiteWording wording)
    {
        WeighedClaim[] facts = [.. claims.Where(AccountWording.ShowsState)];
        return
        [
            .. facts.Where(claim => IsException(claim.State)).CountBy(claim => (Concern: Concern(claim.State), Word: ClaimWording.Word(claim.State)))
                .OrderBy(state => state.Key.Concern)
                .Select(state => (object)new ScriptObject
                {
                    ["state"] = state.Key.Word,
                    ["text"] = ClaimWording.Mark(state.Key.Word, state.Value, facts.Length, wording),
                    IsReadOnly = true,
                }),
        ];
    }

    /// <summary>Whether lists mark that a claim stands so.</summary>
    private static bool IsException(ClaimState state) => state is ClaimState.Contested or ClaimState.Unsupported or ClaimState.Declined or ClaimState.Corroborated;

    /// <summary>How many of some claims are no facts and of which kind; those that <see cref="States"/> counts are left out.</summary>
    public static ScriptArray Kinds(IEnumerable<WeighedClaim> claims) =>
    [
        .. claims.Where(claim => !AccountWording.ShowsState(claim)).CountBy(claim => claim.Claim.Claim.Kind).OrderBy(kind => kind.Key)
            .Select(kind => (object)new ScriptObject { ["kind"] = ClaimKinds.Vocabulary.WordOf(kind.Key), ["count"] = kind.Value, IsReadOnly = true }),
    ];

    /// <summary>Of which states a reader has to be warned first.</summary>
    private static int Concern(ClaimState state) => state switch
    {
        ClaimState.Contested => 0,
        ClaimState.Unsupported => 1,
        ClaimState.Declined => 2,
        ClaimState.PoorlyGraded => 3,
        ClaimState.IndependenceNotShown => 4,
        ClaimState.ThroughOneArticle => 5,
        ClaimState.SingleSource => 6,
        ClaimState.Corroborated => 7,
    };

    /// <summary>What any page shows of a claim.</summary>
    public static ScriptObject Card(WeighedClaim claim, ImmutableArray<WeighedQuestion> questions, SiteWording wording)
    {
        var support = claim.State.Support;
        return new ScriptObject
        {
            ["id"] = claim.Claim.Claim.Id.Value,
            ["text"] = EntryCards.Prose(claim.Claim.Text, ProseForm.Inline),
            ["plain"] = PlainText.Of(claim.Claim.Text),
            ["href"] = new PageLink(Route.Of(claim.Event), Route.AnchorOf(claim.Claim.Claim)),
            ["kind"] = ClaimKinds.Vocabulary.WordOf(claim.Claim.Claim.Kind),
            ["kind_text"] = AccountWording.Kind(claim, wording),
            ["questions"] = QuestionModel.Cards(questions, wording),
            ["state"] = ClaimWording.Word(claim.State),
            ["shows_state"] = AccountWording.ShowsState(claim),
            ["explanation"] = ClaimWording.Explanation(claim, wording),
            ["article_count"] = support?.Articles.Length ?? 0,
            ["origin_count"] = support?.Origins.Length ?? 0,
            ["text_count"] = support?.TextCount ?? 0,
        };
    }

    /// <summary>A claim on the page of its event, with a cell for each source of the event.</summary>
    public ScriptObject Of(WeighedClaim claim, ImmutableArray<Article> columns)
    {
        var model = Card(claim, cards.QuestionsOf(claim.Claim.Claim), wording);
        var said = claim.Statements.ToLookup(statement => statement.Article);
        model["origins"] = new ScriptArray((claim.State.Support?.Origins ?? []).Select(origin => Origin(origin)));
        model["confirmed_by"] = cards.Of(TracedStatement.Confirming(claim.Statements));
        model["statements"] = new ScriptArray(claim.Statements.Select(Statement));
        model["denials"] = new ScriptArray(claim.Saying(StanceMeaning.Denies).Select(Statement));
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
        ["stance"] = Stances.Vocabulary.WordOf(said.Statement.Statement.Stance.Value),
        ["by"] = cards.Of(said.Statement.By),
        ["through"] = cards.Of(said.Statement.Through),
        ["via"] = cards.Of(said.Statement.Through.LastOrDefault()),
        ["attribution"] = sources.Phrases(ChainWording.Attribution(said.Chain, wording)),
        ["first_hand"] = said.IsFirstHand,
        ["on_record"] = said.IsOnRecord,
        ["record"] = ChainWording.Record(said),
        ["own_voice"] = said.Statement.Speaker is null,
        ["quote"] = said.Statement.Statement.Quote?.Value,
        ["quote_in"] = cards.In(said.Statement.IsQuoteTranslated ? null : cards.LanguageOf(said.Article)),
        ["quote_translated"] = said.Statement.IsQuoteTranslated,
        ["href"] = cards.Paragraph(said.Article, said.Statement.Passage?.Block.Anchor),
        ["note"] = EntryCards.Prose(said.Statement.Note, ProseForm.Inline),
        ["credibility"] = said.Statement.Statement.Credibility is { } credibility ? Credibilities.Vocabulary.WordOf(credibility.Value) : null,
        ["origin"] = Origin(said.Origin, said.Ground),
        ["source"] = sources.Of(said.Article),
        ["chain"] = sources.Chain(said.Chain),
    };

    private ScriptObject Origin(Origin origin, OriginGround? ground = null) => new()
    {
        ["name"] = ClaimWording.NameOf(origin, wording),
        ["entries"] = cards.Of(origin.Candidates),
        ["ground"] = ground is { } known ? ClaimWording.Word(known) : null,
    };
}

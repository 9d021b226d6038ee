using Dossier.Entries;
using Dossier.Graph;
using Scriban.Runtime;

namespace Dossier.Pages.Models;

/// <summary>The briefing as its template sees it.</summary>
internal static class HomeModel
{
    public static ScriptObject Of(LinkedHome home, Cards cards, Wording wording) => new()
    {
        ["title"] = home.Entry.Title.Value,
        ["as_of"] = DateModel.Of(home.Entry.AsOf, wording),
        ["bottom_line"] = Cards.Prose(home.BottomLine, ProseForm.Inline),
        ["judgements"] = new ScriptArray(home.Judgements.Select(judgement => Judgement(judgement, cards))),
        ["alternatives"] = Cards.Proses(home.Alternatives),
        ["gaps"] = Cards.Proses(home.Gaps),
        ["indicators"] = Cards.Proses(home.Indicators),
        ["text"] = Cards.Prose(home.Body, ProseForm.Blocks),
    };

    private static ScriptObject Judgement(LinkedJudgement judgement, Cards cards) => new()
    {
        ["text"] = Cards.Prose(judgement.Text, ProseForm.Inline),
        ["likelihood"] = judgement.Judgement.Likelihood?.Value,
        ["confidence"] = judgement.Judgement.Confidence is { } confidence ? Words.Confidences.WordOf(confidence.Value) : null,
        ["basis"] = new ScriptArray(judgement.Basis.Select(claim => (object)new ScriptObject { ["event"] = cards.Of(claim.Event), ["claim"] = cards.Of(claim) })),
        ["changed"] = Cards.Prose(judgement.Changed, ProseForm.Inline),
    };
}

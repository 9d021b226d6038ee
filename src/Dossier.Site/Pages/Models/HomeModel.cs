using Dossier.Entries;
using Dossier.Graph;
using Dossier.Graph.Evidence;
using Scriban.Runtime;

namespace Dossier.Pages.Models;

/// <summary>The briefing as its template sees it.</summary>
internal static class HomeModel
{
    public static ScriptObject Of(LinkedHome home, DossierEvidence evidence, Cards cards, TextModel texts, Wording wording) => new()
    {
        ["title"] = home.Entry.Title.Value,
        ["as_of"] = DateModel.Of(home.Entry.AsOf, wording),
        ["bottom_line"] = Cards.Prose(home.BottomLine, ProseForm.Inline),
        ["judgements"] = new ScriptArray(evidence.Judgements.Select(judgement => Judgement(judgement, cards))),
        ["alternatives"] = Cards.Proses(home.Alternatives),
        ["gaps"] = GapModel.Of(home.Gaps, [], wording),
        ["indicators"] = Cards.Proses(home.Indicators),
        ["text"] = texts.Of(home.Body),
    };

    private static ScriptObject Judgement(WeighedJudgement weighed, Cards cards)
    {
        var judgement = weighed.Judgement.Judgement;
        return new ScriptObject
        {
            ["text"] = Cards.Prose(weighed.Judgement.Text, ProseForm.Inline),
            ["likelihood"] = judgement.Likelihood?.Value,
            ["likelihood_range"] = weighed.Likelihood is { } step ? new ScriptObject { ["min"] = step.Min, ["max"] = step.Max } : null,
            ["confidence"] = judgement.Confidence is { } confidence ? Words.Confidences.WordOf(confidence.Value) : null,
            ["basis"] = new ScriptArray(weighed.Judgement.Basis.Select(claim => (object)new ScriptObject { ["event"] = cards.Of(claim.Event), ["claim"] = cards.Of(claim) })),
            ["changed"] = Cards.Prose(weighed.Judgement.Changed, ProseForm.Inline),
        };
    }
}
